# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How many doubts each article's translation raises, kept for lists and searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.article_doubts import doubts_about
from briefing_app.core.doubts import CHECK_VERSION
from briefing_app.library import reading
from briefing_app.library.terms import read_termbase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


def count_doubts(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """Check articles, also for the library's terms, and keep the numbers.

    It is for the inside of the caller's transaction.
    """
    terms = read_termbase(connection)
    for row in reading.article_rows(connection, article_ids):
        doubts = doubts_about(row, reading.read_sentences(connection, row.id), terms=terms)
        connection.execute(
            "UPDATE article SET doubts = ?, doubts_version = ? WHERE id = ?",
            [doubts.count, CHECK_VERSION, row.id],
        )


def unchecked_articles(connection: sqlite3.Connection, limit: int) -> list[int]:
    """Return ids of articles that this version of the check has not seen, the newest first."""
    rows = connection.execute(
        "SELECT id FROM article WHERE doubts_version <> ? ORDER BY id DESC LIMIT ?",
        [CHECK_VERSION, limit],
    )
    return [id_ for (id_,) in rows]
