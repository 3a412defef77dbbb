# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reading the statements of a sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from briefing_app.core.figures.reading import figures_of
from briefing_app.core.figures.statements import speakers
from briefing_app.core.figures.statements.model import Statement
from briefing_app.core.figures.statements.periods import Period, periods_of
from briefing_app.core.figures.statements.quantities import Quantity, quantities_of
from briefing_app.core.figures.statements.states import state_of
from briefing_app.core.figures.statements.things import Thing, is_part_of_next, thing_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefing_app.core.figures.statements.speakers import Attribution
    from briefing_app.core.figures.words import Language

_YEARS = range(1900, 2200)
"""A date of publication outside these is a mistake, and nothing is counted from it."""
_NEAR = 8
"""Dates on each side of a number that it may speak of."""
_LONGEST = 400
"""Characters between a verb of saying and what was said."""
_REMEMBERED = 12
"""Sentences back that a pronoun's speaker is looked for in."""


def statements_of(
    text: str,
    *,
    language: Language = "id",
    published: date | None = None,
    context: Sequence[str] = (),
) -> tuple[Statement, ...]:
    """Return the quantities and dates that a sentence states, in the order of the text.

    Args:
        text: The sentence.
        language: "id" for Indonesian, "en" for English.
        published: Date of the article, which "kemarin" and "bulan lalu" count from.
        context: The sentences of the article before this one, for who "ia" is.
    """
    today = published if published and published.year in _YEARS else None
    periods = periods_of(text, language, today, context)
    figures = figures_of(text, language)
    if not figures and not periods:
        return ()
    quantities = quantities_of(text, figures, periods, language)
    return _Reader(text, language, periods, quantities, context).read()


class _Reader:
    def __init__(
        self,
        text: str,
        language: Language,
        periods: Sequence[Period],
        quantities: Sequence[Quantity],
        context: Sequence[str],
    ) -> None:
        self._text = text
        self._language: Language = language
        self._quantities = quantities
        self._periods = _apart(periods, quantities)
        self._starts = [period.start for period in self._periods]
        self._context = context
        self._attributions = speakers.attributions_of(text, language)

    def read(self) -> tuple[Statement, ...]:
        things = self._things()
        found = [
            self._statement(quantity, thing)
            for quantity, thing in zip(self._quantities, things, strict=True)
        ]
        found += [self._dated(period) for period in self._periods]
        return tuple(sorted(found, key=lambda statement: statement.start))

    def _things(self) -> list[Thing]:
        found: list[Thing] = []
        later: Quantity | None = None
        for quantity in reversed(self._quantities):
            start = None if later is None else later.start
            thing = thing_of(self._text, quantity, start, self._language)
            if (
                later is not None
                and not thing.text
                and is_part_of_next(self._text, quantity, later.begin, self._language)
            ):
                thing = found[-1]
            found.append(thing)
            later = quantity
        return found[::-1]

    def _statement(self, quantity: Quantity, thing: Thing) -> Statement:
        state, mode = state_of(self._text, quantity, thing, self._language)
        speaker, carried, attribution = self._speaker(quantity.start)
        when, said = self._times(quantity.start, attribution)
        return Statement(
            quantity.start,
            quantity.end,
            self._text[quantity.start : quantity.end],
            quantity.kind,
            quantity.low,
            quantity.high,
            quantity.hedge,
            quantity.unit,
            thing.text,
            thing.key,
            thing.english,
            thing.country,
            state,
            mode,
            speaker,
            carried,
            when,
            said,
        )

    def _dated(self, period: Period) -> Statement:
        speaker, carried, attribution = self._speaker(period.start)
        said = self._times(period.start, attribution)[1]
        return Statement(
            period.start,
            period.end,
            self._text[period.start : period.end],
            period.kind,
            None,
            None,
            speaker=speaker,
            speaker_carried=carried,
            when=period.when,
            said="" if said == period.when else said,
        )

    def _speaker(self, at: int) -> tuple[str, bool, Attribution | None]:
        name, attribution = speakers.speaker_at(self._attributions, at)
        if name:
            return name, False, attribution
        if name is None and not speakers.goes_on(self._text):
            return "", False, None
        carried = self._last_speaker()
        return carried, bool(carried), attribution

    def _last_speaker(self) -> str:
        """Return who was quoted last in the sentences before this one."""
        for sentence in self._context[: -_REMEMBERED - 1 : -1]:
            for attribution in reversed(speakers.attributions_of(sentence, self._language)):
                if attribution.speaker:
                    return attribution.speaker
        return ""

    def _times(self, at: int, attribution: Attribution | None) -> tuple[str, str]:
        """Return the date that is spoken of at a place, and the date of saying it."""
        when, said, nearest = "", "", len(self._text)
        place = bisect_left(self._starts, at)
        for period in self._periods[max(0, place - _NEAR) : place + _NEAR]:
            inside = (
                attribution is None or attribution.first <= period.start < attribution.last
            ) and not self._tells_when_said(period, attribution)
            if inside and attribution is None and self._is_quoted(period, at):
                continue
            if not inside:
                said = period.when
            elif abs(period.start - at) < nearest:
                nearest, when = abs(period.start - at), period.when
        return when, said

    def _is_quoted(self, period: Period, at: int) -> bool:
        """Whether a date is in somebody's words that a place outside them is not in."""
        return any(
            entry.first <= period.start < entry.last and not entry.first <= at < entry.last
            for entry in self._attributions
        )

    def _tells_when_said(self, period: Period, attribution: Attribution | None) -> bool:
        """Whether a date stands between the verb of saying and what was said."""
        if attribution is None or period.start < attribution.start:
            return False
        between = self._text[max(attribution.first, period.start - _LONGEST) : period.start]
        after = self._text[period.end : period.end + 60]
        opens = any(word in after for word in ("bahwa", " that ", ": ", ":“"))
        opened = any(word in between for word in ("bahwa", " that ", ":", "“"))
        return opens and not opened and attribution.first <= period.start


def _apart(periods: Sequence[Period], quantities: Sequence[Quantity]) -> list[Period]:
    """Return the dates that no quantity or unit overlaps: "ribuan tahun lalu" is no last year."""
    apart, at = [], 0
    for period in periods:
        while at < len(quantities) and quantities[at].after <= period.start:
            at += 1
        if at == len(quantities) or period.end <= quantities[at].start:
            apart.append(period)
    return apart
