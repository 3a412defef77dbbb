# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Files and folders as they are handed in: found, checked and read as bytes."""

from __future__ import annotations

import hashlib
import re
import stat
from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Source
from briefing_app.readers.choosing import supported_suffixes
from briefing_app.readers.limits import FILE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:/|www\.", re.IGNORECASE)
_SYSTEM_FILES = frozenset({"desktop.ini", "thumbs.db"})
_SYSTEM_FOLDERS = frozenset({"__macosx"})
_SAVED_PAGE_PARTS = re.compile(r"(.+)(?:_files|_dateien|_fichiers|\.files)", re.IGNORECASE)


def load(path: Path) -> Source:
    """Read a file's bytes and hash them.

    Args:
        path: A file on this machine.

    Raises:
        ReadError: If it is missing, empty, a folder, not a regular file, not readable or
            larger than `FILE_BYTES`.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError(
                path, "This is a folder, not a file.", "Name the files in it, or drop the folder."
            )
        if not stat.S_ISREG(status.st_mode):
            raise ReadError(
                path,
                "This is a device or a pipe, not a file.",
                "Save its content to a file and import that.",
            )
        with path.open("rb") as file:
            data = file.read(FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if len(data) > FILE_BYTES:
        raise ReadError(
            path,
            f"The file is too large: {max(status.st_size, len(data)) / 1e6:,.0f} MB; "
            f"the limit is {FILE_BYTES / 1e6:,.0f} MB.",
            "Save only the article, or split the file.",
        )
    if not data:
        raise ReadError(
            path,
            "The file is empty.",
            "Save it again; if it lies in a synchronised folder, wait until it has arrived.",
        )
    return Source(path=path, data=data, sha256=hashlib.sha256(data).hexdigest())


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[ReadError]]:
    """List the files that are worth loading; folders are walked in name order.

    In folders, hidden files, system files and the parts that a browser stores beside a saved
    page are passed over. A file that is named itself is listed whatever its suffix is:
    reading decides by its content.

    Args:
        paths: Files and folders.

    Returns:
        The files, each once, in the order found; and one error for each thing that was
        rejected: a missing file, a file of an unsupported format in a folder, a folder that
        cannot be opened or holds nothing to read.
    """
    files: dict[Path, Path] = {}
    errors: list[ReadError] = []
    for path in paths:
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            errors.append(_unreadable(path, error))
            continue
        if not stat.S_ISDIR(mode):
            files.setdefault(path.resolve(), path)
            continue
        rejected = len(errors)
        found = list(_walk(path, errors))
        for file in found:
            files.setdefault(file.resolve(), file)
        if not found and len(errors) == rejected:
            errors.append(
                ReadError(
                    path,
                    "The folder holds no file that can be read.",
                    f"Supported are {_suffix_list()}.",
                )
            )
    return list(files.values()), errors


def _walk(folder: Path, errors: list[ReadError]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        errors.append(_unreadable(folder, error))
        return
    pages = {entry.stem for entry in entries if entry.suffix.lower() in {".html", ".htm"}}
    for entry in entries:
        name = entry.name.lower()
        if name.startswith(".") or name in _SYSTEM_FILES:
            continue
        try:
            mode = entry.stat().st_mode
        except OSError as error:
            errors.append(_unreadable(entry, error))
            continue
        if stat.S_ISDIR(mode):
            parts = _SAVED_PAGE_PARTS.fullmatch(entry.name)
            of_saved_page = parts is not None and parts[1] in pages
            if not (entry.is_symlink() or of_saved_page or name in _SYSTEM_FOLDERS):
                yield from _walk(entry, errors)
        elif entry.suffix and entry.suffix.lower() not in supported_suffixes():
            errors.append(
                ReadError(
                    entry,
                    f"Files of the kind {entry.suffix} are not read.",
                    f"Supported are {_suffix_list()}.",
                )
            )
        else:
            yield entry


def _suffix_list() -> str:
    return ", ".join(sorted(supported_suffixes()))


def _unreadable(path: Path, error: OSError | ValueError) -> ReadError:
    if _ADDRESS.match(str(path)):
        return ReadError(
            path,
            "This is an address, and the program fetches nothing from the web.",
            "Save the page in a browser (as HTML only) and import the saved file.",
        )
    if isinstance(error, FileNotFoundError):
        return ReadError(
            path,
            "There is no such file.",
            "Check the name; if it is on a stick or a share, connect it again.",
        )
    if isinstance(error, PermissionError):
        return ReadError(
            path,
            "You are not allowed to read it.",
            "Change its permissions, or copy it to a folder of your own.",
        )
    return ReadError(
        path,
        f"It cannot be read: {getattr(error, 'strerror', None) or error}.",
        "Check the disk, or copy the file to another place and try again.",
    )
