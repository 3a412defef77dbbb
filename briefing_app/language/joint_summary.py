# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A summary across several articles that says nothing twice."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefing_app.core.model import BlockKind, JointSummary
from briefing_app.core.progress import check
from briefing_app.language.words import terms, words

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from briefing_app.core.model import Sentence
    from briefing_app.language.vectors import Matrix

RELEVANCE = 0.6
"""Weight of a sentence's importance against its likeness to what is chosen already; Carbonell
and Goldstein, "The use of MMR" (1998), call it lambda."""

NEAR_DUPLICATE = 0.6
"""Share of the content words of the shorter of two sentences that makes them near-duplicates
when the other one has them too."""

_SHORTEST = 5
"""Words; a shorter sentence says too little to stand among several articles."""


def joint_summary(
    articles: Sequence[Sequence[Sentence]],
    titles: Sequence[str],
    *,
    sentences: int,
    cancel: threading.Event | None = None,
) -> JointSummary:
    """Choose the sentences that stand for several articles together.

    The importance of a sentence is the mean of five parts, each scaled to 0 to 1: how early
    it stands in its article, its likeness to the centre of all articles, its PageRank, how
    well the other articles support it (their most alike sentences), and its share of the
    titles' words. Sentences are taken one by one by maximal marginal relevance, and never a
    near-duplicate of one taken before.

    Args:
        articles: The sentences of each article in order, headings among them.
        titles: The headline of each article; empty where it has none.
        sentences: Number of sentences wanted; fewer come back when no more are distinct.
        cancel: Set it to stop the work.

    Returns:
        Picks as indices (article, sentence), most important first.

    Raises:
        Cancelled: If `cancel` was set.
        ValueError: If there is not one title for each article.
    """
    if len(articles) != len(titles):
        raise ValueError("Each article needs a title, even an empty one.")
    places = _candidates(articles)
    if not places or sentences < 1:
        return JointSummary(sentences, ())
    stems = []
    for article, place in places:
        check(cancel)
        stems.append(terms(articles[article][place].text))
    title_stems = {stem for title in titles for stem in terms(title)}
    chosen = _choose(places, stems, title_stems, sentences, cancel)
    return JointSummary(sentences, tuple(places[row] for row in chosen))


def _candidates(articles: Sequence[Sequence[Sentence]]) -> list[tuple[int, int]]:
    from briefing_app.language.vectors import MOST_SENTENCES

    share = MOST_SENTENCES // max(1, len(articles))
    places = []
    for number, article in enumerate(articles):
        fit = [
            (number, place)
            for place, sentence in enumerate(article)
            if sentence.kind is not BlockKind.HEADING and len(words(sentence.text)) >= _SHORTEST
        ]
        places.extend(fit[: max(1, share)])
    return places


def _choose(
    places: list[tuple[int, int]],
    stems: list[tuple[str, ...]],
    title: set[str],
    count: int,
    cancel: threading.Event | None,
) -> list[int]:
    import numpy as np

    from briefing_app.language import vectors

    presence, _ = vectors.presence(stems)
    alike = vectors.similarity(presence)
    check(cancel)
    importance = np.mean(
        [
            _earliness(places),
            _scaled(vectors.centrality(presence)),
            _scaled(vectors.pagerank(alike)),
            _scaled(_support(places, alike)),
            _scaled(np.array([float(len(title.intersection(own))) for own in stems])),
        ],
        axis=0,
    )
    size = presence.sum(axis=1)
    chosen: list[int] = []
    open_ = np.ones(len(places), dtype=bool)
    likeness = np.zeros(len(places))
    while open_.any() and len(chosen) < count:
        check(cancel)
        gain = np.round(RELEVANCE * importance - (1 - RELEVANCE) * likeness, 6)
        best = int(np.argmax(np.where(open_, gain, -np.inf)))
        chosen.append(best)
        open_[best] = False
        shared = presence @ presence[best]
        open_ &= shared < NEAR_DUPLICATE * np.maximum(1, np.minimum(size, size[best]))
        likeness = np.maximum(likeness, alike[best])
    return chosen


def _earliness(places: list[tuple[int, int]]) -> Matrix:
    import numpy as np

    return np.array(
        [
            1 / (rank + 1)
            for _, group in groupby(places, key=lambda place: place[0])
            for rank, _ in enumerate(group)
        ]
    )


def _support(places: list[tuple[int, int]], alike: Matrix) -> Matrix:
    import numpy as np

    article = np.array([number for number, _ in places])
    numbers = np.unique(article)
    best = np.stack([alike[:, article == number].max(axis=1) for number in numbers], axis=1)
    best[article[:, None] == numbers] = 0
    return np.asarray(best.sum(axis=1) / max(1, len(numbers) - 1))


def _scaled(values: Matrix) -> Matrix:
    low, high = values.min(), values.max()
    return values * 0 if high == low else (values - low) / (high - low)
