# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The quantities and dates that an article states: how exactly, of what, by whom, and when."""

from __future__ import annotations

from briefing_app.core.figures.statements.articles import article_statements
from briefing_app.core.figures.statements.model import (
    DATES,
    ArticleStatement,
    Hedge,
    Mode,
    State,
    Statement,
)
from briefing_app.core.figures.statements.reading import statements_of

__all__ = [
    "DATES",
    "ArticleStatement",
    "Hedge",
    "Mode",
    "State",
    "Statement",
    "article_statements",
    "statements_of",
]
