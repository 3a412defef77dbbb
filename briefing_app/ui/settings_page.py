# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A page of the settings: a title, rows of a label and a control, and hints below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.ui import theme
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLayout


_WIDEST = 360
"""Greatest width of a control, in pixels: a line that the eye takes in at once."""


class SettingsPage(QWidget):
    """Rows under a title.

    Attributes:
        title: What the page is about.
    """

    def __init__(self) -> None:
        """Show no row yet."""
        super().__init__()
        self.title = ""
        self._head = head = QLabel()
        head.setFont(theme.scaled(self.font(), 1.3, bold=True))
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 12)
        self.column.setSpacing(16)
        self.column.addWidget(head)
        self.column.addLayout(self.form)

    def set_title(self, title: str) -> None:
        """Say what the page is about."""
        self.title = title
        self._head.setText(title)

    def add(self, label: str, control: QWidget, hint: str = "") -> None:
        """Add a row; its hint stands below and is the control's description."""
        control.setAccessibleName(label.replace("&", ""))
        control.setMaximumWidth(_WIDEST)
        if not hint:
            self.form.addRow(label, control)
            return
        control.setAccessibleDescription(hint)
        name = QLabel(label)
        name.setBuddy(control)
        self.form.addRow(name, _above(control, hint))

    def add_hint(self, text: str) -> MutedLabel:
        """Add a sentence below the last row."""
        hint = _hint(text)
        self.form.addRow("", hint)
        return hint

    def add_layout(self, layout: QLayout) -> None:
        """Add a row that has no label."""
        self.form.addRow("", layout)


def _hint(text: str) -> MutedLabel:
    hint = MutedLabel(text)
    hint.setWordWrap(True)
    return hint


def _above(control: QWidget, hint: str) -> QWidget:
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 6)
    column.setSpacing(4)
    column.addWidget(control)
    column.addWidget(_hint(hint))
    return pair


class Choice(QComboBox):
    """Offers a few values, each in words."""

    def __init__(self, values: Iterable[tuple[object, str]]) -> None:
        """Offer (value, words)."""
        super().__init__()
        for value, words in values:
            self.addItem(words, value)

    def choose(self, value: object) -> None:
        """Show a value as the chosen one; nothing if it is not offered."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
