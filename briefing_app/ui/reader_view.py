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
from briefing_app.ui.row_fitter import RowFitter
from briefing_app.ui.tables import QuietHeader
from briefing_app.ui.text_layout import HAND, Span

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.model import StoredArticle
    from briefing_app.ui.excerpts import Index

FLASH_MS = 1600
"""How long a sentence that was jumped to stays lit, in milliseconds."""
_WORD = re.compile(r"\w+")


class ReaderView(QTableView):
    """Shows a `ReaderModel`; only the rows in sight are laid out at once.

    Attributes:
        restore_asked: Emitted with the removed piece that the user wants back.
        sentence_entered: Emitted with the id of the sentence that the cursor came to.
    """

    restore_asked = Signal(object)
    sentence_entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.reader_model = ReaderModel(self)
        self.cells = ReaderDelegate(self.reader_model, theme.scaled(self.font(), 1.08), self)
        self.setModel(self.reader_model)
        self.setItemDelegate(self.cells)
        self._anchor: tuple[int, int, int] | None = None
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

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article from its beginning, or the same article again where it stood."""
        before = self.reader_model.article
        same = before is not None and article is not None and before.row.id == article.row.id
        place = self.verticalScrollBar().value() if same else 0
        self._anchor = None
        self.cells.forget()
        self.cells.lit.hover = self.cells.lit.current = self.cells.lit.flash = -1
        self.cells.lit.selected = {}
        self.clearSpans()
        self.reader_model.show(article)
        for number, row in enumerate(self.reader_model.rows):
            if row.removed is not None:
                self.setSpan(number, 0, 1, len(Column))
        self.fitter.refit()
        self.verticalScrollBar().setValue(place)

    def set_summary(self, article: StoredArticle) -> None:
        """Mark another summary; nothing moves."""
        self.reader_model.set_summary(article)

    def jump_to(self, sentence_id: int) -> None:
        """Scroll to a sentence and light it up for a while."""
        row = self.reader_model.row_of(sentence_id)
        if row is None:
            return
        self.fitter.fit_around(row)
        self.setCurrentIndex(self.reader_model.index(row, Column.TRANSLATION))
        self.scrollTo(
            self.reader_model.index(row, Column.SOURCE), QTableView.ScrollHint.PositionAtCenter
        )
        self.cells.lit.flash = row
        self._flash_timer.start()
        self.viewport().update()

    def selected_text(self) -> str:
        """Return the selected text; sentences of one paragraph on one line."""
        parts: list[str] = []
        for (row, column), (start, end) in sorted(self.cells.lit.selected.items()):
            if parts:
                parts.append("\n" if self.reader_model.rows[row].opens else " ")
            parts.append(self.reader_model.text(row, column)[start:end])
        return "".join(parts)

    def copy(self) -> None:
        """Copy the selected text, or the current cell when nothing is selected."""
        text = self.selected_text()
        if not text and self.currentIndex().isValid():
            text = self.reader_model.text(self.currentIndex().row(), self.currentIndex().column())
        if text:
            QGuiApplication.clipboard().setText(text)

    def find_all(self, needle: str) -> list[tuple[int, int, int]]:
        """Light up every place where a text occurs, in either language; return the places.

        Returns:
            (row, column, start), in reading order.
        """
        lit = self.cells.lit
        lit.matches, lit.match = {}, None
        places: list[tuple[int, int, int]] = []
        if needle:
            pattern = re.compile(re.escape(needle), re.IGNORECASE)
            for row in range(len(self.reader_model.rows)):
                for column in Column:
                    text = self.reader_model.text(row, column)
                    found = [match.span() for match in pattern.finditer(text)]
                    if found:
                        lit.matches[row, column] = found
                        places += [(row, int(column), start) for start, _ in found]
        self.viewport().update()
        return places

    def go_to_match(self, place: tuple[int, int, int]) -> None:
        """Scroll to a place that `find_all` returned and mark it."""
        self.cells.lit.match = place
        self.fitter.fit_around(place[0])
        self.setCurrentIndex(self.reader_model.index(place[0], place[1]))
        self.scrollTo(self.currentIndex(), QTableView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def set_reading_font_scale(self, scale: float) -> None:
        """Set the size of the reading font relative to the interface font."""
        self.cells.font = theme.scaled(self.font(), scale)
        self.cells.forget()
        self.fitter.refit()

    def _end_flash(self) -> None:
        self.cells.lit.flash = -1
        self.viewport().update()

    def _position_at(self, point: QPoint) -> tuple[int, int, int] | None:
        """Return (row, column, character offset) of a point in the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rect = self.visualRect(index)
        inner = QPointF(point - rect.topLeft()) - self.cells.origin(index.row())
        block = self.cells.block(index.row(), index.column(), rect.width())
        return index.row(), index.column(), block.offset_at(inner)

    def _link_at(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid() or self.reader_model.rows[index.row()].removed is None:
            return ""
        index = self.reader_model.index(index.row(), Column.SOURCE)
        rect = self.visualRect(index)
        inner = QPointF(point - rect.topLeft()) - self.cells.origin(index.row())
        block = self.cells.block(index.row(), Column.SOURCE, rect.width())
        for link in self.reader_model.links(index.row()):
            if block.contains(inner, Span(link.start, link.end)):
                return link.action
        return ""

    def _select(self, anchor: tuple[int, int, int], to: tuple[int, int, int]) -> None:
        column = anchor[1]
        first, last = sorted([(anchor[0], anchor[2]), (to[0], to[2])])
        selected: dict[tuple[int, int], tuple[int, int]] = {}
        for row in range(first[0], last[0] + 1):
            start = first[1] if row == first[0] else 0
            end = last[1] if row == last[0] else len(self.reader_model.text(row, column))
            if start < end:
                selected[row, column] = (start, end)
        self.cells.lit.selected = selected
        self.viewport().update()

    def select_all(self) -> None:
        """Select the whole column that the cursor is in."""
        rows = len(self.reader_model.rows)
        column = max(self.currentIndex().column(), 0)
        if rows:
            end = len(self.reader_model.text(rows - 1, column))
            self._select((0, column, 0), (rows - 1, column, end))

    def act(self, row: int, action: str) -> None:
        """Do what a link in the row of a removed piece says."""
        removed = self.reader_model.rows[row].removed
        if removed is None:
            return
        if action == "show":
            self.reader_model.toggle(row)
            self.cells.forget_row(row)
            self.fitter.fit(row)
        elif action == "restore":
            self.restore_asked.emit(removed)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Light up the pair that the cursor is on."""
        super().currentChanged(current, previous)
        row = current.row()
        self.cells.lit.current = row
        self.viewport().update()
        if 0 <= row < len(self.reader_model.rows):
            sentence = self.reader_model.rows[row].sentence
            if sentence is not None:
                self.sentence_entered.emit(sentence.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows fit the new width; the top row stays where it is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fitter.refit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the system's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "cells"):
            self.set_reading_font_scale(1.08)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or follow a link of a removed piece."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        action = self._link_at(point)
        found = self._position_at(point)
        if found is None:
            return
        self.setCurrentIndex(self.reader_model.index(found[0], found[1]))
        if action:
            self.act(found[0], action)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shift and self._anchor is not None:
            self._select(self._anchor, found)
        else:
            self._anchor = found
            self._select(found, found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the pair under the pointer, or go on selecting."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.row() != self.cells.lit.hover:
            self.cells.lit.hover = index.row()
            self.viewport().update()
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None:
            inside = self._clamped(point)
            found = self._position_at(inside)
            if found is not None:
                self._select(self._anchor, found)
            return
        text = index.isValid() and self.reader_model.rows[index.row()].removed is None
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(HAND if self._link_at(point) else shape)

    def _clamped(self, point: QPoint) -> QPoint:
        """Keep a dragging pointer in the column in which it began; scroll at the edges."""
        assert self._anchor is not None
        column = self._anchor[1]
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
        found = self._position_at(event.position().toPoint())
        if found is None:
            return
        row, column, offset = found
        for match in _WORD.finditer(self.reader_model.text(row, column)):
            if match.start() <= offset <= match.end():
                self._anchor = (row, column, match.start())
                self._select(self._anchor, (row, column, match.end()))
                return

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self.cells.lit.hover = -1
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, or act on the removed piece under the cursor."""
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            self.act(row, "show")
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
        index = self.currentIndex()
        if not index.isValid():
            return
        column = index.column()
        if self._anchor is None or not self.cells.lit.selected:
            self._anchor = (index.row(), column, 0)
        row = index.row() + (step if self.cells.lit.selected else 0)
        row = min(max(row, 0), len(self.reader_model.rows) - 1)
        anchor = self._anchor[0]
        self.setCurrentIndex(self.reader_model.index(row, self._anchor[1]))
        first, last = min(anchor, row), max(anchor, row)
        end = len(self.reader_model.text(last, self._anchor[1]))
        self._select((first, self._anchor[1], 0), (last, self._anchor[1], end))
        self._anchor = (anchor, self._anchor[1], 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.indexAt(event.pos()).row()
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Select all of this column"), self.select_all)
        if row >= 0 and self.reader_model.rows[row].removed is not None:
            menu.addSeparator()
            for link in self.reader_model.links(row):
                menu.addAction(link.text, partial(self.act, row, link.action))
        menu.popup(event.globalPos())
