# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Signals by which a system or a terminal ends a program, told to the window as any event."""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from types import FrameType

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class Termination(QObject):
    """Asks the window to end cleanly instead of dying in the middle of what it does.

    Python handles a signal only when the interpreter runs next, and Qt waits outside of it;
    so each signal also writes to a socket, which wakes Qt (`signal.set_wakeup_fd`).

    Attributes:
        asked: Emitted when the process is asked to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Take the signals that this system has; only in the main thread."""
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(
            self._writing.fileno(), warn_on_full_buffer=False
        )
        present = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {number: signal.signal(number, _ignore) for number in present}
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def stop(self) -> None:
        """Put the former handling back."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._reading.close()
        self._writing.close()

    def _on_signal(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._reading.recv(64):
                pass
        self.asked.emit()


def _ignore(number: int, frame: FrameType | None) -> None:
    """Stand in for the usual handling, which would end the process at once."""
