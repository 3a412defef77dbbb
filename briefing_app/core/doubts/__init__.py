# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What makes a translation doubtful, each with its reason in words; a module for each kind.

`packaging/calibrate_doubts.py` chooses the thresholds and measures how often a doubtful sentence
is really wrong, and how many wrong ones raise no doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.figure import figure_doubts
from briefing_app.core.doubts.length import length_doubts
from briefing_app.core.doubts.model import (
    FIGURE,
    KINDS,
    LENGTH,
    NAME,
    REPETITION,
    RESIDUE,
    SCORE,
    TERM,
    WORD,
    Doubt,
)
from briefing_app.core.doubts.name import name_doubts
from briefing_app.core.doubts.repetition import repetition_doubts
from briefing_app.core.doubts.residue import residue_doubts
from briefing_app.core.doubts.score import comparable_score, score_doubts
from briefing_app.core.doubts.term import term_doubts
from briefing_app.core.doubts.word import word_doubts
from briefing_app.core.doubts.wording import compare_wording

if TYPE_CHECKING:
    from briefing_app.core.terms import Termbase

__all__ = [
    "CHECK_VERSION",
    "FIGURE",
    "KINDS",
    "LENGTH",
    "NAME",
    "REPETITION",
    "RESIDUE",
    "SCORE",
    "TERM",
    "WORD",
    "Doubt",
    "comparable_score",
    "doubts_of",
]

CHECK_VERSION = 4
"""Raised whenever `doubts_of` may find something else than before; libraries count anew then."""


def doubts_of(
    source: str,
    english: str,
    *,
    score: float | None = None,
    terms: Termbase | None = None,
    corrected: bool = False,
) -> tuple[Doubt, ...]:
    """Return what makes the translation of a sentence doubtful.

    Args:
        source: The Indonesian sentence.
        english: Its English translation.
        score: What `comparable_score` gives; None raises no doubt.
        terms: Terms whose English is required; None requires none.
        corrected: Whether an analyst wrote the English; then figures, terms and names are
            checked: people leave words out, quote Indonesian and coin words on purpose.

    Returns:
        The doubts, the gravest kind first (`KINDS`); nothing where nothing is doubtful.
    """
    found = list(figure_doubts(source, english))
    if terms is not None:
        found += term_doubts(source, english, terms)
    wording = compare_wording(source, english, terms)
    found += name_doubts(wording)
    if not corrected:
        found += residue_doubts(wording)
        found += word_doubts(wording)
        found += repetition_doubts(source, english)
        found += length_doubts(source, english)
        found += score_doubts(score)
    return tuple(found)
