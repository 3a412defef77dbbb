# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The look that the program's tables share: quiet headers, padded cells, a calm selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPalette, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

PADDING = 12
_NARROW = 6


def make_quiet(table: QTableView) -> None:
    """Make a table a list of things: whole rows of one height, without grid, not written in.

    Rows of one height need not be measured, which for 5,000 would hold up the window.
    """
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().lineSpacing() + PADDING)


class QuietHeader(QHeaderView):
    """Column titles in small muted letters over a thin line.

    Args:
        indent: Space before a title, in pixels.
        parent: The table.
    """

    def __init__(self, indent: int, parent: QWidget) -> None:
        """Make a horizontal header."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._indent = indent
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFont(theme.scaled(self.font(), 0.92))
        self.setMinimumHeight(self.fontMetrics().lineSpacing() + 10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw a title; the sorted column has an arrow."""
        colours = theme.colours(self.palette())
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(colours.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            text += " ▲" if up else " ▼"
        indent = self._indent if self.visualIndex(logicalIndex) == 0 else _NARROW
        right = _NARROW
        if self._indent > PADDING:
            indent = self._indent
        inner = rect.adjusted(indent, 0, -right, 0)
        painter.setPen(colours.muted)
        painter.setFont(self.font())
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        alignment = self.model().headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags if alignment is None else alignment, text)
        painter.restore()


class PaddedDelegate(QStyledItemDelegate):
    """Draws cells with room around the text; the first column is the one that counts."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell."""
        colours = theme.colours(option.palette)
        rect = QRectF(option.rect)
        first = index.column() == 0
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.current)
            if first:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line)
        painter.setFont(option.font)
        painter.setPen(self.colour(option, index))
        self.draw_text(painter, option, index, self.inner(option.rect, index))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def inner(self, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where in a cell its text may stand."""
        return rect.adjusted(PADDING if index.column() == 0 else _NARROW, 3, -_NARROW, -3)

    def colour(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QColor:
        """Return the colour of a cell's text."""
        if index.column() == 0:
            return option.palette.color(QPalette.ColorRole.Text)
        return theme.colours(option.palette).muted

    def draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        """Draw what the cell says on a line, cut in the middle where it is too long."""
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        flags = alignment or (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        middle = Qt.TextElideMode.ElideMiddle
        text = option.fontMetrics.elidedText(str(index.data() or ""), middle, rect.width())
        painter.drawText(rect, flags, text)
