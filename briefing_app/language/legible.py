# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Characters that a model cannot read, written so that it can.

A small model knows some hundred characters; another one reaches it as raw bytes, and it
answers with invented names, or with a comma where the decimal point should be. What it does
not know is therefore written with what it knows (ğ as g, €5 miliar as 5 miliar euro) or, as
with emoji and other scripts, left out. What a package knows is asked of the package, so that
a better one is handed the text as it is.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_CURRENCIES = {"€": "euro", "£": "pound", "¥": "yen", "₩": "won", "₽": "rubel", "₹": "rupee"}
_AMOUNT = re.compile(
    rf"([{''.join(_CURRENCIES)}])\s?(\d[\d.,]*(?<=\d)(?:\s(?:ribu|juta|miliar|milyar|triliun)\b)?)"
)
_DEGREES = re.compile(r"\s?°(?:\s?([CF])\b)?")
_DEGREE_NAMES = {"C": " derajat Celsius", "F": " derajat Fahrenheit", None: " derajat"}
_SPELLED = {
    **_CURRENCIES,
    "±": "sekitar ",
    "×": "x",
    "→": "-",
    **{"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d"},
    **{"Æ": "Ae", "æ": "ae", "Œ": "Oe", "œ": "oe", "Þ": "Th", "þ": "th", "ß": "ss", "ı": "i"},
}
_EMPTY_BRACKETS = re.compile(r"\s*[(\[][\s,;:/-]*[)\]]")


def legible(text: str, knows: Callable[[str], bool]) -> str:
    """Return normalised Indonesian text without characters that the model does not know.

    Args:
        text: Text in the form that `normalise` gives.
        knows: Tells whether the model knows a character; it is not asked about ASCII.
    """
    unknown = {character for character in text if character > "\x7f" and not knows(character)}
    if not unknown:
        return text
    text = _AMOUNT.sub(
        lambda m: f"{m[2]} {_CURRENCIES[m[1]]}" if m[1] in unknown else m[0],
        text,
    )
    if "°" in unknown:
        text = _DEGREES.sub(lambda m: _DEGREE_NAMES[m[1]], text)
    text = "".join(_spelled(c) if c in unknown else c for c in text)
    return re.sub(r"\s+", " ", _EMPTY_BRACKETS.sub("", text)).strip()


def _spelled(character: str) -> str:
    if character in _SPELLED:
        return _SPELLED[character]
    base = unicodedata.normalize("NFKD", character)
    return "".join(c for c in base if c <= "\x7f")
