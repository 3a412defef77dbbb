# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the program notes by itself: what was read, doubts, where imports belong; no undo."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.ui.jobs import JobState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.stored import ArticleRow, StoredArticle
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.jobs import ImportQueue, Job
    from briefing_app.ui.operations import OpenArticle

READ_AFTER_MS = 1000
"""How long an article is open before it counts as read, so that walking past reads nothing."""
_PORTION = 2
"""Articles whose doubts are counted at a time; about 25 ms in which nothing else is done."""
_PAUSE_MS = 15
"""Between two portions, so that what the user asks for is not slowed down by half."""
_TELL_SECONDS = 0.5
"""How often the views are told of new counts."""


class Housekeeping(QObject):
    """Works in small portions between the user's own operations.

    Args:
        database: Where the articles are.
        open_article: What is being read.
        queue: What is being imported.
        collection: Returns the collection that is chosen now; None if none is.
        parent: Object that owns it.

    Attributes:
        noted: Emitted with the list of `ArticleRow` of articles that changed.
        failed: Emitted with an exception.
        read_timer: Runs while an unread article is open.
    """

    noted = Signal(list)
    failed = Signal(object)

    def __init__(
        self,
        database: DatabaseThread,
        open_article: OpenArticle,
        queue: ImportQueue,
        collection: Callable[[], int | None],
        parent: QObject,
    ) -> None:
        """Note nothing yet."""
        super().__init__(parent)
        self._database, self._open_article = database, open_article
        self._collection = collection
        self._library = 0
        self._checked: list[ArticleRow] = []
        self._told = 0.0
        self._destinations: dict[int, int] = {}
        self._checking = False
        self.read_timer = QTimer(self, interval=READ_AFTER_MS, singleShot=True)
        self.read_timer.timeout.connect(self._mark_read)
        open_article.opened.connect(self._on_opened)
        queue.added.connect(self._on_queued)
        queue.changed.connect(self._on_jobs)
        queue.removed.connect(self._on_removed)

    def begin(self) -> None:
        """Count the doubts of articles that this version of the check has not seen."""
        self._library += 1
        self._told = time.monotonic()
        self._checking = False
        self.check_again()

    def check_again(self) -> None:
        """Count anew what has to be, because terms changed; what is counted already goes on."""
        if not self._checking:
            self._checking = True
            self._check_next(self._library)

    def stop(self) -> None:
        """Do nothing more, because the library is being closed."""
        self._library += 1
        self._checked.clear()
        self.read_timer.stop()

    # Doubts

    def _check_next(self, library_number: int) -> None:
        if library_number != self._library:
            return  # it was closed in the pause between two portions

        def done(rows: list[ArticleRow]) -> None:
            if library_number != self._library:
                return
            self._checked += rows
            if not rows or time.monotonic() - self._told > _TELL_SECONDS:
                self._tell()
            self._checking = bool(rows)
            if rows:
                QTimer.singleShot(_PAUSE_MS, self, lambda: self._check_next(library_number))

        def failure(error: Exception) -> None:
            if library_number == self._library:
                self._checking = False
            self.failed.emit(error)

        # The next portion waits a little; what the user does goes between.
        self._database.run(lambda library: library.check_next(_PORTION), done, failure)

    def _tell(self) -> None:
        self._told = time.monotonic()
        if self._checked:
            ids, number = [row.id for row in self._checked], self._library
            self._checked = []

            def tell(rows: list[ArticleRow]) -> None:
                if number == self._library:
                    self.noted.emit(rows)

            # As they are now; something may have changed since they were counted.
            self._database.run(lambda library: library.rows(ids), tell, self.failed.emit)

    # Reading

    def _on_opened(self, article: StoredArticle) -> None:
        self.read_timer.stop()
        if not article.row.read:
            self.read_timer.start()

    def _mark_read(self) -> None:
        article = self._open_article.article
        if article is not None:
            article_id = article.row.id
            self._note(lambda library: library.mark_read(article_id))

    # Imports go where the user was when he asked for them, as in reference managers

    def _on_queued(self, jobs: Sequence[Job]) -> None:
        collection = self._collection()
        if collection is not None:
            self._destinations.update((job.id, collection) for job in jobs)

    def _on_jobs(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.state in (JobState.DONE, JobState.KNOWN) and job.article is not None:
                article_id, collection = job.article.id, self._destinations.pop(job.id, None)
                if collection is not None:
                    self._file(article_id, collection)

    def _on_removed(self, job_ids: Sequence[int]) -> None:
        for job_id in job_ids:
            self._destinations.pop(job_id, None)

    def _file(self, article_id: int, collection: int) -> None:
        self._note(lambda library: library.file_import(article_id, collection))

    def _note(self, operation: Callable[..., list[ArticleRow]]) -> None:
        number = self._library

        def tell(rows: list[ArticleRow]) -> None:
            if rows and number == self._library:
                self.noted.emit(rows)

        self._database.run(operation, tell, self.failed.emit)
