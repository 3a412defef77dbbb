# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about repetition: words that are said again although the source says them once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import REPETITION, Doubt

if TYPE_CHECKING:
    from collections.abc import Sequence

LONG_RUN = 5
"""Words of a phrase that counts as repeated wherever it is said again."""
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
    found = found.replace(" ,", ",").strip(" ,")
    theirs = [token.lower() for token in _TOKEN.findall(source)]
    if _running(theirs, theirs) or _again(theirs, theirs, LONG_RUN - 1):
        return []
    return [Doubt(REPETITION, f"The translation repeats “{found}”; the source does not.")]


def _running(tokens: Sequence[str], folded: Sequence[str]) -> str:
    """Return the first word or phrase that is said twice running, as it is written."""
    for size in range(1, LONG_RUN):
        for at in range(len(folded) - 2 * size + 1):
            if folded[at : at + size] == folded[at + size : at + 2 * size]:
                said = tokens[at : at + 2 * size]
                if _is_phrase(said) and not (size == 1 and folded[at] in _DOUBLED):
                    return " ".join(said)
    return ""


def _is_phrase(tokens: Sequence[str]) -> bool:
    """Whether tokens are words, commas among them at most, and no name begins in between.

    "said Said" is a verb and a name.
    """
    if not any(word[0].isalpha() for word in tokens):
        return False
    if len(tokens) == 2 and tokens[0].islower() and not tokens[1].islower():
        return False
    return all(word[0].isalnum() or word == "," for word in tokens)


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
