# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What users type into the search field, and what it finds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.found import MATCH_END, MATCH_START
from briefing_app.core.model import BlockKind, Sentence, Translation
from briefing_app.library import Library, open_library

from .articles import article_of
from .generator import PACK, generate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing_app.core.found import Hit

MISSILE = ("Rudal itu diuji di Selat Karang.", "The missile was tested in Karang Strait.")
SHIP = ("Kapal perang berlayar, kata Menteri Pertahanan.", "The warship sailed, the minister said.")
FUEL = ("Harga solar naik menjadi Rp10.000 di Kafé Bahari.", "Diesel rose to 10,000 rupiah.")
NUCLEAR = ("Rudal nuklir tidak diuji.", "No nuclear missile was tested.")
HEADLINE = ("Uji coba rudal ditunda", "Missile test postponed")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_library(tmp_path_factory.mktemp("search") / "library") as library:
        article = article_of(
            [MISSILE, SHIP, FUEL, NUCLEAR], title=HEADLINE[0], title_translation=HEADLINE[1]
        )
        library.add(article, PACK)
        yield library


def plain(text: str) -> str:
    return text.replace(MATCH_START, "").replace(MATCH_END, "")


def found(hits: list[Hit]) -> set[str]:
    return {plain(hit.source) for hit in hits}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kapal", {SHIP}),
        ("KAPAL", {SHIP}),
        ("warship", {SHIP}),
        ("rudal", {MISSILE, NUCLEAR, HEADLINE}),
        ("missile postponed", {HEADLINE}),
        ("rudal strait", {MISSILE}),
        ("rudal kapal", set()),
        ("rudal -nuklir", {MISSILE, HEADLINE}),
        ("rudal -nuklir -ditunda", {MISSILE}),
        ('rudal -"selat karang"', {NUCLEAR, HEADLINE}),
        ("-nuklir", set()),
        ('"menteri pertahanan"', {SHIP}),
        ("“menteri pertahanan”", {SHIP}),
        ('"pertahanan menteri"', set()),
        ("pertahanan menteri", {SHIP}),
        ('"menteri perta"*', {SHIP}),
        ('"menteri perta', set()),
        ('"menteri pertahanan', {SHIP}),
        ("kapal OR solar", {SHIP, FUEL}),
        ("rudal nuklir OR selat", {NUCLEAR, MISSILE}),
        ("OR kapal OR", {SHIP}),
        ("kapal OR -solar", {SHIP}),
        ("or kapal", set()),
        ("berlay*", {SHIP}),
        ("berlay", set()),
        ("kafe", {FUEL}),
        ("kafé", {FUEL}),
        ("10.000", {FUEL}),
        ("10,000", {FUEL}),
        ("source:kapal", set()),
        ("NEAR(kapal perang)", set()),
        ("kapal AND perang", {SHIP}),
        ("AND kapal AND", {SHIP}),
        ("rudal NOT nuklir", {MISSILE, HEADLINE}),
        ("NOT nuklir rudal", {MISSILE, HEADLINE}),
        ("rudal AND NOT nuklir NOT ditunda", {MISSILE}),
        ("NOT", set()),
        ("kapal and perang", set()),
        ("kapal * ( ) ^ + : { } -- ;", {SHIP}),
        ("kapal ''", {SHIP}),
        ('kapal ""', {SHIP}),
        ("kapal\0perang", {SHIP}),
        ("kapal \ud800", {SHIP}),
        ("", set()),
        ("   ", set()),
        ('"', set()),
        ("*", set()),
        ("-", set()),
        ("😀", set()),
    ],
)
def test_that_a_query_finds_what_its_syntax_says(
    filled: Library, query: str, expected: set[tuple[str, str]]
) -> None:
    assert found(filled.search(query)) == {source for source, _ in expected}


def test_that_matches_are_marked_in_both_languages(filled: Library) -> None:
    (hit,) = filled.search('kapal minister "menteri pertahanan"')
    assert hit.source == "\ue000Kapal\ue001 perang berlayar, kata \ue000Menteri Pertahanan\ue001."
    assert hit.translation == "The warship sailed, the \ue000minister\ue001 said."


def test_that_a_hit_names_its_sentence_and_a_headline_none(filled: Library) -> None:
    (row,) = filled.articles()
    ids = {s.sentence.text: s.id for s in filled.article(row.id).sentences}
    hits = filled.search("rudal")
    assert {plain(hit.source): hit.sentence_id for hit in hits} == {
        MISSILE[0]: ids[MISSILE[0]],
        NUCLEAR[0]: ids[NUCLEAR[0]],
        HEADLINE[0]: None,
    }
    assert all(hit.article == row for hit in hits)


def test_that_the_best_hit_comes_first_and_the_limit_holds(library: Library) -> None:
    often = ("Banjir, banjir, banjir lagi.", "Flood again.")
    once = ("Banjir di hulu sungai surut setelah hujan reda kemarin sore.", "The flood went down.")
    others = [(f"Kalimat nomor {n}.", f"Sentence {n}.") for n in range(20)]
    library.add(article_of([once, *others, often]), PACK)
    assert [plain(hit.source) for hit in library.search("banjir")] == [often[0], once[0]]
    assert [plain(hit.source) for hit in library.search("banjir", limit=1)] == [often[0]]
    assert library.search("banjir", limit=0) == []


def test_that_a_long_sentence_is_cut_around_the_match(library: Library) -> None:
    words = [f"kata{n}" for n in range(200)]
    library.add(article_of([(" ".join(words) + ".", "Many words.")]), PACK)
    (hit,) = library.search("kata150")
    assert f"{MATCH_START}kata150{MATCH_END}" in hit.source
    assert hit.source.startswith("…")
    assert hit.source.endswith("…")
    assert len(hit.source.split()) == 40


def test_that_marks_in_the_text_itself_are_never_taken_for_matches(library: Library) -> None:
    source = f"Truk {MATCH_START}palsu{MATCH_END} lewat di jembatan."
    row = library.add(article_of([(source, f"A {MATCH_START}fake truck.")]), PACK)
    (hit,) = library.search("jembatan")
    assert hit.source == f"Truk palsu lewat di {MATCH_START}jembatan{MATCH_END}."
    assert hit.translation == "A fake truck."
    assert len(library.search("palsu")) == 1
    assert library.article(row.id).sentences[0].sentence.text == source


ODD = st.text(
    st.sampled_from("ab\"“”*-^:(){}+ORANDNT ,.;'\\\0\ud800\ue000é\u0301\n😀"), max_size=40
)


@settings(deadline=None, max_examples=400)
@given(query=ODD | st.text(max_size=40))
def test_that_nothing_a_user_types_is_an_error(filled: Library, query: str) -> None:
    for hit in filled.search(query):
        assert hit.article.id == 1


@pytest.mark.parametrize(
    "query",
    [
        "kapal " * 5_000,
        " OR ".join(["kapal"] * 2_000),
        "kapal " + "-rudal " * 2_000,
        '"' + "kapal " * 5_000 + '"',
        "kapal" * 20_000,
        "(" * 5_000 + "kapal",
    ],
    ids=["words", "choices", "exclusions", "phrase", "word", "brackets"],
)
def test_that_a_pasted_page_is_not_an_error(filled: Library, query: str) -> None:
    assert found(filled.search(query)) <= {SHIP[0]}


def index_is_right(connection: sqlite3.Connection) -> None:
    """Compare every entry of the index with the texts; SQLite raises where they differ."""
    connection.execute(
        "INSERT INTO searchable_fts (searchable_fts, rank) VALUES ('integrity-check', 1)"
    )


def test_that_the_check_of_the_index_sees_a_forgotten_change(
    library: Library, folder: Path
) -> None:
    library.add(article_of([SHIP]), PACK)
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER translation_update_after")
        connection.execute("UPDATE translation SET text = 'Zebra'")
        with pytest.raises(sqlite3.DatabaseError):
            index_is_right(connection)


def test_that_the_index_follows_every_change(library: Library, folder: Path) -> None:
    first, second = (library.add(article, PACK) for article in generate(2, sentences=4))
    piece = library.article(first.id).removed[0]
    text = piece.text
    start = piece.piece.start
    library.edit(
        "Restore",
        lambda edits: edits.restore(
            piece.id,
            [Sentence(start, start + len(text), 2, BlockKind.PARAGRAPH, text)],
            [Translation("Dihapuskan", -0.1, "")],
        ),
    )
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        index_is_right(connection)
        assert len(library.search("dihapuskan")) == 1

        connection.execute("UPDATE translation SET text = 'Zebra' WHERE text = 'Dihapuskan'")
        index_is_right(connection)
        assert (len(library.search("dihapuskan")), len(library.search("zebra"))) == (0, 1)

        connection.execute("UPDATE article SET title = 'Walrus' WHERE id = ?", [first.id])
        index_is_right(connection)
        assert [hit.sentence_id for hit in library.search("walrus")] == [None]

        connection.execute("DELETE FROM article WHERE id = ?", [first.id])
        index_is_right(connection)
        assert library.search("walrus OR zebra") == []
        assert library.articles() == [second]
        for table in ("sentence", "translation", "removed", "summary"):
            query = f"SELECT count(*) FROM {table}"
            left = {"sentence": 4, "translation": 4, "removed": 1, "summary": 1}[table]
            assert connection.execute(query).fetchone() == (left,)
