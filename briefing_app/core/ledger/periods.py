# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The days that a statement speaks of."""

from __future__ import annotations

import calendar
import re
from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

_DATE = re.compile(r"(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?")


class Span(NamedTuple):
    """A stretch of days.

    Attributes:
        first: Its first day.
        last: Its last day.
    """

    first: date
    last: date

    def meets(self, other: Span) -> bool:
        """Whether both have a day in common."""
        return self.first <= other.last and other.first <= self.last


def span_of(text: str) -> Span | None:
    """Return the days that a date of a statement or an article names.

    Args:
        text: "2024-10-23", "2024-W43", "2024-10", "2024", a stretch of two of them with "/",
            or a date and time of ISO 8601, whose time is left out.

    Returns:
        None where it names no year or is no date.
    """
    parts = [_part(part) for part in text.split("/")]
    first, last = parts[0], parts[-1]
    if len(parts) > 2 or first is None or last is None or last.last < first.first:
        return None
    return Span(first.first, last.last)


def day_of(text: str) -> date | None:
    """Return the day that a date of an article names; None where it names none, or several."""
    span = span_of(text)
    return span.first if span is not None and span.first == span.last else None


def _part(text: str) -> Span | None:
    found = _DATE.match(text.strip())
    if found is None:
        return None
    year, week, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        if week:
            monday = date.fromisocalendar(year, week, 1)
            return Span(monday, monday + timedelta(days=6))
        if day:
            return Span(date(year, month, day), date(year, month, day))
        if month:
            return Span(
                date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
            )
        return Span(date(year, 1, 1), date(year, 12, 31))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return None


def ordinal(span: Span | None) -> int:
    """Return a number to sort by; what is not dated comes last."""
    return date(MAXYEAR, 12, 31).toordinal() if span is None else span.first.toordinal()
