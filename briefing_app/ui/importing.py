# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What becomes of what is handed in: queued, installed, or refused with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.errors import ReadError
from briefing_app.ui import handed_in, pasted_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from briefing_app.ui.jobs import ImportQueue
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

PACK_SUFFIX = ".argosmodel"
"""Ending of the files of language packs."""


class Importing(QObject):
    """Looks at what was handed in, off the window's thread, and passes it on.

    Args:
        services: The program's work.
        worker: Where folders are walked.
        queue: Where files wait for their import.
        window: Parent of the dialogs.

    Attributes:
        busy: Whether something that was handed in is still looked at.
        packs_found: Emitted with the list of files of language packs.
        refused: Emitted with the list of `ReadError` of what is not imported.
        left: Emitted with the list of files that were found when the window was being closed.
        said: Emitted with what is being done, empty when it is done.
        ended: Emitted when nothing is looked at any more.
    """

    packs_found = Signal(list)
    refused = Signal(list)
    left = Signal(list)
    said = Signal(str)
    ended = Signal()

    def __init__(
        self, services: Services, worker: Worker, queue: ImportQueue, window: QWidget
    ) -> None:
        """Take whatever comes."""
        super().__init__(window)
        self._services, self._worker, self._queue = services, worker, queue
        self._window = window
        self._looking = 0
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether something that was handed in is still looked at."""
        return self._looking > 0

    @property
    def stopped(self) -> bool:
        """Whether nothing more is taken, because the window closes."""
        return self._stopped

    def stop(self) -> None:
        """Take nothing more, because the window closes; what comes is refused in words."""
        self._stopped = True

    def take_data(self, data: QMimeData, subject: str) -> None:
        """Import what was dropped or pasted; the refusal of anything else names `subject`."""
        found = handed_in.look_at(data)
        if isinstance(found, handed_in.Files):
            self.take(found.paths)
        elif isinstance(found, handed_in.Refusal):
            self.refused.emit([ReadError(subject, found.cause, found.remedy)])
        elif self._stopped:
            self._refuse_all([subject])
        else:
            self._keep(found)

    def paste(self) -> None:
        """Import what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.take_data(data, self.tr("The clipboard"))

    def take(self, paths: Sequence[Path]) -> None:
        """Queue files and folders, install language packs, refuse the others."""
        wanted = [Path(path) for path in paths]
        if self._stopped:
            self._refuse_all(wanted)
            return
        packs = [path for path in wanted if path.suffix.lower() == PACK_SUFFIX]
        others = [path for path in wanted if path not in packs]
        if packs:
            self.packs_found.emit(packs)
        if others:
            self._look_at(others)

    def choose_files(self) -> None:
        """Ask for files to import."""
        dialog = self._dialog(
            self.tr("Import Indonesian articles"), QFileDialog.FileMode.ExistingFiles
        )
        dialog.filesSelected.connect(self._take_names)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder to import."""
        dialog = self._dialog(self.tr("Import folder"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._take_names)
        dialog.open()

    def _take_names(self, names: Sequence[str]) -> None:
        self.take([Path(name) for name in names])

    def _keep(self, passage: handed_in.Passage) -> None:
        """Make a file of a passage and queue it."""
        self._looking += 1

        def queue(path: Path) -> None:
            if self._stopped:
                self.left.emit([path])
            else:
                self._queue.add([path])
            self._end()

        self._worker.submit(lambda: pasted_files.keep(passage), queue, self._fail)

    def _look_at(self, paths: list[Path]) -> None:
        self._looking += 1
        amount = self.tr("1 item") if len(paths) == 1 else self.tr("{n} items")
        self.said.emit(self.tr("Looking at {items} …").format(items=amount.format(n=len(paths))))

        def queue(found: tuple[list[Path], list[ReadError]]) -> None:
            files, errors = found
            if self._stopped:
                self.left.emit(files)
            else:
                self._queue.add(files)
            if errors:
                self.refused.emit(errors)
            self._end()

        self._worker.submit(lambda: self._services.find_files(paths), queue, self._fail)

    def _fail(self, error: Exception) -> None:
        self.refused.emit([error])
        self._end()

    def _end(self) -> None:
        self._looking -= 1
        if not self._looking:
            self.said.emit("")
            self.ended.emit()

    def _refuse_all(self, paths: Sequence[Path | str]) -> None:
        cause = self.tr("The program is being closed.")
        remedy = self.tr("It was not imported; start the program again and import it then.")
        if paths:
            self.refused.emit([ReadError(path, cause, remedy) for path in paths])

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
