# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The settings, from the window's side: shown, and obeyed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui import colour_scheme
from briefing_app.ui.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.settings import Settings
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.services import Services


class Preferences(QObject):
    """Joins the settings with a window.

    Args:
        window: The window.
        services: The program's work, which is told of changes.
        language: Language that the window speaks.

    Attributes:
        dialog: The dialog while it is open.
        restart_wanted: Whether the window closes to be made anew.
    """

    def __init__(self, window: MainWindow, services: Services, language: str) -> None:
        """Obey the settings from now on."""
        super().__init__(window)
        self._window, self._services, self._language = window, services, language
        self._store = window.settings
        self.dialog: SettingsDialog | None = None
        self.restart_wanted = False
        self._store.changed.connect(self._obey)
        window.closing.kept.connect(self._stay)

    def show(self) -> None:
        """Show the settings; the methods are asked for off the window's thread."""
        self._window.worker.submit(self._services.methods, self._open)

    def restart(self) -> None:
        """Close the window, after asking if work goes on, so that it is made anew."""
        self.restart_wanted = self._window.closing.restarting = True
        self._window.close()

    def _stay(self) -> None:
        self.restart_wanted = self._window.closing.restarting = False

    def _open(self, methods: Sequence[str]) -> None:
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        window = self._window
        self.dialog = SettingsDialog(
            self._store, window.packs, methods, window.opening.folder, self._language, window
        )
        self.dialog.finished.connect(self._forget)
        self.dialog.restart_asked.connect(self.restart)
        self.dialog.move_asked.connect(window.place.move)
        self.dialog.other_asked.connect(window.place.choose)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _obey(self, before: Settings, now: Settings) -> None:
        self._services.use_settings(now)
        if now.theme is not before.theme:
            colour_scheme.apply(now.theme)
