# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How far the installation of a language pack is, in the status bar, with a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from briefing_app.core.progress import Stage

if TYPE_CHECKING:
    from briefing_app.core.progress import Progress

_STEPS = 1000
_BAR_WIDTH = 120


class PackProgress(QWidget):
    """Words, a bar and Stop.

    Attributes:
        stopped: Emitted when the user wants to stop.
    """

    stopped = Signal()

    def __init__(self) -> None:
        """Hide until something is installed."""
        super().__init__()
        self._file = ""
        self.label = QLabel()
        self.bar = QProgressBar(maximum=_STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Installing a language pack"))
        self.stop = QToolButton()
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop installing the language pack"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.bar, self.stop):
            row.addWidget(widget)
        self.hide()

    def begin(self, file: str) -> None:
        """Show that a file is being installed."""
        self._file = file
        self.label.setText(self.tr("Installing {file} …").format(file=file))
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is: first the file is checked, then it is unpacked and tried."""
        if not self.stop.isEnabled():
            return
        if progress.stage is Stage.READING:
            said, share = self.tr("Checking {file} {n} %"), progress.fraction / 2
        elif progress.fraction < 1:
            said, share = self.tr("Unpacking {file} {n} %"), 0.5 + progress.fraction / 2
        else:
            said, share = self.tr("Trying {file} …"), 1.0
        self.label.setText(said.format(file=self._file, n=int(100 * progress.fraction)))
        self.bar.setValue(round(share * _STEPS))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.label.setText(self.tr("Stopping …"))
        self.stopped.emit()
