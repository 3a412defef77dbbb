# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The terms in the sources that the reader shows: an unobtrusive line under each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.terms import Termbase
from briefing_app.ui import theme
from briefing_app.ui.text_layout import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

    from briefing_app.core.terms import TermMatch

_REMEMBERED = 2_000


class TermMarks:
    """Looks for terms in a source when it is drawn, and remembers what was found."""

    def __init__(self) -> None:
        """Know no term."""
        self._termbase = Termbase()
        self._found: dict[str, tuple[TermMatch, ...]] = {}

    def use(self, termbase: Termbase) -> None:
        """Mark these terms from now on."""
        self._termbase = termbase
        self._found.clear()

    def matches(self, source: str) -> tuple[TermMatch, ...]:
        """Return where a source holds terms."""
        found = self._found.get(source)
        if found is None:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            found = self._found[source] = self._termbase.matches(source)
        return found

    def spans(self, source: str, palette: QPalette) -> list[Span]:
        """Return how the terms of a source look."""
        line = theme.colours(palette).muted
        return [
            Span(match.start, match.end, underline=True, line=line, dotted=True)
            for match in self.matches(source)
        ]

    def tooltip(self, source: str, offset: int) -> str:
        """Return what a term on a character means, as “Korut → North Korea”; else nothing."""
        match = next((m for m in self.matches(source) if m.start <= offset < m.end), None)
        if match is None:
            return ""
        term = match.term
        said = f"{source[match.start : match.end]} → {term.english}"
        if term.accepted:
            also = QCoreApplication.translate("TermMarks", "Also accepted: {texts}")
            said += "\n" + also.format(texts=", ".join(term.accepted))
        return f"{said}\n{term.note}" if term.note else said
