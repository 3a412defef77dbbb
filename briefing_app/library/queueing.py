# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The files that wait for their import, kept so that a crash does not lose them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


def read_pending(connection: sqlite3.Connection) -> list[Path]:
    """Return the waiting files in order."""
    rows = connection.execute("SELECT path FROM pending_import ORDER BY position")
    return [Path(os.fsdecode(path)) for (path,) in rows]


def replace_pending(connection: sqlite3.Connection, paths: Sequence[Path]) -> None:
    """Keep these files instead of those that were kept; inside the caller's transaction."""
    connection.execute("DELETE FROM pending_import")
    connection.executemany(
        "INSERT INTO pending_import (position, path) VALUES (?, ?)",
        enumerate(dict.fromkeys(os.fsencode(path) for path in paths)),
    )
