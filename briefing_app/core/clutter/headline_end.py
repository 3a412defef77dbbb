# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where a headline ends that runs into the next sentence without a full stop.

Web pages put "Baca Juga: HEADLINE" between two paragraphs; copied text often has the
headline glued in front of the second one. Indonesian headlines capitalise every word but the
small ones (di, yang, untuk …), so the first small content word lies in the sentence; from it
the search goes back to the word that the sentence starts with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.clutter.common_words import COMMON_WORDS
from briefing_app.core.clutter.looks import SMALL_WORDS
from briefing_app.core.clutter.vocabulary import (
    BODY_WORDS,
    COUNTRY_WORDS,
    DAYS,
    GROUPS,
    HARD_OPENERS,
    MONTHS,
    OPENERS,
    THINGS,
    TITLES,
    UNITS,
    word_set,
)

if TYPE_CHECKING:
    from briefing_app.core.clutter.names import Names

_TOKEN = re.compile(r"\S+")
_EDGES = "\"'“”‘’«»()[]{}.,:;!?…-–—*"
_OPENING = ("“", "«", '"', "”")
_ABBREVIATED = word_set("rp no dr prof st hj jl jln vs jr sr mr mrs ms drs ir kh tgk")

# A headline is hardly longer; what stands beyond is not searched.
_LONGEST = 40
_SHORTEST = 2
_LONGEST_SENTENCE = 16


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    raw: str
    wide: bool  # more than one blank, or a line break, stands before it

    @property
    def core(self) -> str:
        return self.raw.strip(_EDGES)

    @property
    def low(self) -> str:
        return self.core.lower()

    @property
    def is_small(self) -> bool:
        core = self.core
        return core[:1].islower() and core.islower() and not any(map(str.isdigit, core))

    @property
    def is_capital(self) -> bool:
        return any(map(str.isupper, self.core))

    @property
    def ends_sentence(self) -> bool:
        tail = self.raw.rstrip("\"'”’»)")
        if tail.endswith(("!", "?", "…")):
            return True
        return tail.endswith(".") and len(self.core) > 1 and self.low not in _ABBREVIATED

    @property
    def opens_quote(self) -> bool:
        return self.raw.startswith(_OPENING)

    @property
    def closes_quote(self) -> bool:
        return self.raw.rstrip(".,!?;:)").endswith(("”", "»", '"'))


def find_sentence_start(text: str, names: Names) -> int | None:
    """Find where a sentence starts after a headline in front of it.

    Args:
        text: The headline and what follows it.
        names: What the rest of the article tells.

    Returns:
        The offset of the sentence's first character; the length of the text where all of it
        is headline; None where the headline's end cannot be told.
    """
    tokens = _tokens(text)
    if len(tokens) <= _SHORTEST:
        return len(text)
    at = _first_small_content(tokens)
    if at is None:
        full_stop = _after_full_stop(tokens, len(tokens))
        if full_stop is not None:
            return tokens[full_stop].start
        return len(text) if len(tokens) < _LONGEST else None
    start = _start_before(tokens, at, names)
    later = _late_opener(tokens, max(at, 3))
    if later is not None and (start is None or start < _SHORTEST or at < later):
        return tokens[later].start
    if start is None or start < _SHORTEST:
        return _after_plain_headline(text, tokens)
    return tokens[start].start


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = 0
    for match in _TOKEN.finditer(text, 0, 1_000):
        gap = text[end : match.start()]
        tokens.append(_Token(match.start(), match[0], wide=len(gap) > 1 or "\n" in gap))
        end = match.end()
        if len(tokens) == _LONGEST:
            break
    return tokens


def _first_small_content(tokens: list[_Token]) -> int | None:
    for index, token in enumerate(tokens):
        if not token.is_small or token.low in SMALL_WORDS:
            continue
        if token.low in UNITS and index and tokens[index - 1].core[:1].isdigit():
            continue
        return index
    return None


def _after_full_stop(tokens: list[_Token], before: int) -> int | None:
    """Return the first token after a full stop that ends the headline."""
    for index in range(_SHORTEST, before):
        if (
            tokens[index - 1].raw.rstrip("\"'”’»)").endswith(".")
            and tokens[index - 1].ends_sentence
        ):
            return index
    return None


def _start_before(tokens: list[_Token], small: int, names: Names) -> int | None:
    """Go back from the first small content word to the sentence's first word."""
    last = _weighty(tokens, small - 1)
    if last is None:
        return None
    full_stop = _after_full_stop(tokens, last + 1)
    if full_stop is not None:
        return full_stop
    floor = 0
    for index in range(last, 0, -1):
        if tokens[index].wide and tokens[index].is_capital:
            return index
        if tokens[index - 1].ends_sentence:
            floor = index
            break
    quote = _open_quote(tokens, floor, small)
    if quote is not None:
        return quote
    start = _phrase_start(tokens, floor, last, names)
    while start > floor and (_joins(tokens[start - 1]) or tokens[start - 1].raw[-1] in ",:;"):
        # No headline ends with a small word or a comma: the phrase goes on in front of it.
        before = _weighty(tokens, start - 1)
        if before is None or before < floor:
            break
        start = _phrase_start(tokens, floor, before, names)
    return _with_opener(tokens, floor, start)


def _weighty(tokens: list[_Token], index: int) -> int | None:
    """Return the nearest token at or before an index that has a capital letter or is a number."""
    while index >= 0 and not (tokens[index].is_capital or tokens[index].core[:1].isdigit()):
        index -= 1
    return index if index >= 0 else None


def _joins(token: _Token) -> bool:
    return token.is_small or token.raw in ("&", "/")


def _open_quote(tokens: list[_Token], floor: int, small: int) -> int | None:
    for index in range(small, floor - 1, -1):
        if tokens[index].closes_quote and index < small:
            return None
        if tokens[index].opens_quote:
            return index
    return None


def _phrase_start(tokens: list[_Token], floor: int, last: int, names: Names) -> int:
    """Return where the phrase starts that a token ends: a name, a title and name, a noun."""
    token = tokens[last]
    if token.low in OPENERS or _is_possessive(token):
        return last
    if not token.is_capital:
        return _number_start(tokens, floor, last, names)
    start = _known_start(tokens, floor, last, names)
    if start in (None, last) and _is_common(token, names):
        return _office_start(tokens, floor, last)
    if start is None:
        start = last
    if start == last and _may_be_first_name(tokens, floor, last - 1, names):
        start = last - 1
    return _with_title(tokens, floor, start, names)


def _may_be_first_name(tokens: list[_Token], floor: int, index: int, names: Names) -> bool:
    """Whether a token may belong to the name after it, though the article never tells."""
    if index <= floor or _joins(tokens[index - 1]):
        return False
    token = tokens[index]
    return (
        (token.core.istitle() or token.core.isupper())
        and token.raw == token.core
        and token.core.isalpha()
        and (token.low,) not in names.runs
        and token.low not in COUNTRY_WORDS
        and not _is_common(token, names)
    )


def _is_possessive(token: _Token) -> bool:
    return token.low.endswith("nya") and token.low != "kenya"


def _is_common(token: _Token, names: Names) -> bool:
    low = token.low
    return (
        low in COMMON_WORDS
        or low in names.small
        or low in THINGS
        or low in GROUPS
        or low in TITLES
        or low in OPENERS
        or low in UNITS
        or _is_possessive(token)
        or _is_deed(low)
    )


def _number_start(tokens: list[_Token], floor: int, last: int, names: Names) -> int:
    start = last
    while start > floor and (
        tokens[start - 1].low in MONTHS
        or (tokens[start - 1].low in DAYS)
        or (tokens[start].low in MONTHS and tokens[start - 1].core.isdigit())
    ):
        start -= 1
    before = tokens[start - 1] if start > floor else None
    if start == last and before and len(tokens[last].core) < 3 and before.is_capital:
        return _phrase_start(tokens, floor, last - 1, names)
    return start


def _known_start(tokens: list[_Token], floor: int, last: int, names: Names) -> int | None:
    """Return the start of the longest name that ends at a token and that the article knows."""
    best: int | None = None
    for index in range(last, max(floor, last - 5) - 1, -1):
        if not tokens[index].is_capital:
            break
        if tuple(token.low for token in tokens[index : last + 1]) in names.runs:
            best = index
    return best


def _office_start(tokens: list[_Token], floor: int, last: int) -> int:
    """Return the start of an office or body ("Menteri Luar Negeri") that ends at a token."""
    start = last
    for index in range(last, max(floor, last - 6) - 1, -1):
        low = tokens[index].low
        if not tokens[index].is_capital:
            break
        if low in TITLES or low in GROUPS:
            start = index
        elif low not in BODY_WORDS:
            break
    return start


def _with_title(tokens: list[_Token], floor: int, name: int, names: Names) -> int:
    """Go back from a name over the titles and nouns in front of it."""
    start = name
    known = True
    low = tokens[name].low
    office = low in GROUPS or low in TITLES
    land = low in COUNTRY_WORDS or tokens[name].core.isupper()
    for index in range(name - 1, max(floor, name - 8) - 1, -1):
        token = tokens[index]
        low = token.low
        if not token.is_capital or low in OPENERS:
            break
        beside = index == start - 1
        body = low in GROUPS and ((beside and not office) or (known and land))
        if low in TITLES or body or (beside and _goes_before(low, tokens[start].low, names)):
            start = index
        elif low in BODY_WORDS or low in COUNTRY_WORDS or token.core.isupper():
            continue
        elif start < name or (_is_common(token, names) and not _title_near(tokens, floor, index)):
            break
        else:
            known = False
    return start


def _goes_before(low: str, name: str, names: Names) -> bool:
    """Whether a noun may stand right before a name: "serangan Israel", "petinju Mike"."""
    person = low.startswith("pe") and low in COMMON_WORDS and low not in UNITS
    return (low, name) in names.nouns or person or low in THINGS or _is_deed(low)


def _title_near(tokens: list[_Token], floor: int, index: int) -> bool:
    return any(token.low in TITLES for token in tokens[max(floor, index - 2) : index])


def _is_deed(low: str) -> bool:
    """Whether a word is a noun made of a verb or adjective: pertahanan, kemenangan."""
    return low.startswith(("pe", "ke")) and low.endswith("an") and len(low) > 6


def _with_opener(tokens: list[_Token], floor: int, start: int) -> int:
    """Go back from a phrase to the opener in front of it."""
    comma = start > floor and tokens[start - 1].raw.endswith(",")
    for index in range(start - 1, max(floor, start - 10) - 1, -1):
        token = tokens[index]
        if not token.is_capital:
            continue
        adjacent = index == start - 1 and not comma
        if token.low in HARD_OPENERS or (token.low in OPENERS and (comma or adjacent)):
            return index
    return start


def _late_opener(tokens: list[_Token], first: int) -> int | None:
    """Return an opener that stands, with a capital letter, where no sentence has ended."""
    for index in range(first, len(tokens)):
        before, token = tokens[index - 1], tokens[index]
        if before.ends_sentence:
            return None
        if before.raw[-1] in ",:;\"'“”‘’(–—-" or not token.core[:1].isupper():
            continue
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        if token.low in HARD_OPENERS and token.core[1:].islower():
            return index
        if token.low in THINGS and following in ("ini", "itu", "tersebut"):
            return index
    return None


def _after_plain_headline(text: str, tokens: list[_Token]) -> int | None:
    """Handle a headline that is written like a sentence."""
    for index in range(_SHORTEST, len(tokens)):
        if tokens[index].wide and tokens[index].core[:1].isupper():
            return tokens[index].start
        if tokens[index - 1].ends_sentence:
            return tokens[index].start if index <= _LONGEST_SENTENCE else None
    if len(tokens) <= _LONGEST_SENTENCE and tokens[-1].start + len(tokens[-1].raw) >= len(
        text.rstrip()
    ):
        return len(text)
    return None
