# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Facts as people read them: outlet and dates of an article, date of a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing_app.briefing.dates import printed_date
from briefing_app.ui.local_format import date_time, day, time_of_day

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFontMetricsF

    from briefing_app.core.model import Metadata
    from briefing_app.core.stored import ArticleRow

SEPARATOR = " · "


def published(metadata: Metadata) -> str:
    """Return the date of publication, "12 March 2026, 09:20 (UTC+07:00)"; empty if unknown."""
    return date_time(metadata.published)


def dated(row: ArticleRow) -> str:
    """Return the date of information, else of publication, as `published` does."""
    return date_time(row.dated)


def short_date(text: str) -> str:
    """Return the day of an ISO 8601 date or time, such as "12 Mar 2026"; else the text."""
    try:
        return day(datetime.fromisoformat(text))
    except ValueError:
        return text


def printed_day(text: str) -> str:
    """Return the day of an ISO 8601 time in print, by this machine's clock; else the text."""
    try:
        return printed_date(datetime.fromisoformat(text).astimezone())
    except ValueError:
        return text


def short_moment(text: str) -> str:
    """Return an ISO 8601 time in this machine's time, "12 Mar 2026 09:20"; else the text."""
    try:
        moment = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    return f"{day(moment)} {time_of_day(moment)}"


def imported_moment(text: str) -> str:
    """Return an ISO 8601 time in print, in this machine's time; anything else as it is."""
    try:
        return date_time(datetime.fromisoformat(text).astimezone().isoformat(timespec="minutes"))
    except ValueError:
        return text


def outlet_and_date(outlet: str, date: str, metrics: QFontMetricsF, width: float) -> str:
    """Return outlet and date on one line; what is too long for it is the outlet.

    Args:
        outlet: Who published; empty if unknown.
        date: When, in print; empty if unknown.
        metrics: Of the font that the line is written in.
        width: Room for the line, in pixels.
    """
    if not (date and outlet):
        return metrics.elidedText(date or outlet, Qt.TextElideMode.ElideRight, width)
    room = width - metrics.horizontalAdvance(SEPARATOR + date)
    outlet = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, max(room, 0.0))
    return f"{outlet}{SEPARATOR}{date}" if outlet else date


def backup_date(backup: Path) -> str:
    """Return when a backup was made, in this machine's time; its name if that says nothing."""
    try:
        moment = datetime.strptime(backup.stem, "library-%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return backup.name
    return date_time(moment.astimezone().isoformat())
