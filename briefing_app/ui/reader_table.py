# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The rows of an article as they stand: layout, font, and where in the viewport things are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from briefing_app.ui.reader_delegate import LEFT, ReaderDelegate
from briefing_app.ui.reader_divider import Divider
from briefing_app.ui.reader_font import ReadingFont
from briefing_app.ui.reader_layout import Column, ReaderLayout
from briefing_app.ui.reader_model import ReaderModel
from briefing_app.ui.reader_rows import SentenceRow
from briefing_app.ui.row_fitter import RowFitter
from briefing_app.ui.tables import QuietHeader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
    from PySide6.QtGui import QFont, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.reader_layout import Part
    from briefing_app.ui.text_selection import Place

LEAST_SHARE, GREATEST_SHARE = 0.2, 0.8
"""How much of the width the source may have beside the translation."""
_FIT_AT_ONCE = 20


class ReaderTable(QTableView):
    """Shows a `ReaderModel`; only the rows in sight are laid out at once.

    The cursor is a row and a language, also where one column shows both languages. Whatever
    changes, the row on top stays on top.

    Attributes:
        rows_moved: Emitted when rows came or went, so that places of matches are others.
        font_changed: Emitted with the size of the reading font in points after the user made
            it larger or smaller; 0 for the size that goes with the interface.
        cursor_moved: Emitted with the row that the cursor came to; -1 for none.
        shown: Emitted when an article, or the same one anew, was shown.
        arranged: Emitted when the layout or the divider changed.
        reader_model: The rows.
        cells: Lays them out and draws them.
        divider: The line between the languages.
        fitter: Gives them their heights.
        share: How much of the width the source has beside the translation, from 0 to 1.
    """

    rows_moved = Signal()
    font_changed = Signal(float)
    arranged = Signal()
    cursor_moved = Signal(int)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.reader_model = ReaderModel(self)
        self.share = 0.5
        self._reading_font = ReadingFont()
        self.cells = ReaderDelegate(self.reader_model, self._reading_font.made(self.font()), self)
        self.divider = Divider(self)
        self.fitter = RowFitter(self, self.cells)
        self.setModel(self.reader_model)
        self.setItemDelegate(self.cells)
        self._set_up()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = QuietHeader(LEFT, self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)

    # What is shown

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article from its beginning, or the same article again where it stood."""
        before = self.reader_model.article
        if before is None or article is None or before.row.id != article.row.id:
            self.put_out()
            self.cells.editing = None
            self.reader_model.show(article)
            self._span_marks()
            self.fitter.refit((0, 0.0))
        else:
            self._show_anew(article)
        self.shown.emit()

    def _show_anew(self, article: StoredArticle) -> None:
        """Show the article that is shown, after something of it changed; nothing moves."""
        model = self.reader_model
        rows, (top, share), here = model.rows, self.fitter.place(), self.currentIndex()
        heights = {row: self.rowHeight(n) for n, row in enumerate(rows) if self.fitter.is_fitted(n)}
        row, column = here.row(), here.column()
        changed = model.show(article)
        if changed is not None:
            self._redraw_rows(changed)
            return
        self.put_out()
        self._span_marks()
        at = {found.key: n for n, found in enumerate(model.rows)}
        known = {n: heights[found] for n, found in enumerate(model.rows) if found in heights}
        last = max(len(model.rows) - 1, 0)
        self.fitter.refit((at.get(rows[top].key, min(top, last)) if rows else 0, share), known)
        if row >= 0 and rows[row].key in at:
            self.selectionModel().setCurrentIndex(
                model.index(at[rows[row].key], column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.rows_moved.emit()

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id; the top row stays in its place."""
        self._redraw_rows(self.reader_model.set_doubts(doubts))

    def set_drafts(self, drafts: Mapping[int, str]) -> None:
        """Say below sentences, by id, that what was typed for them is not confirmed."""
        self._redraw_rows(self.reader_model.set_drafts(drafts))

    def _redraw_rows(self, rows: list[int]) -> None:
        for row in rows:
            self.cells.forget_row(row)
        self.fitter.fit_rows(rows)
        if len(rows) <= _FIT_AT_ONCE:
            self.fitter.fit_now(rows)
        self.viewport().update()

    def put_out(self) -> None:
        """Light up nothing and forget what was laid out, because the rows are others."""
        lit = self.cells.lit
        lit.hover = lit.current = lit.flash = -1
        self.cells.forget()

    def _span_marks(self) -> None:
        self.clearSpans()
        if self.cells.layout is ReaderLayout.SIDE_BY_SIDE:
            for number, row in enumerate(self.reader_model.rows):
                if not isinstance(row, SentenceRow):
                    self.setSpan(number, 0, 1, len(Column))

    # Layout and font

    @property
    def layout_(self) -> ReaderLayout:
        """How the languages are set."""
        return self.cells.layout

    def set_layout(self, layout: ReaderLayout) -> None:
        """Set the languages in another way; the row on top stays on top."""
        place = self.fitter.place()
        self.cells.layout = self.reader_model.layout = layout
        self.cells.forget()
        self.setColumnHidden(Column.TRANSLATION, layout is not ReaderLayout.SIDE_BY_SIDE)
        self._span_marks()
        self._set_widths()
        here = self.currentIndex()
        if layout is ReaderLayout.TRANSLATION and here.isValid():
            self.setCurrentIndex(here.siblingAtColumn(Column.TRANSLATION))
        self.fitter.refit(place)
        self.horizontalHeader().viewport().update()
        self.viewport().update()
        self.arranged.emit()

    def set_share(self, share: float) -> None:
        """Give the source a share of the width beside the translation."""
        self.share = min(max(share, LEAST_SHARE), GREATEST_SHARE)
        if self.layout_ is ReaderLayout.SIDE_BY_SIDE:
            place = self.fitter.place()
            self._set_widths()
            self.fitter.refit(place)
        self.arranged.emit()

    def _set_widths(self) -> None:
        if self.layout_ is ReaderLayout.SIDE_BY_SIDE:
            self.horizontalHeader().resizeSection(
                Column.SOURCE, round(self.share * self.viewport().width())
            )
        self.divider.place()

    def set_reading_font(self, font: QFont | None) -> None:
        """Read in a font; without one, in the interface's, a little larger."""
        self._reading_font.chosen = font
        self._reading_font.points = 0.0
        self._take_font()

    def zoom(self, steps: int) -> None:
        """Make the reading font larger or smaller, by points; 0 for its usual size."""
        self.set_font_size(self._reading_font.zoomed(self.font(), steps))
        self.font_changed.emit(self._reading_font.points)

    @property
    def font_size(self) -> float:
        """Size of the reading font in points; 0 for the one that goes with the interface."""
        return self._reading_font.points

    def set_font_size(self, points: float) -> None:
        """Read in a size, in points; 0 for the usual one. The row on top stays on top."""
        self._reading_font.points = points
        self._take_font()

    def _take_font(self) -> None:
        place = self.fitter.place()
        self.cells.font = self._reading_font.made(self.font())
        self.cells.forget()
        self.fitter.refit(place)
        self.viewport().update()

    # Where things are

    def widths(self) -> tuple[int, int]:
        """Return the widths of the two columns; 0 for one that is not shown."""
        return self.columnWidth(Column.SOURCE), self.columnWidth(Column.TRANSLATION)

    def part_rect(self, row: int, column: int) -> QRectF:
        """Return where in the viewport a language of a row stands; empty if it is not shown."""
        for part in self.cells.parts(row, self.widths()):
            if part.column == column:
                return part.rect().translated(0, self.rowViewportPosition(row))
        return QRectF()

    def text_place(self, row: int, column: int) -> QPointF:
        """Return where in the viewport the text of a language of a row begins."""
        return self.part_rect(row, column).topLeft() + QPointF(self.cells.left(row), 0)

    def position_at(self, point: QPoint) -> Place | None:
        """Return row, column and character offset of a point in the viewport."""
        found = self.part_at(point)
        if found is None:
            return None
        row, part = found
        block = self.cells.block(row, part.column, part.width)
        return row, part.column, block.offset_at(QPointF(point) - self.text_place(row, part.column))

    def part_at(self, point: QPoint) -> tuple[int, Part] | None:
        """Return the row at a point in the viewport, and which of its languages."""
        row = self.rowAt(point.y())
        if row < 0:
            return None
        inside = QPointF(point.x(), point.y() - self.rowViewportPosition(row))
        return row, self.cells.part_at(row, self.widths(), inside)

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where a cell is; one of the hidden column is where its row is."""
        return super().visualRect(self._shown(index))

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a cell; to one of the hidden column by its row."""
        super().scrollTo(self._shown(index), hint)

    def _shown(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex:
        column = index.column()
        if index.isValid() and self.isColumnHidden(column):
            column = Column.SOURCE
        return self.reader_model.index(index.row(), column)

    # Events

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Light up the pair that the cursor is on."""
        super().currentChanged(current, previous)
        self.cells.lit.current, self.cells.lit.side = current.row(), current.column()
        self.viewport().update()
        self.cursor_moved.emit(current.row())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where an arrow key leads: to a neighbouring row, or to the other language."""
        here, rows = self.currentIndex(), len(self.reader_model.rows)
        if not rows:
            return here
        if not here.isValid():
            return self.reader_model.index(max(self.rowAt(0), 0), self._first_column())
        row, column = here.row(), here.column()
        moves = QAbstractItemView.CursorAction
        page = self.viewport().height()
        if action == moves.MoveUp:
            row -= 1
        elif action == moves.MoveDown:
            row += 1
        elif action == moves.MoveLeft:
            column = self._first_column()
        elif action == moves.MoveRight:
            column = Column.TRANSLATION
        elif action == moves.MoveHome:
            row = 0
        elif action == moves.MoveEnd:
            row = rows - 1
        elif action == moves.MovePageDown:
            found = self.rowAt(self.rowViewportPosition(row) + page)
            row = max(found, row + 1) if found >= 0 else rows - 1
        elif action == moves.MovePageUp:
            found = self.rowAt(self.rowViewportPosition(row) - page)
            row = min(found, row - 1) if found >= 0 else 0
        return self.reader_model.index(min(max(row, 0), rows - 1), column)

    def _first_column(self) -> int:
        alone = self.layout_ is ReaderLayout.TRANSLATION
        return Column.TRANSLATION if alone else Column.SOURCE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows fit the new width; the top row stays where it is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.fitter.place()
            self._set_widths()
            self.fitter.refit(place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the system's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "fitter"):
            self._take_font()
