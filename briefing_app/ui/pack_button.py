# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The language pack in use, in the status bar; it opens the list of packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo


class PackButton(QToolButton):
    """Shows the chosen pack and lets the user choose another.

    Attributes:
        chosen: Emitted with the name of the pack that the user wants.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that the packs are not known yet."""
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Language pack"))
        self.setText(self.tr("Language pack: …"))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.clicked.connect(self._pop_up)

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Show the installed packs."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for pack in packs:
            text = self.tr("{name} {version} · {size} MB · {source}").format(
                name=pack.name,
                version=pack.version,
                size=round(pack.size / 1e6),
                source=pack.source,
            )
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(pack.chosen)
            action.setToolTip(f"{pack.description}\nSHA-256 {pack.sha256}".strip())
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=pack.name: self.chosen.emit(name))
        in_use = next((pack for pack in packs if pack.chosen), None)
        if in_use is None:
            self.setText(self.tr("No language pack"))
            self.setToolTip(self.tr("Articles cannot be translated until one is installed."))
            if not packs:
                self._menu.addAction(self.tr("None installed")).setEnabled(False)
        else:
            self.setText(
                self.tr("Language pack: {name} {version}").format(
                    name=in_use.name, version=in_use.version
                )
            )
            self.setToolTip(in_use.description)

    def _pop_up(self) -> None:
        above = QPoint(0, -self._menu.sizeHint().height())
        self._menu.popup(self.mapToGlobal(above))

    def show_failure(self, error: Exception) -> None:
        """Say that the packs cannot be listed."""
        self._menu.clear()
        self.setText(self.tr("No language pack"))
        self.setToolTip(str(error))
