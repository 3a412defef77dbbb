# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The language packs, from the window's side: listed, chosen, and installed from files."""

from __future__ import annotations

import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.errors import Cancelled
from briefing_app.ui.importing import PACK_SUFFIX
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Progress
    from briefing_app.ui.pack_button import PackButton
    from briefing_app.ui.pack_progress import PackProgress
    from briefing_app.ui.services import Services


class PackChoice(QObject):
    """Joins the button of the packs with the work on them, on a thread of its own.

    Args:
        services: The program's work.
        button: Shows the chosen pack and takes another choice.
        progress: Shows how far an installation is, and stops it.
        window: Parent of the dialog.

    Attributes:
        said: Emitted with what was done, in words.
        failed: Emitted with (what was tried, exception).
        ended: Emitted when no installation goes on any more.
        manage_asked: Emitted when the user wants to see all that is known of the packs.
        listed: Emitted with the installed packs when they were listed anew.
        installed: The packs that were listed last.
    """

    said = Signal(str)
    failed = Signal(str, object)
    ended = Signal()
    listed = Signal(object)
    manage_asked = Signal()
    _reported = Signal(object)

    def __init__(
        self, services: Services, button: PackButton, progress: PackProgress, window: QWidget
    ) -> None:
        """Start the thread."""
        super().__init__(window)
        self._services, self._button, self._progress = services, button, progress
        self._window = window
        self._worker = Worker("packs", self)
        self.installed: Sequence[PackInfo] = ()
        self._waiting: deque[Path] = deque()
        self._given_up: list[str] = []
        self._installing: Path | None = None
        self._cancel = threading.Event()
        self._reported.connect(self._show_progress)
        button.chosen.connect(self.prefer)
        button.install_asked.connect(self.choose_file)
        button.manage_asked.connect(self.manage_asked)
        progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a pack is being installed."""
        return self._installing is not None

    def refresh(self) -> None:
        """List the installed packs."""
        self._worker.submit(self._services.packs, self.show, self._button.show_failure)

    def prefer(self, name: str) -> None:
        """Choose an installed pack."""

        def show(packs: list[PackInfo]) -> None:
            self.show(packs)
            self.said.emit(self.tr("New articles use this language pack."))

        def fail(error: Exception) -> None:
            self.failed.emit(self.tr("The language pack was not chosen"), error)
            self.refresh()

        self._worker.submit(lambda: self._services.prefer_pack(name), show, fail)

    def choose_file(self) -> None:
        """Ask for the file of a language pack."""
        dialog = QFileDialog(self._window, self.tr("Install language pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Argos language packs (*{suffix})").format(suffix=PACK_SUFFIX))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.install([Path(name) for name in names]))
        dialog.open()

    def install(self, paths: Iterable[Path]) -> None:
        """Install packs from their files, one after another; the last one becomes the choice."""
        self._waiting.extend(paths)
        if self._installing is None:
            self._install_next()

    def stop(self) -> None:
        """Stop installing; what is installed stays, of the others nothing is left."""
        self._given_up = [path.name for path in self._waiting]
        self._waiting.clear()
        self._cancel.set()

    def close(self) -> None:
        """Stop installing and end the thread."""
        self.stop()
        self._worker.close()

    def show(self, packs: Sequence[PackInfo]) -> None:
        """Show the installed packs, which changed."""
        self.installed = packs
        self._button.show_packs(packs)
        self.listed.emit(packs)

    def _install_next(self) -> None:
        if not self._waiting:
            self._installing = None
            self._progress.hide()
            self.ended.emit()
            return
        path = self._installing = self._waiting.popleft()
        cancel = self._cancel = threading.Event()
        self._progress.begin(path.name)

        def done(packs: list[PackInfo]) -> None:
            self.show(packs)
            self.said.emit(
                self.tr("{file} is installed; new articles use it.").format(file=path.name)
            )
            self._install_next()

        def fail(error: Exception) -> None:
            if isinstance(error, Cancelled):
                files = ", ".join([path.name, *self._given_up])
                self.said.emit(self.tr("Stopped; not installed: {files}").format(files=files))
            else:
                self.failed.emit(self.tr("The language pack was not installed"), error)
            self._install_next()

        self._worker.submit(
            lambda: self._services.install_pack(path, report=self._reported.emit, cancel=cancel),
            done,
            fail,
        )

    def _show_progress(self, progress: Progress) -> None:
        if self._installing is not None:
            self._progress.show_progress(progress)
