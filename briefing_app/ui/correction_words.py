# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How corrections and checks are told: who made them and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.ui.article_facts import printed_day

if TYPE_CHECKING:
    from briefing_app.core.stored import StoredSentence


def is_confirmation(stored: StoredSentence) -> bool:
    """Whether the English that was kept is the machine's, and thereby confirmed."""
    return stored.correction is not None and stored.correction.text == stored.translation.text


def mark_of(stored: StoredSentence) -> str:
    """Return the name of the icon that marks a sentence that is not the machine's alone.

    Empty where it is.
    """
    if stored.correction is None:
        return ""
    if stored.correction.from_memory:
        return "copy"
    return "check" if is_confirmation(stored) else "pencil"


def corrected_by(stored: StoredSentence) -> str:
    """Return "Corrected by Ada on 27 November 2026", or "Confirmed by …"; empty without one.

    The day is that of this machine's clock. What comes from the memory says so, and where it
    was corrected.
    """
    correction = stored.correction
    if correction is None:
        return ""
    day = printed_day(correction.corrected)
    if is_confirmation(stored) and not correction.from_memory:
        if correction.author:
            said = QCoreApplication.translate("corrections", "Confirmed by {author} on {day}")
        else:
            said = QCoreApplication.translate("corrections", "Confirmed on {day}")
    elif correction.author:
        said = QCoreApplication.translate("corrections", "Corrected by {author} on {day}")
    else:
        said = QCoreApplication.translate("corrections", "Corrected on {day}")
    told = said.format(author=correction.author, day=day)
    if not correction.from_memory:
        return told
    if not correction.place:
        return QCoreApplication.translate("corrections", "From memory: {told}").format(told=told)
    return QCoreApplication.translate("corrections", "From memory: {told}, in “{place}”").format(
        told=told, place=correction.place
    )


def checked_by(stored: StoredSentence) -> str:
    """Return "Checked by Ada on 27 November 2026"; empty where nobody checked the English."""
    checked = stored.checked
    if checked is None:
        return ""
    if checked.author:
        said = QCoreApplication.translate("corrections", "Checked by {author} on {day}")
    else:
        said = QCoreApplication.translate("corrections", "Checked on {day}")
    return said.format(author=checked.author, day=printed_day(checked.checked))
