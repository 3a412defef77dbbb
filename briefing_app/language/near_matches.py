# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Near matches: sources that differ in a few words, found by rapidfuzz.

How near two sources are is told in words, as programs for translators do: 100 per cent less the
share of the words of the longer one that must be inserted, deleted or replaced (Levenshtein
distance), without regard to capitals and signs. Each word is given a character of its own, so
that rapidfuzz compares sentences of words as it compares words of letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from briefing_app.core.memory import EXACT, MOST_OFFERED, THRESHOLD, cautions, plain_source
from briefing_app.core.text_tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from briefing_app.core.memory import Caution

_FIRST, _SURROGATES, _LAST = 1, range(0xD800, 0xE000), 0x10FFFF
_COMPARED = 2_500_000
"""Pairs that are compared at a time, so that the table of results stays below 10 MB."""


class NearMatches:
    """The sources of a memory, made ready to be compared; one thread at a time may use it."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._codes: dict[str, str] = {}
        self._sources: dict[int, str] = {}
        self._coded: dict[int, str] = {}
        self._ids: list[int] = []
        self._choices: list[str] = []

    def update(self, sources: Mapping[int, str]) -> None:
        """Know these sources, by id, from now on; only what is new is worked on."""
        before = self._sources
        self._coded = {
            id_: self._coded[id_] if before.get(id_) == source else self._code(source)
            for id_, source in sources.items()
        }
        self._sources = dict(sources)
        self._ids, self._choices = list(self._coded), list(self._coded.values())

    def find(
        self, texts: Sequence[str], *, limit: int = MOST_OFFERED, threshold: int = THRESHOLD
    ) -> list[list[tuple[int, int]]]:
        """Return for each text the ids of the nearest sources with their per cent.

        Args:
            texts: Indonesian sentences.
            limit: Most sources for a text.
            threshold: Least per cent.

        Returns:
            The nearest first; of equally near ones the one whose letters are nearer, then the
            newest. An identical source has 100 per cent, all others at most 99.
        """
        if not self._choices:
            return [[] for _ in texts]
        found: list[list[tuple[int, int]]] = []
        step = max(1, _COMPARED // len(self._choices))
        for start in range(0, len(texts), step):
            part = texts[start : start + step]
            scores = self._scores([self._code(text) for text in part], threshold)
            for text, row in zip(part, scores, strict=True):
                found.append(self._nearest(text, _highest(row, limit), limit))
        return found

    def _scores(self, coded: list[str], threshold: int) -> Any:
        return process.cdist(
            coded,
            self._choices,
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=threshold / 100,
        )

    def _nearest(self, text: str, near: list[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
        plain = plain_source(text)
        ranked = []
        for place, percent in near:
            id_ = self._ids[place]
            source = plain_source(self._sources[id_])
            letters = fuzz.ratio(source, plain) if len(near) > 1 else 0
            ranked.append((EXACT if source == plain else percent, letters, id_))
        return [(id_, percent) for percent, _, id_ in sorted(ranked, reverse=True)[:limit]]

    def _code(self, text: str) -> str:
        return "".join(map(self._character, words_of(text.casefold())))

    def _character(self, word: str) -> str:
        known = self._codes.get(word)
        if known is None:
            number = _FIRST + len(self._codes)
            if number >= _SURROGATES.start:
                number += len(_SURROGATES)
            # A million words on, words share the last character: sources may then seem nearer.
            known = self._codes[word] = chr(min(number, _LAST))
        return known


def judged(
    source: str, others: Iterable[str], threshold: int = THRESHOLD
) -> list[tuple[int, tuple[Caution, ...]] | None]:
    """Return for each text how near it is to a source and what must not be taken over.

    Returns:
        Per cent and cautions; None for a text below the threshold.
    """
    texts = list(others)
    index = NearMatches()
    index.update({0: source})
    found = index.find(texts, limit=1, threshold=threshold)
    return [
        (near[0][1], cautions(source, text)) if near else None
        for text, near in zip(texts, found, strict=True)
    ]


def _highest(scores: NDArray[np.float32], limit: int) -> list[tuple[int, int]]:
    """Return the places of the nearest sources with their per cent; more where some are as near."""
    places = scores.nonzero()[0]
    percents = np.minimum((scores[places] * 100 + 1e-4).astype(int), EXACT - 1)
    if len(places) > limit:
        enough = percents >= np.partition(percents, -limit)[-limit]
        places, percents = places[enough], percents[enough]
    return list(zip(places.tolist(), percents.tolist(), strict=True))
