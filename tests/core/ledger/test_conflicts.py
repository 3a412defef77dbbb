# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""When figures cannot all be true, and when they only seem so."""

from __future__ import annotations

from fractions import Fraction

import pytest

from briefing_app.core.ledger import ConflictKind, FigureDecision, Relation, words
from briefing_app.core.ledger.conflicts import bounds_of
from tests.core.ledger.made_claims import Claim, Hedge, State, ledger_of, press

DAY, LATER = "2026-03-11", "2026-03-13"


def dead(figure: str, low: int, **more: object) -> Claim:
    words_ = {"thing": "warga", "thing_key": "people", "state": State.KILLED} | more
    return Claim(f"Banjir menewaskan {figure} warga Sari.", figure, low, **words_)  # type: ignore[arg-type]


def clash(first: Claim, second: Claim, days: tuple[str, str] = (DAY, DAY)) -> ConflictKind | None:
    (group,) = ledger_of(press(("A", days[0], [first]), ("B", days[1], [second]))).groups
    kinds = {conflict.kind for conflict in group.conflicts}
    assert len(kinds) < 2
    return kinds.pop() if kinds else None


def test_that_two_exact_numbers_of_one_day_are_a_possible_conflict() -> None:
    assert clash(dead("12.000", 12000), dead("10.000", 10000)) is ConflictKind.APART


def test_that_equal_numbers_are_none() -> None:
    assert clash(dead("12.000", 12000), dead("12.000", 12000)) is None


@pytest.mark.parametrize(
    ("hedge", "low", "other", "conflict"),
    [
        (Hedge.AT_LEAST, 3000, 2000, True),
        (Hedge.AT_LEAST, 3000, 3000, False),
        (Hedge.AT_LEAST, 3000, 9000, False),
        (Hedge.MORE_THAN, 3000, 2999, True),
        (Hedge.MORE_THAN, 3000, 3000, False),
        (Hedge.AT_MOST, 50, 60, True),
        (Hedge.AT_MOST, 50, 7, False),
        (Hedge.LESS_THAN, 50, 51, True),
        (Hedge.NEARLY, 1000, 950, False),
        (Hedge.NEARLY, 1000, 1001, True),
        (Hedge.NEARLY, 1000, 800, True),
        (Hedge.ABOUT, 10000, 10900, False),
        (Hedge.ABOUT, 10000, 12000, True),
        (Hedge.ABOUT, 10000, 8900, True),
    ],
)
def test_that_a_hedge_allows_what_it_says(
    hedge: Hedge, low: int, other: int, conflict: bool
) -> None:
    found = clash(dead("12", low, hedge=hedge), dead("15", other))
    assert (found is ConflictKind.APART) is conflict


@pytest.mark.parametrize(
    ("number", "below", "above"),
    [
        (1250, 1230, 1270),  # two units of its last digit, by Ferson et al. (2015)
        (123, 121, 125),
        (12000, 10800, 13200),  # capped at a tenth
        (10000, 9000, 11000),
        (7, Fraction(63, 10), Fraction(77, 10)),
    ],
)
def test_that_about_allows_two_units_of_the_last_digit_but_no_more_than_a_tenth(
    number: int, below: int | Fraction, above: int | Fraction
) -> None:
    statement = dead("12", number, hedge=Hedge.ABOUT).statement
    assert tuple(bounds_of(statement)) == (below, above)


def test_that_about_holds_for_fractions() -> None:
    from dataclasses import replace

    value = Fraction(5, 4)
    statement = replace(dead("12", 1, hedge=Hedge.ABOUT).statement, low=value, high=value)
    assert bounds_of(statement) == (Fraction("1.23"), Fraction("1.27"))


def test_that_ranges_conflict_only_where_they_do_not_meet() -> None:
    wide = dead("12.000 hingga 15.000", 12000, high=15000)
    assert clash(wide, dead("14.000", 14000)) is None
    assert clash(wide, dead("10.000", 10000)) is ConflictKind.APART


def test_that_a_number_left_open_conflicts_with_nothing_above() -> None:
    thousands = dead("ribuan", 1000, open_top=True)
    assert clash(thousands, dead("70.000", 70000)) is None
    assert clash(thousands, dead("70", 70)) is ConflictKind.APART


def test_that_a_death_toll_that_rises_over_days_is_a_development() -> None:
    made = press(("A", DAY, [dead("12", 12)]), ("B", LATER, [dead("31", 31)]))
    (group,) = ledger_of(made).groups
    assert group.conflicts == ()
    assert group.grew


def test_that_a_death_toll_that_falls_is_a_possible_conflict() -> None:
    assert clash(dead("31", 31), dead("12", 12), (DAY, LATER)) is ConflictKind.SHRANK


def test_that_the_missing_may_become_fewer() -> None:
    missing = {"state": State.MISSING}
    assert clash(dead("31", 31, **missing), dead("12", 12, **missing), (DAY, LATER)) is None


def test_that_the_day_of_the_saying_counts_before_the_day_of_the_article() -> None:
    first = dead("12", 12, said="2026-03-10")
    assert clash(first, dead("31", 31), (LATER, DAY)) is None
    assert clash(first, dead("31", 31, said="2026-03-10")) is ConflictKind.APART


def test_that_an_article_without_a_date_may_be_of_the_same_day() -> None:
    assert clash(dead("12", 12), dead("31", 31), ("", LATER)) is ConflictKind.APART


def test_that_figures_of_different_days_can_both_be_true() -> None:
    first, second = dead("12", 12, when="2026-02-01"), dead("31", 31, when="2026-03-11")
    assert clash(first, second) is None
    overlapping = dead("31", 31, when="2026-02-01/2026-03-11")
    assert clash(first, overlapping) is ConflictKind.APART


def test_that_a_part_does_not_contradict_its_whole_unless_it_is_greater() -> None:
    part = Claim(
        "Banjir menewaskan warga, di antaranya 3 orang lansia.",
        "3",
        3,
        thing="orang",
        thing_key="people",
        state=State.KILLED,
    )
    assert clash(dead("12", 12), part) is None
    assert clash(dead("2", 2), part) is ConflictKind.EXCEEDS


def test_that_a_total_does_not_contradict_a_lower_count() -> None:
    total = Claim(
        "Total sebanyak 40 warga tewas.",
        "40",
        40,
        thing="warga",
        thing_key="people",
        state=State.KILLED,
    )
    assert clash(dead("12", 12), total) is None
    assert clash(dead("50", 50), total) is ConflictKind.EXCEEDS


def test_that_parted_figures_are_in_no_conflict() -> None:
    made = press(("A", DAY, [dead("12", 12)]), ("B", DAY, [dead("31", 31)]))
    (group,) = ledger_of(made).groups
    places = sorted(entry.place for entry in group.entries)
    decided = FigureDecision(places[0], places[1], Relation.PARTED)
    assert ledger_of(made, [decided]).conflicts == 0


def test_that_the_analyst_can_say_that_it_is_no_conflict_and_why() -> None:
    made = press(("A", DAY, [dead("12", 12)]), ("B", DAY, [dead("31", 31)]))
    (group,) = ledger_of(made).groups
    places = sorted(entry.place for entry in group.entries)
    decided = FigureDecision(places[0], places[1], no_conflict=True, note="Other districts.")
    (group,) = ledger_of(made, [decided]).groups
    assert group.conflicts == ()
    assert words.accepted(group) == ("Not a conflict: Other districts.",)


def test_that_a_conflict_is_told_in_words_with_who_and_when() -> None:
    made = press(
        ("A", DAY, [dead("31", 31, speaker="Bupati Sari")]), ("B", LATER, [dead("12", 12)])
    )
    (group,) = ledger_of(made).groups
    assert words.conflicts(group) == (
        "31 (Bupati Sari, 11 March 2026), but later 12 (B itself, 13 March 2026); "
        "this count can only grow.",
    )


def test_that_of_many_conflicts_a_few_are_told_and_the_rest_counted() -> None:
    many = [(f"Koran {n}", DAY, [dead(str(n * 10), n * 10)]) for n in range(1, 6)]
    (group,) = ledger_of(press(*many)).groups
    assert len(group.conflicts) == 10
    told = words.conflicts(group)
    assert len(told) == words.MOST_CONFLICTS + 1
    assert told[-1] == "The same holds for 6 more pairs."
