# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A row that says what goes on, how far it is, and stops it; and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from briefing_app.core.progress import Progress

_STEPS = 1000


class TaskRow(QWidget):
    """Words, a bar and Stop while something goes on; its outcome afterwards.

    Attributes:
        stopped: Emitted when the user wants to stop.
    """

    stopped = Signal()

    def __init__(self, name: str) -> None:
        """Say nothing; `name` is what a screen reader calls the bar."""
        super().__init__()
        self._good: bool | None = None
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = QProgressBar(maximum=_STEPS)
        self.bar.setAccessibleName(name)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addLayout(row)
        self.bar.hide()
        self.stop.hide()
        self.label.hide()

    def begin(self, words: str) -> None:
        """Say what goes on."""
        self._say(words, None)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.bar.show()
        self.stop.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(progress.fraction * _STEPS))

    def describe(self, words: str) -> None:
        """Say more exactly what goes on."""
        self.label.setText(words)

    def end(self) -> None:
        """Nothing goes on any more."""
        had_focus = self.stop.hasFocus()
        self.bar.hide()
        self.stop.hide()
        self._say("", None)
        if had_focus:
            self.window().setFocus()

    def tell(self, words: str, good: bool | None = None) -> None:
        """Say what came of it; whether that is good is said by the words, by colour on top."""
        self._say(words, good)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_good"):
            self._colour()

    def _say(self, words: str, good: bool | None) -> None:
        self._good = good
        self.label.setText(words)
        self.label.setVisible(bool(words))
        self._colour()

    def _colour(self) -> None:
        application = QApplication.palette()
        colours = theme.colours(application)
        text = application.color(QPalette.ColorRole.WindowText)
        wanted = {None: text, True: colours.good, False: colours.bad}[self._good]
        palette = self.label.palette()
        if palette.color(QPalette.ColorRole.WindowText) != wanted:
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.label.setPalette(palette)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
