# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Tags as they are drawn: a dot in a tag's colour, and small plates with names in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPalette, QPixmap

from briefing_app.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from briefing_app.core.stored import Tag

_INSET = 6.0
_GAP = 4.0
_WIDEST = 110.0
_DOT = 10
_ICON = 16


def tag_icon(colour: str, palette: QPalette) -> QIcon:
    """Return a dot in one of the analyst's colours; ask again when the palette changes."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(_ICON, _ICON) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_dot(painter, QPointF(_ICON / 2, _ICON / 2), colour, palette)
        painter.end()
        made.addPixmap(pixmap)
    return made


def draw_dot(painter: QPainter, centre: QPointF, colour: str, palette: QPalette) -> None:
    """Draw a dot in one of the analyst's colours."""
    shade = theme.shades(palette)[colour]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(shade.text)
    painter.setBrush(shade.background)
    painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
    painter.restore()


def draw_chips(
    painter: QPainter, rect: QRectF, tags: Sequence[Tag], font: QFont, palette: QPalette
) -> float:
    """Draw plates with the tags' names from the left; those without room are a number.

    Args:
        painter: What to draw with.
        rect: The line that they stand in.
        tags: The tags.
        font: Of the names.
        palette: Tells the scheme.

    Returns:
        The width that was taken.
    """
    metrics, shades = QFontMetricsF(font), theme.shades(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    x = rect.left()
    for number, tag in enumerate(tags):
        name = metrics.elidedText(tag.name, Qt.TextElideMode.ElideRight, _WIDEST)
        width = metrics.horizontalAdvance(name) + 2 * _INSET
        left = len(tags) - number
        more = f"+{left}"
        room = rect.right() - x
        if left > 1:
            room -= metrics.horizontalAdvance(f"+{left - 1}") + _GAP
        if width > room:
            if rect.right() - x >= metrics.horizontalAdvance(more):
                painter.setPen(theme.colours(palette).muted)
                painter.drawText(
                    QRectF(x, rect.top(), rect.right() - x, rect.height()),
                    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                    more,
                )
                x += metrics.horizontalAdvance(more) + _GAP
            break
        shade = shades[tag.colour]
        plate = QRectF(x, rect.top() + 0.5, width, rect.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade.background)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)
        x += width + _GAP
    painter.restore()
    return x - rect.left()
