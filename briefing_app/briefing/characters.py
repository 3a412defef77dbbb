# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes any text fit for formats whose reader brings the fonts: HTML, Word, Markdown.

XML has no control characters (XML 1.0, 2.2), HTML none that it does not call an error, and
characters that turn the direction of a text, or that no font has by agreement, make it read as
something else than it is. All of these are shown by their number, as in print: `[U+202E]`.
"""

from __future__ import annotations

import unicodedata
from typing import Protocol

_UNWRITABLE = frozenset({"Cc", "Cn", "Co", "Cs"})
_TURNING = frozenset({*range(0x202A, 0x202F), *range(0x2066, 0x206A)})
"""Embeddings, overrides and isolates (Unicode, annex 9)."""


class Printable(Protocol):
    """Makes texts printable in a format.

    Attributes:
        substituted: Number of characters shown by their number so far.
        dropped: Number of characters left out so far.
    """

    substituted: int
    dropped: int

    def printable(self, text: str) -> str:
        """Return the text as it can be printed, its white space made single spaces."""

    def printable_run(self, text: str) -> str:
        """Return a stretch of text likewise, with its line breaks and outer spaces."""


class Characters:
    """What can be written in any font.

    Attributes:
        substituted: Number of characters shown by their number so far.
        dropped: Always 0; nothing is left out.
    """

    def __init__(self) -> None:
        """Nothing is substituted yet."""
        self.substituted = 0
        self.dropped = 0

    def printable(self, text: str) -> str:
        """Return the text with what cannot be written shown by its number."""
        text = " ".join(text.split())
        if text.isascii() and text.isprintable():
            return text
        return "".join(self._shown(c) if _is_unwritable(c) else c for c in text)

    def printable_run(self, text: str) -> str:
        """Return a stretch of text likewise, with its line breaks and outer spaces."""
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, line: str) -> str:
        before = " " if line[:1].isspace() else ""
        after = " " if line[-1:].isspace() and line.strip() else ""
        return f"{before}{self.printable(line)}{after}"

    def _shown(self, character: str) -> str:
        self.substituted += 1
        return f"[U+{ord(character):04X}]"


def _is_unwritable(character: str) -> bool:
    return unicodedata.category(character) in _UNWRITABLE or ord(character) in _TURNING
