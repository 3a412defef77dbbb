# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window shows when the library cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui import theme
from briefing_app.ui.notices import in_words


class ProblemPage(QWidget):
    """The file, the cause and the remedy, and what can be done from here.

    Attributes:
        retry: Emitted when the user wants to try again.
        choose: Emitted when the user wants another folder.
        quit: Emitted when the user gives up.
    """

    retry = Signal()
    choose = Signal()
    quit = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        title = QLabel(self.tr("The library cannot be opened"))
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("Why the library cannot be opened"))
        self.text.setMaximumWidth(720)
        row = QHBoxLayout()
        for text, signal in (
            (self.tr("&Try again"), self.retry),
            (self.tr("Choose another &folder…"), self.choose),
            (self.tr("&Quit"), self.quit),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 48, 64, 48)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addStretch(2)

    def show_error(self, error: Exception) -> None:
        """Say what is wrong."""
        if isinstance(error, BriefingError):
            self.text.setText(f"{error.subject}\n\n{error.cause}\n\n{error.remedy}")
        else:
            self.text.setText(in_words(error))
