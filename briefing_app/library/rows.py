# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Small things that every module does that writes rows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefing_app.library.faults import no_such_article

if TYPE_CHECKING:
    import sqlite3


def now() -> str:
    """Return the present moment as it is stored: ISO 8601, UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> int:
    """Insert a row and return its id."""
    columns = ", ".join(row)
    places = ", ".join("?" * len(row))
    cursor = connection.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({places})", list(row.values())
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def require_article(connection: sqlite3.Connection, article_id: int) -> None:
    """Raise unless there is an article with this id.

    Raises:
        LibraryError: If there is none.
    """
    if connection.execute("SELECT 1 FROM article WHERE id = ?", [article_id]).fetchone() is None:
        raise no_such_article(article_id)


def storable(text: str) -> str:
    """Take out of what a user typed what SQLite cannot keep: half surrogates and NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
