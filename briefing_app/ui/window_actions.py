# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The menus: every action with its key and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from briefing_app.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QMainWindow


class WindowActions(QObject):
    """Makes the menus of a window.

    Args:
        window: Where the menus go.

    Attributes:
        all: The actions in the order of the menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        """Make empty menus."""
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self.all: list[QAction] = []
        bar = window.menuBar()
        self.file = bar.addMenu(self.tr("&File"))
        self.edit = bar.addMenu(self.tr("&Edit"))
        self.view = bar.addMenu(self.tr("&View"))
        self.article = bar.addMenu(self.tr("&Article"))
        self.annotate = bar.addMenu(self.tr("A&nnotate"))
        self.translation = bar.addMenu(self.tr("&Translation"))
        self.briefing = bar.addMenu(self.tr("&Briefing"))
        self.library = bar.addMenu(self.tr("&Library"))
        self.go = bar.addMenu(self.tr("&Go"))
        self.help = bar.addMenu(self.tr("&Help"))
        for menu in (
            self.file,
            self.edit,
            self.view,
            self.article,
            self.annotate,
            self.translation,
            self.briefing,
            self.library,
            self.go,
            self.help,
        ):
            menu.setToolTipsVisible(True)

    def add(
        self,
        menu: str,
        text: str,
        act: Callable[[], object],
        keys: str | QKeySequence.StandardKey = "",
        icon_name: str = "",
    ) -> QAction:
        """Add an action to a menu, with its key."""
        action = QAction(text, self._window)
        if keys:
            action.setShortcuts(QKeySequence.keyBindings(keys)) if isinstance(
                keys, QKeySequence.StandardKey
            ) else action.setShortcut(QKeySequence(keys))
        if icon_name:
            self._icons[action] = icon_name
            action.setIcon(icon(icon_name, self._window.palette()))
        action.triggered.connect(lambda _=False: act())
        getattr(self, menu).addAction(action)
        self.all.append(action)
        return action

    def recolour(self, palette: QPalette) -> None:
        """Draw the icons in a palette's colours."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, palette))
