# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Full-text search over both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.stored import MATCH_END, MATCH_START, Hit
from briefing_app.library.query import fts_expression
from briefing_app.library.reading import ARTICLE_COLUMNS, article_row

if TYPE_CHECKING:
    import sqlite3
_EXCERPT_WORDS = 40
"""Length of an excerpt; FTS5 allows up to 64 (https://www.sqlite.org/fts5.html#the_snippet_function)."""

_SEARCH = f"""
SELECT found.id, found.source, found.translation, {ARTICLE_COLUMNS}
FROM (
    SELECT rowid AS id, rank AS score,
           snippet(searchable_fts, 0, :start, :end, '…', {_EXCERPT_WORDS}) AS source,
           snippet(searchable_fts, 1, :start, :end, '…', {_EXCERPT_WORDS}) AS translation
    FROM searchable_fts
    WHERE searchable_fts MATCH :expression
    ORDER BY rank
    LIMIT :limit
) AS found
LEFT JOIN sentence ON sentence.id = found.id
JOIN article ON article.id = coalesce(sentence.article_id, -found.id)
ORDER BY found.score, found.id
"""


def search(connection: sqlite3.Connection, query: str, *, limit: int) -> list[Hit]:
    """Return the sentences and headlines that fit the query, the best first (BM25)."""
    expression = fts_expression(query)
    if not expression or limit < 1:
        return []
    rows = connection.execute(
        _SEARCH,
        {"expression": expression, "limit": limit, "start": MATCH_START, "end": MATCH_END},
    )
    return [
        Hit(
            article=article_row(*columns),
            sentence_id=id_ if id_ > 0 else None,
            source=source,
            translation=translation,
        )
        for id_, source, translation, *columns in rows
    ]
