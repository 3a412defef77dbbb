# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about words that are neither English nor the source's: the machine garbled them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import WORD, Doubt, quoted

if TYPE_CHECKING:
    from briefing_app.core.doubts.wording import Wording


def word_doubts(wording: Wording) -> list[Doubt]:
    """Return a doubt that names the words that do not exist."""
    if not wording.nonwords:
        return []
    words = quoted(wording.nonwords)
    said = "is no English word" if len(wording.nonwords) == 1 else "are no English words"
    return [Doubt(WORD, f"{words} {said}, and the source does not have {_it(wording)}.")]


def _it(wording: Wording) -> str:
    return "it" if len(wording.nonwords) == 1 else "them"
