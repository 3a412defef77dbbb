# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a view shows while it has nothing to show: what is missing, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui import theme
from briefing_app.ui.labels import MutedLabel


class EmptyPage(QWidget):
    """A centred title, a sentence, and at most one button.

    Attributes:
        button: The button; hidden unless it was given a text.
    """

    def __init__(self, title: str, hint: str = "", button: str = "") -> None:
        """Show a title and what to do."""
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._title = QLabel(title)
        self._title.setFont(theme.scaled(self.font(), 1.25, bold=True))
        self._hint = MutedLabel(hint)
        self.button = QPushButton(button)
        self.button.setVisible(bool(button))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, hint: str = "") -> None:
        """Change what it says."""
        self._title.setText(title)
        self._hint.setText(hint)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()}\n{self._hint.text()}".strip()
