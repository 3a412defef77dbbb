# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Changes that happen whole or not at all."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database


@contextmanager
def writing(database: Database) -> Iterator[None]:
    """Run the block as one transaction; roll it back if the block or the commit fails.

    `Database.atomic` begins a transaction that only reads at first, and SQLite refuses at
    once, without waiting, to let it write if another process writes meanwhile. This one asks
    for the right to write first, and waits for it.
    """
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.commit()
    except BaseException:
        database.rollback()
        raise
