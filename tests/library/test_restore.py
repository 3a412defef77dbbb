# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A removed piece goes back to its place, once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.core.model import BlockKind, Removed, Sentence, Translation

from .articles import article_of
from .generator import PACK

if TYPE_CHECKING:
    from briefing_app.core.model import ImportedArticle
    from briefing_app.library import Library

BEFORE = "Hujan turun sejak subuh."
TAKEN = "Baca juga jadwal kapal feri. Tiket habis."
AFTER = "Pelabuhan ditutup sementara."


@pytest.fixture
def article() -> ImportedArticle:
    """Return an article from whose middle a piece of two sentences was removed."""
    whole = article_of([(BEFORE, "Rain."), (TAKEN, ""), (AFTER, "Port shut.")])
    first, taken, last = whole.sentences
    return replace(
        whole,
        sentences=(first, last),
        translations=(whole.translations[0], whole.translations[2]),
        cleaned=replace(whole.cleaned, removed=(Removed(taken.start, taken.end, 1, "read also"),)),
        summary=replace(whole.summary, picks=(1,)),
    )


def pieces(article: ImportedArticle) -> tuple[tuple[Sentence, ...], tuple[Translation, ...]]:
    start = article.cleaned.removed[0].start
    cut = start + len("Baca juga jadwal kapal feri.")
    end = article.cleaned.removed[0].end
    text = article.document.text
    sentences = (
        Sentence(start, cut, 1, BlockKind.PARAGRAPH, text[start:cut]),
        Sentence(cut + 1, end, 1, BlockKind.PARAGRAPH, text[cut + 1 : end]),
    )
    english = (
        Translation("See also the ferry timetable.", -0.4, PACK.identity),
        Translation("Tickets are sold out.", -0.2, "another 2.0 (0123456789ab)"),
    )
    return sentences, english


def test_that_a_restored_piece_stands_in_its_place(
    library: Library, article: ImportedArticle
) -> None:
    """Hujan … | [Baca juga … | Tiket habis.] | Pelabuhan …"""
    row = library.add(article, PACK)
    before = library.article(row.id)
    library.edit("Restore", lambda edits: edits.restore(before.removed[0].id, *pieces(article)))
    after = library.article(row.id)

    assert [stored.sentence.text for stored in after.sentences] == [
        BEFORE,
        "Baca juga jadwal kapal feri.",
        "Tiket habis.",
        AFTER,
    ]
    assert tuple(s.translation for s in after.sentences[1:3]) == pieces(article)[1]
    assert [after.sentences[0].id, after.sentences[3].id] == [s.id for s in before.sentences]
    assert after.summary == before.summary
    assert [(r.restored, r.text) for r in after.removed] == [(True, TAKEN)]
    assert (after.row.sentences, after.row.words) == (4, before.row.words + 7)
    assert [hit.sentence_id for hit in library.search("timetable")] == [after.sentences[1].id]


def test_that_a_piece_is_restored_only_once(library: Library, article: ImportedArticle) -> None:
    row = library.add(article, PACK)
    piece = library.article(row.id).removed[0]
    library.edit("Restore", lambda edits: edits.restore(piece.id, *pieces(article)))
    once = library.article(row.id)
    with pytest.raises(LibraryError, match="put back into its article before"):
        library.edit("Restore", lambda edits: edits.restore(piece.id, *pieces(article)))
    assert library.article(row.id) == once


def test_that_an_unknown_piece_is_a_clear_error(library: Library, article: ImportedArticle) -> None:
    library.add(article, PACK)
    with pytest.raises(LibraryError, match="no such piece"):
        library.edit("Restore", lambda edits: edits.restore(99, *pieces(article)))


def test_that_nothing_is_restored_outside_the_piece(
    library: Library, article: ImportedArticle
) -> None:
    row = library.add(article, PACK)
    before = library.article(row.id)
    outside = replace(article.sentences[1])
    with pytest.raises(ValueError, match="outside the removed piece"):
        library.edit(
            "Restore",
            lambda edits: edits.restore(before.removed[0].id, [outside], [article.translations[1]]),
        )
    with pytest.raises(ValueError, match="one translation for each sentence"):
        library.edit(
            "Restore", lambda edits: edits.restore(before.removed[0].id, pieces(article)[0], [])
        )
    assert library.article(row.id) == before


def test_that_a_piece_without_sentences_is_marked_restored(
    library: Library, article: ImportedArticle
) -> None:
    row = library.add(article, PACK)
    library.edit(
        "Restore", lambda edits: edits.restore(library.article(row.id).removed[0].id, [], [])
    )
    after = library.article(row.id)
    assert after.removed[0].restored
    assert after.row == row
