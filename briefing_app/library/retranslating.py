# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Another machine translation for sentences that are in the library.

What the analyst made of the article stays: corrections still count, highlights keep their
quotation (`core.anchors` finds it again where it still stands), and the summary, which picks
sentences and not their English, is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.library.packs import record_packs
from briefing_app.library.rows import now, require_article, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from briefing_app.core.model import PackInfo, Translation


def retranslate(
    connection: sqlite3.Connection,
    article_id: int,
    translations: Mapping[int, Translation],
    pack: PackInfo | None,
    headline: str,
) -> None:
    """Replace the machine translation of some sentences, inside the caller's transaction.

    Args:
        connection: The library's connection.
        article_id: The article.
        translations: By row id of the sentence.
        pack: The pack that translated; without it only its identity is recorded.
        headline: English headline, for an article whose headline is none of its sentences;
            empty leaves it. A headline that is one of the sentences follows that sentence.

    Raises:
        LibraryError: If there is no such article.
        ValueError: If a sentence is not the article's.
    """
    require_article(connection, article_id)
    rows = connection.execute(
        "SELECT sentence.id, sentence.text = article.title, correction.text FROM sentence "
        "JOIN article ON article.id = article_id "
        "LEFT JOIN correction ON correction.sentence_id = sentence.id "
        'WHERE article_id = ? ORDER BY "start"',
        [article_id],
    ).fetchall()
    if foreign := translations.keys() - {id_ for id_, *_ in rows}:
        raise ValueError(f"Not sentences of article {article_id}: {sorted(foreign)}")
    packs = record_packs(connection, (t.pack for t in translations.values()), pack)
    moment = now()
    connection.executemany(
        "UPDATE translation SET text = ?, score = ?, pack_id = ?, created = ? "
        "WHERE sentence_id = ?",
        (
            (storable(t.text), t.score, packs.get(t.pack), moment, id_)
            for id_, t in translations.items()
        ),
    )
    titles = [(id_, corrected) for id_, is_title, corrected in rows if is_title]
    if titles:
        # Of several sentences that say what the headline says, the first one is the headline.
        id_, corrected = titles[0]
        headline = translations[id_].text if id_ in translations and corrected is None else ""
    if headline.strip():
        connection.execute(
            "UPDATE article SET title_translation = ? WHERE id = ?",
            [storable(headline), article_id],
        )
