# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the shelves of the library are drawn: sign, name, number of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOption, QTreeView

from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.library_tree import COLOUR_ROLE, COUNT_ROLE, HEADING_ROLE, SHELF_ROLE
from briefing_app.ui.local_format import number
from briefing_app.ui.shelves import TRASH, Shelf, ShelfKind
from briefing_app.ui.tag_chips import draw_dot

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from briefing_app.ui.excerpts import Index

_SIGNS = {
    ShelfKind.ALL: "newspaper",
    ShelfKind.UNREAD: "mail",
    ShelfKind.DOUBTFUL: "triangle-alert",
    ShelfKind.COLLECTION: "folder",
    ShelfKind.SEARCH: "bookmark",
    ShelfKind.TRASH: "trash-2",
}
_SIGN = 16
_GAP = 7
_RIGHT = 10
_AIR = 7


class LibraryPaneDelegate(QStyledItemDelegate):
    """Draws a shelf on a line; the chosen one is marked wherever the cursor is.

    Args:
        parent: The tree.

    Attributes:
        chosen: The shelf that is shown.
    """

    def __init__(self, parent: QWidget) -> None:
        """Draw no sign yet."""
        super().__init__(parent)
        self.chosen: Shelf | None = None
        self._signs: dict[ShelfKind, QIcon] = {}

    def recolour(self, palette: QPalette) -> None:
        """Draw the signs in a palette's colours."""
        self._signs = {kind: icon(name, palette) for kind, name in _SIGNS.items()}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line; headings and the Trash have air above."""
        apart = index.data(HEADING_ROLE) is not None or index.data(SHELF_ROLE) == TRASH
        return QSize(60, option.fontMetrics.height() + (_AIR if apart else 0) + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        colours, palette = theme.colours(option.palette), option.palette
        shelf: Shelf | None = index.data(SHELF_ROLE)
        rect = QRectF(option.rect)
        # The style has marked a selected row; the mark of the chosen shelf takes its place.
        row = QRectF(0, rect.top(), rect.right() + 1, rect.height())
        painter.fillRect(row, palette.color(QPalette.ColorRole.Base))
        if shelf == TRASH:
            option.rect.setTop(option.rect.top() + _AIR)
            rect = QRectF(option.rect)
        whole = QRectF(0, rect.top(), rect.right() + 1, rect.height())
        painter.save()
        painter.setClipRect(whole)
        if shelf is not None and shelf == self.chosen:
            painter.fillRect(whole, colours.current)
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), colours.accent)
        elif shelf is not None and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, colours.hover)
        self._draw_arrow(painter, option, index)
        if shelf is None:
            self._draw_heading(painter, option, index)
        else:
            self._draw_shelf(painter, option, index, shelf)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(whole.adjusted(3.5, 0.5, -1.5, -1.5))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.restore()

    def _draw_arrow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what opens and closes a row that has rows below it."""
        tree = option.widget
        if not (isinstance(tree, QTreeView) and index.model().hasChildren(index)):
            return
        arrow = QStyleOption()
        arrow.initFrom(tree)
        width = tree.indentation()
        arrow.rect = QRect(
            option.rect.left() - width, option.rect.top(), width, option.rect.height()
        )
        if index.data(HEADING_ROLE) is not None:
            arrow.rect.adjust(0, _AIR, 0, 0)
        arrow.state |= QStyle.StateFlag.State_Children
        if tree.isExpanded(index):
            arrow.state |= QStyle.StateFlag.State_Open
        branch = QStyle.PrimitiveElement.PE_IndicatorBranch
        tree.style().drawPrimitive(branch, arrow, painter, tree)

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setFont(theme.scaled(option.font, 0.92, bold=True))
        painter.setPen(theme.colours(option.palette).muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(option.rect.adjusted(2, 0, -_RIGHT, -4), flags, str(index.data()))

    def _draw_shelf(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, shelf: Shelf
    ) -> None:
        rect = option.rect
        middle = rect.center().y()
        if shelf.kind is ShelfKind.TAG:
            centre = QPointF(rect.left() + _SIGN / 2, middle + 0.5)
            draw_dot(painter, centre, str(index.data(COLOUR_ROLE)), option.palette)
        elif shelf.kind in self._signs:
            place = QRect(rect.left(), middle - _SIGN // 2 + 1, _SIGN, _SIGN)
            self._signs[shelf.kind].paint(painter, place)
        text = rect.adjusted(_SIGN + _GAP, 0, -_RIGHT, 0)
        count = index.data(COUNT_ROLE)
        painter.setFont(option.font)
        flags = Qt.AlignmentFlag.AlignVCenter
        if count:
            said = number(count)
            painter.setPen(theme.colours(option.palette).muted)
            painter.drawText(text, flags | Qt.AlignmentFlag.AlignRight, said)
            text.setRight(text.right() - option.fontMetrics.horizontalAdvance(said) - _GAP)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        right = Qt.TextElideMode.ElideRight
        name = option.fontMetrics.elidedText(str(index.data()), right, text.width())
        painter.drawText(text, flags | Qt.AlignmentFlag.AlignLeft, name)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field for a name where the name stands."""
        del index
        editor.setGeometry(option.rect.adjusted(_SIGN + _GAP - 4, 0, -2, 0))
