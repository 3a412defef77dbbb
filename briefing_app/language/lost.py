# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names and figures that a translation garbles or loses, as terms that it must have.

A small model spells each name anew, and one that it has not seen comes out wrong: "Masschets" for
Massachusetts. English writes most such names as the source does, so they can be asked for. A
figure in digits is asked for with the signs that English has in it: 5.000.000 as 5,000,000.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.doubts.exonyms import EXONYMS
from briefing_app.core.doubts.wording import compare_wording
from briefing_app.core.doubts.words import fold
from briefing_app.core.figures import Certainty, FigureKind, compare
from briefing_app.core.figures.formats import own_value
from briefing_app.core.terms import Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.figures import Figure
    from briefing_app.core.terms import Termbase

_TIMES = frozenset({FigureKind.TIME, FigureKind.CLOCK_FACE})
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_ENGLISH_SIGNS = str.maketrans(".,", ",.")


def lost(source: str, english: str, terms: Termbase) -> Iterator[Term]:
    """Yield what a translation must have and has not.

    Args:
        source: An Indonesian sentence.
        english: Its English.
        terms: The terms that are required anyway; a name inside one is not asked for.
    """
    yield from _names(source, english, terms)
    yield from _figures(source, english)


def _names(source: str, english: str, terms: Termbase) -> Iterator[Term]:
    """Yield names; those that English writes otherwise (Jerman) are left to the model."""
    wording = compare_wording(source, english, terms)
    for name in (*(name for name, _ in wording.garbled), *wording.missing):
        if fold(name) not in EXONYMS:
            yield Term(english=name, forms=(name,))


def _figures(source: str, english: str) -> Iterator[Term]:
    """Yield the digits of figures; those of times are left to the model (14.30, 2:30 p.m.)."""
    for difference in compare(source, english).differences:
        stated = difference.source
        if stated is not None and stated.figure.certainty is Certainty.DIGITS:
            digits = _digits_of(stated.figure)
            if digits is not None:
                yield Term(english=digits.translate(_ENGLISH_SIGNS), forms=(digits,))


def _digits_of(figure: Figure) -> str | None:
    """Return the only digits of a figure, if they read as one Indonesian number."""
    runs = _DIGITS.findall(figure.text)
    if figure.kind in _TIMES or len(runs) != 1:
        return None
    (digits,) = runs
    return digits if digits.isdecimal() or own_value(digits, "id") is not None else None
