# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Translating sentences anew, because a term that they lack is required now."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog

from briefing_app.core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.model import PackInfo, Translation
    from briefing_app.core.terms import Term, Termbase
    from briefing_app.library import Edits, Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

_ARTICLES_A_STEP = 20
"""Articles that are one step, so that what is done is kept if the rest is stopped."""


@dataclass(slots=True)
class _Work:
    """What is to be done, and what was done."""

    term: Term
    waiting: list[tuple[int, Sequence[int]]]
    total: int
    done: int = 0
    have: int = 0
    made: dict[int, dict[int, Translation]] = field(default_factory=dict)
    pack: PackInfo | None = None
    cancel: threading.Event = field(default_factory=threading.Event)


class TermRetranslating(QObject):
    """Translates the sentences of one term at a time.

    Args:
        services: The program's work.
        database: Where the sentences are.
        edits: Where new translations become steps.
        worker: Where sentences are translated.
        window: The window, for the progress.

    Attributes:
        ended: Emitted with what was done, also if it was stopped.
        failed: Emitted with an exception.
        progress: What shows the progress and stops the work; None while nothing is done.
    """

    ended = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        edits: EditStack,
        worker: Worker,
        window: QWidget,
    ) -> None:
        """Do nothing yet."""
        super().__init__(window)
        self._services, self._database = services, database
        self._edits, self._worker, self._window = edits, worker, window
        self._work: _Work | None = None
        self.progress: QProgressDialog | None = None
        edits.failed.connect(self._on_failed_step)

    @property
    def busy(self) -> bool:
        """Whether sentences are translated."""
        return self._work is not None

    def start(self, term: Term, affected: Mapping[int, Sequence[int]]) -> None:
        """Translate sentences anew, by article; corrections and highlights stay.

        What was begun before is stopped; what it finished is kept.
        """
        self.stop()
        total = sum(map(len, affected.values()))
        if not total:
            return
        self._work = _Work(term, list(affected.items()), total)
        self.progress = progress = QProgressDialog(self._window)
        progress.setWindowTitle(self.tr("Translate anew"))
        progress.setLabelText(
            self.tr("Sentences that lack “{english}”").format(english=term.english)
        )
        progress.setCancelButtonText(self.tr("&Stop"))
        progress.setRange(0, total)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.setWindowModality(Qt.WindowModality.NonModal)
        progress.setMinimumDuration(400)
        progress.canceled.connect(self.stop)
        progress.setValue(0)
        self._next(self._work)

    def stop(self) -> None:
        """Stop; what was finished is kept."""
        work = self._work
        if work is not None:
            work.cancel.set()
            self._finish(work)

    def abandon(self) -> None:
        """Stop and keep nothing more, because the library is closed."""
        if self._work is not None:
            self._work.cancel.set()
            self._stop_asking()

    def _next(self, work: _Work) -> None:
        """Translate the next article; after some, or the last, keep what was made."""
        if work is not self._work:
            return
        if not work.waiting:
            self._finish(work)
            return
        if len(work.made) >= _ARTICLES_A_STEP:
            self._keep(work)
        article_id, sentence_ids = work.waiting.pop()

        def read(library: Library) -> tuple[dict[int, str], Termbase]:
            wanted = frozenset(sentence_ids)
            sentences = library.article(article_id).sentences
            return {s.id: s.sentence.text for s in sentences if s.id in wanted}, library.termbase()

        def translate(found: tuple[dict[int, str], Termbase]) -> None:
            texts, termbase = found
            if work is self._work:
                self._worker.submit(
                    lambda: self._services.translate_sentences(
                        list(texts.values()), termbase, cancel=work.cancel
                    ),
                    lambda made: take(list(texts), *made),
                    self._fail,
                )

        def take(ids: list[int], translations: list[Translation], pack: PackInfo) -> None:
            if work is not self._work:
                return
            work.made[article_id] = dict(zip(ids, translations, strict=True))
            work.pack = pack
            work.done += len(ids)
            work.have += sum(work.term.is_in(made.text) for made in translations)
            if self.progress is not None:
                self.progress.setValue(work.done)
            self._next(work)

        self._database.run(read, translate, self._fail)

    def _keep(self, work: _Work) -> None:
        made, pack = work.made, work.pack
        work.made = {}
        if not made:
            return

        def operation(edits: Edits) -> None:
            for article_id, translations in made.items():
                edits.retranslate(article_id, translations, pack)

        self._edits.run(self._step, operation)

    def _on_failed_step(self, name: str, _error: Exception) -> None:
        if name == self._step:
            self._stop_asking()

    @property
    def _step(self) -> str:
        return self.tr("Translate sentences anew")

    def _finish(self, work: _Work) -> None:
        self._keep(work)
        self._stop_asking()
        if work.done == 1:
            said = self.tr("1 sentence was translated anew.")
        else:
            said = self.tr("{n} sentences were translated anew.").format(n=work.done)
        if work.done:
            said += " " + self.tr("{n} of them have “{english}” now.").format(
                n=work.have, english=work.term.english
            )
        if work.done < work.total:
            said += " " + self.tr("{n} were left as they are.").format(n=work.total - work.done)
        self.ended.emit(said)

    def _stop_asking(self) -> None:
        self._work = None
        progress, self.progress = self.progress, None
        if progress is not None:
            progress.canceled.disconnect(self.stop)
            progress.close()
            progress.deleteLater()

    def _fail(self, error: Exception) -> None:
        work = self._work
        if isinstance(error, Cancelled) or work is None:
            return
        self._keep(work)
        self._stop_asking()
        self.failed.emit(error)
