# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Putting digits and number words together: "1,5 juta", "dua puluh lima", "half a million"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures import formats
from briefing_app.core.figures.words import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.figures.tokens import Token
    from briefing_app.core.figures.words import Language, Lexicon

_JOINS = frozenset({" ", "-", "\u00a0", "\u2011"})
_LETTER = re.compile(r"(\s?)([kKmMtTbB])\b(?!\.\w|['’-])")
_LETTER_SCALES: dict[Language, dict[str, int]] = {
    "id": {"M": 10**9, "T": 10**12, "k": 10**3, "K": 10**3},
    "en": {"m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "k": 10**3, "K": 10**3, "T": 10**12},
}
_STARTS = frozenset(
    {Role.DIGITS, Role.UNIT, Role.TEEN, Role.TENS, Role.HUNDRED, Role.ONE_HUNDRED}
    | {Role.SCALE, Role.ONE_SCALE, Role.HALF}
)
_MULTIPLIERS = frozenset({Role.HUNDRED, Role.SCALE})
_RANKED = frozenset({Role.BELAS, Role.PULUH, Role.HUNDRED, Role.SCALE})
_UNLIMITED = 10**30


class Phrase(NamedTuple):
    """A number as the text words it.

    Attributes:
        values: What it can mean, the likeliest first; low and high where it is `many`.
        next: Index of the token behind it.
        end: One past its last character.
        digits: True when it has digits.
        scale: What its scale words multiply by, 1 where there are none.
        ordinal: True when it is a rank.
        many: True when it states no number, only its size: "puluhan ribu".
    """

    values: tuple[int | Fraction, ...]
    next: int
    end: int
    digits: bool
    scale: int = 1
    ordinal: bool = False
    many: bool = False


def phrase_at(
    text: str,
    tokens: Sequence[Token],
    index: int,
    lexicon: Lexicon,
    *,
    money: bool,
) -> Phrase | None:
    """Read the number that starts at a token.

    Args:
        text: The text.
        tokens: Its tokens.
        index: The token to start at.
        lexicon: The language's words.
        money: True when a currency stands in front, which makes "M" a scale.

    Returns:
        The number; None when none starts there.
    """
    role = tokens[index].role
    if role is Role.MANY or role is Role.FEW:
        return _many(text, tokens, index)
    if role is Role.ORDINAL or role is Role.HINT:
        if index + 1 == len(tokens) or tokens[index + 1].role not in _RANKED:
            return None
        if not tokens[index].text.lower().startswith("ke") or not _joined(text, tokens, index + 1):
            return None
    elif role not in _STARTS:
        return None
    return _Sum(text, tokens, lexicon).read(index, money=money)


def _joined(text: str, tokens: Sequence[Token], index: int) -> bool:
    return text[tokens[index - 1].end : tokens[index].start] in _JOINS


def _many(text: str, tokens: Sequence[Token], index: int) -> Phrase | None:
    first = tokens[index]
    end, scale = first.end, 1
    after = index + 1
    multiplier = tokens[after] if after < len(tokens) else None
    if (
        multiplier is not None
        and text[end : multiplier.start] in (" ", " of ", " a ")
        and (multiplier.role in _MULTIPLIERS or _is_plural_scale(multiplier))
    ):
        scale = int(multiplier.word.values[0])
        end, after = multiplier.end, after + 1
    if first.role is Role.FEW:
        if scale == 1:
            return None
        return Phrase((2 * scale, 10 * scale - 1), after, end, digits=False, many=True)
    low, high = first.word.values
    return Phrase((low * scale, (high + 1) * scale - 1), after, end, digits=False, many=True)


def _is_plural_scale(token: Token) -> bool:
    return token.role is Role.MANY and token.word.values[0] >= 100


class _Sum:
    """Adds up the words of one number from left to right."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self._text = text
        self._tokens = tokens
        self._lexicon = lexicon
        self._total: tuple[int | Fraction, ...] = (0,)
        self._current: tuple[int | Fraction, ...] | None = None
        self._unit = 0
        self._room = _UNLIMITED
        self._limit = _UNLIMITED
        self._scale = 1
        self._digits = False
        self._ordinal = False

    def read(self, index: int, *, money: bool) -> Phrase | None:
        at, end, sure = index, self._tokens[index].start, None
        while at < len(self._tokens):
            token = self._tokens[at]
            if at > index and not self._joins(at):
                break
            taken = self._take(token, at)
            if taken is None:
                if sure is not None and token.role is Role.SCALE and self._current is not None:
                    return sure
                break
            at += taken
            end = self._tokens[at - 1].end
            if token.role is Role.SCALE or token.role is Role.ONE_SCALE:
                sure = self._phrase(at, end)
            elif token.role is Role.DIGITS:
                end = self._letter(end, token, money=money)
        return None if at == index else self._phrase(at, end)

    def _phrase(self, at: int, end: int) -> Phrase:
        values = self._total
        if self._current is not None:
            values = self._plus(self._current)
        return Phrase(values, at, end, self._digits, self._scale, self._ordinal)

    def _plus(self, addends: tuple[int | Fraction, ...]) -> tuple[int | Fraction, ...]:
        return tuple(total + addend for addend in addends for total in self._total)

    def _joins(self, at: int) -> bool:
        gap = self._text[self._tokens[at - 1].end : self._tokens[at].start]
        if gap in _JOINS:
            return True
        token, before = self._tokens[at], self._tokens[at - 1]
        if gap in ("", "+ "):
            return before.role is Role.DIGITS and token.role is Role.SCALE
        if gap not in self._lexicon.joins:
            return False
        if token.role is Role.HALF:
            return gap != " a "
        if before.role is Role.HALF:
            return gap in (" a ", "-a-")
        return (
            gap in (" and ", "-and-")
            and before.role in _MULTIPLIERS
            and token.role not in _MULTIPLIERS
        )

    def _take(self, token: Token, at: int) -> int | None:
        """Add a token; return how many tokens were taken, None when it does not belong."""
        role, current = token.role, self._current
        value = token.word.values[0] if token.word.values else 0
        if role is Role.DIGITS:
            return self._take_digits(token)
        if self._digits and self._current is None:
            return self._take_scale(int(value)) if role is Role.SCALE else None
        if role in (Role.UNIT, Role.TEEN, Role.TENS) or (role is Role.HALF and current is None):
            return self._add(value, room=10 if role is Role.TENS else 0)
        if role is Role.ONE_HUNDRED:
            return self._add(value, room=value)
        if role in (Role.BELAS, Role.PULUH):
            if not self._unit:
                return None
            change = 10 if role is Role.BELAS else 9 * self._unit
            return self._change(change, room=10 if role is Role.PULUH else 0)
        if role is Role.HUNDRED:
            return self._multiply(value)
        if role is Role.SCALE or (current is not None and _is_plural_scale(token)):
            return self._take_scale(int(value))
        if role is Role.ONE_SCALE and current is None and value < self._limit:
            return self._take_scale(int(value))
        if role is Role.HALF and current is not None and self._room < 100:
            return self._change(value, room=0)
        if role is Role.POINT:
            return self._take_decimals(at)
        if role in (Role.ORDINAL, Role.HINT):
            return self._take_rank(token, value)
        return None

    def _take_digits(self, token: Token) -> int | None:
        values = formats.values(token.text, self._lexicon.language)
        if self._current is not None or not values or (self._scale > 1 and not self._fits(values)):
            return None
        self._current, self._room, self._unit = values, 0, 0
        self._digits = True
        return 1

    def _fits(self, values: tuple[int | Fraction, ...]) -> bool:
        """Whether digits behind a scale go on with the number: "2 juta 350 ribu"."""
        return self._digits and len(values) == 1 and 100 <= values[0] < min(self._limit, 1000)

    def _add(self, value: int | Fraction, room: int | Fraction) -> int | None:
        if self._current is None:
            if value >= self._limit:
                return None
            self._current = (value,)
        elif value and value < self._room:
            self._current = tuple(current + value for current in self._current)
        else:
            return None
        self._room = room  # type: ignore[assignment]
        self._unit = int(value) if 0 < value < 10 else 0
        return 1

    def _change(self, addend: int | Fraction, room: int) -> int:
        assert self._current is not None
        self._current = tuple(current + addend for current in self._current)
        self._room, self._unit = room, 0
        return 1

    def _multiply(self, factor: int | Fraction) -> int | None:
        if self._current is None:
            self._current = (factor,)
        elif self._unit or self._room == 0:
            self._current = tuple(current * factor for current in self._current)
        else:
            return None
        self._room, self._unit = int(factor), 0
        return 1

    def _take_scale(self, scale: int) -> int | None:
        if self._current is None and self._scale > 1:
            if scale <= self._limit or self._limit != 1000:
                return None
            self._total = tuple(total * scale for total in self._total)
            self._scale *= scale
            self._limit = scale
            return 1
        if scale >= self._limit:
            return None
        self._total = self._plus(tuple(c * scale for c in self._current or (1,)))
        self._scale = max(scale, self._scale)
        self._current, self._room, self._unit, self._limit = None, _UNLIMITED, 0, scale
        return 1

    def _take_decimals(self, at: int) -> int | None:
        if self._current is None:
            return None
        decimals = ""
        for token in self._tokens[at + 1 : at + 4]:
            if token.role not in (Role.UNIT, Role.TEEN) or token.word.values[0] > 9:
                break
            if not _joined(self._text, self._tokens, at + 1 + len(decimals)):
                break
            decimals += str(token.word.values[0])
        if not decimals:
            return None
        self._change(Fraction(int(decimals), 10 ** len(decimals)), room=0)
        return 1 + len(decimals)

    def _take_rank(self, token: Token, value: int | Fraction) -> int | None:
        if self._current is None:
            if self._scale > 1 or not token.text.lower().startswith("ke"):
                return None
            self._ordinal = True
            return self._add(value, room=0)
        if self._lexicon.language == "en" and self._room == 10:
            rank = token.word.values[-1] if token.text.lower() == "third" else value
            taken = self._add(rank, room=0)
            self._ordinal = taken is not None
            return taken
        return None

    def _letter(self, end: int, token: Token, *, money: bool) -> int:
        """Read "M" in "Rp 2,5 M" and the like; return the end of the figure."""
        match = _LETTER.match(self._text, end)
        if match is None or self._current is None:
            return end
        scale = _LETTER_SCALES[self._lexicon.language].get(match[2])
        glued, english = not match[1], self._lexicon.language == "en"
        decimal = not token.text.isdecimal()
        if scale is None or not (money or decimal or (english and glued)):
            return end
        scaled = tuple(value * scale for value in self._current)
        sure = money or (decimal and not (english and match[2] == "m" and not glued))
        self._current = scaled if sure else scaled + self._current
        self._scale = scale
        return match.end()
