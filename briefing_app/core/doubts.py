# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What makes a translation doubtful, each with its reason in words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.figures import Certainty, Figure, FigureKind, figures_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

FIGURE = "figure"
"""The kind of a doubt about a figure that differs between source and translation."""

_KEYS = {
    FigureKind.MONTH: "month",
    FigureKind.TIME: "time",
    FigureKind.CLOCK_FACE: "clock face",
    FigureKind.MANY: "many",
}
"""Readings are compared within these; all other kinds are plain numbers to a comparison."""
_DATE_PARTS = frozenset({FigureKind.DAY, FigureKind.MONTH, FigureKind.YEAR})
_IN_A_DATE = re.compile(r"[ .,/-]{1,2}|(?:st|nd|rd|th)?,? of ")
_NOT_LETTERS = re.compile(r"[\W\d_]+|(?<=\d)s$")
_SHORT_NAME = 3


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason not to trust a translation.

    Attributes:
        kind: What the doubt is about, such as `FIGURE`.
        reason: One plain sentence for users.
    """

    kind: str
    reason: str


def doubts_of(source: str, translation: str) -> tuple[Doubt, ...]:
    """Return what makes the translation of a sentence doubtful.

    Every figure that one side states in digits must have its equal on the other side, in
    digits or in words. A figure in words is doubted only when the other side has an unequal
    one in its place. How often a value occurs does not matter.

    Args:
        source: The Indonesian sentence.
        translation: Its English translation.
    """
    ours = _Side(source, figures_of(source, "id"))
    theirs = _Side(translation, figures_of(translation, "en"))
    if not ours.figures and not theirs.figures:
        return ()
    lost, invented = ours.unmatched_in(theirs), theirs.unmatched_in(ours)
    reasons = dict.fromkeys(
        _reason(ours, first, theirs, second)
        for first, second in _paired(ours, lost, theirs, invented)
    )
    return tuple(Doubt(FIGURE, reason) for reason in reasons)


class _Side:
    """The figures of one side, found by value."""

    def __init__(self, text: str, figures: Sequence[Figure]) -> None:
        self.text = text
        self.figures = figures
        self._by_key: dict[tuple[str, int | Fraction], list[Figure]] = defaultdict(list)
        self._many: list[Figure] = []
        for figure in figures:
            for reading in figure.readings:
                self._by_key[_KEYS.get(reading.kind, "number"), reading.low].append(figure)
            if figure.kind is FigureKind.MANY:
                self._many.append(figure)

    def unmatched_in(self, other: _Side) -> list[Figure]:
        return [
            figure
            for figure in self.figures
            if figure.certainty is not Certainty.HINT and not other.has(figure)
        ]

    def has(self, figure: Figure) -> bool:
        """Whether a figure here says the same as a figure of the other side."""
        for reading in figure.readings:
            key = _KEYS.get(reading.kind, "number"), reading.low
            if any(_agree(figure, own) for own in self._by_key.get(key, ())):
                return True
        return self._has_size_of(figure)

    def _has_size_of(self, figure: Figure) -> bool:
        if figure.certainty is Certainty.DIGITS:
            return False
        candidates: Iterable[Figure] = self._many
        if figure.kind is FigureKind.MANY:
            candidates = (own for own in self.figures if own.certainty is not Certainty.DIGITS)
        return any(
            own.low <= figure.high and figure.low <= own.high
            for own in candidates
            if own.kind in (FigureKind.MANY, FigureKind.NUMBER)
        )

    def place(self, figure: Figure) -> float:
        return figure.start / (len(self.text) or 1)

    def quote(self, figure: Figure) -> str:
        """Return the figure in its date, if it is part of one, or alone."""
        start, end = figure.start, figure.end
        if figure.kind in _DATE_PARTS:
            here = self.figures.index(figure)
            kinds = {figure.kind}
            for step in (-1, 1):
                at = here + step
                while 0 <= at < len(self.figures) and self._continues(at, step, kinds):
                    kinds.add(self.figures[at].kind)
                    start = min(start, self.figures[at].start)
                    end = max(end, self.figures[at].end)
                    at += step
        return self.text[start:end]

    def _continues(self, at: int, step: int, kinds: set[FigureKind]) -> bool:
        figure, beside = self.figures[at], self.figures[at - step]
        if figure.kind not in _DATE_PARTS or figure.kind in kinds:
            return False
        first, second = sorted((figure, beside), key=lambda f: f.start)
        return bool(_IN_A_DATE.fullmatch(self.text, first.end, second.start))


def _agree(one: Figure, other: Figure) -> bool:
    """Whether two figures of one value count the same unit and name the same thing."""
    if one.unit and other.unit and one.unit != other.unit:
        return False
    if one.kind is not FigureKind.NAME or other.kind is not FigureKind.NAME:
        return True
    letters, others = (_NOT_LETTERS.sub("", f.text).casefold() for f in (one, other))
    return letters == others or max(len(letters), len(others)) > _SHORT_NAME


def _paired(
    ours: _Side, lost: list[Figure], theirs: _Side, invented: list[Figure]
) -> Iterable[tuple[Figure | None, Figure | None]]:
    """Join each lost figure with the invented one that most likely stands for it."""
    candidates = sorted(
        (abs(ours.place(first) - theirs.place(second)) + _unlike(first, second), i, j)
        for i, first in enumerate(lost)
        for j, second in enumerate(invented)
        if _could_stand_for(first, second)
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in candidates:
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    for i, figure in enumerate(lost):
        if i in partner:
            yield figure, invented[partner[i]]
        elif _is_firm(figure):
            yield figure, None
    for j, figure in enumerate(invented):
        if j not in taken and _is_firm(figure):
            yield None, figure


def _unlike(one: Figure, other: Figure) -> float:
    return (one.kind is not other.kind) + (one.unit != other.unit) + (one.low != other.low)


def _could_stand_for(one: Figure, other: Figure) -> bool:
    if (one.kind is FigureKind.MONTH) != (other.kind is FigureKind.MONTH):
        return False
    if {one.kind, other.kind} == {FigureKind.DAY, FigureKind.YEAR}:
        return False
    if _is_firm(one) or _is_firm(other):
        return True
    return one.kind is other.kind


def _is_firm(figure: Figure) -> bool:
    """Whether a figure is doubted even if nothing on the other side stands in its place."""
    if figure.certainty is not Certainty.DIGITS:
        return False
    return figure.low != 1 or figure.kind is not FigureKind.NUMBER or bool(figure.unit)


def _reason(ours: _Side, lost: Figure | None, theirs: _Side, invented: Figure | None) -> str:
    source = f"“{ours.quote(lost)}”" if lost else ""
    translation = f"“{theirs.quote(invented)}”" if invented else ""
    if lost is None:
        return f"The translation says {translation}; the source has no such figure."
    if invented is None:
        return f"The source says {source}; the translation has no such figure."
    if lost.text == invented.text and lost.kind is invented.kind and lost.low != invented.low:
        return (
            f"The translation keeps {source} as Indonesian writes it: there it means"
            f" {_plain(lost)}, in English {_plain(invented)}."
        )
    if lost.unit != invented.unit and lost.low == invented.low:
        source, translation = (
            quoted if unit in ("", "%") else f"{quoted} in {unit}"
            for quoted, unit in ((source, lost.unit), (translation, invented.unit))
        )
    return f"The source says {source}; the translation says {translation}."


def _plain(figure: Figure) -> str:
    value = figure.low
    return f"{int(value):,}" if value == int(value) else f"{float(value):,.10g}"
