# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Pieces of a sentence that is too long for the translator, cut where a reader would pause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.enclosures import enclosures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COORDINATOR = r"(?:dan|serta|atau)\b"
_CONJUNCTION = (
    r"(?:tetapi|tapi|namun|melainkan|sementara|sedangkan|padahal|karena|sebab|sehingga|agar|"
    r"supaya|meskipun|meski|walaupun|walau|kendati|ketika|saat|setelah|sebelum|sejak|jika|"
    r"apabila|kalau|bila|maka|lalu|kemudian|bahkan|termasuk|yang|bahwa|untuk)\b"
)
_BREAKS = tuple(
    (cost, re.compile(pattern, re.IGNORECASE))
    for cost, pattern in (
        (0.00, r"(?:;|[.?!…][\"”’)\]]*)\s+"),
        (0.05, rf",[\"”’]?\s+(?={_COORDINATOR}|{_CONJUNCTION})"),
        (0.10, r"\s+[-–—]\s+|:\s+"),
        (0.10, r"(?<=[.,?!…])[\"”’]\s+"),
        (0.15, r",[)\]]?\s+"),
        (0.25, rf"(?<=[\w)\]\"”])\s+(?={_CONJUNCTION})"),
        (0.35, rf"(?<=[\w)\]\"”])\s+(?={_COORDINATOR})"),
        (0.60, r"\s+"),
    )
)
_NUMBER = re.compile(
    r"""
    (?: (?: Rp | US\$ | [$€£¥] ) \s* )?
    \d+ (?: [.,:/\-–]? \d+ )*
    (?: \s+ (?: ribu | juta | miliar | milyar | triliun | persen | % )\b )*
    (?: \s+ (?: hingga | sampai | s\.d\. | - | – ) \s+
        (?: Rp \s* )? \d+ (?: [.,] \d+ )* (?: \s+ (?: ribu | juta | miliar | triliun | persen )\b )*
    )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d.,]*\d")

_MARGIN = 0.1
"""Share of a text at either end where it is not cut, so that each cut makes real progress."""

_INSIDE = 0.5
"""Added cost of a cut inside brackets, a quotation or a figure with its unit: a clause
boundary elsewhere in the text is better, a cut in the middle of a phrase is not."""


def split_clauses(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Cut a text into pieces that are short enough; the pieces joined are the text.

    A text that fits is one piece. Otherwise it is cut near its middle, by preference after a
    semicolon, before a conjunction that follows a comma, after a dash or a closing quotation
    mark, after a comma or before a conjunction; else at a space, else at any character. A
    figure is not cut, and brackets and quotations are only where nothing else serves.
    White space stays at the end of the piece before the cut.

    Args:
        text: The text, usually one sentence.
        fits: Tells whether a piece is short enough. A single character that does not fit is
            a piece all the same.
    """
    pieces: list[str] = []
    waiting = [text]
    while waiting:
        piece = waiting.pop()
        if len(piece) < 2 or fits(piece):
            pieces.append(piece)
        else:
            cut = _best_cut(piece)
            waiting += [piece[cut:], piece[:cut]]
    return pieces


def _best_cut(text: str) -> int:
    low, high = _margins(text)
    middle = len(text) / 2
    numbers = [match.span() for match in _NUMBER.finditer(text)]
    marks = enclosures(text)
    whole = len(text.strip())
    best, best_cost = 0, float("inf")
    for cost, cut in _candidates(text, low, high):
        cost += abs(cut - middle) / len(text)
        if cost >= best_cost:
            continue
        if any(pair.end - pair.start < whole for pair in marks.around(cut)):
            cost += _INSIDE
        if any(start < cut < end for start, end in numbers):
            cost += _INSIDE
        if cost < best_cost:
            best, best_cost = cut, cost
    return best or _any_cut(text)


def _margins(text: str) -> tuple[int, int]:
    margin = max(1, int(len(text) * _MARGIN))
    return margin, len(text) - margin


def _candidates(text: str, low: int, high: int) -> Iterator[tuple[float, int]]:
    for cost, pattern in _BREAKS:
        for match in pattern.finditer(text):
            if low <= match.end() <= high:
                yield cost, match.end()


def _any_cut(text: str) -> int:
    """Return a cut near the middle of a text without white space, outside figures if it can."""
    middle = len(text) // 2
    for match in _DIGITS.finditer(text):
        if match.start() < middle < match.end():
            ends = [end for end in match.span() if 0 < end < len(text)]
            return min(ends, key=lambda end: abs(end - middle)) if ends else middle
    return middle
