# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The values that flow through the program, from a file to a sentence of a briefing.

All offsets are character offsets into `Document.text`, half-open (`start` is in, `end` is
out). That text never changes once an article is in the library: sentences, removed pieces
and summaries point into it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.pack_quality import Quality


class BlockKind(StrEnum):
    """What a block of a document is, as far as its format or its looks tell."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was handed in.

    Attributes:
        path: Where it was found. For a file inside another one (an archive's member, a
            message's attachment) that file's path goes on with its name in there:
            `archive.zip/folder/a.html`.
        data: Its bytes, unchanged.
        sha256: The hex SHA-256 of `data`; the article's identity.
        container: The file on the disk that it is in; None where it is that file itself.
    """

    path: Path
    data: bytes = field(repr=False)
    sha256: str
    container: Path | None = None

    @property
    def name(self) -> str:
        """What to call it: its name, after that of the file that it is in."""
        if self.container is None:
            return self.path.name
        return self.path.relative_to(self.container.parent).as_posix()


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text between two breaks of the page: a paragraph, a heading, a list item.

    Attributes:
        start: First character in `Document.text`.
        end: One past the last character.
        kind: What the block is.
        furniture: True when the reader knows from the page's structure that the block is
            not part of the article (menus, forms, footers); cleaning decides.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class Repair:
    """A place where wrongly decoded characters were put right.

    Attributes:
        start: First repaired character in `Document.text`.
        end: One past the last repaired character.
        original: What the file had there.
    """

    start: int
    end: int
    original: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file itself tells about the article; an empty string where it tells nothing.

    Attributes:
        title: The headline.
        outlet: Who published it.
        author: Who wrote it.
        published: ISO 8601 date or date and time of publication.
        url: Where it was published.
        origins: For each filled field, what told it, such as `("outlet", "og:site_name")`.
    """

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    origins: tuple[tuple[str, str], ...] = ()

    def completed_by(self, other: Metadata) -> Metadata:
        """Return this metadata with its empty fields taken from `other`."""
        origins = dict(other.origins) | dict(self.origins)
        return Metadata(
            title=self.title or other.title,
            outlet=self.outlet or other.outlet,
            author=self.author or other.author,
            published=self.published or other.published,
            url=self.url or other.url,
            origins=tuple(sorted(origins.items())),
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A file as text.

    Attributes:
        text: The whole visible text, clutter included.
        blocks: Its blocks in order; they do not overlap, and what lies between them is
            white space.
        format: Short name of the file format, such as "html".
        encoding: How bytes became characters; empty where the format decides that itself.
        metadata: What the file tells about the article.
        repairs: Where wrongly decoded characters were put right.
        pages: The offset at which each page starts; empty where there are no pages.
        warnings: What the user should know about the reading, in plain sentences.
    """

    text: str
    blocks: tuple[Block, ...]
    format: str
    encoding: str = ""
    metadata: Metadata = Metadata()
    repairs: tuple[Repair, ...] = ()
    pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Text that cleaning kept: a block, or what is left of one on one side of a removed piece.

    Attributes:
        start: First character in `Document.text`.
        end: One past the last character.
        paragraph: Index of the block that it belongs to.
        kind: What it is; cleaning may know a heading that the reader did not.
    """

    start: int
    end: int
    paragraph: int
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Removed:
    """Text that cleaning took out; it keeps its place and can be restored.

    Attributes:
        start: First character in `Document.text`.
        end: One past the last character.
        paragraph: Index of the block that it belongs to.
        rule: Name of the rule that took it; `cleaning.RULES` explains each.
    """

    start: int
    end: int
    paragraph: int
    rule: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is article and what is not.

    Attributes:
        passages: Kept text in order.
        removed: Removed pieces in order. Together with the passages they cover every
            character of every block except white space at their edges.
        found: What the removed pieces told about the article (an outlet in a dateline, an
            author in a byline).
    """

    passages: tuple[Passage, ...]
    removed: tuple[Removed, ...]
    found: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The record that everything hangs on.

    Attributes:
        start: First character in `Document.text`.
        end: One past the last character.
        paragraph: Index of the block that it belongs to.
        kind: What the passage is that it belongs to.
        text: The Indonesian text, `Document.text[start:end]`.
    """

    start: int
    end: int
    paragraph: int
    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A machine translation of one sentence.

    Attributes:
        text: The English text.
        score: Mean log-probability of an output token (0 is certain, more negative is less
            so); None where nothing was translated.
        pack: Identity of the language pack, see `PackInfo.identity`; empty where the text
            passed through unchanged.
    """

    text: str
    score: float | None
    pack: str


@dataclass(frozen=True, slots=True)
class PackInfo:
    """An installed language pack.

    Attributes:
        name: Package name, such as "translate-id_en".
        version: Its version as it states it.
        from_code: Language that it reads ("id").
        to_code: Language that it writes ("en").
        sha256: Hash of the `.argosmodel` file that it was installed from.
        size: Bytes on disk.
        source: Where it came from: "bundled", a file's name, or "index".
        description: What its card or metadata says, in a line.
        chosen: True for the pack that translates.
        licence: What its card names as its licence; empty where it names none.
        quality: What its card states about its quality, in the card's order.
    """

    name: str
    version: str
    from_code: str
    to_code: str
    sha256: str
    size: int
    source: str
    description: str = ""
    chosen: bool = False
    licence: str = ""
    quality: tuple[Quality, ...] = ()

    @property
    def identity(self) -> str:
        """Name, version and hash prefix: what a translation is attributed to."""
        return f"{self.name} {self.version} ({self.sha256[:12]})"


@dataclass(frozen=True, slots=True)
class SummaryLength:
    """How long a summary shall be; adaptive when neither is given.

    Attributes:
        sentences: Number of sentences.
        percent: Share of the article's sentences, above 0 and up to 100.
    """

    sentences: int | None = None
    percent: float | None = None

    @classmethod
    def parse(cls, text: str) -> SummaryLength:
        """Read "3", "20%" or "auto".

        Raises:
            ValueError: If the text is none of these.
        """
        word = text.strip().lower()
        if word == "auto":
            return cls()
        if word.endswith("%"):
            number = word[:-1].replace(",", ".")
            if number.replace(".", "", 1).isdecimal() and 0 < float(number) <= 100:
                return cls(percent=float(number))
        elif word.isdecimal() and int(word) > 0:
            return cls(sentences=int(word))
        raise ValueError(f"A summary length is a number, a percentage or auto, not {text!r}.")

    def __str__(self) -> str:
        """Return the form that `parse` reads."""
        if self.sentences is not None:
            return str(self.sentences)
        return f"{self.percent:g}%" if self.percent is not None else "auto"


class Sorting(StrEnum):
    """In which order a summary's sentences stand."""

    ARTICLE = "article"
    IMPORTANCE = "importance"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Summary:
    """An extractive summary.

    Sentences are named by index (in an `ImportedArticle`) or by row id (in a `StoredArticle`).

    Attributes:
        method: Name of the method, such as "ranker".
        length: The length that was asked for.
        picks: The chosen sentences, in the order of `sorting`.
        pinned: Sentences that the analyst wants in it; the rest is chosen around them.
        dropped: Sentences that the analyst wants out of it.
        sorting: The order of the picks.
    """

    method: str
    length: SummaryLength
    picks: tuple[int, ...]
    pinned: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()
    sorting: Sorting = Sorting.ARTICLE


@dataclass(frozen=True, slots=True)
class JointSummary:
    """An extractive summary across several articles, without near-duplicates.

    Attributes:
        length: The number of sentences that was asked for.
        picks: Chosen sentences, most important first: (article, sentence), both as indices
            (from a summariser) or both as row ids (in a briefing).
    """

    length: int
    picks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """Everything that one run of the pipeline made of one file.

    Attributes:
        source: The file.
        document: Its text.
        cleaned: What of the text is article.
        metadata: What the file tells, completed by what the removed pieces tell.
        sentences: The sentences in order.
        translations: One for each sentence.
        title_translation: English headline; empty where there is no headline.
        summary: Its summary; `picks` are indices into `sentences`.
    """

    source: Source
    document: Document
    cleaned: Cleaned
    metadata: Metadata
    sentences: tuple[Sentence, ...]
    translations: tuple[Translation, ...]
    title_translation: str
    summary: Summary

    def __post_init__(self) -> None:
        """Refuse an article whose translations are not aligned with its sentences."""
        if len(self.sentences) != len(self.translations):
            raise ValueError("An article needs one translation for each sentence.")
