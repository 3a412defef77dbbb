# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about residue: Indonesian words that were left untranslated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import RESIDUE, Doubt, quoted

if TYPE_CHECKING:
    from briefing_app.core.doubts.wording import Wording


def residue_doubts(wording: Wording) -> list[Doubt]:
    """Return a doubt that names the words that stayed Indonesian."""
    if not wording.kept:
        return []
    words = quoted(wording.kept)
    return [Doubt(RESIDUE, f"The translation leaves {words} in Indonesian.")]
