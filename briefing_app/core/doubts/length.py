# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about length: a translation that is too short or too long for its source."""

from __future__ import annotations

import re
from math import sqrt

from briefing_app.core.doubts.model import LENGTH, Doubt

RATIO = 0.908
"""English letters for an Indonesian one."""
SHORTEST, LONGEST = -3.5, 4.1
"""What `deviation` may be. Calibrated by `packaging/calibrate_doubts.py`."""

_LETTER = re.compile(r"[^\W\d_]")


def deviation(source: str, english: str) -> float:
    """Return how far the length is from what is expected, in units that grow with the root.

    This is the measure of Gale and Church (1993), "A Program for Aligning Sentences in Bilingual
    Corpora", Computational Linguistics 19(1), without the constant variance: the difference
    from the expected length over the root of the source's.
    """
    expected = max(len(source), 1)
    return (len(english) - RATIO * expected) / sqrt(expected)


def length_doubts(source: str, english: str) -> list[Doubt]:
    """Return a doubt if the length is not plausible."""
    if not _LETTER.search(source):
        return []
    found = deviation(source, english)
    if SHORTEST <= found <= LONGEST:
        return []
    ours, theirs = len(english.split()), len(source.split())
    may_be = "missing" if found < SHORTEST else "added"
    counted = f"The translation has {_words(ours)} for {theirs} of the source"
    return [Doubt(LENGTH, f"{counted}: something may be {may_be}.")]


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"
