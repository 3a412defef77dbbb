# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Whether an English text has an expression in any of its inflected forms."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ARTICLES = frozenset({"a", "an", "the"})
_SIGNS = str.maketrans("’‘ʼ‐‑–", "'''---")
_ARTICLE = r"(?:(?i:the|an?)[\s-]+)?"
_POSSESSIVE = r"(?:'s?)?"
_VOWELS = "aeiou"
_LEAST_PLURAL = 4


def readable(english: str) -> str:
    """Return a text as `holds` needs it: without accents, with plain apostrophes and hyphens."""
    text = english.translate(_SIGNS)
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def holds(text: str, rendering: str) -> bool:
    """Whether a text that `readable` returned has an English expression.

    The number of each word, a possessive on it, articles, capitalisation, and hyphens for
    spaces do not matter. A word in capitals is found in capitals only ("WHO", "US"), with or
    without full stops.

    Args:
        text: What `readable` returned.
        rendering: The expression; at least one letter or digit.
    """
    return _pattern(rendering).search(text) is not None


@lru_cache(maxsize=20_000)
def _pattern(rendering: str) -> re.Pattern[str]:
    words = list(_WORD.finditer(readable(rendering)))
    if any(word[0].lower() not in _ARTICLES for word in words):
        words = [word for word in words if word[0].lower() not in _ARTICLES]
    text, end = readable(rendering), 0
    parts: list[str] = []
    for word in words:
        if parts:
            parts.append(_gap(text[end : word.start()]))
        parts.append(_inflected(word[0]))
        end = word.end()
    return re.compile(rf"(?<![^\W_]){''.join(parts)}(?![^\W_])")


def _gap(between: str) -> str:
    """Return the pattern of what may stand between two words."""
    signs = re.sub(r"(?i)\b(?:the|an?)\b|[\s-]+", "", between)
    if signs:
        return r"\s*" + r"\s*".join(map(re.escape, signs)) + r"\s*"
    return (r"[\s-]*" if between == "-" else r"[\s-]+") + _ARTICLE


def _inflected(word: str) -> str:
    """Return the pattern of a word, its plural or singular, and the possessive of both."""
    if word.isupper():
        letters = r"\.?".join(word)
        return rf"{letters}\.?s?{_POSSESSIVE}"
    lower = word.lower()
    stem = re.escape(word[:-1])
    if len(word) < _LEAST_PLURAL:
        core = rf"{re.escape(word)}(?:e?s)?"
    elif lower.endswith("y") and lower[-2] not in _VOWELS:
        core = rf"{stem}(?:y|ies)"
    elif lower.endswith("man"):
        core = rf"{re.escape(word[:-2])}(?:a|e)n"
    elif lower.endswith("sis"):
        core = rf"{re.escape(word[:-2])}[ie]s"
    elif lower.endswith("ies"):
        core = rf"{re.escape(word[:-3])}(?:y|ie|ies)"
    elif lower.endswith("s") and not lower.endswith("ss"):
        core = rf"{stem}(?:s|ses)?"
    else:
        core = rf"{re.escape(word)}(?:e?s)?"
    return rf"(?i:{core}){_POSSESSIVE}"


def place_of(english: str, rendering: str) -> tuple[int, int] | None:
    """Return where a text has an expression, as `holds` finds it.

    Args:
        english: The text as it is.
        rendering: The expression; at least one letter or digit.

    Returns:
        The first character and one past the last; None if it is not there, or if there are
        accents in the text that are written with more than one character.
    """
    text = readable(english)
    found = _pattern(rendering).search(text)
    return None if found is None or len(text) != len(english) else found.span()
