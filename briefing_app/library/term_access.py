# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a library tells about its terms; they are changed in steps, see `Edits`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from briefing_app.library import term_places, terms
from briefing_app.library.transaction import writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager

    from briefing_app.core.term_places import TermSentence
    from briefing_app.core.terms import Term, Termbase


class TermAccess(ABC):
    """The part of `Library` that is about terms."""

    @abstractmethod
    def _using(self) -> AbstractContextManager[sqlite3.Connection]:
        """Lend the connection to the thread that it belongs to."""

    def termbase(self) -> Termbase:
        """Return the terms; the same value until they change, and any thread may use it."""
        with self._using() as connection:
            return terms.read_termbase(connection)

    def sentences_with(
        self, forms: Iterable[str], *, before: int | None = None, limit: int = 1_000
    ) -> list[TermSentence]:
        """Return sentences in which a form of a term may stand, none of the Trash.

        Args:
            forms: Indonesian forms.
            before: Only sentences with a smaller row id, for the next portion; None for all.
            limit: The greatest number; `core.term_places.TermTrial` tells which have it.

        Returns:
            The newest first.
        """
        with self._using() as connection:
            return term_places.sentences_with(connection, forms, before, limit)

    def seed_terms(self, sha256: str, starter: Callable[[], Iterable[Term]]) -> int:
        """Take over what a starter termbase has that no earlier one had; it is no step.

        Nothing that the analyst changed or deleted is touched.

        Args:
            sha256: Hash of the starter; the one that was taken over last is passed over.
            starter: Reads its terms.

        Returns:
            How many terms were added.
        """
        with self._using() as connection:
            if terms.is_seeded(connection, sha256):
                return 0
            found = tuple(starter())
            with writing(connection), terms.followed(connection):
                return terms.seed(connection, sha256, found)
