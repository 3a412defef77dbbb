# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which words of a translation have no counterpart in the source, and which names lost theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.doubts.exonyms import EXONYMS, likeness, skeleton
from briefing_app.core.doubts.words import Word, is_english, is_indonesian, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.terms import Termbase

LEAST_NAME = 3
"""Letters from which a word can be a name that is looked for."""
SAME_NAME = 0.85
"""Likeness of sound from which an English word is the Indonesian spelling's own. At 0.75 Serra
passed for Selara, and China for Qinghai; of 1,309 human pairs 14 were doubted then, 15 now."""
GARBLED = 0.4
"""Likeness from which a word that is nothing else is what became of a name."""
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")
_TITLE_WORDS, _TITLE_SHARE, _LONG = 3, 0.8, 4
"""Words of so many letters, at least so many of them and such a share of them with a capital, from
which a sentence is written as a headline is, where capitals do not tell names."""
_LEAST_STEM = 4


@dataclass(slots=True)
class Wording:
    """What of a sentence's words has no counterpart.

    Attributes:
        missing: Names of the source that the translation has not, in their order.
        garbled: Names of the source, each with what the translation made of it.
        invented: Names of the translation that are neither the source's nor English words.
        nonwords: Words of the translation, not written as names, that are neither English nor
            the source's.
        kept: Indonesian words that stand in the translation as they do in the source.
    """

    missing: list[str] = field(default_factory=list)
    garbled: list[tuple[str, str]] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)
    nonwords: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def compare_wording(source: str, english: str, terms: Termbase | None = None) -> Wording:
    """Compare the words of a sentence with those of its translation.

    Args:
        source: The Indonesian sentence.
        english: Its English.
        terms: A name inside one of its terms is not looked for: the term is.
    """
    ours = words_of(source)
    theirs = words_of(_DOTTED.sub(lambda match: match[0].replace(".", ""), english))
    found = Wording()
    written = {word.folded for word in ours}
    unexplained: list[Word] = []
    for word in _each_once(theirs):
        if word.folded in written:
            if _is_kept(word):
                found.kept.append(word.text)
        elif not _is_explained(word, written):
            unexplained.append(word)
    there = {word.folded for word in theirs}
    lost = [name for name in _names(ours) if not _is_there(name.folded, there)]
    spans = [(one.start, one.end) for one in terms.matches(source)] if terms and lost else []
    for name in lost:
        if not any(start <= name.start < end for start, end in spans):
            _place(name, unexplained, found)
    for word in unexplained:
        if word.text[:1].isupper() and not word.first:
            found.invented.append(word.text)
        else:
            found.nonwords.append(word.text)
    return found


def _each_once(words: Sequence[Word]) -> list[Word]:
    """Return the first of each word."""
    found: dict[str, Word] = {}
    for word in words:
        found.setdefault(word.folded, word)
    return list(found.values())


def _place(name: Word, unexplained: list[Word], found: Wording) -> None:
    """Record a lost name with what became of it, which is explained then."""
    best = max(unexplained, key=lambda word: likeness(name.folded, word.folded), default=None)
    if best is not None and likeness(name.folded, best.folded) >= GARBLED:
        unexplained.remove(best)
        found.garbled.append((name.text, best.text))
    else:
        found.missing.append(name.text)


def _names(words: Sequence[Word]) -> list[Word]:
    """Return what is written as a name and is no Indonesian word, each once."""
    long = [word for word in words if len(word.text) >= _LONG]
    titled = len(long) >= _TITLE_WORDS and sum(
        word.text[:1].isupper() for word in long
    ) >= _TITLE_SHARE * len(long)
    names: dict[str, Word] = {}
    for word in words:
        if (
            word.capitalised
            and len(word.folded) >= LEAST_NAME
            and word.folded not in names
            and (word.folded in EXONYMS or not is_indonesian(word.folded))
            and (word.folded in EXONYMS or not (word.first or titled))
        ):
            names[word.folded] = word
    return list(names.values())


def _is_there(name: str, there: set[str]) -> bool:
    """Whether the translation has a name, in its English spelling or inflected."""
    if name in there:
        return True
    beginnings = EXONYMS.get(name)
    if beginnings is not None:
        return any(word.startswith(beginnings) for word in there)
    stem = name[:-1] if name[-1] in "aeiou" and len(name) > _LEAST_STEM else name
    sound = skeleton(name)
    for word in there:
        if word.startswith(stem) or (
            name.startswith(word) and len(word) >= _LEAST_STEM and is_english(word)
        ):
            return True
        spoken = skeleton(word)
        if spoken.startswith(sound):
            return True
        if (
            spoken[:1] == sound[:1]
            and is_english(word)
            and not is_english(name)
            and likeness(sound, spoken) >= SAME_NAME
        ):
            return True
    return False


def _is_kept(word: Word) -> bool:
    return (
        len(word.folded) >= LEAST_NAME
        and not is_english(word.folded)
        and word.text.islower()
        and is_indonesian(word.folded)
    )


def _is_explained(word: Word, written: set[str]) -> bool:
    """Whether a word is English, or what English makes of a word of the source."""
    folded = word.folded
    if len(folded) < LEAST_NAME or word.abbreviated or is_english(folded):
        return True
    sound = skeleton(folded)
    for other in written:
        if len(other) < LEAST_NAME:
            continue
        beginnings = EXONYMS.get(other)
        if beginnings and folded.startswith(beginnings):
            return True
        stem = other[:-1] if other[-1] in "aeiou" and len(other) > _LEAST_STEM else other
        if len(stem) >= _LEAST_STEM and folded.startswith(stem):
            return True
        if sound == skeleton(other):
            return True
    return False
