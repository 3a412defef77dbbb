# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How corrections and checks are told: who made them and when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.briefing.dates import printed_date

if TYPE_CHECKING:
    from briefing_app.core.stored import StoredSentence


def is_confirmation(stored: StoredSentence) -> bool:
    """Whether the analyst kept the machine's words, and thereby confirmed them."""
    return stored.correction is not None and stored.correction.text == stored.translation.text


def corrected_by(stored: StoredSentence) -> str:
    """Return "Corrected by Ada on 27 November 2026", or "Confirmed by …"; empty without one.

    The day is that of this machine's clock.
    """
    correction = stored.correction
    if correction is None:
        return ""
    day = _day(correction.corrected)
    if is_confirmation(stored):
        if correction.author:
            said = QCoreApplication.translate("corrections", "Confirmed by {author} on {day}")
        else:
            said = QCoreApplication.translate("corrections", "Confirmed on {day}")
    elif correction.author:
        said = QCoreApplication.translate("corrections", "Corrected by {author} on {day}")
    else:
        said = QCoreApplication.translate("corrections", "Corrected on {day}")
    return said.format(author=correction.author, day=day)


def checked_by(stored: StoredSentence) -> str:
    """Return "Checked by Ada on 27 November 2026"; empty where nobody checked the English."""
    checked = stored.checked
    if checked is None:
        return ""
    if checked.author:
        said = QCoreApplication.translate("corrections", "Checked by {author} on {day}")
    else:
        said = QCoreApplication.translate("corrections", "Checked on {day}")
    return said.format(author=checked.author, day=_day(checked.checked))


def _day(moment: str) -> str:
    try:
        return printed_date(datetime.fromisoformat(moment).astimezone())
    except ValueError:
        return moment
