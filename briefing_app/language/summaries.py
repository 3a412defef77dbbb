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

from briefing_app.core.model import BlockKind, Summary
from briefing_app.language.joint_summary import joint_summary
from briefing_app.language.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import Sentence, SummaryLength
    from briefing_app.core.ports import Summariser

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
    return _Opening() if method == "opening" else _Rated(method)


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


def _pickable(sentences: Sequence[Sentence]) -> tuple[list[int], int]:
    """Return the places of distinct sentences with words, and the number with repeats."""
    seen: set[tuple[str, ...]] = set()
    places = []
    count = 0
    for place, sentence in enumerate(sentences):
        if sentence.kind is BlockKind.HEADING:
            continue
        count += 1
        said = words(sentence.text)
        if said and said not in seen:
            seen.add(said)
            places.append(place)
    return places, count


@dataclass(frozen=True, slots=True)
class _Opening:
    method: str = "opening"

    def summarise(
        self,
        sentences: Sequence[Sentence],
        *,
        title: str = "",
        length: SummaryLength,
    ) -> Summary:
        pickable, total = _pickable(sentences)
        count = sentence_count(length, total) or ADAPTIVE_DEFAULT
        return Summary(self.method, length, tuple(pickable[:count]))


@dataclass(frozen=True, slots=True)
class _Rated:
    method: str

    def summarise(
        self, sentences: Sequence[Sentence], *, title: str = "", length: SummaryLength
    ) -> Summary:
        pickable, total = _pickable(sentences)
        count = sentence_count(length, total)
        if self.method != "ranker":
            count = count or ADAPTIVE_DEFAULT
        if len(pickable) <= (count or 1):
            return Summary(self.method, length, tuple(pickable))
        from briefing_app.language import sumy_methods, sumy_text
        from briefing_app.language.vectors import MOST_SENTENCES

        document = sumy_text.document(sentences, title, pickable[:MOST_SENTENCES])
        chosen = sumy_methods.choose(self.method, document, count)
        return Summary(self.method, length, tuple(sentence.index for sentence in chosen))
