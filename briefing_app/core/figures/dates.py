# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dates written in digits: "9/3/2026", "(9/3)", "22-10-2024", "2024-10-22".

Indonesian writes the day first. An English text may have either order, so each of its first
two numbers keeps both readings.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import Figure, FigureKind, exact

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_DAY_FIRST = re.compile(r"(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?:1[89]|20)\d\d|\d\d)(?![\d/]|[.,-]\d)")
_YEAR_FIRST = re.compile(r"((?:1[89]|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/]|[.,-]\d)")
_SHORT = re.compile(r"(?<=\()(\d{1,2})/(\d{1,2})(?=\))")
_LOOSE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/%])")


def slashed_date(text: str, start: int, language: Language) -> list[Figure] | None:
    """Read a date in digits.

    Args:
        text: The text.
        start: The place to read at.
        language: The text's language.

    Returns:
        Its day, month and year as figures; None when no date starts there.
    """
    match = _YEAR_FIRST.match(text, start)
    if match:
        return _figures(match, year=1, month=3, day=4, swap=False)
    match = _DAY_FIRST.match(text, start)
    if match:
        if match[2] == "." and len(match[4]) == 2:
            return None
        return _figures(match, day=1, month=3, year=4, swap=language == "en")
    match = _SHORT.match(text, start)
    if match:
        return _figures(match, day=1, month=2, year=None, swap=language == "en")
    match = _LOOSE.match(text, start)
    return _figures(match, day=1, month=2, year=None, swap=True) if match else None


def _figures(
    match: re.Match[str], *, day: int, month: int, year: int | None, swap: bool
) -> list[Figure] | None:
    first, second = int(match[day]), int(match[month])
    if swap and first <= 12 < second <= 31:
        day, month = month, day
        first, second = second, first
    if not (1 <= first <= 31 and 1 <= second <= 12):
        return None
    kinds = {day: FigureKind.DAY, month: FigureKind.MONTH}
    if year:
        kinds[year] = FigureKind.YEAR
    figures = []
    for group in sorted(kinds):
        value = int(match[group])
        kind = kinds[group]
        readings = [exact(kind, value)]
        if kind is FigureKind.YEAR and value < 100:
            readings = [exact(kind, 2000 + value), exact(kind, 1900 + value), exact(kind, value)]
        elif swap and kind is not FigureKind.YEAR:
            other = FigureKind.MONTH if kind is FigureKind.DAY else FigureKind.DAY
            readings.append(exact(other, value))
        start, end = match.span(group)
        figures.append(Figure(start, end, match[group], tuple(readings)))
    return figures
