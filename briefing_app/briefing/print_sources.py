# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sources of a briefing as the PDF template takes them: annex A, and annex B row by row."""

from __future__ import annotations

from dataclasses import asdict
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from briefing_app.briefing import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.characters import Printable
    from briefing_app.briefing.evidence import Row, SourceEntry
    from briefing_app.briefing.print_text import TextPrinter

_LONG = 3000
"""Characters above which a source entry may break across pages; below, it fits on one."""
_LONG_ROW = 1000
"""Characters above which a sentence of annex B may break across pages."""

_MOST_KEPT = 4
"""Most rows of annex B that are kept on one page: headings and the sentence below them."""


class SourcePrinter:
    """Prints sources.

    Args:
        glyphs: What the fonts can show.
        texts: Prints doubts.
    """

    def __init__(self, glyphs: Printable, texts: TextPrinter) -> None:
        """Nothing is printed yet."""
        self._glyphs, self._texts = glyphs, texts

    def source(self, source: SourceEntry) -> dict[str, Any]:
        """Return a source with its rows."""
        p = self._glyphs.printable
        facts = [
            asdict(fact) | {"values": [p(v) for v in fact.values], "told_by": p(fact.told_by)}
            for fact in words.source_facts(source)
        ]
        byline = words.told_of(source, "headline", "outlet", "author", "published")
        return {
            "number": source.number,
            "headline_english": p(words.shortened(source.headline_english)),
            "headline_doubts": self._texts.doubts(source.headline_doubts),
            "headline": {
                "text": p(words.shortened(source.headline.text)),
                "known": source.headline.known,
            },
            "byline": [p(text) for text in byline],
            "origin": [p(text) for text in words.told_of(source, "outlet", "published")],
            "file_name": p(source.file_name),
            "sha256": source.sha256,
            "facts": facts,
            "long": sum(len(value) for fact in facts for value in fact["values"]) > _LONG,
            "rows": self._rows(source),
        }

    def _rows(self, source: SourceEntry) -> list[dict[str, Any]]:
        rows = []
        paragraph = 0
        kept_until = 0
        for i, row in enumerate(source.rows):
            printed = self._row(row, first=row.place.paragraph != paragraph)
            keep = _kept_together(source.rows[i:]) if i >= kept_until else 0
            kept_until = max(kept_until, i + keep)
            rows.append(printed | {"keep": keep, "kept": i < kept_until})
            paragraph = row.place.paragraph
        return rows

    def _row(self, row: Row, *, first: bool) -> dict[str, Any]:
        return {
            "first": first,
            "paragraph": str(row.place.paragraph),
            "number": str(row.place.sentence),
            "original": self._glyphs.printable(row.original),
            "english": self._glyphs.printable(row.english),
            "heading": row.heading,
            "note": row.note,
            "doubts": self._texts.doubts(row.doubts),
            "corrected": self._glyphs.printable(words.history_of(row)),
            "long": _is_long(row),
        }


def _is_long(row: Row) -> bool:
    return max(len(row.original), len(row.english)) > _LONG_ROW


def _kept_together(rows: Sequence[Row]) -> int:
    """Return how many rows from the first on must stand on one page; 0 when it is no heading."""
    if not rows[0].heading:
        return 0
    ahead = list(takewhile(lambda row: not _is_long(row), rows[:_MOST_KEPT]))
    after = next((i for i, row in enumerate(ahead) if not row.heading), len(ahead) - 1)
    return after + 1 if after > 0 else 0
