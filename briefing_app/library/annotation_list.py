# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The highlights and notes of the whole library, with what a list says about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.annotation_places import PlacedAnnotation, place_passage
from briefing_app.library import codec
from briefing_app.library.annotating import read_annotations
from briefing_app.library.reading import article_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


def list_annotations(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None = None
) -> tuple[PlacedAnnotation, ...]:
    """Return the annotations of articles that are not in the Trash, with their places.

    Args:
        connection: The library's connection.
        article_ids: Which articles; None for all.

    Returns:
        Those of the newest article first, within an article in the order of the text.
    """
    wanted = None if article_ids is None else codec.dump_list(sorted(set(article_ids)))
    where = "" if wanted is None else " AND article.id IN (SELECT value FROM json_each(?))"
    values = [] if wanted is None else [wanted]
    texts = {
        id_: (source, english, bool(corrected))
        for id_, source, english, corrected in connection.execute(
            "SELECT sentence.id, sentence.text, coalesce(correction.text, translation.text), "
            "correction.text IS NOT NULL "
            "FROM sentence JOIN translation ON translation.sentence_id = sentence.id "
            "LEFT JOIN correction ON correction.sentence_id = sentence.id "
            "JOIN article ON article.id = article_id "
            "WHERE sentence.id IN (SELECT sentence_id FROM anchor) "
            f"AND article.trashed = ''{where}",
            values,
        )
    }
    annotations = read_annotations(connection, wanted)
    rows = {
        row.id: row
        for row in article_rows(connection, {annotation.article_id for annotation in annotations})
    }
    return tuple(
        PlacedAnnotation(
            annotation,
            rows[annotation.article_id],
            tuple(
                place_passage(anchor, *texts[anchor.sentence_id]) for anchor in annotation.anchors
            ),
        )
        for annotation in annotations
    )
