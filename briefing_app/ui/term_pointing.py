# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the pointer finds on the terms of the reader: the English that they must have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from briefing_app.core.stored import Side
from briefing_app.ui.reader_layout import Column
from briefing_app.ui.term_words import literal

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from briefing_app.ui.reader_view import ReaderView


class TermPointing(QObject):
    """Watches a reader; nothing that it sees is kept from it but a tooltip on a term.

    A highlight on the same word is told first.

    Args:
        view: The reader.
        parent: Object that owns it.
    """

    def __init__(self, view: ReaderView, parent: QObject) -> None:
        """Watch the viewport."""
        super().__init__(parent)
        self._view, self._viewport = view, view.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what a term means."""
        if (
            watched is self._viewport
            and isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and (said := self.said_at(event.pos()))
        ):
            QToolTip.showText(event.globalPos(), literal(said), self._viewport)
            return True
        return super().eventFilter(watched, event)

    def said_at(self, point: QPoint) -> str:
        """Return what is told at a point of the viewport; empty for nothing."""
        place = self._view.position_at(point)
        if place is None or place[1] != Column.SOURCE:
            return ""
        row, _, offset = place
        model = self._view.reader_model
        sentence = model.sentence(row)
        if sentence is None or model.annotations.at(sentence.stored.id, Side.SOURCE, offset):
            return ""
        return model.terms.tooltip(sentence.stored.sentence.text, offset)
