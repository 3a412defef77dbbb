# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What can be changed about terms, the translation memory, and decisions about figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.ledger.model import Relation
from briefing_app.library import doubt_counts, figure_decisions, memory, remembering, terms
from briefing_app.library.edits_base import EditsBase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from briefing_app.core.ledger.model import FigurePlace
    from briefing_app.core.memory import MemoryUnit, Remembered
    from briefing_app.core.term_merging import Merger, TermEntry
    from briefing_app.core.terms import Term


class KnowledgeEdits(EditsBase):
    """The part of `Edits` that is about what holds for every article."""

    # Translation memory

    def import_memory(self, units: Iterable[MemoryUnit], file: str) -> Remembered:
        """Take units of another memory in; see `memory.take_units`."""
        remembered, changed = memory.take_units(self._connection, units, file)
        doubt_counts.count_doubts(self._connection, changed)
        return remembered

    def apply_memory(self) -> None:
        """Give the memory's English to every identical sentence that has no correction."""
        changed = remembering.take_in(self._connection)
        doubt_counts.count_doubts(self._connection, changed)

    def rewrite_memory(self, entry_id: int, text: str) -> None:
        """Give an entry of the memory another English; whatever took it follows.

        Raises:
            ValueError: If the text is empty, or there is no such entry.
        """
        changed = remembering.rewrite_entry(self._connection, entry_id, text, self._author)
        doubt_counts.count_doubts(self._connection, changed)

    def forget_memory(self, entry_ids: Iterable[int]) -> None:
        """Delete entries of the memory, and what was taken from them."""
        changed = remembering.delete_entries(self._connection, entry_ids)
        doubt_counts.count_doubts(self._connection, changed)

    # Figures

    def set_figures_same(self, places: Sequence[FigurePlace]) -> None:
        """Confirm that figures count the same thing, each with each.

        Raises:
            LibraryError: If a sentence is not there.
            ValueError: If a place does not lie in its sentence.
        """
        pairs = figure_decisions.within(places)
        figure_decisions.relate(self._connection, pairs, Relation.SAME, self._author)

    def set_figures_parted(
        self, places: Sequence[FigurePlace], others: Sequence[FigurePlace]
    ) -> None:
        """Part figures from others: they count different things.

        Raises:
            LibraryError: If a sentence is not there.
            ValueError: If a place does not lie in its sentence.
        """
        pairs = figure_decisions.between(places, others)
        figure_decisions.relate(self._connection, pairs, Relation.PARTED, self._author)

    def forget_figures(self, places: Sequence[FigurePlace]) -> None:
        """Take back everything that was decided about figures, and about others beside them."""
        figure_decisions.forget(self._connection, places)

    def set_no_conflict(
        self, pairs: Sequence[tuple[FigurePlace, FigurePlace]], note: str, *, accepted: bool = True
    ) -> None:
        """Decide that pairs of figures are not in conflict, with a reason, or take that back.

        Raises:
            LibraryError: If a sentence is not there.
            ValueError: If a place does not lie in its sentence.
        """
        figure_decisions.accept(self._connection, pairs, note, self._author, accepted=accepted)

    # Terms; the doubts of articles that have to do with them are counted anew later on

    def add_term(self, term: Term) -> int:
        """Add a term; return its id.

        Raises:
            LibraryError: If the termbase has one of the same English and form.
            ValueError: If it has no form or no English.
        """
        return terms.add_term(self._connection, term, self._author)

    def change_term(self, term: Term) -> None:
        """Replace what the term of this id says; it counts as the analyst's from then on.

        Raises:
            LibraryError: If there is no such term, or another of the same English and form.
            ValueError: If it has no form or no English.
        """
        terms.change_term(self._connection, term, self._author)

    def delete_terms(self, term_ids: Collection[int]) -> None:
        """Delete terms."""
        terms.delete_terms(self._connection, term_ids)

    def import_terms(self, entries: Iterable[TermEntry]) -> Merger:
        """Merge terms of a file into the termbase, see `core.term_merging`.

        Returns:
            What was added, changed and skipped.
        """
        return terms.import_terms(self._connection, entries, self._author)
