# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Labels for what matters less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class MutedLabel(QLabel):
    """A label in a muted colour that follows the system's scheme."""

    def __init__(self, text: str = "") -> None:
        """Show a text."""
        super().__init__(text)
        self._mute()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._mute()

    def _mute(self) -> None:
        palette = self.palette()
        muted = theme.colours(QApplication.palette()).muted
        if palette.color(QPalette.ColorRole.WindowText) == muted:
            return
        # On a page with the base colour a label writes in the role of text.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, muted)
        self.setPalette(palette)
