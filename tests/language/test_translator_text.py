# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What happens to text before and after a model sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.legible import legible
from briefing_app.language.normalise import has_words, normalise, typographic
from briefing_app.language.seams import joined


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("“Ya,” kata ‘dia’", "\"Ya,\" kata 'dia'"),
        ("2020–2024 — lalu − 5 ‐ a", "2020-2024 - lalu - 5 - a"),
        ("tunggu… ya", "tunggu... ya"),
        ("a\u00a0b\u200bc\u00add\ufeff  e\n f", "a bcd e f"),
        ("ﬁrma Ｒｐ１０．０００", "firma Rp10.000"),
        ("10³ km², 2½ juta, ½ bagian", "10^3 km2, 2 1/2 juta, 1/2 bagian"),
        ("1.500,75", "1.500,75"),
    ],
)
def test_that_the_model_sees_plain_characters_and_unchanged_figures(text: str, plain: str) -> None:
    assert normalise(text) == plain


@given(st.text())
def test_that_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert "  " not in once


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=5))
def test_that_digits_are_never_changed(numbers: list[int]) -> None:
    text = " “dan” ".join(f"{number:,}".replace(",", ".") for number in numbers)
    assert [c for c in normalise(text) if c.isdigit()] == [c for c in text if c.isdigit()]
    assert [c for c in typographic(text) if c.isdigit()] == [c for c in text if c.isdigit()]


@pytest.mark.parametrize(("text", "has"), [("a", True), ("Ж", True), ("1.0%", False), ("", False)])
def test_that_a_letter_makes_a_word(text: str, has: bool) -> None:
    assert has_words(text) is has


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('He said, "We are ready."', "He said, “We are ready.”"),
        ('"Yes", said "no" ("maybe").', "“Yes”, said “no” (“maybe”)."),
        ("Russia's plan, soldiers' pay", "Russia’s plan, soldiers’ pay"),
        ("in the '90s", "in the ’90s"),
        ('a 6" gun', 'a 6" gun'),
        ('"half open', '"half open'),
        ('said:"stuck" here', 'said:"stuck" here'),
        ('"a" b" c', '"a" b" c'),
    ],
)
def test_that_quotes_are_turned_only_where_their_pairing_is_plain(
    straight: str, curly: str
) -> None:
    assert typographic(straight) == curly


def ascii_only(_: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("Presiden Erdoğan, Łukasz dan São Paulo", "Presiden Erdogan, Lukasz dan Sao Paulo"),
        ("senilai €5 miliar.", "senilai 5 miliar euro."),
        ("antara £3,5 juta dan £4 juta", "antara 3,5 juta pound dan 4 juta pound"),
        ("harga €1.250,50, naik", "harga 1.250,50 euro, naik"),
        ("mata uang € melemah", "mata uang euro melemah"),
        ("suhu 38°C, sudut 45° ke utara", "suhu 38 derajat Celsius, sudut 45 derajat ke utara"),
        ("Kim Jong Un (김정은) tiba", "Kim Jong Un tiba"),
        ("halo 🙂 dunia", "halo dunia"),
        ("US$40 miliar & 5%", "US$40 miliar & 5%"),
    ],
)
def test_that_what_the_model_does_not_know_is_spelled_out_or_left_out(
    text: str, readable: str
) -> None:
    assert legible(text, ascii_only) == readable


@given(st.text())
def test_that_a_model_that_knows_everything_gets_the_text_as_it_is(text: str) -> None:
    assert legible(text, lambda _: True) == text


@given(st.text())
def test_that_only_known_characters_are_left(text: str) -> None:
    assert legible(normalise(text), ascii_only).isascii()


@pytest.mark.parametrize(
    ("clauses", "sentence"),
    [
        ([("Satu.", "One.")], "One."),
        (
            [("Pasukan maju, ", "Troops advanced."), ("sedangkan warga pergi.", "While we left.")],
            "Troops advanced, while we left.",
        ),
        ([("Ia pergi. ", "He left."), ("Kami tinggal.", "We stayed.")], "He left. We stayed."),
        ([("naik ", "It rose."), ("kata Rusia", "Russia said")], "It rose Russia said"),
        ([("“Ya.” ", "“Yes.”"), ("katanya", "He said")], "“Yes.” he said"),
        ([("", ""), ("a", "The end")], "the end"),
        ([("Tiga, ", "Three;"), ("dan", "And")], "Three; and"),
    ],
)
def test_that_clauses_are_joined_without_false_stops_and_capitals(
    clauses: list[tuple[str, str]], sentence: str
) -> None:
    assert joined(clauses) == sentence
