# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about names: missing, garbled, or the translation's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import NAME, Doubt, quoted

if TYPE_CHECKING:
    from briefing_app.core.doubts.wording import Wording


def name_doubts(wording: Wording) -> list[Doubt]:
    """Return a doubt for each garbled name, one for those that are missing, one for invented."""
    reasons = [
        f"The source has the name “{name}”; the translation writes “{made}”."
        for name, made in wording.garbled
    ]
    if wording.missing:
        names = quoted(wording.missing)
        one, it = ("name", "it") if len(wording.missing) == 1 else ("names", "them")
        reasons.append(f"The source has the {one} {names}; the translation does not have {it}.")
    if wording.invented:
        names = quoted(wording.invented)
        reasons.append(f"The translation has {names}; the source has no such name.")
    return [Doubt(NAME, reason) for reason in reasons]
