# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Step 1: articles, and the search in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
