# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The lines of a PDF page with their places, and which of them run along the page's edge."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.readers.pdf_scripts import same_line, written_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HYPHENATED = "\ufffe"
"""What PDFium puts for a hyphen at the end of a line whose word goes on in the next one."""

_SOFT_HYPHEN = "\xad"  # the same at the end of a page
_AROUND = " \t\r\n" + HYPHENATED + _SOFT_HYPHEN
_BREAK = re.compile("\r\n?|\n|(?<=\ufffe)")
_LOOK_AHEAD = 5
"""Characters after a line's end among which the first visible one is looked for."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:hal(?:aman)?|page|p)\b\.?\s*)?\d{1,4}(?:\s*(?:/|dari|of)\s*\d{1,4})?[\W_]*"
    r"|https?://\S+\s+\d{1,4}/\d{1,4}",
    re.IGNORECASE,
)
_EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be a running header or footer."""
_SAME_HEIGHT = 6.0
"""Points by which a running line may move from page to page."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. Lengths are points (1/72 inch), heights count from the page's foot.

    Attributes:
        text: Its characters; `HYPHENATED` at the end where its last word goes on.
        page: Number of its page, from 0.
        left: Left edge of its first character.
        right: Right edge of its last character.
        top: Top of its font's box.
        bottom: Bottom of its font's box.
        size: Font size of its first character.
        weight: Font weight of its first character, 400 regular, 700 bold.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    weight: int


def page_lines(textpage: Any, page: int) -> Iterator[Line]:
    """Yield the lines of a pypdfium2 text page in the order in which the page holds them.

    Args:
        textpage: A `pypdfium2.PdfTextPage`.
        page: Its number, from 0.
    """
    start = 0
    for piece in _pieces(textpage, textpage.get_text_range()):
        shown = piece.strip(_AROUND)
        if shown:
            lead = len(piece) - len(piece.lstrip(_AROUND))
            first = start + lead
            last = first + _units(shown) - 1
            goes_on = piece.rstrip(" \t\r\n").endswith((HYPHENATED, _SOFT_HYPHEN))
            hyphen = HYPHENATED if goes_on else ""
            text = written_out(textpage, shown, first)
            yield _line(textpage, text + hyphen, page, first, last)
        start += _units(piece)


def _pieces(textpage: Any, text: str) -> Iterator[str]:
    """Cut the text where lines end, but not where only a raised or lowered character does it."""
    import pypdfium2.raw as pdfium

    position = units = 0
    for match in _BREAK.finditer(text):
        before, after = (
            text[position : match.start()].rstrip(),
            text[match.end() : match.end() + _LOOK_AHEAD],
        )
        shown = after.lstrip(" ")
        if before and match[0] and shown[:1].strip():
            last = units + _units(before) - 1
            first = units + _units(text[position : match.end()]) + len(after) - len(shown)
            places = (pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, n) for n in (last, first))
            if same_line(textpage, *(max(place, 0) for place in places)):
                continue
        yield text[position : match.end()]
        units += _units(text[position : match.end()])
        position = match.end()
    yield text[position:]


def _units(text: str) -> int:
    """Count UTF-16 units, in which PDFium counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _line(textpage: Any, text: str, page: int, first: int, last: int) -> Line:
    import pypdfium2.raw as pdfium

    first_index = max(pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, first), 0)
    last_index = max(pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, last), first_index)
    left, bottom, right, top = textpage.get_charbox(first_index, loose=True)
    if last_index != first_index:
        right = textpage.get_charbox(last_index, loose=True)[2]
    size = pdfium.FPDFText_GetFontSize(textpage, first_index)
    if abs(size) <= 1.0:
        size = top - bottom
    weight = pdfium.FPDFText_GetFontWeight(textpage, first_index)
    return Line(text, page, left, right, top, bottom, abs(size), weight)


def running_lines(pages: Sequence[Sequence[Line]]) -> frozenset[Line]:
    """Find running headers, footers and page numbers.

    A running line stands among the first or last two lines of at least half of the pages (and
    of two) at the same height, and says the same except for digits. A page number stands
    first or last on its page and says nothing else.

    Args:
        pages: The lines of each page.
    """
    found: set[Line] = set()
    seen: Counter[tuple[str, int]] = Counter()
    candidates: list[tuple[Line, tuple[str, int]]] = []
    for lines in pages:
        by_height = sorted(lines, key=lambda line: -line.top)
        edges = {*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]}
        for line in edges:
            key = (_DIGITS.sub("#", line.text.casefold()), round(line.top / _SAME_HEIGHT))
            candidates.append((line, key))
            seen[key] += 1
        found.update(
            line
            for line in (*by_height[:1], *by_height[-1:])
            if len(by_height) > 1 and _PAGE_NUMBER.fullmatch(line.text)
        )
    needed = max(2, (sum(1 for lines in pages if lines) + 1) // 2)
    for line, (text, height) in candidates:
        near = sum(seen[(text, height + step)] for step in (-1, 0, 1))
        if near >= needed:
            found.add(line)
    return frozenset(found)
