# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The export of a briefing, from the window's side: one dialog at a time, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from briefing_app.ui.export_dialog import ExportDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.settings_store import SettingsStore
    from briefing_app.ui.worker import Worker


class Exporting(QObject):
    """Opens the export dialog for the articles of a list.

    Args:
        services: The program's work.
        database: Where the articles are.
        worker: Where the PDF is written.
        articles: The list whose selection is exported.
        settings: Marking and author of a new briefing.
        window: Parent of the dialog.

    Attributes:
        dialog: The dialog while it is open.
        ended: Emitted when the writing of a briefing ended in any way.
    """

    ended = Signal()

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        articles: ArticleList,
        settings: SettingsStore,
        window: QWidget,
    ) -> None:
        """Open nothing yet."""
        super().__init__(window)
        self._services, self._database, self._worker = services, database, worker
        self._articles, self._window, self._store = articles, window, settings
        self.dialog: ExportDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether a briefing is being written."""
        return self.dialog is not None and self.dialog.busy

    def open(self) -> None:
        """Ask what the briefing shall say and write it."""
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        self.dialog = ExportDialog(
            self._services,
            self._database,
            self._worker,
            self._articles.selected_ids(),
            self._articles.all_ids(),
            self._store.value,
            self._window,
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.ended.connect(self.ended)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def stop(self) -> None:
        """Stop the writing; no file is left."""
        if self.dialog is not None and self.dialog.busy:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None
