# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Another pack's translation replaces the machine's and nothing of the analyst's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.anchors import anchor_at
from briefing_app.core.annotation_places import place_annotations
from briefing_app.core.errors import LibraryError
from briefing_app.core.model import Translation
from briefing_app.core.stored import AnnotationContent, Side

from .articles import article_of
from .dumps import differences, dump
from .generator import PACK

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.stored import StoredArticle
    from briefing_app.library import Edits, Library

OTHER = replace(PACK, name="better", version="2.0", sha256="cd" * 32, source="better.argosmodel")
PAIRS = [
    ("Banjir melanda kota", "Floods hit city"),
    ("Sekitar 10 orang mengungsi.", "Around 10 people fled."),
    ("Gubernur datang.", "The governor came."),
]


@pytest.fixture
def article(library: Library) -> StoredArticle:
    made = article_of(PAIRS, title="Banjir melanda kota", title_translation="Floods hit city")
    return library.article(library.add(made, PACK).id)


def anew(article: StoredArticle, *texts: str) -> dict[int, Translation]:
    return {
        stored.id: Translation(text, -0.5, OTHER.identity)
        for stored, text in zip(article.sentences, texts, strict=False)
    }


ANEW = ("Flooding struck the city", "About 12 persons fled.", "The governor arrived.")


def test_that_the_machines_translation_its_score_and_its_pack_are_replaced(
    library: Library, article: StoredArticle
) -> None:
    made = anew(article, *ANEW)
    changes = library.edit("Translate", lambda e: e.retranslate(article.row.id, made, OTHER))
    now = library.article(article.row.id)
    assert [s.translation for s in now.sentences] == list(made.values())
    assert [row.id for row in changes.rows] == [article.row.id]
    (use,) = library.packs_used()
    assert (use.pack, use.articles, use.sentences) == (replace(OTHER, chosen=False), 1, 3)
    assert [hit.translation for hit in library.search("arrived")] != []
    assert library.search("came") == []


def test_that_sentences_that_are_not_named_keep_their_translation(
    library: Library, article: StoredArticle
) -> None:
    (_, second, _) = anew(article, *ANEW).items()
    library.edit("Translate", lambda e: e.retranslate(article.row.id, dict([second]), OTHER))
    now = library.article(article.row.id)
    assert [s.english for s in now.sentences] == [PAIRS[0][1], ANEW[1], PAIRS[2][1]]
    assert now.row.title_translation == PAIRS[0][1]


def test_that_corrections_the_summary_and_the_source_stay(
    library: Library, article: StoredArticle
) -> None:
    wanted = article.sentences[1].id
    library.edit("Correct", lambda e: e.correct(wanted, "Some 10 people fled."), author="Ana")
    before = library.article(article.row.id)
    library.edit("Translate", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER))
    now = library.article(article.row.id)
    assert [s.correction for s in now.sentences] == [s.correction for s in before.sentences]
    assert [s.english for s in now.sentences] == [ANEW[0], "Some 10 people fled.", ANEW[2]]
    assert (now.summary, now.document) == (before.summary, before.document)
    assert [s.sentence for s in now.sentences] == [s.sentence for s in before.sentences]


def test_that_highlights_stay_on_their_words_and_those_whose_words_are_gone_are_kept(
    library: Library, article: StoredArticle
) -> None:
    third = article.sentences[2]
    anchors = [
        anchor_at(third, Side.TRANSLATION, 4, 12),
        anchor_at(third, Side.TRANSLATION, 13, 17),
    ]

    def highlight(edits: Edits) -> None:
        for anchor in anchors:
            edits.annotate(article.row.id, AnnotationContent(), [anchor])

    library.edit("Highlight", highlight)
    library.edit("Translate", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER))
    placed = place_annotations(library.article(article.row.id))
    assert [p.annotation.anchors for p in placed] == [(anchor,) for anchor in anchors]
    assert [(p.annotation.quotation, bool(p.lost)) for p in placed] == [
        ("governor", False),
        ("came", True),
    ]


def test_that_the_headline_follows_its_sentence_unless_that_is_corrected(
    library: Library, article: StoredArticle
) -> None:
    made = anew(article, *ANEW)
    library.edit("T", lambda e: e.retranslate(article.row.id, made, OTHER, headline="ignored"))
    assert library.article(article.row.id).row.title_translation == ANEW[0]
    library.edit("C", lambda e: e.correct(article.sentences[0].id, "The city is flooded"))
    library.edit("T", lambda e: e.retranslate(article.row.id, made, OTHER))
    assert library.article(article.row.id).row.title_translation == "The city is flooded"


def test_that_a_headline_that_is_no_sentence_is_replaced_where_one_is_given(
    library: Library,
) -> None:
    made = article_of(PAIRS, title="Kota terendam", title_translation="City under water", name="b")
    article = library.article(library.add(made, PACK).id)
    library.edit("T", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER))
    assert library.article(article.row.id).row.title_translation == "City under water"
    library.edit(
        "T", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER, "City submerged")
    )
    assert library.article(article.row.id).row.title_translation == "City submerged"


def test_that_doubts_are_counted_anew(library: Library, article: StoredArticle) -> None:
    assert article.row.doubts == 0
    library.edit("T", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER))
    assert library.article(article.row.id).row.doubts == 1  # 10 orang, 12 persons


def test_that_one_undo_takes_all_of_it_back_and_a_redo_does_it_again(
    library: Library, article: StoredArticle, folder: Path
) -> None:
    before = dump(folder)
    library.edit("T", lambda e: e.retranslate(article.row.id, anew(article, *ANEW), OTHER))
    after = dump(folder)
    assert {"translation", "article", "search index"} <= differences(before, after).keys()
    library.undo()
    # The pack stays known, which no list shows as long as it translated nothing.
    assert differences(before, dump(folder)).keys() == {"pack"}
    assert [use.identity for use in library.packs_used()] == [PACK.identity]
    library.redo()
    assert dump(folder) == after


def test_that_foreign_sentences_and_articles_are_refused_and_nothing_is_changed(
    library: Library, article: StoredArticle, folder: Path
) -> None:
    before = dump(folder)
    foreign = anew(article, *ANEW) | {999: Translation("x", None, "")}
    with pytest.raises(ValueError, match="999"):
        library.edit("T", lambda e: e.retranslate(article.row.id, foreign, OTHER))
    with pytest.raises(LibraryError):
        library.edit("T", lambda e: e.retranslate(999, {}, OTHER))
    assert dump(folder) == before
