# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The kinds of files that a briefing can be, and which files of a kind may be replaced.

A PDF may be replaced by a PDF. The other formats are also what articles come in and what people
write in, so of those only a file that this program wrote, and nobody changed since, is replaced.
A text of the program has a seal near its beginning for that: the SHA-256 of the file with
zeros in the place of the seal.
"""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PROGRAM = "Briefing Desk"
"""What the files name as the program that wrote them."""
UNSEALED = "0" * 64
"""Stands for the seal while it is not known."""
MARKDOWN_START = f"<!-- {PROGRAM} {UNSEALED} -->\n"
"""How the Markdown files begin; no reader shows it."""
HTML_START = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    f'<meta name="generator" content="{PROGRAM}"><!-- {UNSEALED} -->'
)
"""How the HTML files begin."""
JSON_START = f'{{\n "format": "briefing-desk briefing",\n "seal": "{UNSEALED}",\n'
"""How the JSON files begin."""
APPLICATION = f"<Application>{escape(PROGRAM)}</Application>"
"""What docProps/app.xml of the Word files says; every word processor puts its own name there
(ECMA-376, part 1, 22.2.2.1)."""
_PIECE = 1 << 20
_APP, _LARGEST_APP = "docProps/app.xml", 100_000


@dataclass(frozen=True, slots=True)
class FileKind:
    """A format.

    Attributes:
        name: Its name in commands, such as "pdf".
        suffix: How names of its files end, such as ".pdf".
        called: What such a file is called, with its article: "a PDF file".
        refused: Why a file that is there is not replaced, as a sentence.
        replaceable: Whether a file that is there, and not empty, may be replaced.
    """

    name: str
    suffix: str
    called: str
    refused: str
    replaceable: Callable[[Path], bool]


def sealed(data: bytes) -> bytes:
    """Put the seal into a text that begins as one of the program does."""
    return data.replace(UNSEALED.encode(), hashlib.sha256(data).hexdigest().encode(), 1)


def _is_sealed(start: str) -> Callable[[Path], bool]:
    before = start.partition(UNSEALED)[0].encode()

    def fits(path: Path) -> bool:
        with path.open("rb") as file:
            begun, seal = file.read(len(before)), file.read(len(UNSEALED))
            digest = hashlib.sha256(before + UNSEALED.encode())
            while piece := file.read(_PIECE):
                digest.update(piece)
        return begun == before and seal == digest.hexdigest().encode()

    return fits


def _begins(start: bytes) -> Callable[[Path], bool]:
    def begins(path: Path) -> bool:
        with path.open("rb") as file:
            return file.read(len(start)) == start

    return begins


def _is_our_word_file(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            entry = archive.getinfo(_APP)
            if entry.file_size > _LARGEST_APP:
                return False
            return APPLICATION.encode() in archive.read(entry)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, ValueError):
        return False


def _ours(called: str) -> str:
    return (
        f"The file is there and is not {called} that this program wrote and nobody changed since, "
        "so it is not replaced."
    )


PDF = FileKind(
    "pdf",
    ".pdf",
    "a PDF file",
    "The file is there and is not a PDF, so it is not replaced.",
    # ISO 32000-1, 7.5.2
    _begins(b"%PDF-"),
)
DOCX = FileKind("docx", ".docx", "a Word file", _ours("a Word file"), replaceable=_is_our_word_file)
HTML = FileKind("html", ".html", "a web page", _ours("a web page"), _is_sealed(HTML_START))
MARKDOWN = FileKind(
    "md", ".md", "a Markdown file", _ours("a Markdown file"), _is_sealed(MARKDOWN_START)
)
JSON = FileKind("json", ".json", "a JSON file", _ours("a JSON file"), _is_sealed(JSON_START))
