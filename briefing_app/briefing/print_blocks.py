# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Blocks and judgements of a briefing as the PDF template takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.briefing import words
from briefing_app.briefing.model import (
    PrintedAnnotations,
    PrintedLedger,
    PrintedPicture,
    PrintedQuotation,
    PrintedSummary,
    PrintedTable,
    PrintedText,
)

if TYPE_CHECKING:
    from briefing_app.briefing.characters import Printable
    from briefing_app.briefing.model import (
        Briefing,
        FigureRow,
        Line,
        PrintedBlock,
        PrintedJudgement,
        Section,
    )
    from briefing_app.briefing.print_text import TextPrinter


class BlockPrinter:
    """Prints sections.

    Args:
        briefing: What is printed.
        glyphs: What the fonts can show.
        texts: Prints what cites.

    Attributes:
        pictures: The pictures that were met, by the name that the template asks for.
    """

    def __init__(self, briefing: Briefing, glyphs: Printable, texts: TextPrinter) -> None:
        """Nothing is printed yet."""
        self._briefing, self._glyphs, self._texts = briefing, glyphs, texts
        self.pictures: dict[str, bytes] = {}

    def judgement(self, judgement: PrintedJudgement) -> dict[str, Any]:
        """Return a key judgement."""
        return {
            "nodes": self._texts.nodes(judgement.paragraphs),
            "likelihood": judgement.likelihood,
            "confidence": judgement.confidence,
        }

    def section(self, section: Section) -> dict[str, Any]:
        """Return a section with its blocks."""
        return {
            "heading": self._glyphs.printable(words.shortened(section.heading)),
            "blocks": [self._block(block, section) for block in section.blocks],
        }

    def _block(self, block: PrintedBlock, section: Section) -> dict[str, Any]:
        p = self._glyphs.printable
        match block:
            case PrintedText():
                return {"kind": "text", "nodes": self._texts.nodes(block.paragraphs)}
            case PrintedQuotation():
                return {
                    "kind": "quotation",
                    "lines": [self._quoted(line, both=block.both) for line in block.lines],
                }
            case PrintedSummary():
                return self._summary(block, section)
            case PrintedTable():
                return self._table(block)
            case PrintedLedger():
                return self._ledger(block)
            case PrintedPicture():
                return {
                    "kind": "picture",
                    "file": self._picture(block),
                    "caption": self._texts.runs(block.caption),
                    "alternative": p(block.alternative),
                    "width": min(100, max(1, block.width)),
                }
            case PrintedAnnotations():
                entries = [
                    {
                        "label": p(each.label),
                        "quotation": p(each.quotation),
                        "note": p(each.note),
                        "line": self._texts.line(each.line),
                    }
                    for each in block.entries
                ]
                return {"kind": "annotations", "caption": p(block.caption), "entries": entries}

    def _table(self, block: PrintedTable) -> dict[str, Any]:
        """Return a table whose rows are of one length, as every format wants them."""
        columns = max(map(len, (block.header, *block.rows)))
        if columns == 0:
            return {"kind": "text", "nodes": []}
        header, *rows = (
            [self._texts.runs(cell) for cell in row] + [[]] * (columns - len(row))
            for row in (block.header, *block.rows)
        )
        return {
            "kind": "table",
            "of": block.kind,
            "caption": self._glyphs.printable(block.caption),
            "header": header,
            "rows": rows,
        }

    def _quoted(self, line: Line, *, both: bool) -> dict[str, Any]:
        note = self._briefing.endnotes[line.note - 1]
        return self._texts.line(line) | {
            "checked": "",  # the status says it
            "original": self._glyphs.printable(note.original) if both else "",
            "status": self._glyphs.printable(words.status_of(note)),
        }

    def _summary(self, block: PrintedSummary, section: Section) -> dict[str, Any]:
        below_section = block.heading == section.heading
        one = len(block.sources) == 1
        every = len(block.sources) == len(self._briefing.sources)
        return {
            "kind": "summary",
            "source": block.sources[0] if one else None,
            "heading": ""
            if below_section
            else self._glyphs.printable(words.shortened(block.heading)),
            "heading_doubts": self._texts.doubts(block.heading_doubts),
            "extracted": words.extracted_from(block.sources, every=every)
            if len(block.sources) > 1
            else "",
            "lines": [self._texts.line(line) for line in block.lines],
            "empty": words.empty_summary(self._briefing),
        }

    def _ledger(self, block: PrintedLedger) -> dict[str, Any]:
        p = self._glyphs.printable
        tables = [
            {
                "title": p(group.title),
                "range": p(group.range),
                "standing": p(group.standing),
                "conflicts": [p(text) for text in group.conflicts],
                "accepted": [p(text) for text in group.accepted],
                "rows": [self._figure(row) for row in group.rows],
            }
            for group in block.several
        ]
        if block.single:
            once = {"title": words.stated_once(block), "range": "", "standing": ""}
            rows = [self._figure(row) for row in block.single]
            tables.append({**once, "conflicts": [], "accepted": [], "rows": rows})
        return {
            "kind": "ledger",
            "caption": p(block.caption),
            "note": words.ledger_note(block),
            "header": words.LEDGER_HEADER,
            "tables": tables,
        }

    def _figure(self, row: FigureRow) -> dict[str, Any]:
        """Return the cells of a row but the last, which holds the number of the endnote."""
        said = (row.amount, row.counted, row.date or words.NO_DATE, row.speaker)
        return {
            "cells": [self._glyphs.printable(text) for text in said],
            "doubts": self._texts.doubts([row.difference] if row.difference else []),
            "use": self._texts.use(row.line.note),
        }

    def _picture(self, block: PrintedPicture) -> str:
        """Return the name under which the typesetter finds a picture."""
        name = f"{block.sha256}.{block.media_type.partition('/')[2]}"
        self.pictures[name] = block.data
        return name
