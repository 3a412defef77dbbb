# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Cutting a text into the tokens that figures are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.words import Role, Word

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Lexicon

_NOT_A_NAME = "rp|idr|usd|us|eur|gbp|sgd|aud|rm|ke|mid|pra|pre|pasca|post|pertengahan|non|under"
_TOKEN = re.compile(
    rf"(?P<link>(?:https?://|www\.)\S+)|(?P<name>(?!(?:{_NOT_A_NAME})-?\d)"
    r"[^\W\d_]+-?\d+(?:\.\d+)?(?:[^\W_]|-(?=\d))*)|(?P<digits>\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+|[%$€£₩])",
    re.IGNORECASE,
)
_ROMAN = {
    numeral: Word(Role.HINT, (number,))
    for number, numeral in enumerate(
        ["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"], 2
    )
    if len(numeral) > 1
}
_DIGITS = Word(Role.DIGITS)
_NAME = Word(Role.NAME)


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
    words = lexicon.words
    tokens = []
    for match in _TOKEN.finditer(text):
        found = match.group()
        group = match.lastgroup
        if group == "word":
            word = words.get(found.lower()) or _ROMAN.get(found)
            if word is None or (word.role is Role.SHORT_MONTH and not found[0].isupper()):
                continue
        elif group == "digits":
            word = _DIGITS
        elif group == "name":
            word = _NAME
        else:
            continue
        tokens.append(Token(match.start(), match.end(), found, word.role, word))
    return tokens
