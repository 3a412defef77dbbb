# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The rows of an article: pointing, selecting, copying, jumping and finding in them."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from briefing_app.ui import theme
from briefing_app.ui.reader_delegate import LEFT, ReaderDelegate
from briefing_app.ui.reader_model import Column, ReaderModel
from briefing_app.ui.reader_rows import MarkRow, SentenceRow
from briefing_app.ui.row_fitter import RowFitter
from briefing_app.ui.tables import QuietHeader
from briefing_app.ui.text_layout import HAND, Span
from briefing_app.ui.text_selection import TextSelection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.excerpts import Index
    from briefing_app.ui.text_selection import Place

FLASH_MS = 1600
"""How long a sentence that was jumped to stays lit, in milliseconds."""
READING_SCALE = 1.08
"""Size of the reading font relative to the interface font."""


class ReaderView(QTableView):
    """Shows a `ReaderModel`; only the rows in sight are laid out at once.

    Attributes:
        restore_asked: Emitted with the removed piece that the user wants back.
        sentence_entered: Emitted with the id of the sentence that the cursor came to.
        rows_moved: Emitted when rows came or went, so that places of matches are others.
    """

    restore_asked = Signal(object)
    sentence_entered = Signal(int)
    rows_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.reader_model = ReaderModel(self)
        reading_font = theme.scaled(self.font(), READING_SCALE)
        self.cells = ReaderDelegate(self.reader_model, reading_font, self)
        self.selection = TextSelection(self.reader_model)
        self.setModel(self.reader_model)
        self.setItemDelegate(self.cells)
        self.fitter = RowFitter(self, self.cells)
        self._flash_timer = QTimer(self, interval=FLASH_MS, singleShot=True)
        self._flash_timer.timeout.connect(self._end_flash)
        self._set_up()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Article: Indonesian source and English translation"))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = QuietHeader(LEFT, self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    # What is shown

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article from its beginning, or the same article again where it stood."""
        before = self.reader_model.article
        same = before is not None and article is not None and before.row.id == article.row.id
        place = self.verticalScrollBar().value() if same else 0
        self._put_out()
        self.reader_model.show(article)
        self._span_marks()
        self.fitter.refit()
        self.verticalScrollBar().setValue(place)

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id; the top row stays in its place."""
        changed = self.reader_model.set_doubts(doubts)
        for row in changed:
            self.cells.forget_row(row)
        self.fitter.fit_rows(changed)

    def set_reading_font_scale(self, scale: float) -> None:
        """Set the size of the reading font relative to the interface font."""
        self.cells.font = theme.scaled(self.font(), scale)
        self.cells.forget()
        self.fitter.refit()

    def _put_out(self) -> None:
        lit = self.cells.lit
        lit.hover = lit.current = lit.flash = -1
        self.cells.forget()
        self.selection.clear()
        lit.selected = self.selection.spans

    def _span_marks(self) -> None:
        self.clearSpans()
        for number, row in enumerate(self.reader_model.rows):
            if not isinstance(row, SentenceRow):
                self.setSpan(number, 0, 1, len(Column))

    # Jumping and finding

    def jump_to(self, sentence_id: int) -> None:
        """Scroll to a sentence and light it up for a while."""
        row = self.reader_model.row_of(sentence_id)
        if row is not None:
            self._jump_to_row(row)

    def jump_to_doubt(self) -> None:
        """Jump to the next doubtful sentence, after the last one to the first."""
        rows = self.reader_model.doubtful_rows()
        if rows:
            here = self.currentIndex().row()
            self._jump_to_row(next((row for row in rows if row > here), rows[0]))

    def _jump_to_row(self, row: int) -> None:
        self.fitter.fit_around(row)
        self.setCurrentIndex(self.reader_model.index(row, Column.TRANSLATION))
        self.scrollTo(
            self.reader_model.index(row, Column.SOURCE), QTableView.ScrollHint.PositionAtCenter
        )
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

    def select_all(self) -> None:
        """Select the whole column that the cursor is in."""
        rows = len(self.reader_model.rows)
        if rows:
            self.selection.select_rows(0, rows - 1, max(self.currentIndex().column(), 0))
            self._show_selection()

    def act(self, row: int, action: str) -> None:
        """Do what a link in a row says."""
        piece = self.reader_model.piece(row)
        if action == "toggle" and isinstance(self.reader_model.rows[row], MarkRow):
            self._put_out()
            self.reader_model.toggle(row)
            self._span_marks()
            self.cells.lit.current = self.currentIndex().row()
            self.fitter.refit()
            self.rows_moved.emit()
        elif action == "restore" and piece is not None:
            self.restore_asked.emit(piece)

    def _show_selection(self) -> None:
        self.cells.lit.selected = self.selection.spans
        self.viewport().update()

    def _position_at(self, point: QPoint) -> Place | None:
        """Return row, column and character offset of a point in the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        inner = QPointF(point - rect.topLeft()) - self.cells.origin(index.row())
        block = self.cells.block(index.row(), index.column(), rect.width())
        return index.row(), index.column(), block.offset_at(inner)

    def _link_at(self, point: QPoint) -> str:
        """Return the action under a point; a mark is one link as a whole."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        if isinstance(self.reader_model.rows[index.row()], MarkRow):
            return "toggle"
        index = self.reader_model.index(index.row(), Column.SOURCE)
        rect = self.visualRect(index)
        inner = QPointF(point - rect.topLeft()) - self.cells.origin(index.row())
        for link in self.reader_model.links(index.row()):
            block = self.cells.block(index.row(), Column.SOURCE, rect.width())
            if block.contains(inner, Span(link.start, link.end)):
                return link.action
        return ""

    # Events

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Light up the pair that the cursor is on."""
        super().currentChanged(current, previous)
        row = current.row()
        self.cells.lit.current = row
        self.viewport().update()
        if 0 <= row < len(self.reader_model.rows):
            found = self.reader_model.rows[row]
            if isinstance(found, SentenceRow):
                self.sentence_entered.emit(found.stored.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows fit the new width; the top row stays where it is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fitter.refit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the system's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "cells"):
            self.set_reading_font_scale(READING_SCALE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or follow a link of a mark or a removed piece."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        action, found = self._link_at(point), self._position_at(point)
        if found is None:
            return
        self.setCurrentIndex(self.reader_model.index(found[0], found[1]))
        if action:
            self.act(found[0], action)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shift and self.selection.anchor is not None:
            self.selection.extend_to(found)
        else:
            self.selection.begin(found)
        self._show_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the pair under the pointer, or go on selecting."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.row() != self.cells.lit.hover:
            self.cells.lit.hover = index.row()
            self.viewport().update()
        if event.buttons() & Qt.MouseButton.LeftButton and self.selection.anchor is not None:
            found = self._position_at(self._clamped(point, self.selection.anchor[1]))
            if found is not None:
                self.selection.extend_to(found)
                self._show_selection()
            return
        text = index.isValid() and isinstance(self.reader_model.rows[index.row()], SentenceRow)
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(HAND if self._link_at(point) else shape)

    def _clamped(self, point: QPoint, column: int) -> QPoint:
        """Keep a dragging pointer in the column in which it began; scroll at the edges."""
        left = self.columnViewportPosition(column)
        point.setX(min(max(point.x(), left + 1), left + self.columnWidth(column) - 2))
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if point.y() < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() >= height:
            bar.setValue(bar.value() + bar.singleStep())
        point.setY(min(max(point.y(), 0), height - 1))
        return point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection; the cell's own handling would change it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        point = event.position().toPoint()
        found = self._position_at(point)
        if found is not None and not self._link_at(point):
            self.selection.select_word(found)
            self._show_selection()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self.cells.lit.hover = -1
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, or act on the mark or the removed piece under the cursor."""
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            self.act(row, "toggle")
        elif event.key() == Qt.Key.Key_R and not event.modifiers() and row >= 0:
            self.act(row, "restore")
        elif event.modifiers() == Qt.KeyboardModifier.ShiftModifier and event.key() in (
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
        ):
            self._extend(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _extend(self, step: int) -> None:
        """Select whole sentences from the anchor to the neighbour of the cursor."""
        here = self.currentIndex()
        if not here.isValid():
            return
        anchor, column, row = here.row(), here.column(), here.row()
        if self.selection.anchor is not None and self.selection.spans:
            anchor, column, _ = self.selection.anchor
            row += step
        row = min(max(row, 0), len(self.reader_model.rows) - 1)
        self.setCurrentIndex(self.reader_model.index(row, column))
        self.selection.select_rows(anchor, row, column)
        self._show_selection()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.indexAt(event.pos()).row()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Select all of this column"), self.select_all)
        if row >= 0 and self.reader_model.links(row):
            menu.addSeparator()
            for link in self.reader_model.links(row):
                menu.addAction(link.text, partial(self.act, row, link.action))
        menu.popup(event.globalPos())
