# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Counting what a term would change in the library, off the window's thread and in portions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.term_places import TermEffect, TermTrial

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.term_places import TermPlace, TermSentence
    from briefing_app.core.terms import Term, Termbase
    from briefing_app.library import Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.worker import Worker

_PORTION = 1_000
"""Sentences that are read at a time, in about 10 ms; what the user does goes between."""


class TermCounting(QObject):
    """Looks for one term at a time; another one, or none, ends the counting of the last.

    Args:
        database: Where the sentences are.
        worker: Where terms are looked for in them.
        parent: Object that owns it.

    Attributes:
        counted: Emitted with (`TermEffect`, whether it is all) after each portion.
        failed: Emitted with an exception.
        effect: What was counted so far.
        ended: Whether that is all.
    """

    counted = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, database: DatabaseThread, worker: Worker, parent: QObject) -> None:
        """Count nothing yet."""
        super().__init__(parent)
        self._database, self._worker = database, worker
        self._number = 0
        self._then: Callable[[TermEffect], None] | None = None
        self.effect, self.ended = TermEffect(), True

    def start(self, term: Term) -> None:
        """Count what this term would change."""
        self.stop()
        self.ended = False
        number = self._number

        def begin(termbase: Termbase) -> None:
            # To index 5,000 terms takes 60 ms.
            if number == self._number:
                self._worker.submit(lambda: TermTrial(termbase.terms, term), go_on, self._fail)

        def go_on(trial: TermTrial) -> None:
            if number == self._number:
                self._next(trial, term.forms, None, number)

        self._database.run(lambda library: library.termbase(), begin, self._fail)

    def stop(self) -> None:
        """Count no more."""
        self._number += 1
        self._then = None
        self.effect, self.ended = TermEffect(), True

    def when_ended(self, then: Callable[[TermEffect], None]) -> None:
        """Do something with the effect as soon as it is all counted."""
        if self.ended:
            then(self.effect)
        else:
            self._then = then

    def _next(
        self, trial: TermTrial, forms: tuple[str, ...], before: int | None, number: int
    ) -> None:
        def read(library: Library) -> list[TermSentence]:
            return library.sentences_with(forms, before=before, limit=_PORTION)

        def look(sentences: list[TermSentence]) -> None:
            if number != self._number:
                return
            if not sentences:
                self._end()
                return
            self._worker.submit(
                lambda: trial.places(sentences),
                lambda places: take(places, sentences[-1].id, len(sentences)),
                self._fail,
            )

        def take(places: list[TermPlace], last: int, count: int) -> None:
            if number != self._number:
                return
            self.effect.take(places)
            if count < _PORTION:
                self._end()
                return
            self.counted.emit(self.effect, False)
            self._next(trial, forms, last, number)

        self._database.run(read, look, self._fail)

    def _end(self) -> None:
        self.ended = True
        self.counted.emit(self.effect, True)
        then, self._then = self._then, None
        if then is not None:
            then(self.effect)

    def _fail(self, error: Exception) -> None:
        self.stop()
        self.failed.emit(error)
