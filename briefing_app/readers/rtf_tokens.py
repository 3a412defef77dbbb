# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The signs that an RTF file is made of: groups, control words, characters.

As in the Rich Text Format specification 1.9.1 (Microsoft, 2008), "RTF Syntax" and
"Character Set".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})?\x20?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|"
    rb"[\r\n\x00]+|([^\\{}\r\n\x00]+)|\\",
    re.DOTALL,
)

CODE_PAGES = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
r"""Code page of each `\fcharset`; 1 is the document's own, 2 stands for symbols."""


class Sign(NamedTuple):
    """One sign of an RTF file.

    Attributes:
        kind: "{", "}", "word" (a control word), "symbol" (a backslash and one character) or
            "bytes" (characters in the code page of the font).
        word: The control word, or the symbol's character.
        number: The word's number; None without one.
        data: The characters.
    """

    kind: str
    word: str = ""
    number: int | None = None
    data: bytes = b""


def signs(data: bytes) -> Iterator[Sign]:
    r"""Yield the signs of a file in order; binary data after `\bin` is passed over."""
    position = 0
    while match := _SIGN.match(data, position):
        position = match.end()
        word, number, byte, symbol, brace, text = match.groups()
        if text is not None:
            yield Sign("bytes", data=text)
        elif brace is not None:
            yield Sign(brace.decode())
        elif word is not None:
            value = int(number) if number is not None else None
            if word == b"bin":
                position += max(value or 0, 0)
            else:
                yield Sign("word", word.decode(), value)
        elif byte is not None:
            yield Sign("bytes", data=bytes([int(byte, 16)]))
        elif symbol is not None:
            yield Sign("symbol", symbol.decode("latin-1"))


def unicode_character(number: int) -> str:
    r"""Return the character of a `\u` word; half of a pair is put together by `joined`."""
    return chr(number % 0x10000)


def joined(text: str) -> str:
    r"""Put pairs of surrogates together, which `\u` writes for what is beyond 16 bits."""
    if not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
