# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library as the rest of the program sees it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from briefing_app.core.stored import Changes, Part
from briefing_app.library import (
    annotation_list,
    doubt_counts,
    figure_decisions,
    organising,
    originals,
    packs,
    queueing,
    reading,
    remembering,
    storing,
    terms,
)
from briefing_app.library import search as searching
from briefing_app.library.briefing_access import BriefingAccess
from briefing_app.library.edits import Edits
from briefing_app.library.faults import AlreadyImported, reported
from briefing_app.library.journal import Journal
from briefing_app.library.layout import originals_path
from briefing_app.library.memory import Memory
from briefing_app.library.term_access import TermAccess
from briefing_app.library.transaction import writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Literal, Self

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.core.found import Found, Hit, SearchNames
    from briefing_app.core.ledger.model import FigureDecision
    from briefing_app.core.model import ImportedArticle, PackInfo, Source
    from briefing_app.core.stored import ArticleRow, Catalogue, History, StoredArticle
    from briefing_app.library.in_use import FolderLock
    from briefing_app.library.journal import Touched
    from briefing_app.library.packs import PackUse


class Library(BriefingAccess, TermAccess):
    """An open library; `open_library` makes it.

    It belongs to the thread that opened it. Every change is one transaction: it is on the
    disk whole when the method returns, and not at all if it raises.

    Attributes:
        folder: Where it is.
        warnings: What the user should know about the opening, in plain sentences.
        memory: Its translation memory, to read.

    Raises:
        LibraryError: From any method, if the database or a file cannot be read or written.
        RuntimeError: From any method, if another thread calls it or the library is closed;
            that is a mistake of the program, not of the user.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        warnings: Sequence[str] = (),
        lock: FolderLock | None = None,
    ) -> None:
        """Take over an open, checked and migrated database."""
        self.folder = folder
        self.warnings = tuple(warnings)
        self._connection = connection
        self._lock = lock
        self._thread = threading.get_ident()
        self._open = True
        self.memory = Memory(self._using)
        with reported(folder):
            self._journal = Journal(connection)

    def __enter__(self) -> Self:
        """Return the library itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the database; a second call does nothing."""
        if self._open:
            with self._using() as connection:
                self._open = False
                connection.close()
            if self._lock is not None:
                self._lock.close()

    def add(self, article: ImportedArticle, pack: PackInfo) -> ArticleRow:
        """Keep an article and its original file.

        Sentences whose source is in the memory take its English, the machine's beneath it.

        The file is written first: a crash in between leaves at most a file that nothing
        points at and that the next import of it takes over.

        Args:
            article: What the pipeline made.
            pack: The language pack that translated it.

        Raises:
            AlreadyImported: If an article of the same file is there; its `row` says which.
            ValueError: If a sentence or the hash does not fit the text or the bytes.
        """
        source = article.source
        with self._using() as connection:
            if found := reading.find_article(connection, source.sha256):
                raise AlreadyImported(source.path, found)
            originals.keep_original(originals_path(self.folder), source.sha256, source.data)
            with writing(connection):
                # Another process may have imported it in between.
                if found := reading.find_article(connection, source.sha256):
                    raise AlreadyImported(source.path, found)
                article_id = storing.insert_article(connection, article, pack)
                remembering.take_in(connection, article_id)
                doubt_counts.count_doubts(connection, [article_id])
                row = reading.find_article(connection, source.sha256)
        assert row is not None
        return row

    def find(self, sha256: str) -> ArticleRow | None:
        """Return the article that was made of the file with this hash."""
        with self._using() as connection:
            return reading.find_article(connection, sha256)

    def articles(self) -> list[ArticleRow]:
        """Return every article's list entry, the newest import first."""
        with self._using() as connection:
            return reading.list_articles(connection)

    def article(self, article_id: int) -> StoredArticle:
        """Return an article whole.

        Raises:
            LibraryError: If there is none with this id, or what is stored of it is damaged.
        """
        with self._using() as connection:
            return reading.read_article(connection, self.folder, article_id)

    def search(self, query: str, *, limit: int = 50) -> list[Hit]:
        """Return the hits of `look_up`."""
        return list(self.look_up(query, limit=limit).hits)

    def look_up(
        self, query: str, *, limit: int = 50, cancel: threading.Event | None = None
    ) -> Found:
        """Find sentences, headlines and articles.

        All words must be in one sentence (or headline), in either language. `core.query`
        documents what users may type; nothing that they type is an error.

        Args:
            query: What the user typed.
            limit: The greatest number of hits.
            cancel: Ends the search early when it is set.

        Raises:
            Cancelled: If `cancel` was set.
        """
        with self._using() as connection, searching.stoppable(connection, cancel):
            return searching.search(connection, query, limit=limit)

    def search_names(self) -> SearchNames:
        """Return the names that the filters of a query can name."""
        with self._using() as connection:
            return searching.search_names(connection)

    def original(self, sha256: str) -> bytes:
        """Return a file's bytes after checking that they are what was handed in.

        Raises:
            LibraryError: If the file is gone or was altered; `keep_original` puts it right.
        """
        with self._using():
            return originals.read_original(originals_path(self.folder), sha256)

    def keep_original(self, source: Source) -> bool:
        """Put the original file of an article right if it is missing or was altered.

        Args:
            source: The file, handed in again.

        Returns:
            True if it was missing or altered and is whole again; False if it was whole.

        Raises:
            ValueError: If no article was made of this file, or the hash does not fit the bytes.
        """
        with self._using() as connection:
            if reading.find_article(connection, source.sha256) is None:
                raise ValueError(f"No article was made of the file {source.sha256}.")
            return originals.keep_original(originals_path(self.folder), source.sha256, source.data)

    # What the analyst changes

    def edit(self, name: str, operation: Callable[[Edits], object], *, author: str = "") -> Changes:
        """Run an operation as one step: one transaction, and one undo.

        Args:
            name: What to call it in “Undo …”.
            operation: Changes what it wants through the `Edits` that it is handed.
            author: Who works at the desk.

        Returns:
            What it changed; the undo of a step that changed nothing is not kept.

        Raises:
            Exception: Whatever the operation raises; nothing of it is kept then.
        """
        with self._using() as connection:
            with writing(connection), terms.followed(connection):
                self._journal.begin()
                operation(Edits(connection, author))
                step = self._journal.end(name)
            return self._changes(connection, self._journal.keep(step))

    def undo(self) -> Changes:
        """Take the last step back; without one nothing changes."""
        return self._move("undo")

    def redo(self) -> Changes:
        """Do the step again that was taken back last; without one nothing changes."""
        return self._move("redo")

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._journal.history

    def catalogue(self) -> Catalogue:
        """Return collections, tags and saved searches."""
        with self._using() as connection:
            return organising.read_catalogue(connection)

    def annotations(self, article_ids: Iterable[int] | None = None) -> tuple[PlacedAnnotation, ...]:
        """Return annotations, where they stand, and their articles; none of the Trash.

        Args:
            article_ids: Of which articles; None for all.

        Returns:
            Those of the newest article first, within an article in the order of the text.
        """
        with self._using() as connection:
            return annotation_list.list_annotations(connection, article_ids)

    def ledger_decisions(self, article_ids: Iterable[int]) -> tuple[FigureDecision, ...]:
        """Return what the analyst decided about pairs of figures of some articles."""
        with self._using() as connection:
            return figure_decisions.read_decisions(connection, article_ids)

    def rows(self, article_ids: Iterable[int]) -> list[ArticleRow]:
        """Return the list entries of some articles, by id; what is not there is left out."""
        with self._using() as connection:
            return reading.article_rows(connection, article_ids)

    # What the program notes by itself; no undo takes it back

    def mark_read(self, article_id: int) -> list[ArticleRow]:
        """Note that an article was opened; return its list entry if it was unread."""
        with self._using() as connection:
            with writing(connection):
                organising.set_read(connection, [article_id], read=True)
                (changed,) = connection.execute("SELECT changes()").fetchone()
            return reading.article_rows(connection, [article_id] if changed else [])

    def file_import(self, article_id: int, collection_id: int) -> list[ArticleRow]:
        """Put a new article into the collection that was chosen when its import was asked for.

        Returns:
            Its list entry; nothing if the article or the collection is gone by now.
        """
        with self._using() as connection:
            with writing(connection):
                filed = organising.file_import(connection, article_id, collection_id)
            return reading.article_rows(connection, [article_id] if filed else [])

    def check_next(self, limit: int = 8) -> list[ArticleRow]:
        """Count the doubts of articles that this version of the check has not seen.

        Args:
            limit: The greatest number of articles; 8 of 30 sentences take about 60 ms.

        Returns:
            Their list entries; empty when all are checked.
        """
        with self._using() as connection:
            ids = doubt_counts.unchecked_articles(connection, limit)
            if ids:
                with writing(connection):
                    doubt_counts.count_doubts(connection, ids)
            return reading.article_rows(connection, ids)

    def delete_trashed(self, article_ids: Iterable[int] | None = None) -> list[int]:
        """Delete articles of the Trash for good, with their original files.

        It cannot be taken back, and neither can what was done before it.

        Args:
            article_ids: Which; None for all that are in the Trash.

        Returns:
            The ids of those that are gone.
        """
        with self._using() as connection:
            with writing(connection):
                gone = organising.delete_trashed(connection, article_ids)
            if gone:
                self._journal.clear()
            for _, sha256 in gone:
                originals.delete_original(originals_path(self.folder), sha256)
        return [article_id for article_id, _ in gone]

    def pending_imports(self) -> list[Path]:
        """Return the files that were queued and did not end, in order."""
        with self._using() as connection:
            return queueing.read_pending(connection)

    def set_pending_imports(self, paths: Sequence[Path]) -> None:
        """Remember which files are queued, so that a crash does not lose them."""
        with self._using() as connection, writing(connection):
            queueing.replace_pending(connection, paths)

    def packs_used(self) -> list[PackUse]:
        """Return the packs that translations are attributed to, the most used first."""
        with self._using() as connection:
            return packs.packs_used(connection)

    def _move(self, direction: Literal["undo", "redo"]) -> Changes:
        with self._using() as connection:
            with writing(connection), terms.followed(connection):
                opposite = self._journal.move(direction, partial(self._settle, connection))
                if opposite is not None and Part.TERMBASE in opposite.parts:
                    terms.forget(connection)
            if opposite is None:
                return Changes("", history=self._journal.history)
            return self._changes(connection, self._journal.moved(direction, opposite))

    def _settle(self, connection: sqlite3.Connection, touched: Touched) -> None:
        """Let what took its English from the memory follow an undo or a redo."""
        if Part.MEMORY in touched.parts:
            doubt_counts.count_doubts(connection, remembering.settle(connection))

    def _changes(self, connection: sqlite3.Connection, touched: Touched) -> Changes:
        return Changes(
            touched.name,
            tuple(reading.article_rows(connection, touched.articles)),
            organising.read_catalogue(connection) if Part.CATALOGUE in touched.parts else None,
            self._journal.history,
            touched.parts,
        )

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        if threading.get_ident() != self._thread:
            raise RuntimeError("A library belongs to the thread that opened it.")
        if not self._open:
            raise RuntimeError("The library is closed.")
        with reported(self.folder):
            yield self._connection
