# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The line between source and translation that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from briefing_app.ui.reader_layout import Column, ReaderLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from briefing_app.ui.reader_table import ReaderTable

_GRIP = 7
EVEN = 0.5
"""Share of the source when both languages have the same width."""


class Divider(QWidget):
    """Lies over the line; a double-click gives both languages the same width.

    The View menu moves it by keyboard.

    Args:
        view: The reader.
    """

    def __init__(self, view: ReaderTable) -> None:
        """Lie over the reader, as high as its title and its rows."""
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setToolTip(
            self.tr("Drag to give one language more room; double-click for equal parts")
        )
        self.setAccessibleName(self.tr("Divider between the languages"))

    def place(self) -> None:
        """Lie where the languages meet, or be gone where they do not."""
        view = self._view
        shown = view.layout_ is ReaderLayout.SIDE_BY_SIDE
        self.setVisible(shown)
        if shown:
            x = view.viewport().x() + view.columnWidth(Column.SOURCE) - _GRIP // 2
            bottom = view.viewport().geometry().bottom() + 1
            self.setGeometry(x, 0, _GRIP, bottom)
            self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be taken."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            viewport = self._view.viewport()
            x = viewport.mapFromGlobal(event.globalPosition()).x()
            self._view.set_share(x / max(viewport.width(), 1))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give both languages the same width."""
        self._view.set_share(EVEN)
