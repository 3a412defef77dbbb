# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dates in print."""

from __future__ import annotations

import pytest

from briefing_app.briefing.dates import printed_iso


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
