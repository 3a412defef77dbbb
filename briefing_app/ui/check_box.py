# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A check box whose frame is seen in dark colours too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class CheckBox(QCheckBox):
    """Draws the frame itself: Qt's own is a darker shade of the window, which dark hides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around the place of the mark."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self.palette()).muted, 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
