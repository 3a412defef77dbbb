# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Hard-wrapped lines of PDF pages joined into paragraphs again, by where they stand."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing_app.core.model import BlockKind
from briefing_app.readers.pdf_lines import HYPHENATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.readers.pdf_lines import Line

_BULLET = re.compile(
    r"(?:[•▪●◦‣■□►➢✓\uf0b7\uf0a7]|[-–*](?=\s)|\(?\d{1,2}[.)](?=\s)|[a-z][.)](?=\s))\s*"
)
_SENTENCE_END = re.compile(r"[.!?:…][”\"’')\]]*$")
_WORD_END = re.compile(r"[^\W\d_]+$")
_WORD_START = re.compile(r"[^\W\d_]+")
_VOWELS = re.compile("[aiueo]")
_WIDE_GAP = 1.3
"""Line pitch, in usual line pitches, from which on a new paragraph begins."""
_SIZE_STEP = 0.6
"""Points of font size that make a difference."""
_HEADING_SIZE = 1.12
_HEADING_WEIGHT = 1.25
"""Size and weight of a heading's font, in those of the body's font."""
_LONGEST_HEADING = 200
_CHARACTER_WIDTH = 0.45
"""Mean width of a character in font sizes, for texts in Latin letters; where a line's own is
larger (0.6 in typewriter fonts), that one counts."""
_INDENT = 0.8
"""Indent of a first line, in font sizes, from which on it counts."""


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        kind: What they are.
        text: Their text on one line.
        page_starts: For each page that begins inside: its number, and the offset into `text`.
    """

    kind: BlockKind
    text: str = ""
    page_starts: list[tuple[int, int]] = field(default_factory=list)


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Join lines into paragraphs and headings.

    A new paragraph begins where the font changes, the gap is wide, the line is indented, a
    bullet stands, or the line before had room for the next word.

    Args:
        lines: The lines of all pages in reading order, without running headers and footers.
    """
    if not lines:
        return
    layout = _Layout(lines)
    group = [lines[0]]
    for above, line in pairwise(lines):
        if layout.breaks(above, line):
            yield _joined(group, layout)
            group = []
        group.append(line)
    yield _joined(group, layout)


class _Layout:
    """The usual measures of a document's body text."""

    def __init__(self, lines: Sequence[Line]) -> None:
        sizes: Counter[float] = Counter()
        weights: Counter[int] = Counter()
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
            weights[line.weight] += len(line.text)
        self.size = sizes.most_common(1)[0][0]
        self.weight = weights.most_common(1)[0][0]
        body = [line for line in lines if abs(line.size - self.size) < _SIZE_STEP]
        pitches = [
            above.top - below.top
            for above, below in pairwise(body)
            if above.page == below.page and 0.5 * self.size < above.top - below.top < 3 * self.size
        ]
        self.pitch = _lowest_common(pitches) if pitches else 1.2 * self.size
        self._edges = _column_edges(lines)

    def is_heading(self, line: Line) -> bool:
        larger = line.size >= self.size * _HEADING_SIZE
        bolder = line.weight >= max(self.weight * _HEADING_WEIGHT, 500)
        return larger or (bolder and line.size >= self.size - _SIZE_STEP)

    def breaks(self, above: Line, line: Line) -> bool:
        if above.text.endswith(HYPHENATED):
            return False
        if _BULLET.match(line.text):
            return True
        if abs(above.size - line.size) >= _SIZE_STEP or self.is_heading(above) != self.is_heading(
            line
        ):
            return True
        finished = _SENTENCE_END.search(above.text) is not None
        pitch = above.top - line.top
        if above.page != line.page or pitch < -0.5 * line.size:
            return finished or self._had_room(above, line)
        if abs(pitch) <= 0.5 * line.size:
            return line.left - above.right > 2 * line.size
        usual = self.pitch * max(line.size / self.size, 1.0)
        if pitch > _WIDE_GAP * usual:
            return finished or not line.text[0].islower() or pitch > 2.2 * usual
        if not finished and line.text[0].islower():
            return False
        indent = line.left - self._left(line)
        if indent > _INDENT * line.size:
            above_indent = above.left - self._left(above)
            if finished or above_indent < indent / 2:
                return True
        return self._had_room(above, line)

    def _had_room(self, above: Line, line: Line) -> bool:
        word = line.text.split(None, 1)[0].rstrip(HYPHENATED)
        width = max((above.right - above.left) / len(above.text), _CHARACTER_WIDTH * above.size)
        needed = (len(word) + 1) * width
        return above.right + needed < self._edges[_column(above)][1]

    def _left(self, line: Line) -> float:
        return self._edges[_column(line)][0]


def _column(line: Line) -> tuple[int, int]:
    return line.page, round(line.left / 72)


def _column_edges(lines: Sequence[Line]) -> dict[tuple[int, int], tuple[float, float]]:
    """Return left and right edge for each column; a column is what starts within an inch."""
    columns: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        columns.setdefault(_column(line), []).append(line)
    edges: dict[tuple[int, int], tuple[float, float]] = {}
    for key, members in columns.items():
        lefts = sorted(line.left for line in members)
        rights = sorted(line.right for line in members)
        edges[key] = (lefts[len(lefts) // 10], rights[-1 - len(rights) // 20])
    return edges


def _lowest_common(pitches: Sequence[float]) -> float:
    """Return the pitch inside paragraphs: the lowest one that at least a fifth shares."""
    counts = Counter(round(pitch * 2) / 2 for pitch in pitches)
    common = [pitch for pitch, count in counts.items() if count >= len(pitches) / 5]
    return min(common) if common else sorted(pitches)[len(pitches) // 2]


def _joined(lines: Sequence[Line], layout: _Layout) -> Paragraph:
    paragraph = Paragraph(BlockKind.PARAGRAPH)
    page = None
    for line in lines:
        start = _next_start(paragraph.text, line.text)
        paragraph.text = start
        if line.page != page:
            paragraph.page_starts.append((line.page, len(start)))
            page = line.page
        paragraph.text += line.text
    paragraph.text = paragraph.text.rstrip(HYPHENATED) + (
        "-" if paragraph.text.endswith(HYPHENATED) else ""
    )
    if _BULLET.match(lines[0].text):
        paragraph.kind = BlockKind.LIST_ITEM
    elif (
        layout.is_heading(lines[0])
        and len(paragraph.text) <= _LONGEST_HEADING
        and not paragraph.text.endswith((".", ",", ";"))
    ):
        paragraph.kind = BlockKind.HEADING
    return paragraph


def _next_start(text: str, following: str) -> str:
    """Return the text with what joins it to the line that follows."""
    if not text:
        return ""
    if text.endswith(HYPHENATED):
        word = text.rstrip(HYPHENATED)
    elif text.endswith("-") and text[-2:-1].isalpha() and following[:1].isalpha():
        word = text[:-1]
    else:
        return f"{text} "
    return word + ("-" if _keeps_hyphen(word, following) else "")


def _keeps_hyphen(before: str, after: str) -> bool:
    """Tell a hyphen that belongs to the word from one that the line end put there.

    Indonesian writes reduplicated words with a hyphen, with or without affixes and changed
    sounds (negara-negara, tembak-menembak, sayur-mayur, bolak-balik), and one before a
    capital letter or a digit (se-Asia, ke-3).
    """
    left, right = _WORD_END.search(before), _WORD_START.match(after)
    if left is None or right is None or right[0][0].isupper():
        return True
    one, other = left[0].lower(), right[0].lower()
    if len(one) < 3:
        return False
    if one in other or (len(other) > 2 and other in one):
        return True
    same_end = one[-4:] == other[-4:] or (len(one) == len(other) and one[-3:] == other[-3:])
    skeletons = [_VOWELS.sub("", word) for word in (one, other)]
    return same_end or (skeletons[0] == skeletons[1] and len(skeletons[0]) > 1)
