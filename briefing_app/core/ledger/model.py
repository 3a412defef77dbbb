# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a ledger is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from briefing_app.core.figures.statements import State, Statement
    from briefing_app.core.ledger.periods import Span
    from briefing_app.core.stored import ArticleRow


class Relation(StrEnum):
    """What an analyst decided about two entries."""

    OPEN = "open"
    """Nothing; the program's proposal stands."""
    SAME = "same"
    """They count the same thing."""
    PARTED = "parted"
    """They count different things."""


class Standing(StrEnum):
    """How sure it is that the entries of a group count the same thing."""

    SINGLE = "single"
    """There is one entry only."""
    PROPOSED = "proposed"
    """The program proposes it."""
    CONFIRMED = "confirmed"
    """The analyst confirmed it for all of them."""


class Share(StrEnum):
    """Whether a sentence marks its figure as a whole or as a part of one."""

    UNMARKED = ""
    TOTAL = "total"
    PART = "part"


class ConflictKind(StrEnum):
    """Why two entries cannot both be true."""

    APART = "apart"
    """Their ranges do not meet."""
    SHRANK = "shrank"
    """A count that can only grow is lower at a later date."""
    EXCEEDS = "exceeds"
    """A part is greater than its whole."""


@dataclass(frozen=True, slots=True, order=True)
class FigurePlace:
    """Where a figure stands; it holds as long as the article is in the library.

    Attributes:
        sentence_id: Row id of the sentence.
        start: First character in the Indonesian sentence.
        end: One past the last character.
    """

    sentence_id: int
    start: int
    end: int

    def meets(self, other: FigurePlace) -> bool:
        """Whether both hold a character in common: a later reading may cut figures otherwise."""
        return (
            self.sentence_id == other.sentence_id
            and self.start < other.end
            and other.start < self.end
        )


@dataclass(frozen=True, slots=True)
class FigureDecision:
    """What an analyst decided about two figures.

    Attributes:
        first: The place of one.
        second: The place of the other, behind the first.
        relation: Whether they count the same thing.
        no_conflict: True where both can be true, though the program cannot see how.
        note: The analyst's reason for that.
        author: Who decided; empty where the program was not told.
        decided: When, ISO 8601 (UTC).
    """

    first: FigurePlace
    second: FigurePlace
    relation: Relation = Relation.OPEN
    no_conflict: bool = False
    note: str = ""
    author: str = ""
    decided: str = ""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One quantity that an article states.

    Attributes:
        article: The article's list entry.
        sentence_id: Row id of the sentence.
        number: Number of the sentence in the article, from 1.
        statement: What the Indonesian sentence states.
        english: What the English sentence states in its place; None where nothing fits.
        difference: Why the English figure is doubtful, one plain sentence; empty where it is not.
        quotation: The Indonesian sentence.
        translation: The English sentence: the analyst's correction, else the machine's.
        corrected: Whether an analyst corrected the English.
        share: Whether the sentence marks it as a whole or as a part.
        period: The days that it speaks of; None where the sentence does not say.
        as_of: The days that it was said on, else those of the article; None where unknown.
        lowest: The lowest value that the statement allows, see `conflicts.bounds_of`.
        highest: The highest value that it allows.
    """

    article: ArticleRow
    sentence_id: int
    number: int
    statement: Statement
    english: Statement | None
    difference: str
    quotation: str
    translation: str
    corrected: bool
    share: Share = Share.UNMARKED
    period: Span | None = None
    as_of: Span | None = None
    lowest: float = -inf
    highest: float = inf

    @property
    def place(self) -> FigurePlace:
        """Where it stands."""
        return FigurePlace(self.sentence_id, self.statement.start, self.statement.end)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two entries that cannot both be true.

    Attributes:
        kind: Why not.
        first: The entry that is said earlier, or that is the whole; else the first of the group.
        second: The other one.
    """

    kind: ConflictKind
    first: LedgerEntry
    second: LedgerEntry


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    """Entries that count the same thing, as the program proposes or the analyst confirmed.

    Attributes:
        thing: What is counted, in English where that is known; empty where nothing is named.
        unit: The currency or measure, see `Statement.unit`.
        state: What happened to it.
        entries: The entries, by date, then in the order of the articles.
        standing: How sure it is that they belong together.
        low: The lowest number stated; None where there is none.
        high: The highest number stated.
        open_top: Whether an entry allows more ("at least").
        origins: Number of origins that do not depend on each other, as far as the texts tell.
        conflicts: Pairs that cannot both be true, those left out that the analyst accepted.
        accepted: Decisions of the analyst that a pair is not a conflict.
        grew: Whether the entries differ over the days, as a running count does.
    """

    thing: str
    unit: str
    state: State
    entries: tuple[LedgerEntry, ...]
    standing: Standing
    low: int | Fraction | None
    high: int | Fraction | None
    open_top: bool
    origins: int
    conflicts: tuple[Conflict, ...] = ()
    accepted: tuple[FigureDecision, ...] = ()
    grew: bool = False

    @property
    def articles(self) -> int:
        """Number of articles that the entries are of."""
        return len({entry.article.id for entry in self.entries})

    @property
    def differing(self) -> int:
        """Number of entries whose English figure is doubtful."""
        return sum(bool(entry.difference) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The quantities of some articles.

    Attributes:
        groups: Those with a conflict first, then those with more entries, then in the order
            of the articles.
        articles: Number of articles that were read.
    """

    groups: tuple[LedgerGroup, ...] = ()
    articles: int = 0

    @property
    def entries(self) -> int:
        """Number of entries in all groups."""
        return sum(len(group.entries) for group in self.groups)

    @property
    def conflicts(self) -> int:
        """Number of groups with a possible conflict."""
        return sum(bool(group.conflicts) for group in self.groups)
