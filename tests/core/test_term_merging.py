# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What an import makes of a termbase, and where a rendering stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing_app.core.renderings import place_of
from briefing_app.core.term_merging import TermEntry, merge, same_term, tidy
from briefing_app.core.term_places import MOST_SHOWN, TermEffect, TermSentence, TermTrial
from briefing_app.core.terms import Term, TermOrigin

KORUT = Term(1, "North Korea", ("Korut",), ("DPRK",), "note", "place", TermOrigin.STARTER)


def test_that_nothing_of_a_term_is_lost_by_an_import() -> None:
    other = Term(english="north korea", forms=("RRDK", "Korut"), accepted=("the North",))
    merger = merge([KORUT], [TermEntry(other)])
    assert merger.added == ()
    assert merger.changed == (
        Term(
            1, "North Korea", ("Korut", "RRDK"), ("DPRK", "the North"), "note", "place",
            TermOrigin.IMPORT,
        ),
    )  # fmt: skip


def test_that_the_analysts_term_stays_the_analysts() -> None:
    mine = replace(KORUT, origin=TermOrigin.ANALYST)
    merger = merge([mine], [TermEntry(replace(KORUT, note="another"))])
    (changed,) = merger.changed
    assert (changed.origin, changed.note) == (TermOrigin.ANALYST, "another")


@pytest.mark.parametrize("tells", [True, False])
def test_that_only_a_file_that_tells_it_changes_whether_a_term_is_enforced(tells: bool) -> None:
    entry = TermEntry(replace(KORUT, enforced=False), tells_enforced=tells)
    merger = merge([KORUT], [entry])
    assert [term.enforced for term in merger.changed] == ([False] if tells else [])
    assert merger.skipped == (0 if tells else 1)


def test_that_entries_of_one_file_are_merged_with_each_other() -> None:
    entries = [TermEntry(Term(english="truce", forms=(form,))) for form in ("a b", "c d")]
    both = TermEntry(Term(english="truce", forms=("c d", "a b")))
    assert [term.forms for term in merge([], entries).added] == [("a b",), ("c d",)]
    assert [term.forms for term in merge([], [both, *entries]).added] == [("c d", "a b")]
    assert merge([], [both, *entries]).skipped == 2


def test_that_the_same_form_with_another_english_is_another_term() -> None:
    assert same_term([KORUT], Term(english="Pyongyang", forms=("Korut",))) is None
    assert same_term([KORUT], Term(english="NORTH KOREA", forms=("Korut",))) is KORUT
    assert same_term([KORUT], replace(KORUT, note="x")) is None


def test_that_a_tidy_term_has_each_text_once() -> None:
    untidy = Term(english=" a  b ", forms=("x ", "x", "y"), accepted=("a b", "c"), note=" n\n")
    assert tidy(untidy) == Term(english="a b", forms=("x", "y"), accepted=("c",), note="n")


@pytest.mark.parametrize(
    ("english", "rendering", "found"),
    [
        ("He met the special envoys.", "special envoy", "special envoys"),
        ("The DPRK’s army", "DPRK", "DPRK’s"),
        ("Rapprochement in São Tomé", "Rapprochement", "Rapprochement"),
        ("nothing", "special envoy", None),
    ],
)
def test_that_a_rendering_is_found_where_it_stands(
    english: str, rendering: str, found: str | None
) -> None:
    place = place_of(english, rendering)
    assert (None if place is None else english[slice(*place)]) == found


def test_that_an_effect_lists_those_that_lack_the_english_first_and_not_too_many() -> None:
    trial = TermTrial([], KORUT)
    having = [TermSentence(n, 1, "Korut diam.", "North Korea is silent.") for n in range(80)]
    lacking = [TermSentence(100 + n, 2, "Korut diam.", "It is silent.") for n in range(3)]
    effect = TermEffect()
    effect.take(trial.places(having))
    effect.take(trial.places(lacking))
    assert (effect.found, effect.lacking, effect.to_translate) == (83, 3, 3)
    assert effect.affected == {2: [100, 101, 102]}
    assert len(effect.places) == MOST_SHOWN
    assert [place.sentence.id for place in effect.places[:4]] == [100, 101, 102, 0]
