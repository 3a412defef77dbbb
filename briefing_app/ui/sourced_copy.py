# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sentences with their sources, for another program: as plain text and as HTML.

The words are English whatever the interface's language is, like the sentences and a briefing.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from briefing_app.briefing.dates import printed_iso
from briefing_app.briefing.status import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.stored import ArticleRow, StoredSentence

HASH_DIGITS = 12
"""Digits of the SHA-256 that name a file; as many as `PackInfo.identity` gives."""


@dataclass(frozen=True, slots=True)
class Sourced:
    """A sentence and the article that it is from."""

    row: ArticleRow
    stored: StoredSentence

    @property
    def source(self) -> str:
        """Whom and what it is from: outlet, author, date of information, file, translation."""
        row = self.row
        facts = (
            row.metadata.outlet,
            row.metadata.author,
            printed_iso(row.dated),
            row.file_name,
            f"SHA-256 {row.sha256[:HASH_DIGITS]}",
            told(self.stored),
        )
        return ", ".join(fact for fact in facts if fact)

    @property
    def quotation(self) -> str:
        """The Indonesian sentence on one line."""
        return " ".join(self.stored.sentence.text.split())


def as_text(sentences: Sequence[Sourced]) -> str:
    """Return each sentence with its number, and below the endnotes."""
    lines = [f"{one.stored.english} [{n}]" for n, one in enumerate(sentences, start=1)]
    notes = [f"[{n}] “{one.quotation}” {one.source}" for n, one in enumerate(sentences, start=1)]
    return "\n".join([*lines, "", *notes]) + "\n" if sentences else ""


def as_html(sentences: Sequence[Sourced]) -> str:
    """Return the same as HTML that a word processor takes."""
    lines = "".join(
        f'<p lang="en">{escape(one.stored.english)} [{n}]</p>\n'
        for n, one in enumerate(sentences, start=1)
    )
    notes = "".join(
        f'<p>[{n}] “<span lang="id">{escape(one.quotation)}</span>” {escape(one.source)}</p>\n'
        for n, one in enumerate(sentences, start=1)
    )
    return f"{lines}<hr>\n{notes}" if sentences else ""


def copy_sourced(sentences: Sequence[Sourced]) -> None:
    """Put sentences and their sources on the clipboard, in both forms."""
    data = QMimeData()
    data.setText(as_text(sentences))
    data.setHtml(as_html(sentences))
    QGuiApplication.clipboard().setMimeData(data)
