# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The language pack in use, in the status bar; it opens the list of packs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo


class PackButton(QToolButton):
    """Shows the chosen pack, lets the user choose another, or install one.

    Attributes:
        chosen: Emitted with the name of the pack that the user wants.
        manage_asked: Emitted when the user wants to see all that is known of the packs.
        install_asked: Emitted when the user wants to install a pack from its file.
        menu_: The list of packs.
    """

    chosen = Signal(str)
    install_asked = Signal()
    manage_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that the packs are not known yet."""
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_ = QMenu(self)
        self.menu_.setToolTipsVisible(True)
        self.clicked.connect(self._pop_up)
        self._say(self.tr("Language pack: …"), "")
        self._fill(())

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Show the installed packs."""
        self._fill(packs)
        in_use = next((pack for pack in packs if pack.chosen), None)
        if in_use is None:
            none = self.tr("Articles cannot be translated until one is installed.")
            some = self.tr("Articles cannot be translated until one is chosen.")
            self._say(self.tr("No language pack"), some if packs else none)
        else:
            said = self.tr("Language pack: {name} {version}")
            self._say(said.format(name=in_use.name, version=in_use.version), _about(in_use))

    def show_failure(self, error: Exception) -> None:
        """Say that the packs cannot be listed; one can still be installed."""
        self._fill(())
        self._say(self.tr("No language pack"), str(error))

    def _fill(self, packs: Sequence[PackInfo]) -> None:
        self.menu_.clear()
        group = QActionGroup(self.menu_)
        for pack in packs:
            text = self.tr("{name} {version} · {size} MB · {source}").format(
                name=pack.name,
                version=pack.version,
                size=round(pack.size / 1e6),
                source=pack.source,
            )
            action = self.menu_.addAction(text)
            action.setCheckable(True)
            action.setChecked(pack.chosen)
            action.setToolTip(_about(pack))
            group.addAction(action)
            action.triggered.connect(lambda _=False, name=pack.name: self.chosen.emit(name))
        if packs:
            self.menu_.addSeparator()
        self.menu_.addAction(self.tr("&Language packs…"), partial(self.manage_asked.emit))
        self.menu_.addAction(self.tr("&Install from file…"), partial(self.install_asked.emit))

    def _say(self, text: str, more: str) -> None:
        self.setText(text)
        self.setToolTip(more)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)

    def _pop_up(self) -> None:
        above = QPoint(0, -self.menu_.sizeHint().height())
        self.menu_.popup(self.mapToGlobal(above))


def _about(pack: PackInfo) -> str:
    return f"{pack.description}\nSHA-256 {pack.sha256}".strip()
