# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Figures that a translation keeps as Indonesian writes them, though English does otherwise.

Their values are equal, so a comparison by value does not find them; a reader of English takes
them for something else, or for nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures import formats
from briefing_app.core.figures.model import Figure, FigureKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNED_DIGITS = re.compile(r"\d+(?:[.,]\d+)+")
_NUMBERS = frozenset({FigureKind.NUMBER, FigureKind.ORDINAL})
_SIGNS = str.maketrans(".,", ",.")
_NUMERIC_DATE_GAP = re.compile(r"[/.-] ?")


class KeptNumber(NamedTuple):
    """A number in digits that only Indonesian writes so.

    Attributes:
        digits: As both sides write it: "3,14".
        english: As English writes it: "3.14".
    """

    digits: str
    english: str


class KeptDate(NamedTuple):
    """A date in digits, day first, whose day can be taken for its month.

    Attributes:
        quote: As the translation writes it: "9/3/2026".
        day: 1 to 12.
        month: 1 to 12, another number than the day.
        year: As the translation writes it; empty where it writes none.
    """

    quote: str
    day: int
    month: int
    year: str


def kept_numbers(source: Sequence[Figure], translation: Sequence[Figure]) -> list[KeptNumber]:
    """Return the numbers that both sides write as only Indonesian does, in the source's order."""
    here = {run for run in _signed_digits(translation) if formats.own_value(run, "en") is None}
    both = (run for run in dict.fromkeys(_signed_digits(source)) if run in here)
    return [KeptNumber(run, run.translate(_SIGNS)) for run in both]


def kept_dates(
    source: str, figures: Sequence[Figure], translation: str, translated: Sequence[Figure]
) -> list[KeptDate]:
    """Return the dates that both sides write day first, in the translation's order.

    Args:
        source: The Indonesian sentence.
        figures: Its figures.
        translation: Its English translation.
        translated: The figures of that.
    """
    ours = {
        tuple(part.low for part in date)
        for date in _numeric_dates(source, figures)
        if all(len(part.readings) == 1 for part in date[:2])
    }
    found = []
    for date in _numeric_dates(translation, translated):
        day, month, *year = (part.text for part in date)
        if tuple(part.low for part in date) in ours and int(day) <= 12 and int(day) != int(month):
            quote = translation[date[0].start : date[-1].end]
            found.append(KeptDate(quote, int(day), int(month), "".join(year)))
    return found


def _signed_digits(figures: Sequence[Figure]) -> Iterator[str]:
    """Yield the runs of digits with full stops or commas that are plain numbers."""
    for figure in figures:
        if figure.kind in _NUMBERS:
            yield from _SIGNED_DIGITS.findall(figure.text)


def _numeric_dates(text: str, figures: Sequence[Figure]) -> Iterator[list[Figure]]:
    """Yield the dates in digits that start with the day, as their two or three parts."""
    for place, month in enumerate(figures[1:], 1):
        day = figures[place - 1]
        if day.kind is not FigureKind.DAY or month.kind is not FigureKind.MONTH:
            continue
        if not (month.text.isdecimal() and _NUMERIC_DATE_GAP.fullmatch(text, day.end, month.start)):
            continue
        year = [
            figure
            for figure in figures[place + 1 : place + 2]
            if figure.kind is FigureKind.YEAR
            and _NUMERIC_DATE_GAP.fullmatch(text, month.end, figure.start)
        ]
        yield [day, month, *year]
