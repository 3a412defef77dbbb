# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What makes a translation doubtful, each with its reason in words."""

from __future__ import annotations

from dataclasses import dataclass

from briefing_app.core.figures import compare
from briefing_app.core.figures.reasons import date_reason, figure_reason, number_reason
from briefing_app.core.figures.statements.hedge_differences import hedge_differences

FIGURE = "figure"
"""The kind of a doubt about a figure that differs between source and translation, or that
English reads otherwise than Indonesian."""
CHECK_VERSION = 2
"""Raised whenever `doubts_of` may find something else than before; libraries count anew then."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason not to trust a translation.

    Attributes:
        kind: What the doubt is about, such as `FIGURE`.
        reason: One plain sentence for users.
    """

    kind: str
    reason: str


def doubts_of(source: str, translation: str) -> tuple[Doubt, ...]:
    """Return what makes the translation of a sentence doubtful.

    Args:
        source: The Indonesian sentence.
        translation: Its English translation.

    Returns:
        The doubts: first the figures that differ, in the order of the source, then those that
        only the translation has, then those that are kept as Indonesian writes them, then those
        whose hedge differs ("setidaknya"). Nothing where nothing is doubtful.
    """
    found = compare(source, translation)
    hedged = hedge_differences(source, translation)
    reasons = [
        *map(figure_reason, found.differences),
        *map(number_reason, found.numbers),
        *map(date_reason, found.dates),
        *(difference.reason for difference in hedged),
    ]
    return tuple(Doubt(FIGURE, reason) for reason in dict.fromkeys(reasons))
