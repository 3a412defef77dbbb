# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes the table of figures of a briefing: what the ledger holds, each with its endnote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.briefing.model import FigureGroup, FigureRow
from briefing_app.core.ledger import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.briefing.model import Line
    from briefing_app.core.ledger import Ledger, LedgerEntry, LedgerGroup


def figure_groups(
    ledger: Ledger, line_of: Callable[[tuple[int, int]], Line]
) -> tuple[FigureGroup, ...]:
    """Return the groups of a ledger in print.

    Args:
        ledger: The ledger of the articles of the briefing.
        line_of: Gives the line of a sentence, by ids of article and sentence.
    """
    return tuple(_group(group, line_of) for group in ledger.groups)


def _group(group: LedgerGroup, line_of: Callable[[tuple[int, int]], Line]) -> FigureGroup:
    standing = words.STANDINGS[group.standing] if len(group.entries) > 1 else ""
    parts = [part for part in (standing, words.origins(group)) if part]
    if group.grew:
        parts.append("differs over the days")
    said = "; ".join(parts)
    return FigureGroup(
        title=_capital(words.title(group)),
        range=words.overall(group),
        standing=f"{_capital(said)}.",
        conflicts=words.conflicts(group),
        accepted=words.accepted(group),
        rows=tuple(_row(entry, line_of) for entry in group.entries),
    )


def _row(entry: LedgerEntry, line_of: Callable[[tuple[int, int]], Line]) -> FigureRow:
    return FigureRow(
        amount=words.amount(entry.statement),
        counted=words.counted(entry),
        date=words.dated(entry),
        speaker=words.speaker(entry),
        difference=entry.difference,
        line=line_of((entry.article.id, entry.sentence_id)),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
