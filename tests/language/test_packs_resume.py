# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A fetching that was stopped goes on where it stopped, and never makes a mixture of two files."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import Cancelled, LanguageError
from briefing_app.language import pack_index
from briefing_app.language.fetching import part_of
from briefing_app.language.pack_index import (
    Offer,
    download_path,
    fetch,
    fetch_and_install,
    measured,
    offers,
)
from briefing_app.language.packs import PackStore
from tests.language import made_packs
from tests.language.test_packs_index import Site, entry, site

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.progress import Progress

__all__ = ["site"]
DATA = bytes(range(256)) * 4000
OTHER = DATA[::-1]


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", tmp_path / "none-bundled")


def stop_at(share: float, offer: Offer, path: Path) -> int:
    """Fetch until a share is there, stop, and return how many bytes are."""
    stop = threading.Event()

    def report(progress: Progress) -> None:
        if progress.fraction > share:
            stop.set()

    with pytest.raises(Cancelled):
        fetch(offer, path, report=report, cancel=stop)
    part = part_of(path)
    return 0 if part is None else part.done


@pytest.mark.parametrize("by", ["tags", "dates"])
def test_that_only_the_rest_is_fetched(site: Site, tmp_path: Path, by: str) -> None:
    site.files["/p"] = DATA
    getattr(site, by)["/p"] = {"tags": '"1"', "dates": "Mon, 02 Mar 2026 10:00:00 GMT"}[by]
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    done = stop_at(0.4, offer, path)
    assert 0.4 * len(DATA) < done < len(DATA)
    reports: list[Progress] = []
    fetch(offer, path, report=reports.append)
    assert path.read_bytes() == DATA
    assert site.ranges == [f"bytes={done - 1}-"]
    assert reports[0].done >= done
    assert {progress.total for progress in reports} == {len(DATA)}


def test_that_a_file_that_changed_meanwhile_is_fetched_whole(site: Site, tmp_path: Path) -> None:
    site.files["/p"], site.tags["/p"] = DATA, '"1"'
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    assert stop_at(0.4, offer, path)
    site.files["/p"], site.tags["/p"] = OTHER, '"2"'
    fetch(offer, path)
    assert path.read_bytes() == OTHER


@pytest.mark.parametrize("tag", ["", 'W/"1"'])
def test_that_without_a_sure_sign_of_the_version_it_begins_anew(
    site: Site, tmp_path: Path, tag: str
) -> None:
    site.files["/p"] = DATA
    if tag:
        site.tags["/p"] = tag
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    assert stop_at(0.4, offer, path) == 0
    fetch(offer, path)
    assert path.read_bytes() == DATA
    assert site.ranges == []


def test_that_a_server_without_ranges_sends_all_of_it(site: Site, tmp_path: Path) -> None:
    site.files["/p"], site.tags["/p"] = DATA, '"1"'
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    assert stop_at(0.4, offer, path)
    site.without_ranges.add("/p")
    fetch(offer, path)
    assert path.read_bytes() == DATA


def test_that_a_part_longer_than_the_file_is_given_up(site: Site, tmp_path: Path) -> None:
    site.files["/p"], site.tags["/p"] = DATA, '"1"'
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    assert stop_at(0.9, offer, path)
    site.files["/p"] = DATA[:1000]
    fetch(offer, path)
    assert path.read_bytes() == DATA[:1000]


def test_that_a_connection_that_broke_goes_on_too(site: Site, tmp_path: Path) -> None:
    site.files["/p"], site.tags["/p"] = DATA[:300_000], '"1"'
    site.stated["/p"] = len(DATA)
    offer, path = Offer("1", (site.url("/p"),)), tmp_path / "p"
    with pytest.raises(LanguageError, match="only in part"):
        fetch(offer, path)
    del site.stated["/p"]
    site.files["/p"] = DATA
    fetch(offer, path)
    assert path.read_bytes() == DATA
    assert site.ranges == ["bytes=299999-"]


def test_that_the_next_address_is_tried_where_the_first_one_is_gone(
    site: Site, tmp_path: Path
) -> None:
    site.files |= {"/a": DATA, "/b": OTHER}
    site.tags["/a"] = '"1"'
    offer, path = Offer("1", (site.url("/b"), site.url("/a"))), tmp_path / "p"
    assert stop_at(0.4, Offer("1", (site.url("/a"),)), path)
    del site.files["/a"]
    fetch(offer, path)
    assert path.read_bytes() == OTHER
    assert site.asked[-2:] == ["/a", "/b"]


def test_that_a_stopped_package_is_gone_on_with_installed_and_cleared_away(
    site: Site, store: PackStore, tmp_path: Path
) -> None:
    site.files["/p"] = made_packs.sound(tmp_path / "made.argosmodel", "1.9").read_bytes()
    site.tags["/p"] = '"1"'
    index = site.offer(entry("1.9", "p"))
    (offer,) = measured(store, offers(index))
    assert (offer.size, offer.done) == (len(site.files["/p"]), 0)
    stop = threading.Event()

    def at_half(progress: Progress) -> None:
        if progress.fraction > 0.5:
            stop.set()

    with pytest.raises(Cancelled):
        fetch_and_install(store, offer=offer, report=at_half, cancel=stop)
    (again,) = measured(store, offers(index))
    assert again.size is not None
    assert 0.5 * again.size < again.done < again.size
    assert store.installed() == []
    pack = store.install_from_index(again)
    assert (pack.version, pack.source, pack.chosen) == ("1.9", "index", True)
    assert site.ranges == [f"bytes={again.done - 1}-"]
    assert list(store.downloads.iterdir()) == []
    assert [found.name for found in store.installed()] == [pack.name]


def test_that_a_refused_package_is_not_kept_and_one_too_large_neither(
    site: Site, store: PackStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.files["/p"], site.tags["/p"] = DATA, '"1"'
    (offer,) = offers(site.offer(entry("1", "p")))
    with pytest.raises(LanguageError, match="not an Argos package"):
        fetch_and_install(store, offer=offer)
    assert list(store.downloads.iterdir()) == []
    monkeypatch.setattr(pack_index, "MAX_ARCHIVE", 1000)
    with pytest.raises(LanguageError, match="larger than"):
        fetch_and_install(store, offer=offer)
    assert list(store.downloads.iterdir()) == []


def test_that_a_part_is_forgotten_after_a_month(
    site: Site, store: PackStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.files["/p"], site.tags["/p"] = DATA, '"1"'
    (offer,) = offers(site.offer(entry("1", "p")))
    path = download_path(store, offer)
    path.parent.mkdir(parents=True)
    assert stop_at(0.4, offer, path)
    import time

    for days, kept in ((29, True), (31, False)):
        later = path.stat().st_mtime + days * 24 * 3600
        with monkeypatch.context() as patch:
            patch.setattr(time, "time", lambda later=later: later)
            PackStore(store.folder, store.folder / "none").installed()
        assert path.exists() is kept


def test_that_the_name_of_a_part_cannot_lead_elsewhere(store: PackStore) -> None:
    path = download_path(store, Offer("../../x", ("https://example.org/p",)))
    assert path.parent == store.downloads
    assert ".." not in path.name
