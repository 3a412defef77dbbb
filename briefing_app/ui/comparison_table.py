# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Draws a comparison: wrapped sentences side by side, the words that differ marked."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.ui import theme
from briefing_app.ui.comparison_model import DOUBTS_ROLE, SPANS_ROLE, ComparisonModel
from briefing_app.ui.tables import PADDING, QuietHeader
from briefing_app.ui.text_layout import Span, TextBlock

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QResizeEvent

    Index = QModelIndex | QPersistentModelIndex

_ABOVE, _SIDE, _GAP = 7, 12, 4
_SMALL = 0.9
_TURN_SECONDS = 0.012
_LINES_GUESSED = 3


class ComparisonCells(QStyledItemDelegate):
    """Text, then its doubts; a difference has a colour behind it and a line below it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        colours = theme.colours(option.palette)
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.current)
            if index.column() == 0:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line)
        text, doubts = self._blocks(option, index, rect.width())
        spans = [
            Span(start, end, background=colours.match, underline=True)
            for start, end in index.data(SPANS_ROLE) or ()
        ]
        at = QPointF(rect.left() + _SIDE, rect.top() + _ABOVE)
        text.draw(painter, at, option.palette.color(QPalette.ColorRole.Text), spans)
        if doubts is not None:
            doubts.draw(painter, QPointF(at.x(), at.y() + text.height + _GAP), colours.doubt)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def height(self, option: QStyleOptionViewItem, index: Index, width: int) -> int:
        """Return the height that a cell needs at a width."""
        text, doubts = self._blocks(option, index, width)
        height = text.height + 2 * _ABOVE + (doubts.height + _GAP if doubts is not None else 0)
        return round(height + 0.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size at the column's width."""
        width = option.rect.width()
        return QSize(width, self.height(option, index, width))

    @staticmethod
    def _blocks(
        option: QStyleOptionViewItem, index: Index, width: float
    ) -> tuple[TextBlock, TextBlock | None]:
        inner = width - 2 * _SIDE
        doubts = index.data(DOUBTS_ROLE)
        small = theme.scaled(option.font, _SMALL)
        return (
            TextBlock(str(index.data() or ""), option.font, inner),
            TextBlock(doubts, small, inner) if doubts else None,
        )


class ComparisonTable(QTableView):
    """Three columns of equal width; rows get their height a few at a time."""

    def __init__(self, model: ComparisonModel) -> None:
        """Show a model."""
        super().__init__()
        self._cells = ComparisonCells(self)
        self._waiting: list[int] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._fit_some)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(QuietHeader(PADDING, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Translations of both packs"))
        model.modelReset.connect(self._fit)

    @property
    def fitted(self) -> bool:
        """Whether every row has its height."""
        return not self._waiting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        guess = round(self.fontMetrics().lineSpacing() * _LINES_GUESSED + 2 * _ABOVE)
        self.verticalHeader().setDefaultSectionSize(guess)
        self._waiting = list(reversed(range(self.model().rowCount())))
        self._fit_some()
        if self._waiting:
            self._timer.start()

    def _fit_some(self) -> None:
        until = time.perf_counter() + _TURN_SECONDS
        option = QStyleOptionViewItem()
        option.font = self.font()
        while self._waiting and time.perf_counter() < until:
            row = self._waiting.pop()
            heights = (
                self._cells.height(
                    option, self.model().index(row, column), self.columnWidth(column)
                )
                for column in range(3)
            )
            self.setRowHeight(row, max(heights))
        if not self._waiting:
            self._timer.stop()
