# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How good a language pack is, as its maker measured it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quality:
    """A measurement that a pack's card states; the program did not make it.

    Attributes:
        test_set: What was translated, in the card's words.
        bleu: Corpus BLEU, 0 to 100; None where the card states none.
        chrf: chrF, 0 to 100; None where the card states none.
    """

    test_set: str
    bleu: float | None
    chrf: float | None
