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
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.tables import PADDING, PaddedDelegate, QuietHeader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class KeysDialog(QDialog):
    """Shows what each key does.

    Args:
        actions: The actions of the menus; those without a key are left out.
        parent: The window.
    """

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
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
        rows += self._others()
        self.table = QTableWidget(len(rows), 2)
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setHorizontalHeader(QuietHeader(PADDING, self.table))
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setItemDelegate(PaddedDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
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
        widest = max(self.table.fontMetrics().horizontalAdvance(keys) for keys, _ in rows)
        self.table.setColumnWidth(0, widest + 3 * PADDING)
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.resize(620, 620)

    def _others(self) -> list[tuple[str, str]]:
        """Return the keys of the views, which no menu shows."""
        return [
            ("Tab, Shift+Tab", self.tr("Next or previous part of the window")),
            ("↑ ↓ ← →", self.tr("Reader: move by sentence and between the languages")),
            ("Shift+↑, Shift+↓", self.tr("Reader: select whole sentences")),
            ("Ctrl+A", self.tr("Reader: select all of one language")),
            ("Ctrl+C", self.tr("Copy the selected text, the sentence, or the import's error")),
            ("Enter, Space", self.tr("Reader: show or hide the removed pieces under the cursor")),
            ("F4", self.tr("Reader: hold it to see the Indonesian in the place of the English")),
            ("Enter, Space", self.tr("Reader, translation only: show or hide the Indonesian")),
            ("Enter", self.tr("Editing a sentence: confirm it")),
            ("Ctrl+Enter", self.tr("Editing a sentence: confirm it and go on to the next")),
            ("Esc", self.tr("Editing a sentence: leave it; what is typed is kept")),
            ("R", self.tr("Reader: restore the removed piece under the cursor")),
            ("P", self.tr("Summary: pin the sentence, or unpin it")),
            ("Del", self.tr("Summary: drop the sentence; dropped sentences: take it back")),
            ("Alt+Shift+↑, Alt+Shift+↓", self.tr("Summary: move the sentence up or down")),
            ("Enter, Del", self.tr("Check of a briefing: go to the words, or ignore them")),
            ("Enter", self.tr("Search: go to the results; open a result or a summary sentence")),
            ("Enter, Shift+Enter", self.tr("Find in article: next or previous match")),
            ("Esc", self.tr("Close the search, in the article or in the library")),
            ("Ctrl+V", self.tr("Import what is on the clipboard, unless a field takes it")),
            ("F5", self.tr("Imports: try the selected ones again")),
            ("Del", self.tr("Remove the selected imports from the list")),
            ("F2, Del", self.tr("Library: rename or delete a collection, tag or saved search")),
            ("↑ ↓, Enter, Esc", self.tr("Tags and collections: choose, switch on or off, close")),
        ]
