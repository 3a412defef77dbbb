# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What an analyst decides about figures: it stays, it can be undone, and it harms nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.core.ledger import FigurePlace, Relation
from briefing_app.core.stored import Part
from briefing_app.library import AlreadyImported, Edits, Library, open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = article_of([("Sebanyak 50 warga mengungsi.", "50 residents fled.")], name="satu.txt")
SECOND = article_of([("Ada 70 warga mengungsi.", "70 residents fled.")], name="dua.txt")
THIRD = article_of([("Kini 90 warga mengungsi.", "Now 90 residents fled.")], name="tiga.txt")


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with open_library(folder) as opened:
        for article in (FIRST, SECOND, THIRD):
            opened.add(article, PACK)
        yield opened


def places(library: Library) -> list[FigurePlace]:
    """Return where 50, 70 and 90 stand."""
    found = []
    for number in (1, 2, 3):
        (stored,) = library.article(number).sentences
        figure = ("50", "70", "90")[number - 1]
        start = stored.sentence.text.index(figure)
        found.append(FigurePlace(stored.id, start, start + 2))
    return found


def relations(library: Library, *articles: int) -> list[Relation]:
    return [d.relation for d in library.ledger_decisions(articles or (1, 2, 3))]


def part(library: Library) -> None:
    one, other, _ = places(library)
    library.edit("Part", lambda edits: edits.set_figures_parted([other], [one]), author="Rini")


def test_that_a_decision_names_both_figures_who_decided_and_when(library: Library) -> None:
    one, other, _ = places(library)
    part(library)
    (decision,) = library.ledger_decisions([1, 2])
    assert (decision.first, decision.second) == (one, other)
    assert (decision.relation, decision.author) == (Relation.PARTED, "Rini")
    assert decision.decided.startswith("20")


def test_that_confirming_holds_for_each_with_each(library: Library) -> None:
    library.edit("Confirm", lambda edits: edits.set_figures_same(places(library)))
    assert relations(library) == [Relation.SAME] * 3


def test_that_only_decisions_between_the_articles_asked_for_are_read(library: Library) -> None:
    library.edit("Confirm", lambda edits: edits.set_figures_same(places(library)))
    assert relations(library, 1, 3) == [Relation.SAME]
    assert relations(library, 2) == []


def test_that_the_later_decision_counts(library: Library) -> None:
    one, other, _ = places(library)
    part(library)
    library.edit("Confirm", lambda edits: edits.set_figures_same([one, other]))
    assert relations(library) == [Relation.SAME]


def test_that_all_that_was_decided_about_a_figure_can_be_taken_back(library: Library) -> None:
    one, other, third = places(library)
    library.edit("Confirm", lambda edits: edits.set_figures_same([one, other, third]))
    library.edit("No", lambda edits: edits.set_no_conflict([(one, third)], ""))
    library.edit("Take back", lambda edits: edits.forget_figures([other]))
    (decision,) = library.ledger_decisions([1, 2, 3])
    assert (decision.first, decision.second) == (one, third)
    library.edit("Take back", lambda edits: edits.forget_figures([third]))
    assert relations(library) == []
    library.undo()
    assert relations(library) == [Relation.SAME]


def test_that_not_a_conflict_and_the_same_are_decided_apart(library: Library) -> None:
    one, other, _ = places(library)
    library.edit("Confirm", lambda edits: edits.set_figures_same([one, other]))
    library.edit("No", lambda edits: edits.set_no_conflict([(other, one)], " Other\n days. "))
    (decision,) = library.ledger_decisions([1, 2])
    assert (decision.relation, decision.no_conflict) == (Relation.SAME, True)
    assert decision.note == "Other days."
    library.edit("Yes", lambda e: e.set_no_conflict([(one, other)], "x", accepted=False))
    (decision,) = library.ledger_decisions([1, 2])
    assert (decision.relation, decision.no_conflict, decision.note) == (Relation.SAME, False, "")


def test_that_a_decision_can_be_undone_and_done_again(library: Library) -> None:
    part(library)
    changes = library.undo()
    assert changes.parts == {Part.FIGURES}
    assert relations(library) == []
    library.redo()
    assert relations(library) == [Relation.PARTED]


def test_that_an_undo_brings_back_the_decision_before(library: Library) -> None:
    one, other, _ = places(library)
    part(library)
    library.edit("Confirm", lambda edits: edits.set_figures_same([one, other]))
    library.undo()
    assert relations(library) == [Relation.PARTED]


def test_that_parted_stays_parted_when_a_file_is_imported_again(
    library: Library, folder: Path
) -> None:
    part(library)
    with pytest.raises(AlreadyImported):
        library.add(FIRST, PACK)
    library.close()
    with open_library(folder) as again:
        assert relations(again) == [Relation.PARTED]


def test_that_a_decision_moves_to_where_the_figure_is_read_now(library: Library) -> None:
    one, other, _ = places(library)
    part(library)
    wider = FigurePlace(one.sentence_id, one.start - 9, one.end)
    library.edit("Confirm", lambda edits: edits.set_figures_same([wider, other]))
    (decision,) = library.ledger_decisions([1, 2])
    assert (decision.first, decision.relation) == (wider, Relation.SAME)


def test_that_of_decisions_on_the_same_figure_one_stays_and_an_undo_brings_all_back(
    library: Library,
) -> None:
    one, other, _ = places(library)
    wider = FigurePlace(one.sentence_id, one.start - 9, one.end)
    left, right = (
        FigurePlace(one.sentence_id, one.start, one.start + 1),
        FigurePlace(one.sentence_id, one.start + 1, one.end),
    )
    for part_ in (left, right):
        library.edit("Part", partial(Edits.set_figures_parted, places=[part_], others=[other]))
    before = library.ledger_decisions([1, 2])
    assert len(before) == 2
    library.edit("Confirm", lambda edits: edits.set_figures_same([wider, other]))
    (decision,) = library.ledger_decisions([1, 2])
    assert (decision.first, decision.relation) == (wider, Relation.SAME)
    library.undo()
    assert library.ledger_decisions([1, 2]) == before


def test_that_decisions_go_with_an_article_that_is_deleted_for_good(library: Library) -> None:
    library.edit("Confirm", lambda edits: edits.set_figures_same(places(library)))
    library.edit("Delete", lambda edits: edits.trash([2]))
    library.delete_trashed()
    assert relations(library, 1, 3) == [Relation.SAME]
    assert relations(library) == [Relation.SAME]


def test_that_a_figure_must_stand_in_a_sentence_that_is_there(library: Library) -> None:
    one, _, _ = places(library)
    with pytest.raises(LibraryError):
        library.edit("Part", lambda e: e.set_figures_parted([one], [FigurePlace(99, 0, 1)]))
    with pytest.raises(ValueError, match="does not stand"):
        library.edit(
            "Part", lambda e: e.set_figures_parted([one], [FigurePlace(one.sentence_id, 5, 999)])
        )
    with pytest.raises(ValueError, match="with itself"):
        library.edit("Confirm", lambda e: e.set_figures_same([one, FigurePlace(*one_wider(one))]))
    assert relations(library) == []


def one_wider(place: FigurePlace) -> tuple[int, int, int]:
    return place.sentence_id, place.start, place.end + 1
