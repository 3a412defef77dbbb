# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where the program keeps things, each place with a button that shows it on the desktop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from briefing_app import desk
from briefing_app.ui.labels import DoubtLabel
from briefing_app.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.ui.settings_store import SettingsStore


class FoldersPage(SettingsPage):
    """Library, data folder and settings file.

    Attributes:
        move_asked: Emitted when the user wants the library in another place.
        other_asked: Emitted when the user wants another library.
    """

    move_asked = Signal()
    other_asked = Signal()

    def __init__(self, store: SettingsStore, library: Path) -> None:
        """Show the places; `library` is the folder of the library that is open."""
        super().__init__()
        self.set_title(self.tr("Folders"))
        self.refused = DoubtLabel()
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.library = self._add_place(self.tr("Library"), library, library)
        self.move_library = QPushButton(self.tr("&Move library…"))
        self.other = QPushButton(self.tr("Open &other library…"))
        row = QHBoxLayout()
        for button, asked in (
            (self.move_library, self.move_asked),
            (self.other, self.other_asked),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(asked)
            row.addWidget(button)
        row.addStretch(1)
        self.add_layout(row)
        data = desk.data_folder()
        self.data = self._add_place(self.tr("Program's data"), data, data)
        self.add_hint(self.tr("Language packs, and the library unless it is kept elsewhere."))
        self.settings = self._add_place(self.tr("Settings file"), store.path, store.path.parent)
        self.form.addRow("", self.refused)
        self.column.addStretch(1)

    def _add_place(self, label: str, path: Path, folder: Path) -> QPushButton:
        """Show a path and return the button that opens the folder."""
        text = QLineEdit(str(path), readOnly=True)
        text.setAccessibleName(label)
        text.setCursorPosition(0)
        text.setToolTip(str(path))
        button = QPushButton(self.tr("Open folder"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open folder: {name}").format(name=label))
        button.clicked.connect(partial(self.open_folder, folder))
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(button)
        self.form.addRow(label, pair)
        return button

    def open_folder(self, folder: Path) -> None:
        """Have the desktop show a folder, or the nearest one above it that is there."""
        while not folder.is_dir() and folder != folder.parent:
            folder = folder.parent
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self.refused.setVisible(not opened)
        self.refused.setText(
            self.tr(
                "No program on this computer opens folders; the path can be copied: {path}"
            ).format(path=folder)
        )
