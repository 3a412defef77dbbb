# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Facts as people read them: outlet and date of an article, date of a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing_app.ui.local_format import date_time

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFontMetricsF

    from briefing_app.core.model import Metadata

SEPARATOR = " · "


def published(metadata: Metadata) -> str:
    """Return the date of publication, "12 March 2026, 09:20 (UTC+07:00)"; empty if unknown."""
    return date_time(metadata.published)


def outlet_and_date(metadata: Metadata, metrics: QFontMetricsF, width: float) -> str:
    """Return outlet and date on one line; what is too long for it is the outlet.

    Args:
        metadata: What is known.
        metrics: Of the font that the line is written in.
        width: Room for the line, in pixels.
    """
    date, outlet = published(metadata), metadata.outlet
    if not (date and outlet):
        return date or outlet
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
