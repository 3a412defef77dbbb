# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which sources are identical, in what near ones differ, and how that is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.memory import Caution, cautions, key_of, plain_source
from briefing_app.core.text_tokens import Change, marked_diff, word_diff

SOURCE = "“Kami siap,” kata Jum’at pekan lalu."


@pytest.mark.parametrize(
    "same",
    [
        '"Kami siap," kata Jum\'at pekan lalu.',
        "«Kami siap,» kata  Jum‘at\u00a0pekan\nlalu. ",
    ],
)
def test_that_quotation_marks_and_white_space_do_not_part_sources(same: str) -> None:
    assert key_of(SOURCE) == key_of(same)


def test_that_composed_and_decomposed_letters_are_one_source() -> None:
    assert key_of("Caf\u00e9 di Kairo.") == key_of("Cafe\u0301 di Kairo.")


@pytest.mark.parametrize(
    "other",
    [
        "“Kami siap,” kata jum’at pekan lalu.",
        "“Kami siap,” kata Jum’at pekan lalu",
        "“Kami siap” kata Jum’at pekan lalu.",
    ],
)
def test_that_case_and_punctuation_part_sources(other: str) -> None:
    assert key_of(SOURCE) != key_of(other)


def test_that_figures_part_sources() -> None:
    assert key_of("Ada 1.200 warga.") != key_of("Ada 1,200 warga.")


@given(st.text())
def test_that_every_text_has_a_key_that_sqlite_can_keep(text: str) -> None:
    assert -(2**63) <= key_of(text) < 2**63
    assert key_of(plain_source(text)) == key_of(text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada 1.200 warga.", "Ada 1.500 warga.", (Caution.NUMBER,)),
        ("Ada dua belas kapal.", "Ada 12 kapal.", ()),
        ("Ada dua belas kapal.", "Ada tiga belas kapal.", (Caution.NUMBER,)),
        ("Rp 5 miliar hilang.", "Rp 5 juta hilang.", (Caution.NUMBER,)),
        ("Harganya Rp 500.", "Harganya US$ 500.", (Caution.NUMBER, Caution.NAME)),
        ("Ia tiba pada 3 Maret.", "Ia tiba pada 3 Mei.", (Caution.NUMBER, Caution.NAME)),
        ("Ia tiba di Kairo.", "Ia tiba di Amman.", (Caution.NAME,)),
        ("Wibowo tiba di Kairo.", "Santoso tiba di Kairo.", (Caution.NAME,)),
        ("Kemarin ia tiba di Kairo.", "Lalu ia tiba di Kairo.", ()),
        ("Ia hadir di sana.", "Ia tidak hadir di sana.", (Caution.NEGATION,)),
        ("Ia belum hadir.", "Ia tidak hadir.", (Caution.NEGATION,)),
        ("Air surut pelan.", "Air surut perlahan.", ()),
    ],
)
def test_that_a_difference_in_a_number_a_name_or_a_negation_is_told(
    one: str, other: str, expected: tuple[Caution, ...]
) -> None:
    assert cautions(one, other) == cautions(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada 1.200 warga.", "Ada 1.500 warga.", "Ada [-1.200-]{+1.500+} warga."),
        ("Ia hadir.", "Ia tidak hadir.", "Ia{+ tidak+} hadir."),
        ("Ia baru tiba di sana.", "Ia pergi ke sana.", "Ia [-baru tiba di-]{+pergi ke+} sana."),
        ("Sama saja.", "Sama saja.", "Sama saja."),
    ],
)
def test_that_a_difference_is_shown_word_by_word(one: str, other: str, expected: str) -> None:
    assert marked_diff(word_diff(one, other)) == expected


@given(st.text("ab .,1\n", max_size=12), st.text("ab .,1\n", max_size=12))
def test_that_both_texts_can_be_read_off_their_difference(one: str, other: str) -> None:
    parts = word_diff(one, other)
    assert "".join(part.text for part in parts if part.change is not Change.ADDED) == one
    assert "".join(part.text for part in parts if part.change is not Change.REMOVED) == other
