# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The font that articles are read in, apart from the interface's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontInfo

from briefing_app.ui import theme

READING_SCALE = 1.08
"""Size of the reading font relative to the interface font, until the user chooses another."""
LEAST_POINTS, GREATEST_POINTS = 6, 48
"""Sizes to which it can be changed, in points."""


@dataclass(slots=True)
class ReadingFont:
    """What the user decided about the font; the rest follows the interface.

    Attributes:
        chosen: The font from the settings; None for the interface's.
        points: Size in points; 0 for the size of the chosen font, or the usual one.
    """

    chosen: QFont | None = None
    points: float = 0.0

    def made(self, interface: QFont) -> QFont:
        """Return the font, beside an interface in another font."""
        font = self._usual(interface)
        if self.points:
            font.setPointSizeF(self.points)
        return font

    def zoomed(self, interface: QFont, steps: int) -> float:
        """Return the size some points larger or smaller; 0, the usual size, for no steps."""
        if not steps:
            return 0.0
        points = round(QFontInfo(self.made(interface)).pointSizeF()) + steps
        return float(min(max(points, LEAST_POINTS), GREATEST_POINTS))

    def _usual(self, interface: QFont) -> QFont:
        if self.chosen is not None:
            return QFont(self.chosen)
        return theme.scaled(interface, READING_SCALE)
