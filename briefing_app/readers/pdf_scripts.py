# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Raised and lowered characters of a PDF, known by where they stand.

PDFium's text has them beside the others, so that 10³ reads 103, or breaks the line at them.
Shares below are of the font size of the line; digits on the line are 0.6 to 0.75 high, and
small digits that a font itself has 0.35 to 0.45.
"""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from briefing_app.readers.scripts import Level, Script, joined

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_LINE_END = re.compile("[\r\n]+")
_SMALLER = 0.9
_SHIFTED = 0.12
_SMALL_DIGIT = 0.52
_SMALL_DIGIT_RAISED, _SMALL_DIGIT_LOWERED = 0.2, -0.05
_LEAST_GAP, _MOST_GAP = -0.15, 0.6
_MOST_SHIFT = 0.7
_LEVEL_ANGLE = 0.01
"""Radians up to which text is level."""
_MINUS = frozenset("-−–\ufffe")


@dataclass(frozen=True, slots=True)
class _Glyph:
    character: str
    index: int
    origin: float
    size: float


def same_line(textpage: Any, before: int, after: int) -> bool:
    """Tell whether PDFium broke a line only because the next characters are raised or lowered.

    Args:
        textpage: A `pypdfium2.PdfTextPage`.
        before: Index of the last visible character before the break.
        after: Index of the first visible character after it.
    """
    one, other = _glyph(textpage, "", before), _glyph(textpage, "", after)
    size = max(one.size, other.size)
    shift = abs(other.origin - one.origin)
    if not _SHIFTED * size < shift < _MOST_SHIFT * size:
        return False
    if min(one.size, other.size) >= _SMALLER * size:
        return False
    gap = textpage.get_charbox(after, loose=True)[0] - textpage.get_charbox(before, loose=True)[2]
    return bool(_LEAST_GAP * size <= gap <= _MOST_GAP * size)


def written_out(textpage: Any, text: str, first: int) -> str:
    """Return the text of a line with its raised and lowered characters written out.

    Args:
        textpage: A `pypdfium2.PdfTextPage`.
        text: The line as PDFium has it; line ends in it are left out.
        first: Place of its first character in PDFium's text, in UTF-16 units.
    """
    shown = _LINE_END.sub("", text)
    if not any(map(str.isdigit, shown)):
        return shown
    if _is_plain(textpage, text, first):
        return shown
    glyphs = list(_glyphs(textpage, text, first))
    visible = [glyph for glyph in glyphs if not glyph.character.isspace()]
    if not visible or not _is_level(textpage, visible[0].index):
        return shown
    weights: defaultdict[float, float] = defaultdict(float)
    for glyph in visible:
        weights[round(glyph.origin, 1)] += glyph.size
    baseline = max(weights, key=weights.__getitem__)
    size = max(glyph.size for glyph in visible if round(glyph.origin, 1) == baseline)
    levels = [_level(textpage, glyph, baseline, size) for glyph in glyphs]
    for place in range(1, len(glyphs) - 1):
        is_sign = glyphs[place].character in _MINUS and levels[place + 1] is Level.RAISED
        if is_sign and levels[place - 1] is None and glyphs[place - 1].character.isdigit():
            levels[place] = Level.RAISED
    pieces: list[str | Script] = []
    for level, group in groupby(zip(levels, glyphs, strict=True), key=lambda pair: pair[0]):
        run = "".join(glyph.character for _, glyph in group)
        pieces.append(run if level is None else Script(run.replace("\ufffe", "-"), level))
    return joined(pieces)


def _is_plain(textpage: Any, text: str, first: int) -> bool:
    """Tell from the digits and two letters whether all of a line stands on it: most lines do."""
    letters = [place for place, character in enumerate(text) if character.isalpha()]
    ends = {*letters[:1], *letters[-1:]}
    told = {place for place, character in enumerate(text) if character.isdigit()} | ends
    glyphs = list(_glyphs(textpage, text, first, told))
    if len({round(glyph.origin, 1) for glyph in glyphs}) > 1:
        return False
    size = max(glyph.size for glyph in glyphs)
    boxes = (textpage.get_charbox(g.index) for g in glyphs if g.character.isdecimal())
    return all(top - bottom > _SMALL_DIGIT * size for _, bottom, _, top in boxes)


def _glyphs(
    textpage: Any, text: str, first: int, wanted: Container[int] | None = None
) -> Iterator[_Glyph]:
    import pypdfium2.raw as pdfium

    place = first
    for number, character in enumerate(text):
        if character not in "\r\n" and (wanted is None or number in wanted):
            index = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, place)
            yield _glyph(textpage, character, max(index, 0))
        place += 1 if character < "\U00010000" else 2


def _glyph(textpage: Any, character: str, index: int) -> _Glyph:
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
    size = abs(pdfium.FPDFText_GetFontSize(textpage, index))
    if size <= 1.0 and character.strip():
        _, bottom, _, top = textpage.get_charbox(index, loose=True)
        size = top - bottom
    return _Glyph(character, index, y.value, size)


def _is_level(textpage: Any, index: int) -> bool:
    import pypdfium2.raw as pdfium

    return bool(abs(pdfium.FPDFText_GetCharAngle(textpage, index)) <= _LEVEL_ANGLE)


def _level(textpage: Any, glyph: _Glyph, baseline: float, size: float) -> Level | None:
    if not (glyph.character.isalnum() or glyph.character in _MINUS):
        return None
    shift = (glyph.origin - baseline) / size
    if glyph.size < _SMALLER * size and abs(shift) > _SHIFTED:
        return Level.RAISED if shift > 0 else Level.LOWERED
    if not glyph.character.isdecimal():
        return None
    _, bottom, _, top = textpage.get_charbox(glyph.index)
    if top - bottom > _SMALL_DIGIT * size:
        return None
    raised = (bottom - baseline) / size
    if raised > _SMALL_DIGIT_RAISED:
        return Level.RAISED
    return Level.LOWERED if raised < _SMALL_DIGIT_LOWERED else None
