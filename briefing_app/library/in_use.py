# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Whether a library is open somewhere, told by a lock on its folder that leaves no file.

SQLite locks a database only while it is read or written. A program that merely has it open
would go on with a file that was moved away and lose what it writes, so each open library shares
a lock on its folder, and whoever moves the library needs it alone. The lock ends with its
process (https://man7.org/linux/man-pages/man2/flock.2.html). Where there are no such locks, on
Windows, the system itself does not let an open file be removed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

if os.name == "posix":
    import fcntl


class FolderLock:
    """A lock on a folder, shared or alone, until it is closed."""

    def __init__(self, handle: int | None) -> None:
        """Take over an open, locked folder; None where folders cannot be locked."""
        self._handle = handle

    def __del__(self) -> None:
        """Let the folder go with the library that was forgotten."""
        self.close()

    def __enter__(self) -> Self:
        """Return the lock itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the folder go."""
        self.close()

    def close(self) -> None:
        """Let the folder go; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def share(folder: Path) -> FolderLock:
    """Say that the library in a folder is open here.

    Raises:
        LibraryError: If it is being moved.
    """
    cause = "The library is being moved to another folder by another window."
    return _lock(folder, alone=False, cause=cause, remedy="Wait until it is done, then try again.")


def claim(folder: Path) -> FolderLock:
    """Have the library in a folder alone.

    Raises:
        LibraryError: If it is open somewhere.
    """
    return _lock(
        folder,
        alone=True,
        cause="The library is open in another window or used by a command.",
        remedy="Close the other window, or wait until the command is done, then try again.",
    )


def _lock(folder: Path, *, alone: bool, cause: str, remedy: str) -> FolderLock:
    if os.name != "posix":
        return FolderLock(None)
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise LibraryError(folder, cause, remedy) from error
    except OSError:  # a network drive that has no locks
        os.close(handle)
        return FolderLock(None)
    return FolderLock(handle)
