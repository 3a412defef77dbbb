# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What an article states about a quantity or a date, one rule a test."""

from __future__ import annotations

import time
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.figures import FigureKind, Language
from briefing_app.core.figures.statements import Hedge, Mode, State, Statement, statements_of

FRIDAY = date(2024, 11, 15)
INDONESIAN_HEDGES = {
    "3.000 orang": (Hedge.EXACT, 3000, 3000),
    "sekitar 3.000 orang": (Hedge.ABOUT, 3000, 3000),
    "kira-kira 3.000 orang": (Hedge.ABOUT, 3000, 3000),
    "kurang lebih 3.000 orang": (Hedge.ABOUT, 3000, 3000),
    "3.000-an orang": (Hedge.ABOUT, 3000, 3000),
    "setidaknya 3.000 orang": (Hedge.AT_LEAST, 3000, None),
    "sedikitnya 3.000 orang": (Hedge.AT_LEAST, 3000, None),
    "tidak kurang dari 3.000 orang": (Hedge.AT_LEAST, 3000, None),
    "3.000 orang atau lebih": (Hedge.AT_LEAST, 3000, None),
    "lebih dari 3.000 orang": (Hedge.MORE_THAN, 3000, None),
    "3.000 lebih orang": (Hedge.MORE_THAN, 3000, None),
    "hampir 3.000 orang": (Hedge.NEARLY, 3000, 3000),
    "hampir mencapai 3.000 orang": (Hedge.NEARLY, 3000, 3000),
    "nyaris 3.000 orang": (Hedge.NEARLY, 3000, 3000),
    "paling banyak 3.000 orang": (Hedge.AT_MOST, None, 3000),
    "maksimal 3.000 orang": (Hedge.AT_MOST, None, 3000),
    "hingga 3.000 orang": (Hedge.AT_MOST, None, 3000),
    "tidak lebih dari 3.000 orang": (Hedge.AT_MOST, None, 3000),
    "kurang dari 3.000 orang": (Hedge.LESS_THAN, None, 3000),
    "tak sampai 3.000 orang": (Hedge.LESS_THAN, None, 3000),
    "sekitar total 3.000 orang": (Hedge.ABOUT, 3000, 3000),
}
ENGLISH_HEDGES = {
    "3,000 people": (Hedge.EXACT, 3000, 3000),
    "about 3,000 people": (Hedge.ABOUT, 3000, 3000),
    "some 3,000 people": (Hedge.ABOUT, 3000, 3000),
    "at least 3,000 people": (Hedge.AT_LEAST, 3000, None),
    "no fewer than 3,000 people": (Hedge.AT_LEAST, 3000, None),
    "3,000 people or more": (Hedge.AT_LEAST, 3000, None),
    "more than 3,000 people": (Hedge.MORE_THAN, 3000, None),
    "over 3,000 people": (Hedge.MORE_THAN, 3000, None),
    "nearly 3,000 people": (Hedge.NEARLY, 3000, 3000),
    "up to 3,000 people": (Hedge.AT_MOST, None, 3000),
    "no more than 3,000 people": (Hedge.AT_MOST, None, 3000),
    "fewer than 3,000 people": (Hedge.LESS_THAN, None, 3000),
}
RANGES = {
    "Antara 10 dan 12 kapal tiba.": (10, 12),
    "Sebanyak 12.000 hingga 15.000 orang tiba.": (12_000, 15_000),
    "Sebanyak 12–15 ribu orang tiba.": (12_000, 15_000),
    "Biaya Rp 2 miliar sampai Rp 3 miliar.": (2 * 10**9, 3 * 10**9),
    "Naik 5 persen hingga 8 persen.": (5, 8),
    "Tunggu 20 atau 30 menit.": (20, 30),
}
UNITS = {
    "Anggaran Rp1,5 triliun": ("rupiah", 15 * 10**11),
    "Biaya US$ 3 juta": ("dollars", 3_000_000),
    "Harta 2,3 miliar dolar AS": ("dollars", 2_300_000_000),
    "Kecepatan 165 km/jam": ("km/h", 165),
    "Ekspor 2 juta barel per hari": ("barrels per day", 2_000_000),
    "Panjang 12 km": ("km", 12),
    "Beras 5 ton": ("tons", 5),
    "Naik 40 persen": ("%", 40),
    "Usia 28 tahun": ("years", 28),
    "Satu menit": ("minutes", 1),
    "Lahan 30 hektare": ("hectares", 30),
    "Lahan 3 kilometer persegi": ("square km", 3),
}
DATES = {
    "23 Oktober 2024": "2024-10-23",
    "23 Oktober": "2024-10-23",
    "Rabu (23/10/2024)": "2024-10-23",
    "Rabu (23/10)": "2024-10-23",
    "Rabu": "2024-11-13",
    "Jumat": "2024-11-15",
    "Jumat lalu": "2024-11-08",
    "Senin depan": "2024-11-18",
    "hari ini": "2024-11-15",
    "kemarin": "2024-11-14",
    "besok": "2024-11-16",
    "pekan lalu": "2024-W45",
    "minggu depan": "2024-W47",
    "bulan lalu": "2024-10",
    "tahun ini": "2024",
    "tahun lalu": "2023",
    "Juni lalu": "2024-06",
    "Desember lalu": "2023-12",
    "Desember mendatang": "2024-12",
    "Maret tahun ini": "2024-03",
    "November 2023": "2023-11",
    "awal November 2024": "2024-11-01/2024-11-10",
    "awal hingga pertengahan Oktober": "2024-10-01/2024-10-20",
    "akhir Februari 2023": "2023-02-21/2023-02-28",
    "tahun 2019": "2019",
    "1970-an": "1970/1979",
    "pertengahan 2027": "2027-05/2027-08",
}


def _words(text: str) -> list[str]:
    return text.split()


def one(text: str, language: Language = "id", **more: object) -> Statement:
    """Return the only statement of a sentence."""
    found = statements_of(text, language=language, **more)  # type: ignore[arg-type]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [("id", words, expected) for words, expected in INDONESIAN_HEDGES.items()]
    + [("en", words, expected) for words, expected in ENGLISH_HEDGES.items()],
)
def test_that_a_hedge_is_read_and_opens_the_value(
    language: Language, words: str, expected: tuple[Hedge, int | None, int | None]
) -> None:
    text = f"Ada {words} di sana." if language == "id" else f"There were {words} there."
    found = one(text, language)
    assert (found.hedge, found.low, found.high) == expected


@pytest.mark.parametrize(("text", "expected"), RANGES.items())
def test_that_a_range_is_one_statement(text: str, expected: tuple[int, int]) -> None:
    found = one(text)
    assert (found.low, found.high) == expected


def test_that_so_many_years_ago_is_not_last_year() -> None:
    assert one("Lensa dipakai sejak ribuan tahun lalu.", published=FRIDAY).unit == "years"


def test_that_a_change_is_no_range() -> None:
    found = statements_of("Jumlahnya naik dari 5 menjadi 8 kapal.")
    assert [statement.low for statement in found] == [5, 8]


def test_that_two_counts_joined_by_and_are_no_range() -> None:
    found = statements_of("Mereka kehilangan 5 dan 8 kapal.")
    assert [(statement.low, statement.high) for statement in found] == [(5, 5), (8, 8)]


@pytest.mark.parametrize(("text", "expected"), UNITS.items())
def test_that_a_unit_is_read(text: str, expected: tuple[str, int]) -> None:
    found = one(text)
    assert (found.unit, found.low) == expected


@pytest.mark.parametrize(
    ("word", "low", "high"), [("puluhan", 10, 99), ("ratusan", 100, 999), ("ribuan", 1000, 99_999)]
)
def test_that_a_vague_number_has_bounds(word: str, low: int, high: int) -> None:
    found = one(f"Ada {word} warga di sana.")
    assert (found.kind, found.low, found.high) == (FigureKind.MANY, low, high)


@pytest.mark.parametrize(("words", "when"), DATES.items())
def test_that_a_date_is_told_in_iso(words: str, when: str) -> None:
    found = one(f"Rapat itu digelar {words} di sana.", published=FRIDAY)
    assert found.is_date
    assert (found.quote, found.when) == (words, when)


def test_that_a_date_counts_from_nothing_where_the_article_has_no_date() -> None:
    assert one("Rapat digelar pekan lalu.").when == ""
    assert one("Rapat digelar 23 Oktober.").when == "--10-23"
    assert one("Rapat digelar pada Juni lalu.").when == "--06"


def test_that_a_weekday_is_that_which_an_earlier_sentence_dates() -> None:
    context = ("Menteri berbicara pada Rabu (23 Oktober).",)
    assert one("Rapat digelar pada hari Rabu.", context=context).when == "--10-23"


def test_that_a_month_to_come_is_this_year_and_any_other_is_past() -> None:
    assert one("Rapat akan digelar pada Januari.", published=FRIDAY).when == "2025-01"
    assert one("Rapat digelar pada Maret.", published=FRIDAY).when == "2024-03"


def test_that_a_day_that_no_calendar_has_is_no_date() -> None:
    assert not [s for s in statements_of("Rapat 31/02/2024.", published=FRIDAY) if s.when]


THINGS = {
    "Mereka mengirim 12.000 tentara Korea Utara ke sana.": ("tentara Korea Utara", "soldiers"),
    "Mereka mengirim howitzer 170 mm ke sana.": ("howitzer", "howitzers"),
    "Perang yang sudah berjalan lebih dari tiga tahun itu belum usai.": ("Perang", "war"),
    "Jumlah korban mencapai 50.": ("korban", "victims"),
    "Lima orang tentara tewas.": ("tentara", "soldiers"),
    "Lima orang tewas.": ("orang", "people"),
    "Ada 5 unit tank di sana.": ("tank", "tanks"),
    "Ada 40 rumah sakit di sana.": ("rumah sakit", "hospitals"),
    "Ada 40 lumbung di sana.": ("lumbung", "lumbung"),
}


@pytest.mark.parametrize(("text", "expected"), THINGS.items())
def test_that_the_thing_counted_is_found(text: str, expected: tuple[str, str]) -> None:
    found = one(text)
    assert (found.thing, found.thing_key) == expected


def test_that_both_languages_share_the_key_and_the_country_of_a_thing() -> None:
    ours = one("Mereka mengirim 3.000 prajurit Korut.")
    theirs = one("They sent 3,000 North Korean troops.", "en")
    assert ours.thing_key == theirs.thing_key == "soldiers"
    assert ours.country == theirs.country == "North Korea"


def test_that_a_part_counts_what_its_whole_counts() -> None:
    part, whole = statements_of("Tiga dari sembilan korban selamat.")
    assert (part.low, whole.low) == (3, 9)
    assert part.thing == whole.thing == "korban"


STATES = {
    "Sebanyak 5 warga tewas.": (State.KILLED, Mode.STATED),
    "Serangan itu menewaskan 5 warga.": (State.KILLED, Mode.STATED),
    "Ada 5 warga luka-luka.": (State.WOUNDED, Mode.STATED),
    "Polisi menangkap 5 tersangka.": (State.CAPTURED, Mode.STATED),
    "Mereka telah mengirim 5 kapal.": (State.SENT, Mode.STATED),
    "Mereka berencana mengirim 5 kapal.": (State.SENT, Mode.PLANNED),
    "Mereka akan mengirim 5 kapal.": (State.SENT, Mode.PLANNED),
    "Mereka membantah mengirim 5 kapal.": (State.SENT, Mode.DENIED),
    "Mereka tidak mengirim 5 kapal.": (State.SENT, Mode.DENIED),
    "Mereka diduga mengirim 5 kapal.": (State.SENT, Mode.ALLEGED),
    "Mereka mungkin mengirim 5 kapal.": (State.SENT, Mode.POSSIBLE),
    "Mereka meminta 5 kapal.": (State.NONE, Mode.ASKED),
    "Ada 5 kapal.": (State.NONE, Mode.STATED),
}
ENGLISH_STATES = {
    "The attack killed 5 residents.": (State.KILLED, Mode.STATED),
    "At least 5 residents were wounded.": (State.WOUNDED, Mode.STATED),
    "They plan to send 5 ships.": (State.SENT, Mode.PLANNED),
    "They denied sending 5 ships.": (State.SENT, Mode.DENIED),
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("id", text, expected) for text, expected in STATES.items()]
    + [("en", text, expected) for text, expected in ENGLISH_STATES.items()],
)
def test_that_state_and_mode_are_read(
    language: Language, text: str, expected: tuple[State, Mode]
) -> None:
    found = one(text, language)
    assert (found.state, found.mode) == expected


def test_that_each_of_two_counts_has_its_own_verb() -> None:
    killed, wounded = statements_of("Sebanyak 5 warga tewas dan 12 lainnya luka-luka.")
    assert (killed.state, wounded.state) == (State.KILLED, State.WOUNDED)


SPEAKERS = {
    "Bupati Sari Dewi mengatakan 5 kapal karam.": "Sari Dewi",
    "Menurut Sari Dewi, 5 kapal karam.": "Sari Dewi",
    "Sebanyak 5 kapal karam, menurut Badan SAR.": "Badan SAR",
    "“Ada 5 kapal karam,” kata Sari Dewi.": "Sari Dewi",
    "“Ada 5 kapal karam,” kata juru bicara polisi, Sari Dewi.": "Sari Dewi",
    "Badan SAR melaporkan bahwa 5 kapal karam.": "Badan SAR",
    "Seorang pejabat yang enggan disebut namanya mengatakan 5 kapal karam.": "Seorang pejabat",
    "Menurut penilaian kami, 5 kapal karam.": "",
    "Sebanyak 5 kapal karam.": "",
    "Sebanyak 5 nelayan mengatakan kapal itu karam.": "",
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.items())
def test_that_the_speaker_is_found(text: str, speaker: str) -> None:
    assert one(text).speaker == speaker


@pytest.mark.parametrize(
    "text", ["Ia menambahkan bahwa 5 kapal karam.", "“Ada 5 kapal karam,” ujarnya."]
)
def test_that_a_pronoun_is_who_spoke_last_and_is_marked_so(text: str) -> None:
    found = one(text, context=("Sari Dewi mengatakan cuaca buruk.", "Hujan turun lagi."))
    assert (found.speaker, found.speaker_carried) == ("Sari Dewi", True)


def test_that_the_date_of_saying_is_apart_from_the_date_spoken_of() -> None:
    text = "Sari Dewi pada Rabu (13/11) mengatakan bahwa 5 kapal karam pada Oktober."
    ships = next(s for s in statements_of(text, published=FRIDAY) if not s.is_date)
    assert (ships.when, ships.said) == ("2024-10", "2024-11-13")


@pytest.mark.parametrize(
    "text",
    [
        "Jet F-16 dan Su-35 terbang.",
        "Kedua negara sepakat.",
        "Ia finis di urutan ke-79.",
        "Pasal 14 berlaku.",
        "Rapat digelar di lantai 5.",
        "Begitu katanya.[1]",
        "Begitu katanya.[1][2]",
        "Begitu katanya [3].",
        "Salah satu warga pulang.",
        "Waktunya UTC+1.",
    ],
)
def test_that_labels_names_ranks_and_footnotes_are_no_quantities(text: str) -> None:
    assert statements_of(text) == ()


def test_that_a_footnote_does_not_hide_the_figure_beside_it() -> None:
    assert one("Sebanyak 27 orang tewas.[12]").low == 27
    assert one("Sebanyak [12] orang tewas.").low == 12


def test_that_a_time_of_day_is_in_minutes() -> None:
    found = one("Rapat mulai pukul 14.30 WIB.")
    assert (found.kind, found.low) == (FigureKind.TIME, 14 * 60 + 30)


def test_that_fractions_stay_exact() -> None:
    assert one("Inflasi 1,7 persen.").low == Fraction(17, 10)


WORDS = _words(
    "sekitar lebih dari hingga antara dan atau 10 3.000 1,5 juta miliar Rp persen tentara kapal"
    " tewas mengirim Rabu (23/10) Oktober 2024 tahun lalu kata mengatakan bahwa “ ” , . - % [1]"
    " yang about at least more than between 1-2 of the last week said killed ships ° 12/13/2024"
    " 99/99"
)
PIECES = (
    *("sekitar 5 ", "antara 5 dan ", "mengatakan ", "“kata Dewi, ", "yang ", "awal ", "Rabu ("),
    *("5-", "[", "5 Mei ", "menurut Dewi 5 "),
)


@settings(deadline=None, max_examples=200)
@given(
    words=st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=20),
    language=st.sampled_from(["id", "en"]),
    published=st.none() | st.dates(),
)
def test_that_any_text_is_read_and_spans_lie_in_it(
    words: list[str], language: Language, published: date | None
) -> None:
    text = " ".join(words)
    end = 0
    for found in statements_of(text, language=language, published=published, context=[text]):
        assert end <= found.start < found.end <= len(text)
        assert found.quote == text[found.start : found.end]
        assert found.low is None or found.high is None or found.low <= found.high
        end = found.end


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("piece", PIECES)
def test_that_a_long_text_takes_time_in_proportion(piece: str, language: Language) -> None:
    def seconds(times: int) -> float:
        text = piece * times + "5 kapal."
        start = time.process_time()
        statements_of(text, language=language, published=FRIDAY)
        return time.process_time() - start

    seconds(10)
    short, long = min(seconds(200) for _ in range(3)), min(seconds(1600) for _ in range(3))
    assert long < 40 * max(short, 0.001)
