# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a briefing rests on, as plain values: endnotes, and the articles that they quote.

Numbers start at 1, see `model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.stored import Checked, Correction


class TranslationStatus(StrEnum):
    """How an English sentence came about."""

    MACHINE = "machine translated"
    UNCHANGED = "not translated"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact about an article as the file tells it.

    Attributes:
        text: The fact in print; where the file tells nothing, a phrase that says so.
        known: False where the file tells nothing.
        told_by: What in the file told it, such as "og:site_name", or `BY_ANALYST`; empty where
            unknown.
    """

    text: str
    known: bool
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands in its article.

    Attributes:
        paragraph: Number among the paragraphs that cleaning kept, as annex B counts them.
        sentence: Number in the article.
        start: First character in the text of the file.
        end: One past the last character.
        page: Page of the file; None where the format has no pages.
    """

    paragraph: int
    sentence: int
    start: int
    end: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Endnote:
    """The evidence for a line.

    Attributes:
        number: Its number, in order of first appearance.
        source: Number of the article that it quotes.
        original: The Indonesian sentence.
        english: The sentence in English.
        status: How the English came about.
        correction: Who corrected it, and when; None where nobody did.
        pack: Language pack that translated it; empty where nothing was translated.
        place: Where the sentence stands; None where the article is not in the library.
        doubts: Why its translation may be wrong, a plain sentence each; none where somebody
            checked it.
        checked: Who found it right, and when; None where nobody did.
        credibility: Grade of the information, 1 to 6.
        key: Key of its citation in the briefing.
    """

    number: int
    source: int
    original: str
    english: str
    status: TranslationStatus
    correction: Correction | None
    pack: str
    place: Place | None
    doubts: tuple[str, ...]
    checked: Checked | None
    credibility: int
    key: str


@dataclass(frozen=True, slots=True)
class RemovedByRule:
    """How much one cleaning rule took out of an article.

    Attributes:
        rule: The rule's name.
        explanation: What the rule takes, as a sentence; empty where the rule is unknown.
        count: Number of pieces, those that the user restored left out.
    """

    rule: str
    explanation: str
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence in annex B.

    Attributes:
        place: Where it stands.
        original: The Indonesian sentence.
        english: The sentence in English.
        status: How the English came about.
        correction: Who corrected it, and when; None where nobody did.
        heading: True for a headline or sub-heading of the article.
        note: Number of the endnote that quotes it; None where none does.
        doubts: Why its translation may be wrong, a plain sentence each; none where somebody
            checked it.
        checked: Who found it right, and when; None where nobody did.
    """

    place: Place
    original: str
    english: str
    status: TranslationStatus
    correction: Correction | None
    heading: bool
    note: int | None
    doubts: tuple[str, ...]
    checked: Checked | None


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """An article in the source annex.

    Attributes:
        number: Its number; S1 is the first.
        headline_english: The headline in English, or what the article is called without one.
        headline_doubts: Why the translation of the headline may be wrong, a plain sentence
            each.
        headline: The original headline.
        outlet: Who published it.
        author: Who wrote it.
        published: When it was published.
        information: The date that its information is of: as the analyst gave it, else that of
            publication.
        url: Where it was published.
        file_name: Name of the file.
        format: Short name of the file format.
        encoding: How bytes became characters; empty where the format decides that.
        sha256: Hash of the file, in full.
        imported: The day of its import (UTC), in print.
        sentences: Number of sentences.
        corrected: Number of sentences whose English an analyst corrected.
        checked: Number of other sentences whose English somebody found right.
        words: Number of words.
        repairs: Number of places where wrongly decoded characters were put right.
        removed: What cleaning took out, by rule in order of name.
        restored: Number of removed pieces that the user put back.
        packs: Language packs that translated its sentences, in order of first use.
        warnings: What the reader of the file warned of.
        rows: The article in full; empty when annex B is switched off, or the article is not in
            the library.
        reliability: Grade of the source, "A" to "F".
        present: Whether the article is in the library; where it is not, only what the briefing
            itself keeps of it is known.
    """

    number: int
    headline_english: str
    headline_doubts: tuple[str, ...]
    headline: Stated
    outlet: Stated
    author: Stated
    published: Stated
    information: Stated
    url: Stated
    file_name: str
    format: str
    encoding: str
    sha256: str
    imported: str
    sentences: int
    corrected: int
    checked: int
    words: int
    repairs: int
    removed: tuple[RemovedByRule, ...]
    restored: int
    packs: tuple[str, ...]
    warnings: tuple[str, ...]
    rows: tuple[Row, ...]
    reliability: str
    present: bool
