# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dragging selected sentences out of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from briefing_app.ui.dragging import drag_sentences

if TYPE_CHECKING:
    from briefing_app.ui.reader import Reader


def sentences_of(reader: Reader) -> list[tuple[int, int]]:
    """Return (article id, sentence id) of the selected sentences, or of that at the cursor."""
    view, article = reader.view, reader.article
    rows = sorted({row for row, _ in view.selection.spans})
    found = [s for row in rows if (s := view.reader_model.sentence(row)) is not None]
    if not found:
        here = view.reader_model.sentence(view.currentIndex().row())
        found = [] if here is None else [here]
    return [] if article is None else [(article.row.id, s.stored.id) for s in found]


class ReaderDragging(QObject):
    """Watches the reader: a press on selected text that moves drags the sentences.

    Args:
        reader: The reader.
    """

    def __init__(self, reader: Reader) -> None:
        """Watch for presses."""
        super().__init__(reader)
        self._reader = reader
        self._pressed: QPoint | None = None
        reader.view.viewport().installEventFilter(self)

    def pairs(self) -> list[tuple[int, int]]:
        """Return what would be dragged."""
        return sentences_of(self._reader)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold a press on selected text back until it is known whether it drags."""
        if not isinstance(event, QMouseEvent):
            return False
        kind, point = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            left = event.button() == Qt.MouseButton.LeftButton
            if plain and left and self._selected(point):
                self._pressed = point
                return True
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            way = (point - self._pressed).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed = None
                drag_sentences(self._reader.view, self.pairs())
            return True
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            found = self._reader.view.position_at(point)
            if found is not None:
                self._reader.view.selecting.press(found, extend=False)
            return True
        return False

    def _selected(self, point: QPoint) -> bool:
        view = self._reader.view
        found = view.position_at(point)
        if found is None:
            return False
        start, end = view.selection.spans.get((found[0], found[1]), (0, 0))
        return start <= found[2] < end
