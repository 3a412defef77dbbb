# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sentences as vectors of stems: how alike they are, and which are central."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating]

MOST_SENTENCES = 2000
"""Sentences compared at most; more would need a matrix of over 32 MB.

An article of 2,000 sentences has some 150 pages.
"""


def presence(sentences: Sequence[Sequence[str]]) -> tuple[Matrix, dict[str, int]]:
    """Return which sentence has which stem, as ones and zeros.

    Args:
        sentences: The stems of each sentence.

    Returns:
        One row a sentence, one column a stem, at least one; and the column of each stem.
    """
    columns: dict[str, int] = {}
    for stems in sentences:
        for stem in stems:
            columns.setdefault(stem, len(columns))
    matrix = np.zeros((len(sentences), max(1, len(columns))), dtype=np.float32)
    for row, stems in enumerate(sentences):
        matrix[row, [columns[stem] for stem in stems]] = 1
    return matrix, columns


def similarity(presence: Matrix) -> Matrix:
    """Return the cosine of each pair of sentences, each stem weighed by its rarity.

    The weight is log((n + 1) / (df + 0.5)) for n sentences, df of them with the stem.

    Args:
        presence: From the function of that name.

    Returns:
        A square matrix of 0 to 1 whose diagonal is 0.
    """
    frequency = presence.sum(axis=0)
    rarity = np.log((len(presence) + 1) / (frequency + 0.5))
    shared = unit_rows(presence * rarity)[:, frequency > 1]
    cosines = (shared @ shared.T).astype(np.float64)
    np.fill_diagonal(cosines, 0)
    return np.asarray(np.clip(cosines, 0, 1))


def centrality(presence: Matrix) -> Matrix:
    """Return the cosine of each sentence with the sum of all of them."""
    centroid = presence.sum(axis=0)
    length = float(np.linalg.norm(centroid)) or 1.0
    return np.asarray(unit_rows(presence) @ (centroid / length))


def pagerank(similarity: Matrix, *, damping: float = 0.85, rounds: int = 30) -> Matrix:
    """Return the PageRank of each sentence in the graph of similarities, 1 on average.

    Brin and Page, "The anatomy of a large-scale hypertextual web search engine" (1998), on
    similarities as Mihalcea and Tarau, "TextRank" (2004), use it.
    """
    count = len(similarity)
    degree = similarity.sum(axis=1)
    alone = degree == 0
    steps = similarity / np.where(alone, 1, degree)[:, None]
    rank = np.ones(count)
    for _ in range(rounds):
        rank = 1 - damping + damping * (steps.T @ rank + rank[alone].sum() / count)
    return rank


def unit_rows(matrix: Matrix) -> Matrix:
    """Return the rows at length 1; a row of zeros stays."""
    length = np.linalg.norm(matrix, axis=1, keepdims=True)
    return np.asarray(matrix / np.where(length == 0, 1, length))
