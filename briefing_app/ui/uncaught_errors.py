# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Catches what nobody caught, so that the window can show it."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from types import TracebackType


class UncaughtErrors(QObject):
    """Shows the exceptions that nobody caught, of any thread; they are printed as well.

    Attributes:
        caught: Emitted with the exception, on the window's thread.
    """

    caught = Signal(object)
    _raised = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._raised.connect(self.caught, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def stop(self) -> None:
        """Put the former handling back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before[0](kind, error, trace)
        if not isinstance(error, KeyboardInterrupt):
            self._raised.emit(error)

    def _on_thread_exception(self, found: threading.ExceptHookArgs) -> None:
        self._before[1](found)
        if found.exc_value is not None:
            self._raised.emit(found.exc_value)
