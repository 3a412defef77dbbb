# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library as the rest of the program sees it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing_app.library import originals, packs, reading, storing
from briefing_app.library import search as searching
from briefing_app.library.faults import AlreadyImported, reported
from briefing_app.library.layout import originals_path
from briefing_app.library.transaction import writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from briefing_app.core.model import (
        ArticleRow,
        Hit,
        ImportedArticle,
        PackInfo,
        Sentence,
        Source,
        StoredArticle,
        Summary,
        Translation,
    )
    from briefing_app.library.in_use import FolderLock
    from briefing_app.library.packs import PackUse


class Library:
    """An open library; `open_library` makes it.

    It belongs to the thread that opened it. Every change is one transaction: it is on the
    disk whole when the method returns, and not at all if it raises.

    Attributes:
        folder: Where it is.
        warnings: What the user should know about the opening, in plain sentences.

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
                storing.insert_article(connection, article, pack)
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
        """Return the sentences and headlines that fit the query, the best first (BM25).

        All words must be in one sentence (or headline), in either language. `query`
        documents what users may type; nothing that they type is an error.

        Args:
            query: What the user typed.
            limit: The greatest number of hits.
        """
        with self._using() as connection:
            return searching.search(connection, query, limit=limit)

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

    def set_summary(self, article_id: int, summary: Summary) -> None:
        """Make this the article's summary; `picks` are ids of its sentences.

        Raises:
            LibraryError: If there is no such article.
            ValueError: If a pick is not a sentence of the article.
        """
        with self._using() as connection, writing(connection):
            storing.replace_summary(connection, article_id, summary, summary.picks)

    def restore(
        self,
        piece_id: int,
        sentences: Sequence[Sentence],
        translations: Sequence[Translation],
        pack: PackInfo | None = None,
    ) -> None:
        """Put a removed piece back into its article, in its place.

        Args:
            piece_id: Row id of the removed piece.
            sentences: What the piece says, sentence by sentence.
            translations: One for each sentence.
            pack: The pack that translated; without it only its identity is recorded.

        Raises:
            LibraryError: If there is no such piece or it was restored before.
            ValueError: If the sentences do not lie in the piece.
        """
        with self._using() as connection, writing(connection):
            storing.restore_piece(connection, piece_id, sentences, translations, pack)

    def packs_used(self) -> list[PackUse]:
        """Return the packs that translations are attributed to, the most used first."""
        with self._using() as connection:
            return packs.packs_used(connection)

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        if threading.get_ident() != self._thread:
            raise RuntimeError("A library belongs to the thread that opened it.")
        if not self._open:
            raise RuntimeError("The library is closed.")
        with reported(self.folder):
            yield self._connection
