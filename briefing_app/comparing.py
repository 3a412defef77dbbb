# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Two language packs on the same sentences, side by side."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.doubts import comparable_score, doubts_of
from briefing_app.core.model import BlockKind
from briefing_app.core.progress import Report, Throttle, check, ignore, part_of
from briefing_app.core.sentences import split_passage
from briefing_app.core.word_differences import Spans, word_differences

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.model import PackInfo, Translation
    from briefing_app.core.ports import Translator
    from briefing_app.core.terms import Termbase

_WARM_UP = "Selamat pagi."


@dataclass(frozen=True, slots=True)
class Version:
    """What one pack makes of a sentence.

    Attributes:
        translation: The translation.
        differences: What of it the other pack's has not.
        doubts: What makes it doubtful.
    """

    translation: Translation
    differences: Spans
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A sentence with both translations.

    Attributes:
        source: The Indonesian sentence.
        versions: That of the one pack, that of the other.
    """

    source: str
    versions: tuple[Version, Version]

    @property
    def same(self) -> bool:
        """Whether both packs say the same."""
        one, other = self.versions
        return one.translation.text == other.translation.text


@dataclass(frozen=True, slots=True)
class Measured:
    """A pack and how it did; the sums are over all sentences.

    Attributes:
        pack: The pack.
        doubts: Number of doubts.
        score: Mean of the sentences' scores (mean log-probability of a token); None where
            nothing was translated.
        words: Source words in different sentences; a sentence that recurs is translated once.
        seconds: What their translation took, loading the pack not counted.
    """

    pack: PackInfo
    doubts: int
    score: float | None
    words: int
    seconds: float

    @property
    def speed(self) -> float:
        """Source words a second."""
        return self.words / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of `compare`.

    Attributes:
        sentences: The sentences in order.
        sides: How the one pack did, and the other.
    """

    sentences: tuple[Compared, ...]
    sides: tuple[Measured, Measured]

    @property
    def differing(self) -> int:
        """Number of sentences that the packs translate differently."""
        return sum(not compared.same for compared in self.sentences)


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text that somebody typed or pasted, a paragraph a line."""
    found: list[str] = []
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        end = start + len(line.rstrip())
        if start < end:
            split = split_passage(text, start, end, paragraph=number, kind=BlockKind.PARAGRAPH)
            found += [sentence.text for sentence in split]
        start += len(line)
    return found


def compare(
    sentences: Sequence[str],
    translators: tuple[Translator, Translator],
    *,
    terms: Termbase | None = None,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Comparison:
    """Translate sentences with two packs, one after the other.

    Args:
        sentences: Indonesian sentences.
        translators: One for each pack.
        terms: Terms whose English is required, as they are when articles are translated.
        report: Told how far both together are.
        cancel: Set it to stop.

    Raises:
        LanguageError: If a pack fails.
        Cancelled: If `cancel` was set.
    """
    throttled = Throttle(report)
    made: list[list[Translation]] = []
    seconds: list[float] = []
    for place, translator in enumerate(translators):
        half = part_of(throttled, place / len(translators), (place + 1) / len(translators))
        translator.translate([_WARM_UP], cancel=cancel)
        began = time.perf_counter()
        made.append(translator.translate(sentences, terms=terms, report=half, cancel=cancel))
        seconds.append(time.perf_counter() - began)
    check(cancel)
    compared = tuple(
        _compared(source, pair, terms) for source, *pair in zip(sentences, *made, strict=True)
    )
    words = sum(len(sentence.split()) for sentence in set(sentences))
    one, other = (
        Measured(
            translator.pack,
            sum(len(entry.versions[place].doubts) for entry in compared),
            _mean(made[place]),
            words,
            seconds[place],
        )
        for place, translator in enumerate(translators)
    )
    return Comparison(compared, (one, other))


def _compared(source: str, pair: Sequence[Translation], terms: Termbase | None) -> Compared:
    one, other = pair
    differences = word_differences(one.text, other.text)
    first, second = (
        Version(
            translation,
            spans,
            doubts_of(source, translation.text, score=comparable_score(translation), terms=terms),
        )
        for translation, spans in zip((one, other), differences, strict=True)
    )
    return Compared(source, (first, second))


def _mean(translations: Sequence[Translation]) -> float | None:
    scores = [found.score for found in translations if found.score is not None]
    return sum(scores) / len(scores) if scores else None
