# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of keys, made from the actions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class KeysDialog(QDialog):
    """Shows what each key does.

    Args:
        actions: The actions of the menus; those without a key are left out.
        others: (keys, what they do) of the views.
        parent: The window.
    """

    def __init__(
        self, actions: Iterable[QAction], others: Iterable[tuple[str, str]], parent: QWidget
    ) -> None:
        """Fill the table."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        native = QKeySequence.SequenceFormat.NativeText
        rows = [
            (
                action.shortcut().toString(native),
                action.text().replace("&", "").rstrip("…"),
            )
            for action in actions
            if action.shortcuts()
        ]
        rows += list(others)
        self.table = QTableWidget(len(rows), 2)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.table)
        column_layout.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 560)
