# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How much the program takes in; beyond it a file is refused, not cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError

if TYPE_CHECKING:
    from pathlib import Path

FILE_BYTES = 50_000_000
"""Largest file."""
ARCHIVE_BYTES = 200_000_000
"""Largest zip archive of articles on the disk; what is in it must keep the other limits."""
ARCHIVE_FILES = 2_000
"""Most files in an archive or a message, with those in archives and messages inside it."""
ARCHIVE_DIRECTORY = 20 * ARCHIVE_FILES
"""Most entries that an archive's directory may seem to have before it is read at all: zipfile
takes 500 bytes of memory for each."""
ARCHIVE_DEPTH = 3
"""How many archives and messages may stand one in another."""
CHARACTERS = 2_000_000
"""Longest text."""
PDF_PAGES = 500
"""Longest PDF."""
ZIP_BYTES = 200_000_000
"""Largest unpacked size of all parts of a zipped format together."""
ZIP_RATIO = 100
"""Highest ratio of unpacked to packed size where the unpacked size is above `ZIP_HARMLESS`.
Office files stay below 20."""
ZIP_HARMLESS = 10_000_000
"""Unpacked size up to which any ratio will do: a short file of blank lines packs well too."""
ZIP_ENTRIES = 2_000
"""Most parts of a zipped format."""
XML_BYTES = 10_000_000
"""Largest unpacked size of all XML parts of a DOCX together. A document of 200 pages has about
4 MB; mammoth holds up to 50 times as much in memory (measured: 148 MB for 3.1 MB that is one
short paragraph after the other)."""


def require_length(path: Path, characters: int) -> None:
    """Refuse a text that is too long to be an article.

    Raises:
        ReadError: If it has more than `CHARACTERS` characters.
    """
    if characters > CHARACTERS:
        raise ReadError(
            path,
            f"The text is too long: {characters:,} characters; the limit is {CHARACTERS:,}.",
            "Split the file and import the parts.",
        )
