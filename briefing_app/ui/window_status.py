# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The bar at the bottom: what goes on, how many articles, which language pack, and "Offline"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from briefing_app.core import offline
from briefing_app.ui.local_format import number
from briefing_app.ui.pack_button import PackButton
from briefing_app.ui.pack_progress import PackProgress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

SAID_MS = 6000
"""How long something that was done is told, in milliseconds."""


class WindowStatus(QObject):
    """Fills the status bar of a window.

    Args:
        window: The window.

    Attributes:
        count: Number of articles in the library.
        packs: The language pack in use.
        progress: How far an installation is.
        offline: Whether connections are refused.
    """

    def __init__(self, window: QMainWindow) -> None:
        """Say what is known at the start."""
        super().__init__(window)
        self._bar: QStatusBar = window.statusBar()
        self.count, self.offline = QLabel(), QLabel()
        self.packs, self.progress = PackButton(), PackProgress()
        self.show_online(False)
        for widget in (self.progress, self.count, self.packs, self.offline):
            widget.setContentsMargins(8, 0, 8, 0)
            self._bar.addPermanentWidget(widget)
        self.progress.hide()

    def show_online(self, online: bool) -> None:
        """Say whether a connection is allowed at the moment, because the user asked for it."""
        guarded = offline.guarded()
        if online:
            text = self.tr("Online: fetching a language pack")
            more = self.tr("You asked for it; every other connection is still refused.")
        elif guarded:
            text = self.tr("Offline")
            more = self.tr("A guard refuses every connection that the program would open.")
        else:
            text = self.tr("Not guarded")
            more = self.tr("No guard stands: start the program through its own command.")
        self.offline.setText(text)
        self.offline.setToolTip(more)

    def show_count(self, count: int) -> None:
        """Show the number of articles."""
        one = self.tr("1 article")
        many = self.tr("{n} articles").format(n=number(count))
        self.count.setText(one if count == 1 else many)

    def doing(self, text: str) -> None:
        """Say what goes on, until it is done and the text is empty."""
        self._bar.showMessage(text)

    def done(self, text: str) -> None:
        """Say for a while what was done."""
        self._bar.showMessage(text, SAID_MS)
