# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window has done with the article that is open: open, check, restore.

Each runs off the window's thread. What changes the article is a step of the `EditStack`; after
each step that touches the open article it is read anew and the views redraw from it.
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.article_doubts import doubts_about
from briefing_app.core.doubts import doubts_of
from briefing_app.core.errors import Cancelled

if TYPE_CHECKING:
    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.model import PackInfo, Sentence, Translation
    from briefing_app.core.stored import Changes, StoredArticle, StoredRemoved
    from briefing_app.core.terms import Termbase
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker


CHECK_AFTER_MS = 60
"""The check of an article begins when it has been drawn: both would slow each other down."""


class OpenArticle(QObject):
    """The article that is open, and the work on it.

    Args:
        services: The program's work.
        database: Where the articles are.
        edits: Where changes become steps.
        worker: Where languages are worked with.
        checker: Where translations are checked.
        parent: Object that owns it.

    Attributes:
        article: The article; None while nothing is open.
        opened: Emitted with (`StoredArticle`, sentence id or None) to show.
        changed: Emitted with the article when something of it changed.
        checked: Emitted with the `ArticleDoubts` about the article.
        busy: Emitted with what is being done, and with an empty text when it is done.
        failed: Emitted with (what was tried, exception).
    """

    opened = Signal(object, object)
    changed = Signal(object)
    checked = Signal(object)
    busy = Signal(str)
    failed = Signal(str, object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        edits: EditStack,
        worker: Worker,
        checker: Worker,
        parent: QObject | None = None,
    ) -> None:
        """Nothing is open."""
        super().__init__(parent)
        self._services, self._database, self._worker = services, database, worker
        self._edits, self._checker = edits, checker
        self._stop_check = threading.Event()
        self._library = 0
        self.article: StoredArticle | None = None
        self._terms: Termbase | None = None
        self._wanted: int | None = None
        edits.changed.connect(self._on_changes)

    def open(self, article_id: int, sentence_id: int | None = None) -> None:
        """Open an article, at a sentence."""
        self._wanted = article_id
        self._stop_check.set()  # of the article that was open before: it would slow this one down

        def show(article: StoredArticle) -> None:
            if self._wanted == article.row.id:
                self._stop_check.set()  # a step may have begun one meanwhile
                self.article = article
                self.opened.emit(article, sentence_id)
                QTimer.singleShot(CHECK_AFTER_MS, self, partial(self._check_opened, article))

        def failure(error: Exception) -> None:
            if self._wanted == article_id and self.article is not None:
                self._wanted = self.article.row.id
                self._check(self.article)
            self.failed.emit(self.tr("The article could not be opened."), error)

        self._database.run(lambda library: library.article(article_id), show, failure)

    def _check_opened(self, article: StoredArticle) -> None:
        if self.article is article and self._wanted == article.row.id:
            self._check(article)

    def use_terms(self, terms: Termbase) -> None:
        """Check translations for these terms from now on; the open one at once."""
        self._terms = terms
        if self.article is not None:
            self._check(self.article)
        else:  # the lists of words are read now, and not while the first article is drawn
            self._checker.submit(lambda: doubts_of("Selamat pagi.", "Good morning.", terms=terms))

    def close(self) -> None:
        """Forget the article, because its library is closed; nothing more is saved to it."""
        self.article = self._wanted = None
        self._library += 1
        self._stop_check.set()

    def restore(self, piece: StoredRemoved) -> None:
        """Translate a removed piece and put it back into the article."""
        article = self.article
        if article is None:
            return
        library_number = self._library
        self.busy.emit(self.tr("Restoring …"))

        def keep(
            made: tuple[tuple[Sentence, ...], tuple[Translation, ...], PackInfo],
        ) -> None:
            self.busy.emit("")
            if library_number == self._library:
                sentences, translations, pack = made
                self._edits.run(
                    self.tr("Restore removed text"),
                    lambda edits: edits.restore(piece.id, sentences, translations, pack),
                )

        def failure(error: Exception) -> None:
            self._fail(self.tr("The text could not be restored."), error)

        self._worker.submit(lambda: self._services.translate_piece(article, piece), keep, failure)

    def _on_changes(self, changes: Changes) -> None:
        """Read the article anew if a step touched it."""
        article = self.article
        if article is None or article.row.id not in {row.id for row in changes.rows}:
            return

        def show(changed: StoredArticle) -> None:
            if self.article is not None and self.article.row.id == changed.row.id:
                self.article = changed
                self.changed.emit(changed)
                self._check(changed)

        self._database.run(
            lambda library: library.article(article.row.id),
            show,
            lambda error: self.failed.emit(self.tr("The article could not be opened."), error),
        )

    def _check(self, article: StoredArticle) -> None:
        """Look for doubts; the article can be read meanwhile."""
        self._stop_check.set()
        stop, terms = threading.Event(), self._terms
        self._stop_check = stop

        def show(doubts: ArticleDoubts) -> None:
            if not stop.is_set():
                self.checked.emit(doubts)

        def failure(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                self.failed.emit(self.tr("The translation could not be checked."), error)

        self._checker.submit(
            lambda: doubts_about(article.row, article.sentences, stop, terms=terms), show, failure
        )

    def _fail(self, tried: str, error: Exception) -> None:
        self.busy.emit("")
        self.failed.emit(tried, error)
