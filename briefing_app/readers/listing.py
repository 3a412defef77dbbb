# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which files of a folder or an archive are worth loading, by their names."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.readers.choosing import supported_suffixes

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_SYSTEM_FILES = frozenset({"desktop.ini", "thumbs.db"})
_SYSTEM_FOLDERS = frozenset({"__macosx"})
_SAVED_PAGE_PARTS = re.compile(r"(.+)(?:_files|_dateien|_fichiers|\.files)", re.IGNORECASE)
_PAGES = (".html", ".htm")


def is_hidden_file(name: str) -> bool:
    """Tell whether a file or folder is hidden or the system's, so that nobody misses it."""
    return name.startswith(".") or name.lower() in _SYSTEM_FILES


def is_passed_over_folder(name: str, siblings: Collection[str]) -> bool:
    """Tell whether a folder is the system's, or holds the parts of a saved page.

    Args:
        name: Its name.
        siblings: The names of the files beside it.
    """
    if name.lower() in _SYSTEM_FOLDERS:
        return True
    parts = _SAVED_PAGE_PARTS.fullmatch(name)
    if parts is None:
        return False
    return any(
        file.lower().endswith(_PAGES) and file.rpartition(".")[0] == parts[1] for file in siblings
    )


def is_passed_over(name: str, names: Collection[str]) -> bool:
    """Tell whether a file of an archive is passed over.

    Args:
        name: Its path in the archive.
        names: The paths of all files in the archive.
    """
    path = PurePosixPath(name)
    if any(is_hidden_file(part) for part in path.parts):
        return True
    for folder in path.parents:
        if not folder.name:
            continue
        match = _SAVED_PAGE_PARTS.fullmatch(folder.name)
        pages = [str(folder.parent / f"{match[1]}{page}") for page in _PAGES] if match else []
        if folder.name.lower() in _SYSTEM_FOLDERS or any(page in names for page in pages):
            return True
    return False


def kind_not_read(path: Path) -> ReadError:
    """Return the error of a file of an unsupported format."""
    return ReadError(
        path,
        f"Files of the kind {path.suffix} are not read.",
        f"Supported are {suffix_list()}.",
    )


def supported() -> frozenset[str]:
    """Return the file name endings that are read, lower case with the dot."""
    return supported_suffixes()


def suffix_list() -> str:
    """Return the supported endings as a user reads them."""
    return ", ".join(sorted(supported_suffixes()))
