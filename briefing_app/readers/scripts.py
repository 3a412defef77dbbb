# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Raised and lowered characters, written so that none can be read as part of a figure.

A raised 3 after 10 is a power, after km it makes cubic kilometres, and after 42 or a word it
is most likely the mark of a footnote. Powers become ^3, square and cubic units ² and ³, marks
[3]; where it cannot be told, a mark stands apart from the number before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


class Level(Enum):
    """Where characters stand."""

    RAISED = "raised"
    POWER = "power"
    """Raised in a formula, where it is nothing but a power."""
    LOWERED = "lowered"


@dataclass(frozen=True, slots=True)
class Script:
    """Raised or lowered characters in running text.

    Attributes:
        text: The characters.
        level: Where they stand.
        linked: True when they are a link, as marks of footnotes are.
    """

    text: str
    level: Level
    linked: bool = False


_LEVELS = {"sup": Level.RAISED, "super": Level.RAISED, "sub": Level.LOWERED}
_IN_FORMULA = {
    "msup": (None, Level.POWER),
    "msub": (None, Level.LOWERED),
    "msubsup": (None, Level.LOWERED, Level.POWER),
}
_SHIFTED = re.compile(r"vertical-align\s*:\s*(super|sub)\b", re.IGNORECASE)
_NOTE_NUMBERS = frozenset({"sdfootnotesym", "sdendnotesym"})
"""Classes that LibreOffice gives to the numbers before notes."""
_AROUND = 40
"""Characters before and after a script that tell what it is."""
_SQUARE = {"2": "²", "3": "³"}
_UNIT = re.compile(
    r"(?:^|[\W\d_])(?:[nµμmcdhk]?m|dam|(?:kilo|senti|mili|desi)?meter|mil?|ft|feet|kaki|in|inci|"
    r"inch|yd|s|dt|detik)\s?$"
)
_MINUS = re.compile(r"[-−–]\d{1,3}")
_POWER = re.compile(r"[2-9]|[1-9]\d{1,2}")
_CHARGE = re.compile(r"\d{1,2}[-+−–]")
_TEN = re.compile(r"(?:(?<![\w.,])|(?<=\d[x×*·])|(?<=[x×*·]))10 ?$")
_CALCULATED_BEFORE = re.compile(r"[=×·]\s*\w{0,3}$")
_CALCULATED_AFTER = re.compile(r"\s*[=×·]")
_VARIABLE = re.compile(r"(?:^|[\W\d_])[a-z]$")
_MARKS = re.compile(r"\d{1,4}(?:\s*[,;]\s*\d{1,4})*|\d{1,4}\s*[-–]\s*\d{1,4}|[A-Za-z]")
_SEVERAL = re.compile(r"\s*[,;]\s*")
_BRACKETED = re.compile(r"[\[(].*[\])]", re.DOTALL)
_DENOMINATOR = re.compile(r" ?[/⁄] ?\d")
_DECIMALS = re.compile(r"[.,]\d+")
_DEGREE = re.compile(r"[oOº°]")
_OF_DEGREES = re.compile(
    r"\s?(?:[CFR]\b|celsius|fahrenheit|L[SU]\b|B[TB]\b|lintang|bujur|\d{1,2} ?['’′])",
    re.IGNORECASE,
)
_ELEMENT = re.compile(r"[A-Z][a-z]?(?![a-z])")
# English and French ordinals and abbreviations, and signs of trade.
_ENDINGS = frozenset({"st", "nd", "rd", "th", "er", "re", "e", "me", "o", "os", "tm", "sm", "r"})


def level_of(element: Any) -> Level | None:
    """Return where an lxml element's characters stand; None on the line."""
    if level := _LEVELS.get(element.tag):
        return level
    if element.get("class") in _NOTE_NUMBERS:
        return Level.RAISED
    if shifted := _SHIFTED.search(element.get("style", "")):
        return _LEVELS[shifted[1].lower()]
    parent = element.getparent()
    if parent is None or parent.tag not in _IN_FORMULA:
        return None
    levels = _IN_FORMULA[parent.tag]
    place = parent.index(element)
    return levels[place] if place < len(levels) else None


def is_link(element: Any, text: str) -> bool:
    """Tell whether a script is a link: one stands in it, or one around nothing but it.

    Args:
        element: The lxml element of the script.
        text: Its text.
    """
    if any(link.get("href") and "".join(link.itertext()).strip() for link in element.iter("a")):
        return True
    around = next(element.iterancestors("a"), None)
    return around is not None and "".join(around.itertext()).strip() == text.strip()


def joined(pieces: Sequence[str | Script]) -> str:
    """Join running text, with its scripts written out.

    Args:
        pieces: Text and scripts in reading order.
    """
    if all(isinstance(piece, str) for piece in pieces):
        return "".join(pieces)  # type: ignore[arg-type]
    text = ""
    plain = [piece if isinstance(piece, str) else piece.text for piece in pieces]
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            text += piece
        elif piece.text.strip():
            after = ""
            for following in plain[number + 1 :]:
                after += following
                if len(after) >= _AROUND:
                    break
            text += _written(piece, text[-_AROUND:], after)
        else:
            text += piece.text
    return text


def _written(script: Script, before: str, after: str) -> str:
    text = " ".join(script.text.split())
    if script.level is Level.LOWERED and not script.linked:
        written = f"_{text}" if _digit(before[-1:]) and _digit(text[:1]) else text
    else:
        written = _raised(script, text, before, after)
    apart = _digit(after[:1]) and (_digit(written[-1:]) or written[-1:] in "²³")
    return f"{written} " if apart else written


def _raised(script: Script, text: str, before: str, after: str) -> str:
    if script.level is Level.POWER:
        return f"^{text}" if re.fullmatch(r"[\w+−-]*", text) else f"^({text})"
    if _BRACKETED.fullmatch(text):
        return _apart(text, before)
    if script.linked and _MARKS.fullmatch(text):
        return _mark(text, before)
    if text in _SQUARE and _UNIT.search(before):
        return _SQUARE[text]
    if _digit(before[-1:]) and (
        _DEGREE.fullmatch(text) or (text == "0" and _OF_DEGREES.match(after))
    ):
        return "°"
    if text.isdecimal() and _DENOMINATOR.match(after):
        return _apart(text, before)
    if _is_power(text, before, after):
        return f"^{text}"
    if text.isdecimal() and not before[-1:].strip() and _ELEMENT.match(after):
        return text
    if text.lower() in _ENDINGS or _DECIMALS.fullmatch(text):
        return text
    if _MARKS.fullmatch(text):
        return _mark(text, before)
    return _apart(text, before) if text[0].isalnum() else text


def _is_power(text: str, before: str, after: str) -> bool:
    letter_or_digit = before[-1:].isalnum() or before[-1:] in ")]"
    if letter_or_digit and (_MINUS.fullmatch(text) or _CHARGE.fullmatch(text)):
        return True
    if _TEN.search(before) and (_POWER.fullmatch(text) or _MINUS.fullmatch(text) or text == "n"):
        return True
    if not letter_or_digit or not _POWER.fullmatch(text):
        return False
    calculated = _CALCULATED_BEFORE.search(before) or _CALCULATED_AFTER.match(after)
    return bool(calculated or (text in _SQUARE and _VARIABLE.search(before)))


def _mark(text: str, before: str) -> str:
    return _apart("".join(f"[{mark}]" for mark in _SEVERAL.split(text)), before)


def _apart(text: str, before: str) -> str:
    """Part what follows a digit from it, and words from the word before."""
    last = before[-1:]
    glued = _digit(last) or (last.isalpha() and text[:1].isalnum())
    return f" {text}" if glued else text


def _digit(character: str) -> bool:
    return character.isdigit()
