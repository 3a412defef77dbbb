# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reads the figures of some articles, off the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from briefing_app.core.errors import Cancelled
from briefing_app.core.ledger import Ledger, make_ledger
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.database_thread import DatabaseThread

T = TypeVar("T")


class FiguresReading(QObject):
    """Makes the ledger of whatever articles were asked for last.

    Args:
        database: Where the articles are.
        parent: Object that owns it.

    Attributes:
        ids: Ids of the articles.
        progressed: Emitted with (articles read, articles to read); then (0, 0).
        made: Emitted with the `Ledger`.
        stopped: Emitted when the user stopped it.
        failed: Emitted with (what was tried, exception).
    """

    progressed = Signal(int, int)
    made = Signal(object)
    stopped = Signal()
    failed = Signal(str, object)

    def __init__(self, database: DatabaseThread, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._database = database
        self._worker = Worker("figures", self)
        self._worker.failed.connect(lambda error: self._fail(error))
        self.ids: tuple[int, ...] = ()
        self._articles: list[StoredArticle] = []
        self._whole = False
        self._stop = threading.Event()

    def read(self, ids: Sequence[int]) -> None:
        """Read some articles, one after another so that other work of the library comes between."""
        stop = self._begin()
        self.ids = tuple(ids)
        self._articles, self._whole = [], False
        found: list[StoredArticle] = []
        left = list(self.ids)
        if not left:
            self.made.emit(Ledger())
            return

        def take(article: StoredArticle) -> None:
            if stop.is_set():
                return
            found.append(article)
            self.progressed.emit(len(found), len(self.ids))
            if left:
                read()
            else:
                self._articles, self._whole = found, True
                self.make()

        def read() -> None:
            number = left.pop(0)
            self._database.run(lambda library: library.article(number), take, failure)

        def failure(error: Exception) -> None:
            if not stop.is_set():
                self._fail(error)

        self.progressed.emit(0, len(self.ids))
        read()

    def make(self) -> None:
        """Make the ledger of the articles that were read, with the decisions that there are now."""
        if not self._whole:
            if self.ids:
                self.read(self.ids)
            return
        stop = self._begin()
        articles, ids = self._articles, self.ids

        def failure(error: Exception) -> None:
            if not stop.is_set() and not isinstance(error, Cancelled):
                self._fail(error)

        def show(ledger: Ledger) -> None:
            if not stop.is_set():
                self.made.emit(ledger)

        def work(decisions: tuple[FigureDecision, ...]) -> None:
            if not stop.is_set():
                self._worker.submit(
                    lambda: make_ledger(articles, decisions, cancel=stop), show, failure
                )

        self._database.run(lambda library: library.ledger_decisions(ids), work, failure)

    def stop(self) -> None:
        """Stop the reading, because the user asks for it."""
        self._stop.set()
        self.progressed.emit(0, 0)
        self.stopped.emit()

    def forget(self) -> None:
        """Stop the reading and forget the articles."""
        self._stop.set()
        self.ids, self._articles, self._whole = (), [], False

    def close(self) -> None:
        """Stop the reading and end the thread."""
        self._stop.set()
        self._worker.close()

    def submit(
        self,
        work: Callable[[], T],
        success: Callable[[T], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Run other work on the same thread, such as writing a file."""
        self._worker.submit(work, success, failure)

    def _begin(self) -> threading.Event:
        self._stop.set()
        self._stop = threading.Event()
        return self._stop

    def _fail(self, error: Exception) -> None:
        self.progressed.emit(0, 0)
        self.failed.emit(self.tr("The figures could not be read."), error)
