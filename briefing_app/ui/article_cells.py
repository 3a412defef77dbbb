# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the list of articles is drawn: title, what has no column of its own, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette

from briefing_app.ui import theme
from briefing_app.ui.article_facts import outlet_and_date, short_date
from briefing_app.ui.article_model import DOUBT_SIGN, ROW_ROLE, TAGS_ROLE, Column
from briefing_app.ui.local_format import number
from briefing_app.ui.tables import PaddedDelegate
from briefing_app.ui.tag_chips import draw_chips
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from briefing_app.core.stored import ArticleRow
    from briefing_app.ui.excerpts import Index

NOTE_SIGN = "✎"
_DOT = 3.5
_LEFT = 9
_SMALL = 0.9
_GAP = 8.0


def row_height(font: QFont) -> int:
    """Return the height of an article: two lines of its title and a small one below."""
    title, small = QFontMetricsF(font), QFontMetricsF(theme.scaled(font, _SMALL))
    return round(2 * title.height() * 1.05 + small.height() + 14)


class ArticleDelegate(PaddedDelegate):
    """Writes the title on up to two lines and, below it, what has no column of its own.

    An unread article has a dot before its title and a bold title.

    Attributes:
        columns: The columns that are shown; what the others tell stands below the title.
    """

    def __init__(self, parent: QWidget) -> None:
        """Tell everything below the title."""
        super().__init__(parent)
        self.columns: frozenset[Column] = frozenset({Column.TITLE})

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Draw the cell of an article."""
        if index.column() != Column.TITLE:
            super().draw_text(painter, option, index, rect)
            return
        row: ArticleRow = index.data(ROW_ROLE)
        colours = theme.colours(option.palette)
        rect = rect.adjusted(_LEFT, 0, 0, 0)
        named = option.palette.color(QPalette.ColorRole.Text)
        font = theme.scaled(option.font, 1.0, bold=not row.read)
        title = TextBlock(row.label, font, rect.width(), spacing=1.05, max_lines=2)
        small = theme.scaled(option.font, _SMALL)
        below = QFontMetricsF(small).height() if self._has_line_below(row) else 0.0
        top = rect.top() + max(rect.height() - title.height - below, 0) / 2
        title.draw(
            painter,
            QPointF(rect.left(), top),
            named if row.metadata.title else colours.muted,
        )
        if not row.read:
            painter.save()
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            middle = top + QFontMetricsF(font).height() / 2
            painter.drawEllipse(QPointF(rect.left() - 8, middle), _DOT, _DOT)
            painter.restore()
        if below:
            line = QRectF(rect.left(), top + title.height, rect.width(), below)
            self._draw_line_below(painter, option, index, line, small)

    def colour(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        """Return the colour of doubt for doubts, beside their sign."""
        if index.column() == Column.DOUBTS:
            return theme.colours(option.palette).doubt
        return super().colour(option, index)

    def _has_line_below(self, row: ArticleRow) -> bool:
        hidden = {
            Column.OUTLET: row.metadata.outlet,
            Column.DATE: row.dated,
            Column.DOUBTS: row.doubts,
            Column.NOTES: row.notes,
        }
        told = any(value for column, value in hidden.items() if column not in self.columns)
        return bool(row.tags) or told

    def _draw_line_below(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        line: QRectF,
        font: QFont,
    ) -> None:
        """Draw signs on the right, outlet and date on the left, tags between them."""
        row: ArticleRow = index.data(ROW_ROLE)
        colours, metrics = theme.colours(option.palette), QFontMetricsF(font)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter
        for column, sign, count, colour in (
            (Column.NOTES, NOTE_SIGN, row.notes, colours.muted),
            (Column.DOUBTS, DOUBT_SIGN, row.doubts, colours.doubt),
        ):
            if count and column not in self.columns:
                text = f"{sign} {number(count)}"
                painter.setPen(colour)
                painter.drawText(line, flags | Qt.AlignmentFlag.AlignRight, text)
                line.setRight(line.right() - metrics.horizontalAdvance(text) - _GAP)
        outlet = row.metadata.outlet if Column.OUTLET not in self.columns else ""
        date = short_date(row.dated) if Column.DATE not in self.columns else ""
        if outlet or date:
            tags = index.data(TAGS_ROLE)
            room = line.width() * (0.6 if tags else 1.0)
            about = outlet_and_date(outlet, date, metrics, room)
            painter.setPen(colours.muted)
            painter.drawText(line, flags | Qt.AlignmentFlag.AlignLeft, about)
            line.setLeft(line.left() + metrics.horizontalAdvance(about) + _GAP)
        draw_chips(painter, line, index.data(TAGS_ROLE), font, option.palette)
