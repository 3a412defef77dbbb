# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The analyst's own order of a summary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.own_order import moved, own_order

places = st.lists(st.integers(0, 12), unique=True)


@given(places.map(sorted), places)
def test_that_what_stays_keeps_its_order_and_nothing_is_lost(
    chosen: list[int], before: list[int]
) -> None:
    found = own_order(chosen, before)
    assert sorted(found) == chosen
    stayed = [sentence for sentence in before if sentence in chosen]
    assert [sentence for sentence in found if sentence in before] == stayed


def test_that_a_new_sentence_follows_the_chosen_one_before_it_in_the_article() -> None:
    assert own_order([1, 4, 6], [6, 4]) == (1, 6, 4)
    assert own_order([4, 5, 6], [6, 4]) == (6, 4, 5)
    assert own_order([4, 6, 8, 9], [6, 4]) == (6, 8, 9, 4)


def test_that_without_an_order_before_it_is_that_of_the_article() -> None:
    assert own_order([2, 5, 7], []) == (2, 5, 7)


@pytest.mark.parametrize(
    ("row", "expected"), [(0, (9, 5, 7)), (1, (5, 9, 7)), (9, (5, 7, 9)), (-3, (9, 5, 7))]
)
def test_that_a_sentence_moves_to_its_row_and_stays_within_the_list(
    row: int, expected: tuple[int, ...]
) -> None:
    assert moved((5, 7, 9), 9, row) == expected


def test_that_only_a_sentence_of_the_summary_can_be_moved() -> None:
    with pytest.raises(ValueError):
        moved((5, 7), 6, 0)
