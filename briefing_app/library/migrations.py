# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The steps that bring a database from the schema that it has to the present one.

They run in one transaction, after a backup (see `opening`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.library.schema.articles import APPLICATION_ID, schema_1
from briefing_app.library.schema.briefings import schema_4
from briefing_app.library.schema.desk import schema_2
from briefing_app.library.schema.trust import schema_3

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from sqlite_utils import Database

__all__ = ["APPLICATION_ID", "STEPS", "migrate", "pending_steps", "unknown_steps"]

STEPS: tuple[Callable[[Database], None], ...] = (schema_1, schema_2, schema_3, schema_4)
"""The steps in order; a library records the names of those that it went through."""

_SET = "library"
_RECORD = "_sqlite_migrations"
"""Where sqlite-utils records them (`Migrations.migrations_table`)."""


def pending_steps(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the steps that the database has not gone through."""
    return _known_steps() - _applied_steps(connection)


def unknown_steps(connection: sqlite3.Connection) -> set[str]:
    """Return the names of steps that a newer version of the program made."""
    return _applied_steps(connection) - _known_steps()


def migrate(connection: sqlite3.Connection) -> None:
    """Run the pending steps, inside the caller's transaction."""
    # Imported here: it takes ten times as long to import as the rest of the library (it
    # brings numpy), and an opened library rarely needs a migration.
    from sqlite_utils import Database, Migrations

    migrations = Migrations(_SET)
    for step in STEPS:
        migrations()(step)
    migrations.apply(Database(connection, execute_plugins=False))


def _known_steps() -> set[str]:
    return {step.__name__ for step in STEPS}


def _applied_steps(connection: sqlite3.Connection) -> set[str]:
    """Read the record without sqlite-utils, at every opening."""
    exists = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = ?)"
    if connection.execute(exists, [_RECORD]).fetchone() == (0,):
        return set()
    rows = connection.execute(f"SELECT name FROM {_RECORD} WHERE migration_set = ?", [_SET])
    return {name for (name,) in rows}
