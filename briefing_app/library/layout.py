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


def journal_path(folder: Path) -> Path:
    """Return the path of the journal that SQLite keeps while it writes (or after a crash)."""
    return folder / "library.db-journal"


def originals_path(folder: Path) -> Path:
    """Return the folder of the original files."""
    return folder / "originals"


def backups_path(folder: Path) -> Path:
    """Return the folder of the backups."""
    return folder / "backups"


def list_backups(folder: Path) -> list[Path]:
    """Return the backups of the library in `folder`, oldest first."""
    return sorted(backups_path(folder).glob("library-????????T??????Z.db"))
