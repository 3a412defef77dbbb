# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the parts of `Edits` have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


class EditsBase:
    """Holds what every change needs.

    Args:
        connection: The library's connection, inside a transaction.
        author: Who works at the desk; corrections and annotations are signed with it.
    """

    def __init__(self, connection: sqlite3.Connection, author: str) -> None:
        """Change nothing yet."""
        self._connection = connection
        self._author = author
