# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the analyst decides about the summary of the open article.

Each decision is a step of the `EditStack`. They are worked off one after another, each on
what the library holds by then, so that two quick pins are two pins and an undo in between is
not overwritten by what was there before it.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.model import Sorting, Summary, SummaryLength
from briefing_app.core.own_order import moved

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.operations import OpenArticle
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

BUSY_MS = 300
"""How long a summary may take before the window says that it is being made, in milliseconds."""


@dataclass(frozen=True, slots=True)
class _Decision:
    """A step to come.

    Attributes:
        article_id: The article.
        name: What the step is called.
        change: Makes of the present summary what is wanted; it runs on a worker's thread.
        chooses: Whether sentences are chosen anew; else `change` gives the picks as well.
    """

    article_id: int
    name: str
    change: Callable[[Summary], Summary]
    chooses: bool = True


class Summarising(QObject):
    """Changes the summary of the open article.

    Args:
        services: The program's work.
        database: Where the articles are.
        edits: Where changes become steps.
        open_article: The article.
        worker: Where summaries are made.
        parent: Object that owns it.

    Attributes:
        previewed: Emitted with (article id, `Summary`) for a length that the user is trying
            out; it is not kept.
        ended: Emitted when a decision was carried out, or led to nothing.
        busy: Emitted with what is being done, and with an empty text when it is done.
        failed: Emitted with (what was tried, exception).
    """

    previewed = Signal(int, object)
    ended = Signal()
    busy = Signal(str)
    failed = Signal(str, object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        edits: EditStack,
        open_article: OpenArticle,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        """Decide nothing yet."""
        super().__init__(parent)
        self._services, self._database, self._edits = services, database, edits
        self._open_article, self._worker = open_article, worker
        self._waiting: deque[_Decision] = deque()
        self._running: _Decision | None = None
        self._library = self._preview = 0
        self._ready = False
        self._slow = QTimer(self, interval=BUSY_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.busy.emit(self.tr("Summarising …")))
        edits.failed.connect(self._on_edit_failed)

    def reset(self) -> None:
        """Forget what was to come, because the library is closed; nothing is saved to the next."""
        self._library += 1
        self._preview += 1
        self._waiting.clear()
        if self._running is not None:
            self._finish()

    # Decisions

    def set_length(self, sentences: int) -> None:
        """Ask for so many sentences; 0 lets the method decide."""
        self._preview += 1
        length = _length(sentences)
        self._decide(self.tr("Summary length"), lambda now: replace(now, length=length))

    def set_method(self, method: str) -> None:
        """Ask for another method."""
        self._decide(self.tr("Summary method"), lambda now: replace(now, method=method))

    def set_sorting(self, sorting: Sorting) -> None:
        """Ask for another order; an order of one's own starts from the present one."""
        self._decide(self.tr("Summary order"), lambda now: replace(now, sorting=sorting))

    def move(self, sentence_id: int, row: int) -> None:
        """Move a sentence of the summary to a row; the order is the analyst's own then."""

        def change(now: Summary) -> Summary:
            if sentence_id not in now.picks:
                return now
            return replace(now, picks=moved(now.picks, sentence_id, row), sorting=Sorting.OWN)

        self._decide(self.tr("Move summary sentence"), change, chooses=False)

    def toggle_pin(self, sentence_id: int) -> None:
        """Pin a sentence of the open article, or unpin it; a dropped one is taken back."""
        summary = self._summary()
        if summary is not None and sentence_id in summary.pinned:
            self._decide(
                self.tr("Unpin sentence"),
                lambda now: replace(now, pinned=_without(now.pinned, sentence_id)),
            )
        else:
            self._decide(
                self.tr("Pin sentence"),
                lambda now: replace(
                    now,
                    pinned=_with(now.pinned, sentence_id),
                    dropped=_without(now.dropped, sentence_id),
                ),
            )

    def toggle_drop(self, sentence_id: int) -> None:
        """Drop a sentence of the open article, or take it back; a pinned one is unpinned."""
        summary = self._summary()
        if summary is not None and sentence_id in summary.dropped:
            self._decide(
                self.tr("Take back sentence"),
                lambda now: replace(now, dropped=_without(now.dropped, sentence_id)),
            )
        else:
            self._decide(
                self.tr("Drop sentence"),
                lambda now: replace(
                    now,
                    pinned=_without(now.pinned, sentence_id),
                    dropped=_with(now.dropped, sentence_id),
                ),
            )

    # Trying out

    def preview(self, sentences: int) -> None:
        """Show what a length gives, without keeping it; only the last one asked for is made."""
        article = self._open_article.article
        if article is None:
            return
        self._preview += 1
        asked = self._preview
        wanted = replace(article.summary, length=_length(sentences))

        def make() -> Summary | None:
            return self._services.summarise(article, wanted) if asked == self._preview else None

        def show(summary: Summary | None) -> None:
            if summary is not None and asked == self._preview:
                self.previewed.emit(article.row.id, summary)

        # What is wrong is told when the length is kept.
        self._worker.submit(make, show, lambda _: None)

    def make_ready(self) -> None:
        """Load what summaries are made with, once; it takes a second that a drag has not."""
        article = self._open_article.article
        if article is not None and not self._ready:
            self._ready = True
            self._worker.submit(
                lambda: self._services.summarise(article, article.summary), None, lambda _: None
            )

    # Working off

    def _summary(self) -> Summary | None:
        article = self._open_article.article
        return None if article is None else article.summary

    def _decide(
        self, name: str, change: Callable[[Summary], Summary], *, chooses: bool = True
    ) -> None:
        article = self._open_article.article
        if article is not None:
            self._waiting.append(_Decision(article.row.id, name, change, chooses))
            self._next()

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        decision = self._running = self._waiting.popleft()
        library = self._library
        self._slow.start()
        self._database.run(
            lambda opened: opened.article(decision.article_id),
            lambda article: self._make(decision, article, library),
            lambda error: self._fail(decision, error, library),
        )

    def _make(self, decision: _Decision, article: StoredArticle, library: int) -> None:
        def make() -> Summary:
            wanted = decision.change(article.summary)
            return self._services.summarise(article, wanted) if decision.chooses else wanted

        def keep(summary: Summary) -> None:
            if library != self._library:
                return
            if summary == article.summary:
                self._finish()
                return
            self._edits.run(
                decision.name,
                lambda edits: edits.set_summary(article.row.id, summary),
                lambda _: self._finish() if library == self._library else None,
            )

        if library == self._library:
            self._worker.submit(make, keep, lambda error: self._fail(decision, error, library))

    def _finish(self) -> None:
        if not self._slow.isActive():
            self.busy.emit("")
        self._slow.stop()
        self._running = None
        self.ended.emit()
        self._next()

    def _fail(self, decision: _Decision, error: Exception, library: int) -> None:
        if library == self._library:
            self.failed.emit(decision.name, error)
            self._finish()

    def _on_edit_failed(self, tried: str, _error: Exception) -> None:
        if self._running is not None and tried == self._running.name:
            self._finish()


def _length(sentences: int) -> SummaryLength:
    return SummaryLength(sentences=sentences or None)


def _with(marked: tuple[int, ...], sentence_id: int) -> tuple[int, ...]:
    return tuple(sorted({*marked, sentence_id}))


def _without(marked: tuple[int, ...], sentence_id: int) -> tuple[int, ...]:
    return tuple(other for other in marked if other != sentence_id)
