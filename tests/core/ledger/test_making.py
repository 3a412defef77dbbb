# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which figures the ledger puts side by side, and that it never merges by itself."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import combinations

import pytest

from briefing_app.core.errors import Cancelled
from briefing_app.core.figures.model import FigureKind
from briefing_app.core.ledger import (
    FigureDecision,
    FigurePlace,
    Relation,
    Standing,
    make_ledger,
    words,
)
from tests.core.ledger.made_claims import Claim, Mode, State, ledger_of, press, shown

DAY = "2026-03-11"


def sent(figure: str, low: int, **more: object) -> Claim:
    return Claim(f"Desa Sari mengirim {figure} tentara ke tanggul.", figure, low, **more)  # type: ignore[arg-type]


def decide(*entries: object, relation: Relation) -> list[FigureDecision]:
    places = sorted(entry.place for entry in entries)  # type: ignore[attr-defined]
    return [FigureDecision(one, other, relation) for one, other in combinations(places, 2)]


def test_that_the_same_claim_in_two_outlets_is_one_group_of_two_entries() -> None:
    made = press(
        ("Harian Lintang", DAY, [sent("3.000", 3000)]),
        ("Kabar Pesisir", DAY, [sent("3.000", 3000)]),
    )
    ledger = ledger_of(made)
    assert shown(ledger) == [["3.000", "3.000"]]
    (group,) = ledger.groups
    assert [entry.article.metadata.outlet for entry in group.entries] == [
        "Harian Lintang",
        "Kabar Pesisir",
    ]
    assert (group.thing, group.state, group.low, group.high) == (
        "soldiers",
        State.SENT,
        3000,
        3000,
    )


def test_that_a_group_is_a_proposal_until_the_analyst_confirms_it() -> None:
    made = press(("A", DAY, [sent("3.000", 3000)]), ("B", DAY, [sent("2.900", 2900)]))
    (group,) = ledger_of(made).groups
    assert group.standing is Standing.PROPOSED
    decisions = decide(*group.entries, relation=Relation.SAME)
    (group,) = ledger_of(made, decisions).groups
    assert group.standing is Standing.CONFIRMED
    assert len(group.entries) == 2


def test_that_a_new_article_makes_a_confirmed_group_a_proposal_again() -> None:
    claims = [("A", DAY, [sent("3.000", 3000)]), ("B", DAY, [sent("3.000", 3000)])]
    (group,) = ledger_of(press(*claims)).groups
    decisions = decide(*group.entries, relation=Relation.SAME)
    more = press(*claims, ("C", DAY, [sent("3.000", 3000)]))
    (group,) = ledger_of(more, decisions).groups
    assert (len(group.entries), group.standing) == (3, Standing.PROPOSED)


@pytest.mark.parametrize("words", [("tentara", "prajurit"), ("serdadu", "pasukan")])
def test_that_words_for_the_same_thing_are_grouped(words: tuple[str, str]) -> None:
    made = press(
        *(
            (
                outlet,
                DAY,
                [Claim(f"Sari mengirim 50 {word}.", "50", 50, thing=word, thing_key=word)],
            )
            for outlet, word in zip("AB", words, strict=True)
        )
    )
    assert shown(ledger_of(made)) == [["50", "50"]]


@pytest.mark.parametrize(
    "change",
    [
        {"state": State.KILLED},
        {"thing_key": "drones", "thing": "drone"},
        {"unit": "%"},
    ],
)
def test_that_another_state_thing_or_unit_is_another_group(change: dict[str, object]) -> None:
    made = press(("A", DAY, [sent("50", 50)]), ("B", DAY, [sent("50", 50, **change)]))
    assert shown(ledger_of(made)) == [["50"], ["50"]]


def test_that_things_of_different_countries_are_never_grouped() -> None:
    made = press(
        ("A", DAY, [sent("50", 50, country="North Korea")]),
        ("B", DAY, [sent("80", 80, country="Ukraine")]),
        ("C", DAY, [sent("51", 51)]),
    )
    assert shown(ledger_of(made)) == [["50", "51"], ["80"]]


def test_that_without_a_verb_only_the_same_phrase_is_grouped() -> None:
    def people(thing: str, figure: str) -> Claim:
        return Claim(
            f"Ada {figure} {thing}.",
            figure,
            int(figure),
            thing=thing,
            thing_key="people",
            state=State.NONE,
        )

    made = press(
        ("A", DAY, [people("warga Desa Sari", "40")]),
        ("B", DAY, [people("orang penumpang feri", "60")]),
        ("C", DAY, [people("warga desa sari", "40")]),
    )
    assert shown(ledger_of(made)) == [["40", "40"], ["60"]]


def test_that_what_names_no_thing_stands_alone() -> None:
    made = press(
        ("A", DAY, [sent("50", 50, thing="", thing_key="")]),
        ("B", DAY, [sent("50", 50, thing="", thing_key="")]),
    )
    assert [group.standing for group in ledger_of(made).groups] == [Standing.SINGLE] * 2


@pytest.mark.parametrize("kind", [FigureKind.DAY, FigureKind.YEAR, FigureKind.TIME])
def test_that_dates_and_times_count_nothing(kind: FigureKind) -> None:
    assert ledger_of(press(("A", DAY, [sent("50", 50, kind=kind)]))).groups == ()


def test_that_a_parted_entry_stands_apart_and_the_rest_stay_together() -> None:
    made = press(
        ("A", DAY, [sent("50", 50)]), ("B", DAY, [sent("51", 51)]), ("C", DAY, [sent("52", 52)])
    )
    (group,) = ledger_of(made).groups
    first, second, third = group.entries
    decisions = [parted(second.place, other.place) for other in (first, third)]
    assert sorted(shown(ledger_of(made, decisions))) == [["50", "52"], ["51"]]


def parted(one: FigurePlace, other: FigurePlace) -> FigureDecision:
    first, second = sorted((one, other))
    return FigureDecision(first, second, Relation.PARTED)


def test_that_confirmed_entries_of_different_things_stand_together() -> None:
    made = press(
        ("A", DAY, [sent("50", 50)]),
        ("B", DAY, [sent("50", 50, thing="regu", thing_key="squads", state=State.PRESENT)]),
    )
    one, other = (group.entries[0] for group in ledger_of(made).groups)
    ledger = ledger_of(made, decide(one, other, relation=Relation.SAME))
    assert shown(ledger) == [["50", "50"]]
    assert ledger.groups[0].standing is Standing.CONFIRMED


def test_that_a_decision_holds_when_a_later_reading_cuts_the_figure_otherwise() -> None:
    made = press(("A", DAY, [sent("12.000", 12000)]), ("B", DAY, [sent("10.000", 10000)]))
    first, second = ledger_of(made).groups[0].entries
    wider = FigurePlace(first.sentence_id, first.place.start - 3, first.place.end)
    decision = parted(wider, second.place)
    assert len(ledger_of(made, [decision]).groups) == 2


def test_that_entries_stand_by_date_and_groups_with_conflicts_first() -> None:
    made = press(
        ("A", "2026-03-12", [sent("9", 9, thing_key="boats", thing="perahu"), sent("70", 70)]),
        ("B", "2026-03-11", [sent("90", 90)]),
    )
    assert shown(ledger_of(made)) == [["90", "70"], ["9"]]


def test_that_both_quotations_and_the_english_figure_are_kept() -> None:
    claim = sent("3.000", 3000, english="3,000", difference="3.000 became 30,000.")
    ((entry,),) = (group.entries for group in ledger_of(press(("A", DAY, [claim]))).groups)
    assert entry.quotation == claim.text
    assert entry.translation == f"[en] {claim.text}"
    assert entry.english is not None
    assert entry.english.quote == "3,000"
    assert entry.difference == "3.000 became 30,000."
    assert ledger_of(press(("A", DAY, [claim]))).groups[0].differing == 1


def test_that_planned_and_done_are_shown_together_but_do_not_contradict() -> None:
    made = press(
        ("A", DAY, [sent("3.000", 3000)]),
        ("B", DAY, [sent("12.000", 12000, mode=Mode.PLANNED)]),
    )
    (group,) = ledger_of(made).groups
    assert (group.conflicts, group.low, group.high) == ((), 3000, 12000)


def test_that_making_can_be_stopped() -> None:
    made = press(("A", DAY, [sent("3.000", 3000)]))
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        make_ledger(made.articles, read=made.read, cancel=stop)


def test_that_a_thing_without_a_known_name_is_told_as_the_english_words_it() -> None:
    text = "Ada 12 alat ukur rusak."
    claim = Claim(
        text, "12", 12, thing="alat ukur", thing_key="alat", english="12", state=State.NONE
    )
    made = press(("A", DAY, [claim]))
    (told,) = made.read(made.articles[0].sentences)
    assert told.english is not None
    nameless = replace(
        told,
        statement=replace(told.statement, thing_english=""),
        english=replace(told.english, thing="gauges", thing_english="", thing_key="gauges"),
    )
    (group,) = make_ledger(made.articles, read=lambda *_: (nameless,)).groups
    assert group.thing == "gauges"
    assert words.counted(group.entries[0]) == "gauges"
