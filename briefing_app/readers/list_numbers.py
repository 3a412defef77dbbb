# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Numbers of list items as they are shown: digits, letters or Roman numerals."""

from __future__ import annotations

import re
from typing import Any

_WHOLE_NUMBER = re.compile(r"[+-]?\d{1,9}")
_WITHOUT = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)
_NO_LIST = re.compile(r"breadcrumb|carousel|comment|pagination|slick", re.IGNORECASE)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def roman(number: int) -> str:
    """Return a number in small Roman numerals, in digits where there are none for it."""
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, numeral in _ROMAN:
        text += numeral * (number // value)
        number %= value
    return text


def letters(number: int) -> str:
    """Return a number as small letters: a to z, then aa, ab and so on; digits below 1."""
    if number < 1:
        return str(number)
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def repeated_letters(number: int) -> str:
    """Return a number as Word's small letters: a to z, then aa, bb and so on."""
    if number < 1:
        return str(number)
    turns, rest = divmod(number - 1, 26)
    return chr(ord("a") + rest) * (turns + 1)


class ListNumbers:
    """Counts the items of a page's ordered lists (https://html.spec.whatwg.org/#the-ol-element)."""

    def __init__(self) -> None:
        """Start before the first list."""
        self._next: dict[Any, int] = {}

    def of(self, item: Any) -> tuple[str, bool]:
        """Return what stands before an item, and whether the page itself states the number.

        Args:
            item: An lxml `li` element; each is asked for once, in document order.

        Returns:
            Such as ("3.", False); an empty text where the list has no numbers: it is not
            ordered, its style turns them off, or its class says that it is a menu.
        """
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return "", False
        style = f"{parent.get('style', '')};{item.get('style', '')}"
        if _WITHOUT.search(style) or _NO_LIST.search(parent.get("class", "")):
            return "", False
        value, start = item.get("value", "").strip(), parent.get("start", "").strip()
        stated = _WHOLE_NUMBER.fullmatch(value) is not None
        down = "reversed" in parent.attrib
        if stated:
            number = int(value)
        elif parent in self._next:
            number = self._next[parent]
        elif _WHOLE_NUMBER.fullmatch(start):
            number = int(start)
        else:
            number = sum(1 for _ in parent.iterchildren("li")) if down else 1
        self._next[parent] = number - 1 if down else number + 1
        type_ = parent.get("type")
        written = value if stated and value.isdecimal() and not type_ else _in_type(number, type_)
        return f"{written}.", stated or _WHOLE_NUMBER.fullmatch(start) is not None


def _in_type(number: int, type_: str | None) -> str:
    match type_:
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
        case _:
            return str(number)
