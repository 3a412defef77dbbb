# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a doubt is, and the kinds there are."""

from __future__ import annotations

from dataclasses import dataclass

FIGURE = "figure"
"""A figure differs between source and translation, or English reads it otherwise."""
TERM = "term"
"""A term of the termbase has not its English."""
NAME = "name"
"""A name of the source is missing or garbled, or the translation has one of its own."""
RESIDUE = "residue"
"""An Indonesian word was left untranslated."""
WORD = "word"
"""A word is neither English nor the source's."""
REPETITION = "repetition"
"""Words are said again that the source says once."""
LENGTH = "length"
"""The translation is too short or too long for its source."""
SCORE = "score"
"""The machine itself was unsure."""

KINDS = (FIGURE, TERM, NAME, RESIDUE, WORD, REPETITION, LENGTH, SCORE)
"""All kinds, the gravest first: what an analyst would quote comes before how it reads."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason not to trust a translation.

    Attributes:
        kind: What the doubt is about, one of `KINDS`.
        reason: One plain sentence for users.
    """

    kind: str
    reason: str


def quoted(words: list[str]) -> str:
    """Return words in quotation marks, as a list in English."""
    marked = [f"“{word}”" for word in words]
    return " and ".join(filter(None, [", ".join(marked[:-1]), marked[-1]]))
