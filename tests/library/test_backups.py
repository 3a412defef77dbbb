# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Backups: dated, whole, rotating, and put back without the old journal."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.library import DamagedLibrary, Library, open_library, opening, restore_backup
from briefing_app.library.backups import KEPT_BACKUPS, make_backup
from briefing_app.library.layout import backups_path, list_backups

from .articles import article_of
from .generator import PACK, generate

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = [("Panen padi gagal.", "The rice harvest failed.")]


def test_that_a_backup_holds_everything_the_database_holds(library: Library, folder: Path) -> None:
    for article in generate(3):
        library.add(article, PACK)
    backup = make_backup(library._connection, folder)
    assert backup.parent == backups_path(folder)
    assert list(backups_path(folder).iterdir()) == [backup]
    with (
        closing(sqlite3.connect(backup)) as copy,
        closing(sqlite3.connect(folder / "library.db")) as database,
    ):
        assert list(copy.iterdump()) == list(database.iterdump())


def test_that_the_newest_backups_are_kept_and_nothing_else_is_touched(
    library: Library, folder: Path
) -> None:
    backups = backups_path(folder)
    backups.mkdir()
    old = [backups / f"library-202401{day:02}T120000Z.db" for day in range(1, 10)]
    other = backups / "library-before-the-audit.db"
    for path in (*old, other):
        path.write_bytes(b"")
    newest = make_backup(library._connection, folder)
    assert list_backups(folder) == [*old[-(KEPT_BACKUPS - 1) :], newest]
    assert other.exists()


def test_that_a_failed_backup_leaves_no_file_and_pushes_out_none(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(article_of(PAIRS), PACK)
    monkeypatch.setattr("os.fsync", _full)
    with pytest.raises(OSError, match="No space left"):
        make_backup(library._connection, folder)
    assert list(backups_path(folder).iterdir()) == []


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_that_a_damaged_database_pushes_out_no_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(folder) as library:
        for article in generate(3):
            library.add(article, PACK)
        backup = make_backup(library._connection, folder)
    before = [backup.rename(backup.with_name("library-20240101T120000Z.db"))]
    path = folder / "library.db"
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'translation_pack'"
        (page,) = connection.execute(query).fetchone()
    path.write_bytes(data[: (page - 1) * 4096] + bytes(4096) + data[page * 4096 :])
    # A library too big to be checked at every opening: it is checked for the backup.
    monkeypatch.setattr(opening, "CHECKED_ALWAYS", 0)
    with pytest.raises(DamagedLibrary):
        open_library(folder)
    assert list_backups(folder) == before


def test_that_a_backup_is_put_back_and_the_damaged_database_kept(folder: Path) -> None:
    with open_library(folder) as library:
        row = library.add(article_of(PAIRS), PACK)
        backup = make_backup(library._connection, folder)
    (folder / "library.db").write_bytes(b"rusak")
    (folder / "library.db-journal").write_bytes(b"basi")
    aside = restore_backup(folder, backup)
    assert aside is not None
    assert aside.read_bytes() == b"rusak"
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"basi"
    assert not (folder / "library.db-journal").exists()
    with open_library(folder) as library:
        assert library.articles() == [row]
        assert library.original(row.sha256)


def test_that_a_backup_is_put_back_where_the_database_is_gone(folder: Path) -> None:
    with open_library(folder) as library:
        row = library.add(article_of(PAIRS), PACK)
        backup = make_backup(library._connection, folder)
    (folder / "library.db").unlink()
    assert restore_backup(folder, backup) is None
    with open_library(folder) as library:
        assert library.articles() == [row]


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_that_a_backup_takes_the_place_of_a_linked_database_and_both_are_kept(
    folder: Path, tmp_path: Path
) -> None:
    with open_library(folder) as library:
        row = library.add(article_of(PAIRS), PACK)
        backup = make_backup(library._connection, folder)
    disk = tmp_path / "disk"
    disk.mkdir()
    (folder / "library.db").rename(disk / "besar.db")
    (folder / "library.db").symlink_to(disk / "besar.db")
    (disk / "besar.db").write_bytes(b"rusak")
    (disk / "besar.db-journal").write_bytes(b"basi")
    aside = restore_backup(folder, backup)
    assert aside is not None
    assert aside.read_bytes() == b"rusak"
    assert not (disk / "besar.db-journal").exists()
    assert (folder / "library.db").is_symlink()
    with open_library(folder) as library:
        assert library.articles() == [row]


def test_that_a_damaged_backup_is_not_put_back(folder: Path) -> None:
    with open_library(folder) as library:
        library.add(article_of(PAIRS), PACK)
        backup = make_backup(library._connection, folder)
    before = (folder / "library.db").read_bytes()
    backup.write_bytes(before[: len(before) // 2])
    with pytest.raises(LibraryError, match=f"{backup.name}: This backup is damaged"):
        restore_backup(folder, backup)
    assert (folder / "library.db").read_bytes() == before
    assert {p.name for p in folder.iterdir()} == {"library.db", "originals", "backups"}
