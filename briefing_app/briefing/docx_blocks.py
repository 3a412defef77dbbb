# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Blocks of a briefing in Word, of the data that `print_data` makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.briefing import docx_xml as xml
from briefing_app.briefing.docx_text import below, checks, source_link
from briefing_app.briefing.docx_xml import paragraph, run
from briefing_app.briefing.writing import said_once

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.briefing.docx_text import TextWriter


class BlockWriter:
    """Writes blocks.

    Args:
        data: All data of the briefing.
        texts: Writes what cites.
        picture: Returns the run of a picture; told its file, its words and its width in per
            cent.
        width: Width of the text, in twentieths of a point.
    """

    def __init__(
        self,
        data: dict[str, Any],
        texts: TextWriter,
        picture: Callable[[str, str, int], str],
        width: int,
    ) -> None:
        """Nothing is written yet."""
        self._data, self._texts, self._drawing, self._width = data, texts, picture, width
        self._writers: dict[str, Callable[[dict[str, Any]], str]] = {
            "text": lambda block: texts.nodes(block["nodes"]),
            "quotation": self._quotation,
            "summary": self._summary,
            "table": self._table,
            "ledger": self._ledger,
            "picture": self._picture,
            "annotations": self._annotations,
        }

    def block(self, block: dict[str, Any]) -> str:
        """Return a block."""
        return self._writers[block["kind"]](block)

    def _quotation(self, block: dict[str, Any]) -> str:
        made = []
        for quoted, status in zip(block["lines"], said_once(block["lines"]), strict=True):
            made.append(paragraph("Quote", self._texts.line(quoted, tag=True)))
            made += below(quoted)
            if quoted["original"]:
                made.append(paragraph("Quote", run(quoted["original"], "IndonesianOriginal")))
            if status:
                made.append(paragraph("QuoteSource", run(status)))
        return "".join(made)

    def _summary(self, block: dict[str, Any]) -> str:
        made = [self._texts.heading(2, block["heading"])] if block["heading"] else []
        made += checks(block["heading_doubts"])
        number = block["source"]
        if number is None:
            made.append(paragraph("Detail", run(block["extracted"])))
        else:
            source = self._data["sources"][number - 1]
            told = list(source["byline"])
            if source["headline"]["known"]:
                original = run(source["headline"]["text"], "IndonesianOriginal")
                made.append(paragraph("Normal", original, extra="<w:keepNext/>"))
                told.append(source["file_name"])
            line = run(" · ".join([*told, ""])) + source_link(number)
            made.append(paragraph("Detail", line, extra="<w:keepNext/>"))
        for each in block["lines"]:
            made.append(paragraph("ListBullet", self._texts.line(each, tag=number is None)))
            made += below(each, 1)
        if not block["lines"]:
            made.append(paragraph("Detail", run(block["empty"])))
        return "".join(made)

    def _table(self, block: dict[str, Any]) -> str:
        count = len(block["header"])
        widths = [self._width // count] * count
        if block["of"] == "timeline":
            widths = [2000, self._width - 2000]
        head = [self._texts.runs(cell) for cell in block["header"]]
        rows = [[self._texts.runs(cell) for cell in each] for each in block["rows"]]
        return caption(block["caption"]) + table(widths, head, rows, block["caption"])

    def _ledger(self, block: dict[str, Any]) -> str:
        made = [caption(block["caption"]), paragraph("Detail", run(block["note"]))]
        for group in block["tables"]:
            name = run(group["title"], "Strong")
            name += run(f"  {group['range']}") if group["range"] else ""
            made.append(paragraph("Caption", name))
            if group["standing"]:
                made.append(paragraph("Detail", run(group["standing"]), extra="<w:keepNext/>"))
            for conflict in group["conflicts"]:
                words = run("Possible conflict: ", bold=True) + run(conflict)
                made.append(paragraph("Check", words, extra="<w:keepNext/>"))
            made += [paragraph("Detail", run(words)) for words in group["accepted"]]
            made.append(self._figures(group["title"], block["header"], group["rows"]))
        return "".join(made)

    def _figures(self, title: str, header: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
        cells = []
        for row in rows:
            amount, counted, date, speaker = row["cells"]
            doubts = run("".join(f"\nCheck: {doubt}" for doubt in row["doubts"]), "CheckWords")
            use = self._texts.mark(row["use"], tag=True)
            texts = [run(amount, bold=True) + doubts, run(counted), run(date)]
            cells.append([*texts, run(speaker, "Indonesian"), use])
        widths = [self._width * share // 100 for share in (21, 27, 16, 25)]
        widths.append(self._width - sum(widths))
        return table(widths, [run(words) for words in header], cells, title)

    def _picture(self, block: dict[str, Any]) -> str:
        drawing = self._drawing(block["file"], block["alternative"], block["width"])
        if not block["caption"]:
            return paragraph("Picture", drawing)
        loose = '<w:keepNext w:val="0"/>'
        words = paragraph("Caption", self._texts.runs(block["caption"]), extra=loose)
        return paragraph("Picture", drawing) + words

    def _annotations(self, block: dict[str, Any]) -> str:
        made = [caption(block["caption"])]
        for each in block["entries"]:
            made.append(paragraph("Quote", run(each["label"], "Strong"), extra="<w:keepNext/>"))
            made.append(paragraph("Quote", run(f"“{each['quotation']}”")))
            if each["note"]:
                made.append(paragraph("Quote", run(each["note"])))
            made.append(paragraph("QuoteSource", self._texts.line(each["line"], tag=True)))
            made += below(each["line"])
        return "".join(made)


def caption(words: str) -> str:
    """Return what stands above a table."""
    return paragraph("Caption", run(words)) if words else ""


def table(
    widths: Sequence[int], head: Sequence[str], rows: Sequence[Sequence[str]], title: str
) -> str:
    """Return a table.

    Args:
        widths: Of its columns, in twentieths of a point.
        head: The runs of the cells of its head.
        rows: The runs of its cells.
        title: What it shows.
    """
    cells = [
        xml.cell(width, paragraph("TableHead", runs))
        for width, runs in zip(widths, head, strict=True)
    ]
    made = [xml.row(cells, head=True)]
    for each in rows:
        cells = [
            xml.cell(width, paragraph("TableText", runs))
            for width, runs in zip(widths, each, strict=True)
        ]
        # A row that may be longer than a page must be let break.
        made.append(xml.row(cells, whole=sum(map(len, each)) < _LONG_ROW))
    return xml.table(widths, made, title)


_LONG_ROW = 6000
"""Characters of XML from which on a row may break across pages."""
