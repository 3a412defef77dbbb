# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The kinds of files that a briefing can be, and which files of a kind may be replaced.

A PDF may be replaced by a PDF. The other formats are also what articles come in and what people
write in, so of those only a file that this program wrote, and nobody saved anew since, is
replaced.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PROGRAM = "Briefing Desk"
"""What the files name as the program that wrote them."""
MARKDOWN_START = f"<!-- {PROGRAM} -->\n"
"""How the Markdown files begin; no reader shows it."""
HTML_START = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    f'<meta name="generator" content="{PROGRAM}">'
)
"""How the HTML files begin."""
JSON_START = '{\n "format": "briefing-desk briefing",\n'
"""How the JSON files begin."""
APPLICATION = f"<Application>{escape(PROGRAM)}</Application>"
"""What docProps/app.xml of the Word files says; every word processor puts its own name there
(ECMA-376, part 1, 22.2.2.1)."""
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
        f"The file is there and is not {called} that this program wrote and nobody saved since, "
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
HTML = FileKind("html", ".html", "a web page", _ours("a web page"), _begins(HTML_START.encode()))
MARKDOWN = FileKind(
    "md", ".md", "a Markdown file", _ours("a Markdown file"), _begins(MARKDOWN_START.encode())
)
JSON = FileKind("json", ".json", "a JSON file", _ours("a JSON file"), _begins(JSON_START.encode()))
