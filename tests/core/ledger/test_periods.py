# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The days that a date of a statement names."""

from __future__ import annotations

from datetime import date

import pytest

from briefing_app.core.ledger import words
from briefing_app.core.ledger.periods import span_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-10-23", date(2024, 10, 23), date(2024, 10, 23)),
        ("2024-10-23T05:40:00+07:00", date(2024, 10, 23), date(2024, 10, 23)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-W43", date(2024, 10, 21), date(2024, 10, 27)),
        ("2024-10-01/2024-10-20", date(2024, 10, 1), date(2024, 10, 20)),
    ],
)
def test_that_a_date_is_the_days_that_it_names(text: str, first: date, last: date) -> None:
    assert span_of(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "--10-23", "kemarin", "2024-13", "2024-02-30", "2024-W60", "2024/2023", "0000"]
)
def test_that_a_date_without_year_or_sense_is_none(text: str) -> None:
    assert span_of(text) is None


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2024-10-23", "23 October 2024"),
        ("2024-10", "October 2024"),
        ("2024", "2024"),
        ("2024-W43", "week of 21 October 2024"),
        ("2024-10-01/2024-10-20", "1 October 2024–20 October 2024"),
        ("--10-23", "23 October"),
        ("--10", "October"),
        ("", ""),
    ],
)
def test_that_dates_are_printed_in_english(text: str, printed: str) -> None:
    assert words.when(text) == printed
