# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window's real work on packs: real packs, and an index on this machine."""

from __future__ import annotations

import threading
import urllib.request
from functools import partial
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import Cancelled, LanguageError, OfflineError
from briefing_app.core.progress import ignore
from briefing_app.language import pack_index
from briefing_app.library import open_library
from briefing_app.ui.services import DeskServices
from briefing_app.workshop import Workshop
from tests.language import made_packs
from tests.language.test_packs_index import Site, entry, site
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.progress import Progress

__all__ = ["site"]
GO_ON = threading.Event()


@pytest.fixture
def services(tmp_path: Path) -> DeskServices:
    return DeskServices(Workshop(tmp_path / "packs"))


def test_that_a_download_that_was_stopped_goes_on_and_nothing_else_goes_online(
    site: Site, services: DeskServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.files["/p"] = made_packs.sound(tmp_path / "made.argosmodel", "1.9").read_bytes()
    site.tags["/p"] = '"1"'
    index = site.offer(entry("1.9", "p"))
    monkeypatch.setattr(pack_index, "offers", partial(pack_index.offers, index))
    assert [pack.source for pack in services.packs()] == ["bundled"]
    assert site.asked == []
    (offer,) = services.pack_offers(cancel=GO_ON)
    assert offer.size == len(site.files["/p"])
    stop = threading.Event()

    def at_half(progress: Progress) -> None:
        if progress.fraction > 0.5:
            stop.set()

    with pytest.raises(Cancelled):
        services.fetch_pack(offer, report=at_half, cancel=stop)
    left = services.offer_here(offer)
    assert left.done > offer.size / 2
    with pytest.raises(OfflineError):
        urllib.request.urlopen(index)
    packs = services.fetch_pack(left, report=ignore, cancel=GO_ON)
    assert [(pack.version, pack.source, pack.chosen) for pack in packs if pack.chosen] == [
        ("1.9", "index", True)
    ]
    assert len(site.ranges) == 1
    assert services.offer_here(offer).done == 0


def test_that_packs_are_verified_described_and_removed(
    services: DeskServices, tmp_path: Path
) -> None:
    packs = services.install_pack(
        made_packs.sound(tmp_path / "b.argosmodel"), report=ignore, cancel=GO_ON
    )
    name = next(pack.name for pack in packs if pack.chosen)
    reports: list[Progress] = []
    services.verify_pack(name, report=reports.append, cancel=GO_ON)
    assert reports[-1].fraction == 1
    assert services.pack_card(name).startswith("# Model card")
    model = tmp_path / "packs" / name / "model" / "model.bin"
    model.write_bytes(b"x" * model.stat().st_size)
    with pytest.raises(LanguageError, match=r"model\.bin"):
        services.verify_pack(name, report=ignore, cancel=GO_ON)
    with pytest.raises(LanguageError, match=r"model\.bin"):
        services.compare_packs("Satu.", ("starter-id_en", name), report=ignore, cancel=GO_ON)
    assert [pack.chosen for pack in services.remove_pack(name)] == [True]
    with pytest.raises(LanguageError, match="stays"):
        services.remove_pack("starter-id_en")


def test_that_an_article_is_translated_and_compared_with_a_pack_that_is_not_in_use(
    services: DeskServices, tmp_path: Path
) -> None:
    services.install_pack(made_packs.sound(tmp_path / "b.argosmodel"), report=ignore, cancel=GO_ON)
    with open_library(tmp_path / "library") as library:
        row = library.add(make_article(make_source(tmp_path / "a.txt")), PACK)
        article = library.article(row.id)
    made = services.translate_anew(article, "starter-id_en", report=ignore, cancel=GO_ON)
    assert made.pack.name == "starter-id_en"
    assert {t.pack for t in made.translations.values()} == {made.pack.identity}
    assert made.headline
    found = services.compare_packs(
        "Presiden datang.\nIa pulang.",
        ("starter-id_en", "translate-id_en"),
        report=ignore,
        cancel=GO_ON,
    )
    assert [compared.source for compared in found.sentences] == ["Presiden datang.", "Ia pulang."]
    assert found.differing == 0  # the other package holds the same model
