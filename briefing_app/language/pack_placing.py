# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Putting a judged package into the folder of packs, and taking one out: whole or not at all."""

from __future__ import annotations

import errno
import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError
from briefing_app.core.files import UNFINISHED, explain
from briefing_app.core.progress import check
from briefing_app.language import pack_archive
from briefing_app.language.pack_record import PackRecord, read_record

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

    from briefing_app.core.progress import Report

BUNDLED = "starter-id_en"
"""Name of the pack that comes with the program."""
DOWNLOADS = ".downloads"
"""Name of the folder in which packages are while they are fetched."""
PROBE = "Presiden mengatakan bahwa pertemuan itu berlangsung pada hari Senin."
"""A sentence that every pack must be able to translate before it is taken."""
_STALE = 24 * 3600
"""Seconds after which an unfinished installation is taken for what a crash left behind."""
_FORGOTTEN = 30 * 24 * 3600
"""Seconds after which a package that came only in part is deleted."""
_FREE_MARGIN = 50_000_000
"""Bytes that an installation leaves free on the disk."""


def record_of(archive: pack_archive.Archive, source: str) -> PackRecord:
    """Return the record of a package that is not in its place yet."""
    lines = (line.lstrip("# ").strip() for line in archive.readme.splitlines())
    return PackRecord(
        name="",
        version=archive.version,
        sha256=archive.sha256,
        source=source,
        installed=datetime.now(UTC).isoformat(timespec="microseconds"),
        description=next((line for line in lines if line), "")[:200],
        archive_size=archive.packed,
        files={},
    )


def place(
    folder: Path,
    archive: pack_archive.Archive,
    record: PackRecord,
    names: list[str],
    instead: PackRecord | None,
    report: Report,
    cancel: threading.Event | None,
) -> PackRecord:
    """Unpack beside, try it, and move it to the first of `names` that is free.

    Args:
        folder: The folder of packs.
        archive: The package.
        record: What to keep about it, without name and files.
        names: Names to try.
        instead: The pack whose place it takes; None if it takes a free one.
        report: Told how far the unpacking is, in bytes.
        cancel: Set it to stop; nothing is left then.

    Raises:
        LanguageError: If it does not work or cannot be written.
        Cancelled: If `cancel` was set.
    """
    with readable_errors(folder, "written"):
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < archive.size + _FREE_MARGIN:
            raise OSError(errno.ENOSPC, "No space left on device", str(folder))
        beside = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=folder))
        try:
            hashes = pack_archive.unpack(archive, beside, report, cancel)
            files = {file: ((beside / file).stat().st_size, hashes[file]) for file in hashes}
            record = replace(record, files=files)
            if not record.bundled:
                _try_out(record, beside, archive.path)
            check(cancel)
            return _move_in(folder, beside, record, names, instead)
        finally:
            shutil.rmtree(beside, ignore_errors=True)


def discard(folder: Path) -> None:
    """Take a pack's folder out of sight in one step, then delete it.

    Raises:
        OSError: If it cannot be moved.
    """
    aside = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=folder.parent))
    try:
        folder.rename(aside / folder.name)
    except FileNotFoundError:
        pass  # Another process was faster.
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def tidy(folder: Path) -> None:
    """Delete what a crash left behind in the folder of packs, where that is allowed."""
    for pattern, age in ((f"{UNFINISHED}*", _STALE), (f"{DOWNLOADS}/*", _FORGOTTEN)):
        left: list[Path] = []
        with suppress(OSError):
            left.extend(folder.glob(pattern))
        for path in left:
            with suppress(OSError):
                stale = time.time() - path.stat().st_mtime > age
                if stale and path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                elif stale:
                    path.unlink(missing_ok=True)


@contextmanager
def readable_errors(subject: Path, done: str) -> Iterator[None]:
    """Turn an error of the file system into one with cause and remedy."""
    try:
        yield
    except OSError as error:
        cause, remedy = explain(error)
        raise LanguageError(
            subject, f"The language pack cannot be {done}. {cause}", remedy
        ) from error


def _move_in(
    folder: Path, beside: Path, record: PackRecord, names: list[str], instead: PackRecord | None
) -> PackRecord:
    """Rename to a free name, or to the place of the pack `instead`.

    Of two processes, the second finds the place taken by the same archive and leaves it.
    """
    for name in names:
        target = folder / name
        record = replace(record, name=name)
        record.write(beside)
        there = read_record(target)
        if there == instead and target.exists() and (instead or name == BUNDLED):
            discard(target)
        try:
            beside.rename(target)
        except OSError:
            there = read_record(target)
            if there is not None and there.sha256 == record.sha256:
                return there
            if not target.exists():
                raise
        else:
            return record
    raise FileExistsError(errno.EEXIST, "Its place is taken", str(folder / names[-1]))


def _try_out(record: PackRecord, folder: Path, path: Path) -> None:
    """Load the unpacked pack and translate a sentence with it."""
    from briefing_app.language.translator import ArgosTranslator

    try:
        (probe,) = ArgosTranslator(record.info(), folder, threads=1, beam=1).translate([PROBE])
    except LanguageError as error:
        raise LanguageError(path, error.cause, "Get the package again.") from error
    if not any(character.isalpha() for character in probe.text):
        raise LanguageError(path, "The package translates nothing.", "Get the package again.")
