# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks what a new briefing begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefings.templates import Template
from briefing_app.ui.focus_ring import add_focus_rings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.briefings import Draft


class TemplateDialog(QDialog):
    """The templates of the program, then those of the house.

    Args:
        own: Those of the house: id, name and the briefing to begin with.
        parent: The window.

    Attributes:
        chosen: Emitted with a `Template` or a `Draft`.
        delete_asked: Emitted with the id of a template of the house that shall be deleted.
    """

    chosen = Signal(object)
    delete_asked = Signal(int)

    def __init__(self, own: Sequence[tuple[int, str, Draft]], parent: QWidget) -> None:
        """Offer the first one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New briefing"))
        self._own = list(own)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Templates"))
        for template, name, hint in (
            (
                Template.READ_OUT,
                self.tr("One-page read-out"),
                self.tr("What happened, why it matters, what to watch"),
            ),
            (
                Template.BRIEF,
                self.tr("Multi-source brief"),
                self.tr("Key judgements, the situation, where sources differ, the outlook"),
            ),
            (
                Template.CHRONOLOGY,
                self.tr("Chronology"),
                self.tr("Dated events, and what they come to"),
            ),
        ):
            item = QListWidgetItem(f"{name}\n{hint}")
            item.setData(Qt.ItemDataRole.UserRole, template)
            self.list.addItem(item)
        said = self.tr("Template of your own")
        for number, name, _ in self._own:
            item = QListWidgetItem(f"{name}\n{said}")
            item.setData(Qt.ItemDataRole.UserRole, number)
            self.list.addItem(item)
        self.list.setSpacing(3)
        label = QLabel(self.tr("&Begin with"))
        label.setBuddy(self.list)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        begin = buttons.addButton(self.tr("&Create"), roles.AcceptRole)
        begin.setDefault(True)
        self.delete: QPushButton = buttons.addButton(
            self.tr("&Delete template"), roles.DestructiveRole
        )
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.delete.clicked.connect(self._delete)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.resize(480, 360)
        add_focus_rings(self)

    def _wanted(self) -> object:
        item = self.list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _enable(self) -> None:
        self.delete.setEnabled(isinstance(self._wanted(), int))

    def _choose(self) -> None:
        if not self.isVisible():
            return
        wanted = self._wanted()
        drafts = {number: draft for number, _, draft in self._own}
        self.accept()
        if isinstance(wanted, int):
            self.chosen.emit(drafts[wanted])
        elif wanted is not None:
            self.chosen.emit(Template(str(wanted)))

    def _delete(self) -> None:
        wanted = self._wanted()
        if isinstance(wanted, int):
            self.list.takeItem(self.list.currentRow())
            self.delete_asked.emit(wanted)
