# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a view shows while it has nothing to show: what is missing, and the one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

_ICON_SIZE = 48
_FRAME_WIDTH = 480
_FRAME_MARGIN = 40


class EmptyPage(QWidget):
    """A title, a sentence and at most one button, in the middle of the view.

    A page with an icon takes something: a dashed frame around all shows where.

    Args:
        title: What is missing; a page without a title whispers its sentence on top.
        hint: What to do, as a sentence.
        button: What the button says; it is hidden without a text.
        icon_name: Icon above the title.

    Attributes:
        button: The one thing to do.
    """

    def __init__(
        self, title: str = "", hint: str = "", button: str = "", icon_name: str = ""
    ) -> None:
        """Show a title and what to do."""
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._icon_name = icon_name
        self._icon, self._title, self._hint = QLabel(), QLabel(), MutedLabel()
        self._title.setFont(theme.scaled(self.font(), 1.35, bold=True))
        self.button = QPushButton(button)
        self.button.setVisible(bool(button))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        if title:
            column.addStretch(2)
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._icon.setVisible(bool(icon_name))
        self.say(title, hint)
        self._draw_icon()

    def say(self, title: str, hint: str = "") -> None:
        """Change what it says."""
        for label, text in ((self._title, title), (self._hint, hint)):
            label.setText(text)
            label.setVisible(bool(text))

    def offer(self, *, shown: bool) -> None:
        """Show icon and button, or only say something."""
        self._icon.setVisible(shown)
        self.button.setVisible(shown)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()}\n{self._hint.text()}".strip()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the system's new colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        super().paintEvent(event)
        if self._icon.isHidden():
            return
        colours = theme.colours(self.palette())
        top, bottom = self._icon.geometry().top(), self.button.geometry().bottom()
        width = min(_FRAME_WIDTH, self.width() - 48)
        frame = QRectF((self.width() - width) / 2, top, width, bottom - top)
        frame.adjust(0, -_FRAME_MARGIN, 0, _FRAME_MARGIN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.muted, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(colours.hover)
        painter.drawRoundedRect(frame, 12, 12)

    def _draw_icon(self) -> None:
        if self._icon_name:
            colour = theme.colours(self.palette()).accent
            drawn = icon(self._icon_name, self.palette(), colour)
            self._icon.setPixmap(drawn.pixmap(_ICON_SIZE, _ICON_SIZE))
