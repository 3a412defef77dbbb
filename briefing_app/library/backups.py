# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dated copies of the database, made while it is open, and how one is put back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.core.errors import LibraryError
from briefing_app.core.files import whole_or_not_there
from briefing_app.library.faults import DamagedLibrary, reported
from briefing_app.library.layout import backups_path, database_path, journal_path, list_backups

KEPT_BACKUPS = 5
"""How many backups are kept; each takes as much room as the database."""

_STAMP = "%Y%m%dT%H%M%SZ"


def backed_up_today(folder: Path) -> bool:
    """Tell whether a backup was made on this day (UTC)."""
    today = f"library-{datetime.now(UTC):%Y%m%d}T"
    return any(backup.name.startswith(today) for backup in list_backups(folder))


def make_backup(connection: sqlite3.Connection, folder: Path) -> Path:
    """Copy the database as it stands to a dated file and drop the oldest copies.

    Args:
        connection: The open database.
        folder: The library's folder.

    Returns:
        The new backup.

    Raises:
        sqlite3.Error: If the database cannot be read or the copy not be written.
        OSError: If the copy cannot be made or renamed.
    """
    backups = backups_path(folder)
    backups.mkdir(exist_ok=True)
    target = backups / f"library-{datetime.now(UTC):{_STAMP}}.db"
    with (
        whole_or_not_there(target) as temporary,
        closing(sqlite3.connect(temporary, isolation_level=None)) as copy,
    ):
        # The copy is flushed once, when it is whole, and thrown away if anything fails.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        connection.backup(copy)
    for old in list_backups(folder)[:-KEPT_BACKUPS]:
        old.unlink(missing_ok=True)
    return target


def restore_backup(folder: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the database; nobody may have the library open.

    What was there is kept beside it under a dated name, together with its journal: SQLite
    would play a journal that stays back into the restored database.

    Args:
        folder: The library's folder.
        backup: One of its backups.

    Returns:
        Where the replaced database is now; None if there was none.

    Raises:
        LibraryError: If the backup is damaged, or a file cannot be read, renamed or written.
    """
    # Where library.db is a link, SQLite keeps the journal beside the file that it points to.
    database = Path(os.path.realpath(database_path(folder)))
    journal = journal_path(database)
    aside = database.with_name(f"library-replaced-{datetime.now(UTC):{_STAMP}}.db")
    with reported(folder), whole_or_not_there(database) as temporary:
        shutil.copyfile(backup, temporary)
        _require_sound_copy(temporary, backup)
        replaced = database.exists()
        if replaced:
            database.replace(aside)
        if journal.exists():
            journal.replace(journal_path(aside))
    return aside if replaced else None


def require_sound(connection: sqlite3.Connection, folder: Path) -> None:
    """Read the whole database and check its structure.

    Raises:
        DamagedLibrary: If it is damaged.
    """
    if problem := _problem(connection):
        raise DamagedLibrary(folder, f"The database is damaged ({problem}).")


def _problem(connection: sqlite3.Connection) -> str:
    try:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if answer == "ok" else " ".join(str(answer).split())


def _require_sound_copy(copy: Path, backup: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        if problem := _problem(connection):
            raise LibraryError(
                backup, f"This backup is damaged ({problem}).", "Restore an older backup."
            )
