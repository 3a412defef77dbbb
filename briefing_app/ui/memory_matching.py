# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the translation memory has for the sentences of the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app import memory_desk
from briefing_app.core.stored import Part
from briefing_app.ui.operations import CHECK_AFTER_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.memory import MemoryEntry, MemoryMatch
    from briefing_app.core.stored import Changes, StoredArticle, StoredSentence
    from briefing_app.language.near_matches import NearMatches
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.worker import Worker


LEARN_AFTER_MS = 700
"""Milliseconds without another article before the memory is learned.

To load rapidfuzz and numpy takes a quarter of a second, once, and slows down everything that is
drawn meanwhile.
"""


class Matching(QObject):
    """Looks up every sentence of the article, again whenever it or the memory changes.

    Args:
        database: Where the memory is.
        worker: Where sentences are compared.
        parent: Object that owns it.

    Attributes:
        matches: Ids of the open article's sentences to what the memory has for them.
        found: Emitted when `matches` are there; they are empty while they are looked for.
        failed: Emitted with the exception when they could not be looked up.
    """

    found = Signal()
    failed = Signal(object)

    def __init__(self, database: DatabaseThread, worker: Worker, parent: QObject) -> None:
        """Find nothing yet."""
        super().__init__(parent)
        self._database, self._worker = database, worker
        self._index: NearMatches | None = None
        self._article: StoredArticle | None = None
        self._stale, self._asked = True, 0
        self._readable = False
        self.matches: dict[int, list[MemoryMatch]] = {}
        # An article and the memory often change in one step; they are looked up once, and when
        # the article has been drawn.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look_up)

    def show_article(self, article: StoredArticle | None) -> None:
        """Follow the article that is open."""
        before, self._article = self._article, article
        if article is None or before is None or before.row.id != article.row.id:
            self.matches = {}
        self._wait()

    def follow(self, changes: Changes) -> None:
        """Look up anew if a step changed the memory."""
        if Part.MEMORY in changes.parts:
            self._stale = True
            self._wait()

    def prepare(self) -> None:
        """Learn what the memory has, because a library is open."""
        self._readable = True
        self._wait()

    def reset(self) -> None:
        """Know nothing, because another library will be open."""
        self._stale, self._article, self.matches = True, None, {}
        self._index, self._readable = None, False
        self._asked += 1
        self._soon.stop()

    def _wait(self) -> None:
        learning = self._stale and self._index is None
        self._soon.start(LEARN_AFTER_MS if learning else CHECK_AFTER_MS)

    def _look_up(self) -> None:
        """Learn what is new in the memory, and look up the sentences of the article."""
        article = self._article
        self._asked += 1
        asked = self._asked
        stale = self._stale and self._readable
        self._stale = self._stale and not stale

        def failure(error: Exception) -> None:
            self._stale = True
            if asked == self._asked:
                self.failed.emit(error)

        def learn(sources: dict[int, str]) -> None:
            # Also where the article is another one by now, whose look-up has read no sources.
            self._worker.submit(lambda: self._learn(sources), None, failure)
            compare()

        def compare() -> None:
            if article is not None and asked == self._asked:
                self._worker.submit(lambda: self._find(article), fetch, failure)

        def fetch(found: list[list[tuple[int, int]]]) -> None:
            ids = {id_ for near in found for id_, _ in near}
            if asked == self._asked:
                self._database.run(
                    lambda library: library.memory.entries(ids),
                    lambda entries: judge(found, entries),
                    failure,
                )

        def judge(found: list[list[tuple[int, int]]], entries: list[MemoryEntry]) -> None:
            sentences = () if article is None else article.sentences
            self._worker.submit(lambda: _joined(sentences, found, entries), show, failure)

        def show(matches: dict[int, list[MemoryMatch]]) -> None:
            if asked == self._asked:
                self.matches = matches
                self.found.emit()

        if article is None:
            self.found.emit()
        if stale:
            self._database.run(lambda library: library.memory.sources(), learn, failure)
        elif article is not None:
            # Not before the sources, if they are on their way to the worker.
            self._database.run(lambda _: None, lambda _: compare(), failure)

    def _learn(self, sources: dict[int, str]) -> None:
        """Know what the memory has; on the worker's thread alone.

        While it has nothing, nothing is loaded: rapidfuzz and numpy take a quarter of a second.
        """
        if self._index is None:
            if not sources:
                return
            from briefing_app.language.near_matches import NearMatches

            self._index = NearMatches()
        self._index.update(sources)

    def _find(self, article: StoredArticle) -> list[list[tuple[int, int]]]:
        """Compare the sentences with the memory; on the worker's thread alone."""
        if self._index is None:  # it has nothing, or could not be read, which was told
            return [[] for _ in article.sentences]
        return self._index.find([stored.sentence.text for stored in article.sentences])


def _joined(
    sentences: Sequence[StoredSentence],
    found: Sequence[Sequence[tuple[int, int]]],
    entries: Sequence[MemoryEntry],
) -> dict[int, list[MemoryMatch]]:
    """Leave out what a sentence says already."""
    joined = {}
    for stored, near in zip(sentences, found, strict=True):
        matches = [
            match
            for match in memory_desk.matches(stored.sentence.text, near, entries)
            if not (match.exact and " ".join(match.entry.unit.target.split()) == stored.english)
        ]
        if matches:
            joined[stored.id] = matches
    return joined
