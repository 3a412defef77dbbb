# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Opening a library: check it, back it up, migrate it, refuse what is not ours or is newer."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.library import migrations
from briefing_app.library.backups import backed_up_today, make_backup, require_sound
from briefing_app.library.connection import Connection
from briefing_app.library.faults import DamagedLibrary, reported
from briefing_app.library.in_use import share
from briefing_app.library.layout import database_path, holds_library
from briefing_app.library.library import Library
from briefing_app.library.transaction import writing

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing, before giving up with an error."""

CHECKED_ALWAYS = 20_000_000
"""Up to this size in bytes (about 1,000 articles) the whole database is checked at every
opening, else once a day before the backup: it is read for that, at 0.5 s for 200 MB."""

_HEADER = b"SQLite format 3\0"
"""https://www.sqlite.org/fileformat.html#the_database_header"""


def open_library(folder: Path) -> Library:
    """Open the library in `folder`, or make one there.

    Args:
        folder: The library's folder; it is made if it is not there.

    Raises:
        LibraryError: If the library is newer than this program, belongs to another program,
            is locked, or cannot be read or made.
        DamagedLibrary: If the database is damaged, empty or gone.
    """
    with reported(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = share(folder)
        try:
            fresh = _is_fresh(folder)
            connection = _connect(folder)
            try:
                warnings = _prepare(connection, folder, fresh=fresh)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.close()
            raise
    return Library(connection, folder, warnings, lock)


def _is_fresh(folder: Path) -> bool:
    """Tell whether a library is to be made here; refuse a library that lost its database."""
    path = database_path(folder)
    if path.exists() and path.stat().st_size > 0:
        _require_sqlite(folder)
        return False
    if holds_library(folder):
        state = "is empty (0 bytes)" if path.exists() else "is missing"
        raise DamagedLibrary(folder, f"The database {state}, although the folder holds a library.")
    return True


def _require_sqlite(folder: Path) -> None:
    path = database_path(folder)
    with path.open("rb") as file:
        if file.read(len(_HEADER)) == _HEADER:
            return
    if holds_library(folder):
        raise DamagedLibrary(folder, "The database is damaged (its first bytes are wrong).")
    raise _not_ours(path, "This file is not a library; it is not even a SQLite database.")


def _connect(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        database_path(folder), timeout=BUSY_SECONDS, isolation_level=None, factory=Connection
    )
    # A rollback journal, not a write-ahead log: between two changes the whole library is in
    # one file, so that it can be copied, moved and carried on any stick or network drive.
    # EXTRA makes a commit survive a power cut in this mode
    # (https://www.sqlite.org/pragma.html#pragma_synchronous). Into a library of 10,000 an
    # article goes in 46 ms with a cache of 16 MB, in 71 ms with SQLite's 2 MB; 64 MB gain nothing.
    for pragma in (
        "synchronous=EXTRA",
        "foreign_keys=ON",
        "recursive_triggers=ON",  # so that REPLACE tells the search index what it deletes
        "cache_size=-16384",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _prepare(connection: sqlite3.Connection, folder: Path, *, fresh: bool) -> list[str]:
    if not fresh:
        _require_ours(connection, folder)
        _require_known_schema(connection, folder)
        connection.execute("PRAGMA journal_mode=DELETE")
    pending = migrations.pending_steps(connection)
    due = not backed_up_today(folder)
    if pending or due or database_path(folder).stat().st_size <= CHECKED_ALWAYS:
        require_sound(connection, folder)
    if pending:
        if len(pending) < len(migrations.STEPS):
            make_backup(connection, folder)
        with writing(connection):
            migrations.migrate(connection)
    elif due:
        return _daily_backup(connection, folder)
    return []


def _require_ours(connection: sqlite3.Connection, folder: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and application != migrations.APPLICATION_ID:
        if holds_library(folder):
            raise DamagedLibrary(folder, "The database is damaged, or another program made it.")
        raise _not_ours(database_path(folder), "This is the database of another program.")


def _not_ours(path: Path, cause: str) -> LibraryError:
    return LibraryError(
        path, cause, "Choose another folder for the library; this file was left as it is."
    )


def _require_known_schema(connection: sqlite3.Connection, folder: Path) -> None:
    if unknown := migrations.unknown_steps(connection):
        raise LibraryError(
            database_path(folder),
            f"This library was made by a newer version of the program ({max(unknown)}; "
            f"this version knows up to {migrations.STEPS[-1].__name__}).",
            "Update the program to open it; nothing in it was changed.",
        )


def _daily_backup(connection: sqlite3.Connection, folder: Path) -> list[str]:
    (filled,) = connection.execute("SELECT EXISTS (SELECT 1 FROM article)").fetchone()
    if not filled:
        return []
    try:
        with reported(folder):
            make_backup(connection, folder)
    except LibraryError as error:
        return [f"No backup could be made today. {error}"]
    return []
