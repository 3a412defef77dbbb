# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is known about an article, as people read it: outlet and date of publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing_app.briefing.dates import printed_iso

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetricsF

    from briefing_app.core.model import Metadata

SEPARATOR = " · "


def published(metadata: Metadata) -> str:
    """Return the date of publication, "12 March 2026, 09:20 (UTC+07:00)"; empty if unknown."""
    return printed_iso(metadata.published)


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
