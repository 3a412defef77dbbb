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
    from collections.abc import Iterable, Iterator
    from datetime import date

    from briefing_app.core.briefings import BottomLineOrigin, Paper
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
class Run:
    """A stretch of text that looks the same, or the number of an endnote.

    Attributes:
        text: What it says; empty where it is a number.
        bold: Whether it is bold.
        italic: Whether it is italic.
        note: Number of the endnote that stands here; None where there is text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    note: int | None = None


class ParagraphKind(StrEnum):
    """What a paragraph of a text is."""

    PLAIN = "plain"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or a list item.

    Attributes:
        runs: What it says.
        kind: What it is.
        level: Depth of the list that it is in; 0 outside of lists. A plain paragraph in a list
            goes on with the item before it.
        number: Number of a numbered item, counted from 1; 0 otherwise.
    """

    runs: tuple[Run, ...]
    kind: ParagraphKind = ParagraphKind.PLAIN
    level: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of an article, in a briefing.

    Attributes:
        text: What it says, in English.
        note: Number of its endnote.
    """

    text: str
    note: int


@dataclass(frozen=True, slots=True)
class PrintedText:
    """Text of the author."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class PrintedQuotation:
    """Sentences quoted, each with its endnote.

    Attributes:
        lines: The sentences.
        both: Whether the Indonesian of the endnotes is printed beside the English.
    """

    lines: tuple[Line, ...]
    both: bool


@dataclass(frozen=True, slots=True)
class PrintedSummary:
    """The summary of an article, or of several.

    Attributes:
        heading: What stands above it.
        heading_doubts: Why the translation of a headline may be wrong, a plain sentence each.
        sources: Numbers of the articles in the source annex.
        lines: Its sentences, in the order that the analyst chose.
        method: Name of the method that chose them.
    """

    heading: str
    heading_doubts: tuple[str, ...]
    sources: tuple[int, ...]
    lines: tuple[Line, ...]
    method: str


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table of the author, or a timeline.

    Attributes:
        kind: "table" or "timeline".
        caption: What it shows.
        header: The cells of the head, a column each.
        rows: The cells below, row by row.
    """

    kind: str
    caption: str
    header: tuple[tuple[Run, ...], ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A quantity in a ledger.

    Attributes:
        amount: How much, with hedge and unit: "at least 3,000".
        counted: What is counted, and how firmly it is said.
        date: What day it speaks of, else the day that it was said; empty where unknown.
        speaker: Who said it.
        difference: Why the English figure is doubtful; empty where it is not.
        line: The sentence that states it, with its endnote.
    """

    amount: str
    counted: str
    date: str
    speaker: str
    difference: str
    line: Line


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Quantities that count the same thing.

    Attributes:
        title: What is counted.
        range: From the lowest to the highest number stated.
        standing: How sure it is that they count the same, and of how many origins they are.
        conflicts: Why they cannot all be true, a plain sentence each.
        accepted: What the analyst decided not to be a conflict.
        rows: The quantities, by date.
    """

    title: str
    range: str
    standing: str
    conflicts: tuple[str, ...]
    accepted: tuple[str, ...]
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class PrintedLedger:
    """A ledger of figures.

    Attributes:
        caption: What it shows.
        groups: The groups; those of one quantity stand behind the others.
    """

    caption: str
    groups: tuple[FigureGroup, ...]

    @property
    def several(self) -> tuple[FigureGroup, ...]:
        """The groups of several quantities, a table each."""
        return tuple(group for group in self.groups if len(group.rows) > 1)

    @property
    def single(self) -> tuple[FigureRow, ...]:
        """The quantities that are stated once, in one table."""
        return tuple(group.rows[0] for group in self.groups if len(group.rows) == 1)


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A picture.

    Attributes:
        sha256: Hash of its bytes.
        data: Its bytes.
        media_type: Such as "image/png".
        caption: What it shows.
        alternative: What it shows, for those who do not see it.
        width: Share of the width of the text, in per cent.
    """

    sha256: str
    data: bytes
    media_type: str
    caption: tuple[Run, ...]
    alternative: str
    width: int


@dataclass(frozen=True, slots=True)
class PrintedAnnotation:
    """A highlighted passage with its note.

    Attributes:
        label: Name of its kind.
        quotation: The highlighted words.
        note: The analyst's note.
        line: The sentence that they stand in.
    """

    label: str
    quotation: str
    note: str
    line: Line


@dataclass(frozen=True, slots=True)
class PrintedAnnotations:
    """Highlights and notes."""

    caption: str
    entries: tuple[PrintedAnnotation, ...]


PrintedBlock = (
    PrintedText
    | PrintedQuotation
    | PrintedSummary
    | PrintedTable
    | PrintedLedger
    | PrintedPicture
    | PrintedAnnotations
)
"""What a section is made of."""


@dataclass(frozen=True, slots=True)
class PrintedJudgement:
    """A key judgement.

    Attributes:
        paragraphs: What is judged.
        likelihood: A sentence with the phrase and its range, such as "Likelihood: very likely
            (80–95 %)."; empty where it is not told.
        confidence: A sentence of its own, such as "Confidence: moderate."; empty where it is
            not told.
    """

    paragraphs: tuple[Paragraph, ...]
    likelihood: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section.

    Attributes:
        number: Its number.
        heading: Its heading.
        blocks: What it is made of.
    """

    number: int
    heading: str
    blocks: tuple[PrintedBlock, ...]


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
        bottom_line: The conclusion; empty where none was written.
        bottom_line_by: Who says it.
        judgements: The key judgements.
        sections: The sections.
        endnotes: The evidence, in order of number.
        sources: The cited articles, in order of number.
        full_text: True when `SourceEntry.rows` hold the articles in full.
    """

    title: str
    marking: str
    as_of: date
    author: str
    prepared_for: str
    paper: Paper
    disclosure: str
    bottom_line: tuple[Paragraph, ...]
    bottom_line_by: BottomLineOrigin
    judgements: tuple[PrintedJudgement, ...]
    sections: tuple[Section, ...]
    endnotes: tuple[Endnote, ...]
    sources: tuple[SourceEntry, ...]
    full_text: bool

    @property
    def uses(self) -> tuple[int, ...]:
        """The numbers of endnotes in the text, in order of appearance, with repetitions."""
        return tuple(_uses(self))


def _uses(briefing: Briefing) -> Iterator[int]:
    def of_text(paragraphs: Iterable[Paragraph]) -> Iterator[int]:
        for paragraph in paragraphs:
            yield from of_runs(paragraph.runs)

    def of_runs(runs: Iterable[Run]) -> Iterator[int]:
        yield from (run.note for run in runs if run.note is not None)

    yield from of_text(briefing.bottom_line)
    for judgement in briefing.judgements:
        yield from of_text(judgement.paragraphs)
    for section in briefing.sections:
        for block in section.blocks:
            match block:
                case PrintedText():
                    yield from of_text(block.paragraphs)
                case PrintedQuotation() | PrintedSummary():
                    yield from (line.note for line in block.lines)
                case PrintedTable():
                    for row in (block.header, *block.rows):
                        for cell in row:
                            yield from of_runs(cell)
                case PrintedLedger():
                    for group in block.groups:
                        yield from (row.line.note for row in group.rows)
                case PrintedPicture():
                    yield from of_runs(block.caption)
                case PrintedAnnotations():
                    yield from (each.line.note for each in block.entries)
