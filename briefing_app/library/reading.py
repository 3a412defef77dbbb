# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Rows of the database as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.core.doubts import CHECK_VERSION
from briefing_app.core.model import Document, Metadata, Removed, Sentence, Summary, Translation
from briefing_app.core.stored import (
    ArticleRow,
    Checked,
    Correction,
    StoredArticle,
    StoredRemoved,
    StoredSentence,
)
from briefing_app.library import annotating, codec
from briefing_app.library.faults import DamagedLibrary, UndecodableError, no_such_article

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

ARTICLE_COLUMNS = (
    "article.id, article.title, article.outlet, article.author, article.published, article.url, "
    "article.origins, article.title_translation, article.file_name, article.sha256, "
    "article.format, article.imported, article.sentences, article.words, "
    "article.information_date, article.read, article.trashed, "
    f"iif(article.doubts_version = {CHECK_VERSION}, article.doubts, NULL), "
    "(SELECT count(*) FROM annotation WHERE annotation.article_id = article.id), "
    "(SELECT group_concat(tag_id) FROM (SELECT tag_id FROM article_tag JOIN tag ON tag.id = tag_id"
    " WHERE article_tag.article_id = article.id ORDER BY tag.key)), "
    "(SELECT group_concat(collection_id) FROM article_collection"
    " WHERE article_collection.article_id = article.id)"
)
"""What `article_row` takes, in its order."""


def article_row(
    id_: int,
    title: str,
    outlet: str,
    author: str,
    published: str,
    url: str,
    origins: str,
    *rest: Any,
) -> ArticleRow:
    """Make a list entry of `ARTICLE_COLUMNS`."""
    metadata = Metadata(title, outlet, author, published, url, codec.load_origins(origins))
    *plain, tags, collections = rest
    lists = codec.load_ids(tags), codec.load_ids(collections)
    return ArticleRow(id_, metadata, *(*plain, *lists))


def article_rows(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleRow]:
    """Return the list entries of some articles, by id; what is not there is left out."""
    rows = connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article "
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [codec.dump_list(sorted(ids))],
    )
    return [article_row(*row) for row in rows]


def list_articles(connection: sqlite3.Connection) -> list[ArticleRow]:
    """Return every article's list entry, the newest import first."""
    rows = connection.execute(f"SELECT {ARTICLE_COLUMNS} FROM article ORDER BY id DESC")
    return [article_row(*row) for row in rows]


def find_article(connection: sqlite3.Connection, sha256: str) -> ArticleRow | None:
    """Return the article that was made of the file with this hash."""
    row = connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article WHERE sha256 = ?", [sha256]
    ).fetchone()
    return None if row is None else article_row(*row)


def read_article(connection: sqlite3.Connection, folder: Path, article_id: int) -> StoredArticle:
    """Return an article whole.

    Raises:
        LibraryError: If there is none with this id.
        DamagedLibrary: If its sentences do not stand in its text where they should.
    """
    found = connection.execute(
        f"SELECT {ARTICLE_COLUMNS} FROM article WHERE id = ?", [article_id]
    ).fetchone()
    if found is None:
        raise no_such_article(article_id)
    row = article_row(*found)
    document = _read_document(connection, row)
    sentences = read_sentences(connection, article_id)
    for stored in sentences:
        sentence = stored.sentence
        if document.text[sentence.start : sentence.end] != sentence.text:
            raise DamagedLibrary(
                folder,
                f"The article “{row.label}” is damaged: a sentence does not fit its text.",
            )
    removed = tuple(
        StoredRemoved(
            id=id_,
            piece=Removed(start, end, paragraph, rule),
            text=document.text[start:end],
            restored=bool(restored),
        )
        for id_, start, end, paragraph, rule, restored in connection.execute(
            'SELECT id, "start", "end", paragraph, rule, restored FROM removed '
            'WHERE article_id = ? ORDER BY "start", id',
            [article_id],
        )
    )
    return StoredArticle(
        row,
        document,
        sentences,
        removed,
        _read_summary(connection, article_id),
        annotating.read_annotations(connection, article_id),
    )


def _read_document(connection: sqlite3.Connection, row: ArticleRow) -> Document:
    text, encoding, metadata, blocks, repairs, pages, warnings = _only_row(
        connection,
        "SELECT text, encoding, metadata, blocks, repairs, pages, warnings "
        "FROM document WHERE article_id = ?",
        row.id,
    )
    return Document(
        text=text,
        blocks=codec.load_blocks(blocks),
        format=row.format,
        encoding=encoding,
        metadata=codec.load_metadata(metadata),
        repairs=codec.load_repairs(repairs),
        pages=codec.load_list(pages),
        warnings=codec.load_list(warnings),
    )


def read_sentences(connection: sqlite3.Connection, article_id: int) -> tuple[StoredSentence, ...]:
    """Return an article's sentences in the order of the text."""
    rows = connection.execute(
        """
        SELECT sentence.id, sentence."start", sentence."end", sentence.paragraph, sentence.kind,
               sentence.text, translation.text, score, coalesce(pack.identity, ''),
               checked.author, checked.checked,
               correction.text, correction.author, corrected, correction.origin,
               coalesce(nullif(memory.file, ''), place.title, '')
        FROM sentence
        JOIN translation ON translation.sentence_id = sentence.id
        LEFT JOIN pack ON pack.id = translation.pack_id
        LEFT JOIN correction ON correction.sentence_id = sentence.id
        LEFT JOIN checked ON checked.sentence_id = sentence.id
            AND checked.english = coalesce(correction.text, translation.text)
        LEFT JOIN memory ON memory.id = correction.memory_id
        LEFT JOIN sentence AS holder ON holder.id = memory.sentence_id
        LEFT JOIN article AS place ON place.id = holder.article_id
        WHERE sentence.article_id = ?
        ORDER BY sentence."start"
        """,
        [article_id],
    )
    return tuple(
        StoredSentence(
            id_,
            Sentence(start, end, paragraph, codec.load_kind(kind), text),
            Translation(english, score, pack),
            _correction(*correction) if correction[0] is not None else None,
            Checked(by, moment) if by is not None else None,
        )
        for (
            id_,
            start,
            end,
            paragraph,
            kind,
            text,
            english,
            score,
            pack,
            by,
            moment,
            *correction,
        ) in rows
    )


def _correction(text: str, author: str, corrected: str, origin: str, place: str) -> Correction:
    return Correction(text, author, corrected, codec.load_correction_origin(origin), place)


def _read_summary(connection: sqlite3.Connection, article_id: int) -> Summary:
    id_, method, length, sorting = _only_row(
        connection,
        "SELECT id, method, length, sorting FROM summary WHERE article_id = ?",
        article_id,
    )
    picks = connection.execute(
        "SELECT sentence_id FROM summary_sentence WHERE summary_id = ? ORDER BY position", [id_]
    )
    marks = connection.execute(
        "SELECT sentence_id, mark FROM summary_mark WHERE summary_id = ? ORDER BY sentence_id",
        [id_],
    ).fetchall()
    return Summary(
        method,
        codec.load_length(length),
        tuple(pick for (pick,) in picks),
        pinned=tuple(sentence for sentence, mark in marks if mark == "pinned"),
        dropped=tuple(sentence for sentence, mark in marks if mark == "dropped"),
        sorting=codec.load_sorting(sorting),
    )


def _only_row(connection: sqlite3.Connection, query: str, article_id: int) -> tuple[Any, ...]:
    row: tuple[Any, ...] | None = connection.execute(query, [article_id]).fetchone()
    if row is None:
        raise UndecodableError(f"a part of article {article_id} is missing")
    return row
