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
from briefing_app.readers import sniffing
from briefing_app.readers.containers import articles_in, member, open_container
from briefing_app.readers.limits import ARCHIVE_BYTES, FILE_BYTES
from briefing_app.readers.listing import (
    is_hidden_file,
    is_passed_over_folder,
    kind_not_read,
    suffix_list,
    supported,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:/|www\.", re.IGNORECASE)


def load(path: Path) -> Source:
    """Read a file's bytes and hash them.

    Args:
        path: A file on this machine, or one inside an archive or a message, as `find_files`
            names it.

    Raises:
        ReadError: If it is missing, empty, a folder, not a regular file, not readable or
            larger than `FILE_BYTES`.
    """
    file = file_of(path)
    if file == path:
        data = _bytes_of(path, FILE_BYTES)
    else:
        data = member(file, _bytes_of(file, ARCHIVE_BYTES), path.parts[len(file.parts) :])
    if not data:
        raise ReadError(
            path,
            "The file is empty.",
            "Save it again; if it lies in a synchronised folder, wait until it has arrived.",
        )
    return Source(
        path=path,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        container=None if file == path else file,
    )


def file_of(path: Path) -> Path:
    """Return the file on the disk that a path leads to or into; the path itself if there is none.

    A path goes on inside an archive or a message: `news.zip/mon/a.html` leads into `news.zip`.
    """
    for around in path.parents:
        try:
            mode = around.stat().st_mode
        except (OSError, ValueError):
            continue
        return around if stat.S_ISREG(mode) else path
    return path


def _bytes_of(path: Path, most: int) -> bytes:
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
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if len(data) > most:
        remedy = "Save only the article, or split the file."
        if most == ARCHIVE_BYTES:
            remedy = "Unpack it and import the files in it."
        raise ReadError(
            path,
            f"The file is too large: {max(status.st_size, len(data)) / 1e6:,.0f} MB; "
            f"the limit is {most / 1e6:,.0f} MB.",
            remedy,
        )
    return data


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[ReadError]]:
    """List the files that are worth loading; folders are walked in name order.

    In folders and archives, hidden files, system files and the parts that a browser stores
    beside a saved page are passed over. A file that is named itself is listed whatever its
    suffix is: reading decides by its content. In place of a zip archive its files are listed,
    after a message the files attached to it, each under a path that `load` takes.

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
            mode = file_of(path).stat().st_mode
        except (OSError, ValueError) as error:
            errors.append(_unreadable(path, error))
            continue
        rejected = len(errors)
        found = list(_walk(path, errors)) if stat.S_ISDIR(mode) else [path]
        for file in found:
            for article in _articles(file, errors):
                files.setdefault(article.resolve(), article)
        if not found and len(errors) == rejected:
            errors.append(
                ReadError(
                    path,
                    "The folder holds no file that can be read.",
                    f"Supported are {suffix_list()}.",
                )
            )
    return list(files.values()), errors


def _walk(folder: Path, errors: list[ReadError]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (entry.name.casefold(), entry.name))
    except OSError as error:
        errors.append(_unreadable(folder, error))
        return
    names = [entry.name for entry in entries]
    for entry in entries:
        if is_hidden_file(entry.name):
            continue
        try:
            mode = entry.stat().st_mode
        except OSError as error:
            errors.append(_unreadable(entry, error))
            continue
        if stat.S_ISDIR(mode):
            if not (entry.is_symlink() or is_passed_over_folder(entry.name, names)):
                yield from _walk(entry, errors)
        elif entry.suffix and entry.suffix.lower() not in supported():
            errors.append(kind_not_read(entry))
        else:
            yield entry


def _articles(path: Path, errors: list[ReadError]) -> list[Path]:
    """Return a file, or in place of an archive or message what it holds."""
    try:
        if file_of(path) != path or not path.is_file():
            return [path]
        with path.open("rb") as file:
            head = file.read(sniffing.HEAD)
    except (OSError, ValueError):
        return [path]  # loading it will tell
    if not sniffing.may_hold_articles(head, path.suffix):
        return [path]
    try:
        most = ARCHIVE_BYTES if head.startswith(sniffing.ZIP_STARTS) else FILE_BYTES
        container = open_container(path, _bytes_of(path, most))
    except ReadError as error:
        errors.append(error)
        return []
    if container is None:
        return [path]
    found = list(articles_in(path, container))
    errors.extend(each for each in found if isinstance(each, ReadError))
    return [each for each in found if not isinstance(each, ReadError)]


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
