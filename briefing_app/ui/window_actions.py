# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The menus: every action with its key and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from briefing_app.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QMainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


class WindowActions:
    """Makes the menus of a window.

    Args:
        window: Where the menus go.

    Attributes:
        all: The actions in the order of the menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        """Make empty menus."""
        self._window = window
        self._icons: dict[QAction, str] = {}
        self.all: list[QAction] = []
        bar = window.menuBar()
        self.file = bar.addMenu(_tr("&File"))
        self.edit = bar.addMenu(_tr("&Edit"))
        self.view = bar.addMenu(_tr("&View"))
        self.annotate = bar.addMenu(_tr("&Annotate"))
        self.go = bar.addMenu(_tr("&Go"))
        self.help = bar.addMenu(_tr("&Help"))
        for menu in (self.file, self.edit, self.view, self.annotate, self.go, self.help):
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
