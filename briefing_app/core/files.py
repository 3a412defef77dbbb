# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing files whole or not at all, and what a disk's refusal means to a user."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

UNFINISHED = ".unfinished-"
"""How the names of temporary files begin; one that is old was left by a crash."""

_FOLDERS_ARE_NOT_FLUSHED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})
"""What a file system answers that cannot flush a folder, or not one that may not be read."""

_CHECK_DISK = "Check that the disk or stick is still connected, then try again."

_SENTENCES = {
    errno.ENOSPC: (
        "The disk is full.",
        "Free some space on it and try again, or choose a folder on another disk.",
    ),
    errno.EDQUOT: (
        "The room on the disk that you may use is full.",
        "Free some space and try again, or choose a folder on another disk.",
    ),
    errno.EFBIG: (
        "The file is too big for this disk.",
        "Choose a folder on another disk.",
    ),
    errno.EROFS: (
        "The disk is read-only.",
        "Allow writing to it, or choose a folder on another disk.",
    ),
    errno.EACCES: (
        "It is protected, or another program has the file open.",
        "Get the right to read and write it, close it in other programs, or choose another folder.",
    ),
    errno.EBUSY: (
        "Another program is using it.",
        "Close it in other programs, then try again.",
    ),
    errno.ENAMETOOLONG: (
        "Its name is too long.",
        "Choose a shorter name, or a folder whose path is shorter.",
    ),
    errno.EINVAL: (
        "The disk does not take this name, or cannot do this.",
        'Choose a name without signs such as : ? * " < > |, or a folder on another disk.',
    ),
    errno.EEXIST: (
        "Something else of this name is in its place.",
        "Move that away, or choose another name or folder.",
    ),
    errno.ENOTDIR: (
        "There is a file where a folder is needed.",
        "Choose another folder, or move the file away.",
    ),
    errno.EISDIR: (
        "There is a folder where a file is needed.",
        "Choose another name, or move the folder away.",
    ),
    errno.ENOENT: (
        "It is not there.",
        "Check its name and folder, and that the disk or stick is still connected.",
    ),
    errno.EIO: ("The disk failed.", _CHECK_DISK),
}
_SENTENCES[errno.EPERM] = _SENTENCES[errno.EACCES]


def write_atomically(target: Path, data: bytes) -> None:
    """Write a file so that it is whole or as it was before, also after a power cut.

    See `whole_or_not_there` for what holds and for what is raised.
    """
    with whole_or_not_there(target) as temporary, temporary.open("xb") as file:
        file.write(data)


@contextmanager
def whole_or_not_there(target: Path) -> Iterator[Path]:
    """Lend a temporary name; what the block wrote under it becomes `target`.

    The temporary file is in the target's folder. It is flushed to the disk, renamed, and the
    folder is flushed. If anything fails before it is renamed, also in the block, it is removed
    and `target` is as it was. The new file has the rights of any file that the user makes. A
    symbolic link stays one; the file that it points to is replaced.

    Args:
        target: The file to write; its folder is there.

    Raises:
        OSError: If the file cannot be written, flushed or renamed. Where it would name the
            temporary file or none, its `filename` is `target`.
    """
    final = Path(os.path.realpath(target))
    temporary = final.with_name(f"{UNFINISHED}{secrets.token_hex(8)}")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(final)
        flush_folder(final.parent)
    except OSError as error:
        if error.filename in (None, str(temporary)):
            error.filename, error.filename2 = str(target), None
        raise
    finally:
        with suppress(OSError):
            temporary.unlink()


def explain(error: OSError) -> tuple[str, str]:
    """Return what an error of the file system means: its cause and a remedy, as sentences.

    Neither names the file; the caller does, and says what is untouched.
    """
    if error.errno in _SENTENCES:
        return _SENTENCES[error.errno]
    return f"The disk or the system refused it: {error.strerror or error}.", _CHECK_DISK


def flush_folder(folder: Path) -> None:
    """Have the system write down which files are in a folder, where it can.

    Raises:
        OSError: If the disk fails.
    """
    if os.name != "posix":  # Windows cannot open a folder to flush it.
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _FOLDERS_ARE_NOT_FLUSHED:
            raise
