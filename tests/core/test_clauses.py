# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where an over-long sentence is cut."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.clauses import split_clauses
from tests.core.test_sentences import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable


def at_most(words: int) -> Callable[[str], bool]:
    return lambda piece: len(piece.split()) <= words


def test_that_a_text_that_fits_is_left_whole() -> None:
    text = "Kapal tiba; awaknya selamat, tetapi muatannya rusak."
    assert split_clauses(text, lambda _: True) == [text]
    assert split_clauses("", lambda _: False) == [""]


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        (["Kapal itu tiba pada Senin; ", "awaknya selamat, tetapi muatannya rusak."], 7),
        (["Kapal itu tiba pada Senin, ", "tetapi seluruh muatannya sudah rusak."], 6),
        (["Kapal itu tiba pada Senin, ", "yang berarti terlambat tiga hari."], 6),
        (["Pelabuhan utara itu ditutup – ", "begitu kata sang menteri kemarin."], 6),
        (["“Kami tidak akan mundur dari sini,” ", "kata sang menteri kepada wartawan."], 7),
        (["Kapal dari tiga negara itu berlayar ", "karena pelabuhan akan segera ditutup."], 6),
        (["Sebanyak 10.000 ton beras ", "dibongkar di dermaga."], 4),
    ],
)
def test_that_the_cut_is_where_a_reader_would_pause(pieces: list[str], words: int) -> None:
    assert split_clauses("".join(pieces), at_most(words)) == pieces


@pytest.mark.parametrize("most", [3, 4, 5, 6, 8, 12])
def test_that_no_figure_is_torn(most: int) -> None:
    text = (
        "Bantuan senilai Rp 1.250.000,50 untuk 12.000 hingga 15.000 orang, naik 3,5 persen, "
        "tiba 17.08.1945 pukul 10.30 dan menelan biaya Rp 1,5 triliun serta US$ 2,4 miliar."
    )
    pieces = split_clauses(text, at_most(most))
    assert "".join(pieces) == text
    figures = ["1.250.000,50", "12.000", "15.000", "3,5", "17.08.1945", "10.30", "1,5", "2,4"]
    for figure in figures:
        assert any(figure in piece for piece in pieces), figure
    if most > 5:
        for amount in ("Rp 1,5 triliun", "12.000 hingga 15.000", "US$ 2,4 miliar", "3,5 persen"):
            assert any(amount in piece for piece in pieces), amount


def test_that_brackets_and_quotations_stay_whole_where_another_cut_serves() -> None:
    text = (
        "Tiga kapal dari negara itu (Arunika, Baruna, dan Candra) sudah tiba di pelabuhan utara, "
        "sedangkan dua lainnya (Dewaruci, Elang) masih berada di laut lepas."
    )
    pieces = split_clauses(text, at_most(14))
    assert "".join(pieces) == text
    assert all(piece.count("(") == piece.count(")") for piece in pieces)


def test_that_a_long_quotation_is_cut_inside_when_nothing_else_serves() -> None:
    text = (
        "“" + "kami menunggu bantuan itu, dan bantuan itu tidak datang, " * 6 + "titik,” katanya."
    )
    pieces = split_clauses(text, at_most(12))
    assert "".join(pieces) == text
    assert all(len(piece.split()) <= 12 for piece in pieces)
    assert all(piece.endswith((", ", "katanya.")) for piece in pieces)


def test_that_a_text_without_white_space_is_cut_beside_its_figures() -> None:
    text = "kapalperang10.000tonitutiba"
    pieces = split_clauses(text, lambda piece: len(piece) <= 14)
    assert "".join(pieces) == text
    assert any("10.000" in piece for piece in pieces)


@given(TEXTS, st.integers(0, 12))
@settings(max_examples=400, deadline=None)
def test_that_the_pieces_fit_and_joined_are_the_text(text: str, most: int) -> None:
    pieces = split_clauses(text, lambda piece: len(piece) <= most)
    assert "".join(pieces) == text
    assert all(len(piece) <= max(most, 1) for piece in pieces)
    assert all(pieces) or text == ""


@given(st.text(max_size=60))
@settings(deadline=None)
def test_that_it_ends_when_not_even_a_character_fits(text: str) -> None:
    assert "".join(split_clauses(text, lambda _: False)) == text


def test_that_white_space_stays_at_the_end_of_a_piece() -> None:
    text = "Kapal itu tiba,  tetapi   muatannya\nrusak karena badai   besar di laut utara."
    for piece in split_clauses(text, at_most(3)):
        assert not re.match(r"\s", piece)


def test_that_a_huge_text_is_cut_in_reasonable_time() -> None:
    for unit in ("kapal, ", "kapal ", "x", "(", "1.", '"a '):
        started = time.process_time()
        split_clauses(unit * 20_000, lambda piece: len(piece) <= 500)
        assert time.process_time() - started < 10, unit
