# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What it means that the operating system refuses to write a briefing."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    from pathlib import Path


def refused(target: Path, error: OSError) -> ExportError:
    """Return the error in words that a user can act on."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError(
            target, "The disk is full.", "Make room on it or choose a folder on another disk."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return ExportError(
            target,
            "It may not be written: the folder is protected, or another program has the file open.",
            "Close the file elsewhere or choose another folder.",
        )
    if error.errno == errno.EROFS:
        return ExportError(target, "The disk is read-only.", "Choose a folder on another disk.")
    if error.errno == errno.ENAMETOOLONG:
        return ExportError(target, "The file name is too long.", "Choose a shorter one.")
    return ExportError(
        target,
        f"It could not be written: {error.strerror or error}.",
        "Choose another file name or folder.",
    )
