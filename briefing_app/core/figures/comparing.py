# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Comparing the figures of a sentence with those of its translation, by value, both ways."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.kept import KeptDate, KeptNumber, kept_dates, kept_numbers
from briefing_app.core.figures.model import Certainty, Figure, FigureKind
from briefing_app.core.figures.reading import figures_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

_SPACES = {
    FigureKind.MONTH: "month",
    FigureKind.TIME: "time",
    FigureKind.CLOCK_FACE: "clock face",
    FigureKind.MANY: "many",
}
"""Values are equal only within these; all other kinds share the plain numbers."""
_DATE_PARTS = frozenset({FigureKind.DAY, FigureKind.MONTH, FigureKind.YEAR})
_IN_A_DATE = re.compile(r"[ .,/-]{1,2}|,? of ")
_NUMBERS = re.compile(r"\d+")
_NOT_LETTERS = re.compile(r"[\W\d_]+|(?<=\d)s$")
_SHORT_NAME = 3
"""Names of up to this many letters differ when a letter differs: "F-16" and "S-16"."""

_COUNTS = frozenset({FigureKind.NUMBER, FigureKind.ORDINAL, FigureKind.MANY})
_FIRM_FROM = 11
"""Right translations drop small numbers in words ("kedua pihak", "satu") more often than wrong
ones do. From eleven on they hardly ever do: once in 1,500 pairs of published translations."""
_WIDEST = 1000
"""Of a figure in digits and one in words, values further apart are not each other's error."""
_MOST_PAIRED = 100
"""A table read as one sentence must not cost time that grows with its square."""


class Stated(NamedTuple):
    """A figure as it shall be quoted.

    Attributes:
        figure: The figure.
        quote: Its characters; those of the whole date where it is part of one that differs.
    """

    figure: Figure
    quote: str


class Difference(NamedTuple):
    """A figure that is not the same on both sides.

    Attributes:
        source: What the source states; None where only the translation states something.
        translation: What the translation states instead; None where it states nothing.
        repeated: True when the one side merely says it more often than the other.
    """

    source: Stated | None
    translation: Stated | None
    repeated: bool = False


class Comparison(NamedTuple):
    """What a comparison of two sides found.

    Attributes:
        differences: The figures that differ, those of the source first, in the order of the
            text.
        numbers: Numbers that are the same, but kept as only Indonesian writes them.
        dates: Dates that are the same, but kept day first.
    """

    differences: Sequence[Difference] = ()
    numbers: Sequence[KeptNumber] = ()
    dates: Sequence[KeptDate] = ()


def compare(source: str, translation: str) -> Comparison:
    """Compare the figures of a sentence with those of its translation.

    Every figure in digits must have its equal on the other side, in digits or in words, as
    often as it occurs. A figure in words counts only when a figure that the other side has in
    its place is not its equal.

    Args:
        source: The Indonesian sentence.
        translation: Its English translation.
    """
    ours = _Side(source, figures_of(source, "id"))
    theirs = _Side(translation, figures_of(translation, "en"))
    if not ours.figures and not theirs.figures:
        return Comparison()
    return Comparison(
        list(_paired(ours, ours.missing_in(theirs), theirs, theirs.missing_in(ours))),
        kept_numbers(ours.figures, theirs.figures),
        kept_dates(source, ours.figures, translation, theirs.figures),
    )


class _Side:
    """The figures of one side, found by value."""

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self.figures = figures
        self._text = text
        self._by_value: dict[tuple[str, int | Fraction], list[Figure]] = defaultdict(list)
        for figure in figures:
            for reading in figure.readings:
                self._by_value[_SPACES.get(reading.kind, "number"), reading.low].append(figure)

    def missing_in(self, other: _Side) -> list[Figure]:
        """Return the figures that the other side lacks, or has less often."""
        used: dict[int, int] = defaultdict(int)
        missing = []
        for figure in self.figures:
            if figure.certainty is Certainty.HINT:
                continue
            equals = other.equals(figure)
            if not equals:
                if not other.has_size_of(figure):
                    missing.append(figure)
            elif figure.certainty is Certainty.DIGITS:
                used[equals[0].start] += 1
                if used[equals[0].start] > len(equals):
                    missing.append(figure)
        return missing

    def equals(self, figure: Figure) -> list[Figure]:
        """Return the figures here that state the same as one of the other side."""
        found: dict[int, Figure] = {}
        for reading in figure.readings:
            for own in self._by_value.get((_SPACES.get(reading.kind, "number"), reading.low), ()):
                if _agree(figure, own):
                    found[own.start] = own
        return list(found.values())

    def has_size_of(self, figure: Figure) -> bool:
        """Whether a figure here is of one size with an unstated number: "ribuan"."""
        if figure.certainty is Certainty.DIGITS:
            return False
        many = figure.kind is FigureKind.MANY
        return any(
            own.low <= figure.high and figure.low <= own.high
            for own in self.figures
            if own.kind is FigureKind.MANY
            or (many and own.kind is FigureKind.NUMBER and own.certainty is not Certainty.DIGITS)
        )

    def place(self, figure: Figure) -> float:
        """Return where in the text the figure stands, from 0 to 1."""
        return figure.start / len(self._text)

    def date_of(self, figure: Figure) -> list[Figure]:
        """Return the figures of the date that a figure is part of; itself alone outside one."""
        if figure.kind not in _DATE_PARTS:
            return [figure]
        here, date = self.figures.index(figure), [figure]
        for step in (-1, 1):
            at = here + step
            while 0 <= at < len(self.figures) and self._continues(at, step, date):
                date.insert(0 if step < 0 else len(date), self.figures[at])
                at += step
        return date

    def stated(self, figure: Figure, *, alone: bool = False) -> Stated:
        """Return the figure with its characters, those of its date unless `alone`."""
        date = [figure] if alone else self.date_of(figure)
        return Stated(figure, self._text[date[0].start : date[-1].end])

    def date_beside(self, figure: Figure, other: _Side) -> Figure | None:
        """Return a part of the other side's date that stands for this figure's date.

        It is the one that shares a part with it; None where the dates are the same.
        """
        date = self.date_of(figure)
        for sibling in date:
            if sibling is figure:
                continue
            for equal in other.equals(sibling):
                if equal.kind in _DATE_PARTS and not _same_date(date, other.date_of(equal)):
                    return equal
        return None

    def _continues(self, at: int, step: int, date: list[Figure]) -> bool:
        """Whether the figure belongs to the date of the one beside it."""
        figure, beside = self.figures[at], self.figures[at - step]
        if figure.kind not in _DATE_PARTS or figure.kind in {part.kind for part in date}:
            return False
        first, second = (figure, beside) if step < 0 else (beside, figure)
        return bool(_IN_A_DATE.fullmatch(self._text, first.end, second.start))


def _same_date(one: Iterable[Figure], other: Iterable[Figure]) -> bool:
    return sorted(part.low for part in one) == sorted(part.low for part in other)


def _agree(one: Figure, other: Figure) -> bool:
    """Whether two figures of one value count the same unit and name the same thing."""
    if one.unit and other.unit and one.unit != other.unit:
        return False
    if one.kind is not FigureKind.NAME or other.kind is not FigureKind.NAME:
        return True
    if _NUMBERS.findall(one.text) != _NUMBERS.findall(other.text):
        return False
    letters, others = (_NOT_LETTERS.sub("", figure.text).casefold() for figure in (one, other))
    return letters == others or max(len(letters), len(others)) > _SHORT_NAME


def _paired(
    ours: _Side, lost: list[Figure], theirs: _Side, invented: list[Figure]
) -> Iterator[Difference]:
    """Join each missing figure with the one that most likely stands for it."""
    our_dates = {figure: ours.date_beside(figure, theirs) for figure in lost}
    their_dates = {figure: theirs.date_beside(figure, ours) for figure in invented}
    partners = dict(
        _partners(
            ours,
            [figure for figure in lost if not our_dates[figure]],
            theirs,
            [figure for figure in invented if not their_dates[figure]],
        )
    )
    for figure in lost:
        partner = our_dates[figure] or partners.get(figure)
        if partner:
            yield Difference(ours.stated(figure), theirs.stated(partner))
        elif _is_firm(figure):
            repeated = bool(theirs.equals(figure))
            yield Difference(ours.stated(figure, alone=repeated), None, repeated)
    taken = set(partners.values())
    for figure in invented:
        beside = their_dates[figure]
        if beside:
            yield Difference(ours.stated(beside), theirs.stated(figure))
        elif figure not in taken and _is_firm(figure):
            repeated = bool(ours.equals(figure))
            yield Difference(None, theirs.stated(figure, alone=repeated), repeated)


def _partners(
    ours: _Side, lost: list[Figure], theirs: _Side, invented: list[Figure]
) -> Iterator[tuple[Figure, Figure]]:
    """Return pairs, the most alike first, each figure once."""
    candidates = sorted(
        (abs(ours.place(one) - theirs.place(other)) + _unlike(one, other), first, second)
        for first, one in enumerate(lost[:_MOST_PAIRED])
        for second, other in enumerate(invented[:_MOST_PAIRED])
        if _could_stand_for(one, other)
    )
    firsts: set[int] = set()
    seconds: set[int] = set()
    for _, first, second in candidates:
        if first not in firsts and second not in seconds:
            firsts.add(first)
            seconds.add(second)
            yield lost[first], invented[second]


def _unlike(one: Figure, other: Figure) -> int:
    return (one.kind is not other.kind) + (one.unit != other.unit) + (one.low != other.low)


def _could_stand_for(one: Figure, other: Figure) -> bool:
    """Whether the one can be a wrong translation of the other, rather than another figure."""
    kinds = {one.kind, other.kind}
    in_digits = [figure for figure in (one, other) if figure.certainty is Certainty.DIGITS]
    if len(in_digits) == 1:
        low, high = sorted((one.low, other.low))
        return in_digits[0].kind not in _DATE_PARTS and high <= _WIDEST * max(low, 1)
    if len(kinds) == 1:
        return True
    if FigureKind.MONTH in kinds or kinds == {FigureKind.DAY, FigureKind.YEAR}:
        return False
    return bool(in_digits) and (FigureKind.MANY not in kinds or FigureKind.NUMBER in kinds)


def _is_firm(figure: Figure) -> bool:
    """Whether a figure must have its equal, even if nothing else stands in its place."""
    if figure.certainty is Certainty.DIGITS or figure.kind is FigureKind.MONTH:
        return True
    return figure.kind in _COUNTS and figure.high >= _FIRM_FROM
