# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the analyst writes on sentences: corrections, highlights and notes.

Each function runs inside the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from briefing_app.core.errors import LibraryError
from briefing_app.core.stored import (
    COLOURS,
    Anchor,
    Annotation,
    AnnotationContent,
    CorrectionOrigin,
)
from briefing_app.library import codec
from briefing_app.library.rows import insert, now, require_article, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


def correct(
    connection: sqlite3.Connection,
    sentence_id: int,
    text: str | None,
    author: str,
    *,
    memory_id: int | None = None,
    corrected: str = "",
) -> int:
    """Set the English of a sentence as an analyst wants it; None reverts to the machine's.

    A correction that says what the machine said is kept as one: somebody confirmed it. Where
    the sentence is the article's headline, the English headline follows.

    Args:
        connection: The library's connection.
        sentence_id: Row id of the sentence.
        text: Its English.
        author: Who wrote it.
        memory_id: The entry of the memory that it is taken from; None for the analyst's own.
        corrected: When it was written, ISO 8601 (UTC); now by default.

    Returns:
        The id of the article.

    Raises:
        LibraryError: If there is no such sentence.
        ValueError: If the text is empty.
    """
    found = connection.execute(
        "SELECT article_id, sentence.text = article.title, translation.text FROM sentence "
        "JOIN article ON article.id = article_id "
        "JOIN translation ON translation.sentence_id = sentence.id WHERE sentence.id = ?",
        [sentence_id],
    ).fetchone()
    if found is None:
        raise LibraryError(
            f"Sentence {sentence_id}",
            "There is no sentence with this number in the library.",
            "Open the article again and choose the sentence there.",
        )
    article_id, is_headline, machine = found
    if text is None:
        connection.execute("DELETE FROM correction WHERE sentence_id = ?", [sentence_id])
    else:
        text = " ".join(storable(text).split())
        if not text:
            raise ValueError("A correction is not empty; None takes it back.")
        origin = CorrectionOrigin.ANALYST if memory_id is None else CorrectionOrigin.MEMORY
        values = [text, storable(author), corrected or now(), origin.value, memory_id, sentence_id]
        # Not as one INSERT … ON CONFLICT: that also fires the triggers before an insertion, and
        # the search index would forget the sentence twice.
        cursor = connection.execute(
            "UPDATE correction SET text = ?, author = ?, corrected = ?, origin = ?, "
            "memory_id = ? WHERE sentence_id = ?",
            values,
        )
        if not cursor.rowcount:
            connection.execute(
                "INSERT INTO correction (text, author, corrected, origin, memory_id, "
                "sentence_id) VALUES (?, ?, ?, ?, ?, ?)",
                values,
            )
    if is_headline:
        connection.execute(
            "UPDATE article SET title_translation = ? WHERE id = ?",
            [machine if text is None else text, article_id],
        )
    return int(article_id)


def annotate(
    connection: sqlite3.Connection,
    article_id: int,
    content: AnnotationContent,
    anchors: Sequence[Anchor],
    author: str,
) -> int:
    """Keep a highlight or a note.

    Returns:
        Its row id.

    Raises:
        LibraryError: If there is no such article.
        ValueError: If an anchor's sentence is not of the article or its quotation not in its
            context, if a note without a passage says nothing, or if there is no such colour.
    """
    require_article(connection, article_id)
    if not anchors and not content.note.strip():
        raise ValueError("A note on the whole article says something.")
    own = {
        id_
        for (id_,) in connection.execute(
            "SELECT id FROM sentence WHERE article_id = ?", [article_id]
        )
    }
    if foreign := {anchor.sentence_id for anchor in anchors} - own:
        raise ValueError(f"Not sentences of article {article_id}: {sorted(foreign)}")
    for anchor in anchors:
        if anchor.quotation != anchor.context[anchor.start : anchor.end]:
            raise ValueError(f"“{anchor.quotation}” does not stand where the anchor says.")
    moment = now()
    annotation_id = insert(
        connection,
        "annotation",
        {
            "article_id": article_id,
            **_columns(content),
            "author": storable(author),
            "created": moment,
            "modified": moment,
        },
    )
    connection.executemany(
        'INSERT INTO anchor (annotation_id, position, sentence_id, side, "start", "end", '
        "quotation, context) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (annotation_id, n, a.sentence_id, a.side.value, a.start, a.end, a.quotation, a.context)
            for n, a in enumerate(anchors)
        ),
    )
    return annotation_id


def edit_annotation(
    connection: sqlite3.Connection, annotation_id: int, content: AnnotationContent
) -> None:
    """Change kind, colour or note; the anchors stay.

    Raises:
        LibraryError: If there is no such annotation.
        ValueError: If a note on the whole article would say nothing, or if there is no such
            colour.
    """
    found = connection.execute(
        "SELECT EXISTS (SELECT * FROM anchor WHERE annotation_id = annotation.id) "
        "FROM annotation WHERE id = ?",
        [annotation_id],
    ).fetchone()
    if found == (0,) and not content.note.strip():
        raise ValueError("A note on the whole article says something.")
    columns = _columns(content)
    settings = ", ".join(f"{column} = ?" for column in columns)
    cursor = connection.execute(
        f"UPDATE annotation SET {settings}, modified = ? WHERE id = ?",
        [*columns.values(), now(), annotation_id],
    )
    if not cursor.rowcount:
        raise _no_such_annotation(annotation_id)


def delete_annotations(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Delete highlights and notes; what is not there is passed over."""
    connection.executemany("DELETE FROM annotation WHERE id = ?", ([id_] for id_ in ids))


def read_annotations(
    connection: sqlite3.Connection, articles: int | str | None = None
) -> tuple[Annotation, ...]:
    """Return annotations, those of the newest article first.

    Within an article notes on the whole come first, then the others in the order of the text.

    Args:
        connection: The library's connection.
        articles: The id of an article; or a JSON list of ids, of which those in the Trash are
            passed over; or None for all that are not in the Trash.
    """
    where, values = "article.trashed = ''", [articles]
    if articles is None:
        values = []
    elif isinstance(articles, int):
        where = "annotation.article_id = ?"
    else:
        where += " AND annotation.article_id IN (SELECT value FROM json_each(?))"
    anchors = defaultdict(list)
    for id_, sentence_id, side, *rest in connection.execute(
        'SELECT annotation_id, sentence_id, side, "start", "end", quotation, context '
        "FROM anchor JOIN annotation ON annotation.id = annotation_id "
        f"JOIN article ON article.id = article_id WHERE {where} ORDER BY annotation_id, position",
        values,
    ):
        anchors[id_].append(Anchor(sentence_id, codec.load_side(side), *rest))
    rows = connection.execute(
        "SELECT annotation.id, annotation.article_id, kind, label, colour, note, "
        "annotation.author, created, modified FROM annotation "
        f"JOIN article ON article.id = article_id WHERE {where} "
        'ORDER BY annotation.article_id DESC, (SELECT min(sentence."start") FROM anchor '
        "JOIN sentence ON sentence.id = sentence_id WHERE annotation_id = annotation.id), "
        '(SELECT anchor."start" FROM anchor WHERE annotation_id = annotation.id AND position = 0), '
        "annotation.id",
        values,
    )
    return tuple(
        Annotation(
            id_,
            article,
            AnnotationContent(codec.load_annotation_kind(kind), label, colour, note),
            tuple(anchors[id_]),
            author,
            created,
            modified,
        )
        for id_, article, kind, label, colour, note, author, created, modified in rows
    )


def _columns(content: AnnotationContent) -> dict[str, object]:
    if content.colour not in COLOURS:
        raise ValueError(f"There is no colour “{content.colour}”.")
    return {
        "kind": content.kind.value,
        "label": storable(content.label.strip()),
        "colour": content.colour,
        "note": storable(content.note.strip()),
    }


def _no_such_annotation(annotation_id: int) -> LibraryError:
    return LibraryError(
        f"Annotation {annotation_id}",
        "There is no highlight or note with this number in the library.",
        "Open the article again; it may have been deleted meanwhile.",
    )
