# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Starts the window: chooses the tools, opens the library in its thread, shows every mistake."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import desk
from briefing_app.core.places import resources
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.screen import NoScreenError, plain_end, print_error, require_screen
from briefing_app.ui.services import DeskServices
from briefing_app.ui.uncaught_errors import UncaughtErrors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


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
        The exit code; 1, with an error on the standard error stream, without a screen.
    """
    try:
        require_screen(sys.platform, os.environ)
    except NoScreenError as error:
        print_error(error)
        return 1
    with plain_end():
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
