# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Numbers, dates and times as the interface's language writes them; never those of a text."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale


def locale() -> QLocale:
    """Return the locale of the interface; a system that has none writes as English does."""
    default = QLocale()
    if default.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return default


def number(value: float, decimals: int = 0) -> str:
    """Return a number, "1,234" or "1.234"."""
    if decimals:
        return locale().toString(float(value), "f", decimals)
    return locale().toString(round(value))


def date_time(text: str) -> str:
    """Return an ISO 8601 date or date and time in words; anything else as it is.

    A time keeps the offset that it states: "3 February 2026, 09:15 (UTC+07:00)",
    "3 Februari 2026, 09.15 (UTC+07:00)".
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    long_day = _date(moment, "d MMMM yyyy")
    if len(text) <= len("2026-02-03"):
        return long_day
    return f"{long_day}, {time_of_day(moment)}{_offset(moment)}"


def day(moment: datetime) -> str:
    """Return the day of a moment, short: "12 Mar 2026"."""
    return _date(moment, "d MMM yyyy")


def time_of_day(moment: datetime) -> str:
    """Return the time of a moment, "09:15" or "09.15"."""
    colon = "." if locale().language() is QLocale.Language.Indonesian else ":"
    return f"{moment:%H}{colon}{moment:%M}"


def _date(moment: datetime, form: str) -> str:
    return locale().toString(QDate(moment.year, moment.month, moment.day), form)


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        return ""
    if offset == timedelta(0):
        return " UTC"
    return f" (UTC{moment.isoformat()[-6:]})"
