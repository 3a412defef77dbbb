# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The values of a library: articles as they are kept, and what the analyst adds to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.model import (
        Document,
        Metadata,
        Removed,
        Sentence,
        Summary,
        Translation,
    )


BY_ANALYST = "analyst"
"""What `Metadata.origins` gives as the origin of a field that an analyst corrected."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it.

    Attributes:
        id: Row id in the library.
        metadata: What is known about it.
        title_translation: English headline; empty where there is no headline.
        file_name: Name of the file that it came from, see `Source.name`.
        sha256: Hash of that file.
        format: Short name of the file format.
        imported: ISO 8601 date and time (UTC) of the import.
        sentences: Number of sentences.
        words: Number of words in the sentences.
        information_date: ISO 8601 date that the information is of, as the analyst gave it;
            empty until then.
        read: When it was first read, ISO 8601 (UTC); empty while it is unread.
        trashed: When it was put into the Trash, ISO 8601 (UTC); empty while it is not there.
        doubts: Number of doubts about its translation; None before it was checked.
        notes: Number of its annotations.
        tags: Ids of its tags, in the order of their names.
        collections: Ids of the collections that it is in.
    """

    id: int
    metadata: Metadata
    title_translation: str
    file_name: str
    sha256: str
    format: str
    imported: str
    sentences: int
    words: int
    information_date: str = ""
    read: str = ""
    trashed: str = ""
    doubts: int | None = None
    notes: int = 0
    tags: tuple[int, ...] = ()
    collections: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """What to call it: the headline, or the file's name where the file tells none."""
        return self.metadata.title or self.file_name

    @property
    def dated(self) -> str:
        """The date of information: as the analyst gave it, else the date of publication."""
        return self.information_date or self.metadata.published


class CorrectionOrigin(StrEnum):
    """What wrote a correction."""

    ANALYST = "analyst"
    """An analyst, in this place."""
    MEMORY = "memory"
    """The translation memory: an identical source was corrected elsewhere, or imported."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The English of a sentence as an analyst wrote it.

    Attributes:
        text: The English text.
        author: Who wrote it; empty where the program was not told.
        corrected: When, ISO 8601 (UTC).
        origin: What wrote it here.
        place: Where it was written, if it comes from the memory: the headline of the article,
            or the name of the file that it was imported with; empty where that is not known.
    """

    text: str
    author: str
    corrected: str
    origin: CorrectionOrigin = CorrectionOrigin.ANALYST
    place: str = ""

    @property
    def from_memory(self) -> bool:
        """Whether it was written elsewhere."""
        return self.origin is CorrectionOrigin.MEMORY


@dataclass(frozen=True, slots=True)
class Checked:
    """That an analyst found the English of a sentence right, whatever doubts it raises.

    Attributes:
        author: Who; empty where the program was not told.
        checked: When, ISO 8601 (UTC).
    """

    author: str
    checked: str


@dataclass(frozen=True, slots=True)
class StoredSentence:
    """A sentence in the library, with its translation.

    Attributes:
        id: Row id; stable for the life of the article.
        sentence: Where it stands and what it says.
        translation: Its machine translation; it stays what the machine wrote.
        correction: What an analyst wrote instead; None while nobody did.
        checked: Who found the English that counts right; None while nobody did. It is of this
            English only.
    """

    id: int
    sentence: Sentence
    translation: Translation
    correction: Correction | None = None
    checked: Checked | None = None

    @property
    def english(self) -> str:
        """The English that counts: the correction, else the machine's translation."""
        return self.translation.text if self.correction is None else self.correction.text


@dataclass(frozen=True, slots=True)
class StoredRemoved:
    """A removed piece in the library.

    Attributes:
        id: Row id.
        piece: Where it stands and which rule took it.
        text: What it says.
        restored: True when the user put it back.
    """

    id: int
    piece: Removed
    text: str
    restored: bool


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article in the library, whole.

    Attributes:
        row: Its list entry.
        document: Its text with blocks, repairs and pages.
        sentences: Its sentences in order.
        removed: Its removed pieces in order.
        summary: Its current summary; `picks` are ids of `sentences`.
        annotations: Its highlights and notes, in the order of the text.
    """

    row: ArticleRow
    document: Document
    sentences: tuple[StoredSentence, ...]
    removed: tuple[StoredRemoved, ...]
    summary: Summary
    annotations: tuple[Annotation, ...] = ()

    def with_summary(self, summary: Summary) -> StoredArticle:
        """Return this article with another summary."""
        return replace(self, summary=summary)


class Side(StrEnum):
    """A language side of a sentence."""

    SOURCE = "source"
    TRANSLATION = "translation"


class AnnotationKind(StrEnum):
    """What an annotation is for."""

    KEY_POINT = "key point"
    DOUBT = "doubt"
    QUOTE = "quote"
    FIGURE = "figure"
    CUSTOM = "custom"


COLOURS = ("yellow", "orange", "red", "pink", "purple", "blue", "teal", "green", "grey")
"""Names of the colours of tags and annotations; the window has a light and a dark shade of each."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A highlighted passage of one side of one sentence (`core.anchors` finds it again).

    Attributes:
        sentence_id: Row id of the sentence.
        side: Which text of the sentence.
        start: First character in `context`.
        end: One past the last character.
        quotation: The highlighted words, `context[start:end]`.
        context: The whole text of that side of the sentence when it was highlighted.
    """

    sentence_id: int
    side: Side
    start: int
    end: int
    quotation: str
    context: str


@dataclass(frozen=True, slots=True)
class AnnotationContent:
    """What an analyst decides about an annotation.

    Attributes:
        kind: What it is for.
        label: The analyst's own name of the kind, for `AnnotationKind.CUSTOM`.
        colour: One of `COLOURS`.
        note: The analyst's text; empty for a bare highlight.
    """

    kind: AnnotationKind = AnnotationKind.KEY_POINT
    label: str = ""
    colour: str = "yellow"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight, with or without a note, or a note on an article as a whole.

    Attributes:
        id: Row id.
        article_id: Row id of its article.
        content: Kind, colour and note.
        anchors: The highlighted passages, one for each sentence that is touched, in the order
            of the text; empty for a note on the whole article.
        author: Who made it.
        created: When, ISO 8601 (UTC).
        modified: When its content was last changed, ISO 8601 (UTC).
    """

    id: int
    article_id: int
    content: AnnotationContent
    anchors: tuple[Anchor, ...]
    author: str
    created: str
    modified: str

    @property
    def quotation(self) -> str:
        """The highlighted words of all its passages."""
        return " ".join(anchor.quotation for anchor in self.anchors)


@dataclass(frozen=True, slots=True)
class Collection:
    """A named set of articles; an article may be in several.

    Attributes:
        id: Row id.
        name: Its name.
        parent: Row id of the collection that it is nested in; None at the top.
    """

    id: int
    name: str
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that is put on articles.

    Attributes:
        id: Row id.
        name: The word; unique without regard to case.
        colour: One of `COLOURS`.
    """

    id: int
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name.

    Attributes:
        id: Row id.
        name: Its name.
        query: What was typed, see `core.query`.
    """

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class BriefingRow:
    """A briefing as a list shows it.

    Attributes:
        id: Row id.
        title: What it is called.
        created: When it was begun, ISO 8601 (UTC).
        modified: When it was changed last, ISO 8601 (UTC).
        trashed: When it was put into the Trash, ISO 8601 (UTC); empty while it is not there.
    """

    id: int
    title: str
    created: str
    modified: str
    trashed: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """How the library is ordered, apart from its articles.

    Attributes:
        collections: The collections, parents before children, siblings by name.
        tags: The tags, by name.
        searches: The saved searches, by name.
    """

    collections: tuple[Collection, ...] = ()
    tags: tuple[Tag, ...] = ()
    searches: tuple[SavedSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone and redone.

    Attributes:
        undo: Name of the step that an undo takes back; empty where there is none.
        redo: Name of the step that a redo does again; empty where there is none.
    """

    undo: str = ""
    redo: str = ""


class Part(StrEnum):
    """A part of the library that is not an article."""

    CATALOGUE = "catalogue"
    """Collections, tags and saved searches."""
    TERMBASE = "termbase"
    MEMORY = "memory"
    """The translation memory."""
    BRIEFINGS = "briefings"
    FIGURES = "figures"
    """What the analyst decided about figures."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step, an undo or a redo changed; views redraw from it.

    Attributes:
        name: Name of the step.
        rows: The present list entries of the articles that it touched.
        catalogue: The present catalogue if collections, tags or saved searches changed.
        history: What can be undone and redone now.
        parts: What else of the library changed.
    """

    name: str
    rows: tuple[ArticleRow, ...] = ()
    catalogue: Catalogue | None = None
    history: History = field(default_factory=History)
    parts: frozenset[Part] = frozenset()
