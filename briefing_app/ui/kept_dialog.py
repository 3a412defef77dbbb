# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A dialog that stays open until the library has what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from briefing_app.ui.labels import DoubtLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import Changes
    from briefing_app.library import Edits
    from briefing_app.ui.edit_stack import EditStack

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeptDialog(QDialog):
    """Saves on Ctrl+Enter, and discards what was typed only when the user says so twice.

    Its owner keeps what it emits with `run`.

    Args:
        title: What is done.
        parent: The window.

    Attributes:
        save: The button that saves.
        warning: Where it says what is wrong.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.save, self.warning = QPushButton(), DoubtLabel()
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.hide()
        self.save.clicked.connect(self._save)
        self._warned = False

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that would be lost."""
        raise NotImplementedError

    def run(
        self,
        edits: EditStack,
        name: str,
        operation: Callable[[Edits], object],
        done: Callable[[], None] | None = None,
    ) -> None:
        """Run the step that keeps what was typed, and close; if it fails say why, and stay.

        Args:
            edits: Runs it.
            name: What to call the step.
            operation: Changes the library, on its thread.
            done: Called when it is kept.
        """

        def success(_: Changes) -> None:
            if isValid(self):
                self.accept()
            if done is not None:
                done()

        def failure(error: Exception) -> None:
            if isValid(self) and self.isVisible():
                self.save.setEnabled(True)
                self._warn(self.tr("It could not be saved: {why}").format(why=error))
            else:
                edits.failed.emit(name, error)

        edits.run(name, operation, success, failure)

    def reject(self) -> None:
        """Close; with unsaved text only when the user says it twice."""
        if self.unsaved and not self._warned:
            self._warned = True
            self._warn(
                self.tr("What you typed is not saved. Ctrl+Enter saves it; Esc again discards it.")
            )
            return
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Ctrl+Enter, not begin a line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._save()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter wherever the cursor is."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
            event.accept()
            return
        super().keyPressEvent(event)

    def _save(self) -> None:
        """Emit what shall be kept, if the button is enabled."""
        raise NotImplementedError

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
