# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Labels whose colour means something: what matters less, and what is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class _ColouredLabel(QLabel):
    """A label in one of the theme's colours that follows the system's scheme."""

    def __init__(self, colour: str, text: str = "") -> None:
        super().__init__(text)
        self._colour = colour
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_colour"):
            self._paint()

    def _paint(self) -> None:
        palette = self.palette()
        wanted = getattr(theme.colours(QApplication.palette()), self._colour)
        if palette.color(QPalette.ColorRole.WindowText) == wanted:
            return
        # On a page with the base colour a label writes in the role of text.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, wanted)
        self.setPalette(palette)


class MutedLabel(_ColouredLabel):
    """A label for what matters less."""

    def __init__(self, text: str = "") -> None:
        """Show a text."""
        super().__init__("muted", text)


class DoubtLabel(_ColouredLabel):
    """A label for reasons of doubt."""

    def __init__(self, text: str = "") -> None:
        """Show a text."""
        super().__init__("doubt", text)
