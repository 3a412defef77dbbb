# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which sentences a summary may choose from, and which the analyst has decided on already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.model import BlockKind
from briefing_app.language.words import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing_app.core.model import Sentence


@dataclass(frozen=True, slots=True)
class Candidates:
    """The places of an article's sentences, sorted by what may become of them.

    Attributes:
        rated: Distinct sentences with words, in order: what a method rates. A pinned
            sentence stands for its repeats.
        pinned: All that the analyst pinned, in order.
        barred: Those of `rated` that may not be chosen: they were dropped, or say what a
            dropped or a pinned sentence says.
        total: Number of the article's sentences without headings, repeats among them.
    """

    rated: tuple[int, ...]
    pinned: tuple[int, ...]
    barred: frozenset[int]
    total: int

    @property
    def free(self) -> list[int]:
        """What a method chooses from, in order."""
        pinned = set(self.pinned)
        return [place for place in self.rated if place not in self.barred | pinned]


def candidates(
    sentences: Sequence[Sentence], pinned: Collection[int] = (), dropped: Collection[int] = ()
) -> Candidates:
    """Sort the sentences of an article.

    Args:
        sentences: The article's sentences in order, headings among them.
        pinned: Places of sentences that shall be in the summary; headings may be among them.
        dropped: Places of sentences that shall not.

    Raises:
        ValueError: If a place is none of the article, or both pinned and dropped.
    """
    if both := set(pinned) & set(dropped):
        raise ValueError(f"Sentences cannot be pinned and dropped: {sorted(both)}")
    if strange := {*pinned, *dropped} - set(range(len(sentences))):
        raise ValueError(f"The article has no sentences {sorted(strange)}.")
    said = [words(sentence.text) for sentence in sentences]
    body = [n for n, sentence in enumerate(sentences) if sentence.kind is not BlockKind.HEADING]
    first: dict[tuple[str, ...], int] = {}
    for place in (*(n for n in body if n in pinned), *body):
        if said[place]:
            first.setdefault(said[place], place)
    rated = tuple(sorted(first.values()))
    unwanted = {said[place] for place in (*pinned, *dropped)}
    return Candidates(
        rated=rated,
        pinned=tuple(sorted(set(pinned))),
        barred=frozenset(n for n in rated if said[n] in unwanted and n not in pinned),
        total=len(body),
    )
