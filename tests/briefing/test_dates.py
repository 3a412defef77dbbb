# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dates in print."""

from __future__ import annotations

import pytest

from briefing_app.briefing.dates import printed_day, printed_iso, printed_span


@pytest.mark.parametrize(
    ("iso", "printed"),
    [
        ("2026-02-03", "3 February 2026"),
        ("2026-02-03T09:15:00+07:00", "3 February 2026, 09:15 (UTC+07:00)"),
        ("2026-02-03T09:15:00-03:30", "3 February 2026, 09:15 (UTC-03:30)"),
        ("2026-02-03T09:15:59+00:00", "3 February 2026, 09:15 UTC"),
        ("2026-02-03T09:15:59Z", "3 February 2026, 09:15 UTC"),
        ("2026-02-03T09:15", "3 February 2026, 09:15"),
        ("2026-02-30", "2026-02-30"),
        ("2026", "2026"),
        ("Selasa malam", "Selasa malam"),
        ("", ""),
    ],
)
def test_that_a_date_is_printed_in_english_and_anything_else_as_it_is(
    iso: str, printed: str
) -> None:
    assert printed_iso(iso) == printed


def test_that_a_printed_day_is_the_day_in_utc_without_its_time() -> None:
    assert printed_day("2026-03-14T23:59:59.5+00:00") == "14 March 2026 (UTC)"
    assert printed_day("2026-03-15T02:00:00+07:00") == "14 March 2026 (UTC)"
    assert printed_day("2026-03-14T06:21:09") == "14 March 2026 (UTC)"


@pytest.mark.parametrize(
    ("iso", "printed"),
    [
        ("2026", "2026"),
        ("2026-03", "March 2026"),
        ("2026-03-11", "11 March 2026"),
        ("2026-03-11/2026-03-12", "11–12 March 2026"),
        ("2026-02-28/2026-03-03", "28 February – 3 March 2026"),
        ("2025-12-31/2026-01-01", "31 December 2025 – 1 January 2026"),
        ("2026-03/2026-05", "March – May 2026"),
        ("2024/2026", "2024 – 2026"),
        ("2026-03-11/2026", "11 March 2026 – 2026"),
        ("musim hujan", "musim hujan"),
    ],
)
def test_that_a_span_says_once_what_both_ends_have_in_common(iso: str, printed: str) -> None:
    assert printed_span(iso) == printed


@pytest.mark.parametrize("text", ["9/3/2026", "2026-W10", "2026/spring", "Senin", "about 2020", ""])
def test_that_what_is_no_date_or_range_of_iso_8601_is_printed_as_it_is(text: str) -> None:
    assert printed_span(text) == text
