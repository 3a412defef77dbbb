# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What can be chosen in a briefing: grades, likelihood, confidence, paper, who concludes."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Reliability(StrEnum):
    """How reliable a source is: the letter of the Admiralty system.

    Source: NATO STANAG 2511, annex 1; the words as in FM 2-22.3, appendix B.
    """

    A = "A"
    """Reliable."""
    B = "B"
    """Usually reliable."""
    C = "C"
    """Fairly reliable."""
    D = "D"
    """Not usually reliable."""
    E = "E"
    """Unreliable."""
    F = "F"
    """Cannot be judged; so is every source until it is graded."""


class Credibility(IntEnum):
    """How credible a piece of information is: the number of the Admiralty system."""

    CONFIRMED = 1
    PROBABLY_TRUE = 2
    POSSIBLY_TRUE = 3
    DOUBTFUL = 4
    IMPROBABLE = 5
    CANNOT_BE_JUDGED = 6
    """So is every piece of information until it is graded."""


class Likelihood(StrEnum):
    """The seven phrases of likelihood, from the least on.

    Source: US Intelligence Community Directive 203 (2015), D.6.e.(2)(a).
    """

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"

    @property
    def per_cent(self) -> tuple[int, int]:
        """The range that the phrase stands for, in per cent."""
        return _RANGES[self]


_RANGES = {
    Likelihood.ALMOST_NO_CHANCE: (1, 5),
    Likelihood.VERY_UNLIKELY: (5, 20),
    Likelihood.UNLIKELY: (20, 45),
    Likelihood.ROUGHLY_EVEN: (45, 55),
    Likelihood.LIKELY: (55, 80),
    Likelihood.VERY_LIKELY: (80, 95),
    Likelihood.ALMOST_CERTAIN: (95, 99),
}


class Confidence(StrEnum):
    """How sound the ground of a judgement is; never told in one sentence with its likelihood."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class BottomLineOrigin(StrEnum):
    """Who says the bottom line; it is printed, so that no extract passes for a judgement."""

    AUTHOR = "author"
    JOINT_SUMMARY = "joint summary"
    ARTICLE_SUMMARY = "article summary"
    PINNED = "pinned sentence"


class Paper(StrEnum):
    """Paper sizes that a briefing is printed on."""

    A4 = "a4"
    LETTER = "us-letter"
