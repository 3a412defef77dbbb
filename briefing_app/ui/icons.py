# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The program's own icons, drawn in the colour of the text that they stand beside."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing_app.core.places import resources

_DRAWN_IN = "#000000"
_SIZES = (16, 24, 32, 48)


def icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon in a palette's colours; ask again when the palette changes."""
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    modes = {QIcon.Mode.Normal: QPalette.ColorGroup.Active}
    modes[QIcon.Mode.Disabled] = QPalette.ColorGroup.Disabled
    for mode, group in modes.items():
        colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        renderer = QSvgRenderer(QByteArray(svg.replace(_DRAWN_IN, colour).encode()))
        for size in _SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


def drawing(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in a colour.

    Args:
        name: Name of the icon.
        colour: Colour of its lines.
        size: Width and height in the window's pixels.
        ratio: Pixels of the screen for one of the window's.
    """
    return _drawing(name, colour.name(), size, ratio)


@lru_cache(maxsize=64)
def _drawing(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(svg.replace(_DRAWN_IN, colour).encode()))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
