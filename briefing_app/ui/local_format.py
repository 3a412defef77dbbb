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
    words = locale()
    day = words.toString(QDate(moment.year, moment.month, moment.day), "d MMMM yyyy")
    if len(text) <= len("2026-02-03"):
        return day
    colon = "." if words.language() is QLocale.Language.Indonesian else ":"
    return f"{day}, {moment:%H}{colon}{moment:%M}{_offset(moment)}"


def _offset(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        return ""
    if offset == timedelta(0):
        return " UTC"
    return f" (UTC{moment.isoformat()[-6:]})"
