# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where Indonesian sentences end."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.abbreviations import Stop, stop_after
from briefing_app.core.blocks import split_blocks
from briefing_app.core.cleaning import clean
from briefing_app.core.enclosures import enclosures
from briefing_app.core.model import BlockKind, Document, Passage
from briefing_app.core.sentences import split_passage, split_passages

HARD = Path(__file__).with_name("hard_sentences.txt")
SPELLED = {"⏎": "\n", "\\u00a0": "\u00a0", "\\u200b": "\u200b"}


def hard_lines() -> list[str]:
    lines = HARD.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def split(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    return [s.text for s in split_passage(text, 0, len(text), paragraph=0, kind=kind)]


@pytest.mark.parametrize("line", hard_lines())
def test_that_a_hard_line_is_split_where_a_reader_would(line: str) -> None:
    kind = BlockKind.LIST_ITEM if line.startswith("[list] ") else BlockKind.PARAGRAPH
    line = line.removeprefix("[list] ")
    for spelling, character in SPELLED.items():
        line = line.replace(spelling, character)
    assert split(line.replace("¦", ""), kind) == [piece.strip() for piece in line.split("¦")]


def test_that_the_table_of_hard_lines_keeps_its_size() -> None:
    assert len(hard_lines()) >= 230


def test_that_a_heading_is_one_sentence_whatever_stands_in_it() -> None:
    text = "Mengapa Sekarang? Ini Jawabannya. Kata Menlu: “Kami Siap!”"
    assert split(text, BlockKind.HEADING) == [text]
    assert len(split(text)) == 3


def test_that_sentences_know_their_place_and_passage() -> None:
    text = "Judul Berita\n\n  Kapal tiba. Awaknya selamat.  \n\nRapat ditunda."
    first, second = text.index("  Kapal"), text.index("Rapat")
    sentences = split_passages(
        text,
        [
            Passage(0, 12, 0, BlockKind.HEADING),
            Passage(first, second, 1),
            Passage(second, len(text), 4, BlockKind.LIST_ITEM),
        ],
    )
    assert [s.text for s in sentences] == [
        "Judul Berita",
        "Kapal tiba.",
        "Awaknya selamat.",
        "Rapat ditunda.",
    ]
    assert all(text[s.start : s.end] == s.text for s in sentences)
    assert [s.paragraph for s in sentences] == [0, 1, 1, 4]
    assert [s.kind for s in sentences] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
    ]


def test_that_only_the_passage_decides_and_not_the_text_around_it() -> None:
    inner = "“Kami siap.” kata Arta."
    text = f"Dr. {inner} Budi pergi."
    start = text.index("“")
    found = split_passage(text, start, start + len(inner), paragraph=3)
    assert [s.text for s in found] == [inner]


def test_that_white_space_alone_has_no_sentence_and_symbols_alone_are_one() -> None:
    assert split("") == []
    assert split(" \n\t\u00a0 ") == []
    assert split("* * *") == ["* * *"]
    assert split("... ?! ...") == ["... ?! ..."]


PARTS = st.sampled_from(
    [
        *"abKRSx019 .,?!…:;()[]\"'“”‘’–-\n\t\u00a0\u200b",
        ". ",
        "? ",
        ".” ",
        ",” kata ",
        " “",
        "Dr. ",
        "S.H.",
        "dll. ",
        "Rp 1.250.000,50",
        "10.30",
        "Kami ",
        "siap",
        "J. K. ",
        "1. ",
        "Kompas.com ",
        "selesai.Kemudian ",
        "https://contoh.id/A.B ",
        "....",
    ]
)
TEXTS = st.lists(PARTS, max_size=60).map("".join) | st.text(max_size=80)


@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
@settings(max_examples=400, deadline=None)
def test_that_sentences_and_gaps_give_back_the_text(text: str, before: int, after: int) -> None:
    start = min(before, len(text))
    end = max(start, len(text) - after)
    sentences = split_passage(text, start, end, paragraph=0)
    position, rebuilt = start, ""
    for sentence in sentences:
        gap = text[position : sentence.start]
        assert not gap.strip()
        assert sentence.start < sentence.end
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.text == sentence.text.strip()
        rebuilt += gap + sentence.text
        position = sentence.end
    assert not text[position:end].strip()
    assert rebuilt + text[position:end] == text[start:end]


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_that_every_sentence_says_something_if_its_passage_does(text: str) -> None:
    sentences = split(text)
    if any(char.isalnum() for char in text):
        assert all(any(char.isalnum() for char in sentence) for sentence in sentences)
    else:
        assert len(sentences) <= 1


SIMPLE = st.lists(
    st.sampled_from(
        [
            "Kapal itu tiba pukul 10.30 WIB.",
            "Sekitar 10.000 ton beras dibongkar di Jl. Sudirman No. 7.",
            "“Kami siap,” kata Prof. Dr. Arta Wiranata, S.H., M.Si.",
            "Mengapa sekarang?",
            "“Berhenti!” teriak petugas itu.",
            "Nilainya Rp 1,5 triliun, menurut J. K. Lado dkk.",
            "Ia menjawab: “Belum tahu.”",
            "Namun, kapal lain (dari utara) belum terlihat...",
        ]
    ),
    min_size=1,
    max_size=8,
)


@given(SIMPLE)
@settings(deadline=None)
def test_that_sentences_put_together_are_found_again_and_split_no_further(parts: list[str]) -> None:
    found = split(" ".join(parts))
    assert found == parts
    assert [split(sentence) for sentence in found] == [[sentence] for sentence in found]


def test_that_the_real_articles_give_138_sentences_besides_headings(articles_folder: Path) -> None:
    """138 is what reading them by eye gives; a heading ends without a stop."""
    count = 0
    for path in sorted(articles_folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        document = Document(text, split_blocks(text), "text")
        sentences = split_passages(text, clean(document).passages)
        assert all(text[s.start : s.end] == s.text for s in sentences)
        assert all(a.end <= b.start for a, b in pairwise(sentences))
        count += sum(s.text.rstrip('”"’)*').endswith((".", "?", "!", "…")) for s in sentences)
    assert count == 138


def test_that_time_grows_with_the_length_of_the_text_and_not_faster() -> None:
    def seconds(text: str) -> float:
        started = time.process_time()
        split(text)
        return time.process_time() - started

    for unit in (
        "(",
        "“Kami siap. ",
        '"',
        "a.",
        "a.b@",
        "https://",
        "Rp 1.000,5 ",
        ". ",
        "[1]",
        "'a ",
        "?!… “(",
        "- ",
    ):
        short, long = unit * 2_000, unit * 16_000
        seconds(short)
        assert seconds(long) < 40 * max(seconds(short), 0.01), unit


@pytest.mark.parametrize(
    ("word", "stop"),
    [
        ("Dr", Stop.ABBREVIATION),
        ("a.n", Stop.ABBREVIATION),
        ("No", Stop.BEFORE_NUMBER),
        ("dkk", Stop.EITHER),
        ("S.H", Stop.EITHER),
        ("J", Stop.EITHER),
        ("Drh", Stop.EITHER),
        ("Kompas.com", Stop.END),
        ("km", Stop.END),
        ("PBB", Stop.END),
        ("selesai", Stop.END),
    ],
)
def test_that_a_word_tells_what_its_full_stop_may_be(word: str, stop: Stop) -> None:
    assert stop_after(word) is stop


def test_that_marks_are_paired_whichever_way_they_are_typed() -> None:
    for text in ("“a b”", "”a b”", "“a b“", '"a b"', '" a b "', "«a b»", "(a b)", "‘a b’"):
        pairs = enclosures(f"x {text}, y").pairs
        assert [(pair.start, pair.end) for pair in pairs] == [(2, 2 + len(text))], text


def test_that_apostrophes_and_inches_are_no_quotation_marks() -> None:
    assert enclosures("hari Jum'at layar 14\" itu milik jama’ah").pairs == ()


def test_that_pairs_nest_and_are_found_from_inside_out() -> None:
    text = "(a “b [c] d” e) “f”"
    marks = enclosures(text)
    inside = [text[pair.start : pair.end] for pair in marks.around(text.index("c"))]
    assert inside == ["[c]", "“b [c] d”", "(a “b [c] d” e)"]
    assert [text[p.start : p.end] for p in marks.around(text.index("f"))] == ["“f”"]
    assert list(marks.around(0)) == []
    assert list(marks.around(text.index(" “f"))) == []
