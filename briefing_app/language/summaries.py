# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Extractive summaries: the methods, the lengths, and the choice of sentences.

Importing this module loads neither sumy nor numpy; the first summary does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from briefing_app.core.model import Sorting, Summary
from briefing_app.language.candidates import candidates
from briefing_app.language.joint_summary import joint_summary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing_app.core.model import Sentence, SummaryLength
    from briefing_app.core.ports import Summariser
    from briefing_app.language.candidates import Candidates

__all__ = ["ADAPTIVE_DEFAULT", "METHODS", "joint_summary", "sentence_count", "summariser"]

METHODS = ("ranker", "opening", "edmundson", "luhn", "textrank", "lexrank", "lsa")
"""Names of the methods; the first is the best measured and the default.

`ranker` is the trained linear ranker, `opening` takes the first sentences, the others are
sumy's algorithms on our own words.
"""

ADAPTIVE_DEFAULT = 3
"""Sentences of an adaptive summary by a method that has not learned a length."""


def summariser(method: str) -> Summariser:
    """Return the summariser of that name; cheap, and the same object each time.

    Raises:
        ValueError: If there is no such method.
    """
    if method not in METHODS:
        raise ValueError(f"There is no summary method {method!r}; choose {', '.join(METHODS)}.")
    return _summariser(method)


@cache
def _summariser(method: str) -> Summariser:
    return _Method(method)


def sentence_count(length: SummaryLength, sentences: int) -> int | None:
    """Return how many sentences a length asks for.

    A share is rounded to the nearest sentence, halves up, and is at least one sentence.

    Args:
        length: What was asked for.
        sentences: Number of the article's sentences without headings.

    Returns:
        At least 1, perhaps more than there are; None for an adaptive length.
    """
    if length.sentences is not None:
        return max(1, length.sentences)
    if length.percent is not None:
        return max(1, math.floor(sentences * length.percent / 100 + 0.5))
    return None


@dataclass(frozen=True, slots=True)
class _Method:
    """Every method: it rates, and the choice goes around what the analyst decided."""

    method: str

    def summarise(
        self,
        sentences: Sequence[Sentence],
        *,
        title: str = "",
        length: SummaryLength,
        pinned: Collection[int] = (),
        dropped: Collection[int] = (),
        sorting: Sorting = Sorting.ARTICLE,
    ) -> Summary:
        known = candidates(sentences, pinned, dropped)
        count = sentence_count(length, known.total)
        if self.method != "ranker":
            count = count or ADAPTIVE_DEFAULT
        room = max(0, (count or 1) - len(known.pinned))
        if len(known.free) <= room or (count is not None and not room):
            taken = known.free[:room]
        else:
            taken = self._choose(sentences, title, known, count)
        picks = sorted({*known.pinned, *taken})
        if sorting is Sorting.IMPORTANCE:
            picks = self._by_importance(sentences, title, known, picks)
        return Summary(
            self.method,
            length,
            tuple(picks),
            pinned=known.pinned,
            dropped=tuple(sorted(set(dropped))),
            sorting=sorting,
        )

    def _choose(
        self, sentences: Sequence[Sentence], title: str, known: Candidates, count: int | None
    ) -> list[int]:
        """Return sentences beside the pinned ones."""
        if self.method == "opening":
            return known.free[: (count or 1) - len(known.pinned)]
        from briefing_app.language import sumy_methods, sumy_text
        from briefing_app.language.vectors import MOST_SENTENCES

        rated = known.rated[:MOST_SENTENCES]
        fixed = set(known.pinned) & set(rated)
        if count is not None:  # a pinned heading counts, but is nothing that a method rates
            count -= len(known.pinned) - len(fixed)
        document = sumy_text.document(sentences, title, set(rated))
        chosen = sumy_methods.choose(self.method, document, count, fixed=fixed, barred=known.barred)
        return [sentence.index for sentence in chosen]

    def _by_importance(
        self, sentences: Sequence[Sentence], title: str, known: Candidates, picks: list[int]
    ) -> list[int]:
        """Return picks as the method rates them; what it does not rate comes last."""
        rated = list(known.rated)
        if self.method != "opening" and len(picks) > 1:
            from briefing_app.language import sumy_methods, sumy_text
            from briefing_app.language.vectors import MOST_SENTENCES

            document = sumy_text.document(sentences, title, set(rated[:MOST_SENTENCES]))
            rated = [s.index for s in sumy_methods.ranking(self.method, document)]
        rank = {place: number for number, place in enumerate(rated)}
        return sorted(picks, key=lambda place: rank.get(place, len(rank)))
