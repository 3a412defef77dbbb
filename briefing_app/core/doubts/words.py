# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of a sentence and what they are: English, Indonesian or neither.

The lists are `resources/words/*.txt`; `packaging/word_lists.py` makes them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing_app.core.places import resources

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_OPENERS = frozenset('“"‘:.?!(')
_RUN = re.compile(r"\S+")
_NO_WORD = re.compile(r"://|www\.|@|#|\.(?:com|org|net|id)\b|\d")
"""What tells a run of characters that is no word: an address, a user name, a number."""
_AFFIXES = re.compile(
    r"(?P<prefix>me(?:m|n|ng|ny)?|ber|ter|di|se|per|pe(?:m|n|ng|ny)?|ke)?"
    r"(?P<stem>[a-z]{4,}?)(?P<suffix>(?:kan|an|i)?(?:nya|lah|kah|pun|ku|mu)?)"
)
"""Indonesian prefixes and suffixes around a stem."""
_PREFIX = re.compile(
    r"(?:anti|auto|bio|counter|cyber|geo|inter|macro|mega|micro|mini|multi|nano|neo|neuro|non|over"
    r"|post|pre|pro|re|semi|socio|sub|super|trans|ultra|un|under)(?=[a-z]{4})"
)
_ENDINGS = (
    ("ies", ("y",)),
    ("s", ("",)),
    ("es", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("ly", ("",)),
    ("ness", ("",)),
    ("less", ("",)),
)
"""English endings, each with what the word has in its place without it."""
_LEAST_STEM = 4
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'", "ð": "d"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence.

    Attributes:
        text: As it is written, without an English possessive.
        folded: In small letters without accents.
        start: Offset of its first character.
        first: Whether it opens the sentence or a quotation in it.
    """

    text: str
    folded: str
    start: int
    first: bool

    @property
    def capitalised(self) -> bool:
        """Whether it is written as a name is: with one capital, its first letter."""
        return self.text[:1].isupper() and self.text[1:].islower()

    @property
    def abbreviated(self) -> bool:
        """Whether it has more capitals than a name has: UN, MPs, YouTube."""
        return not self.text[1:].islower()


def words_of(text: str) -> list[Word]:
    """Return the words of a text, without addresses, user names, hashtags and what has digits."""
    found: list[Word] = []
    first = True
    plain = _RUN.sub(_blank_unless_word, text)
    end = 0
    for match in _WORD.finditer(plain):
        between = plain[end : match.start()]
        first = first or not _OPENERS.isdisjoint(between)
        word = _POSSESSIVE.sub("", match[0])
        found.append(Word(word, fold(word), match.start(), first))
        first, end = False, match.end()
    return found


def _blank_unless_word(match: re.Match[str]) -> str:
    return " " * len(match[0]) if _NO_WORD.search(match[0]) else match[0]


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word in small letters without accents."""
    word = word.lower().translate(_LETTERS)
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=4096)
def is_english(word: str) -> bool:
    """Whether a folded word is in the English list, or a prefix and one that is."""
    known = _list("english")
    stem = word.partition("'")[0]
    if stem in known or len(stem) == 1 or word.endswith("n't"):
        return True
    prefix = _PREFIX.match(stem)
    if prefix is not None and stem[prefix.end() :] in known:
        return True
    return any(
        stem.endswith(ending)
        and len(stem) >= len(ending) + _LEAST_STEM
        and not known.isdisjoint(stem[: -len(ending)] + more for more in stems)
        for ending, stems in _ENDINGS
    )


@lru_cache(maxsize=4096)
def is_indonesian(word: str) -> bool:
    """Whether a folded word is in the Indonesian list, or its stem without affixes is."""
    known = _list("indonesian")
    if word in known:
        return True
    found = _AFFIXES.fullmatch(word)
    if found is None:
        return False
    stem, suffix = found["stem"], found["suffix"]
    return stem in known or stem + suffix in known or word.removesuffix(suffix) in known


@lru_cache(maxsize=2)
def _list(name: str) -> frozenset[str]:
    path = resources() / "words" / f"{name}.txt"
    return frozenset(path.read_text(encoding="utf-8").split("\n"))
