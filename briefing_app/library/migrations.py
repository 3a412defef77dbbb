# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The database's schema, step by step.

A step that was ever released is never changed; a new one is added behind it. Steps run in
one transaction, after a backup (see `opening`).

Names follow the values in `core.model` and `core.stored`. What the searches, lists and links
need is in columns; what is only ever read back whole (blocks, repairs, pages …) is JSON.
Offsets are character offsets into `document.text`, half-open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from sqlite_utils import Database

APPLICATION_ID = 0x42444C42
"""“BDLB”: marks a database as a library of this program
(https://www.sqlite.org/pragma.html#pragma_application_id)."""

_ARTICLES = """
CREATE TABLE pack (
    id          INTEGER PRIMARY KEY,
    identity    TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL DEFAULT '',
    version     TEXT NOT NULL DEFAULT '',
    from_code   TEXT NOT NULL DEFAULT '',
    to_code     TEXT NOT NULL DEFAULT '',
    sha256      TEXT NOT NULL DEFAULT '',
    size        INTEGER NOT NULL DEFAULT 0,
    source      TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE article (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256            TEXT NOT NULL UNIQUE,
    file_name         TEXT NOT NULL,
    format            TEXT NOT NULL,
    title             TEXT NOT NULL,
    title_translation TEXT NOT NULL,
    outlet            TEXT NOT NULL,
    author            TEXT NOT NULL,
    published         TEXT NOT NULL,
    url               TEXT NOT NULL,
    origins           TEXT NOT NULL,
    imported          TEXT NOT NULL,
    sentences         INTEGER NOT NULL,
    words             INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text       TEXT NOT NULL,
    encoding   TEXT NOT NULL,
    metadata   TEXT NOT NULL,
    blocks     TEXT NOT NULL,
    repairs    TEXT NOT NULL,
    pages      TEXT NOT NULL,
    warnings   TEXT NOT NULL
) STRICT;

CREATE TABLE sentence (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    "start"    INTEGER NOT NULL,
    "end"      INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    text       TEXT NOT NULL,
    UNIQUE (article_id, "start"),
    CHECK (0 <= "start" AND "start" < "end")
) STRICT;

CREATE TABLE translation (
    sentence_id INTEGER PRIMARY KEY REFERENCES sentence ON DELETE CASCADE,
    text        TEXT NOT NULL,
    score       REAL,
    pack_id     INTEGER REFERENCES pack,
    created     TEXT NOT NULL
) STRICT;
CREATE INDEX translation_pack ON translation (pack_id);

CREATE TABLE removed (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    "start"    INTEGER NOT NULL,
    "end"      INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    rule       TEXT NOT NULL,
    restored   INTEGER NOT NULL DEFAULT 0 CHECK (restored IN (0, 1)),
    CHECK (0 <= "start" AND "start" < "end")
) STRICT;
CREATE INDEX removed_article ON removed (article_id, "start");

CREATE TABLE summary (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
    method     TEXT NOT NULL,
    length     TEXT NOT NULL
) STRICT;

CREATE TABLE summary_sentence (
    summary_id  INTEGER NOT NULL REFERENCES summary ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    sentence_id INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    PRIMARY KEY (summary_id, position),
    UNIQUE (summary_id, sentence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX summary_sentence_sentence ON summary_sentence (sentence_id);

CREATE TRIGGER sentence_stays BEFORE UPDATE OF id, article_id, "start", "end", text ON sentence
BEGIN
    SELECT RAISE(ABORT, 'a sentence never changes');
END;
CREATE TRIGGER document_stays BEFORE UPDATE OF article_id, text ON document
BEGIN
    SELECT RAISE(ABORT, 'the text of an article never changes');
END;
"""

# One index over sentences (row id = sentence.id) and headlines (row id = -article.id), so that
# one ranking holds for both. The view takes the marks of a match (MATCH_START, MATCH_END) out
# of the text, so that whatever is marked in an excerpt was found.
_SEARCH = """
CREATE VIEW searchable AS
SELECT sentence.id AS id,
       replace(replace(sentence.text, char(57344), ''), char(57345), '') AS source,
       replace(replace(translation.text, char(57344), ''), char(57345), '') AS translation
FROM sentence JOIN translation ON translation.sentence_id = sentence.id
UNION ALL
SELECT -article.id,
       replace(replace(article.title, char(57344), ''), char(57345), ''),
       replace(replace(article.title_translation, char(57344), ''), char(57345), '')
FROM article;
CREATE UNIQUE INDEX article_headline ON article (-id);

CREATE VIRTUAL TABLE searchable_fts USING fts5 (
    source, translation,
    content = 'searchable', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER translation_insert AFTER INSERT ON translation
BEGIN
    INSERT INTO searchable_fts (rowid, source, translation)
    SELECT id, source, translation FROM searchable WHERE id = new.sentence_id;
END;
CREATE TRIGGER translation_update_before BEFORE UPDATE OF text ON translation
BEGIN
    INSERT INTO searchable_fts (searchable_fts, rowid, source, translation)
    SELECT 'delete', id, source, translation FROM searchable WHERE id = old.sentence_id;
END;
CREATE TRIGGER translation_update_after AFTER UPDATE OF text ON translation
BEGIN
    INSERT INTO searchable_fts (rowid, source, translation)
    SELECT id, source, translation FROM searchable WHERE id = new.sentence_id;
END;
CREATE TRIGGER translation_delete BEFORE DELETE ON translation
BEGIN
    INSERT INTO searchable_fts (searchable_fts, rowid, source, translation)
    SELECT 'delete', id, source, translation FROM searchable WHERE id = old.sentence_id;
END;
-- A cascade would delete the translation when its sentence is gone already, and the index
-- could not be told what to forget.
CREATE TRIGGER sentence_delete BEFORE DELETE ON sentence
BEGIN
    DELETE FROM translation WHERE sentence_id = old.id;
END;

CREATE TRIGGER article_insert AFTER INSERT ON article
BEGIN
    INSERT INTO searchable_fts (rowid, source, translation)
    SELECT id, source, translation FROM searchable WHERE id = -new.id;
END;
CREATE TRIGGER article_update_before BEFORE UPDATE OF title, title_translation ON article
BEGIN
    INSERT INTO searchable_fts (searchable_fts, rowid, source, translation)
    SELECT 'delete', id, source, translation FROM searchable WHERE id = -old.id;
END;
CREATE TRIGGER article_update_after AFTER UPDATE OF title, title_translation ON article
BEGIN
    INSERT INTO searchable_fts (rowid, source, translation)
    SELECT id, source, translation FROM searchable WHERE id = -new.id;
END;
CREATE TRIGGER article_delete BEFORE DELETE ON article
BEGIN
    INSERT INTO searchable_fts (searchable_fts, rowid, source, translation)
    SELECT 'delete', id, source, translation FROM searchable WHERE id = -old.id;
END;
"""


def schema_1(db: Database) -> None:
    """Articles with documents, sentences, translations, removed pieces, summaries; search."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.executescript(_ARTICLES)
    db.executescript(_SEARCH)


_DESK = """
ALTER TABLE article ADD COLUMN information_date TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN read TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN trashed TEXT NOT NULL DEFAULT '';
-- Doubts about the translation, as the check of that version found them; 0 is unchecked.
ALTER TABLE article ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN doubts_version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_doubts_version ON article (doubts_version);

CREATE TABLE collection (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL CHECK (name <> ''),
    parent INTEGER REFERENCES collection ON DELETE CASCADE
) STRICT;
CREATE INDEX collection_parent ON collection (parent);
CREATE TABLE article_collection (
    article_id    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    collection_id INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    PRIMARY KEY (article_id, collection_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_collection_collection ON article_collection (collection_id);

CREATE TABLE tag (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL CHECK (name <> ''),
    key    TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL
) STRICT;
CREATE TABLE article_tag (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    tag_id     INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag_id);

CREATE TABLE saved_search (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    sentence_id INTEGER PRIMARY KEY REFERENCES sentence ON DELETE CASCADE,
    text        TEXT NOT NULL CHECK (text <> ''),
    author      TEXT NOT NULL,
    corrected   TEXT NOT NULL
) STRICT;

CREATE TABLE annotation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    label      TEXT NOT NULL,
    colour     TEXT NOT NULL,
    note       TEXT NOT NULL,
    author     TEXT NOT NULL,
    created    TEXT NOT NULL,
    modified   TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id);
CREATE TABLE anchor (
    annotation_id INTEGER NOT NULL REFERENCES annotation ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    sentence_id   INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    side          TEXT NOT NULL,
    "start"       INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    quotation     TEXT NOT NULL,
    context       TEXT NOT NULL,
    PRIMARY KEY (annotation_id, position),
    CHECK (0 <= "start" AND "start" < "end")
) STRICT, WITHOUT ROWID;
CREATE INDEX anchor_sentence ON anchor (sentence_id);

-- What an analyst decided about the sentences of a summary.
ALTER TABLE summary ADD COLUMN sorting TEXT NOT NULL DEFAULT 'article';
CREATE TABLE summary_mark (
    summary_id  INTEGER NOT NULL REFERENCES summary ON DELETE CASCADE,
    sentence_id INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
    mark        TEXT NOT NULL CHECK (mark IN ('pinned', 'dropped')),
    PRIMARY KEY (summary_id, sentence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX summary_mark_sentence ON summary_mark (sentence_id);

-- Files that were queued and are not imported yet; offered again after a crash.
CREATE TABLE pending_import (
    position INTEGER PRIMARY KEY,
    path     BLOB NOT NULL UNIQUE
) STRICT;
"""

# The English that is searched is the correction where there is one. The index is made anew, with
# the beginnings of words as keys (https://www.sqlite.org/fts5.html#prefix_indexes): in 10,000
# articles a search for “men*” takes 21 ms with them and 128 ms without, one for “d*” 28 ms and
# 300 ms. They take 80 MB there.
_SEARCH_CORRECTIONS = (
    """
DROP TABLE searchable_fts;
CREATE VIRTUAL TABLE searchable_fts USING fts5 (
    source, translation,
    content = 'searchable', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO searchable_fts (searchable_fts) VALUES ('rebuild');
DROP VIEW searchable;
CREATE VIEW searchable AS
SELECT sentence.id AS id,
       replace(replace(sentence.text, char(57344), ''), char(57345), '') AS source,
       replace(replace(coalesce(correction.text, translation.text), char(57344), ''),
               char(57345), '') AS translation
FROM sentence
JOIN translation ON translation.sentence_id = sentence.id
LEFT JOIN correction ON correction.sentence_id = sentence.id
UNION ALL
SELECT -article.id,
       replace(replace(article.title, char(57344), ''), char(57345), ''),
       replace(replace(article.title_translation, char(57344), ''), char(57345), '')
FROM article;
"""
    + "".join(
        f"""
CREATE TRIGGER correction_{event.lower()}_before BEFORE {event} ON correction
BEGIN
    INSERT INTO searchable_fts (searchable_fts, rowid, source, translation)
    SELECT 'delete', id, source, translation FROM searchable WHERE id = {row}.sentence_id;
END;
CREATE TRIGGER correction_{event.lower()}_after AFTER {event} ON correction
BEGIN
    INSERT INTO searchable_fts (rowid, source, translation)
    SELECT id, source, translation FROM searchable WHERE id = {row}.sentence_id;
END;
"""
        for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old"))
    )
    + """
DROP TRIGGER sentence_delete;
CREATE TRIGGER sentence_delete BEFORE DELETE ON sentence
BEGIN
    DELETE FROM correction WHERE sentence_id = old.id;
    DELETE FROM translation WHERE sentence_id = old.id;
END;
"""
)


def schema_2(db: Database) -> None:
    """What the analyst adds: collections, tags, corrections, annotations, Trash and the rest."""
    db.executescript(_DESK)
    db.executescript(_SEARCH_CORRECTIONS)


STEPS: tuple[Callable[[Database], None], ...] = (schema_1, schema_2)
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
