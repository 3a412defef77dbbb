# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Documents of word processors made into a page, which is then walked like any other.

Notes stand at the end of the page, each with the number that its mark in the text has.
"""

from __future__ import annotations

import re
from typing import Any

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no page can hold (https://www.w3.org/TR/xml/#charsets)."""


class Page:
    """The page that a reader fills: its body, and the notes that come after it."""

    def __init__(self) -> None:
        """Start with an empty page."""
        from lxml import etree

        self.body: Any = etree.Element("body")
        self._notes: Any = etree.Element("ol")

    @property
    def notes(self) -> int:
        """Number of notes so far."""
        return len(self._notes)

    def new_note(self) -> tuple[int, Any]:
        """Begin the next note; return its number and the element for its paragraphs."""
        note = add(self._notes, "li")
        return len(self._notes), note

    def finished(self) -> Any:
        """Return the root of the page, with the notes numbered."""
        for number, note in enumerate(self._notes, start=1):
            first = next(iter(note), note)
            first.text = f"[{number}] {(first.text or '').lstrip()}"
        if len(self._notes):
            self.body.append(self._notes)
        return self.body


def add(parent: Any, tag: str, text: str = "") -> Any:
    """Append a new element to another and return it."""
    element = parent.makeelement(tag)
    element.text = _NOT_IN_XML.sub("", text)
    parent.append(element)
    return element


def add_mark(parent: Any, number: int) -> None:
    """Append the mark of a note."""
    mark = add(add(parent, "sup"), "a", f"[{number}]")
    mark.set("href", f"#note-{number}")


def add_text(parent: Any, text: str) -> None:
    """Append text to an element, after what is in it."""
    text = _NOT_IN_XML.sub("", text)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
