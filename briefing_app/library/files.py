# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing files so that they are whole or not there, also after a power cut."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole_or_not_there(target: Path) -> Iterator[Path]:
    """Lend a temporary name beside `target`; what the block wrote there becomes `target`.

    The file is flushed to the disk, renamed, and the folder is flushed. If the block raises,
    the temporary file is removed and `target` is as it was.

    Raises:
        OSError: If the file cannot be flushed or renamed.
    """
    temporary = target.with_name(f"{target.name[:40]}.{os.getpid()}.part")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder to flush it.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
