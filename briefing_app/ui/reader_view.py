# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reading an article: pointing, selecting, jumping and finding in its rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QTableView, QToolTip

from briefing_app.ui.reader_layout import Column, ReaderLayout
from briefing_app.ui.reader_menu import ReaderMenu
from briefing_app.ui.reader_peek import PEEK_KEY, Peek
from briefing_app.ui.reader_rows import MarkRow, SentenceRow
from briefing_app.ui.reader_selecting import Selecting
from briefing_app.ui.reader_table import ReaderTable
from briefing_app.ui.text_layout import HAND, Span

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from briefing_app.ui.text_selection import Place

FLASH_MS = 1600
"""How long a sentence that was jumped to stays lit, in milliseconds."""


class ReaderView(ReaderTable):
    """The rows, with what the mouse and the keys do to them.

    Attributes:
        restore_asked: Emitted with the removed piece that the user wants back.
        edit_asked: Emitted with the id of the sentence whose English the user wants to edit.
        doubt_asked: Emitted when the user wants to go to the next doubt.
        menu_asked: Emitted with (menu, row) before the context menu is shown, to add to it.
        selecting: Selects text.
        selection: The text that is selected.
        peek: Shows originals in the place of translations.
    """

    restore_asked = Signal(object)
    edit_asked = Signal(int)
    doubt_asked = Signal()
    menu_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.selecting = Selecting(self)
        self.selection = self.selecting.selection
        self.menu = ReaderMenu(self)
        self.peek = Peek(self)
        self._pointed = False
        self._flash_timer = QTimer(self, interval=FLASH_MS, singleShot=True)
        self._flash_timer.timeout.connect(self._end_flash)
        self.setAccessibleName(self.tr("Article: Indonesian source and English translation"))
        self.setMouseTracking(True)
        self.cursor_moved.connect(self._on_cursor)

    def put_out(self) -> None:
        """Light up nothing and forget what was laid out, because the rows are others."""
        super().put_out()
        self.peek.hide()
        self.selecting.clear()

    def set_layout(self, layout: ReaderLayout) -> None:
        """Set the languages in another way; the row on top stays on top."""
        self.peek.hide()
        super().set_layout(layout)

    # Jumping and finding

    def jump_to(self, sentence_id: int) -> None:
        """Scroll to a sentence and light it up for a while."""
        row = self.reader_model.row_of(sentence_id)
        if row is not None:
            self._jump_to_row(row)

    def jump_to_doubt(self, *, around: bool = False, but: Collection[int] = ()) -> bool:
        """Jump to the next doubtful sentence.

        Args:
            around: Whether to go on at the first one after the last.
            but: Ids of sentences that are passed over.

        Returns:
            Whether there was another one than where the cursor is.
        """
        here = self.currentIndex().row()
        passed = {self.reader_model.row_of(number) for number in but} | {here}
        rows = [row for row in self.reader_model.doubtful_rows() if row not in passed]
        further = next((row for row in rows if row > here), None)
        if further is None and around and rows:
            further = rows[0]
        if further is not None:
            self._jump_to_row(further)
        return further is not None

    def step_sentence(self, by: int) -> None:
        """Go to the next or the previous sentence; removed pieces are passed over."""
        row, rows = self.currentIndex().row(), self.reader_model.rows
        row = self.rowAt(0) - by if row < 0 else row
        while 0 <= (row := row + by) < len(rows):
            if isinstance(rows[row], SentenceRow):
                self.go_to(row)
                return

    def go_to(self, row: int) -> None:
        """Put the cursor on a row and bring it into sight; nothing moves if it is in sight."""
        self.fitter.fit_around(row)
        column = max(self.currentIndex().column(), 0)
        if self.layout_ is ReaderLayout.TRANSLATION:
            column = Column.TRANSLATION
        self.setCurrentIndex(self.reader_model.index(row, column))
        self.scrollTo(self.currentIndex())

    def is_in_sight(self, row: int) -> bool:
        """Tell whether a row can be seen as a whole."""
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self.rowHeight(row) <= self.viewport().height()

    def reveal(self, row: int) -> None:
        """Light up a row where something changed; scroll to it only if it is out of sight."""
        self.fitter.fit_around(row)
        if not self.is_in_sight(row):
            self.scrollTo(
                self.reader_model.index(row, Column.SOURCE), QTableView.ScrollHint.PositionAtCenter
            )
        self._flash(row)

    def _jump_to_row(self, row: int) -> None:
        self.fitter.fit_around(row)
        self.setCurrentIndex(self.reader_model.index(row, Column.TRANSLATION))
        self.scrollTo(
            self.reader_model.index(row, Column.SOURCE), QTableView.ScrollHint.PositionAtCenter
        )
        self._flash(row)

    def _flash(self, row: int) -> None:
        self.cells.lit.flash = row
        self._flash_timer.start()
        self.viewport().update()

    def find_all(self, needle: str) -> list[Place]:
        """Light up every place where a text occurs, in either language; return the places.

        Returns:
            (row, column, start), in reading order.
        """
        lit = self.cells.lit
        lit.matches, lit.match = {}, None
        places: list[Place] = []
        if needle:
            pattern = re.compile(re.escape(needle), re.IGNORECASE)
            for row in range(len(self.reader_model.rows)):
                for column in Column:
                    text = self.reader_model.content(row, column)
                    found = [match.span() for match in pattern.finditer(text)]
                    if found:
                        lit.matches[row, column] = found
                        places += [(row, int(column), start) for start, _ in found]
        self.viewport().update()
        return places

    def go_to_match(self, place: Place) -> None:
        """Scroll to a place that `find_all` returned and mark it."""
        self.cells.lit.match = place
        self.fitter.fit_around(place[0])
        self.setCurrentIndex(self.reader_model.index(place[0], place[1]))
        self.scrollTo(self.currentIndex(), QTableView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def _end_flash(self) -> None:
        self.cells.lit.flash = -1
        self.viewport().update()

    # Copying and removed pieces

    def selected_text(self) -> str:
        """Return the selected text; sentences of one paragraph on one line."""
        return self.selection.text()

    def copy(self) -> None:
        """Copy the selected text, or the current cell when nothing is selected."""
        text = self.selected_text()
        here = self.currentIndex()
        if not text and here.isValid():
            text = self.reader_model.content(here.row(), here.column())
        if text:
            QGuiApplication.clipboard().setText(text)

    def act(self, row: int, action: str) -> None:
        """Do what a link in a row says."""
        piece = self.reader_model.piece(row)
        if action == "toggle" and isinstance(self.reader_model.rows[row], MarkRow):
            self.put_out()
            self.reader_model.toggle(row)
            self._span_marks()
            self.cells.lit.current = self.currentIndex().row()
            self.fitter.refit()
            self.rows_moved.emit()
        elif action == "restore" and piece is not None:
            self.restore_asked.emit(piece)

    # Pointing

    def _link_at(self, point: QPoint) -> str:
        """Return the action under a point; a mark is one link as a whole."""
        row = self.rowAt(point.y())
        if row < 0 or isinstance(self.reader_model.rows[row], SentenceRow):
            return ""
        if isinstance(self.reader_model.rows[row], MarkRow):
            return "toggle"
        block = self.cells.block(row, Column.SOURCE, sum(self.widths()))
        inner = QPointF(point) - self.text_place(row, Column.SOURCE)
        for link in self.reader_model.links(row):
            if block.contains(inner, Span(link.start, link.end)):
                return link.action
        return ""

    def pointed_row(self) -> int:
        """Return the row under the pointer or the cursor, whichever moved last; -1 for none."""
        lit = self.cells.lit
        return lit.hover if self._pointed and lit.hover >= 0 else lit.current

    # Events

    def _on_cursor(self, row: int) -> None:
        self._pointed = False
        self.peek.follow()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell of the mark of a correction who made it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.part_at(event.pos())
            if found is not None and found[1].column == Column.TRANSLATION:
                row, part = found
                mark = self.cells.mark_rect(part).translated(0, self.rowViewportPosition(row))
                if mark.adjusted(-4, -4, 4, 4).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), self.reader_model.correction_text(row))
                    return True
            QToolTip.hideText()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or follow a link of a mark or a removed piece."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        action, found = self._link_at(point), self.position_at(point)
        if found is None:
            return
        self.setCurrentIndex(self.reader_model.index(found[0], found[1]))
        if action:
            self.act(found[0], action)
            return
        self.selecting.press(found, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the pair under the pointer, or go on selecting."""
        point = event.position().toPoint()
        row = self.rowAt(point.y())
        self._pointed = True
        if row != self.cells.lit.hover:
            self.cells.lit.hover = row
            self.peek.follow()
            self.viewport().update()
        if event.buttons() & Qt.MouseButton.LeftButton and self.selection.anchor is not None:
            self.selecting.drag(point)
            return
        text = self.reader_model.sentence(row) is not None
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(HAND if self._link_at(point) else shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection; the cell's own handling would change it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit an English sentence; select a word of an Indonesian one."""
        point = event.position().toPoint()
        found = self.position_at(point)
        if found is None or self._link_at(point):
            return
        row, column, _ = found
        sentence = self.reader_model.sentence(row)
        if column == Column.TRANSLATION and sentence is not None:
            self.edit_asked.emit(sentence.stored.id)
        else:
            self.selecting.select_word(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self.cells.lit.hover = -1
        self.peek.follow()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoom(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the English again: the key that was held is no longer ours."""
        super().focusOutEvent(event)
        self.peek.release()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the English again when the key is let go."""
        if event.key() == PEEK_KEY and not event.isAutoRepeat():
            self.peek.release()
        else:
            super().keyReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, look at the original, or act on a mark or a removed piece."""
        row = self.currentIndex().row()
        key, modifiers = event.key(), event.modifiers()
        if key == PEEK_KEY and not modifiers:
            self.peek.hold()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selecting.select_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            if self.reader_model.sentence(row) is None:
                self.act(row, "toggle")
            elif self.layout_ is ReaderLayout.TRANSLATION:
                self.peek.toggle()
        elif key == Qt.Key.Key_R and not modifiers and row >= 0:
            self.act(row, "restore")
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and key in (
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
        ):
            self.selecting.extend(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        self.menu.open(event)
