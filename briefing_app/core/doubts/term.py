# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about terms: the termbase requires an English that the translation has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import TERM, Doubt

if TYPE_CHECKING:
    from briefing_app.core.terms import Termbase


def term_doubts(source: str, english: str, terms: Termbase) -> list[Doubt]:
    """Return a doubt for each term of the source whose English is missing."""
    return [
        Doubt(
            TERM,
            f"The termbase has “{match.term.english}” for “{source[match.start : match.end]}”;"
            " the translation does not say so.",
        )
        for match in terms.missing(source, english)
    ]
