# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The summary across the articles that are selected, made off the window's thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.article_doubts import sentence_doubts
from briefing_app.core.errors import Cancelled
from briefing_app.desk import JOINT_SENTENCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import ArticleRow, Changes, StoredArticle, StoredSentence
    from briefing_app.core.terms import Termbase
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

MOST_ARTICLES = 50
"""Articles that are summarised together at most: of more, each gives too few sentences to
compare (`vectors.MOST_SENTENCES` is shared out), and reading them takes seconds."""

SETTLE_MS = 250
"""How long a selection must stay before it is summarised, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A summary across articles.

    Attributes:
        picks: The sentences with their articles, the most important first.
        articles: Number of articles that it is of.
        selected: Number of articles that are selected.
        sentences: Number of the articles' sentences, headings among them.
        doubts: Doubts about the English of the picks, by sentence id.
    """

    picks: tuple[tuple[ArticleRow, StoredSentence], ...]
    articles: int
    selected: int
    sentences: int
    doubts: Mapping[int, tuple[Doubt, ...]] = field(default_factory=dict)


class JointSummaries(QObject):
    """Makes the summary of whatever articles are selected; another selection cancels it.

    Args:
        services: The program's work.
        database: Where the articles are.
        worker: Where summaries are made.
        parent: Object that owns it.

    Attributes:
        selected: Ids of the selected articles.
        length: Number of sentences that is asked for.
        changed: Emitted with the number of articles when others are selected.
        reading: Emitted with (articles read, articles to read).
        made: Emitted with the `Joint`.
        failed: Emitted with (what was tried, exception).
    """

    changed = Signal(int)
    reading = Signal(int, int)
    made = Signal(object)
    failed = Signal(str, object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is selected."""
        super().__init__(parent)
        self._services, self._database, self._worker = services, database, worker
        self.selected: tuple[int, ...] = ()
        self.length = JOINT_SENTENCES
        self._articles: list[StoredArticle] = []
        self._whole = False
        self._terms: Termbase | None = None
        self._stop = threading.Event()
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._read)

    def select(self, ids: Sequence[int]) -> None:
        """Take another selection; fewer than two articles have no joint summary."""
        wanted = tuple(ids) if len(ids) > 1 else ()
        if set(wanted) == set(self.selected):
            return
        self.stop()
        self.selected = wanted
        self.changed.emit(len(wanted))
        if wanted:
            self._settle.start()

    def use_terms(self, terms: Termbase) -> None:
        """Look for these terms in what is made from now on."""
        self._terms = terms
        if self._whole:
            self._make()

    def set_length(self, sentences: int) -> None:
        """Ask for so many sentences."""
        self.length = sentences
        if self._whole:
            self._make()

    def refresh(self, changes: Changes) -> None:
        """Make it anew if a step touched one of the articles."""
        if {row.id for row in changes.rows} & set(self.selected):
            self.stop()
            self._settle.start()

    def stop(self) -> None:
        """Stop what is being made, and forget what was read."""
        self._stop.set()
        self._settle.stop()
        self._articles, self._whole = [], False

    def _read(self) -> None:
        """Read one article after another, so that other work of the library comes between."""
        self._stop.set()
        stop = self._stop = threading.Event()
        ids = self.selected[:MOST_ARTICLES]
        found: list[StoredArticle] = []

        def take(article: StoredArticle) -> None:
            if stop.is_set():
                return
            found.append(article)
            self.reading.emit(len(found), len(ids))
            if len(found) == len(ids):
                self._articles, self._whole = found, True
                self._make()
            else:
                read()

        def read() -> None:
            number = ids[len(found)]
            self._database.run(lambda library: library.article(number), take, failure)

        def failure(error: Exception) -> None:
            if not stop.is_set():
                self._fail(error)

        self.reading.emit(0, len(ids))
        read()

    def _make(self) -> None:
        self._stop.set()
        stop = self._stop = threading.Event()
        articles, length, selected = self._articles, self.length, len(self.selected)
        terms = self._terms

        def make() -> Joint:
            found = self._services.summarise_together(articles, length, cancel=stop)
            rows = {article.row.id: article.row for article in articles}
            stored = {(a.row.id, s.id): s for a in articles for s in a.sentences}
            picks = tuple((rows[pick[0]], stored[pick]) for pick in found.picks)
            unchecked = [s for _, s in picks if s.checked is None]
            found_doubts = {s.id: sentence_doubts(s, terms) for s in unchecked}
            return Joint(
                picks,
                len(articles),
                selected,
                sum(len(article.sentences) for article in articles),
                {number: doubts for number, doubts in found_doubts.items() if doubts},
            )

        def show(joint: Joint) -> None:
            if not stop.is_set():
                self.made.emit(joint)

        def failure(error: Exception) -> None:
            if not stop.is_set() and not isinstance(error, Cancelled):
                self._fail(error)

        self._worker.submit(make, show, failure)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(self.tr("The articles could not be summarised together."), error)
