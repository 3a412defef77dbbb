# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Values as rows of the database; each function runs inside the caller's transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.memory import key_of
from briefing_app.library import codec
from briefing_app.library.packs import record_packs
from briefing_app.library.rows import insert, now, require_article

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from briefing_app.core.model import ImportedArticle, PackInfo, Sentence, Summary, Translation


def insert_article(connection: sqlite3.Connection, article: ImportedArticle, pack: PackInfo) -> int:
    """Insert an article with everything that belongs to it.

    Returns:
        Its row id.

    Raises:
        ValueError: If a sentence's text is not what stands at its place in the document.
        sqlite3.IntegrityError: If an article of the same file is there.
    """
    metadata, document, source = article.metadata, article.document, article.source
    moment = now()
    article_id = int(
        insert(
            connection,
            "article",
            {
                "sha256": source.sha256,
                "file_name": _storable_name(source.name),
                "format": document.format,
                "title": metadata.title,
                "title_translation": article.title_translation,
                "outlet": metadata.outlet,
                "author": metadata.author,
                "published": metadata.published,
                "url": metadata.url,
                "origins": codec.dump_origins(metadata.origins),
                "imported": moment,
                "sentences": len(article.sentences),
                "words": _count_words(article.sentences),
            },
        )
    )
    insert(
        connection,
        "document",
        {
            "article_id": article_id,
            "text": document.text,
            "encoding": document.encoding,
            "metadata": codec.dump_metadata(document.metadata),
            "blocks": codec.dump_blocks(document.blocks),
            "repairs": codec.dump_repairs(document.repairs),
            "pages": codec.dump_list(document.pages),
            "warnings": codec.dump_list(document.warnings),
        },
    )
    ids = _insert_sentences(
        connection, article_id, document.text, article.sentences, article.translations, pack, moment
    )
    connection.executemany(
        'INSERT INTO removed (article_id, "start", "end", paragraph, rule) VALUES (?, ?, ?, ?, ?)',
        ((article_id, r.start, r.end, r.paragraph, r.rule) for r in article.cleaned.removed),
    )
    picks = tuple(ids[pick] for pick in article.summary.picks)
    replace_summary(connection, article_id, replace(article.summary, picks=picks))
    return article_id


def replace_summary(connection: sqlite3.Connection, article_id: int, summary: Summary) -> None:
    """Make this the article's summary; its sentences are named by row id.

    Raises:
        LibraryError: If there is no such article.
        ValueError: If a sentence belongs to another article.
    """
    require_article(connection, article_id)
    own = {
        id_
        for (id_,) in connection.execute(
            "SELECT id FROM sentence WHERE article_id = ?", [article_id]
        )
    }
    if foreign := {*summary.picks, *summary.pinned, *summary.dropped} - own:
        raise ValueError(f"Not sentences of article {article_id}: {sorted(foreign)}")
    connection.execute("DELETE FROM summary WHERE article_id = ?", [article_id])
    summary_id = insert(
        connection,
        "summary",
        {
            "article_id": article_id,
            "method": summary.method,
            "length": str(summary.length),
            "sorting": summary.sorting.value,
        },
    )
    connection.executemany(
        "INSERT INTO summary_sentence (summary_id, position, sentence_id) VALUES (?, ?, ?)",
        ((summary_id, position, id_) for position, id_ in enumerate(summary.picks)),
    )
    marks = [*((id_, "pinned") for id_ in summary.pinned)]
    marks += [(id_, "dropped") for id_ in summary.dropped]
    connection.executemany(
        "INSERT INTO summary_mark (summary_id, sentence_id, mark) VALUES (?, ?, ?)",
        ((summary_id, id_, mark) for id_, mark in marks),
    )


def restore_piece(
    connection: sqlite3.Connection,
    piece_id: int,
    sentences: Sequence[Sentence],
    translations: Sequence[Translation],
    pack: PackInfo | None,
) -> int:
    """Put the sentences of a removed piece into their article and mark the piece restored.

    Returns:
        The id of the article.

    Raises:
        LibraryError: If there is no such piece or it was restored before.
        ValueError: If sentences and translations are not aligned or lie outside the piece.
    """
    if len(sentences) != len(translations):
        raise ValueError("A restored piece needs one translation for each sentence.")
    found = connection.execute(
        'SELECT article_id, "start", "end", restored, text FROM removed '
        "JOIN document USING (article_id) WHERE id = ?",
        [piece_id],
    ).fetchone()
    if found is None:
        raise LibraryError(
            f"Removed piece {piece_id}",
            "There is no such piece in the library.",
            "Open the article again and choose the piece there.",
        )
    article_id, start, end, restored, text = found
    if restored:
        raise LibraryError(
            f"Removed piece {piece_id}",
            "It was put back into its article before.",
            "Nothing is left to do; open the article again to see it.",
        )
    if any(not start <= sentence.start < sentence.end <= end for sentence in sentences):
        raise ValueError(f"A sentence lies outside the removed piece {start}–{end}.")
    moment = now()
    _insert_sentences(connection, article_id, text, sentences, translations, pack, moment)
    connection.execute("UPDATE removed SET restored = 1 WHERE id = ?", [piece_id])
    connection.execute(
        "UPDATE article SET sentences = sentences + ?, words = words + ? WHERE id = ?",
        [len(sentences), _count_words(sentences), article_id],
    )
    return int(article_id)


def _insert_sentences(
    connection: sqlite3.Connection,
    article_id: int,
    text: str,
    sentences: Sequence[Sentence],
    translations: Sequence[Translation],
    pack: PackInfo | None,
    moment: str,
) -> list[int]:
    """Return the row ids, aligned with `sentences`."""
    for sentence in sentences:
        if text[sentence.start : sentence.end] != sentence.text:
            raise ValueError(
                f"A sentence does not stand in the text at {sentence.start}: {sentence.text!r}"
            )
    connection.executemany(
        'INSERT INTO sentence (article_id, "start", "end", paragraph, kind, text, "key") '
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (article_id, s.start, s.end, s.paragraph, s.kind.value, s.text, key_of(s.text))
            for s in sentences
        ),
    )
    by_start = dict(
        connection.execute('SELECT "start", id FROM sentence WHERE article_id = ?', [article_id])
    )
    ids = [by_start[sentence.start] for sentence in sentences]
    pack_ids = record_packs(connection, (t.pack for t in translations), pack)
    connection.executemany(
        "INSERT INTO translation (sentence_id, text, score, pack_id, created) "
        "VALUES (?, ?, ?, ?, ?)",
        (
            (id_, t.text, t.score, pack_ids.get(t.pack), moment)
            for id_, t in zip(ids, translations, strict=True)
        ),
    )
    return ids


def _count_words(sentences: Iterable[Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)


def _storable_name(name: str) -> str:
    """Show bytes of a file name that are not UTF-8 as U+FFFD; SQLite stores UTF-8 only."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
