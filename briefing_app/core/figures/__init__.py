# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The figures that a text states: numbers, dates, times and names with digits, by value.

A text is cut into digits and number words, and neighbours are put together into figures.
What can be read in two ways keeps both readings, so that a comparison by value is fair.
"""

from __future__ import annotations

from briefing_app.core.figures.comparing import Comparison, Difference, Stated, compare
from briefing_app.core.figures.kept import KeptDate, KeptNumber
from briefing_app.core.figures.model import Certainty, Figure, FigureKind, Reading
from briefing_app.core.figures.reading import figures_of
from briefing_app.core.figures.words import Language

__all__ = [
    "Certainty",
    "Comparison",
    "Difference",
    "Figure",
    "FigureKind",
    "KeptDate",
    "KeptNumber",
    "Language",
    "Reading",
    "Stated",
    "compare",
    "figures_of",
]
