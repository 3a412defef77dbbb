# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Moves the library that is open to another folder, off the window's thread, and opens it there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from briefing_app.core.errors import Cancelled
from briefing_app.ui.move_dialog import MoveDialog
from briefing_app.ui.notices import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from briefing_app.library import Moved
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.library_opening import LibraryOpening
    from briefing_app.ui.services import Services


class LibraryMoving(QObject):
    """Asks where the library shall go, moves it, and opens it wherever it then is.

    Args:
        services: The program's work.
        database: Where the library lives.
        opening: Opens it again.
        window: Parent of the dialog.

    Attributes:
        began: Emitted when the library is closed to be moved.
        moved: Emitted with the new folder when the library is there.
        said: Emitted with (title, text) about what the user should know.
        ended: Emitted when no move goes on any more.
        dialog: The dialog while it is open.
    """

    began = Signal()
    moved = Signal(object)
    said = Signal(str, str)
    ended = Signal()
    _reported = Signal(object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        opening: LibraryOpening,
        window: QWidget,
    ) -> None:
        """Move nothing yet."""
        super().__init__(window)
        self._services, self._database, self._opening = services, database, opening
        self._window = window
        self._cancel: threading.Event | None = None
        self.dialog: MoveDialog | None = None
        self._reported.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether the library is being moved."""
        return self._cancel is not None

    def ask(self) -> None:
        """Ask where the library shall go."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        self.dialog = MoveDialog(self._opening.folder, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.move_asked.connect(self.move)
        self.dialog.stop_asked.connect(self.stop)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def move(self, target: Path) -> None:
        """Move the library to a folder."""
        if self.busy:
            return
        folder, cancel = self._opening.folder, threading.Event()
        self._cancel = cancel
        self.began.emit()
        if self.dialog is not None:
            self.dialog.show_moving(moving=True)
        self._database.run_closed(
            lambda: self._services.move_library(
                folder, target, report=self._reported.emit, cancel=cancel
            ),
            self._done,
            self._failed,
        )

    def stop(self) -> None:
        """Stop the move; the library stays where it is."""
        if self._cancel is not None:
            self._cancel.set()

    def _done(self, moved: Moved) -> None:
        if self.dialog is not None:
            self.dialog.show_moving(moving=False)
            self.dialog.accept()
        self.moved.emit(moved.folder)
        text = self.tr("It is now in {path}").format(path=moved.folder)
        self.said.emit(
            self.tr("The library was moved"), f"{text}\n{moved.kept}" if moved.kept else text
        )
        self._end(moved.folder)

    def _failed(self, error: Exception) -> None:
        stopped = self.tr("Stopped; the library stays where it is.")
        text = stopped if isinstance(error, Cancelled) else in_words(error)
        if self.dialog is not None:
            self.dialog.show_moving(moving=False, problem=text)
        else:
            self.said.emit(self.tr("The library was not moved"), text)
        self._end(self._opening.folder)

    def _end(self, folder: Path) -> None:
        self._cancel = None
        self._opening.open(folder)
        self.ended.emit()

    def _show_progress(self, progress: object) -> None:
        if self.dialog is not None and self.busy:
            self.dialog.show_progress(progress)  # type: ignore[arg-type]

    def _forget(self) -> None:
        self.dialog = None
