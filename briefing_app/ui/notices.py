# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Problems in words: what it is about, why, and what to do; nothing waits for an answer."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_words(error: BaseException) -> str:
    """Return an error as a user reads it; a mistake of the program comes with its trace."""
    if isinstance(error, BriefingError):
        return f"{error.subject}\n    {error.cause}\n    {error.remedy}"
    said = QCoreApplication.translate(
        "notices", "A mistake in the program: {kind}: {text}. Please report the lines below."
    ).format(kind=type(error).__name__, text=error)
    return said + "\n" + "".join(traceback.format_exception(error)).rstrip()


class Notices(QWidget):
    """A panel at the bottom of the window; its text can be selected and copied.

    Attributes:
        appeared: Emitted when it shows itself.
    """

    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hide until there is something to say."""
        super().__init__(parent)
        self._title = QLabel()
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Problems"))
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(12)
        copy = QPushButton(self.tr("&Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        dismiss = QPushButton(self.tr("&Dismiss"))
        dismiss.clicked.connect(self.clear)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 6)
        head.addWidget(self._title, 1)
        head.addWidget(copy)
        head.addWidget(dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.setMinimumHeight(90)
        self.hide()

    def show_errors(self, title: str, errors: Sequence[BaseException]) -> None:
        """Add errors to the panel and show it."""
        self.show_text(title, "\n".join(in_words(error) for error in errors))

    def show_text(self, title: str, text: str) -> None:
        """Add a text to the panel and show it."""
        self._title.setText(title)
        first = self.text.document().blockCount() if self.text.toPlainText() else 0
        self.text.appendPlainText(text)
        if self.isHidden():
            self.show()
            self.appeared.emit()
        self.text.verticalScrollBar().setValue(first)

    def clear(self) -> None:
        """Forget everything and hide."""
        self.text.clear()
        self.hide()
