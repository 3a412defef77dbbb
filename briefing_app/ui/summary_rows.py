# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How a sentence of a summary is drawn: state and buttons, English, doubts, Indonesian."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui import theme
from briefing_app.ui.icons import drawing
from briefing_app.ui.summary_model import DOUBTS_ROLE, ROW_ROLE, STATE_ROLE, SummaryRow
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from briefing_app.ui.excerpts import Index

WIDE = 560
"""Width of a list, in pixels, from which the Indonesian stands beside the English."""
ICON = 15
_MARGIN = 12
_PADDING = 8
_GAP = 3
_BUTTON = 22
_SMALL = 0.88
_SOURCE = 0.94


@dataclass(frozen=True, slots=True)
class RowButton:
    """A button on each row.

    Attributes:
        name: What it does, for whoever handles the click.
        icon: Its sign.
        tip: What it does, in words.
        set_icon: Its sign on a pinned row; empty for none.
        set_tip: What it does there.
    """

    name: str
    icon: str
    tip: str
    set_icon: str = ""
    set_tip: str = ""

    def told(self, row: SummaryRow) -> tuple[str, str]:
        """Return sign and words on a row."""
        pinned = row.pinned and bool(self.set_icon)
        return (self.set_icon, self.set_tip) if pinned else (self.icon, self.tip)


@dataclass(frozen=True, slots=True)
class _Laid:
    block: TextBlock
    x: float
    y: float
    colour: QColor


class SummaryDelegate(QStyledItemDelegate):
    """Draws a sentence of a summary.

    Args:
        view: The list.
        buttons: The buttons of each row, from the left.
    """

    def __init__(self, view: QListView, buttons: Sequence[RowButton] = ()) -> None:
        """Draw with these buttons."""
        super().__init__(view)
        self.buttons = tuple(buttons)

    def button_rects(self, rect: QRect) -> list[QRect]:
        """Return where the buttons of a row are."""
        right = rect.right() - _MARGIN + (_BUTTON - ICON) // 2
        count = len(self.buttons)
        return [
            QRect(right - _BUTTON * (count - n), rect.top() + 3, _BUTTON, _BUTTON)
            for n in range(count)
        ]

    def button_at(self, rect: QRect, point: QPoint) -> RowButton | None:
        """Return the button of a row under a point."""
        pairs = zip(self.buttons, self.button_rects(rect), strict=True)
        return next((button for button, place in pairs if place.contains(point)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        rect, palette = QRectF(option.rect), option.palette
        colours = theme.colours(palette)
        row: SummaryRow = index.data(ROW_ROLE)
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.current)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line)
        for laid in self._lay_out(option, index, rect.width())[0]:
            where = QPointF(rect.left() + laid.x, rect.top() + laid.y)
            laid.block.draw(painter, where, laid.colour)
        self._draw_buttons(painter, option, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row needs at the view's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, round(self._lay_out(option, index, width)[1]))

    def _draw_buttons(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SummaryRow
    ) -> None:
        colours = theme.colours(option.palette)
        ratio = painter.device().devicePixelRatioF()
        for button, place in zip(self.buttons, self.button_rects(option.rect), strict=True):
            name, _ = button.told(row)
            pressed = row.pinned and bool(button.set_icon)
            picture = drawing(name, colours.accent if pressed else colours.muted, ICON, ratio)
            corner = place.center() - QPoint(ICON // 2, ICON // 2)
            painter.drawPixmap(corner, picture)

    def _lay_out(
        self, option: QStyleOptionViewItem, index: Index, width: float
    ) -> tuple[list[_Laid], float]:
        """Return the texts with their places in the row, and the row's height."""
        row: SummaryRow = index.data(ROW_ROLE)
        font, palette = option.font, option.palette
        colours, text = theme.colours(palette), palette.color(QPalette.ColorRole.Text)
        full = width - 2 * _MARGIN
        small = theme.scaled(font, _SMALL)
        room = full - _BUTTON * len(self.buttons)
        found: list[_Laid] = []
        y = float(_PADDING)
        state: str = index.data(STATE_ROLE)
        if state or self.buttons:
            block = self._block(state, small, room)
            found.append(_Laid(block, _MARGIN, y, colours.muted))
            y += max(block.height, QFontMetricsF(small).height()) + _GAP
        wide = width >= WIDE
        column = (full - _MARGIN) / 2 if wide else full
        top = y
        doubts: str = index.data(DOUBTS_ROLE)
        for said, own_font, colour in (
            (row.stored.english, font, text),
            (doubts, small, colours.doubt),
        ):
            if said:
                block = self._block(said, own_font, column)
                found.append(_Laid(block, _MARGIN, y, colour))
                y += block.height + _GAP
        quotation = " ".join(row.stored.sentence.text.split())
        source = self._block(quotation, theme.scaled(font, _SOURCE), column)
        if wide:
            found.append(_Laid(source, 2 * _MARGIN + column, top, colours.muted))
            y = max(y, top + source.height + _GAP)
        else:
            found.append(_Laid(source, _MARGIN, y, colours.muted))
            y += source.height + _GAP
        return found, y - _GAP + _PADDING

    def _block(self, text: str, font: QFont, width: float) -> TextBlock:
        return TextBlock(text, font, width, spacing=1.12)


ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
