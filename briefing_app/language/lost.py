# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names and figures that a translation garbles or loses, as terms that it must have.

A small model spells each name anew, and one that it has not seen comes out wrong: "Masschets" for
Massachusetts. English writes most such names as the source does, so they can be asked for. A
figure in digits is asked for with the signs that English has in it, 5.000.000 as 5,000,000; one
in words, as long as it is small, in digits from ten on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.doubts.exonyms import EXONYMS
from briefing_app.core.doubts.wording import compare_wording
from briefing_app.core.doubts.words import fold, is_english, words_of
from briefing_app.core.figures import Certainty, FigureKind, compare
from briefing_app.core.figures.formats import own_value, values
from briefing_app.core.terms import Term, TermOrigin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.figures import Figure
    from briefing_app.core.terms import Termbase

_WRITTEN_OTHERWISE = frozenset({FigureKind.TIME, FigureKind.CLOCK_FACE, FigureKind.NAME})
"""Figures that are left to the model: 14.30 may be 2:30 p.m., and Covid-19 the coronavirus."""
_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
"""Numbers that English writes in words."""
_LEAST_SCALE = 1000
"""Larger numbers in words are left to the model: "two thousand", "2 thousand", "2,000"."""
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")
_DECADE = re.compile(r"\d+-?an")
_ENGLISH_SIGNS = str.maketrans(".,", ",.")


class Lost(NamedTuple):
    """Something that a translation must have and has not.

    Attributes:
        term: As it stands in the source, and how English writes it.
        sure: False for a name of which nothing like it is left: what stands in its place may be
            its English.
    """

    term: Term
    sure: bool = True


def lost(source: str, english: str, terms: Termbase) -> Iterator[Lost]:
    """Yield what a translation must have and has not.

    Args:
        source: An Indonesian sentence.
        english: Its English.
        terms: The terms that are required anyway; a name inside one is not asked for.
    """
    yield from _names(source, english, terms)
    yield from _figures(source, english)


def may_render(word: str, source: str) -> bool:
    """Whether a word of a translation can be the English of a name that is written otherwise.

    It can if it is a known English word that the source has not: "Hebrew" for Ibrani.
    """
    words, own = words_of(word), {one.folded for one in words_of(source)}
    return bool(words) and all(is_english(one.folded) and one.folded not in own for one in words)


def _names(source: str, english: str, terms: Termbase) -> Iterator[Lost]:
    """Yield names; those that English writes otherwise (Jerman) are left to the model."""
    wording = compare_wording(source, english, terms)
    garbled = [name for name, _ in wording.garbled]
    for name in (*garbled, *wording.missing):
        if fold(name) not in EXONYMS:
            yield Lost(_term(name, name), name in garbled)


def _figures(source: str, english: str) -> Iterator[Lost]:
    """Yield figures in digits that read as one Indonesian number, and small ones in words."""
    for difference in compare(source, english).differences:
        if difference.source is not None:
            figure = difference.source.figure
            spoken = figure.certainty is Certainty.WORDS
            term = _spoken(figure) if spoken else _written(figure)
            if term is not None:
                yield Lost(term)


def _spoken(figure: Figure) -> Term | None:
    number = figure.low
    plain = figure.kind is FigureKind.NUMBER and not figure.unit and number == figure.high
    if not plain or not isinstance(number, int) or not 1 < number < _LEAST_SCALE:
        return None
    english = str(number) if number >= len(_SMALL) else _SMALL[number]
    return _term(figure.text.lower(), english)


def _written(figure: Figure) -> Term | None:
    runs = _DIGITS.findall(figure.text)
    if figure.kind in _WRITTEN_OTHERWISE or len(runs) != 1:
        return None
    (digits,) = runs
    if not digits.isdecimal() and (
        own_value(digits, "id") is None or len(values(digits, "id")) > 1
    ):
        return None
    english = digits.translate(_ENGLISH_SIGNS)
    if figure.kind is FigureKind.ORDINAL and digits.isdecimal():
        return _term(digits, f"{english}{_ending(int(digits))}", english)
    if _DECADE.search(figure.text):
        return _term(digits, f"{english}s")
    return _term(digits, english)


def _ending(number: int) -> str:
    """Return what English writes behind the digits of an ordinal: 1st, 22nd, 13th."""
    if number // 10 % 10 == 1:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _term(form: str, english: str, *accepted: str) -> Term:
    return Term(english=english, forms=(form,), accepted=accepted, origin=TermOrigin.STARTER)
