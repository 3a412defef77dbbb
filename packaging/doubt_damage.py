# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Ways to damage a right translation, by which doubts are tried out.

Each returns the damaged English, or nothing where the sentence cannot be damaged that way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from doubt_data import Pair

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{4,}")
_SMALL = re.compile(r"(?<=\s)[a-z]{5,}(?=\s)")
_CLAUSE_WORDS = 6
_PHRASE_WORDS = (2, 5)
_LETTERS_CHANGED = 2
_ALPHABET = "aeiourstnlmkbdg"


def drop_clause(pair: Pair, _others: Sequence[Pair], chance: random.Random) -> str:
    """Leave out what stands between two commas, or between the last one and the end."""
    parts = pair.reference.split(", ")
    long = [at for at, part in enumerate(parts) if len(part.split()) >= _CLAUSE_WORDS]
    if len(parts) == 1 or not long:
        return ""
    dropped = chance.choice(long)
    return ", ".join(part for at, part in enumerate(parts) if at != dropped)


def drop_half(pair: Pair, _others: Sequence[Pair], _chance: random.Random) -> str:
    """Leave out the second half of the words."""
    words = pair.reference.split()
    return " ".join(words[: len(words) // 2]) if len(words) >= 2 * _CLAUSE_WORDS else ""


def repeat_phrase(pair: Pair, _others: Sequence[Pair], chance: random.Random) -> str:
    """Say a phrase of two to five words twice running."""
    words = pair.reference.split()
    size = chance.randint(*_PHRASE_WORDS)
    if len(words) <= size:
        return ""
    at = chance.randrange(len(words) - size)
    return " ".join(words[: at + size] + words[at:])


def change_name(pair: Pair, _others: Sequence[Pair], chance: random.Random) -> str:
    """Replace letters of a name that both sides have."""
    names = [match for match in _NAME.finditer(pair.reference) if match[0] in pair.source]
    if not names:
        return ""
    match = chance.choice(names)
    letters = list(match[0])
    for place in chance.sample(range(1, len(letters)), _LETTERS_CHANGED):
        letters[place] = chance.choice([sign for sign in _ALPHABET if sign != letters[place]])
    return _put(pair.reference, match, "".join(letters))


def drop_name(pair: Pair, _others: Sequence[Pair], chance: random.Random) -> str:
    """Leave out a name that both sides have."""
    names = [match for match in _NAME.finditer(pair.reference) if match[0] in pair.source]
    return _put(pair.reference, chance.choice(names), "") if names else ""


def leave_word(pair: Pair, _others: Sequence[Pair], chance: random.Random) -> str:
    """Put a word of the source in the place of a word."""
    sources, places = _SMALL.findall(pair.source), list(_SMALL.finditer(pair.reference))
    if not sources or not places:
        return ""
    return _put(pair.reference, chance.choice(places), chance.choice(sources))


def swap_sentence(pair: Pair, others: Sequence[Pair], chance: random.Random) -> str:
    """Take the translation of another sentence."""
    return chance.choice([other for other in others if other is not pair]).reference


DAMAGE = {
    "dropped clause": drop_clause,
    "second half dropped": drop_half,
    "repeated phrase": repeat_phrase,
    "changed name": change_name,
    "dropped name": drop_name,
    "untranslated word": leave_word,
    "another sentence": swap_sentence,
}
"""The ways by name."""


def _put(text: str, match: re.Match[str], put: str) -> str:
    return " ".join((text[: match.start()] + put + text[match.end() :]).split())
