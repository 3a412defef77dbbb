# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window calls the categories and origins of terms, and what it says about an effect."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.terms import TermOrigin
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from briefing_app.core.term_merging import Merger
    from briefing_app.core.term_places import TermEffect
    from briefing_app.core.terms import Term


def category_name(category: str) -> str:
    """Return what a category is called; one of the analyst's own is called what it is."""
    names = {
        "concept": QCoreApplication.translate("TermWords", "concept"),
        "organisation": QCoreApplication.translate("TermWords", "organisation"),
        "title": QCoreApplication.translate("TermWords", "title"),
        "place": QCoreApplication.translate("TermWords", "place"),
        "person": QCoreApplication.translate("TermWords", "person"),
    }
    return names.get(category, category)


def origin_name(origin: TermOrigin) -> str:
    """Return where a term is from."""
    return {
        TermOrigin.ANALYST: QCoreApplication.translate("TermWords", "you"),
        TermOrigin.IMPORT: QCoreApplication.translate("TermWords", "a file"),
        TermOrigin.STARTER: QCoreApplication.translate("TermWords", "starter"),
    }[origin]


def literal(text: str) -> str:
    """Return a text for a tooltip, which would take a “<” in a file's terms for a page's tag."""
    return f'<p style="white-space:pre-wrap">{html.escape(text)}</p>' if text else ""


def effect_in_words(effect: TermEffect, term: Term, *, ended: bool) -> str:
    """Return how many sentences have a term and how many of them lack its English."""
    if not effect.found:
        return (
            QCoreApplication.translate("TermWords", "No sentence of the library has it.")
            if ended
            else QCoreApplication.translate("TermWords", "Looking through the library …")
        )
    one = QCoreApplication.translate("TermWords", "1 sentence of the library has it.")
    many = QCoreApplication.translate("TermWords", "{n} sentences of the library have it.")
    said = one if effect.found == 1 else many.format(n=number(effect.found))
    if not effect.lacking:
        lack = QCoreApplication.translate("TermWords", "All have “{english}” now.")
    elif effect.lacking == 1:
        lack = QCoreApplication.translate("TermWords", "1 lacks “{english}” now.")
    else:
        lack = QCoreApplication.translate("TermWords", "{n} lack “{english}” now.")
    said += " " + lack.format(n=number(effect.lacking), english=term.english)
    if effect.corrected:
        one = QCoreApplication.translate("TermWords", "1 of these you corrected.")
        many = QCoreApplication.translate("TermWords", "{n} of these you corrected.")
        said += " " + (one if effect.corrected == 1 else many.format(n=number(effect.corrected)))
    return (
        said
        if ended
        else QCoreApplication.translate("TermWords", "{said} Still counting …").format(said=said)
    )


def merger_in_words(merger: Merger) -> str:
    """Return what an import did."""
    return QCoreApplication.translate(
        "TermWords", "terms added: {added}, changed: {changed}, there already: {skipped}."
    ).format(
        added=number(len(merger.added)),
        changed=number(len(merger.changed)),
        skipped=number(merger.skipped),
    )
