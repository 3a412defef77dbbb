# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A field of one line whose frame is seen on dark paper too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class LineField(QLineEdit):
    """Draws a frame in dark colours: Qt's own is a darker shade of the window, which dark hides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame; while one types in it, Qt's own is in the colour of the choice."""
        super().paintEvent(event)
        if theme.is_dark(self.palette()) and not self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.colours(self.palette()).line, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
