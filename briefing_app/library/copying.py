# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Copies of a library's parts that are compared with what they were copied from."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.files import UNFINISHED, flush_folder
from briefing_app.core.progress import Progress, Report, Stage, check
from briefing_app.library.backups import require_sound
from briefing_app.library.faults import reported
from briefing_app.library.layout import database_path, journal_path

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

_CHUNK = 1 << 20
_PAGES = 500
"""Pages of the database that are copied between two looks at whether to stop (2 MB)."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of a library beside its database.

    Attributes:
        path: Where it is, from the library's folder.
        size: Its length in bytes.
    """

    path: Path
    size: int


class Copying:
    """How far a copy is, and whether it shall stop.

    Args:
        report: Told how many bytes were copied and compared.
        cancel: Set it to stop.
        total: Bytes that are to be copied and compared.
    """

    def __init__(self, report: Report, cancel: threading.Event | None, total: int) -> None:
        """Nothing is done yet."""
        self._report, self._cancel, self._total = report, cancel, max(1, total)
        self._done = 0

    def advance(self, size: int) -> None:
        """Say that so many bytes more are done.

        Raises:
            Cancelled: If it shall stop.
        """
        check(self._cancel)
        self._done = min(self._total, self._done + size)
        self._report(Progress(Stage.SAVING, self._done, self._total))


def files_of(folder: Path) -> list[KeptFile]:
    """Return every file in a library's folder but its database and what a crash left.

    Raises:
        LibraryError: If there is a link to a folder, which cannot be taken along.
        OSError: If a folder cannot be read.
    """
    database = database_path(folder)
    passed_over = {database, journal_path(database)}
    found: list[KeptFile] = []

    def fail(error: OSError) -> None:
        raise error

    for place, folders, names in os.walk(folder, onerror=fail):
        for name in folders:
            if (path := Path(place, name)).is_symlink():
                raise LibraryError(
                    path,
                    "This is a link to another folder; it cannot be moved along.",
                    "Put the folder itself in its place, then try again. "
                    "The library stays where it is.",
                )
        for name in names:
            path = Path(place, name)
            if path not in passed_over and not name.startswith(UNFINISHED):
                found.append(KeptFile(path.relative_to(folder), path.stat().st_size))
    return sorted(found, key=lambda file: file.path)


def copy_database(connection: sqlite3.Connection, stage: Path, work: Copying) -> int:
    """Copy an open database into a folder and compare both; return the number of articles.

    Raises:
        LibraryError: If the copy is not what the database is.
        Cancelled: If it was to stop.
    """
    target = database_path(stage)
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    with closing(sqlite3.connect(target, isolation_level=None)) as copy, reported(stage.parent):
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        left = 0

        def tell(_status: int, remaining: int, total: int) -> None:
            nonlocal left
            work.advance(((left or total) - remaining) * page_size)
            left = remaining

        connection.backup(copy, pages=_PAGES, progress=tell)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    flush_folder(stage)
    with closing(sqlite3.connect(target, isolation_level=None)) as copy, reported(stage.parent):
        require_sound(copy, stage)
        counted, copied = _counts(connection), _counts(copy)
        work.advance(target.stat().st_size)
    if counted != copied:
        raise _differs(target)
    return counted.get("article", 0)


def copy_files(folder: Path, stage: Path, files: list[KeptFile], work: Copying) -> None:
    """Copy files into a folder, write them down to the disk, and compare both.

    Raises:
        LibraryError: If a copy is not what the file is, or a file cannot be read.
        OSError: If a copy cannot be written.
        Cancelled: If it was to stop.
    """
    hashes = [_copy(folder / file.path, stage / file.path, work) for file in files]
    for place in {(stage / file.path).parent for file in files}:
        flush_folder(place)
    for file, wanted in zip(files, hashes, strict=True):
        if _hash(stage / file.path, work) != wanted:
            raise _differs(stage / file.path)


def _copy(source: Path, target: Path, work: Copying) -> bytes:
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with target.open("xb") as file:
        for chunk in _chunks(source):
            file.write(chunk)
            digest.update(chunk)
            work.advance(len(chunk))
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that it is compared as the disk has it
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with suppress(OSError):
        shutil.copystat(source, target)
    return digest.digest()


def _hash(path: Path, work: Copying) -> bytes:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
        work.advance(len(chunk))
    return digest.digest()


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield a file piece by piece; what its disk refuses is told of this file."""
    with reported(path), path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of rows of every table."""
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    counts: dict[str, int] = {}
    for name in names:
        quoted = name.replace('"', '""')
        (counts[name],) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()
    return counts


def _differs(path: Path) -> LibraryError:
    return LibraryError(
        path,
        "The copy is not what was copied: the disk does not keep what is written to it.",
        "Choose a folder on another disk. The library stays where it is.",
    )
