# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Starts the window: chooses the tools, opens the library in its thread, shows every mistake."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import desk
from briefing_app.core.places import resources
from briefing_app.core.settings import Theme
from briefing_app.ui import colour_scheme
from briefing_app.ui.garbage import GarbageCollection
from briefing_app.ui.interface_language import SOURCE, speak, spoken
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.screen import NoScreenError, plain_end, print_error, require_screen
from briefing_app.ui.services import DeskServices
from briefing_app.ui.settings_store import SettingsStore
from briefing_app.ui.termination import Termination
from briefing_app.ui.uncaught_errors import UncaughtErrors
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def make_window(library: Path | None, language: str = SOURCE) -> MainWindow:
    """Return the window with the program's own tools; it is not shown yet.

    Args:
        library: Folder of the library; that of the settings by default.
        language: Language that windows are made in now.
    """
    chosen, problem = desk.settings()
    folders = desk.folders(library)
    store = SettingsStore(desk.settings_path(), chosen)
    services = DeskServices(Workshop(folders.packs, chosen))
    window = MainWindow(services, folders.library, store, language)
    store.setParent(window)
    if problem is not None:
        window.show_failure(QCoreApplication.translate("app", "About the settings"), problem)
    return window


def _open_first(window: MainWindow, article: int) -> None:
    """Open an article as soon as the library is open."""
    again = partial(window.open_article.open, article)
    window.library_opened.connect(again, Qt.ConnectionType.SingleShotConnection)


def run(library: Path | None = None, argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; one that is to be made anew is made anew.

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
    errors, termination = UncaughtErrors(application), Termination(application)
    article: int | None = None
    try:
        while True:
            chosen, _ = desk.settings()
            language = spoken(chosen.language)
            speak(language)
            if chosen.theme is not Theme.SYSTEM:
                colour_scheme.apply(chosen.theme)
            window = make_window(library, language)
            garbage = GarbageCollection(window.library_opened, window)
            errors.caught.connect(window.show_error)
            termination.asked.connect(window.closing.end)
            if article is not None:
                _open_first(window, article)
            window.show()
            window.open_library()
            code = application.exec()
            garbage.stop()
            if not window.preferences.restart_wanted:
                return code
            errors.caught.disconnect(window.show_error)
            termination.asked.disconnect(window.closing.end)
            open_now = window.open_article.article
            article = None if open_now is None else open_now.row.id
            library = None if library is None else window.opening.folder
            window.deleteLater()
            application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
            del window, garbage
            gc.collect()  # or it would count as what stays, see `GarbageCollection.keep`
    finally:
        errors.stop()
        termination.stop()
