# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of the table of figures, see `print_data`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.briefing.model import FigureGroup, FigureRow, Line

_NOTE = (
    "Quantities that the articles state, read by machine, side by side by the thing counted. "
    "Nothing is merged: which figures are the same claim is a proposal until the analyst "
    "confirmed it. Several outlets that quote one origin count once."
)
_NONE = "The articles state no quantity."


class FigurePrinter:
    """Makes the data of the table.

    Args:
        printable: Returns a text as it can be printed.
        line: Returns the data of a line and counts its use.
    """

    def __init__(
        self, printable: Callable[[str], str], line: Callable[[Line], dict[str, Any]]
    ) -> None:
        """Print nothing yet."""
        self._printable, self._line = printable, line

    def data(self, groups: Sequence[FigureGroup] | None) -> dict[str, Any] | None:
        """Return what the template prints; None where the table is switched off."""
        if groups is None:
            return None
        many = [group for group in groups if len(group.rows) > 1]
        single = [row for group in groups if len(group.rows) == 1 for row in group.rows]
        return {
            "note": _NOTE if groups else _NONE,
            "groups": [self._group(group) for group in many],
            "single_title": "Stated once" if many else "Each stated once",
            "single": [self._row(row) for row in single],
        }

    def _group(self, group: FigureGroup) -> dict[str, Any]:
        p = self._printable
        return {
            "title": p(group.title),
            "range": p(group.range),
            "standing": p(group.standing),
            "conflicts": [p(text) for text in group.conflicts],
            "accepted": [p(text) for text in group.accepted],
            "rows": [self._row(row) for row in group.rows],
        }

    def _row(self, row: FigureRow) -> dict[str, Any]:
        p = self._printable
        return {
            "amount": p(row.amount),
            "counted": p(row.counted),
            "date": p(row.date) or "not stated",
            "speaker": p(row.speaker),
            "difference": p(row.difference),
            "line": self._line(row.line),
        }
