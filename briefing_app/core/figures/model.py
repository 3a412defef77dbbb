# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a figure is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction


class FigureKind(StrEnum):
    """What a figure states."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    MANY = "many"
    """An unstated number of tens, hundreds, thousands: "ribuan"."""
    DAY = "day"
    WEEK = "week"
    """A week told by its distance from today: "pekan lalu"."""
    MONTH = "month"
    YEAR = "year"
    TIME = "time"
    """A time of day."""
    CLOCK_FACE = "clock face"
    """A time of which the half of the day is not told."""
    NAME = "name"
    """A name with digits in it: "F-16"."""


class Certainty(IntEnum):
    """How surely the characters state a figure."""

    HINT = 0
    """They can stand for one, but mostly do not: "both", "pertama"."""
    WORDS = 1
    """They state it in words: "dua belas"."""
    DIGITS = 2
    """They state it in digits, or name a month beside digits."""


class Reading(NamedTuple):
    """One way to understand a figure.

    Attributes:
        kind: What the figure states.
        low: Its value; for `MANY` the lowest. A time is in minutes since midnight, on a clock
            face in minutes since midnight or noon. A month is 1 to 12. A name's value is the
            first number in it.
        high: The highest value; equal to `low` where the value is exact.
    """

    kind: FigureKind
    low: int | Fraction
    high: int | Fraction


def exact(kind: FigureKind, value: int | Fraction) -> Reading:
    """Return a reading with one value."""
    return Reading(kind, value, value)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text.

    Attributes:
        start: First character in the text.
        end: One past the last character.
        text: The characters from `start` to `end`, without a currency.
        readings: What it can mean, the likeliest first.
        certainty: How surely the characters state a figure.
        unit: The currency beside it, in plain English ("rupiah"), "%" for per cent, else empty.
    """

    start: int
    end: int
    text: str
    readings: tuple[Reading, ...]
    certainty: Certainty = Certainty.DIGITS
    unit: str = ""

    @property
    def kind(self) -> FigureKind:
        """What it most likely states."""
        return self.readings[0].kind

    @property
    def low(self) -> int | Fraction:
        """Its likeliest value; the lowest where that is not exact."""
        return self.readings[0].low

    @property
    def high(self) -> int | Fraction:
        """Its likeliest value; the highest where that is not exact."""
        return self.readings[0].high
