# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Moving a library to another folder, so that at every moment a whole one is in its place.

Everything is copied to a hidden folder in the target and compared with what it was copied from;
then it is renamed into place, the program is told, and only then the old files are removed.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.files import UNFINISHED, explain, flush_folder
from briefing_app.core.progress import Report, Throttle, check, ignore
from briefing_app.library.backups import require_sound
from briefing_app.library.copying import Copying, KeptFile, copy_database, copy_files, files_of
from briefing_app.library.faults import reported
from briefing_app.library.in_use import claim
from briefing_app.library.layout import database_path, journal_path

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator

STAGE_FOLDER = f"{UNFINISHED}move"
"""Where the copy grows, in the target; a crash leaves it there and the next move clears it."""
_FREE_MARGIN = 50_000_000
"""Bytes that a move leaves free on the target's disk."""
_BUSY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a library that was moved.

    Attributes:
        folder: Where it is now.
        old: Where it was.
        articles: Number of its articles.
        kept: Why old files are still in their place, as a sentence; empty if all are gone.
    """

    folder: Path
    old: Path
    articles: int
    kept: str


def move_library(
    folder: Path,
    target: Path,
    switch: Callable[[Path], None],
    *,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Moved:
    """Move the library in `folder` to an empty or new folder.

    Whatever fails before `switch` has returned leaves the library where it was and the target
    as it was; what fails after it leaves the library in the target.

    Args:
        folder: The library's folder; nobody may have the library open.
        target: An empty folder, or one that is not there yet.
        switch: Called with `target` when the copy is whole; makes it the program's library.
        report: Told how far the copying is, in bytes.
        cancel: Set it to stop.

    Raises:
        LibraryError: If the target will not do, the library is in use or damaged, or a file
            cannot be read or written.
        Cancelled: If `cancel` was set in time.
    """
    folder, target = Path(os.path.realpath(folder)), Path(os.path.realpath(target))
    _require_fit(folder, target)
    with reported(folder), claim(folder):
        with _alone(folder) as connection:
            require_sound(connection, folder)
            files = files_of(folder)
            size = database_path(folder).stat().st_size + sum(file.size for file in files)
            work = Copying(Throttle(report), cancel, total=2 * size)
            with _staged(target, files) as stage:
                _require_room(folder, target, size)
                articles = copy_database(connection, stage, work)
                copy_files(folder, stage, files, work)
                check(cancel)
                _place(stage, target)
                switch(target)
        return Moved(target, folder, articles, _remove_old(folder, [f.path for f in files]))


def _require_fit(folder: Path, target: Path) -> None:
    """Refuse a target that will not do before anything is done."""
    stays = "The library stays where it is."
    if target == folder:
        raise LibraryError(target, "The library is in this folder already.", stays)
    if target.is_relative_to(folder):
        raise LibraryError(
            target,
            "This folder is inside the library's own folder.",
            f"Choose a folder outside of {folder}. {stays}",
        )
    with reported(target):
        if target.exists() and not target.is_dir():
            raise LibraryError(
                target, "There is a file where a folder is needed.", f"Choose a folder. {stays}"
            )
        if target.is_dir() and any(path.name != STAGE_FOLDER for path in target.iterdir()):
            raise LibraryError(
                target,
                "The folder is not empty.",
                f"Choose an empty folder, or a new one. {stays}",
            )


@contextmanager
def _alone(folder: Path) -> Iterator[sqlite3.Connection]:
    """Lend the database for reading while nobody else can write it, if nobody else reads it."""
    if not database_path(folder).is_file():
        raise LibraryError(folder, "There is no library in this folder.", "Choose another library.")
    with closing(_connect(folder)) as guard, closing(_connect(folder)) as reading:
        guard.execute("BEGIN EXCLUSIVE")
        guard.execute("COMMIT")
        guard.execute("BEGIN IMMEDIATE")  # a database that is locked alone cannot be copied
        yield reading


def _connect(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(database_path(folder), timeout=_BUSY_SECONDS, isolation_level=None)


@contextmanager
def _staged(target: Path, files: list[KeptFile]) -> Iterator[Path]:
    """Lend a folder for the copy; if the block fails, the target is as it was."""
    stage = target / STAGE_FOLDER
    made = [path for path in (target, *target.parents) if not path.exists()]
    try:
        with reported(target):
            target.mkdir(parents=True, exist_ok=True)
            if stage.exists():
                shutil.rmtree(stage)
            stage.mkdir()
            yield stage
    except BaseException:
        names = {STAGE_FOLDER, database_path(target).name, *(file.path.parts[0] for file in files)}
        for path in (target / name for name in names):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        with suppress(OSError):
            for path in made:
                path.rmdir()
        raise


def _require_room(folder: Path, target: Path, size: int) -> None:
    free = shutil.disk_usage(target).free
    if free < size + _FREE_MARGIN:
        raise LibraryError(
            target,
            f"The disk has too little room: {_megabytes(size + _FREE_MARGIN)} are needed, "
            f"{_megabytes(free)} are free.",
            "Free some space on it, or choose a folder on another disk. "
            f"The library stays in {folder}.",
        )


def _place(stage: Path, target: Path) -> None:
    """Rename what was copied into place, the database last: without it there is no library."""
    for path in sorted(stage.iterdir(), key=lambda path: path == database_path(stage)):
        path.replace(target / path.name)
    stage.rmdir()
    flush_folder(target)


def _remove_old(folder: Path, files: list[Path]) -> str:
    """Remove what was copied and nothing else; return why something had to stay."""
    database = database_path(folder)
    try:
        for path in (database, journal_path(database), *(folder / file for file in files)):
            path.unlink(missing_ok=True)
        inside = {parent for file in files for parent in (folder / file).parents}
        for path in sorted(inside, key=lambda path: len(path.parts), reverse=True):
            if path != folder and path.is_relative_to(folder):
                path.rmdir()
    except OSError as error:
        cause, _ = explain(error)
        return f"Old files could not be removed from {folder}. {cause}"
    for name in ("originals", "backups"):
        with suppress(OSError):
            (folder / name).rmdir()
    with suppress(OSError):  # it may be a disk of its own, or hold what came in meanwhile
        folder.rmdir()
    return ""


def _megabytes(size: int) -> str:
    return f"{max(1, round(size / 1e6)):,} MB"
