# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Whether two entries of a ledger can both be true."""

from __future__ import annotations

from fractions import Fraction
from math import inf
from typing import NamedTuple

from briefing_app.core.figures.statements import Hedge, State, Statement
from briefing_app.core.ledger.model import Conflict, ConflictKind, LedgerEntry, Share

ABOUT_UNITS = 2
"""Units of the last digit that is not zero by which "about" allows a number to differ: "about
1,250" is 1,230 to 1,270. From Ferson, O'Rawe, Antonenko et al., "Natural language of
uncertainty: numeric hedge words", Int. J. of Approximate Reasoning 57 (2015), who asked how
English readers understand it, as the package PyUncertainNumber applies their finding. Nobody
measured it for Indonesian "sekitar"."""
ABOUT_MOST = Fraction(1, 10)
"""The greatest share of the number that "about" allows all the same. The program's own choice:
two units of "10,000" would be 20,000."""

GROWING = frozenset(
    {
        *(State.SENT, State.ARRIVED, State.TRAINED, State.KILLED, State.WOUNDED),
        *(State.CAPTURED, State.FREED, State.FIRED, State.INTERCEPTED, State.DESTROYED),
        *(State.MADE, State.BOUGHT, State.SOLD, State.PAID, State.LASTED),
    }
)
"""States whose count, of the same event, can only grow from day to day."""
CHANGING = frozenset({State.PRESENT, State.MISSING, State.DISPLACED, State.ROSE, State.FELL})
"""States whose count can rise and fall from day to day."""


class Bounds(NamedTuple):
    """The values that a statement allows; both ends are allowed.

    Attributes:
        low: The lowest; minus infinity where that is open.
        high: The highest; infinity where that is open.
    """

    low: Fraction | float
    high: Fraction | float


def bounds_of(statement: Statement) -> Bounds:
    """Return the values that a statement allows, by its hedge.

    "At least" and "more than" leave the high end open, "at most" and "less than" the low end
    down to nothing, "nearly" allows what "about" does, but not above. The number itself is
    always allowed, also by "more than": newspapers round.
    """
    low = -inf if statement.low is None else Fraction(statement.low)
    high = inf if statement.high is None else Fraction(statement.high)
    hedge = statement.hedge
    if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return Bounds(low if statement.low is not None else high, inf)
    if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        nothing = min(Fraction(0), high) if high != inf else Fraction(0)
        return Bounds(nothing, high if statement.high is not None else low)
    if hedge in (Hedge.ABOUT, Hedge.NEARLY):
        below = low - _tolerance(statement.low)
        above = high + _tolerance(statement.high) if hedge is Hedge.ABOUT else high
        return Bounds(below, above)
    return Bounds(low, high)


def _tolerance(value: int | Fraction | None) -> Fraction:
    if not value:
        return Fraction(0)
    number = abs(Fraction(value))
    unit = Fraction(1)
    while (number / unit).denominator != 1 and unit > Fraction(1, 10**6):
        unit /= 10
    while (number / (unit * 10)).denominator == 1:
        unit *= 10
    return min(ABOUT_UNITS * unit, ABOUT_MOST * number)


def comparable(first: LedgerEntry, second: LedgerEntry) -> bool:
    """Whether two entries of a group speak of the same: as firmly, and of the same country."""
    one, other = first.statement, second.statement
    return one.mode is other.mode and not other_country(first, second)


def other_country(first: LedgerEntry, second: LedgerEntry) -> bool:
    """Whether two entries say that they count things of different countries."""
    one, other = first.statement.country, second.statement.country
    return bool(one and other) and one.casefold() != other.casefold()


def conflict_of(first: LedgerEntry, second: LedgerEntry) -> Conflict | None:
    """Return why two entries that count the same thing cannot both be true; None if they can.

    They can where the values that they allow meet, where they speak of different days, where
    the later one counts on, and where one is marked as a part that is no greater than the
    whole. Where a date is not known, it is taken to be the same.
    """
    if not comparable(first, second):
        return None
    if Share.PART in (first.share, second.share) or Share.TOTAL in (first.share, second.share):
        if first.share is not second.share:
            return _of_parts(first, second)
        if first.share is Share.PART:
            return None
    if _meet(first, second) or _elsewhen(first, second):
        return None
    earlier, later = _in_order(first, second)
    if earlier is None or later is None:
        return Conflict(ConflictKind.APART, first, second)
    state = first.statement.state
    if state in GROWING:
        if later.highest < earlier.lowest:
            return Conflict(ConflictKind.SHRANK, earlier, later)
        return None
    return None if state in CHANGING else Conflict(ConflictKind.APART, earlier, later)


def differ(first: LedgerEntry, second: LedgerEntry) -> bool:
    """Whether two entries allow no value in common; without a conflict it is for their days."""
    return comparable(first, second) and first.share is second.share and not _meet(first, second)


def _meet(first: LedgerEntry, second: LedgerEntry) -> bool:
    """Whether a value is allowed by both."""
    return first.lowest <= second.highest and second.lowest <= first.highest


def _elsewhen(first: LedgerEntry, second: LedgerEntry) -> bool:
    one, other = first.period, second.period
    return one is not None and other is not None and not one.meets(other)


def _in_order(
    first: LedgerEntry, second: LedgerEntry
) -> tuple[LedgerEntry, LedgerEntry] | tuple[None, None]:
    """Return the entries by the day that they are said on; nothing if that can be the same."""
    one, other = first.as_of, second.as_of
    if one is None or other is None or one.meets(other):
        return None, None
    return (first, second) if one.first < other.first else (second, first)


def _of_parts(first: LedgerEntry, second: LedgerEntry) -> Conflict | None:
    order = {Share.PART: 0, Share.UNMARKED: 1, Share.TOTAL: 2}
    part, whole = sorted((first, second), key=lambda entry: order[entry.share])
    if _elsewhen(first, second) or _in_order(first, second) != (None, None):
        return None
    if part.lowest > whole.highest:
        return Conflict(ConflictKind.EXCEEDS, whole, part)
    return None
