# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What an article states about a quantity or a date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind

if TYPE_CHECKING:
    from fractions import Fraction

DATES = frozenset({FigureKind.DAY, FigureKind.WEEK, FigureKind.MONTH, FigureKind.YEAR})
"""The kinds of statements that are dates rather than quantities."""


class Hedge(StrEnum):
    """How exactly a quantity is stated."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    NEARLY = "nearly"
    AT_MOST = "at most"
    LESS_THAN = "less than"


class State(StrEnum):
    """What happened to the thing counted, as the verb beside it says."""

    NONE = ""
    """No verb that the program knows."""
    SENT = "sent"
    """Sent or deployed."""
    ARRIVED = "arrived"
    PRESENT = "present"
    """Stationed or taking part somewhere."""
    TRAINED = "trained"
    KILLED = "killed"
    """Killed or died."""
    WOUNDED = "wounded"
    MISSING = "missing"
    CAPTURED = "captured"
    """Captured, arrested or held."""
    FREED = "freed"
    DISPLACED = "displaced"
    """Fled, evacuated or made homeless."""
    FIRED = "fired"
    """Fired or launched: missiles, drones, shells."""
    INTERCEPTED = "intercepted"
    """Shot down or intercepted."""
    DESTROYED = "destroyed"
    """Destroyed or damaged."""
    MADE = "made"
    """Built, made or developed."""
    BOUGHT = "bought"
    SOLD = "sold"
    PAID = "paid"
    """Paid, given or lent: money and aid."""
    ROSE = "rose"
    FELL = "fell"
    LASTED = "lasted"
    """Went on or took so long."""


class Mode(StrEnum):
    """How firmly the statement is made."""

    STATED = "stated"
    PLANNED = "planned"
    """It is to come: "berencana", "akan"."""
    POSSIBLE = "possible"
    """It may be: "diperkirakan", "kemungkinan"."""
    ALLEGED = "alleged"
    """It is said to be: "diduga", "mengklaim", "dikabarkan"."""
    ASKED = "asked"
    """Somebody wants it: "meminta", "mendesak"."""
    DENIED = "denied"
    """It is said not to be: "membantah", "tidak"."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One quantity or date as an article states it.

    Attributes:
        start: First character in the sentence; hedges and units are not part of it.
        end: One past the last character.
        quote: The characters from `start` to `end`.
        kind: What it is; one of `DATES` for a date.
        low: The lowest value that the words allow; None where they leave it open ("up to 50").
            Equal to `high` where one number is stated, also with a hedge such as "about". A time
            of day is in minutes since midnight. None for a date.
        high: The highest value that the words allow; None where they leave it open.
        hedge: How exactly it is stated. A range is a `low` other than the `high`.
        unit: The currency or measure in plain English ("dollars", "km", "years"), "%" for per
            cent; empty where things are counted.
        thing: The thing counted or measured, as the sentence words it: "tentara Korea Utara".
        thing_key: Its head noun in one form for both languages, to group by: "soldiers"; the
            noun itself where no English for it is known; empty where there is no thing.
        thing_english: The English of `thing_key`; empty where it is not known.
        country: Whose things they are, in English: "North Korea"; empty where it is not said.
        state: What happened to the thing.
        mode: How firmly it is stated. Two statements can only contradict each other where
            thing, state and mode are the same.
        speaker: Who is quoted for it, as the article names them; empty for the outlet itself.
        speaker_carried: True where the speaker is named in an earlier sentence alone.
        when: The time that it speaks of, if the sentence says it: "2024-10-23", "2024-10",
            "2024", a stretch "2024-10-01/2024-10-20"; "--10-23" or "--10" where the year is
            not known; empty where the sentence names none. For a date, that date itself.
        said: The time that the speaker said it, if the sentence says it, in the same form.
    """

    start: int
    end: int
    quote: str
    kind: FigureKind
    low: int | Fraction | None
    high: int | Fraction | None
    hedge: Hedge = Hedge.EXACT
    unit: str = ""
    thing: str = ""
    thing_key: str = ""
    thing_english: str = ""
    country: str = ""
    state: State = State.NONE
    mode: Mode = Mode.STATED
    speaker: str = ""
    speaker_carried: bool = False
    when: str = ""
    said: str = ""

    @property
    def is_date(self) -> bool:
        """Whether it is a date rather than a quantity."""
        return self.kind in DATES


@dataclass(frozen=True, slots=True)
class ArticleStatement:
    """A statement with its place in an article and its translation.

    Attributes:
        sentence: Index of the sentence in the article.
        statement: What the Indonesian sentence states.
        english: What the English sentence states in its place; None where nothing fits.
        difference: The reason of the doubt about it in one plain sentence; empty where both
            sides say the same.
    """

    sentence: int
    statement: Statement
    english: Statement | None = None
    difference: str = ""
