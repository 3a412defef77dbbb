# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Step 3: what makes a translation trusted: checked sentences, termbase, memory, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.memory import key_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_TRUST = """
-- Sentences that an analyst found right in spite of their doubts; it holds for this English only.
CREATE TABLE checked (
    sentence_id INTEGER PRIMARY KEY REFERENCES sentence ON DELETE CASCADE,
    english     TEXT NOT NULL,
    author      TEXT NOT NULL,
    checked     TEXT NOT NULL
) STRICT;

CREATE TABLE term (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    english  TEXT NOT NULL CHECK (english <> ''),
    forms    TEXT NOT NULL,
    accepted TEXT NOT NULL DEFAULT '[]',
    note     TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    origin   TEXT NOT NULL,
    enforced INTEGER NOT NULL DEFAULT 1 CHECK (enforced IN (0, 1)),
    author   TEXT NOT NULL DEFAULT '',
    modified TEXT NOT NULL
) STRICT;
-- Which starter termbase was taken over last (its SHA-256), and the preferred form of every term
-- that any brought, so that each comes once and none comes back that was deleted.
CREATE TABLE termbase (
    starter TEXT NOT NULL
) STRICT;
CREATE TABLE starter_term (
    form TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What identical sources have in common, `core.memory.key_of`, to find them wherever they are.
ALTER TABLE sentence ADD COLUMN "key" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sentence_key ON sentence ("key");
-- A source is there once for each context (none is the usual one) and origin; what an analyst
-- corrected here counts before what was imported.
CREATE TABLE memory (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    "key"       INTEGER NOT NULL,
    context     TEXT NOT NULL DEFAULT '',
    origin      TEXT NOT NULL CHECK (origin IN ('analyst', 'import')),
    source      TEXT NOT NULL CHECK (source <> ''),
    target      TEXT NOT NULL CHECK (target <> ''),
    author      TEXT NOT NULL DEFAULT '',
    modified    TEXT NOT NULL DEFAULT '',
    creator     TEXT NOT NULL DEFAULT '',
    created     TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    rest        TEXT NOT NULL DEFAULT '',
    file        TEXT NOT NULL DEFAULT '',
    sentence_id INTEGER REFERENCES sentence ON DELETE SET NULL,
    UNIQUE ("key", context, origin)
) STRICT;
-- What an analyst decided about two figures, each told by its place in a sentence.
CREATE TABLE figure_decision (
    sentence_id       INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    "start"           INTEGER NOT NULL,
    "end"             INTEGER NOT NULL,
    other_sentence_id INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    other_start       INTEGER NOT NULL,
    other_end         INTEGER NOT NULL,
    relation          TEXT NOT NULL CHECK (relation IN ('open', 'same', 'parted')),
    no_conflict       INTEGER NOT NULL CHECK (no_conflict IN (0, 1)),
    note              TEXT NOT NULL,
    author            TEXT NOT NULL,
    decided           TEXT NOT NULL,
    PRIMARY KEY (sentence_id, "start", "end", other_sentence_id, other_start, other_end),
    CHECK (0 <= "start" AND "start" < "end" AND 0 <= other_start AND other_start < other_end),
    CHECK (sentence_id <= other_sentence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_decision_other ON figure_decision (other_sentence_id);

CREATE INDEX memory_sentence ON memory (sentence_id);
-- What wrote a correction: the analyst in this place, or the memory of one made elsewhere.
ALTER TABLE correction ADD COLUMN origin TEXT NOT NULL DEFAULT 'analyst'
    CHECK (origin IN ('analyst', 'memory'));
ALTER TABLE correction ADD COLUMN memory_id INTEGER REFERENCES memory ON DELETE SET NULL;
CREATE INDEX correction_memory ON correction (memory_id);
"""


def schema_3(db: Database) -> None:
    """What makes a translation trusted; what was corrected before is in the memory."""
    db.executescript(_TRUST)
    db.conn.create_function("key_of", 1, key_of, deterministic=True)
    db.execute('UPDATE sentence SET "key" = key_of(text)')
    # Of several corrections of one source the last one counts, as `library.remembering` has it.
    db.execute(
        'INSERT OR REPLACE INTO memory ("key", origin, source, target, author, modified, creator, '
        "created, sentence_id) SELECT sentence.\"key\", 'analyst', sentence.text, correction.text, "
        "author, corrected, author, corrected, sentence.id FROM correction "
        "JOIN sentence ON sentence.id = sentence_id ORDER BY corrected, sentence.id"
    )
    # The version before let the index forget a sentence twice when it was corrected again.
    if db.execute("SELECT EXISTS (SELECT 1 FROM correction)").fetchone() == (1,):
        db.execute("INSERT INTO searchable_fts (searchable_fts) VALUES ('rebuild')")
