# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What goes into a library comes out of it, whole and unchanged."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.core.errors import LibraryError
from briefing_app.core.model import (
    Block,
    BlockKind,
    Cleaned,
    Document,
    ImportedArticle,
    Metadata,
    Removed,
    Repair,
    Sentence,
    Source,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.library import AlreadyImported, Library, open_library

from .articles import article_of, with_translation
from .generator import PACK, generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.stored import StoredArticle

PAIRS = [
    ("Kapal patroli itu berlayar pagi tadi.", "The patrol ship sailed this morning."),
    ("Sebanyak 12.000 liter solar dimuat.", "12,000 litres of diesel were loaded."),
    ("Nakhoda menolak berkomentar.", "The captain declined to comment."),
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return one library for all examples of a property."""
    with open_library(tmp_path_factory.mktemp("shared") / "library") as library:
        yield library


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
short = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
metadata = st.builds(
    Metadata,
    title=texts,
    outlet=texts,
    author=texts,
    published=texts,
    url=texts,
    origins=st.lists(st.tuples(texts, texts), max_size=3).map(tuple),
)
translations = st.builds(
    Translation,
    text=texts,
    score=st.none() | st.floats(-20, 0),
    pack=st.sampled_from(["", PACK.identity, "another 2.0 (0123456789ab)"]),
)


@st.composite
def imported_articles(draw: st.DrawFn) -> ImportedArticle:
    pieces = draw(st.lists(short, min_size=1, max_size=6))
    text, spans = "", []
    for piece in pieces:
        text += draw(texts)
        spans.append((len(text), len(text) + len(piece)))
        text += piece
    kinds = draw(st.lists(st.sampled_from(BlockKind), min_size=len(spans), max_size=len(spans)))
    sentences = tuple(
        Sentence(start, end, index, kind, text[start:end])
        for index, ((start, end), kind) in enumerate(zip(spans, kinds, strict=True))
    )
    picks = draw(st.sets(st.integers(0, len(spans) - 1)))
    return ImportedArticle(
        source=Source(
            Path("/berita") / f"{draw(st.integers(0))}.html",
            data := draw(st.binary(min_size=16, max_size=40)),
            hashlib.sha256(data).hexdigest(),
        ),
        document=Document(
            text,
            tuple(
                Block(start, end, kind, furniture=start % 2 == 0)
                for (start, end), kind in zip(spans, kinds, strict=True)
            ),
            draw(short),
            draw(texts),
            draw(metadata),
            tuple(Repair(start, end, draw(texts)) for start, end in spans[:2]),
            tuple(start for start, _ in spans),
            tuple(draw(st.lists(texts, max_size=2))),
        ),
        cleaned=Cleaned((), tuple(Removed(s, e, 0, "rule") for s, e in spans[::2])),
        metadata=draw(metadata),
        sentences=sentences,
        translations=tuple(draw(translations) for _ in spans),
        title_translation=draw(texts),
        summary=Summary(
            draw(short),
            draw(
                st.sampled_from(
                    [SummaryLength(), SummaryLength(sentences=3), SummaryLength(percent=12.5)]
                )
            ),
            tuple(sorted(picks)),
        ),
    )


def assert_same(stored: StoredArticle, article: ImportedArticle) -> None:
    assert stored.document == article.document
    assert stored.row.metadata == article.metadata
    assert stored.row.title_translation == article.title_translation
    assert stored.row.sha256 == article.source.sha256
    assert stored.row.file_name == article.source.path.name
    assert stored.row.sentences == len(article.sentences)
    assert stored.row.words == sum(len(s.text.split()) for s in article.sentences)
    assert tuple(s.sentence for s in stored.sentences) == article.sentences
    assert tuple(s.translation for s in stored.sentences) == article.translations
    assert tuple(r.piece for r in stored.removed) == article.cleaned.removed
    for removed in stored.removed:
        assert removed.text == article.document.text[removed.piece.start : removed.piece.end]
    ids = [s.id for s in stored.sentences]
    assert stored.summary == replace(
        article.summary, picks=tuple(ids[pick] for pick in article.summary.picks)
    )


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(article=imported_articles())
def test_that_an_article_comes_back_whole_whatever_its_characters(
    shared: Library, article: ImportedArticle
) -> None:
    if shared.find(article.source.sha256) is None:
        row = shared.add(article, PACK)
        stored = shared.article(row.id)
        assert stored.row == row
        assert_same(stored, article)
        assert shared.original(row.sha256) == article.source.data


def test_that_an_article_is_there_after_the_library_was_closed(folder: Path) -> None:
    article = article_of(PAIRS, title="Kapal patroli berlayar")
    with open_library(folder) as library:
        row = library.add(article, PACK)
    with open_library(folder) as library:
        assert library.articles() == [row]
        assert_same(library.article(row.id), article)


def test_that_articles_are_listed_newest_import_first(library: Library) -> None:
    rows = [library.add(article, PACK) for article in generate(5)]
    assert library.articles() == rows[::-1]


def test_that_the_same_file_is_noticed_under_another_name(library: Library) -> None:
    article = article_of(PAIRS, title="Kapal patroli berlayar")
    row = library.add(article, PACK)
    again = replace(article, source=replace(article.source, path=Path("/salinan/lain.txt")))
    with pytest.raises(AlreadyImported, match=r"lain\.txt.*Kapal patroli berlayar") as caught:
        library.add(again, PACK)
    assert caught.value.row == row
    assert library.articles() == [row]
    assert library.find(article.source.sha256) == row
    assert library.find("0" * 64) is None


def test_that_a_failed_import_leaves_nothing_of_the_article(library: Library) -> None:
    whole = article_of(PAIRS)
    broken = with_translation(whole, 2, Translation("Half a pair: \ud83d", -0.1, PACK.identity))
    with pytest.raises(LibraryError, match=r"U\+D83D"):
        library.add(broken, PACK)
    assert library.articles() == []
    assert library.search("patroli") == []
    assert library.packs_used() == []
    row = library.add(whole, PACK)
    assert_same(library.article(row.id), whole)


def test_that_a_sentence_must_stand_in_the_text_where_it_says(library: Library) -> None:
    article = article_of(PAIRS)
    moved = replace(article.sentences[1], start=article.sentences[1].start + 1)
    sentences = (article.sentences[0], moved, article.sentences[2])
    with pytest.raises(ValueError, match="does not stand in the text"):
        library.add(replace(article, sentences=sentences), PACK)
    assert library.articles() == []


def test_that_a_file_name_that_is_not_utf_8_does_not_stop_an_import(library: Library) -> None:
    article = article_of(PAIRS, name="caf\udce9.txt")
    assert library.add(article, PACK).file_name == "caf\ufffd.txt"


def test_that_an_unknown_article_is_a_clear_error(library: Library) -> None:
    with pytest.raises(LibraryError, match="Article 7: There is no article"):
        library.article(7)
    with pytest.raises(LibraryError, match="Article 7: There is no article"):
        library.edit(
            "Summary", lambda edits: edits.set_summary(7, Summary("ranker", SummaryLength(), ()))
        )


def test_that_a_summary_is_replaced_by_another(library: Library) -> None:
    row = library.add(article_of(PAIRS), PACK)
    ids = [sentence.id for sentence in library.article(row.id).sentences]
    summary = Summary("opening", SummaryLength(percent=40), (ids[0], ids[2]))
    library.edit("Summary", lambda edits: edits.set_summary(row.id, summary))
    assert library.article(row.id).summary == summary


def test_that_a_summary_cannot_quote_another_article(library: Library) -> None:
    first, second = (library.add(article, PACK) for article in generate(2))
    before = library.article(first.id).summary
    foreign = library.article(second.id).sentences[0].id
    with pytest.raises(ValueError, match="Not sentences of article"):
        library.edit(
            "Summary",
            lambda edits: edits.set_summary(
                first.id, Summary("ranker", SummaryLength(), (foreign,))
            ),
        )
    assert library.article(first.id).summary == before


def test_that_a_stored_sentence_and_the_text_cannot_be_changed(
    library: Library, folder: Path
) -> None:
    library.add(article_of(PAIRS), PACK)
    with closing(sqlite3.connect(folder / "library.db")) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="a sentence never changes"):
            connection.execute("UPDATE sentence SET text = 'lain'")
        with pytest.raises(sqlite3.IntegrityError, match="text of an article never changes"):
            connection.execute("UPDATE document SET text = 'lain'")


def test_that_row_ids_are_never_used_again(library: Library, folder: Path) -> None:
    row = library.add(article_of(PAIRS), PACK)
    last = library.article(row.id).sentences[-1].id
    with closing(sqlite3.connect(folder / "library.db")) as connection, connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("DELETE FROM article")
    again = library.add(article_of(PAIRS), PACK)
    assert again.id > row.id
    assert library.article(again.id).sentences[0].id > last


def test_that_packs_are_counted_by_what_they_translated(library: Library) -> None:
    first, second = generate(2, sentences=4)
    other = Translation("By another pack.", -0.5, "another 2.0 (0123456789ab)")
    library.add(first, PACK)
    library.add(with_translation(second, 0, other), PACK)
    counted = [
        (use.identity, use.pack, use.articles, use.sentences) for use in library.packs_used()
    ]
    assert counted == [(PACK.identity, PACK, 2, 7), (other.pack, None, 1, 1)]
