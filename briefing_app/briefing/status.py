# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the English of a sentence came about: by machine, by an analyst, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.briefing.dates import printed_day
from briefing_app.briefing.evidence import TranslationStatus

if TYPE_CHECKING:
    from briefing_app.core.stored import Checked, Correction, StoredSentence


def status(stored: StoredSentence) -> TranslationStatus:
    """Tell how the English that counts came about."""
    if stored.correction is not None:
        return TranslationStatus.CORRECTED
    return TranslationStatus.MACHINE if stored.translation.pack else TranslationStatus.UNCHANGED


def corrected(correction: Correction) -> str:
    """Return "corrected by NAME on DAY", without the name where none is known; the day in UTC.

    What was taken from the memory says so, and where it was corrected.
    """
    by = f" by {correction.author}" if correction.author else ""
    said = f"{TranslationStatus.CORRECTED}{by} on {printed_day(correction.corrected)}"
    if not correction.from_memory:
        return said
    return f"{said}, from memory" + (f" (“{correction.place}”)" if correction.place else "")


def checked(by: Checked) -> str:
    """Return "checked by NAME on DAY", without the name where none is known; the day in UTC."""
    name = f" by {by.author}" if by.author else ""
    return f"checked{name} on {printed_day(by.checked)}"


def told(stored: StoredSentence) -> str:
    """Return how the English came about, in words: by which pack, or by whom and when."""
    if stored.correction is not None:
        return corrected(stored.correction)
    if stored.translation.pack:
        return f"{TranslationStatus.MACHINE} by {stored.translation.pack}"
    return str(TranslationStatus.UNCHANGED)
