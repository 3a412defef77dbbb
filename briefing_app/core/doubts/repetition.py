# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about repetition: words that are said again although the source says them once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import REPETITION, Doubt

if TYPE_CHECKING:
    from collections.abc import Sequence

LONG_RUN = 4
"""Words of a phrase that counts as repeated wherever it is said again."""
SAME_BEGINNING = 5
"""Letters that two neighbouring words share at least if one is the other again."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|[^\w\s]")
_DOUBLED = frozenset({"that", "had", "very", "no", "so", "ha", "bye", "many", "much", "do", "is"})
"""What English may say twice running."""


def repetition_doubts(source: str, english: str) -> list[Doubt]:
    """Return a doubt if words are repeated and the source repeats none."""
    tokens = _TOKEN.findall(english)
    folded = [token.lower() for token in tokens]
    found = _running(tokens, folded) or _again(tokens, folded)
    if not found:
        return []
    theirs = [token.lower() for token in _TOKEN.findall(source)]
    if _running(theirs, theirs) or _again(theirs, theirs, LONG_RUN - 1):
        return []
    return [Doubt(REPETITION, f"The translation repeats “{found}”; the source does not.")]


def _running(tokens: Sequence[str], folded: Sequence[str]) -> str:
    """Return the first word or phrase that is said twice running, as it is written."""
    for size in (1, 2, 3):
        for at in range(len(folded) - 2 * size + 1):
            first, again = folded[at : at + size], folded[at + size : at + 2 * size]
            if not any(word[:1].isalpha() for word in first):
                continue
            if first == again and not (size == 1 and first[0] in _DOUBLED):
                return " ".join(tokens[at : at + 2 * size])
            if size == 1 and _is_again(first[0], again[0]):
                return " ".join(tokens[at : at + 2])
    return ""


def _is_again(one: str, other: str) -> bool:
    """Whether two different words are the same one begun twice: "preparing prepared"."""
    return len(one) > SAME_BEGINNING < len(other) and one[:SAME_BEGINNING] == other[:SAME_BEGINNING]


def _again(tokens: Sequence[str], folded: Sequence[str], size: int = LONG_RUN) -> str:
    """Return the first phrase of so many words that is said again anywhere."""
    seen: set[tuple[str, ...]] = set()
    for at in range(len(folded) - size + 1):
        run = tuple(folded[at : at + size])
        if all(word[:1].isalnum() for word in run):
            if run in seen:
                return " ".join(tokens[at : at + size])
            seen.add(run)
    return ""
