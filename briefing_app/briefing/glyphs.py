# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes any text printable with the fonts that come along.

PDF/A forbids glyphs for missing characters (ISO 19005-2, 6.2.11.8) and private-use
characters without a replacement text (6.2.11.7.2), so both are shown by their number in
square brackets: `[U+E000]`. Characters without a look are left out. Both are counted, and
the document says so.
"""

from __future__ import annotations

import struct
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_INVISIBLE = frozenset(
    {0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF}
    | set(range(0x2060, 0x2065))
    | set(range(0xFE00, 0xFE10))
    | set(range(0xE0100, 0xE01F0))
)
"""Zero-width spaces and joiners, soft hyphens, direction marks, variation selectors."""
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})


class Glyphs:
    """What the fonts in a folder can print.

    Attributes:
        substituted: Number of characters shown by their number so far.
        dropped: Number of characters without a look left out so far.
    """

    def __init__(self, folder: Path) -> None:
        """Read which characters the fonts have."""
        self._families = coverage(folder)
        self._plain = frozenset(
            code
            for code in frozenset().union(*self._families)
            if unicodedata.category(chr(code)) not in _UNPRINTABLE
            and not unicodedata.category(chr(code)).startswith(("M", "Z"))
            and code not in _INVISIBLE
        ) | {0x20}
        self.substituted = 0
        self.dropped = 0

    def printable(self, text: str) -> str:
        """Return the text with every character replaced that cannot be printed.

        A run of white space becomes one space, as everywhere in print.
        """
        text = " ".join(text.split())
        if self._plain.issuperset(map(ord, text)):
            return text
        return "".join(self._clusters(text))

    def printable_run(self, text: str) -> str:
        """Return a stretch of text as `printable` does, with its line breaks and outer spaces."""
        lines = []
        for line in text.split("\n"):
            before = " " if line[:1].isspace() else ""
            after = " " if line[-1:].isspace() and line.strip() else ""
            lines.append(f"{before}{self.printable(line)}{after}")
        return "\n".join(lines)

    def _clusters(self, text: str) -> list[str]:
        out: list[str] = []
        missing: list[str] = []
        families: list[frozenset[int]] = []
        for char in text:
            code = ord(char)
            if code in _INVISIBLE:
                self.dropped += 1
                continue
            if code in self._plain:
                families = [family for family in self._families if code in family]
            elif unicodedata.category(char).startswith("M"):
                families = [family for family in families if code in family]
                if not families:
                    missing.append(char)
                    continue
            else:
                missing.append(char)
                families = []
                continue
            self._flush(missing, out)
            out.append(char)
        self._flush(missing, out)
        return out

    def _flush(self, missing: list[str], out: list[str]) -> None:
        if missing:
            self.substituted += len(missing)
            out.append("[" + " ".join(f"U+{ord(char):04X}" for char in missing) + "]")
            missing.clear()


@cache
def coverage(folder: Path) -> tuple[frozenset[int], ...]:
    """Return, for each font family in the folder, the characters that all its files have."""
    families: dict[str, frozenset[int]] = {}
    for path in sorted(folder.glob("*.ttf")):
        family = path.stem.split("-")[0]
        codes = characters(path.read_bytes())
        families[family] = families.get(family, codes) & codes
    return tuple(families.values())


def characters(font: bytes) -> frozenset[int]:
    """Return the characters that a TrueType font maps to a glyph.

    Reads the Windows Unicode BMP subtable (platform 3, encoding 1, format 4) of `cmap`:
    https://learn.microsoft.com/typography/opentype/spec/cmap

    Raises:
        ValueError: If the font has no such table.
    """
    for index in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, table, _ = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == b"cmap":
            for record in range(struct.unpack_from(">H", font, table + 2)[0]):
                platform, encoding, offset = struct.unpack_from(
                    ">HHI", font, table + 4 + 8 * record
                )
                if (platform, encoding) == (3, 1):
                    return _format_4(font, table + offset)
    raise ValueError("The font has no character map for Windows Unicode.")


def _format_4(font: bytes, start: int) -> frozenset[int]:
    double = struct.unpack_from(">H", font, start + 6)[0]
    count = double // 2
    ends = struct.unpack_from(f">{count}H", font, start + 14)
    starts = struct.unpack_from(f">{count}H", font, start + 16 + double)
    deltas = struct.unpack_from(f">{count}H", font, start + 16 + 2 * double)
    ranges_at = start + 16 + 3 * double
    ranges = struct.unpack_from(f">{count}H", font, ranges_at)
    codes: set[int] = set()
    for i in range(count):
        for code in range(starts[i], min(ends[i], 0xFFFE) + 1):
            glyph = code
            if ranges[i]:
                at = ranges_at + 2 * i + ranges[i] + 2 * (code - starts[i])
                glyph = struct.unpack_from(">H", font, at)[0]
                if not glyph:
                    continue
            if (glyph + deltas[i]) & 0xFFFF:
                codes.add(code)
    return frozenset(codes)
