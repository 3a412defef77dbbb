# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How entries and matches of the translation memory are told, and how a difference is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.memory import Caution, MemoryOrigin
from briefing_app.core.text_tokens import Change, word_diff
from briefing_app.ui.article_facts import printed_day
from briefing_app.ui.excerpts import Line
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.core.memory import MemoryEntry, MemoryMatch

MATCHES_KEY = "Ctrl+R"
"""As in OmegaT, where it puts the match in the place of the translation."""
SEPARATOR = "  ·  "


def matches_in_words(matches: Sequence[MemoryMatch]) -> str:
    """Return how many matches there are and how near the nearest is; empty for none."""
    if not matches:
        return ""
    best = matches[0]
    if best.exact:
        said = QCoreApplication.translate(
            "memory", "The memory has English for this sentence ({key})"
        )
        return said.format(key=MATCHES_KEY)
    if len(matches) == 1:
        said = QCoreApplication.translate("memory", "A near match of {percent} % ({key})")
    else:
        said = QCoreApplication.translate(
            "memory", "{n} near matches, the nearest of {percent} % ({key})"
        )
    return said.format(n=number(len(matches)), percent=best.percent, key=MATCHES_KEY)


def caution_in_words(cautions: Iterable[Caution]) -> str:
    """Return in what two sources differ that the English must not take over; a line."""
    said = {
        Caution.NUMBER: QCoreApplication.translate("memory", "Differs in a number"),
        Caution.NAME: QCoreApplication.translate("memory", "Differs in a name"),
        Caution.NEGATION: QCoreApplication.translate("memory", "Differs in a negation"),
    }
    return SEPARATOR.join(said[caution] for caution in cautions)


def origin_in_words(entry: MemoryEntry) -> str:
    """Return where an entry came from: the headline of the article, or the file."""
    if entry.origin is MemoryOrigin.IMPORT:
        return entry.file
    return entry.place or QCoreApplication.translate("memory", "This library")


def entry_in_words(entry: MemoryEntry) -> str:
    """Return who wrote an entry, when, where, and what a translator remarked."""
    unit = entry.unit
    alternative = QCoreApplication.translate("memory", "Alternative, for one place")
    known = (
        unit.author or unit.creator,
        printed_day(unit.modified or unit.created),
        origin_in_words(entry),
        alternative if unit.context else "",
        unit.note,
    )
    return SEPARATOR.join(part for part in known if part)


def diff_line(one: str, other: str) -> Line:
    """Return the difference of two texts as a line: what is gone struck out, new underlined."""
    text = ""
    ranges: dict[Change, list[tuple[int, int]]] = {change: [] for change in Change}
    for part in word_diff(one, other):
        # Two words that replace each other need a space to be told apart.
        if part.change is Change.ADDED and text and not text[-1].isspace():
            text += " " if not part.text[0].isspace() else ""
        ranges[part.change].append((len(text), len(text) + len(part.text)))
        text += part.text
    return Line(text, removed=tuple(ranges[Change.REMOVED]), added=tuple(ranges[Change.ADDED]))
