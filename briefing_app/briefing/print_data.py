# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Turns a briefing into the data that the PDF template prints.

The template decides how things look; every word of a sentence, label and note is made here,
and every string passes through `Glyphs.printable`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.briefing import words
from briefing_app.briefing.dates import printed_date
from briefing_app.briefing.print_blocks import BlockPrinter
from briefing_app.briefing.print_sources import SourcePrinter
from briefing_app.briefing.print_text import TextPrinter
from briefing_app.core.briefings import BottomLineOrigin

if TYPE_CHECKING:
    from briefing_app.briefing.characters import Printable
    from briefing_app.briefing.evidence import Endnote
    from briefing_app.briefing.model import Briefing


def print_data(briefing: Briefing, glyphs: Printable) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return the data for `briefing.typ`, ready for JSON, and its pictures by file name."""
    p = glyphs.printable
    texts = TextPrinter(briefing, glyphs)
    blocks, sources = BlockPrinter(briefing, glyphs, texts), SourcePrinter(glyphs, texts)
    extracted = briefing.bottom_line_by is not BottomLineOrigin.AUTHOR
    data: dict[str, Any] = {
        "title": p(briefing.title),
        "marking": p(briefing.marking),
        "author": p(briefing.author),
        "paper": briefing.paper.value,
        "as_of": {
            "year": briefing.as_of.year,
            "month": briefing.as_of.month,
            "day": briefing.as_of.day,
            "text": printed_date(briefing.as_of),
        },
        "keywords": [p(word) for word in words.keywords(briefing)],
        "disclosure": p(briefing.disclosure),
        "facts": [
            {"label": fact.label, "value": p(fact.values[0])} for fact in words.facts(briefing)
        ],
        "bottom_line": {
            "note": words.bottom_line_note(briefing),
            "nodes": texts.nodes(briefing.bottom_line, quoted=extracted),
        },
        # The order of the text, so that uses of an endnote are counted as they are read.
        "judgements": [blocks.judgement(judgement) for judgement in briefing.judgements],
        "sections": [blocks.section(section) for section in briefing.sections],
        "endnotes": [_endnote(briefing, note, glyphs, texts) for note in briefing.endnotes],
        "sources": [sources.source(source) for source in briefing.sources],
        "full_text": briefing.full_text,
        "full_text_note": words.FULL_TEXT,
        "no_endnote": words.NO_ENDNOTE,
        "grades": words.GRADES,
    }
    data["how_to_read"] = _how_to_read(briefing, glyphs)
    return data, blocks.pictures


def _how_to_read(briefing: Briefing, glyphs: Printable) -> str:
    parts = [words.how_to_read(briefing)]
    if shown := glyphs.substituted:
        parts.append(
            f"{words.count(shown, 'character')} that cannot be printed "
            f"{'is' if shown == 1 else 'are'} shown by Unicode number, as in [U+E000]."
        )
    if dropped := glyphs.dropped:
        parts.append(f"{words.count(dropped, 'invisible character')} left out.")
    return " ".join(parts)


def _endnote(
    briefing: Briefing, note: Endnote, glyphs: Printable, texts: TextPrinter
) -> dict[str, Any]:
    return {
        "number": note.number,
        "source": note.source,
        "original": glyphs.printable(note.original),
        "status": glyphs.printable(words.status_of(note)),
        "doubts": texts.doubts(note.doubts),
        "place": words.place_of(note.place),
        "grade": words.grade(briefing, note),
        "uses": texts.anchors(note.number),
    }
