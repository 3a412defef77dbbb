# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What figures a text states, and what they mean."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing_app.core.figures import Certainty, FigureKind, Language, figures_of

INDONESIAN = {
    "10.000": 10_000,
    "1,5": Fraction(3, 2),
    "1.250.000,50": Fraction(2_500_001, 2),
    "0,25": Fraction(1, 4),
    "0.125": Fraction(1, 8),
    "3.5": Fraction(7, 2),
    "12 ribu": 12_000,
    "12rb": 12_000,
    "7 jt": 7_000_000,
    "1,5 juta": 1_500_000,
    "15,5 jutanya": 15_500_000,
    "950 miliar": 950 * 10**9,
    "3 triliun": 3 * 10**12,
    "7 ribu triliun": 7 * 10**15,
    "2,5 M": 2_500_000_000,
    "2 juta 350 ribu": 2_350_000,
    "nol": 0,
    "sebelas": 11,
    "dua belas": 12,
    "duabelas": 12,
    "tiga puluh": 30,
    "tiga puluh lima": 35,
    "seratus": 100,
    "seratus tiga belas": 113,
    "dua ratus lima": 205,
    "seribu sembilan ratus": 1_900,
    "dua juta tiga ratus lima puluh ribu dua ratus sebelas": 2_350_211,
    "dua koma lima": Fraction(5, 2),
    "dua setengah": Fraction(5, 2),
    "setengah juta": 500_000,
    "dua lusin": 24,
    "kedua puluh lima": 25,
    "ke-75": 75,
    "2x24": 48,
}
ENGLISH = {
    "10,000": 10_000,
    "10.000": 10,
    "1.5": Fraction(3, 2),
    "1,5": Fraction(3, 2),
    "1.250.000": 1_250_000,
    "1,250,000.50": Fraction(2_500_001, 2),
    "12 thousand": 12_000,
    "1.5 million": 1_500_000,
    "900 billion": 900 * 10**9,
    "3bn": 3 * 10**9,
    "5k": 5_000,
    "three thousand": 3_000,
    "twenty-five": 25,
    "two hundred and five": 205,
    "a hundred": 100,
    "nineteen hundred": 1_900,
    "two and a half million": 2_500_000,
    "half a million": 500_000,
    "two dozen": 24,
    "twenty-first": 21,
    "75th": 75,
    "two point five": Fraction(5, 2),
}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("id", text, value) for text, value in INDONESIAN.items()]
    + [("en", text, value) for text, value in ENGLISH.items()],
)
def test_that_a_number_is_read_by_value(
    language: Language, text: str, value: int | Fraction
) -> None:
    (figure,) = figures_of(f"Ini {text}, lalu", language)
    assert (figure.low, figure.high) == (value, value)
    assert figure.text == text.removeprefix("a ")


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("id", "belasan", 10, 19),
        ("id", "puluhan", 10, 99),
        ("id", "ratusan ribu", 100_000, 999_999),
        ("id", "beberapa ratus", 200, 999),
        ("en", "dozens", 20, 99),
        ("en", "hundreds of thousands", 100_000, 999_999),
        ("en", "several million", 2_000_000, 9_999_999),
    ],
)
def test_that_an_unstated_number_is_read_as_its_size(
    language: Language, text: str, low: int, high: int
) -> None:
    (figure,) = figures_of(f"Ini {text} kapal", language)
    assert figure.kind is FigureKind.MANY
    assert (figure.text, figure.low, figure.high) == (text, low, high)


@pytest.mark.parametrize(
    ("language", "text", "hour", "minute"),
    [
        ("id", "pukul 10.30", 10, 30),
        ("id", "pukul 10.30 WIB", 10, 30),
        ("id", "10.30 waktu setempat", 10, 30),
        ("id", "pukul 7 malam", 19, 0),
        ("id", "pukul 12 malam", 0, 0),
        ("id", "pukul 1 siang", 13, 0),
        ("id", "pukul 11 siang", 11, 0),
        ("id", "pukul 2 dini hari", 2, 0),
        ("id", "pukul tujuh pagi", 7, 0),
        ("id", "pukul 20.15", 20, 15),
        ("en", "10:30", 10, 30),
        ("en", "10:30 p.m.", 22, 30),
        ("en", "12 a.m.", 0, 0),
        ("en", "12:15 pm", 12, 15),
        ("en", "8pm", 20, 0),
        ("en", "9:00 in the evening", 21, 0),
        ("en", "0330 GMT", 3, 30),
        ("en", "noon", 12, 0),
    ],
)
def test_that_a_time_is_read_in_minutes_of_the_day(
    language: Language, text: str, hour: int, minute: int
) -> None:
    (figure,) = figures_of(f"Ini {text}.", language)
    assert figure.kind is FigureKind.TIME
    assert figure.low == hour * 60 + minute


def test_that_hours_that_last_are_no_time_of_day() -> None:
    kinds = [figure.kind for figure in figures_of("selama 24 jam 10 menit", "id")]
    assert kinds == [FigureKind.NUMBER, FigureKind.NUMBER]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "22 Oktober 2024"),
        ("id", "(22/10/2024)"),
        ("id", "22-10-2024"),
        ("id", "22.10.2024"),
        ("id", "2024-10-22"),
        ("id", "22 Okt. 2024"),
        ("en", "October 22, 2024"),
        ("en", "Oct. 22, 2024"),
        ("en", "22 October 2024"),
        ("en", "22/10/2024"),
        ("en", "10/22/2024"),
    ],
)
def test_that_a_date_is_read_in_its_parts(language: Language, text: str) -> None:
    parts = {figure.kind: figure.low for figure in figures_of(text, language)}
    assert parts == {FigureKind.DAY: 22, FigureKind.MONTH: 10, FigureKind.YEAR: 2024}


def test_that_may_is_a_month_only_where_a_month_can_stand() -> None:
    assert figures_of("May they march on? They may. The March began.", "en") == ()
    assert [figure.low for figure in figures_of("in May and since March", "en")] == [5, 3]
    (month, day) = figures_of("May 5", "en")
    assert (month.kind, month.low) == (FigureKind.MONTH, 5)
    assert (day.kind, day.low) == (FigureKind.DAY, 5)


@pytest.mark.parametrize(
    "name", ["F-16", "G20", "Su-57", "COVID-19", "SARS-CoV-2", "H1N1", "5G", "MH17", "27A", "B-52H"]
)
def test_that_a_name_with_digits_is_one_figure(name: str) -> None:
    (figure,) = figures_of(f"Soal {name} itu", "id")
    assert (figure.kind, figure.text) == (FigureKind.NAME, name)


@pytest.mark.parametrize(
    "text", ["Rp950", "US$950", "IDR950", "tahun-950", "pra-950", "950mm", "(950)", "WIB-950"]
)
def test_that_what_is_glued_to_a_number_does_not_make_it_a_name(text: str) -> None:
    (figure,) = figures_of(text, "id")
    assert (figure.text, figure.low) == ("950", 950)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Rp 950 miliar", "rupiah"),
        ("950 miliar rupiah", "rupiah"),
        ("US$ 95 juta", "dollars"),
        ("95 juta dolar AS", "dollars"),
        ("5 persen", "%"),
        ("5%", "%"),
        ("5 kapal", ""),
    ],
)
def test_that_a_figure_knows_its_unit(text: str, unit: str) -> None:
    (figure,) = figures_of(text, "id")
    assert figure.unit == unit


def test_that_the_first_of_a_range_takes_the_scale_of_the_second() -> None:
    first, second = figures_of("12 hingga 15 juta orang", "id")
    assert (first.low, second.low) == (12_000_000, 15_000_000)
    assert [reading.low for reading in first.readings] == [12_000_000, 12]
    first, second = figures_of("2 dan 3 juta orang", "id")
    assert (first.low, second.low) == (2, 3_000_000)


def test_that_certainty_tells_digits_words_and_hints_apart() -> None:
    found = figures_of("Kedua pihak mengirim dua belas kapal dan 30 truk", "id")
    assert [figure.certainty for figure in found] == [
        Certainty.HINT,
        Certainty.WORDS,
        Certainty.DIGITS,
    ]


def test_that_an_ambiguous_run_of_digits_keeps_both_readings() -> None:
    (figure,) = figures_of("10,000 orang", "id")
    assert {reading.low for reading in figure.readings} == {10, 10_000}
    (figure,) = figures_of("Nilainya 10.30", "id")
    assert {reading.kind for reading in figure.readings} == {FigureKind.NUMBER, FigureKind.TIME}


def test_that_numbers_in_links_are_not_figures() -> None:
    assert figures_of("Lihat https://contoh.id/2024/10/22/artikel-77 dan www.x1.id/5", "id") == ()


@given(st.text(max_size=120), st.sampled_from(["id", "en"]))
@example("0A0", "id")
@settings(max_examples=400, deadline=None)
def test_that_figures_stand_in_order_and_quote_the_text(text: str, language: Language) -> None:
    found = figures_of(text, language)
    assert all(text[figure.start : figure.end] == figure.text for figure in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(figure.readings and figure.low <= figure.high for figure in found)
