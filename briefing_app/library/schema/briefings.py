# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Step 4: briefings that are written at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_BRIEFINGS = """
-- `document` is the JSON of core.briefings; the title is its own, for lists.
CREATE TABLE briefing (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    title    TEXT NOT NULL,
    document TEXT NOT NULL,
    created  TEXT NOT NULL,
    modified TEXT NOT NULL,
    trashed  TEXT NOT NULL DEFAULT ''
) STRICT;
-- The house's own templates: briefings without citations.
CREATE TABLE briefing_template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL CHECK (name <> ''),
    document TEXT NOT NULL
) STRICT;
CREATE TABLE picture (
    sha256     TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    data       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
"""


def schema_4(db: Database) -> None:
    """Briefings, the house's templates, and the pictures in them."""
    db.executescript(_BRIEFINGS)
