# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The termbase of a library: its steps, what an undo takes back, and the starter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.article_doubts import doubts_about
from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import Part
from briefing_app.core.term_merging import TermEntry
from briefing_app.core.term_places import TermEffect, TermTrial
from briefing_app.core.terms import Term, TermOrigin
from briefing_app.library import open_library

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from briefing_app.core.term_places import TermPlace
    from briefing_app.library import Edits, Library

KORUT = Term(english="North Korea", forms=("Korut", "Korea Utara"), accepted=("DPRK",))
CEASEFIRE = Term(english="ceasefire", forms=("gencatan senjata",), accepted=("truce",))
SOURCE = "Gencatan senjata berlaku sekarang."
ENVOY = Term(english="special envoy", forms=("utusan khusus",), category="title")


def said(library: Library) -> list[str]:
    """Return the terms as lines."""
    return [
        f"{', '.join(term.forms)} → {term.english} ({term.origin})"
        for term in library.termbase().terms
    ]


def add(library: Library, *terms: Term) -> list[int]:
    ids: list[int] = []

    def operation(edits: Edits) -> None:
        ids.extend(edits.add_term(term) for term in terms)

    library.edit("Add terms", operation, author="Rina")
    return ids


def unchecked(library: Library) -> set[int]:
    return {row.id for row in library.articles() if row.doubts is None}


def check_all(library: Library) -> None:
    while library.check_next(100):
        pass


def fill(library: Library, *pairs: tuple[str, str]) -> list[int]:
    """Add an article for each pair of a source and its English; all doubts are counted."""
    ids = [
        library.add(article_of([pair], name=f"{number}.txt", title=f"Judul {number}"), PACK).id
        for number, pair in enumerate(pairs)
    ]
    check_all(library)
    return ids


def test_that_a_term_comes_back_as_it_was_added(folder: Path) -> None:
    term = replace(ENVOY, note="Not “envoy” alone.\nSee 2026.", accepted=("a", "b"), enforced=False)
    with open_library(folder) as library:
        (term_id,) = add(library, term)
    with open_library(folder) as library:
        assert library.termbase().terms == (replace(term, id=term_id),)


def test_that_adding_changing_and_deleting_are_steps_that_an_undo_takes_back(
    library: Library,
) -> None:
    (term_id,) = add(library, KORUT)
    changed = replace(KORUT, id=term_id, english="the DPRK", accepted=())
    library.edit("Change term", lambda edits: edits.change_term(changed))
    changes = library.edit("Delete term", lambda edits: edits.delete_terms([term_id]))
    assert changes.parts == {Part.TERMBASE}
    assert said(library) == []
    library.undo()
    assert said(library) == ["Korut, Korea Utara → the DPRK (analyst)"]
    library.undo()
    assert said(library) == ["Korut, Korea Utara → North Korea (analyst)"]
    library.undo()
    assert said(library) == []
    library.redo()
    assert said(library) == ["Korut, Korea Utara → North Korea (analyst)"]


def test_that_the_termbase_is_the_same_value_until_a_term_changes(library: Library) -> None:
    add(library, KORUT)
    before = library.termbase()
    library.edit("Add tag", lambda edits: edits.add_tag("laut"))
    assert library.termbase() is before
    add(library, ENVOY)
    assert library.termbase() is not before


def test_that_terms_that_another_program_added_are_seen(library: Library, folder: Path) -> None:
    assert said(library) == []
    with open_library(folder) as other:
        add(other, KORUT)
    assert said(library) == ["Korut, Korea Utara → North Korea (analyst)"]


def test_that_a_step_that_fails_leaves_the_termbase_as_it_was(library: Library) -> None:
    def operation(edits: Edits) -> None:
        edits.add_term(KORUT)
        edits.add_term(replace(KORUT, forms=("Korut",)))

    with pytest.raises(LibraryError, match="has this term already"):
        library.edit("Add terms", operation)
    assert said(library) == []


def test_that_the_same_term_is_not_added_twice_but_another_english_is(library: Library) -> None:
    add(library, KORUT)
    with pytest.raises(LibraryError, match=r"Korut.*already.*Korut, Korea Utara → North Korea"):
        add(library, Term(english="north korea", forms=("Korut",)))
    add(library, Term(english="Pyongyang", forms=("Korut",)))
    assert len(said(library)) == 2


def test_that_a_term_that_is_gone_cannot_be_changed(library: Library) -> None:
    with pytest.raises(LibraryError, match="no term with this number"):
        library.edit("Change term", lambda edits: edits.change_term(replace(KORUT, id=7)))


def test_that_what_is_typed_is_tidied(library: Library) -> None:
    add(library, Term(english=" North  Korea ", forms=(" Korut", "Korut ", "Korea\nUtara")))
    assert said(library) == ["Korut, Korea Utara → North Korea (analyst)"]


@pytest.mark.parametrize(
    ("entry", "expected", "report"),
    [
        pytest.param(
            TermEntry(Term(english="north korea", forms=("Korut", "RRDK"))),
            "Korut, Korea Utara, RRDK → North Korea (analyst)",
            (0, 1, 0),
            id="more forms of the same term",
        ),
        pytest.param(
            TermEntry(KORUT), "Korut, Korea Utara → North Korea (analyst)", (0, 0, 1), id="the same"
        ),
        pytest.param(
            TermEntry(replace(KORUT, enforced=False), tells_enforced=False),
            "Korut, Korea Utara → North Korea (analyst)",
            (0, 0, 1),
            id="a file that does not say whether it is enforced",
        ),
    ],
)
def test_that_an_import_merges_the_same_term(
    library: Library, entry: TermEntry, expected: str, report: tuple[int, int, int]
) -> None:
    add(library, KORUT)
    found = []
    library.edit("Import", lambda edits: found.append(edits.import_terms([entry])))
    assert said(library) == [expected]
    assert (len(found[0].added), len(found[0].changed), found[0].skipped) == report


def test_that_an_import_adds_what_is_new_once_and_is_one_step(library: Library) -> None:
    entries = [TermEntry(ENVOY), TermEntry(replace(ENVOY, forms=("utusan khusus", "utsus")))]
    library.edit("Import", lambda edits: edits.import_terms(entries))
    assert said(library) == ["utusan khusus, utsus → special envoy (import)"]
    library.undo()
    assert said(library) == []


def starter(*terms: Term) -> Callable[[], list[Term]]:
    return lambda: [replace(term, origin=TermOrigin.STARTER) for term in terms]


def test_that_a_starter_comes_once_and_is_no_step(library: Library) -> None:
    assert library.seed_terms("one", starter(KORUT, ENVOY)) == 2
    assert library.seed_terms("one", starter(CEASEFIRE)) == 0
    assert library.history.undo == ""
    assert said(library) == [
        "Korut, Korea Utara → North Korea (starter)",
        "utusan khusus → special envoy (starter)",
    ]


def test_that_a_newer_starter_adds_only_what_is_new(library: Library) -> None:
    library.seed_terms("one", starter(KORUT, ENVOY))
    korut, envoy = library.termbase().terms
    library.edit("Change", lambda edits: edits.change_term(replace(korut, english="DPRK")))
    library.edit("Delete", lambda edits: edits.delete_terms([envoy.id]))
    newer = starter(
        replace(KORUT, english="Korea (North)"), ENVOY, Term(english="Russia", forms=("Rusia",))
    )
    assert library.seed_terms("two", newer) == 1
    assert said(library) == [
        "Korut, Korea Utara → DPRK (analyst)",
        "Rusia → Russia (starter)",
    ]


def test_that_a_starter_adds_no_form_that_the_analyst_has_a_term_for(library: Library) -> None:
    add(library, Term(english="N. Korea", forms=("Korut",)))
    assert library.seed_terms("one", starter(KORUT)) == 0
    assert said(library) == ["Korut → N. Korea (analyst)"]


def test_that_an_import_makes_a_starters_term_its_own(library: Library) -> None:
    library.seed_terms("one", starter(KORUT))
    entry = TermEntry(replace(KORUT, note="Since 1948"))
    library.edit("Import", lambda edits: edits.import_terms([entry]))
    assert said(library) == ["Korut, Korea Utara → North Korea (import)"]


# Doubts


def test_that_doubts_are_counted_anew_where_a_changed_form_may_stand(library: Library) -> None:
    korut, clitic, other = fill(
        library,
        ("Korut meluncurkan rudal.", "Korut launched a missile."),
        ("Utusan khususnya tiba.", "His special envoy arrived."),
        ("Presiden tiba.", "The president arrived."),
    )
    assert unchecked(library) == set()
    (term_id,) = add(library, KORUT)
    assert unchecked(library) == {korut}
    check_all(library)
    add(library, ENVOY)
    assert unchecked(library) == {clitic}
    check_all(library)
    changed = replace(KORUT, id=term_id, forms=("Korut", "Presiden"))
    library.edit("Change", lambda edits: edits.change_term(changed))
    assert unchecked(library) == {korut, other}


def test_that_doubts_are_counted_anew_after_an_undo_and_a_redo(library: Library) -> None:
    (korut,) = fill(library, ("Korut meluncurkan rudal.", "Korut launched a missile."))
    add(library, KORUT)
    check_all(library)
    library.undo()
    assert unchecked(library) == {korut}
    check_all(library)
    library.redo()
    assert unchecked(library) == {korut}


def test_that_many_new_terms_mark_every_article(library: Library) -> None:
    ids = fill(library, ("Satu.", "One."), ("Dua.", "Two."))
    terms = [Term(english=f"thing {n}", forms=(f"barang{n}",)) for n in range(51)]
    library.seed_terms("one", lambda: terms)
    assert unchecked(library) == set(ids)


def test_that_a_step_without_terms_marks_nothing(library: Library) -> None:
    ids = fill(library, ("Korut tiba.", "Korut arrived."))
    library.edit("Trash", lambda edits: edits.trash(ids))
    library.undo()
    assert unchecked(library) == set()


# What a term would change


def effect_of(library: Library, term: Term) -> tuple[TermEffect, list[TermPlace]]:
    trial, effect = TermTrial(library.termbase().terms, term), TermEffect()
    before: int | None = None
    while portion := library.sentences_with(term.forms, before=before, limit=2):
        effect.take(trial.places(portion))
        before = portion[-1].id
    return effect, effect.places


def test_that_the_effect_of_a_term_counts_what_has_it_and_what_lacks_its_english(
    library: Library,
) -> None:
    first, second, third, fourth = fill(
        library,
        ("Korut meluncurkan rudal.", "Korut launched a missile."),
        ("Rudal Korut jatuh.", "A North Korean missile fell. North Korea is silent."),
        ("Korutnya kalah.", "The Korut lost."),
        ("Korut diam.", "Korut is silent."),
    )
    sentence = library.article(fourth).sentences[0].id
    library.edit("Correct", lambda edits: edits.correct(sentence, "It is silent."))
    effect, places = effect_of(library, KORUT)
    assert (effect.found, effect.lacking, effect.corrected, effect.to_translate) == (4, 3, 1, 2)
    assert sorted(effect.affected) == [first, third]
    assert [place.present for place in places] == [False, False, False, True]
    assert {place.sentence.source[place.start : place.end] for place in places} == {"Korut"}
    assert second not in effect.affected


def test_that_a_longer_term_around_it_is_not_counted(library: Library) -> None:
    fill(library, ("Menteri Luar Negeri tiba.", "The foreign minister arrived."))
    add(library, Term(english="foreign minister", forms=("menteri luar negeri",)))
    effect, _ = effect_of(library, Term(english="overseas", forms=("luar negeri",)))
    assert effect.found == 0


def test_that_sentences_of_the_trash_and_other_cases_are_not_counted(library: Library) -> None:
    (gone, *_) = fill(library, ("AS diam.", "It is silent."), ("Ia as roda.", "It is an axle."))
    library.edit("Trash", lambda edits: edits.trash([gone]))
    effect, _ = effect_of(library, Term(english="US", forms=("AS",)))
    assert effect.found == 0


@pytest.mark.parametrize(
    "forms", [["C.I.A."], ['"kutip"'], ["Jum'at"], ["G-20", "a*b"], [f"kata{n}" for n in range(60)]]
)
def test_that_no_form_is_an_error_to_the_index(library: Library, forms: Iterable[str]) -> None:
    fill(library, ("C.I.A. dan “kutip” Jumat G-20.", "x"))
    library.sentences_with(forms)


def term_doubts(library: Library, article_id: int) -> int:
    """Return how many doubts an article has more than without terms."""
    article = library.article(article_id)
    check_all(library)
    (row,) = library.rows([article_id])
    assert row.doubts is not None
    return row.doubts - doubts_about(article.row, article.sentences).count


def test_that_a_missing_term_is_counted_as_a_doubt_and_an_undo_takes_it_back(
    library: Library,
) -> None:
    lacking, having = fill(
        library, (SOURCE, "The pause holds now."), (SOURCE, "The ceasefire holds now.")
    )
    assert term_doubts(library, lacking) == 0
    add(library, CEASEFIRE)
    assert (term_doubts(library, lacking), term_doubts(library, having)) == (1, 0)
    sentence = library.article(lacking).sentences[0].id
    library.edit("Correct", lambda edits: edits.correct(sentence, "The truce holds now."))
    assert term_doubts(library, lacking) == 0
    library.undo()
    assert term_doubts(library, lacking) == 1
    library.undo()
    assert term_doubts(library, lacking) == 0


def test_that_a_new_article_is_checked_for_the_terms(library: Library) -> None:
    add(library, CEASEFIRE)
    (article_id,) = fill(library, (SOURCE, "The pause holds now."))
    assert term_doubts(library, article_id) == 1
