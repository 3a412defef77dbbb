# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sentences that an analyst found right; inside the caller's transaction.

What is kept is of one English: where the sentence says something else, by a correction or by
another translation, it does not count, and counts again when the words are the same again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.library import codec
from briefing_app.library.rows import now, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


def set_checked(
    connection: sqlite3.Connection, sentence_ids: Iterable[int], author: str, *, checked: bool
) -> list[int]:
    """Mark sentences as checked, or take that back.

    Returns:
        The ids of their articles.

    Raises:
        LibraryError: If there is no such sentence.
    """
    wanted = sorted(set(sentence_ids))
    rows = connection.execute(
        "SELECT sentence.id, article_id, coalesce(correction.text, translation.text) "
        "FROM sentence JOIN translation ON translation.sentence_id = sentence.id "
        "LEFT JOIN correction ON correction.sentence_id = sentence.id "
        "WHERE sentence.id IN (SELECT value FROM json_each(?)) ORDER BY sentence.id",
        [codec.dump_list(wanted)],
    ).fetchall()
    there = {sentence_id for sentence_id, _, _ in rows}
    if missing := [number for number in wanted if number not in there]:
        raise LibraryError(
            f"Sentence {missing[0]}",
            "There is no sentence with this number in the library.",
            "Open the article again and choose the sentence there.",
        )
    # Not "INSERT OR REPLACE": the row that it replaces would not come back with an undo.
    connection.executemany("DELETE FROM checked WHERE sentence_id = ?", [(n,) for n in wanted])
    if checked:
        moment = now()
        connection.executemany(
            "INSERT INTO checked (sentence_id, english, author, checked) VALUES (?, ?, ?, ?)",
            [(number, english, storable(author), moment) for number, _, english in rows],
        )
    return sorted({article_id for _, article_id, _ in rows})
