# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about figures: those that differ, and those that English reads otherwise."""

from __future__ import annotations

from briefing_app.core.doubts.model import FIGURE, Doubt
from briefing_app.core.figures import compare
from briefing_app.core.figures.reasons import date_reason, figure_reason, number_reason
from briefing_app.core.figures.statements.hedge_differences import hedge_differences


def figure_doubts(source: str, english: str) -> tuple[Doubt, ...]:
    """Return a doubt for each figure that differs.

    Returns:
        First the figures that differ, in the order of the source, then those that only the
        translation has, then those that are kept as Indonesian writes them, then those whose
        hedge differs ("setidaknya").
    """
    found = compare(source, english)
    hedged = hedge_differences(source, english)
    reasons = [
        *map(figure_reason, found.differences),
        *map(number_reason, found.numbers),
        *map(date_reason, found.dates),
        *(difference.reason for difference in hedged),
    ]
    return tuple(Doubt(FIGURE, reason) for reason in dict.fromkeys(reasons))
