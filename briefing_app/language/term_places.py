# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where in an output a required term may begin, and how it may be written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.language.guided import UNKNOWN
from briefing_app.language.target_pieces import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.terms import Term
    from briefing_app.language.guided import Decoded

LOOKED_AT = 0.15
"""Share of a word's attention on the form from which the word may stand for it."""
MOST_PLACES = 4
"""Words that may stand for a form: so many of them, the first ones, are tried."""
_LEAST_STEM = 3
_OPENING = frozenset("\"'([-/")
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")
_SMALL_WORDS = frozenset({"a", "and", "for", "in", "of", "on", "the", "to"})


class Place(NamedTuple):
    """A place where a term may begin.

    Attributes:
        kept: How many tokens of the output are kept before it.
        spaced: Whether a space comes first.
    """

    kept: int
    spaced: bool


def sources(tokens: Sequence[str], start: int, end: int) -> list[int]:
    """Return which input tokens hold the characters from `start` to `end` of their text."""
    found, place = [], -1  # the first token begins with a space that the text has not
    for number, token in enumerate(tokens):
        first = place
        byte = _BYTE.fullmatch(token)
        place += len(token) if not byte else int(byte[1], 16) & 0xC0 != 0x80
        if place > start and first < end:
            found.append(number)
    return found


def places(now: Decoded, form: Sequence[int]) -> list[Place]:
    """Return where a term may begin in an output that lacks it.

    They are the words that looked at the form, the one that did so most, and the word before
    the first of them, in the order of the output.

    Args:
        now: The output.
        form: The input tokens of the Indonesian form.
    """
    starts = _word_starts(now.tokens)
    if not starts or not form:
        return []
    looked = {place.kept: now.mass(place.kept, form) for place in starts}
    chosen = {place.kept for place in starts if looked[place.kept] >= LOOKED_AT}
    chosen = set(sorted(chosen)[:MOST_PLACES]) | {max(looked, key=looked.__getitem__)}
    first = min(chosen)
    before = [place.kept for place in starts if place.kept < first]
    chosen.update(before[-1:])
    return [place for place in starts if place.kept in chosen]


def standing_for(now: Decoded, form: Sequence[int]) -> list[str]:
    """Return the tokens of the word that looked at a form most.

    Args:
        now: The output.
        form: The input tokens of the Indonesian form.
    """
    starts = [place.kept for place in _word_starts(now.tokens)]
    if not starts or not form:
        return []
    first = max(starts, key=lambda start: now.mass(start, form))
    end = next((start for start in starts if start > first), len(now.tokens))
    return now.written[first:end]


def adjectives(term: Term) -> list[str]:
    """Return the accepted renderings of a place that are made from its name, as "Italian" is.

    Indonesian has one word for the country, its people and its adjective; so any of them may be
    what the sentence needs.
    """
    if term.category != "place":
        return []
    begin, words = term.english[:_LEAST_STEM].lower(), term.english.count(" ")
    return [
        one for one in term.accepted if one.lower().startswith(begin) and one.count(" ") == words
    ]


def ways(english: str, form: str, *, first: bool) -> list[str]:
    """Return how an expression may be written: as it is, with capitals, with the article.

    Args:
        english: The expression.
        form: The form as the source writes it; if it has a capital, so may the English.
        first: Whether it begins the text; it has a capital then.
    """
    written = [english]
    if form[:1].isupper():
        written.append(_titled(english))
    if english.split()[0].lower() not in _SMALL_WORDS:
        written += [f"the {one}" for one in written]
    return list(dict.fromkeys(map(_capital, written) if first else written))


def runs_on(tokens: Sequence[str], end: int) -> bool:
    """Whether the token at a place continues the word before it: "Italian" and "ate"."""
    if end >= len(tokens):
        return False
    return tokens[end] != UNKNOWN and tokens[end][:1].isalnum()


def _word_starts(tokens: Sequence[str]) -> list[Place]:
    found = []
    after_opening = False
    for number, token in enumerate(tokens):
        opening = _OPENING.issuperset(token.removeprefix(SPACE))
        if not opening and (
            after_opening or not number or token.startswith(SPACE) or token == UNKNOWN
        ):
            found.append(Place(number, not after_opening))
        after_opening = opening
    return found


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _titled(text: str) -> str:
    return " ".join(word if word in _SMALL_WORDS else _capital(word) for word in text.split(" "))
