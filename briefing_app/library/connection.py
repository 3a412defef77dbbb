# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A connection that remembers what is costly to read again."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.terms import Termbase


class Connection(sqlite3.Connection):
    """The library's connection.

    Attributes:
        termbase: The terms of the library, and the version of the data that they were read of;
            None while they have to be read.
    """

    termbase: tuple[int, Termbase] | None = None
