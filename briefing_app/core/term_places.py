# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a term would change: the sentences that have it, and those whose English lacks it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.renderings import place_of
from briefing_app.core.terms import Termbase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.core.terms import Term

MOST_SHOWN = 50
"""Sentences that a preview lists."""


@dataclass(frozen=True, slots=True)
class TermSentence:
    """A sentence of the library in which a term may stand.

    Attributes:
        id: Row id of the sentence.
        article_id: Row id of its article.
        source: The Indonesian.
        english: The English that counts.
        corrected: Whether an analyst wrote it.
    """

    id: int
    article_id: int
    source: str
    english: str
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class TermPlace:
    """A sentence that has a term.

    Attributes:
        sentence: The sentence.
        start: First character of the form in the source.
        end: One past its last character.
        present: Whether the English has the required English or an accepted rendering.
        rendering: First character of that in the English and one past its last; None where it
            is not there, or its place cannot be told.
    """

    sentence: TermSentence
    start: int
    end: int
    present: bool
    rendering: tuple[int, int] | None = None


@dataclass(slots=True)
class TermEffect:
    """What a term would change, as far as it is counted.

    Attributes:
        found: Number of sentences that have the term.
        lacking: Number of those whose English lacks it.
        corrected: Number of those that an analyst corrected; no machine changes them.
        places: The first sentences, those that lack it before the others.
        affected: Articles to the sentences that lack it and nobody corrected.
    """

    found: int = 0
    lacking: int = 0
    corrected: int = 0
    places: list[TermPlace] = field(default_factory=list)
    affected: dict[int, list[int]] = field(default_factory=dict)

    def take(self, places: Iterable[TermPlace]) -> None:
        """Count some more sentences."""
        for place in places:
            self.found += 1
            if not place.present:
                self.lacking += 1
                if place.sentence.corrected:
                    self.corrected += 1
                else:
                    articles = self.affected.setdefault(place.sentence.article_id, [])
                    articles.append(place.sentence.id)
            self.places.append(place)
        lacking = [place for place in self.places if not place.present]
        others = [place for place in self.places if place.present]
        self.places = (lacking + others)[:MOST_SHOWN]

    @property
    def to_translate(self) -> int:
        """Number of sentences that the machine would translate anew."""
        return self.lacking - self.corrected


class TermTrial:
    """Looks for a term as if it were in the termbase.

    Args:
        terms: The terms that there are; the one with the id of the new one is replaced by it.
        term: The term that is tried.
    """

    def __init__(self, terms: Iterable[Term], term: Term) -> None:
        """Index the terms."""
        self._term = term
        others = [one for one in terms if not one.id or one.id != term.id]
        self._termbase = Termbase([*others, term])

    def places(self, sentences: Iterable[TermSentence]) -> list[TermPlace]:
        """Return the sentences that have the term, where no longer term stands around it."""
        found = []
        for sentence in sentences:
            match = next(
                (m for m in self._termbase.matches(sentence.source) if m.term is self._term), None
            )
            if match is not None:
                present = self._term.is_in(sentence.english)
                places = (place_of(sentence.english, text) for text in self._term.renderings)
                place = next(filter(None, places), None)
                found.append(TermPlace(sentence, match.start, match.end, present, place))
        return found
