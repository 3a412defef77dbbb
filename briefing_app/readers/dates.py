# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dates that a file states in a field meant for them, brought to ISO 8601.

Nothing is guessed: a date whose day and month could be swapped, or that lacks one of day,
month and year, is left out.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb pebruari",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt aug ags",
            "september sep sept",
            "oktober october okt oct",
            "november nov nopember nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {"wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0, "": None}
"""Indonesia's three time zones, in hours east of Greenwich (Presidential Decree 41 of 1987)."""
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?"
    r"\s*(wib|wita|wit|gmt|utc)?",
    re.IGNORECASE,
)
_NAMED_MONTH = re.compile(
    r"(?:[a-z']+,?\s+)?(\d{1,2})[ -]+([a-z]+)\.?[ -]+(\d{4})"
    r"(?:[\s,|/–-]*(?:pukul|jam)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?\s*(wib|wita|wit|gmt|utc)?",
    re.IGNORECASE,
)


def iso_date(text: str) -> str:
    """Return a stated date, or date and time, as ISO 8601; empty if it is not certain.

    Reads ISO 8601, the same with slashes or a space, the form of e-mail headers, and a day
    with the month's Indonesian or English name, with WIB, WITA or WIT.
    """
    stated = " ".join(text.split()).strip("\"'")
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", stated):
        return stated if _valid(stated) else ""
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", stated) and (found := _valid(stated)):
        return found
    if match := _YEAR_FIRST.fullmatch(stated):
        year, month, day, *time = match.groups()
        return _joined(year, int(month), day, time)
    if (match := _NAMED_MONTH.fullmatch(stated)) and match[2].lower() in _MONTHS:
        day, month, year, *time = match.groups()
        return _joined(year, _MONTHS[month.lower()], day, time)
    import email.utils

    try:
        return email.utils.parsedate_to_datetime(stated).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""


def _valid(stated: str) -> str:
    try:
        return datetime.fromisoformat(stated).isoformat()
    except ValueError:
        return ""


def _joined(year: str, month: int, day: str, time: list[str | None]) -> str:
    hour, minute, second, zone = time
    try:
        moment = datetime(
            int(year), month, int(day), int(hour or 0), int(minute or 0), int(second or 0)
        )
    except ValueError:
        return ""
    if hour is None:
        return moment.date().isoformat()
    offset = _ZONES[(zone or "").lower()]
    if offset is not None:
        moment = moment.replace(tzinfo=timezone(timedelta(hours=offset)))
    return moment.isoformat()
