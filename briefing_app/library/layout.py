# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names of the parts of a library's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def database_path(folder: Path) -> Path:
    """Return the path of the database in a library's folder."""
    return folder / "library.db"


def journal_path(database: Path) -> Path:
    """Return the path of the journal that SQLite keeps while it writes (or after a crash)."""
    return database.with_name(f"{database.name}-journal")


def originals_path(folder: Path) -> Path:
    """Return the folder of the original files."""
    return folder / "originals"


def backups_path(folder: Path) -> Path:
    """Return the folder of the backups."""
    return folder / "backups"


def list_backups(folder: Path) -> list[Path]:
    """Return the backups of the library in `folder`, oldest first."""
    return sorted(backups_path(folder).glob("library-????????T??????Z.db"))


def has_originals(folder: Path) -> bool:
    """Tell whether imported files are kept in `folder`."""
    return any(originals_path(folder).glob("??/*"))


def holds_library(folder: Path) -> bool:
    """Tell by its originals and backups whether a library is (or was) in `folder`."""
    return has_originals(folder) or bool(list_backups(folder))
