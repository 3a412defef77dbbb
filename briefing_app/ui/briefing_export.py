# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes the briefing that is open to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from briefing_app import desk
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.writing_dialog import WritingDialog

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.briefings import Draft
    from briefing_app.core.progress import Report
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

_NAME_LETTERS = 60


class BriefingExport(WritingDialog):
    """Asks for the file of a briefing.

    Args:
        services: The program's work.
        database: Where what the briefing cites is.
        worker: Where the file is written.
        draft: The briefing.
        parent: The window.
    """

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        draft: Draft,
        parent: QWidget,
    ) -> None:
        """Suggest a file."""
        super().__init__(services, database, worker, parent)
        self._draft = draft
        self.setWindowTitle(self.title())
        row = QHBoxLayout()
        row.addWidget(self.file_label)
        row.addLayout(self.file_row, 1)
        options = tuple(self.make_options())
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(row)
        for option in options:
            column.addWidget(option)
        column.addLayout(self.foot)
        add_focus_rings(self)
        self.begin(self._suggested(), options, 520)

    def title(self) -> str:
        """Return what the dialog is called."""
        return self.tr("Export briefing")

    def make_options(self) -> Sequence[QWidget]:
        """Return what can be chosen besides the file; nothing."""
        return ()

    def write(self, target: Path, report: Report, cancel: threading.Event) -> None:
        """Read what the briefing cites, then write it."""
        draft = self._draft

        def compose(cited: desk.Cited) -> None:
            self._worker.submit(
                lambda: self._services.write_draft(
                    draft, cited, target, report=report, cancel=cancel
                ),
                lambda _: self.done_writing(),
                self.failed,
            )

        self._database.run(lambda library: desk.cited(library, draft), compose, self.failed)

    def _suggested(self) -> str:
        title = "".join(c if c.isalnum() or c in " -" else " " for c in self._draft.title.title)
        name = "-".join(title.split())[:_NAME_LETTERS] or self.tr("Briefing")
        day = self._draft.title.as_of or QDate.currentDate().toString("yyyy-MM-dd")
        return f"{name}-{day}{next(iter(self.offered()))}"
