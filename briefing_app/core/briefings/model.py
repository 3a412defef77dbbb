# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The values of a briefing that is being written.

Texts are Markdown: paragraphs, lists, **bold**, *italic*, and a citation as the link
`[^](cite:KEY)`, which stands for the number of its endnote. Whatever else Markdown knows is
printed as it was typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

# The codec looks types up here by name, when the program runs.
from briefing_app.core.briefings.choices import (
    BottomLineOrigin,
    Confidence,
    Credibility,
    Likelihood,
    Paper,
    Reliability,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CITE = "cite:"
"""How the address of a citation begins in a text."""
LINK = rf"\[[^\[\]\n]*\]\({CITE}(?P<key>[^()\s]+)\)"
"""A citation in a text, such as "[^](cite:…)"; the group "key" is its key."""


@dataclass(frozen=True, slots=True)
class CitedSource:
    """An article that a briefing cites, as it was known when it was cited last.

    Attributes:
        sha256: Hash of its file; finds it in any library that has it.
        file_name: Name of the file.
        title: The headline; empty where the file tells none.
        title_translation: The headline in English.
        outlet: Who published it.
        author: Who wrote it.
        published: ISO 8601 date of publication.
        information_date: ISO 8601 date that the information is of, as the analyst gave it.
        url: Where it was published.
        retrieved: ISO 8601 date and time (UTC) of its import.
        reliability: Grade of the source.
    """

    sha256: str
    file_name: str
    title: str = ""
    title_translation: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    information_date: str = ""
    url: str = ""
    retrieved: str = ""
    reliability: Reliability = Reliability.F


@dataclass(frozen=True, slots=True)
class Citation:
    """A sentence of an article, as it was when it was taken.

    Attributes:
        key: Its name within the briefing.
        sha256: Hash of the article's file.
        start: First character of the sentence in the article's text.
        end: One past the last character.
        original: The Indonesian sentence.
        english: The English as it was taken.
        pack: The language pack that translated it; empty where nothing was translated.
        corrected_by: Who corrected the English; empty where the program was not told.
        corrected: When, ISO 8601 (UTC); empty where nobody did.
        credibility: Grade of the information.
        from_memory: Whether the correction was written elsewhere and taken from the memory.
        memory_place: Where it was written then; empty where that is not known.
        checked_by: Who found the English right; empty where the program was not told.
        checked: When, ISO 8601 (UTC); empty where nobody did.
    """

    key: str
    sha256: str
    start: int
    end: int
    original: str
    english: str
    pack: str = ""
    corrected_by: str = ""
    corrected: str = ""
    credibility: Credibility = Credibility.CANNOT_BE_JUDGED
    from_memory: bool = False
    memory_place: str = ""
    checked_by: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text of the author, in Markdown."""

    kind: ClassVar[str] = "text"
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuotationBlock:
    """Sentences quoted in both languages.

    Attributes:
        id: Name of the block within the briefing.
        citations: Keys of the sentences, in order.
        both: Whether the Indonesian stands beside the English.
    """

    kind: ClassVar[str] = "quotation"
    id: str
    citations: tuple[str, ...]
    both: bool = True


@dataclass(frozen=True, slots=True)
class SummaryBlock:
    """The summary of an article, or of several together.

    Attributes:
        id: Name of the block within the briefing.
        heading: What stands above it; empty for the article's headline.
        articles: Hashes of the articles' files.
        citations: Keys of its sentences, in order.
        method: Name of the method that chose them.
    """

    kind: ClassVar[str] = "summary"
    id: str
    heading: str
    articles: tuple[str, ...]
    citations: tuple[str, ...]
    method: str = ""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A quantity as the ledger had it.

    Attributes:
        amount: How much, with hedge and unit: "at least 3,000".
        counted: What is counted, and how firmly it is said.
        date: What day it speaks of, else the day that it was said; empty where unknown.
        speaker: Who said it.
        difference: Why the English figure is doubtful; empty where it is not.
        citation: Key of the sentence that states it.
    """

    amount: str
    counted: str
    date: str
    speaker: str
    difference: str
    citation: str


@dataclass(frozen=True, slots=True)
class LedgerGroupDraft:
    """Quantities that count the same thing, as the ledger had them.

    Attributes:
        title: What is counted.
        range: From the lowest to the highest number stated.
        standing: How sure it is that they count the same, and of how many origins they are.
        conflicts: Why they cannot all be true, a plain sentence each.
        accepted: What the analyst decided not to be a conflict.
        lines: The quantities, by date.
    """

    title: str
    range: str
    standing: str
    conflicts: tuple[str, ...]
    accepted: tuple[str, ...]
    lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True)
class LedgerBlock:
    """A ledger of figures."""

    kind: ClassVar[str] = "ledger"
    id: str
    caption: str
    groups: tuple[LedgerGroupDraft, ...]

    @property
    def printed(self) -> tuple[LedgerGroupDraft, ...]:
        """The groups in the order of print: what is stated once stands behind the others."""
        return tuple(sorted(self.groups, key=lambda group: len(group.lines) == 1))


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table of the author; every cell is Markdown.

    Attributes:
        id: Name of the block within the briefing.
        caption: What it shows.
        header: Names of the columns.
        rows: The cells, a row each as long as the header.
    """

    kind: ClassVar[str] = "table"
    id: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def printed(self) -> tuple[tuple[str, ...], ...]:
        """The rows of cells that say something."""
        return tuple(row for row in self.rows if any(cell.strip() for cell in row))


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A dated sentence.

    Attributes:
        date: ISO 8601 day, month or year, or a range "2026-11-01/2026-11-03".
        citation: Key of the sentence; empty for an entry of the author's own.
        text: What is said; empty for the sentence itself.
    """

    date: str
    citation: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class TimelineBlock:
    """Dated sentences in the order of their dates."""

    kind: ClassVar[str] = "timeline"
    id: str
    caption: str
    entries: tuple[TimelineEntry, ...]

    @property
    def printed(self) -> tuple[TimelineEntry, ...]:
        """The entries that say something, in the order of print."""
        said = (each for each in self.entries if each.date or each.citation or each.text.strip())
        return tuple(sorted(said, key=lambda entry: entry.date))


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture.

    Attributes:
        id: Name of the block within the briefing.
        sha256: Hash of its bytes, which the library keeps beside the briefing.
        caption: What it shows; may cite.
        alternative: What it shows, for those who do not see it.
        width: Share of the width of the text, in per cent.
    """

    kind: ClassVar[str] = "picture"
    id: str
    sha256: str
    caption: str
    alternative: str
    width: int = 100


@dataclass(frozen=True, slots=True)
class NotedCitation:
    """A highlighted passage with its note.

    Attributes:
        citation: Key of the sentence that it is in.
        quotation: The highlighted words.
        note: The analyst's note.
        label: Name of its kind.
    """

    citation: str
    quotation: str
    note: str
    label: str


@dataclass(frozen=True, slots=True)
class AnnotationsBlock:
    """Highlights and notes, such as those of a collection."""

    kind: ClassVar[str] = "annotations"
    id: str
    caption: str
    entries: tuple[NotedCitation, ...]


Block = (
    TextBlock
    | QuotationBlock
    | SummaryBlock
    | LedgerBlock
    | TableBlock
    | TimelineBlock
    | PictureBlock
    | AnnotationsBlock
)
"""What a section is made of."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A key judgement.

    Attributes:
        id: Name within the briefing.
        text: What is judged, in Markdown; cites what it rests on.
        likelihood: How likely it is; None where it is not told.
        confidence: How sound its ground is; None where it is not told. Printed in a sentence
            of its own.
    """

    id: str
    text: str
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A section.

    Attributes:
        id: Name within the briefing.
        heading: Its heading.
        blocks: What it is made of.
    """

    id: str
    heading: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """What stands on top.

    Attributes:
        title: What the briefing is called.
        author: Who prepared it.
        prepared_for: Whom it is for.
        marking: Printed on top and bottom of every page; empty for none.
        as_of: ISO 8601 day that it speaks of; empty for the day of the export.
    """

    title: str
    author: str = ""
    prepared_for: str = ""
    marking: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing that is being written.

    Attributes:
        title: The title block.
        bottom_line: The conclusion, in Markdown.
        bottom_line_by: Who says it.
        judgements: The key judgements.
        sections: The sections.
        citations: Every citation, by key.
        sources: Every cited article, by the hash of its file.
        full_text: Whether the cited articles are printed in full behind the endnotes.
        paper: What it is printed on.
        ignored: What the check of the language shall pass over, see `core.briefings.checking`.
    """

    title: TitleBlock
    bottom_line: str = ""
    bottom_line_by: BottomLineOrigin = BottomLineOrigin.AUTHOR
    judgements: tuple[Judgement, ...] = ()
    sections: tuple[SectionDraft, ...] = ()
    citations: dict[str, Citation] = field(default_factory=dict)
    sources: dict[str, CitedSource] = field(default_factory=dict)
    full_text: bool = True
    paper: Paper = Paper.A4
    ignored: frozenset[str] = frozenset()

    @property
    def blocks(self) -> Iterator[Block]:
        """Every block, in order."""
        for section in self.sections:
            yield from section.blocks
