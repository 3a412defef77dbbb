# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The trained linear ranker, as a sumy summariser.

A set of sentences is worth the sum of its features times the trained weights: the best
estimate of the ROUGE-1 F1 that it would get against a summary written by a person, up to a
constant. The sentences that rate best alone are shortlisted, and all sets of them are tried.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from sumy.summarizers._summarizer import AbstractSummarizer

from briefing_app.core.errors import LanguageError
from briefing_app.core.places import resources
from briefing_app.language.ranker_features import (
    SENTENCE_FEATURES,
    SET_FEATURES,
    describe,
    describe_sets,
)
from briefing_app.language.words import stem

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from sumy.models.dom import ObjectDocumentModel

    from briefing_app.language.ranker_features import ArticleFeatures, Sets
    from briefing_app.language.sumy_text import IndexedSentence
    from briefing_app.language.vectors import Matrix

SUMMARY_WORDS = 60
"""Words of an adaptive summary, about: what the reference summaries of IndoSum have."""

SENTENCE_WORDS = SUMMARY_WORDS / 3
"""Words wanted for each sentence of a summary of a given number of sentences."""

ADAPTIVE_SIZES = (2, 3, 4, 5)
"""Numbers of sentences that an adaptive summary may have."""

SHORTLIST = 8
"""Sentences of which all sets are tried."""

_DIGITS = 6
"""Values are compared to so many digits, so that rounding in the last ones never decides."""

_LIKENESS = len(SENTENCE_FEATURES) + SET_FEATURES.index("greatest likeness")


@dataclass(frozen=True, slots=True)
class Weights:
    """What training found.

    Attributes:
        values: One weight for each of `SENTENCE_FEATURES` and then of `SET_FEATURES`.
        attribution: Whose data they were learned from, and under which licence.
    """

    values: Matrix
    attribution: str


def load_weights(path: Path) -> Weights:
    """Read trained weights.

    Raises:
        LanguageError: If the file is missing or damaged, or was trained for other features.
    """
    remedy = "Install the program again, or choose another summary method."
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        named = {str(name): float(weight) for name, weight in content["weights"].items()}
        attribution = str(content["attribution"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        cause = f"The weights of the summary ranker cannot be read ({error})."
        raise LanguageError(path, cause, remedy) from error
    expected = (*SENTENCE_FEATURES, *SET_FEATURES)
    if set(named) != set(expected) or not all(np.isfinite(list(named.values()))):
        cause = "The weights of the summary ranker do not fit this version of the program."
        raise LanguageError(path, cause, remedy)
    return Weights(np.array([named[name] for name in expected]), attribution)


@cache
def trained_weights() -> Weights:
    """Return the weights that come with the program.

    Raises:
        LanguageError: If they are missing or damaged.
    """
    return load_weights(resources() / "summaries" / "ranker.json")


class LinearRanker(AbstractSummarizer):  # type: ignore[misc] # sumy ships no types
    """Chooses the set of sentences that the weights value most.

    Args:
        weights: From `load_weights`; those that come with the program unless given.
    """

    def __init__(self, weights: Weights | None = None) -> None:
        """Keep the weights."""
        super().__init__(stem)
        self._weights = (weights or trained_weights()).values

    def __call__(
        self,
        document: ObjectDocumentModel,
        sentences_count: int | None,
        *,
        fixed: Sequence[int] = (),
        barred: Sequence[int] = (),
    ) -> tuple[IndexedSentence, ...]:
        """Choose sentences, in the order of the document.

        Args:
            document: From `sumy_text.document`.
            sentences_count: How many; None lets the weights decide among `ADAPTIVE_SIZES`.
            fixed: Places in the document of sentences that are chosen in any case.
            barred: Places of sentences that are not.
        """
        sentences: tuple[IndexedSentence, ...] = document.sentences
        if not sentences:
            return ()
        places = choose_places(
            _describe(document), self._weights, sentences_count, fixed=fixed, barred=barred
        )
        return tuple(sentences[place] for place in places)

    def ranking(self, document: ObjectDocumentModel) -> list[IndexedSentence]:
        """Return the sentences by what each gives alone, the best first."""
        sentences: tuple[IndexedSentence, ...] = document.sentences
        if not sentences:
            return []
        ratings = rate_alone(_describe(document), self._weights)
        return [sentences[place] for place in np.argsort(-ratings, kind="stable")]


def rate_alone(article: ArticleFeatures, weights: Matrix) -> Matrix:
    """Return what each sentence would give to a set, were sets means of their sentences."""
    return np.asarray(np.round(article.values @ weights[: len(SENTENCE_FEATURES)], _DIGITS))


def shortlist(ratings: Matrix, closed: Collection[int] = ()) -> list[int]:
    """Return the places of the best rated sentences in order; of equals, the earlier.

    Args:
        ratings: From `rate_alone`.
        closed: Places that are left out.
    """
    order = np.argsort(-ratings, kind="stable").tolist()
    return sorted([place for place in order if place not in closed][:SHORTLIST])


def sets_of(places: list[int], size: int, fixed: Sequence[int] = ()) -> Sets:
    """Return all sets of that size with the fixed places among them, one a row, each in order."""
    free = max(0, min(size - len(fixed), len(places)))
    rows = [sorted((*fixed, *chosen)) for chosen in combinations(places, free)]
    return np.array(rows, dtype=np.intp)


def choose_places(
    article: ArticleFeatures,
    weights: Matrix,
    count: int | None,
    *,
    fixed: Sequence[int] = (),
    barred: Sequence[int] = (),
) -> list[int]:
    """Return the places of the best set, in order.

    All sets of the shortlist are tried up to five sentences, each with the fixed ones. A
    longer summary starts from the best set of five and takes one sentence after the other by
    its rating alone and its likeness to those taken.
    """
    ratings = rate_alone(article, weights)
    closed = {*fixed, *barred}
    largest = max(ADAPTIVE_SIZES[-1], len(fixed))
    if count is not None:
        count = max(count, len(fixed))
    sizes = ADAPTIVE_SIZES if count is None else (min(count, largest),)
    listed = shortlist(ratings, closed)
    best: tuple[float, list[int]] = (-np.inf, sorted(fixed))
    for size in dict.fromkeys(max(size, len(fixed)) for size in sizes):
        sets = sets_of(listed, size, fixed)
        if not sets.size:
            continue
        wanted = SUMMARY_WORDS if count is None else size * SENTENCE_WORDS
        values = np.round(describe_sets(article, sets, wanted) @ weights, _DIGITS)
        top = int(np.argmax(values))
        if values[top] > best[0]:
            best = (float(values[top]), sets[top].tolist())
    chosen = best[1]
    if count is not None and count > len(chosen):
        chosen = _extended(article, ratings, weights, chosen, count, closed)
    return sorted(chosen)


def _extended(
    article: ArticleFeatures,
    ratings: Matrix,
    weights: Matrix,
    chosen: list[int],
    count: int,
    closed: Collection[int],
) -> list[int]:
    penalty = min(0.0, float(weights[_LIKENESS]))
    chosen = list(chosen)
    likeness = article.alike[chosen].max(axis=0) if chosen else np.zeros(len(ratings))
    taken = np.zeros(len(ratings), dtype=np.bool_)
    taken[[*chosen, *closed]] = True
    while len(chosen) < count and not taken.all():
        value = np.where(taken, -np.inf, np.round(ratings + penalty * likeness, _DIGITS))
        best = int(np.argmax(value))
        chosen.append(best)
        taken[best] = True
        likeness = np.maximum(likeness, article.alike[best])
    return chosen


def _describe(document: ObjectDocumentModel) -> ArticleFeatures:
    sentences = document.sentences
    filled = [paragraph for paragraph in document.paragraphs if paragraph.sentences]
    paragraphs = [n for n, paragraph in enumerate(filled) for _ in paragraph.sentences]
    title = " ".join(heading.text for heading in document.headings if heading.index < 0)
    return describe([sentence.text for sentence in sentences], paragraphs, title)
