# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which translations are doubted because of a figure, and in what words."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.doubts import FIGURE, Doubt
from briefing_app.core.doubts.figure import figure_doubts as doubts_of

RIGHT = """
Armada itu karam.[1] | The fleet sank.
Armada itu membawa 12 kapal.[1][2] | The fleet carried 12 ships.
Armada itu membawa 12 kapal [3]. | The fleet carried 12 ships.
[4] Armada itu membawa 12 kapal. | The fleet carried 12 ships.
Setidaknya 12 kapal karam. | At least 12 ships sank.
Setidaknya 12 kapal karam. | No fewer than 12 ships sank.
Setidaknya 12 kapal karam. | More than 12 ships sank.
Sekitar 12 kapal karam. | Some 12 ships sank.
Sekitar 12 kapal karam. | 12 ships or so sank.
Sekitar 12 kapal karam. | Nearly 12 ships sank.
Sekitar 12 hingga 15 kapal karam. | 12 to 15 ships sank.
Kecepatannya turun hingga 60 km/jam. | It slowed down to 60 km/h.
Rapat digelar pada Maret. | The meeting was held in March.
Musim hujan dari November sampai Maret. | The rainy season is from November to March.
Armada itu membawa 10.000 tentara. | The fleet carried 10,000 troops.
Armada itu membawa 10.000 tentara. | The fleet carried ten thousand troops.
Armada itu membawa 12 ribu tentara. | The fleet carried 12,000 troops.
Armada itu membawa 12 ribu tentara. | The fleet carried 12 thousand troops.
Armada itu membawa sepuluh ribu tentara. | The fleet carried 10,000 troops.
Penduduk kota itu 1,5 juta jiwa. | The city has 1.5 million people.
Penduduk kota itu 1,5 juta jiwa. | The city has 1,500,000 people.
Penduduk kota itu 1,5 juta jiwa. | The city has one and a half million people.
Penduduk kota itu 1,5 jt jiwa. | The city has 1.5m people.
Penduduknya satu setengah juta. | It has 1.5 million people.
Penduduknya setengah juta. | It has half a million people.
Penduduknya setengah juta. | It has 500,000 people.
Utangnya 1.250.000,50 euro. | Its debt is 1,250,000.50 euros.
Utangnya Rp 950 miliar. | Its debt is Rp 950 billion.
Utangnya Rp950 miliar. | Its debt is IDR 950 billion.
Utangnya Rp 950 milyar. | Its debt is 950 billion rupiah.
Utangnya Rp 2,5 M. | Its debt is Rp 2.5 billion.
Utangnya Rp 2,5 M. | Its debt is Rp 2.5bn.
Utangnya Rp 3 T. | Its debt is Rp 3 trillion.
Utangnya Rp 1.300 triliun. | Its debt is Rp 1.3 quadrillion.
Utangnya Rp 1.300 triliun. | Its debt is Rp 1,300 trillion.
Utangnya US$ 95 juta. | Its debt is $95 million.
Utangnya 95 juta dolar AS. | Its debt is US$95 million.
Utangnya 42,9 miliar dolar. | Its debt is $42.9bn.
Harganya naik 2,5 persen. | Prices rose 2.5%.
Harganya naik 2,5 persen. | Prices rose 2.5 per cent.
Harganya naik 37,5%. | Prices rose by 37.5 percent.
Harganya naik 5 persen. | Prices rose five percent.
Harganya naik dua koma lima persen. | Prices rose 2.5 percent.
Harganya naik 3.5 persen. | Prices rose 3.5 percent.
2,5 | 2.5
Ia mengirim 10,000 tentara. | It sent 10,000 troops.
Ia turun 50 persen. | It fell by half.
Separuh kota padam. | 50 percent of the city was dark.
Pertemuan dimulai pukul 10.30. | The meeting began at 10:30.
Pertemuan dimulai pukul 10.30 WIB. | The meeting began at 10:30 a.m. WIB.
Pertemuan dimulai pukul 10.30 waktu setempat. | The meeting began at 10.30 local time.
Pertemuan dimulai pukul 20.00. | The meeting began at 8 p.m.
Pertemuan dimulai pukul 20.00. | The meeting began at 20:00.
Pertemuan dimulai pukul 8 malam. | The meeting began at 8 p.m.
Pertemuan dimulai pukul tujuh malam. | The meeting began at seven in the evening.
Pertemuan dimulai pukul 10.30 malam. | The meeting began at 10:30 p.m.
Pertemuan dimulai pukul 10.30 malam. | The meeting began at 10:30.
Senin malam, sekitar pukul 10.30, ia tiba. | It arrived at about 10:30 p.m. on Monday.
Pertemuan dimulai pukul 3 sore. | The meeting began at 3 p.m.
Pertemuan dimulai pukul 3 sore. | The meeting began at 3:00 pm.
Pertemuan dimulai pukul 12 siang. | The meeting began at noon.
Pertemuan dimulai pukul 00.30 dini hari. | The meeting began at 12:30 a.m.
Pasar buka pukul 6.30-10 pagi. | The market is open from 6:30 to 10 a.m.
Rapat berlangsung 14,12 jam. | The meeting lasted 14.12 hours.
Rapat berlangsung 24 jam 10 menit. | The meeting lasted 24 hours and 10 minutes.
Ia tiba pada 22 Oktober 2024. | It arrived on October 22, 2024.
Ia tiba pada 22 Oktober 2024. | It arrived on 22 October 2024.
Ia tiba pada 22 Oktober 2024. | It arrived on the 22nd of October 2024.
Ia tiba pada 22 Okt. | It arrived on Oct. 22.
Ia tiba pada Rabu (13/3/2026). | It arrived on Wednesday (13/3/2026).
Ia tiba pada Rabu (3/3/2026). | It arrived on Wednesday (3/3/2026).
Ia tiba pada 2026-03-09. | It arrived on 2026-03-09.
Sebanyak 2/3 anggota setuju. | 2/3 of the members agreed.
Ia tiba pada Rabu (9/3/2026). | It arrived on Wednesday, March 9, 2026.
Ia tiba pada Rabu (9/3/2026). | It arrived on Wednesday (3/9/2026).
Ia tiba pada Rabu (9/3). | It arrived on Wednesday (March 9).
Ia tiba pada Rabu (13/3/ 2017). | It arrived on Wednesday (March 13, 2017).
Ia tiba pada 28 Juni-26 Juli 2016. | It was there from June 28 to July 26, 2016.
Ia tiba pada Mei 2024 dan Juni 2024. | It arrived in May 2024 and June 2024.
Ia tiba pada awal Mei. | It arrived in early May.
Ia berlaku pada 2020-2021. | It applied in 2020-21.
Ia dibuat pada 1990-an. | It was built in the 1990s.
Ia dibuat pada tahun 90-an. | It was built in the 1990s.
Ia dibuat pada era 60an. | It was built in the sixties.
Mereka mengubah UUD 45. | They changed the 1945 Constitution.
Ini hari jadi ke-75. | This is the 75th anniversary.
Ini hari jadi ke-2. | This is the second anniversary.
Ini hari jadi ke-70. | This is the seventieth anniversary.
Ini terjadi pada abad ke-19. | This happened in the 19th century.
Ini terjadi pada abad XIX. | This happened in the 19th century.
Ini akibat Perang Dunia II. | This is a result of World War Two.
Panjangnya 170mm. | It is 170 mm long.
Kecepatannya 3,5 Mbps. | Its speed is 3.5Mbps.
Ada 7.500–9.000 orang di sana. | Between 7,500 and 9,000 people are there.
Ada 7.500 hingga 9.000 orang di sana. | There are 7,500-9,000 people there.
Ada 12 hingga 15 juta orang di sana. | There are 12 million to 15 million people there.
Ada 12-15 juta orang di sana. | There are 12 to 15 million people there.
Ada 200 ribu-300 ribu orang di sana. | There are 200,000 to 300,000 people there.
Jet F-16 itu jatuh. | The F-16 jet crashed.
Jet F-16 itu jatuh. | The F16 jet crashed.
Dua puluh jet SU-35 dipesan. | Twenty SU-35s were ordered.
KTT G20 dibuka. | The G-20 summit opened.
Jet Su-57 mendarat. | The Su 57 jet landed.
Pandemi COVID-19 usai. | The Covid-19 pandemic is over.
Jaringan 5G dibangun. | A 5G network is being built.
Pada H-7 jalan ditutup. | Seven days before, the road was closed.
Ia menempuh jenjang S2. | He studied for a master's degree.
Mereka ditahan 1x24 jam. | They were held for 24 hours.
Mereka ditahan 2 x 24 jam. | They were held for 48 hours.
Mereka ditahan 2x24 jam. | They were held for 2x24 hours.
Dua puluh tentara gugur. | Twenty soldiers fell.
Dua belas kapal menunggu. | A dozen ships are waiting.
Dua belas kapal menunggu. | 12 ships are waiting.
Duabelas kapal menunggu. | Twelve ships are waiting.
Seratus dua puluh lima kapal menunggu. | 125 ships are waiting.
Seribu dua ratus kapal menunggu. | 1,200 ships are waiting.
Puluhan kapal menunggu. | Dozens of ships are waiting.
Ratusan kapal menunggu. | Hundreds of ships are waiting.
Ribuan kapal menunggu. | Thousands of ships are waiting.
Puluhan ribu kapal menunggu. | Tens of thousands of ships are waiting.
Jutaan orang mengungsi. | Millions of people fled.
Beberapa ratus orang mengungsi. | Several hundred people fled.
Puluhan tahun ia menunggu. | It waited for decades.
Kedua negara sepakat. | Both countries agreed.
Kedua negara sepakat. | The countries agreed.
Salah satu kapal tenggelam. | A ship sank.
Sebuah kapal tenggelam. | One ship sank.
Ia seorang di antara dua saksi. | He is one of the witnesses.
Ia pergi untuk pertama kali. | He went for the first time.
Tiga orang tewas. | 3 people were killed.
Skornya 4-0. | The score was four-nil.
Kapal ke Kepulauan Seribu batal. | The boat to the Seribu Islands was cancelled.
Dua pertiga anggota setuju. | Two-thirds of the members agreed.
Nilai 2, 6,9,12, dan 15 dicatat. | The values 2, 6, 9, 12 and 15 were noted.
Luasnya 26 km2. | It covers 26 square kilometres.
Buku2 itu hilang. | The books are lost.
Kapal itu tiba. | The ship arrived.
"""

WRONG = """
Setidaknya 3.000 tentara tiba. | 3,000 troops arrived.
    The source says “Setidaknya 3.000” (at least); the translation says “3,000” as if it were \
exact.
Lebih dari 3.000 tentara tiba. | 3,000 troops arrived.
    The source says “Lebih dari 3.000” (more than); the translation says “3,000” as if it were \
exact.
Ada 3.000 tentara. | There are more than 3,000 troops.
    The translation says “more than 3,000”; the source says “3.000” without “more than”.
Setidaknya 3.000 tentara tiba. | At most 3,000 troops arrived.
    The source says “Setidaknya 3.000” (at least); the translation says “At most 3,000”.
Rapat digelar pada Oktober. | The meeting was held in the government.
    The source says “Oktober”; the translation has no such figure.
Armada itu membawa 12 kapal.[1] | The fleet carried 15 ships.[1]
    The source says “12”; the translation says “15”.
Sebanyak [12] kapal karam. | Ships sank.
    The source says “12”; the translation has no such figure.
Muatannya senilai Rp 950 miliar. | The cargo is worth Rp 900 billion.
    The source says “950 miliar”; the translation says “900 billion”.
Muatannya senilai Rp 950 miliar. | The cargo is worth Rp 950 million.
    The source says “950 miliar”; the translation says “950 million”.
Muatannya senilai Rp 950 miliar. | The cargo is worth $950 billion.
    The source says “950 miliar” in rupiah; the translation says “950 billion” in dollars.
Muatannya senilai Rp 950 miliar. | The cargo is valuable.
    The source says “950 miliar”; the translation has no such figure.
Muatannya bernilai. | The cargo is worth Rp 950 billion.
    The translation says “950 billion”; the source has no such figure.
Ada 10.000 tentara. | There are 10.000 troops.
    The translation keeps “10.000” as the source writes it: in Indonesian it means 10,000, in \
English 10.
Nilai pi kira-kira 3,14. | Pi is about 3,14.
    The translation keeps “3,14” as the source writes it; English writes “3.14”.
Bunganya 1,5%. | The rate is 1,5%.
    The translation keeps “1,5” as the source writes it; English writes “1.5”.
Ada 1,5 juta orang. | There are 1,5 million people.
    The translation keeps “1,5” as the source writes it; English writes “1.5”.
Utangnya Rp1.250.000,50. | Its debt is Rp1.250.000,50.
    The translation keeps “1.250.000,50” as the source writes it; English writes “1,250,000.50”.
Utangnya 1.250.000 euro. | Its debt is 1.250.000 euros.
    The translation keeps “1.250.000” as the source writes it; English writes “1,250,000”.
Naik 2,5–3,5 persen dan 2,5 persen. | It rose 2,5–3,5 percent and 2.5 percent.
    The translation keeps “2,5” as the source writes it; English writes “2.5”.
    The translation keeps “3,5” as the source writes it; English writes “3.5”.
2,5 | 2,5
    The translation keeps “2,5” as the source writes it; English writes “2.5”.
10.000 | 10.000
    The translation keeps “10.000” as the source writes it: in Indonesian it means 10,000, in \
English 10.
Ia tiba pada Rabu (9/3/2026). | It arrived on Wednesday (9/3/2026).
    The translation keeps “9/3/2026”, day before month as Indonesian writes it: 9 March 2026.
Ia tiba pada Rabu (09/03/ 2026). | It arrived on Wednesday (9/3/2026).
    The translation keeps “9/3/2026”, day before month as Indonesian writes it: 9 March 2026.
Ia tiba pada Rabu (9/3). | It arrived on Wednesday (9/3).
    The translation keeps “9/3”, day before month as Indonesian writes it: 9 March.
Ia tiba pada 9-3-26. | It arrived on 9-3-26.
    The translation keeps “9-3-26”, day before month as Indonesian writes it: 9 March 26.
Antara 1/2/2026 dan 5/6/2026. | Between 1/2/2026 and 6/5/2026.
    The translation keeps “1/2/2026”, day before month as Indonesian writes it: 1 February 2026.
9/3/2026 | 9/3/2026
    The translation keeps “9/3/2026”, day before month as Indonesian writes it: 9 March 2026.
Ada 10.000 tentara. | There are 1,000 troops.
    The source says “10.000”; the translation says “1,000”.
Ada 10.000 tentara. | There are 12,000 troops.
    The source says “10.000”; the translation says “12,000”.
Ada 12 ribu tentara. | There are 12 troops.
    The source says “12 ribu”; the translation says “12”.
Ada 1,5 juta orang. | There are 15 million people.
    The source says “1,5 juta”; the translation says “15 million”.
Ada 1,5 juta orang. | There are 1.5 billion people.
    The source says “1,5 juta”; the translation says “1.5 billion”.
Harganya naik 2,5 persen. | Prices rose 25 percent.
    The source says “2,5 persen”; the translation says “25 percent”.
Harganya naik 50 persen. | Prices rose Rp 50.
    The source says “50 persen”; the translation says “50” in rupiah.
Senin pukul 10.30 waktu setempat ia tiba. | He arrived on Monday at 10:30 p.m. local time.
    The source says “10.30”; the translation says “10:30 p.m.”.
Ia tiba pukul 10.30 pagi. | He arrived at 10:30 p.m.
    The source says “10.30 pagi”; the translation says “10:30 p.m.”.
Ia tiba pukul 10.30 malam. | He arrived at 10:30 a.m.
    The source says “10.30 malam”; the translation says “10:30 a.m.”.
Ia tiba pukul 10.30. | He arrived at 10:30 in the evening.
    The source says “10.30”; the translation says “10:30”.
Ia tiba pukul 20.00. | He arrived at 8 a.m.
    The source says “20.00”; the translation says “8 a.m.”.
Ia tiba pukul 22.00. | He arrived at 2 p.m.
    The source says “22.00”; the translation says “2 p.m.”.
Pada Rabu (23 Oktober) ia tiba. | On Wednesday (May 23) he arrived.
    The source says “23 Oktober”; the translation says “May 23”.
Ia tiba pada 22 Oktober 2024. | He arrived on October 22, 2025.
    The source says “22 Oktober 2024”; the translation says “October 22, 2025”.
Ia tiba pada 22 Oktober 2024. | He arrived on October 22.
    The source says “22 Oktober 2024”; the translation says “October 22”.
Ia tiba pada Rabu (20/8/2025). | He arrived on Wednesday (8/8/2025).
    The source says “20/8/2025”; the translation says “8/8/2025”.
Ia tiba pada Rabu (9/3/2026). | He arrived on Wednesday, September 3, 2026.
    The source says “9/3/2026”; the translation says “September 3, 2026”.
Ia tiba pada Maret. | He arrived in June.
    The source says “Maret”; the translation says “June”.
Ia lahir pada 1917. | He was born in 19.
    The source says “1917”; the translation says “19”.
Ini hari jadi ke-75. | This is the 57th anniversary.
    The source says “ke-75”; the translation says “57th”.
Ini hari jadi ketiga. | This is the fourth anniversary.
    The source says “ketiga”; the translation says “fourth”.
Ada 7.500 hingga 9.000 orang. | There are 7,500 to 90,000 people.
    The source says “9.000”; the translation says “90,000”.
Ada 12 hingga 15 juta orang. | There are 12,000 to 15 million people.
    The source says “12”; the translation says “12,000”.
Jet F-16 itu jatuh. | The F-15 jet crashed.
    The source says “F-16”; the translation says “F-15”.
Jet SU-35 itu jatuh. | The S-35 jet crashed.
    The source says “SU-35”; the translation says “S-35”.
Virus H3N8 menyebar. | The H3N80 virus is spreading.
    The source says “H3N8”; the translation says “H3N80”.
Dua puluh tentara gugur. | Thirty soldiers fell.
    The source says “Dua puluh”; the translation says “Thirty”.
Dua puluh tentara gugur. | 30 soldiers fell.
    The source says “Dua puluh”; the translation says “30”.
Dua puluh tentara gugur. | The soldiers fell.
    The source says “Dua puluh”; the translation has no such figure.
Dua Belas Kapal Menunggu | Two Ships Are Waiting
    The source says “Dua Belas”; the translation says “Two”.
Tiga orang tewas. | Five people were killed.
    The source says “Tiga”; the translation says “Five”.
Orang itu menunggu. | Forty people are waiting.
    The translation says “Forty”; the source has no such figure.
Ratusan kapal menunggu. | Thousands of ships are waiting.
    The source says “Ratusan”; the translation says “Thousands”.
Puluhan ribu kapal menunggu. | Thousands of ships are waiting.
    The source says “Puluhan ribu”; the translation says “Thousands”.
Ratusan kapal menunggu. | 300 ships are waiting.
    The source says “Ratusan”; the translation says “300”.
Ribuan kapal menunggu. | Ships are waiting.
    The source says “Ribuan”; the translation has no such figure.
Ada 5 kapal dan 5 truk. | There are 5 ships and 6 trucks.
    The source says “5”; the translation says “6”.
Ada 5 kapal dan 5 truk. | There are 5 ships and trucks.
    The source says “5” more often than the translation does.
Ada 10 persen pajak. | A 10 percent tax is 10 percent.
    The translation says “10 percent” more often than the source does.
Pada Mei 2006 ia naik, begitu pula pada Juni 2006. | It rose in May, and so in June 2006.
    The source says “2006” more often than the translation does.
Ada 470.676 orang. | There are nine people.
    The source says “470.676”; the translation has no such figure.
Harganya 800 euro. | It costs eight euros.
    The source says “800”; the translation says “eight”.
Ada 120 dokter dan 14 kapal. | There are 12 doctors and 40 ships.
    The source says “120”; the translation says “12”.
    The source says “14”; the translation says “40”.
"""


def pairs(table: str) -> list[tuple[str, str]]:
    lines = [line for line in table.strip().splitlines() if not line.startswith("    ")]
    return [tuple(line.split(" | ")) for line in lines]  # type: ignore[misc]


def reasons(table: str) -> list[tuple[str, str, list[str]]]:
    found: list[tuple[str, str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            found[-1][2].append(line.strip())
        else:
            source, translation = line.split(" | ")
            found.append((source, translation, []))
    return found


def test_that_the_tables_hold_a_hundred_pairs_and_more() -> None:
    assert len(pairs(RIGHT)) + len(reasons(WRONG)) >= 150
    assert all(expected for _, _, expected in reasons(WRONG))


@pytest.mark.parametrize(("source", "translation"), pairs(RIGHT))
def test_that_a_right_rendering_of_a_figure_is_not_doubted(source: str, translation: str) -> None:
    assert doubts_of(source, translation) == ()


@pytest.mark.parametrize(("source", "translation", "expected"), reasons(WRONG))
def test_that_a_wrong_figure_is_doubted_in_plain_words(
    source: str, translation: str, expected: list[str]
) -> None:
    assert doubts_of(source, translation) == tuple(Doubt(FIGURE, reason) for reason in expected)


def test_that_a_row_of_a_table_that_passes_through_is_doubted_for_each_of_its_figures() -> None:
    row = "2,5 | 10.000 | 9/3/2026"
    assert [doubt.reason for doubt in doubts_of(row, row)] == [
        "The translation keeps “10.000” as the source writes it: in Indonesian it means 10,000,"
        " in English 10.",
        "The translation keeps “2,5” as the source writes it; English writes “2.5”.",
        "The translation keeps “9/3/2026”, day before month as Indonesian writes it: 9 March 2026.",
    ]


def test_that_every_digit_of_every_right_rendering_counts() -> None:
    """A changed digit is noticed wherever it stands, so nothing passes by being unread."""
    unnoticed = []
    for source, translation in pairs(RIGHT):
        for match in re.finditer(r"\d", translation):
            other = str((int(match.group()) + 3) % 10)
            changed = translation[: match.start()] + other + translation[match.end() :]
            if not doubts_of(source, changed):
                unnoticed.append((source, changed))
    assert unnoticed == []


SNIPPETS = """
10.000 1,5 juta ribu Rp 950 miliar dua puluh belas ratus pukul 10.30 malam - / : . , % ( ) F-16
9/3/2026 Oktober ke-75 million half a and thousand p.m. first hundreds of tens 1x24 '98 90-an koma
point setengah $ 12:30 3.3.3 5G Mei several beberapa
"""
WORDS = st.sampled_from(SNIPPETS.split())


@given(st.lists(WORDS, max_size=25).map(" ".join), st.lists(WORDS, max_size=25).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_that_any_two_texts_can_be_compared(source: str, translation: str) -> None:
    for doubt in doubts_of(source, translation):
        assert doubt.kind == FIGURE
        assert doubt.reason.endswith(".")


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_that_any_characters_can_be_compared(source: str, translation: str) -> None:
    doubts_of(source, translation)


def test_that_ten_thousand_sentences_take_seconds_at_most() -> None:
    table = pairs(RIGHT)
    start = time.process_time()
    for _ in range(10_000 // len(table)):
        for source, translation in table:
            doubts_of(source, translation)
    assert time.process_time() - start < 8


def test_that_a_table_read_as_one_sentence_costs_no_minutes() -> None:
    numbers = random.Random(3)
    source = " ".join(str(numbers.randrange(10**6)) for _ in range(3_000))
    translation = " ".join(str(numbers.randrange(10**6)) for _ in range(3_000))
    start = time.process_time()
    assert doubts_of(source, translation)
    assert time.process_time() - start < 8
