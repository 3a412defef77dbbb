# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Starts the window: chooses the tools, opens the library in its thread, shows every mistake."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import desk
from briefing_app.core.places import resources
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.services import DeskServices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
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


def make_window(library: Path | None) -> MainWindow:
    """Return the window with the program's own tools; it is not shown yet."""
    folders = desk.folders(library)
    return MainWindow(DeskServices(desk.Workshop(folders.packs)), folders.library)


def run(library: Path | None = None, argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        library: Folder of the library; the user's own by default.
        argv: Name of the program and options for Qt.

    Returns:
        The exit code.
    """
    application = QApplication(list(argv) or ["briefing-app"])
    application.setApplicationName("briefing-desk")
    application.setApplicationDisplayName("Briefing Desk")
    application.setDesktopFileName("briefing-desk")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    window = make_window(library)
    errors = UncaughtErrors(application)
    errors.caught.connect(window.show_error)
    window.show()
    window.open_library()
    try:
        return application.exec()
    finally:
        errors.stop()
