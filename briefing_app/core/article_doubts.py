# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The doubts about the translation of one article: of its sentences and of its headline."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.doubts import comparable_score, doubts_of
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import ArticleRow, StoredSentence
    from briefing_app.core.terms import Termbase


@dataclass(frozen=True, slots=True)
class ArticleDoubts:
    """Why the translation of an article may be wrong.

    Attributes:
        sentences: Ids of sentences to their doubts, of those that nobody checked.
        headline: Doubts about the English headline, unless it is one of the sentences.
        settled: Ids of checked sentences to the doubts that they would raise.
    """

    sentences: Mapping[int, tuple[Doubt, ...]] = field(default_factory=dict)
    headline: tuple[Doubt, ...] = ()
    settled: Mapping[int, tuple[Doubt, ...]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many doubts there are that nobody settled."""
        return len(self.headline) + sum(map(len, self.sentences.values()))


def doubts_about(
    row: ArticleRow,
    sentences: Sequence[StoredSentence],
    cancel: threading.Event | None = None,
    *,
    terms: Termbase | None = None,
) -> ArticleDoubts:
    """Check an article's translations; a sentence takes about a quarter of a millisecond.

    Args:
        row: The article's list entry.
        sentences: Its sentences.
        cancel: Looked at before each sentence.
        terms: Terms whose English is required.

    Raises:
        Cancelled: If `cancel` was set.
    """
    found: dict[int, tuple[Doubt, ...]] = {}
    settled: dict[int, tuple[Doubt, ...]] = {}
    title, english = row.metadata.title, row.title_translation
    shown = False
    for stored in sentences:
        check(cancel)
        shown = shown or (stored.sentence.text == title and stored.english == english)
        doubts = sentence_doubts(stored, terms)
        if doubts:
            (found if stored.checked is None else settled)[stored.id] = doubts
    headline = () if shown else headline_doubts(row, terms)
    return ArticleDoubts(found, headline, settled)


def sentence_doubts(stored: StoredSentence, terms: Termbase | None = None) -> tuple[Doubt, ...]:
    """Return the doubts about the English of a sentence that counts, checked or not."""
    return doubts_of(
        stored.sentence.text,
        stored.english,
        score=comparable_score(stored.translation),
        terms=terms,
        corrected=stored.correction is not None,
    )


def headline_doubts(row: ArticleRow, terms: Termbase | None = None) -> tuple[Doubt, ...]:
    """Return the doubts about an English headline; none where there is none."""
    english = row.title_translation.strip()
    return doubts_of(row.metadata.title, english, terms=terms) if english else ()
