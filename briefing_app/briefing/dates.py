# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dates in print, in English whatever the machine's locale is."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_ISO = re.compile(r"\d{4}(-\d\d){0,2}|\d{4}-\d\d-\d\d[T ].+")


def printed_date(day: date) -> str:
    """Return a date such as "3 February 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def printed_iso(text: str) -> str:
    """Return an ISO 8601 date or date and time in print; anything else as it is.

    A time keeps the offset that it states: "3 February 2026, 09:15 (UTC+07:00)".
    """
    if len(text) <= len("2026-02-03"):
        try:
            return printed_date(date.fromisoformat(text))
        except ValueError:
            return text
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{printed_date(moment)}, {moment:%H:%M}{_offset(moment)}"


def printed_span(text: str) -> str:
    """Return a day, month or year of ISO 8601, or a range "FROM/TO", in print.

    What both ends have in common is said once: "3–5 February 2026", "28 February – 3 March 2026".
    """
    first, slash, last = text.partition("/")
    if not all(_ISO.fullmatch(end) for end in (first, last or first)):
        return text
    if slash:
        start, end = printed_span(first).split(" "), printed_span(last).split(" ")
        if len(start) == len(end) == 3 and start[1:] == end[1:]:
            return f"{start[0]}–{' '.join(end)}"
        if len(start) == len(end) > 1 and start[-1] == end[-1]:
            del start[-1]
        return f"{' '.join(start)} – {' '.join(end)}"
    year, _, month = first.partition("-")
    if year.isdecimal() and month.isdecimal() and 1 <= int(month) <= len(_MONTHS):
        return f"{_MONTHS[int(month) - 1]} {year}"
    return printed_iso(first)


def printed_day(moment: str) -> str:
    """Return the day in UTC of an ISO 8601 date and time, such as "3 February 2026 (UTC)".

    A time without an offset counts as UTC.

    Raises:
        ValueError: If the text is no ISO 8601 date and time.
    """
    read = datetime.fromisoformat(moment)
    if read.tzinfo is None:
        read = read.replace(tzinfo=UTC)
    return f"{printed_date(read.astimezone(UTC))} (UTC)"


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        return ""
    if offset == timedelta(0):
        return " UTC"
    return f" (UTC{moment.astimezone(moment.tzinfo or UTC).isoformat()[-6:]})"
