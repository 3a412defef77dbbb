# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Cutting a text into the tokens that figures are made of."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.words import LEXICONS, Role, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing_app.core.figures.words import Language, Lexicon


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_NAME = re.compile(
    r"[^\W\d_]+(?:-[^\W\d_]+)*[-–‑]?\d+(?:\.\d+)?(?:[^\W_]|-(?=\d))*",
)
_PLURAL = re.compile(r"[A-Z][a-z]+2")
"""Informal Indonesian writes a doubled word so: "Ibu2" for "Ibu-ibu"."""
_DASHES = "-–‑"
_LIST = re.compile(r"\d{1,2}(?:,\d{1,2}){2,}")
_PART = re.compile(r"\d+")
_AT_THE_END = re.compile(r"[\s.,;:!?”\"’)]*(?:\[|$)")
_ALL = re.compile(r".*")
_LETTERS = re.compile(r"[^\W\d_]+")
_NEVER_NAMES = _words("ke mid pra pre pasca post pertengahan non under us rm wib wita wit gmt utc")
"""What stands in front of digits without making a name."""
_DAYS_BEFORE = "H-"
"""Indonesian "H-7" is seven days before an event."""
_ROMAN = {
    numeral: Word(Role.HINT, (number,))
    for number, numeral in enumerate(
        _words("II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"), 2
    )
    if len(numeral) > 1
}
"""Numerals of two letters and more: "V" and "X" are mostly something else."""
_DIGITS_WORD = Word(Role.DIGITS)
_NAME_WORD = Word(Role.NAME)


class Token(NamedTuple):
    """Characters that can be part of a figure.

    Attributes:
        start: First character in the text.
        end: One past the last character.
        text: The characters.
        role: What they do in a figure.
        word: What the word contributes.
    """

    start: int
    end: int
    text: str
    role: Role
    word: Word


def scan(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of `text` that can be part of a figure, in order."""
    pattern = _pattern(lexicon.language)
    tokens: list[Token] = []
    at: int | None = 0
    while at is not None:
        at = _scan_from(text, at, pattern, lexicon.words, tokens)
    return tokens


def _scan_from(
    text: str, at: int, pattern: re.Pattern[str], words: Mapping[str, Word], tokens: list[Token]
) -> int | None:
    """Add the tokens from `at` on; return where to start again, None at the end."""
    for match in pattern.finditer(text, at):
        found, group = match.group(), match.lastgroup
        start, end = match.span()
        if group == "word":
            small = found.lower()
            word = words.get(small) or words.get(small.removesuffix("nya")) or _ROMAN.get(found)
            if word and (word.role is not Role.SHORT_MONTH or found[0].isupper()):
                tokens.append(Token(start, end, found, word.role, word))
        elif group == "digits":
            name = _name_around(text, start, at, words)
            if name:
                while tokens and tokens[-1].start >= name.start():
                    tokens.pop()
                tokens.append(Token(*name.span(), name.group(), Role.NAME, _NAME_WORD))
                return name.end()
            _add_digits(match, tokens)
        elif group == "note" and not _is_footnote(text, start, end):
            tokens.extend(
                Token(start + part.start(), start + part.end(), part[0], Role.DIGITS, _DIGITS_WORD)
                for part in _PART.finditer(found)
            )
    return None


def _is_footnote(text: str, start: int, end: int) -> bool:
    """Whether a number in square brackets marks a footnote: "katanya.[1]", not "[12] orang"."""
    glued = start > 0 and not text[start - 1].isspace()
    return glued or start == 0 or _AT_THE_END.match(text, end) is not None


def _add_digits(match: re.Match[str], tokens: list[Token]) -> None:
    found, start = match.group(), match.start()
    parts = _PART.finditer(found) if _LIST.fullmatch(found) else (_ALL.match(found),)
    tokens.extend(
        Token(start + part.start(), start + part.end(), part.group(), Role.DIGITS, _DIGITS_WORD)
        for part in parts
        if part
    )


def _name_around(
    text: str, digits: int, at: int, words: Mapping[str, Word]
) -> re.Match[str] | None:
    """Return the name that the digits at an offset belong to: "F-16", "G20"."""
    start = digits
    while start > at and (text[start - 1].isalpha() or text[start - 1] in _DASHES):
        start -= 1
    while start < digits and text[start] in _DASHES:
        start += 1
    if start == digits:
        return None
    name = _NAME.match(text, start)
    return name if name and _is_name(name.group(), words) else None


def _is_name(found: str, words: Mapping[str, Word]) -> bool:
    letters = _LETTERS.match(found)
    assert letters is not None
    word = letters.group()
    small = word.lower()
    if word == small or small in words or small in _NEVER_NAMES:
        return False
    return not found.startswith(_DAYS_BEFORE) and not _PLURAL.fullmatch(found)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    words = _any_of([*LEXICONS[language].words, *_ROMAN])
    return re.compile(
        r"(?P<link>(?:https?://|www\.)\S+)|(?P<note>\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\])"
        r"|(?P<digits>\d+(?:[.,]\d+)*)"
        rf"|(?P<word>(?<![^\W\d_])(?i:{words})(?:nya)?(?![^\W_])|(?<![^\W_])(?:[Rr][Pp]|USD|IDR)(?=\d)"
        r"|[%$€£₩])"
    )


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words that tries each letter once."""
    ends, tree = False, defaultdict[str, list[str]](list)
    for word in words:
        if word:
            tree[word[0].lower()].append(word[1:])
        else:
            ends = True
    if not tree:
        return ""
    branches = "|".join(re.escape(letter) + _any_of(rest) for letter, rest in sorted(tree.items()))
    return f"(?:{branches})" + ("?" if ends else "")
