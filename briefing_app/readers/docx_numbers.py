# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Numbers that Word shows before paragraphs and keeps apart from their text.

The rules are those of section 17.9 of ECMA-376, part 1. Paragraphs are to be asked for in
document order, each once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing_app.readers.list_numbers import repeated_letters, roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PLACE = re.compile(r"%([1-9])")
_LAST_LEVEL = 8


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str
    style: str


class ParagraphNumbers:
    """Counts the numbered paragraphs of one document."""

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        """Take the definitions of lists and styles.

        Args:
            numbering: lxml root of the numbering part; None where there is none.
            styles: lxml root of the styles part; None where there is none.
        """
        self._lists: dict[str, dict[int, _Level]] = {}
        self._links: dict[str, str] = {}
        self._list_of: dict[str, str] = {}
        self._changed: dict[str, dict[int, _Level]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, Any] = {}
        self._counters: dict[str, dict[int, int]] = {}
        for style in children(styles, "style"):
            self._styles.setdefault(attribute(style, "styleId"), style)
        for abstract in children(numbering, "abstractNum"):
            name = attribute(abstract, "abstractNumId")
            self._lists[name] = _levels(abstract)
            if link := value(abstract, "numStyleLink"):
                self._links[name] = link
        for number in children(numbering, "num"):
            name = attribute(number, "numId")
            self._list_of[name] = value(number, "abstractNumId")
            overrides = list(children(number, "lvlOverride"))
            self._changed[name] = {}
            for override in overrides:
                self._changed[name] |= _levels(override)
            self._restarts[name] = {
                level: int(start)
                for override in overrides
                if (level := _level_number(attribute(override, "ilvl"))) is not None
                and (start := value(override, "startOverride")).isdecimal()
            }

    def of(self, paragraph: Any) -> str:
        """Return what Word shows before a paragraph, such as "3." or "Pasal 7"; else nothing.

        Bullets are nothing.

        Args:
            paragraph: Its lxml element.
        """
        name, place = self._numbering(paragraph)
        levels = self._levels_of(name)
        level = levels.get(place)
        if level is None:
            return ""
        counters = self._counters.setdefault(self._list_of[name], {})
        restart = self._restarts[name].pop(place, None)
        if restart is not None:
            counters[place] = restart
        elif place in counters:
            counters[place] += 1
        else:
            counters[place] = level.start
        for deeper in range(place + 1, _LAST_LEVEL + 1):
            counters.pop(deeper, None)
        if level.format in {"bullet", "none"}:
            return ""

        def number(match: re.Match[str]) -> str:
            shown = int(match[1]) - 1
            its_level = levels.get(shown, level)
            return _written(counters.setdefault(shown, its_level.start), its_level.format)

        return _PLACE.sub(number, level.text).strip()

    def _numbering(self, paragraph: Any) -> tuple[str, int]:
        properties = child(paragraph, "pPr")
        style = value(properties, "pStyle")
        own = child(properties, "numPr")
        name = value(own, "numId")
        place = _level_number(value(own, "ilvl"))
        if not name:
            name, by_style, style = self._by_style(style)
            if place is None:
                place = by_style
            if place is None:
                levels = self._levels_of(name)
                place = next((n for n, level in levels.items() if level.style == style), None)
        return name, place or 0

    def _by_style(self, style: str) -> tuple[str, int | None, str]:
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            numbering = child(child(self._styles[style], "pPr"), "numPr")
            if name := value(numbering, "numId"):
                return name, _level_number(value(numbering, "ilvl")), style
            style = value(self._styles[style], "basedOn")
        return "", None, ""

    def _levels_of(self, name: str) -> Mapping[int, _Level]:
        changed = self._changed.get(name, {})
        seen: set[str] = set()
        while name not in seen and (abstract := self._list_of.get(name)) in self._lists:
            seen.add(name)
            if abstract not in self._links:
                return self._lists[abstract] | changed
            name = self._by_style(self._links[abstract])[0]
        return {}


def children(element: Any | None, name: str) -> Iterator[Any]:
    """Yield the children of an lxml element that have a local name, whatever its namespace."""
    if element is not None:
        yield from element.iterchildren(f"{{*}}{name}")


def child(element: Any | None, name: str) -> Any | None:
    """Return the first of the children with that local name."""
    return next(children(element, name), None)


def attribute(element: Any | None, name: str) -> str:
    """Return an attribute that stands in its element's own namespace; empty without one."""
    if element is None:
        return ""
    found: str = element.get(element.tag[: element.tag.index("}") + 1] + name, "")
    return found


def value(element: Any | None, name: str) -> str:
    """Return what a child with that local name has for `val`; empty where there is none."""
    return attribute(child(element, name), "val")


def _levels(parent: Any) -> dict[int, _Level]:
    return {
        number: _Level(
            start=int(start) if (start := value(level, "start")).isdecimal() else 0,
            format=value(level, "numFmt") or "decimal",
            text=value(level, "lvlText"),
            style=value(level, "pStyle"),
        )
        for level in children(parent, "lvl")
        if (number := _level_number(attribute(level, "ilvl") or "0")) is not None
    }


def _level_number(text: str) -> int | None:
    return int(text) if text.isdecimal() and int(text) <= _LAST_LEVEL else None


def _written(number: int, format_: str) -> str:
    match format_:
        case "decimalZero":
            return f"{number:02}"
        case "lowerLetter":
            return repeated_letters(number)
        case "upperLetter":
            return repeated_letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "bullet" | "none":
            return ""
        case _:
            return str(number)
