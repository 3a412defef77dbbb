# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the styles of an ODT say that matters to its text: bold, raised, hidden, numbered.

Element and attribute names are those of OpenDocument 1.3, part 3
(https://docs.oasis-open.org/office/OpenDocument/v1.3/).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.readers.list_numbers import repeated_letters, roman

if TYPE_CHECKING:
    from collections.abc import Iterable

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_TITLES = {"Title": 1, "Subtitle": 2}
_LAST_LEVEL = 10


def q(name: str) -> str:
    """Return a prefixed name such as "text:p" as lxml has it."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


class Styles:
    """The styles of a document, by family and name, with what they inherit.

    Args:
        roots: The roots of styles.xml and content.xml, in this order: a style of the content
            goes before one of the same name that the document defines for all.
    """

    def __init__(self, roots: Iterable[Any]) -> None:
        """Collect the styles."""
        self._styles: dict[tuple[str, str], Any] = {}
        self._lists: dict[str, dict[int, Any]] = {}
        self.outline: dict[int, Any] = {}
        for root in roots:
            for style in root.iter(q("style:style")):
                key = (style.get(q("style:family"), ""), style.get(q("style:name"), ""))
                self._styles[key] = style
            for style in root.iter(q("text:list-style")):
                self._lists[style.get(q("style:name"), "")] = _levels(style)
            for style in root.iter(q("text:outline-style")):
                self.outline = _levels(style)

    def list_levels(self, name: str) -> dict[int, Any]:
        """Return the levels of a list style."""
        return self._lists.get(name, {})

    def is_bold(self, family: str, name: str) -> bool:
        """Tell whether a style makes its text bold."""
        return self._property(family, name, "fo:font-weight") in _BOLD

    def is_hidden(self, family: str, name: str) -> bool:
        """Tell whether a style hides its text."""
        return self._property(family, name, "text:display") == "none"

    def shift(self, name: str) -> str:
        """Return "sup" or "sub" where a style raises or lowers its text, else nothing."""
        position = self._property("text", name, "style:text-position").split()
        if not position or position[0] in {"0%", "0"}:
            return ""
        lowered = position[0] == "sub" or position[0].startswith("-")
        return "sub" if lowered else "sup"

    def heading(self, name: str) -> int:
        """Return the level of heading that a paragraph style stands for, 0 for none."""
        if name in _TITLES:  # pandoc uses them without defining them
            return _TITLES[name]
        for style in self._line("paragraph", name):
            own = style.get(q("style:name"), "")
            if own in _TITLES:
                return _TITLES[own]
            if own == "Heading" or style.get(q("style:default-outline-level"), "").isdecimal():
                return 2
        return 0

    def list_style(self, name: str) -> str:
        """Return the list style that a paragraph style brings along."""
        for style in self._line("paragraph", name):
            if found := style.get(q("style:list-style-name"), ""):
                return str(found)
        return ""

    def _line(self, family: str, name: str) -> Iterable[Any]:
        """Yield a style and those that it inherits from."""
        seen: set[str] = set()
        while name not in seen and (family, name) in self._styles:
            seen.add(name)
            style = self._styles[family, name]
            yield style
            name = style.get(q("style:parent-style-name"), "")

    def _property(self, family: str, name: str, attribute: str) -> str:
        for style in self._line(family, name):
            for properties in style.iterchildren(q("style:text-properties")):
                if (value := properties.get(q(attribute))) is not None:
                    return str(value)
        return ""


class Counter:
    """Counts the items of one list and writes their numbers."""

    def __init__(self) -> None:
        """Start before the first item."""
        self._counts: dict[int, int] = {}

    def next(self, levels: dict[int, Any], level: int, start: str | None = None) -> str:
        """Return what stands before the next item of a level, nothing where it has a bullet.

        Args:
            levels: The levels of the list's style.
            level: 1 for the outermost.
            start: The number that the item itself states.
        """
        style = levels.get(level)
        for deeper in [other for other in self._counts if other > level]:
            del self._counts[deeper]
        if start and start.isdecimal():
            self._counts[level] = int(start)
        elif level in self._counts:
            self._counts[level] += 1
        else:
            self._counts[level] = _start(style)
        if style is None or not style.get(q("style:num-format")):
            return ""
        shown = style.get(q("text:display-levels"), "1")
        first = level - (int(shown) if shown.isdecimal() else 1) + 1
        numbers = [
            _written(self._counts.get(n, _start(levels.get(n))), levels.get(n))
            for n in range(max(first, 1), level + 1)
        ]
        prefix, suffix = style.get(q("style:num-prefix"), ""), style.get(q("style:num-suffix"), "")
        return f"{prefix}{'.'.join(filter(None, numbers))}{suffix}".strip()


def _levels(style: Any) -> dict[int, Any]:
    return {
        int(number): level
        for level in style
        if isinstance(level.tag, str)
        and (number := level.get(q("text:level"), "")).isdecimal()
        and 0 < int(number) <= _LAST_LEVEL
    }


def _start(style: Any | None) -> int:
    stated = "" if style is None else style.get(q("text:start-value"), "")
    return int(stated) if stated.isdecimal() else 1


def _written(number: int, style: Any | None) -> str:
    format_ = "" if style is None else style.get(q("style:num-format"), "")
    match format_:
        case "":
            return ""
        case "a":
            return repeated_letters(number)
        case "A":
            return repeated_letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
        case _:
            return str(number)
