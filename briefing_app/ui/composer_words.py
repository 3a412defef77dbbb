# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the composer calls things: blocks, likelihoods, grades, how a sentence came about."""

from __future__ import annotations

from difflib import SequenceMatcher
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.briefing.dates import printed_iso
from briefing_app.core.briefings import Confidence, Credibility, Likelihood, Reliability

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor

    from briefing_app.core.briefings import Citation, CitedSource
    from briefing_app.core.briefings.outdated import Outdated

ICONS = {
    "text": "type",
    "quotation": "quote",
    "summary": "list",
    "ledger": "hash",
    "table": "columns-2",
    "timeline": "calendar",
    "picture": "file-text",
    "annotations": "highlighter",
}
"""Icon of each kind of block."""


def kind_name(kind: str) -> str:
    """Return what a kind of block is called."""
    names = {
        "text": QCoreApplication.translate("composer", "Text"),
        "quotation": QCoreApplication.translate("composer", "Quotation"),
        "summary": QCoreApplication.translate("composer", "Summary"),
        "ledger": QCoreApplication.translate("composer", "Figures"),
        "table": QCoreApplication.translate("composer", "Table"),
        "timeline": QCoreApplication.translate("composer", "Timeline"),
        "picture": QCoreApplication.translate("composer", "Picture"),
        "annotations": QCoreApplication.translate("composer", "Notes"),
    }
    return names[kind]


def likelihood_name(likelihood: Likelihood) -> str:
    """Return a phrase of likelihood, as it is printed, with its range."""
    low, high = likelihood.per_cent
    return f"{likelihood.value[0].upper()}{likelihood.value[1:]} ({low}–{high} %)"


def confidence_name(confidence: Confidence) -> str:
    """Return how sure a judgement's ground is."""
    names = {
        Confidence.LOW: QCoreApplication.translate("composer", "Low confidence"),
        Confidence.MODERATE: QCoreApplication.translate("composer", "Moderate confidence"),
        Confidence.HIGH: QCoreApplication.translate("composer", "High confidence"),
    }
    return names[confidence]


def reliability_name(grade: Reliability) -> str:
    """Return the grade of a source in words."""
    names = {
        Reliability.A: QCoreApplication.translate("composer", "reliable"),
        Reliability.B: QCoreApplication.translate("composer", "usually reliable"),
        Reliability.C: QCoreApplication.translate("composer", "fairly reliable"),
        Reliability.D: QCoreApplication.translate("composer", "not usually reliable"),
        Reliability.E: QCoreApplication.translate("composer", "unreliable"),
        Reliability.F: QCoreApplication.translate("composer", "cannot be judged"),
    }
    return f"{grade.value} – {names[grade]}"


def credibility_name(grade: Credibility) -> str:
    """Return the grade of a piece of information in words."""
    names = {
        Credibility.CONFIRMED: QCoreApplication.translate("composer", "confirmed"),
        Credibility.PROBABLY_TRUE: QCoreApplication.translate("composer", "probably true"),
        Credibility.POSSIBLY_TRUE: QCoreApplication.translate("composer", "possibly true"),
        Credibility.DOUBTFUL: QCoreApplication.translate("composer", "doubtful"),
        Credibility.IMPROBABLE: QCoreApplication.translate("composer", "improbable"),
        Credibility.CANNOT_BE_JUDGED: QCoreApplication.translate("composer", "cannot be judged"),
    }
    return f"{grade.value} – {names[grade]}"


def made_by(citation: Citation) -> str:
    """Return how the English came about: translated by a machine, or corrected by whom."""
    if citation.corrected:
        day = printed_iso(citation.corrected[:10])
        if citation.corrected_by:
            said = QCoreApplication.translate("composer", "Corrected by {author} on {day}")
        else:
            said = QCoreApplication.translate("composer", "Corrected on {day}")
        return said.format(author=citation.corrected_by, day=day)
    if citation.pack:
        return QCoreApplication.translate("composer", "Machine translated")
    return QCoreApplication.translate("composer", "Not translated")


def source_name(source: CitedSource) -> str:
    """Return outlet and date of a source, or its file where neither is known."""
    dated = source.information_date or source.published
    parts = (source.outlet or source.title or source.file_name, printed_iso(dated))
    return "  ·  ".join(part for part in parts if part)


def what_changed(found: Outdated) -> str:
    """Return in words why a citation is out of date."""
    if found.now is None:
        return QCoreApplication.translate("composer", "This sentence is no longer in the library.")
    if found.english_changed:
        return QCoreApplication.translate("composer", "Out of date: its English was changed.")
    return QCoreApplication.translate("composer", "Out of date: its English is marked otherwise.")


def difference(before: str, after: str, gone: QColor, come: QColor) -> str:
    """Return two texts as one in HTML: what is gone struck out, what came underlined."""
    old, new = before.split(), after.split()
    parts: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            parts.append(escape(" ".join(old[a:b])))
            continue
        if b > a:
            parts.append(f'<s style="color:{gone.name()}">{escape(" ".join(old[a:b]))}</s>')
        if d > c:
            parts.append(f'<b style="color:{come.name()}"><u>{escape(" ".join(new[c:d]))}</u></b>')
    return " ".join(parts)


def numbered(key: str, numbers: Mapping[str, int], colour: QColor) -> str:
    """Return the number of a citation as a link in HTML."""
    number = numbers.get(key)
    shown = "?" if number is None else str(number)
    looks = f"color:{colour.name()};text-decoration:none;font-weight:bold"
    return f'<a href="{escape(key, quote=True)}" style="{looks}">[{shown}]</a>'
