# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a pack's own card states about licence and quality is read, and nothing else is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.pack_quality import Quality
from briefing_app.language.pack_card import licence_in, quality_in, read_card
from briefing_app.language.packs import PackStore
from tests.language import made_packs

if TYPE_CHECKING:
    from pathlib import Path

COMPARED = """
| test set | system | BLEU | chrF |
|---|---|---|---|
| Berita | program | 26.9 | 55.4 |
| | plain | 25.2 | 53.6 |
| | pack 0.1, program | 23.5 | 52.2 |
| Laporan | pack 0.2, program | 17.0 | **45.6** |
| | official package | 28.5 | 58.1 |
"""


def test_that_only_the_packs_own_rows_of_a_comparison_count() -> None:
    assert quality_in(COMPARED, "0.2") == (
        Quality("Berita", 26.9, 55.4),
        Quality("Laporan (program)", 17.0, 45.6),
    )


def test_that_a_benchmark_table_with_chrf_from_0_to_1_is_read() -> None:
    card = "| testset | BLEU | chr-F |\n|---|---|---|\n| Tatoeba-test.id.en | 43.1 | 0.602 |\n"
    assert quality_in(card, "1.9") == (Quality("Tatoeba-test.id.en", 43.1, 60.2),)


@pytest.mark.parametrize(
    "card",
    ["", "BLEU 99", "| a | b |\n|---|---|\n| BLEU | 3 |", "| BLEU |\n|---|\n| much |", "|||\n|"],
)
def test_that_a_card_without_such_a_table_states_no_quality(card: str) -> None:
    assert quality_in(card, "1") == ()


@pytest.mark.parametrize(
    ("card", "licence"),
    [
        ("---\nlicense: cc-by-4.0\n---\n# Pack", "cc-by-4.0"),
        ("# Pack\n\n**License**: CC0 1.0", "CC0 1.0"),
        ("# Pack\n\n| Licence | MPL 2.0 |", "MPL 2.0"),
        ("# Pack\n\n## Licences\n\n- Weights: Mozilla Public License 2.0.\n- Text: GPL", "MPL 2.0"),
        ("## License\nCreative Commons Attribution-ShareAlike 4.0", "CC BY-SA"),
        ("# Pack\n\nSubmit it, or permit it.", ""),
        ("## License\n\nAsk us.\n\n## Thanks\n\nTo MIT", ""),
    ],
)
def test_that_the_licence_is_what_the_card_names(card: str, licence: str) -> None:
    assert licence_in(card) == licence


def test_that_metadata_and_licence_file_tell_the_licence_too(tmp_path: Path) -> None:
    (tmp_path / "LICENSE.txt").write_text("Apache License\nVersion 2.0, January 2004")
    assert read_card(tmp_path, "1").licence == "Apache 2.0"
    (tmp_path / "metadata.json").write_text(json.dumps({"license": " MIT "}))
    assert read_card(tmp_path, "1").licence == "MIT"
    for broken in ("[", "[]", "3", '{"license": 3}', "[" * 100_000):
        (tmp_path / "metadata.json").write_text(broken)
        assert read_card(tmp_path, "1").licence == "Apache 2.0"


def test_that_the_bundled_pack_states_licence_and_quality(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    (pack,) = store.installed()
    assert pack.licence == "MPL 2.0"
    assert any("FLORES-200" in q.test_set and q.bleu and q.chrf for q in pack.quality)
    assert store.card(pack.name).text.startswith("# Model card")
    assert store.chosen() == pack


def test_that_a_pack_without_a_card_states_nothing(tmp_path: Path) -> None:
    files = made_packs.contents() | {"metadata.json": made_packs.metadata()}
    del files["README.md"]
    store = PackStore(tmp_path / "packs", tmp_path / "none-bundled")
    pack = store.install(made_packs.make(tmp_path / "p.argosmodel", files))
    assert (pack.licence, pack.quality) == ("", ())
