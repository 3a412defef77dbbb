# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The ledger: what articles state of the same thing, side by side, and where it cannot all be true.

Nothing is merged: each statement stays an entry with its own quotation. The program proposes
which entries count the same thing; the analyst confirms it or parts them.
"""

from __future__ import annotations

from briefing_app.core.ledger.making import make_ledger
from briefing_app.core.ledger.model import (
    Conflict,
    ConflictKind,
    FigureDecision,
    FigurePlace,
    Ledger,
    LedgerEntry,
    LedgerGroup,
    Relation,
    Share,
    Standing,
)

__all__ = [
    "Conflict",
    "ConflictKind",
    "FigureDecision",
    "FigurePlace",
    "Ledger",
    "LedgerEntry",
    "LedgerGroup",
    "Relation",
    "Share",
    "Standing",
    "make_ledger",
]
