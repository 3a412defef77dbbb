# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The end: work that goes on is asked about, stopped cleanly, and then the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


class Work(Protocol):
    """Something that can go on while the window is closed."""

    @property
    def busy(self) -> bool:
        """Whether it goes on."""
        ...

    @property
    def ended(self) -> SignalInstance:
        """Emitted when it does not go on any more."""
        ...

    def stop(self) -> None:
        """Stop it; it leaves nothing half-done."""
        ...


class Closing(QObject):
    """Decides whether the window may close.

    Args:
        window: The window.
        works: What may go on.

    Attributes:
        began: Emitted when the user chose to stop the work and quit.
        kept: Emitted when the user chose to keep working.
        question: The question while it is asked.
        restarting: Whether the window is closed to be opened anew; the question says so.
        describe: Returns what becomes of the work that is stopped, as a sentence or two.
        session_ends: Whether the user's session ends; then nothing is asked any more.
    """

    began = Signal()
    kept = Signal()

    def __init__(self, window: QWidget, works: Sequence[Work]) -> None:
        """Watch what goes on."""
        super().__init__(window)
        self._window = window
        self._works = works
        self._stopping = False
        self.restarting = self.session_ends = False
        self.describe: Callable[[], str] = lambda: self.tr("What is done is saved.")
        self.question: QMessageBox | None = None
        for work in works:
            work.ended.connect(self._on_ended)

    def allowed(self) -> bool:
        """Tell whether nothing goes on; else ask, and close the window when it has stopped."""
        if not any(work.busy for work in self._works):
            return True
        if self.session_ends:
            self._stop_works()
            return True
        if not self._stopping and self.question is None:
            self._ask()
        return False

    def end(self) -> None:
        """Stop the work without asking and close, because the system wants the process to end."""
        if not self._stopping:
            self._stop()
        if self.question is not None:
            self.question.close()

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Work is going on"))
        box.setText(
            self.tr("Stop the work and restart?")
            if self.restarting
            else self.tr("Stop the work and quit?")
        )
        box.setInformativeText(self.describe())
        stop_text = self.tr("&Stop and restart") if self.restarting else self.tr("&Stop and quit")
        stop = box.addButton(stop_text, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("&Keep working"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stop.clicked.connect(self._stop)
        box.finished.connect(self._forget_question)
        box.open()

    def _forget_question(self) -> None:
        self.question = None
        if not self._stopping:
            self.kept.emit()

    def _stop(self) -> None:
        self._stop_works()
        self._on_ended()

    def _stop_works(self) -> None:
        self._stopping = True
        self.began.emit()
        for work in self._works:
            work.stop()

    def _on_ended(self) -> None:
        if self._stopping and not any(work.busy for work in self._works):
            self._stopping = False
            QTimer.singleShot(0, self._window.close)
