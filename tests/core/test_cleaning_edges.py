# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What hangs on an article without a mark of its own: names, menus, lists and half datelines."""

from __future__ import annotations

import pytest

from briefing_app.core.blocks import split_blocks
from briefing_app.core.cleaning import clean
from briefing_app.core.model import BlockKind, Cleaned, Document

HEADLINE = "Parlemen Estonia Setujui Anggaran Pertahanan Terbesar Sejak Merdeka"
FIRST = "Parlemen Estonia menyetujui anggaran pertahanan baru dengan suara bulat pada hari Senin."
SECOND = "Anggaran itu naik dua puluh persen dibanding tahun lalu dan berlaku mulai bulan Januari."
THIRD = "Menteri keuangan menyebut kenaikan itu sebagai harga yang harus dibayar demi rasa aman."


def cleaned(*lines: str) -> tuple[str, Cleaned]:
    text = "\n".join(lines)
    return text, clean(Document(text, split_blocks(text), "text"))


def kept(*lines: str) -> list[str]:
    text, result = cleaned(*lines)
    return [text[piece.start : piece.end] for piece in result.passages]


def removed(*lines: str) -> list[tuple[str, str]]:
    text, result = cleaned(*lines)
    return [(piece.rule, text[piece.start : piece.end]) for piece in result.removed]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("byline-code", "(Reuters)"),
        ("byline-code", "[ANTARA]"),
        ("byline-code", "(kabartallinn.com/berbagai sumber)"),
    ],
)
def test_that_an_agency_in_brackets_goes_from_behind_any_paragraph(rule: str, line: str) -> None:
    assert (rule, line) in removed(HEADLINE, f"{FIRST} {line}", SECOND)
    assert kept(HEADLINE, f"{FIRST} {line}", SECOND) == [HEADLINE, FIRST, SECOND]


def test_that_the_last_paragraph_stays_whatever_agency_signs_it() -> None:
    signed = f"{SECOND} (REUTERS/Dewi Lestari/Bagas)"
    assert kept(HEADLINE, FIRST, signed) == [HEADLINE, FIRST, SECOND]
    assert kept(HEADLINE, FIRST, signed, "Berita Terkait") == [HEADLINE, FIRST, SECOND]
    assert kept(HEADLINE, FIRST, signed, THIRD) == [HEADLINE, FIRST, THIRD]


def test_that_a_sentence_well_inside_the_article_stays_whatever_agency_signs_it() -> None:
    signed = f"{SECOND} (REUTERS/Dewi Lestari)"
    before = [FIRST, THIRD, FIRST]
    assert kept(HEADLINE, *before, signed, THIRD) == [HEADLINE, *before, SECOND, THIRD]


def test_that_a_name_in_brackets_goes_only_from_behind_the_last_paragraph() -> None:
    assert kept(HEADLINE, f"{FIRST} (Sari Wulandari)", SECOND)[1] == f"{FIRST} (Sari Wulandari)"
    assert kept(HEADLINE, FIRST, f"{SECOND} (Sari Wulandari)") == [HEADLINE, FIRST, SECOND]
    assert kept(HEADLINE, FIRST, SECOND, "(Sari Wulandari)") == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize(
    "sentence", ["Ia tinggal di Tallinn (Estonia).", "Mereka memuji (Reuters) itu."]
)
def test_that_brackets_inside_a_sentence_stay(sentence: str) -> None:
    assert kept(HEADLINE, FIRST, f"{SECOND} {sentence}", THIRD)[2] == f"{SECOND} {sentence}"


def test_that_a_label_over_a_name_is_a_byline_and_tells_the_author() -> None:
    text, result = cleaned(
        HEADLINE, "Oleh", "SARI W NINGSIH", FIRST, SECOND, "Editor:", "BAGAS PUTRA"
    )
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.author == "SARI W NINGSIH"


def test_that_a_label_without_a_name_below_takes_no_text() -> None:
    assert kept(HEADLINE, FIRST, "Oleh", SECOND, THIRD) == [HEADLINE, FIRST, "Oleh", SECOND, THIRD]
    assert kept(HEADLINE, FIRST, SECOND, "Pewarta:", "Editor: Bagas Putra") == [
        HEADLINE,
        FIRST,
        SECOND,
    ]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Penulis: SariEditor: Bagas", "Sari"),
        ("Rep: Sari Wulandari Red: Bagas Putra", "Sari Wulandari"),
        ("Sari Wulandari, Jurnalis", "Sari Wulandari"),
    ],
)
def test_that_a_byline_names_the_writer_without_labels_and_roles(line: str, author: str) -> None:
    text, result = cleaned(HEADLINE, line, "Senin, 4 November 2024 10:00 WIB", FIRST, SECOND)
    assert result.found.author == author
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]


def test_that_a_byline_in_small_letters_goes_behind_the_article_and_names_nobody() -> None:
    text, result = cleaned(HEADLINE, FIRST, SECOND, "editor: sari wulandari")
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.author == ""


@pytest.mark.parametrize(
    ("dateline", "outlet"),
    [
        ("KABARBALTIK.ME - ", "KABARBALTIK.ME"),
        ("Kabarbaltik.id | ", "Kabarbaltik.id"),
        ("• KabarBaltik, Brussels:", "KabarBaltik"),
    ],
)
def test_that_a_dateline_is_known_by_its_outlet(dateline: str, outlet: str) -> None:
    text, result = cleaned(HEADLINE, dateline + FIRST, SECOND)
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.outlet == outlet


def test_that_a_date_that_lost_its_line_break_goes_with_the_dateline() -> None:
    glued = "Kabar dunia | 4 November 2024, 10:21 WIBTALLINN, KABARBALTIK.COM - "
    text, result = cleaned(HEADLINE, glued + FIRST, SECOND)
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.outlet == "KABARBALTIK.COM"
    assert result.found.published == "2024-11-04T10:21+07:00"


def test_that_a_date_line_below_the_summary_goes_and_tells_what_it_says() -> None:
    stamp = "oleh Sari Wulandari diperbarui 4 Nov 2024, 15:33 WIB"
    text, result = cleaned(HEADLINE, FIRST, stamp, "KabarBaltik, Brussels - " + SECOND, THIRD)
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND, THIRD]
    assert result.found.author == "Sari Wulandari"
    assert result.found.published == "2024-11-04T15:33+07:00"
    assert result.found.outlet == "KabarBaltik"


def test_that_a_section_beside_a_clock_time_leaves_no_line() -> None:
    text, result = cleaned(HEADLINE, "Kabar Rupa | 4 November 2024, 13:05 WIB", FIRST, SECOND)
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.published == "2024-11-04T13:05+07:00"


@pytest.mark.parametrize(
    "lines",
    [
        ["Pewarta:", "Editor: Bagas Putra"],
        ["TIM | CNN Indonesia", "Sabtu, 28 Feb 2026 21:35 WIB"],
        ["tanggal 2024-11-04 kabar"],
    ],
)
def test_that_what_is_no_writer_is_not_named_as_author(lines: list[str]) -> None:
    _, result = cleaned(HEADLINE, *lines, FIRST, SECOND)
    assert result.found.author == ""


def test_that_a_caption_signed_with_a_stroke_is_not_the_title() -> None:
    _, result = cleaned("Prajurit berjaga di perbatasan Narva/Net", HEADLINE, FIRST, SECOND)
    assert result.found.title == HEADLINE


def test_that_a_place_deep_in_the_article_is_no_dateline() -> None:
    paragraph = "Jakarta - Tallinn kini dihubungkan penerbangan langsung tiga kali seminggu."
    assert kept(HEADLINE, FIRST, SECOND, THIRD, paragraph)[4] == paragraph


def test_that_a_date_in_a_sentence_is_no_glued_date() -> None:
    sentence = "Rapat pada 4 November 2024, 10:21 WIB, di Tallinn dihadiri semua anggota parlemen."
    assert kept(HEADLINE, sentence, SECOND) == [HEADLINE, sentence, SECOND]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_that_a_short_sentence_with_a_clock_time_stays(at: int) -> None:
    lines = [HEADLINE, FIRST, SECOND, THIRD]
    lines.insert(at, "Gempa terjadi pada 4 November 2024 pukul 13.05 WIB.")
    assert kept(*lines) == lines


@pytest.mark.parametrize("topic", ["Konflik Laut Baltik", "Estonia vs Rusia", "Kabar dengan Jujur"])
def test_that_the_title_is_the_headline_and_not_the_topic_over_it(topic: str) -> None:
    _, result = cleaned(topic, HEADLINE, FIRST, SECOND)
    assert result.found.title == HEADLINE


def test_that_a_short_headline_over_a_summary_is_the_title() -> None:
    summary = "Kenaikan belanja militer terbesar sejak negara itu merdeka disetujui semua fraksi"
    _, result = cleaned("Anggaran Pertahanan Naik", summary, FIRST, SECOND)
    assert result.found.title == "Anggaran Pertahanan Naik"


@pytest.mark.parametrize(
    "line",
    [
        "Nasional Internasional Ekonomi Politik Hukum Olahraga Wisata Opini Rona Edisi Foto Video",
        "Tentang KamiPedoman Media SiberKebijakan PrivasiKarirInformasi Iklan",
        "BeritaHeadline",
        "A   A   A   Ukuran Font",
        "Mohon tunggu...",
        "2024 © PT Kabar Baltik Nusantara",
        "Baca berita dengan sedikit iklan, klik di sini",
    ],
)
def test_that_a_menu_over_the_headline_goes_and_is_not_the_title(line: str) -> None:
    text, result = cleaned(line, HEADLINE, FIRST, SECOND)
    assert [text[p.start : p.end] for p in result.passages] == [HEADLINE, FIRST, SECOND]
    assert result.found.title == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [
        "Menteri Ekonomi dan Kesehatan Asia Tenggara Bahas Energi Global dan Pasar",
        "Red Sea Ditutup Pasukan Houthi",
    ],
)
def test_that_a_headline_of_section_names_or_a_byline_word_stays(headline: str) -> None:
    assert kept(headline, FIRST, SECOND)[0] == headline


def test_that_unknown_links_go_with_a_menu_that_stands_a_link_a_line() -> None:
    menu = ["News", "Bisnis", "Plesiran", "Sport", "Kabar Kampung", "Travel", "Video", "Rupa-Rupa"]
    assert kept(*menu, HEADLINE, FIRST, SECOND) == [HEADLINE, FIRST, SECOND]


def test_that_buttons_for_the_size_of_letters_go() -> None:
    lines = ["A", "A", "A", "Text Sizes", "Medium", "Large"]
    assert kept(HEADLINE, *lines, FIRST, SECOND) == [HEADLINE, FIRST, SECOND]


ENTRIES = [
    "- Finlandia Bangun Pagar Baru di Perbatasan Timur",
    "- Kanada Kirim Kapal Riset ke Kutub Utara",
    "- Harga Gandum Dunia Turun Tajam Pekan Ini",
]


def test_that_bullets_with_headlines_around_an_article_are_other_articles() -> None:
    assert kept(HEADLINE, FIRST, SECOND, *ENTRIES) == [HEADLINE, FIRST, SECOND]
    assert kept(*ENTRIES, HEADLINE, FIRST, SECOND) == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize(
    "lines",
    [
        ["Berikut tiga berita yang paling ramai dibahas anggota parlemen pekan ini:", *ENTRIES],
        ENTRIES[:2],
        [
            "1. Mart Laanemets (Klub Sepeda Tallinn Raya) 1'27.302",
            "2. Jaan Tamm (Regu Balap Tartu Utara) 1'27.462",
            "3. Peeter Kask (Persatuan Sepeda Narva) 1'27.949",
        ],
    ],
)
def test_that_a_list_that_is_announced_short_or_of_results_stays(lines: list[str]) -> None:
    assert kept(HEADLINE, FIRST, SECOND, *lines)[3:] == lines


def test_that_a_list_of_other_articles_ends_with_its_last_bullet() -> None:
    assert kept(HEADLINE, FIRST, SECOND, THIRD, "Baca Lainnya :", *ENTRIES, SECOND) == [
        HEADLINE,
        FIRST,
        SECOND,
        THIRD,
        SECOND,
    ]


def test_that_a_pointer_without_a_headline_in_brackets_goes() -> None:
    assert kept(HEADLINE, f"{FIRST} (Baca selengkapnya)", SECOND) == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("follow-us", "Mau kabar lain dari kami? Yuk follow kami di Google News sekarang."),
        ("follow-us", "Baca lebih lengkap dengan instal aplikasi kami dari Playstore"),
        ("media-placeholder", "Simak berita selengkapnya dalam video berikut!"),
        ("comment-form", "Isi komentar sepenuhnya adalah tanggung jawab pengguna."),
        ("newsroom", "Konten ini menjadi tanggung jawab bloger dan bukan pandangan redaksi."),
        ("tags", "Topik Artikel :"),
        ("photo-credit", "AP photo/Kapal Riset/Mart Tamm"),
    ],
)
def test_that_what_the_page_says_of_itself_goes(rule: str, line: str) -> None:
    assert removed(HEADLINE, FIRST, SECOND, line) == [(rule, line)]


def test_that_a_numbered_line_over_a_paragraph_is_a_heading() -> None:
    text, result = cleaned(HEADLINE, FIRST, "2. Suara dari perbatasan", SECOND)
    headings = [p for p in result.passages if p.kind is BlockKind.HEADING]
    assert [text[p.start : p.end] for p in headings] == [HEADLINE, "2. Suara dari perbatasan"]


def test_that_numbered_lines_in_a_row_are_a_list() -> None:
    _, result = cleaned(HEADLINE, FIRST, "1. Narva", "2. Tartu", "3. Tallinn", SECOND)
    kinds = [p.kind for p in result.passages]
    assert kinds[2:4] == [BlockKind.LIST_ITEM] * 2


def test_that_a_line_that_goes_on_below_is_no_heading() -> None:
    _, result = cleaned(
        HEADLINE, FIRST, "Mart Laanemets, ketua komisi pertahanan", "", "menolak " + SECOND
    )
    assert [p.kind for p in result.passages].count(BlockKind.HEADING) == 1
