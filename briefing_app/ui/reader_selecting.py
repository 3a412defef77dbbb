# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Selecting text in the reader, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.ui.text_selection import TextSelection

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from briefing_app.ui.reader_view import ReaderView
    from briefing_app.ui.text_selection import Place


class Selecting:
    """Turns what the mouse and the keys do into a `TextSelection`, and shows it.

    Args:
        view: Where text is selected.

    Attributes:
        selection: What is selected.
    """

    def __init__(self, view: ReaderView) -> None:
        """Select nothing."""
        self._view = view
        self.selection = TextSelection(view.reader_model)

    def clear(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self._show()

    def press(self, place: Place, extend: bool) -> None:
        """Begin at a place, or go on to it from where the selection began."""
        if extend and self.selection.anchor is not None:
            self.selection.extend_to(place)
        else:
            self.selection.begin(place)
        self._show()

    def drag(self, point: QPoint) -> None:
        """Go on to a point of the viewport, in the language in which the selection began."""
        anchor = self.selection.anchor
        if anchor is None:
            return
        point = self._clamped(point, anchor[1])
        found = self._view.position_at(point)
        if found is not None:
            row, column, offset = found
            if column != anchor[1]:  # one stands below the other: the nearer end of ours
                column = anchor[1]
                offset = len(self._view.reader_model.content(row, column)) if column == 0 else 0
            self.selection.extend_to((row, column, offset))
            self._show()

    def select_word(self, place: Place) -> None:
        """Select the word at a place."""
        self.selection.select_word(place)
        self._show()

    def select_all(self) -> None:
        """Select all of the language that the cursor is in."""
        rows = len(self._view.reader_model.rows)
        if rows:
            self.selection.select_rows(0, rows - 1, max(self._view.currentIndex().column(), 0))
            self._show()

    def extend(self, step: int) -> None:
        """Select whole sentences from the anchor to the neighbour of the cursor."""
        view = self._view
        here = view.currentIndex()
        if not here.isValid():
            return
        anchor, column, row = here.row(), here.column(), here.row()
        if self.selection.anchor is not None and self.selection.spans:
            anchor, column, _ = self.selection.anchor
            row += step
        row = min(max(row, 0), len(view.reader_model.rows) - 1)
        view.setCurrentIndex(view.reader_model.index(row, column))
        self.selection.select_rows(anchor, row, column)
        self._show()

    def _show(self) -> None:
        self._view.cells.lit.selected = self.selection.spans
        self._view.viewport().update()

    def _clamped(self, point: QPoint, column: int) -> QPoint:
        """Keep a dragging pointer in the column in which it began; scroll at the edges."""
        view = self._view
        if not view.isColumnHidden(column):
            left = view.columnViewportPosition(column)
            point.setX(min(max(point.x(), left + 1), left + view.columnWidth(column) - 2))
        bar, height = view.verticalScrollBar(), view.viewport().height()
        if point.y() < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() >= height:
            bar.setValue(bar.value() + bar.singleStep())
        point.setY(min(max(point.y(), 0), height - 1))
        return point
