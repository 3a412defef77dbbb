# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which library the window has open, and from where: another one, or this one elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.errors import LibraryError

if TYPE_CHECKING:
    from briefing_app.ui.main_window import MainWindow


class LibraryPlace(QObject):
    """Opens other libraries, moves this one, and has the settings remember where it is.

    Args:
        window: The window.
    """

    def __init__(self, window: MainWindow) -> None:
        """Change nothing yet."""
        super().__init__(window)
        self._window = window
        self._wanted: Path | None = None
        window.moving.began.connect(window.leave_library)
        window.moving.moved.connect(self._keep)
        window.library_opened.connect(self._keep_opened)

    def choose(self) -> None:
        """Ask for the folder of another library."""
        dialog = QFileDialog(self._window, self.tr("Open library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_other(Path(name)))
        dialog.open()

    def open_other(self, folder: Path) -> None:
        """Open another library, also at the next start, unless files are being imported."""
        if not self._refused(
            self.tr("The library was not opened"),
            folder,
            self.tr("Open the other one when the imports have ended, or stop them."),
        ):
            self._wanted = folder
            self._window.opening.open(folder)

    def move(self) -> None:
        """Ask where the library shall go, unless files are being imported into it."""
        if not self._refused(
            self.tr("The library was not moved"),
            self._window.opening.folder,
            self.tr("Move it when the imports have ended, or stop them."),
        ):
            self._window.moving.ask()

    def _refused(self, tried: str, folder: Path, remedy: str) -> bool:
        if not self._window.queue.running:
            return False
        cause = self.tr("Files are being imported into the library that is open.")
        self._window.show_failure(tried, LibraryError(folder, cause, remedy))
        return True

    def _keep_opened(self) -> None:
        folder, self._wanted = self._wanted, None
        if folder is not None and folder == self._window.opening.folder:
            self._keep(folder)

    def _keep(self, folder: Path) -> None:
        self._window.settings.set(library=str(folder.absolute()))
