# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A briefing as plain values: every line leads to an endnote, every endnote to a source.

Numbers (of endnotes, sources, sections, paragraphs, sentences, pages) start at 1, as they
are printed. Character offsets are those of `core.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from briefing_app.core.stored import Checked, Correction


class BottomLineOrigin(StrEnum):
    """Who says the bottom line."""

    AUTHOR = "author"
    JOINT_SUMMARY = "joint summary"
    ARTICLE_SUMMARY = "article summary"
    PINNED = "pinned sentence"
    NONE = "none"


class TranslationStatus(StrEnum):
    """How an English sentence came about."""

    MACHINE = "machine translated"
    UNCHANGED = "not translated"
    CORRECTED = "corrected"


class Paper(StrEnum):
    """Paper sizes that a briefing is printed on."""

    A4 = "a4"
    LETTER = "us-letter"


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
class Line:
    """A line of the briefing.

    Attributes:
        text: What it says, in English.
        note: Number of its endnote; None only in a bottom line that the author wrote.
    """

    text: str
    note: int | None


@dataclass(frozen=True, slots=True)
class BottomLine:
    """The conclusion that comes first.

    Attributes:
        lines: Its lines.
        origin: Who says them.
    """

    lines: tuple[Line, ...]
    origin: BottomLineOrigin


@dataclass(frozen=True, slots=True)
class Section:
    """What the briefing says of one article.

    Attributes:
        source: Number of the article in the source annex; also the section's number.
        headline: The headline in English, or what the article is called without one.
        headline_doubts: Why the translation of the headline may be wrong, a plain sentence
            each.
        lines: Its summary, in the order that the analyst chose.
        method: Name of the method that chose the summary.
    """

    source: int
    headline: str
    headline_doubts: tuple[str, ...]
    lines: tuple[Line, ...]
    method: str


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
        sentence_id: Row id of the sentence in the library.
        original: The Indonesian sentence.
        english: The sentence in English.
        status: How the English came about.
        correction: Who corrected it, and when; None where nobody did.
        pack: Language pack that translated it; empty where nothing was translated.
        place: Where the sentence stands.
        doubts: Why its translation may be wrong, a plain sentence each; none where somebody
            checked it.
        checked: Who found it right, and when; None where nobody did.
    """

    number: int
    source: int
    sentence_id: int
    original: str
    english: str
    status: TranslationStatus
    correction: Correction | None
    pack: str
    place: Place
    doubts: tuple[str, ...]
    checked: Checked | None


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
        words: Number of words.
        repairs: Number of places where wrongly decoded characters were put right.
        removed: What cleaning took out, by rule in order of name.
        restored: Number of removed pieces that the user put back.
        packs: Language packs that translated its sentences, in order of first use.
        warnings: What the reader of the file warned of.
        rows: The article in full; empty when annex B is switched off.
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
    words: int
    repairs: int
    removed: tuple[RemovedByRule, ...]
    restored: int
    packs: tuple[str, ...]
    warnings: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing, ready for any exporter.

    Attributes:
        title: What it is called.
        marking: How it is marked; empty for no marking.
        as_of: The day that it speaks of.
        author: Who prepared it; may be empty.
        prepared_for: Whom it is for; may be empty.
        paper: What it is printed on.
        disclosure: How the English came about, as a sentence.
        bottom_line: The conclusion.
        key_points: Lines across the articles, most important first.
        sections: One for each article.
        endnotes: The evidence, in order of number.
        sources: The articles, in order of number.
        full_text: True when `SourceEntry.rows` hold the articles in full.
    """

    title: str
    marking: str
    as_of: date
    author: str
    prepared_for: str
    paper: Paper
    disclosure: str
    bottom_line: BottomLine
    key_points: tuple[Line, ...]
    sections: tuple[Section, ...]
    endnotes: tuple[Endnote, ...]
    sources: tuple[SourceEntry, ...]
    full_text: bool

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, in order of appearance."""
        return (
            *self.bottom_line.lines,
            *self.key_points,
            *(line for section in self.sections for line in section.lines),
        )
