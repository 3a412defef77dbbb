# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Plain text to blocks."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.blocks import split_blocks
from briefing_app.core.model import BlockKind

FIRST = (
    "Angkatan laut kedua negara menggelar latihan bersama selama sepuluh hari di perairan dekat"
    " Kepulauan Kuril dengan melibatkan enam kapal perusak dan dua kapal selam. Latihan serupa"
    " pernah digelar tiga tahun lalu, ketika hubungan kedua negara belum sedekat sekarang."
)
SECOND = (
    "Juru bicara kementerian menegaskan bahwa latihan tersebut tidak ditujukan kepada negara mana"
    " pun. Meski demikian, Tokyo menyampaikan keberatan lewat saluran diplomatik pada hari Kamis."
)
HEADING = "Latihan di Perairan Kuril"


def texts(text: str) -> list[str]:
    return [" ".join(text[block.start : block.end].split()) for block in split_blocks(text)]


def wrapped(paragraph: str, width: int) -> str:
    return "\n".join(textwrap.wrap(paragraph, width))


def test_that_each_long_line_is_a_paragraph() -> None:
    assert texts(f"{HEADING}\n{FIRST}\n{SECOND}\n") == [HEADING, FIRST, SECOND]


def test_that_blank_lines_separate_paragraphs() -> None:
    assert texts(f"{HEADING}\n\n{FIRST}\n\n\n{SECOND}") == [HEADING, FIRST, SECOND]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 100])
def test_that_hard_wrapped_lines_make_one_paragraph(width: int) -> None:
    text = f"{HEADING}\n\n{wrapped(FIRST, width)}\n\n{wrapped(SECOND, width)}\n"
    assert texts(text) == [HEADING, FIRST, SECOND]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 100])
def test_that_a_heading_over_a_hard_wrapped_paragraph_stays_apart(width: int) -> None:
    text = f"{HEADING}\n{wrapped(FIRST, width)}\n\n{HEADING}\n{wrapped(SECOND, width)}"
    assert texts(text) == [HEADING, FIRST, HEADING, SECOND]


def test_that_short_one_line_paragraphs_are_not_joined() -> None:
    lines = [
        "Perundingan itu berlangsung di Jenewa selama dua hari penuh.",
        "Rusia menolak usulan yang diajukan oleh para penengah.",
        "Ukraina menyatakan siap melanjutkan pembicaraan pekan depan.",
        "Tanggal pertemuan berikutnya belum diumumkan.",
    ]
    assert texts("\n".join(lines)) == lines


def test_that_a_sentence_broken_at_a_link_is_joined() -> None:
    above = "Menurut laporan tahunan yang diterbitkan oleh"
    text = f"{above}\nkementerian pertahanan negara itu, {FIRST.lower()}"
    assert len(split_blocks(text)) == 1


def test_that_list_items_are_known_and_stay_apart() -> None:
    text = "Berikut daftarnya:\n- Rudal jarak jauh\n- Peluru artileri\n1. Rusia\n2) Iran\n• Suriah"
    kinds = [block.kind for block in split_blocks(text)]
    assert kinds == [BlockKind.PARAGRAPH, *[BlockKind.LIST_ITEM] * 5]


def test_that_a_form_feed_ends_a_paragraph() -> None:
    assert texts("halaman pertama tanpa titik\fhalaman kedua") == [
        "halaman pertama tanpa titik",
        "halaman kedua",
    ]


def test_that_an_empty_text_has_no_blocks() -> None:
    assert split_blocks("") == ()
    assert split_blocks(" \n\t\n\u2028 ") == ()


@given(st.text(alphabet=st.sampled_from("aB .\n\f\t-1•\u2028\xa0“"), max_size=300))
def test_that_blocks_cover_every_visible_character_in_order(text: str) -> None:
    end = 0
    for block in split_blocks(text):
        assert not text[end : block.start].strip()
        assert block.start < block.end
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        end = block.end
    assert not text[end:].strip()
