# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The files as they were handed in, each kept under its SHA-256."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

_SHA256 = re.compile(r"[0-9a-f]{64}")


def original_path(originals: Path, sha256: str) -> Path:
    """Return where the file with this hash is kept.

    Raises:
        ValueError: If `sha256` is not a hash in lower-case hex.
    """
    if not _SHA256.fullmatch(sha256):
        raise ValueError(f"Not a SHA-256 in lower-case hex: {sha256!r}")
    return originals / sha256[:2] / sha256


def keep_original(originals: Path, sha256: str, data: bytes) -> bool:
    """Write a file's bytes unless they are there already.

    Returns:
        True if they were not there, or something else was in their place.

    Raises:
        ValueError: If `sha256` is not the hash of `data`.
        OSError: If the file cannot be written.
    """
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ValueError(f"The SHA-256 of a source does not fit its bytes: {sha256}")
    path = original_path(originals, sha256)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.read_bytes() == data:
        return False
    write_atomically(path, data)
    return True


def read_original(originals: Path, sha256: str) -> bytes:
    """Return a file's bytes after checking that they are what was handed in.

    Raises:
        LibraryError: If the file is gone or was altered.
        ValueError: If `sha256` is not a hash in lower-case hex.
        OSError: If the file cannot be read.
    """
    path = original_path(originals, sha256)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise LibraryError(
            path,
            "The original file is missing from the library.",
            "Import the same file again, and it is put back; the article's text and "
            "translation are unharmed.",
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise LibraryError(
            path,
            "The original file was altered since it was imported: its bytes do not fit its name.",
            "Do not quote from it; import the unaltered file again, and it is put back.",
        )
    return data


def delete_original(originals: Path, sha256: str) -> None:
    """Delete the file of an article that is gone; one that is not there is no error.

    Raises:
        OSError: If the file cannot be deleted.
    """
    original_path(originals, sha256).unlink(missing_ok=True)
