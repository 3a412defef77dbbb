# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""sumy's own algorithms, set up for Indonesian and made to choose the same in every process."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from briefing_app.language.ranker import LinearRanker
from briefing_app.language.vectors import unit_rows
from briefing_app.language.words import FUNCTION_WORDS, stem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sumy.models.dom import ObjectDocumentModel
    from sumy.summarizers._summarizer import AbstractSummarizer

    from briefing_app.language.sumy_text import IndexedSentence
    from briefing_app.language.vectors import Matrix


class SteadyLsa(LsaSummarizer):  # type: ignore[misc] # sumy ships no types
    """LSA with words in alphabetical order, and ratings rounded; frequencies in one go.

    sumy numbers the words in the order of a set, which changes with the hash seed. Many
    sentences rate nearly alike, so that the last digits chose between them.
    """

    def _create_dictionary(self, document: ObjectDocumentModel) -> dict[str, int]:
        return {word: row for row, word in enumerate(sorted(super()._create_dictionary(document)))}

    def _compute_term_frequency(self, matrix: Matrix, smooth: float = 0.4) -> Matrix:
        most = matrix.max(axis=0, initial=0)
        return np.where(most > 0, smooth + (1 - smooth) * matrix / np.maximum(most, 1), matrix)

    def _compute_ranks(self, sigma: Matrix, v_matrix: Matrix) -> list[float]:
        return [round(float(rank), 9) for rank in super()._compute_ranks(sigma, v_matrix)]


class QuickTextRank(TextRankSummarizer):  # type: ignore[misc] # sumy ships no types
    """TextRank with sumy's matrix computed in one go: the same ratings, sooner."""

    def _create_matrix(self, document: ObjectDocumentModel) -> Matrix:
        sentences = [self._to_words_set(sentence) for sentence in document.sentences]
        counts = _weighted([Counter(sentence) for sentence in sentences])
        shared = counts @ counts.T
        logs = np.log([max(1, len(sentence)) for sentence in sentences])
        norm = np.add.outer(logs, logs)
        edges = shared / np.where(norm == 0, 1, norm)
        edges /= edges.sum(axis=1, keepdims=True) + self._ZERO_DIVISION_PREVENTION
        return np.asarray((1 - self.damping) / len(sentences) + self.damping * edges)


class QuickLexRank(LexRankSummarizer):  # type: ignore[misc] # sumy ships no types
    """LexRank with sumy's matrix computed in one go: the same ratings, sooner."""

    @staticmethod
    def _compute_idf(sentences: list[list[str]]) -> dict[str, float]:
        frequency = Counter(term for sentence in sentences for term in set(sentence))
        return {term: math.log(len(sentences) / (1 + n)) for term, n in frequency.items()}

    def _create_matrix(
        self,
        sentences: list[list[str]],
        threshold: float,
        tf_metrics: list[dict[str, float]],
        idf_metrics: dict[str, float],
    ) -> Matrix:
        rows = [{term: tf * idf_metrics[term] for term, tf in row.items()} for row in tf_metrics]
        unit = unit_rows(_weighted(rows))
        linked = (unit @ unit.T > threshold).astype(np.float64)
        return np.asarray(linked / np.maximum(1, linked.sum(axis=1, keepdims=True)))


def _weighted(rows: Sequence[Mapping[str, float]]) -> Matrix:
    columns = {term: n for n, term in enumerate(dict.fromkeys(chain.from_iterable(rows)))}
    matrix = np.zeros((len(rows), max(1, len(columns))))
    for n, row in enumerate(rows):
        matrix[n, [columns[term] for term in row]] = list(row.values())
    return matrix


@cache
def build(method: str) -> AbstractSummarizer:
    """Return sumy's summariser of that name.

    Edmundson rates by title words and by location; its cue and key parts need word lists
    made for one subject and are left out.
    """
    if method == "edmundson":
        edmundson = EdmundsonSummarizer(stem, cue_weight=0, key_weight=0)
        edmundson.null_words = FUNCTION_WORDS
        return edmundson
    summarizer = _CLASSES[method](stem)
    summarizer.stop_words = FUNCTION_WORDS
    return summarizer


def choose(
    method: str,
    document: ObjectDocumentModel,
    count: int | None,
    *,
    fixed: Collection[int] = (),
    barred: Collection[int] = (),
) -> list[IndexedSentence]:
    """Return the sentences of a document that a method rates best, in order.

    Args:
        method: Its name.
        document: From `sumy_text.document`.
        count: How many, the fixed ones among them; None lets the ranker decide, the others
            need a number.
        fixed: Places in the article of sentences that are chosen whatever their rating. The
            ranker chooses those that go with them.
        barred: Places of sentences that are not chosen.

    Raises:
        LanguageError: If the ranker's weights are missing or damaged.
        ValueError: If a method that is not the ranker is not told how many.
    """
    if method == "ranker":
        own = {s.index: place for place, s in enumerate(document.sentences)}
        return list(
            _ranker()(
                document,
                count,
                fixed=[own[n] for n in sorted(fixed) if n in own],
                barred=[own[n] for n in sorted(barred) if n in own],
            )
        )
    if count is None:
        raise ValueError(f"The method {method} has not learned a length.")
    ranked = ranking(method, document)
    kept = [s for s in ranked if s.index in fixed]
    free = [s for s in ranked if s.index not in fixed and s.index not in barred]
    return sorted([*kept, *free[: max(0, count - len(kept))]], key=lambda s: s.index)


def ranking(method: str, document: ObjectDocumentModel) -> list[IndexedSentence]:
    """Return the sentences of a document as a method rates each alone, the best first.

    Of equals the earlier comes first.

    Raises:
        LanguageError: If the ranker's weights are missing or damaged.
    """
    if method == "ranker":
        return _ranker().ranking(document)
    found: list[IndexedSentence] = []

    def keep(rated: Sequence[Any]) -> Sequence[Any]:
        # sumy hands all sentences, the best first, to whatever tells how many are wanted.
        found.extend(info.sentence for info in rated)
        return rated

    with np.errstate(invalid="ignore"), warnings.catch_warnings():
        # Two sentences without a common word make LexRank divide by zero; LSA warns about
        # texts with fewer words than sentences. Both still rate, in the order of the text.
        warnings.filterwarnings("ignore", "Number of words", UserWarning)
        build(method)(document, keep)
    # LSA rates nothing in a text of nothing but function words.
    return found or list(document.sentences)


@cache
def _ranker() -> LinearRanker:
    return LinearRanker()


_CLASSES = {
    "luhn": LuhnSummarizer,
    "textrank": QuickTextRank,
    "lexrank": QuickLexRank,
    "lsa": SteadyLsa,
}
