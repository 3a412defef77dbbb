# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Text put into the one form that the program works on, and mojibake put right.

Wrongly decoded characters are found and repaired by ftfy, line by line as its authors advise;
everything else that ftfy would change (curly quotes, ligatures, widths, entities) is left.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from briefing_app.core.model import Repair

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\u2028\u2029]")
_UNSUITABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u200e-\u2011\u202a-\u202f\u205f-\u206f"
    "\u3000\ud800-\udfff\ue000\ue001\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_SPACES = frozenset("\xa0\u1680\u202f\u205f\u3000") | {chr(code) for code in range(0x2000, 0x200B)}
_PIECES = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_LONG_LINE = re.compile(r".{1,4000}(?:[ \n]|\Z)|.{1,4000}", re.DOTALL)
# The closing quote is E2 80 9D in UTF-8, and 9D means nothing in Windows-1252: programs drop it
# or put a question mark there. What is left cannot be decoded any more, and ftfy would take a
# space after it for the lost byte and make a dagger of it.
_LOST_CLOSING_QUOTE = re.compile("(â€(?:[\x9d\ufffd?]|(?![\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])))")
# Letters with accents next to quotes and dashes can happen to spell a letter of another script
# in UTF-8 ("é”“"), or of any script in Mac OS Roman ("”é"). Real mojibake shows more: symbols, or
# what the Mac makes of the first bytes of quotes and of Latin letters.
_LETTERS_AND_QUOTES = re.compile("(?:[^\\W\\d_]|[“”‘’–—…•])+")
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffdc]")
_MAC_MOJIBAKE = re.compile("‚Ä|√")


def tidy(text: str) -> str:
    """Bring text into the form of `Document.text`.

    Line ends become newline characters, letters with combining marks become one character
    (NFC), every sideways space becomes a plain one, and the two hyphens of Unicode a plain one.
    Characters without a shape go: control characters, soft hyphens, zero-width and direction
    marks, byte order marks, and U+E000 and U+E001, which mark matches in search results.
    """
    text = _NEWLINES.sub("\n", text)
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNSUITABLE.sub(_suitable, text))


def _suitable(match: re.Match[str]) -> str:
    character = match[0]
    if character in _SPACES:
        return " "
    if character in "\u2010\u2011":
        return "-"
    return "\ufffd" if "\ud800" <= character <= "\udfff" else ""


def repair(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Tidy a text and put its mojibake right.

    Returns:
        The text, and what was put right with offsets into it.
    """
    text = _NEWLINES.sub("\n", text)
    if text.isascii():
        return tidy(text), ()
    parts: list[str] = []
    repairs: list[Repair] = []
    length = 0
    for fixed, original in _fixed_pieces(text):
        good = tidy(fixed)
        parts.append(good)
        if original and good != tidy(original):
            repairs.append(Repair(length, length + len(good), original))
        length += len(good)
    return "".join(parts), tuple(repairs)


def _fixed_pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield (text, what the file had) in order; the second is empty where nothing changed."""
    import ftfy
    from ftfy.badness import is_bad

    config = ftfy.TextFixerConfig(replace_lossy_sequences=False, explain=False)
    sound: list[str] = []
    for line in _LINES.findall(text):
        if line.isascii() or not (is_bad(line) or "â€" in line):
            sound.append(line)
            continue
        yield "".join(sound), ""
        sound.clear()
        for segment in _LONG_LINE.findall(line):
            for number, part in enumerate(_LOST_CLOSING_QUOTE.split(segment)):
                if number % 2:
                    yield "”", part
                else:
                    yield from _aligned(part, ftfy.fix_encoding(part, config))
    yield "".join(sound), ""


def _aligned(original: str, fixed: str) -> Iterator[tuple[str, str]]:
    """Split both texts at their common ASCII runs, which a repair does not change."""
    if fixed == original:
        yield original, ""
        return
    position = 0
    bad = ""
    for piece in _PIECES.findall(original):
        found = fixed.find(piece, position) if piece.isascii() else -1
        if found < 0:
            bad += piece
            continue
        if bad or found > position:
            yield _believed(fixed[position:found], bad)
        yield piece, ""
        position = found + len(piece)
        bad = ""
    if bad or position < len(fixed):
        yield _believed(fixed[position:], bad)


def _believed(fixed: str, original: str) -> tuple[str, str]:
    by_chance = _LETTERS_AND_QUOTES.fullmatch(original) and _OTHER_SCRIPT.search(fixed)
    if by_chance or (_is_mac(fixed, original) and not _MAC_MOJIBAKE.search(original)):
        return original, ""
    return fixed, original if fixed != original else ""


def _is_mac(fixed: str, original: str) -> bool:
    if len(fixed) >= len(original):
        return False
    return original.encode("mac-roman", "ignore") == fixed.encode("utf-8", "replace")
