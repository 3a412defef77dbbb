# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sentences in which a form may stand, a portion at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.term_places import TermSentence
from briefing_app.library.terms import expression

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_SENTENCES = """
SELECT sentence.id, sentence.article_id, sentence.text,
       coalesce(correction.text, translation.text), correction.text IS NOT NULL
FROM searchable_fts JOIN sentence ON sentence.id = searchable_fts.rowid
JOIN translation ON translation.sentence_id = sentence.id
LEFT JOIN correction ON correction.sentence_id = sentence.id
WHERE searchable_fts MATCH ? AND searchable_fts.rowid BETWEEN 1 AND ?
  AND sentence.article_id IN (SELECT id FROM article WHERE trashed = '')
ORDER BY searchable_fts.rowid DESC LIMIT ?
"""
_LAST = (1 << 63) - 1


def sentences_with(
    connection: sqlite3.Connection, forms: Iterable[str], before: int | None, limit: int
) -> list[TermSentence]:
    """Return sentences of which the index says that a form may be in them, the newest first.

    Args:
        connection: The library's connection.
        forms: Indonesian forms.
        before: Only sentences with a smaller row id; None for all.
        limit: The greatest number.
    """
    rows = connection.execute(
        _SENTENCES, [expression(forms), _LAST if before is None else before - 1, limit]
    )
    return [
        TermSentence(id_, article, source, english, bool(corrected))
        for id_, article, source, english, corrected in rows
    ]
