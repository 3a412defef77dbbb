# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The analyst's own order of a summary: kept when other sentences are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def own_order(chosen: Sequence[int], before: Sequence[int]) -> tuple[int, ...]:
    """Put chosen sentences into the order that they had before.

    A sentence that was not there before comes after the chosen one that precedes it in the
    article, wherever that stands now; without one it comes first.

    Args:
        chosen: The sentences that are in the summary now, in the order of the article.
        before: The sentences as they stood; those that are not chosen any more are passed over.
    """
    wanted = set(chosen)
    found = [sentence for sentence in before if sentence in wanted]
    kept = set(found)
    previous: int | None = None
    for sentence in chosen:
        if sentence not in kept:
            found.insert(0 if previous is None else found.index(previous) + 1, sentence)
        previous = sentence
    return tuple(found)


def moved(picks: Sequence[int], sentence: int, row: int) -> tuple[int, ...]:
    """Return the picks with one of them moved.

    Args:
        picks: The sentences in their order.
        sentence: The one to move.
        row: The row that it shall stand in, counted without it; ends are kept to.

    Raises:
        ValueError: If the sentence is not among them.
    """
    rest = list(picks)
    rest.remove(sentence)
    rest.insert(max(0, min(row, len(rest))), sentence)
    return tuple(rest)
