# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How files and passages come in and none gets lost: drops, paste, refusals, the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from briefing_app.ui import local_format
from briefing_app.ui.drop_overlay import DropOverlay
from briefing_app.ui.pending_imports import PendingImports
from briefing_app.ui.resume_bar import ResumeBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from briefing_app.core.errors import BriefingError
    from briefing_app.ui.main_window import MainWindow


class Intake(QObject):
    """Joins what comes in with the window's queue, library and end.

    Args:
        window: The window.

    Attributes:
        overlay: Takes drops.
        pending: Keeps what is not finished.
        bar: Offers what an earlier run did not finish.
    """

    def __init__(self, window: MainWindow) -> None:
        """Take whatever comes from now on."""
        super().__init__(window)
        self._window = window
        self.overlay = DropOverlay(window, self._notice)
        self.pending = PendingImports(window.queue, window.database, window.checker, self)
        self.bar = ResumeBar()
        self.overlay.dropped.connect(self._take)
        window.importing.refused.connect(self._show_refused)
        window.importing.left.connect(self.pending.add)
        window.library_opened.connect(self.pending.enter)
        for leaving in (window.opening.began, window.moving.began):
            leaving.connect(self.pending.leave)
        self.pending.offered.connect(self.bar.offer)
        self.pending.refused.connect(self._show_refused)
        self.pending.failed.connect(window.show_error)
        self.bar.accepted.connect(self.pending.accept)
        self.bar.forgotten.connect(self.pending.forget)
        window.closing.describe = self._describe
        window.closing.began.connect(self.pending.cut_off)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.commitDataRequest.connect(self.end_session)

    def end_session(self) -> None:
        """Keep what is not finished, because the user's session ends; ask nothing."""
        self._window.closing.session_ends = True
        self.pending.save()

    def close(self) -> None:
        """Keep what is not finished, because the window is closed."""
        self.pending.close()

    def _take(self, data: QMimeData) -> None:
        self._window.importing.take_data(data, self.tr("What was dropped"))

    def _show_refused(self, errors: Sequence[BriefingError]) -> None:
        one = self.tr("Not imported")
        many = self.tr("Not imported: {n} items").format(n=local_format.number(len(errors)))
        self._window.show_failures(one if len(errors) == 1 else many, errors)

    def _notice(self) -> str:
        if self._window.importing.stopped:
            return self.tr("The program is being closed: nothing is imported any more.")
        if self._window.queue.held:
            return self.tr("It is imported as soon as a library is open.")
        return ""

    def _describe(self) -> str:
        count = len(self.pending.unfinished)
        if not count:
            return self.tr("What is done is saved; the rest leaves nothing half-done.")
        if not self.pending.kept:
            return self.tr("No library is open that could keep what waits: it is not imported.")
        if count == 1:
            return self.tr(
                "What is done is saved. 1 file is not finished; it is offered again "
                "when the program starts next time."
            )
        return self.tr(
            "What is done is saved. {n} files are not finished; they are offered again "
            "when the program starts next time."
        ).format(n=local_format.number(count))
