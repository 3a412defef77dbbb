# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Icons in the colour of the text that they stand beside, sharp on every screen.

They are those of Lucide 1.62.0 (https://lucide.dev, package `lucide-static`), unchanged and
under their own names; `resources/icons/LICENSE` is their licence. Only `app.svg` is the
program's own.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing_app.core.places import resources

_DRAWN_IN = "currentColor"
_SIZES = (16, 18, 24, 32, 36, 48, 96)
"""Sizes in which an icon is drawn, in pixels of the screen: those that the window shows, and
twice as much for dense screens; others are scaled from the next larger one."""


def icon(icon_name: str, palette: QPalette, colour: QColor | None = None) -> QIcon:
    """Return an icon in a palette's colours; ask again when the palette changes.

    Args:
        icon_name: Its name in Lucide.
        palette: Gives the colours of what can be used and of what cannot.
        colour: A colour that means something, instead of that of the text.

    Raises:
        OSError: If there is no such icon; that is a mistake of the program.
    """
    role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
    usual = colour or palette.color(group.Active, role)
    return _drawn(icon_name, usual.name(), palette.color(group.Disabled, role).name())


def drawing(icon_name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in a colour.

    Args:
        icon_name: Its name in Lucide.
        colour: Colour of its lines.
        size: Width and height in the window's pixels.
        ratio: Pixels of the screen for one of the window's.
    """
    pixmap = QPixmap(_picture(icon_name, colour.name(), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _drawn(name: str, usual: str, disabled: str) -> QIcon:
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, usual), (QIcon.Mode.Disabled, disabled)):
        for size in _SIZES:
            made.addPixmap(_picture(name, colour, size), mode)
    return made


@cache
def _picture(name: str, colour: str, size: int) -> QPixmap:
    svg = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(svg.replace(_DRAWN_IN, colour).encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
