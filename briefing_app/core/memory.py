# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The translation memory: corrected sentences, and where else their English can stand.

Sources are identical where they differ in white space, in the shape of quotation marks or in how
Unicode composes a letter, and in nothing else; figures and capitals count.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING

from briefing_app.core.clutter.common_words import COMMON_WORDS
from briefing_app.core.figures import Certainty, figures_of
from briefing_app.core.text_tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

EXACT = 100
"""Per cent of a match whose source is identical; no other match has it."""
THRESHOLD = 75
"""Per cent from which a near match is offered. It is where the usual grids by which translators
are paid begin to count a match at all (75–84, 85–94, 95–99 %, below it a sentence counts as
new): less alike, adapting takes as long as translating."""
MOST_OFFERED = 3
"""Near matches that are offered for a sentence."""

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′`´", "'"))
_NEGATIONS = frozenset(
    ("tidak", "tak", "tiada", "bukan", "belum", "jangan", "tanpa", "nggak", "gak", "enggak")
)


class MemoryOrigin(StrEnum):
    """How an entry came into the memory."""

    ANALYST = "analyst"
    """A sentence of this library was corrected."""
    IMPORT = "import"
    """It came with a file of another memory."""


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A source and its English, as a file of a translation memory has them.

    Attributes:
        source: The Indonesian text.
        target: Its English.
        author: Who changed the English last; empty where nobody is named.
        modified: When, ISO 8601 (UTC); empty where it is not told.
        creator: Who made the unit.
        created: When, ISO 8601 (UTC).
        note: What a translator remarked on it.
        context: What tells it from other units of the same source, as pairs of name and value
            (OmegaT's "file", "id", "prev", "next", "path"): an alternative translation, for
            that place only. Empty for the usual one.
        rest: Whatever else its file had for it, to be written again; only the module that
            wrote it can read it.
    """

    source: str
    target: str
    author: str = ""
    modified: str = ""
    creator: str = ""
    created: str = ""
    note: str = ""
    context: tuple[tuple[str, str], ...] = ()
    rest: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MemoryEntry:
    """A unit in the library's memory.

    Attributes:
        id: Row id.
        unit: What it says.
        origin: How it came there.
        file: Name of the file that it came with; empty for a sentence of this library.
        article_id: Row id of the article where its sentence was corrected; None where that is
            not known any more.
        sentence_id: Row id of that sentence.
        place: Headline of that article.
        uses: Number of sentences whose English was taken from it.
    """

    id: int
    unit: MemoryUnit
    origin: MemoryOrigin
    file: str = ""
    article_id: int | None = None
    sentence_id: int | None = None
    place: str = ""
    uses: int = 0


class Caution(StrEnum):
    """In what two sources differ that are otherwise near; their English must differ in it too."""

    NUMBER = "number"
    NAME = "name"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """An entry whose source is identical or near to that of a sentence.

    Attributes:
        entry: The entry.
        percent: How near, `THRESHOLD` to `EXACT`.
        cautions: In what the sources differ that must not be taken over.
    """

    entry: MemoryEntry
    percent: int
    cautions: tuple[Caution, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether the sources are identical."""
        return self.percent == EXACT


@dataclass(frozen=True, slots=True)
class NearSentence:
    """A sentence of the library that is near to one that was corrected.

    Attributes:
        sentence_id: Its row id.
        article_id: Row id of its article.
        article: Headline of that article.
        source: Its Indonesian text.
        english: Its machine translation.
        percent: How near it is.
        cautions: In what it differs that the English must not take over.
    """

    sentence_id: int
    article_id: int
    article: str
    source: str
    english: str
    percent: int = 0
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """What became of units that were taken into the memory.

    Attributes:
        added: Units that were not there.
        updated: Units whose English is another now, because theirs was changed later.
        known: Units that were there already, or there with English that was changed later.
    """

    added: int = 0
    updated: int = 0
    known: int = 0


def plain_source(text: str) -> str:
    """Return a source as it is compared: NFC, straight quotation marks, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_QUOTES).split())


def key_of(text: str) -> int:
    """Return the number that identical sources share, of 64 bits, as SQLite keeps integers.

    BLAKE2b (RFC 7693) of `plain_source`: among a million sources the chance that two others
    share one is 3 in 100 million.
    """
    data = plain_source(text).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def cautions(source: str, other: str) -> tuple[Caution, ...]:
    """Return in which of numbers, names and negations two Indonesian sources differ."""
    found = []
    if Counter(_numbers(source)) != Counter(_numbers(other)):
        found.append(Caution.NUMBER)
    if Counter(_names(source)) != Counter(_names(other)):
        found.append(Caution.NAME)
    if Counter(_negations(source)) != Counter(_negations(other)):
        found.append(Caution.NEGATION)
    return tuple(found)


def words_lost(source: str, threshold: int = THRESHOLD) -> int:
    """Return how many words of a source a near match may lack at most.

    At a threshold t the longer of two sources has at most n / t words, and (1 - t) of those may
    differ.
    """
    words = len(words_of(source))
    return int(words / (threshold / 100) * (1 - threshold / 100) + 1e-9)


def _numbers(text: str) -> Iterator[tuple[str, object, object, str]]:
    for figure in figures_of(text, "id"):
        if figure.certainty >= Certainty.WORDS:
            yield figure.kind.value, figure.low, figure.high, figure.unit


def _names(text: str) -> Iterator[str]:
    """Yield words with a capital; the first one only where it is no common word."""
    for place, word in enumerate(words_of(text)):
        if word[0].isupper() and not (place == 0 and word.casefold() in COMMON_WORDS):
            yield word.casefold()


def _negations(text: str) -> Iterator[str]:
    for word in words_of(text):
        if (folded := word.casefold()) in _NEGATIONS:
            yield folded
