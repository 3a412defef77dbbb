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

    from briefing_app.briefing.evidence import Endnote, SourceEntry
    from briefing_app.core.briefings import BottomLineOrigin, Paper


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
