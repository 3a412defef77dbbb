# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Quotation marks and brackets: which open, which close, and what they enclose.

Newsrooms type straight marks, curly marks the wrong way round, and marks with a space on
both sides. So the neighbours of a mark decide first, then its shape, and for straight marks
whether one is open.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKETS = {")": "(", "]": "[", "}": "{"}
_DOUBLE_OPENING = frozenset("“„«")
_DOUBLE_CLOSING = frozenset("”»")
_DOUBLE = _DOUBLE_OPENING | _DOUBLE_CLOSING | {'"', "‟", "″"}
_SINGLE = frozenset("'‘’")
_SINGLE_KIND, _DOUBLE_KIND = "'", '"'
_QUOTES = frozenset({_SINGLE_KIND, _DOUBLE_KIND})
_INCH = frozenset({'"', "″"})
_BEFORE_OPENING = frozenset("([{-–—/:=")
_AFTER_CLOSING = frozenset(".,;:!?…)]}-–—/") | _DOUBLE | _SINGLE


@dataclass(frozen=True, slots=True)
class Pair:
    """A mark that opens and the one that closes it.

    Attributes:
        start: Where the opening mark stands.
        end: One past the closing mark.
        quotation: True for quotation marks, False for brackets.
        parent: Index of the pair around it; None outside all.
    """

    start: int
    end: int
    quotation: bool
    parent: int | None


@dataclass(frozen=True, slots=True)
class Enclosures:
    """The marks of one stretch of text.

    Attributes:
        opening: Where marks stand that open, matched or not.
        closing: Where marks stand that close, matched or not.
        pairs: Matched marks by `start`; they nest and never cross.
    """

    opening: frozenset[int]
    closing: frozenset[int]
    pairs: tuple[Pair, ...]

    def around(self, position: int) -> Iterator[Pair]:
        """Yield the pairs that have `position` strictly inside them, the innermost first."""
        index: int | None = bisect_left(self.pairs, position, key=lambda pair: pair.start) - 1
        if index == -1:
            return
        while index is not None:
            pair = self.pairs[index]
            if position < pair.end:
                yield pair
            index = pair.parent


def enclosures(text: str, start: int = 0, end: int | None = None) -> Enclosures:
    """Find quotation marks and brackets between two offsets, in one pass.

    An apostrophe inside a word is no mark; an inch sign after a figure is none either unless
    a quotation is open.
    """
    end = len(text) if end is None else end
    opening: set[int] = set()
    closing: set[int] = set()
    stack: list[tuple[int, str]] = []
    still_open: Counter[str] = Counter()
    matched: list[tuple[int, int, bool]] = []

    def open_(position: int, kind: str) -> None:
        opening.add(position)
        stack.append((position, kind))
        still_open[kind] += 1

    def close(position: int, kind: str) -> None:
        closing.add(position)
        while still_open[kind]:
            opened_at, opened = stack.pop()
            still_open[opened] -= 1
            if opened == kind:
                matched.append((opened_at, position + 1, kind in _QUOTES))
                return

    for position in range(start, end):
        mark = text[position]
        if mark in "([{":
            open_(position, mark)
        elif mark in _BRACKETS:
            close(position, _BRACKETS[mark])
        elif mark in _DOUBLE or mark in _SINGLE:
            kind = _SINGLE_KIND if mark in _SINGLE else _DOUBLE_KIND
            before = text[position - 1] if position > start else " "
            after = text[position + 1] if position + 1 < end else " "
            may_open = before.isspace() or before in _BEFORE_OPENING or position - 1 in opening
            may_close = after.isspace() or after in _AFTER_CLOSING
            is_open = still_open[kind] > 0
            if kind == _SINGLE_KIND:
                if is_open and may_close and mark != "‘":
                    close(position, kind)
                elif may_open and (after.isalnum() or mark == "‘"):
                    open_(position, kind)
            elif may_close and not may_open and not is_open and _is_inch(mark, before):
                continue
            elif may_open != may_close:
                (open_ if may_open else close)(position, kind)
            elif mark in _DOUBLE_OPENING:
                open_(position, kind)
            elif mark in _DOUBLE_CLOSING or is_open:
                close(position, kind)
            else:
                open_(position, kind)
    return Enclosures(frozenset(opening), frozenset(closing), _nested(matched))


def _is_inch(mark: str, before: str) -> bool:
    return mark in _INCH and before.isdigit()


def _nested(matched: list[tuple[int, int, bool]]) -> tuple[Pair, ...]:
    pairs: list[Pair] = []
    enclosing: list[int] = []
    for start, end, quotation in sorted(matched):
        while enclosing and pairs[enclosing[-1]].end <= start:
            enclosing.pop()
        pairs.append(Pair(start, end, quotation, enclosing[-1] if enclosing else None))
        enclosing.append(len(pairs) - 1)
    return tuple(pairs)
