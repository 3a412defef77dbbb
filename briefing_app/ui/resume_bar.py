# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A calm bar on top of the window: what an earlier run did not finish, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.ui import local_format, theme
from briefing_app.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

_ICON_SIZE = 18
_NAMED = 20
"""Most files that the tool tip names."""


class ResumeBar(QWidget):
    """Words and two buttons; it waits for an answer and is in nobody's way.

    Attributes:
        accepted: Emitted when the files are to be imported.
        forgotten: Emitted when they are not.
        take: The button that imports them.
        forget: The button that forgets them.
    """

    accepted = Signal()
    forgotten = Signal()

    def __init__(self) -> None:
        """Hide until something is offered."""
        super().__init__()
        self._icon, self.label = QLabel(), QLabel()
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.take, self.forget = (
            QPushButton(self.tr("&Import them")),
            QPushButton(self.tr("F&orget")),
        )
        self.take.clicked.connect(self.accepted)
        self.forget.clicked.connect(self.forgotten)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.take)
        row.addWidget(self.forget)
        self._draw_icon()
        self.hide()

    def offer(self, paths: Sequence[Path]) -> None:
        """Offer files; hide without any."""
        one = self.tr("The import of 1 file was not finished.")
        many = self.tr("The import of {n} files was not finished.")
        self.label.setText(
            one if len(paths) == 1 else many.format(n=local_format.number(len(paths)))
        )
        names = [path.name for path in paths[:_NAMED]]
        self.label.setToolTip("\n".join([*names, *["…"] * (len(paths) > _NAMED)]))
        self.label.setAccessibleDescription(", ".join(names))
        self.take.setEnabled(True)
        self.setVisible(bool(paths))

    def above(self, widget: QWidget) -> QWidget:
        """Return a widget that has the bar above another one."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self)
        column.addWidget(widget, 1)
        return holder

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the system's new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out a little from the window, with a line below."""
        painter, colours = QPainter(self), theme.colours(self.palette())
        painter.fillRect(self.rect(), colours.current)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)

    def _draw_icon(self) -> None:
        colours = theme.colours(self.palette())
        pixmap = icon("history", self.palette(), colours.accent).pixmap(_ICON_SIZE, _ICON_SIZE)
        self._icon.setPixmap(pixmap)
        palette = self.label.palette()
        palette.setColor(
            QPalette.ColorRole.WindowText, self.palette().color(QPalette.ColorRole.Text)
        )
        self.label.setPalette(palette)
