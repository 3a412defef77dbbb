# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Plain text to blocks: where one paragraph ends and the next begins.

Text files come in three layouts, often mixed: one line a paragraph, paragraphs between blank
lines, and hard-wrapped lines, where one paragraph is several lines of about the same width.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from briefing_app.core.model import Block, BlockKind

_LINE = re.compile(r"[^\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"(?:[•▪●◦‣■□►➢✓*·–-]\s+|\(?\d{1,2}[.)]\s+|[a-z][.)]\s+)(?=\S)")
_FINISHED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")

# Mail, terminals and typewriters wrap between 60 and 100 columns; beyond 120 a line is a paragraph.
_NARROWEST, _WIDEST = 40, 120


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    gap: bool  # a blank line stands before it

    @property
    def first_word(self) -> str:
        return self.text.split(None, 1)[0]

    @property
    def goes_on(self) -> bool:
        """Whether it cannot start a paragraph, since it starts with a small letter."""
        return self.text[0].islower() and not _BULLET.match(self.text)


def split_blocks(text: str) -> tuple[Block, ...]:
    """Split plain text into blocks.

    A hard-wrapped text is known by its continued lines (a line that starts with a small
    letter under one that ends without punctuation): their greatest usual length is the wrap
    width, and a line break there belongs to a paragraph when the next line's first word
    would not have fitted. Everywhere else a line is a block.

    Args:
        text: The text, with line breaks as newline characters.

    Returns:
        The blocks in order, without white space at their edges; between them stands nothing
        but white space. List items are marked; headings are not, cleaning knows them.
    """
    lines = list(_lines(text))
    if not lines:
        return ()
    width = _wrap_width(lines)
    groups = [[lines[0]]]
    for above, line in pairwise(lines):
        if _continues(above, line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(Block(group[0].start, group[-1].end, _kind(group[0])) for group in groups)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    end = 0
    for match in _LINE.finditer(text):
        content = match[0].strip()
        if not content:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        breaks = text.count("\n", end, start) + text.count("\f", end, start)
        lines.append(_Line(start, start + len(content), content, gap=bool(lines) and breaks > 1))
        end = start + len(content)
    return lines


def _wrap_width(lines: list[_Line]) -> int:
    """Return the column at which the text is wrapped, 0 where it is not."""
    breaks = [(above, line) for above, line in pairwise(lines) if not line.gap]
    continued = sorted(
        len(above.text)
        for above, line in breaks
        if line.goes_on
        and not _FINISHED.search(above.text)
        and _NARROWEST <= len(above.text) <= _WIDEST
    )
    if not continued:
        return 0
    width = continued[min(len(continued) - 1, len(continued) * 49 // 50)]
    full = sum(len(above.text) + 1 + len(line.first_word) > width * 0.85 for above, line in breaks)
    long = sum(len(line.text) > _WIDEST for line in lines)
    wrapped = len(continued) * 4 >= full and full * 5 >= len(breaks) * 2 and long * 3 <= full
    return width if wrapped else 0


def _continues(above: _Line, line: _Line, width: int) -> bool:
    if line.gap or _BULLET.match(line.text):
        return False
    finished = _FINISHED.search(above.text) is not None
    if not width:
        # A link inside a sentence, copied with line breaks around it.
        return line.goes_on and not finished and len(above.text) >= _NARROWEST
    if len(above.text) > _WIDEST or len(line.text) > _WIDEST:
        return False
    if line.goes_on and not finished:
        return True
    needed = len(above.text) + 1 + len(line.first_word)
    return needed > (width if finished else width * 0.9)


def _kind(line: _Line) -> BlockKind:
    return BlockKind.LIST_ITEM if _BULLET.match(line.text) else BlockKind.PARAGRAPH
