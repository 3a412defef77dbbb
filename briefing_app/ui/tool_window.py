# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A window of its own beside the main one, for a tool that is kept open while one works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QDialog

from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget


class ToolWindow(QDialog):
    """Not modal; Escape hides it, and it comes back where it was.

    Args:
        name: Under which its place is remembered.
        title: What its title bar says.
        size: Its size at the first time.
        window: The main window.
    """

    def __init__(self, name: str, title: str, size: QSize, window: QWidget) -> None:
        """Make an empty window; it is not shown yet."""
        super().__init__(window)
        self._key = f"tools/{name}"
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, on=True)
        self.resize(size)
        self._ringed = False

    def bring_up(self) -> None:
        """Show it in front, with the focus."""
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Put it where it was."""
        super().showEvent(event)
        if not self._ringed:
            self._ringed = True
            add_focus_rings(self)
        geometry = window_settings().value(self._key)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember where it is."""
        window_settings().setValue(self._key, self.saveGeometry())
        super().hideEvent(event)
