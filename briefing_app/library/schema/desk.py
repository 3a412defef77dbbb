# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Step 2: what the analyst adds to articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

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
