# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a search says: hints about what was typed, and how much was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.found import MOST_RANKED
from briefing_app.core.query import CHOICES, Field, HintKind
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from briefing_app.core.found import Found
    from briefing_app.core.query import Hint


def hint_in_words(hint: Hint) -> str:
    """Return a hint as a sentence."""
    if hint.kind is HintKind.VALUE_WANTED and hint.text in CHOICES:
        choices = " · ".join(f"{hint.text}:{choice}" for choice in CHOICES[Field(hint.text)])
        return QCoreApplication.translate("search", "You can search for {choices}").format(
            choices=choices
        )
    words = {
        HintKind.VALUE_WANTED: QCoreApplication.translate(
            "search", "“{text}:” wants a value after it."
        ),
        HintKind.NO_CHOICE: QCoreApplication.translate(
            "search", "“{text}” is no filter; it was left out."
        ),
        HintKind.DATE_WANTED: QCoreApplication.translate(
            "search", "“{text}” wants a date such as 2026, 2026-11 or 2026-11-03."
        ),
        HintKind.NO_DATE: QCoreApplication.translate(
            "search", "“{text}” is not a date; the filter was left out."
        ),
        HintKind.MIXED: QCoreApplication.translate(
            "search",
            "OR joins words with words or filters with filters; “{text}” must fit as well.",
        ),
        HintKind.ONLY_EXCLUDED: QCoreApplication.translate(
            "search", "“{text}” only narrows a search for other words; it was left out."
        ),
        HintKind.TOO_LONG: QCoreApplication.translate(
            "search", "Only the first {text} words are looked for."
        ),
        HintKind.NO_TAG: QCoreApplication.translate("search", "There is no tag “{text}”."),
        HintKind.NO_COLLECTION: QCoreApplication.translate(
            "search", "There is no collection “{text}”."
        ),
        HintKind.NO_OUTLET: QCoreApplication.translate(
            "search", "No article has an outlet “{text}”."
        ),
    }
    return words[hint.kind].format(text=hint.text)


def found_in_words(found: Found) -> str:
    """Return how much was found, and how much of it is shown."""
    shown, total = len(found.hits), found.total
    if found.articles == total and all(hit.sentence_id is None for hit in found.hits):
        if total == 1:
            return QCoreApplication.translate("search", "1 article")
        if shown < total:
            return QCoreApplication.translate(
                "search", "{total} articles; the newest {shown} are shown"
            ).format(total=number(total), shown=shown)
        return QCoreApplication.translate("search", "{total} articles").format(total=number(total))
    if found.more:
        return QCoreApplication.translate(
            "search", "More than {total} results; the newest {shown} are shown"
        ).format(total=number(MOST_RANKED), shown=shown)
    if total == 1:
        return QCoreApplication.translate("search", "1 result")
    where = (
        QCoreApplication.translate("search", "in 1 article")
        if found.articles == 1
        else QCoreApplication.translate("search", "in {n} articles").format(
            n=number(found.articles)
        )
    )
    if shown < total:
        said = QCoreApplication.translate("search", "The best {shown} of {total} results").format(
            shown=shown, total=number(total)
        )
    else:
        said = QCoreApplication.translate("search", "{total} results").format(total=number(total))
    return f"{said} {where}"
