# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the pointer and the Enter key find on the highlights of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from briefing_app.core.stored import Side
from briefing_app.ui.reader_layout import Column, ReaderLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.ui.reader_view import ReaderView


class AnnotationPointing(QObject):
    """Watches a reader; nothing that it sees is kept from it but a tooltip and an Enter.

    Args:
        view: The reader.
        parent: Object that owns it.

    Attributes:
        clicked: Emitted with the annotations on a passage that was clicked.
        sign_clicked: Emitted with the annotations whose sign was clicked.
        entered: Emitted with the annotations of the sentence on which Enter was pressed.
    """

    clicked = Signal(object)
    sign_clicked = Signal(object)
    entered = Signal(object)

    def __init__(self, view: ReaderView, parent: QObject) -> None:
        """Watch the view and its viewport."""
        super().__init__(parent)
        self._view = view
        self._viewport = view.viewport()
        view.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.on_sign(event.pos()) or self.at(event.pos())
            if watched is self._viewport and found:
                said = self._view.reader_model.annotations.tooltip(found)
                QToolTip.showText(event.globalPos(), said, self._viewport)
                return True
        elif isinstance(event, QMouseEvent) and watched is self._viewport:
            released = event.type() == QEvent.Type.MouseButtonRelease
            left = event.button() == Qt.MouseButton.LeftButton
            if released and left and not self._view.selection.spans:
                self._click(event.position().toPoint())
        elif (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched is self._view
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and self._view.layout_ is not ReaderLayout.TRANSLATION
        ):
            here = self._view.currentIndex()
            found = self._of(here.row(), here.column())
            if found:
                self.entered.emit(found)
                return True
        return super().eventFilter(watched, event)

    def at(self, point: QPoint) -> list[PlacedAnnotation]:
        """Return the annotations on the letter at a point of the viewport."""
        place = self._view.position_at(point)
        if place is None:
            return []
        row, column, offset = place
        sentence = self._view.reader_model.sentence(row)
        if sentence is None:
            return []
        marks = self._view.reader_model.annotations
        return marks.at(sentence.stored.id, _side(column), offset)

    def on_sign(self, point: QPoint) -> list[PlacedAnnotation]:
        """Return the annotations whose sign in the margin is at a point of the viewport."""
        found = self._view.part_at(point)
        if found is None:
            return []
        row, part = found
        rect = self._view.cells.sign_rect(part).translated(0, self._view.rowViewportPosition(row))
        return self._of(row, part.column) if rect.adjusted(-2, -2, 2, 2).contains(point) else []

    def _of(self, row: int, column: int) -> list[PlacedAnnotation]:
        sentence = self._view.reader_model.sentence(row)
        if sentence is None:
            return []
        side = self._view.cells.side(column)
        return self._view.reader_model.annotations.of(sentence.stored.id, side)

    def _click(self, point: QPoint) -> None:
        signs = self.on_sign(point)
        if signs:
            self.sign_clicked.emit(signs)
        elif found := self.at(point):
            self.clicked.emit(found)


def _side(column: int) -> Side:
    return Side.SOURCE if column == Column.SOURCE else Side.TRANSLATION
