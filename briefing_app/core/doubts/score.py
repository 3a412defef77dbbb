# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts by score: the machine itself gave its translation little probability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.doubts.model import SCORE, Doubt

if TYPE_CHECKING:
    from briefing_app.core.model import Translation

CALIBRATED_PACK = "starter-id_en"
"""The pack that `LEAST_SCORE` is of. Models differ in how sure they are of the same words, so
that a score of another pack tells nothing beside this threshold: it raises no doubt."""
LEAST_SCORE = -0.720
"""Mean log-probability of a token below which there is a doubt. Calibrated by
`packaging/calibrate_doubts.py`."""


def comparable_score(translation: Translation) -> float | None:
    """Return a translation's score if it can be held against `LEAST_SCORE`, else None."""
    return translation.score if translation.pack.split(" ")[0] == CALIBRATED_PACK else None


def score_doubts(score: float | None) -> list[Doubt]:
    """Return a doubt if there is a score and it is too low."""
    if score is None or score >= LEAST_SCORE:
        return []
    return [Doubt(SCORE, "The machine was unsure of this sentence: read it against the source.")]
