# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The verification of packs, from the window's side: asked for, made on a thread, stopped."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from briefing_app.briefing.pack_keys import grouped
from briefing_app.core.errors import Cancelled
from briefing_app.ui import export_files
from briefing_app.ui.verify_window import VerifyWindow
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing_app.briefing.pack_verify import Verification
    from briefing_app.core.errors import BriefingError
    from briefing_app.core.progress import Progress
    from briefing_app.ui.services import Services


class PackVerifying(QObject):
    """Verifies one pack at a time; nothing of it is kept, so closing the program stops it.

    No library is needed for it.

    Args:
        services: The program's work.
        window: The main window.
        parent: Object that owns it.

    Attributes:
        failed: Emitted with (what was tried, exception).
        ended: Emitted when a pack was verified, or not.
        dialog: The dialog that was opened last; None before.
    """

    failed = Signal(str, object)
    ended = Signal()
    _reported = Signal(object)

    def __init__(self, services: Services, window: QWidget, parent: QObject) -> None:
        """Verify nothing; the thread starts with the first pack."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._worker: Worker | None = None
        self._cancel: threading.Event | None = None
        self._made: VerifyWindow | None = None
        self.dialog: QFileDialog | QInputDialog | None = None
        self._reported.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether a pack is being verified."""
        return self._cancel is not None

    @property
    def window(self) -> VerifyWindow:
        """The window that shows what was found."""
        if self._made is None:
            made = self._made = VerifyWindow(self._window)
            made.verify_asked.connect(self.verify)
            made.choose_asked.connect(self.choose)
            made.trust_asked.connect(self._ask_name)
            made.task.stopped.connect(self.stop)
        return self._made

    def choose(self) -> None:
        """Ask for a pack, and verify it."""
        shown = self._made is not None and self._made.isVisible()
        folder = str(export_files.folder())
        self.dialog = dialog = QFileDialog(
            self._made if shown else self._window, self.tr("Verify pack"), folder
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Packs (*.zip)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.verify(Path(path)))
        dialog.open()

    def verify(self, path: Path) -> None:
        """Verify a pack and show what is to be said of it."""
        if self.busy:
            return
        cancel = self._cancel = threading.Event()
        self.window.begin(path)
        self.window.bring_up()
        self._thread().submit(
            lambda: self._services.verify_briefing_pack(
                path, report=self._reported.emit, cancel=cancel
            ),
            self._done,
            partial(self._fail, self.tr("The pack could not be verified")),
        )

    def stop(self) -> None:
        """Stop verifying."""
        if self._cancel is not None:
            self._cancel.set()

    def close(self) -> None:
        """Stop verifying and end the thread."""
        self.stop()
        if self._worker is not None:
            self._worker.close()

    def _thread(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("verifying", self)
        return self._worker

    def _done(self, outcome: tuple[Verification, BriefingError | None]) -> None:
        found, problem = outcome
        self._cancel = None
        self.window.show_found(found)
        if problem is not None:
            self.window.end(str(problem), good=False)
            self.failed.emit(self.tr("Your keys could not be read"), problem)
        self.ended.emit()

    def _fail(self, tried: str, error: Exception) -> None:
        self._cancel = None
        if isinstance(error, Cancelled):
            self.window.end(self.tr("Stopped; nothing was found out about the pack."))
        else:
            self.window.end(str(error), good=False)
            self.failed.emit(tried, error)
        self.ended.emit()

    def _show_progress(self, progress: Progress) -> None:
        if self.busy:
            self.window.task.show_progress(progress)

    def _ask_name(self, found: Verification) -> None:
        self.dialog = dialog = QInputDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Trust this signer"))
        said = self.tr(
            "Ask the signer to read you the fingerprint, by telephone or in person. Trust the key "
            "only if it is the same:\n\n{key}\n\nName of the signer:"
        )
        dialog.setLabelText(said.format(key=grouped(found.fingerprint)))
        dialog.setOkButtonText(self.tr("Trust"))
        dialog.textValueSelected.connect(partial(self._trust, found))
        dialog.open()

    def _trust(self, found: Verification, name: str) -> None:
        if self.busy:
            return
        self._thread().submit(
            lambda: self._services.trust_signer(found, name),
            lambda _: self.verify(found.path),
            partial(self._fail, self.tr("The signer could not be trusted")),
        )
