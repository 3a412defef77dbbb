# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""All that a library's database says, to be compared."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from briefing_app.library.layout import database_path

if TYPE_CHECKING:
    from pathlib import Path

_COUNTERS = {"sqlite_sequence", "sqlite_stat1"}
_INDEX = "searchable_fts"


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of every table, and of the search index what every word leads to."""
    with closing(sqlite3.connect(database_path(folder))) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name not in _COUNTERS and not name.startswith(_INDEX)
        ]
        found = {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names
        }
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {_INDEX}, instance)"
        )
        found["search index"] = sorted(connection.execute("SELECT * FROM temp.words"), key=repr)
    return found


def differences(
    one: dict[str, list[tuple[object, ...]]], other: dict[str, list[tuple[object, ...]]]
) -> dict[str, tuple[list[tuple[object, ...]], list[tuple[object, ...]]]]:
    """Return for each table that differs the rows that only the one and only the other has."""
    found = {}
    for name in one.keys() | other.keys():
        rows, others = one.get(name, []), other.get(name, [])
        if rows != others:
            found[name] = (
                [r for r in rows if r not in others],
                [r for r in others if r not in rows],
            )
    return found
