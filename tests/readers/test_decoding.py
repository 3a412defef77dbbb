# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How bytes become characters, and mojibake becomes text again."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.errors import ReadError
from briefing_app.readers.decoding import decode
from briefing_app.readers.repairing import repair, tidy
from tests.readers.made_files import blocks_of, read_bytes

FILE = Path("berita.txt")
TEXT = "“Harga naik 1,5 persen – itu wajar,” kata Menteri Café.\nPara pedagang setuju…\n"
MOJIBAKE = TEXT.encode().decode("cp1252", errors="replace")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "windows-1252"),
    ],
)
def test_that_each_encoding_is_recognised_and_named(data: bytes, encoding: str) -> None:
    decoded = decode(FILE, data)
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)
    assert decoded.warnings == ()


def test_that_a_declared_encoding_is_used_where_the_bytes_are_not_utf8() -> None:
    text = "Žena řekla: příliš žluťoučký kůň"
    assert decode(FILE, text.encode("windows-1250"), "Windows-1250").text == text


def test_that_valid_utf8_beats_what_the_page_declares() -> None:
    assert decode(FILE, TEXT.encode(), "iso-8859-1").text == TEXT


@pytest.mark.parametrize("declared", ["base64", "unicode_escape", "no-such", "utf-7", "idna"])
def test_that_a_declared_encoding_that_no_page_may_use_is_ignored(declared: str) -> None:
    decoded = decode(FILE, TEXT.encode("cp1252"), declared)
    assert (decoded.text, decoded.encoding) == (TEXT, "windows-1252")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode() + "“".encode()[:2], TEXT + "â€"),
        ("Kafe “Café” é".encode() + b" dan \x96", "Kafe “Café” é dan –"),
    ],
)
def test_that_a_stray_byte_does_not_spoil_a_utf8_file(data: bytes, text: str) -> None:
    decoded = decode(FILE, data)
    assert (decoded.text, decoded.encoding) == (text, "utf-8")
    assert "not UTF-8" in decoded.warnings[0]


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 50, b"abc\x00" * 100, b"\x00" * 64],
)
def test_that_binary_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="not text"):
        decode(FILE, data)


@settings(deadline=None)  # the first call imports ftfy
@given(st.binary(max_size=300), st.sampled_from(["", "utf-16", "big5", "windows-1251", "x"]))
def test_that_decoding_any_bytes_raises_nothing_but_a_read_error(
    data: bytes, declared: str
) -> None:
    try:
        decoded = decode(FILE, data, declared)
    except ReadError as error:
        assert str(FILE) in str(error)
    else:
        repaired, repairs = repair(decoded.text)
        assert all(0 <= r.start <= r.end <= len(repaired) for r in repairs)


@settings(deadline=None)
@given(
    st.binary(min_size=1, max_size=200),
    st.sampled_from(["a.txt", "a.html", "a.md", "a.pdf", "a.docx", "a", "a.xyz"]),
)
def test_that_reading_any_bytes_under_any_name_raises_nothing_but_a_read_error(
    data: bytes, name: str
) -> None:
    try:
        document = read_bytes(data, name)
    except ReadError as error:
        assert error.subject == name
        assert error.cause
        assert error.remedy
    else:
        assert all(blocks_of(document))


def test_that_mojibake_is_repaired_and_recorded_in_its_place() -> None:
    text, repairs = repair("Ia berkata, â€œbaikâ€\x9d sekali.")
    assert text == "Ia berkata, “baik” sekali."
    assert [(text[r.start : r.end], r.original) for r in repairs] == [
        ("“", "â€œ"),
        ("”", "â€\x9d"),
    ]


@pytest.mark.parametrize("lost", ["â€", "â€?", "â€\ufffd"])
def test_that_a_closing_quote_whose_last_byte_was_lost_is_repaired(lost: str) -> None:
    text, repairs = repair(f"Kata dia, â€œKami siap,{lost} lalu pergi.")
    assert text == "Kata dia, “Kami siap,” lalu pergi."
    assert repairs[-1].original == lost


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” and ‘single’ – and — and … stay",
        "Istilah ﬁnal dan ＡＢＣ dan &amp; tetap",
        "Café Ångström, naïve, Ñusa, 10 °C, ½, 5 × 3",
        "“Straight \" and ' too”",
    ],
)
def test_that_sound_text_is_not_changed(text: str) -> None:
    assert repair(text) == (text, ())


@settings(deadline=None)
@given(st.text(alphabet="abc “”‘’–éèÖ\n.", max_size=80))
def test_that_text_of_letters_and_quotes_survives_unrepaired(text: str) -> None:
    assert repair(text) == (tidy(text), ())


@settings(deadline=None)
@given(st.lists(st.sampled_from(["kata", "“siap”", "2–3", "Café", " ", "\n", "é", "dan", "…"])))
def test_that_repair_offsets_lead_from_the_repaired_text_back_to_the_file(
    words: list[str],
) -> None:
    bad = "".join(words).encode().decode("cp1252", errors="replace").replace("\ufffd", "\x9d")
    text, repairs = repair(bad)
    position = length = 0
    rebuilt = ""
    for found in repairs:
        rebuilt += text[position : found.start] + found.original
        assert found.start >= position
        position = found.end
        length += len(found.original)
    assert rebuilt + text[position:] == tidy(bad) or rebuilt + text[position:] == bad


def test_that_a_wholly_misread_article_comes_back_whole() -> None:
    assert repair(MOJIBAKE)[0] == TEXT


def test_that_long_misread_lines_are_repaired_in_little_time() -> None:
    text, repairs = repair(MOJIBAKE.replace("\n", " ") * 2000)
    assert text == TEXT.replace("\n", " ") * 2000
    assert len(repairs) >= 2000


@pytest.mark.parametrize(
    ("raw", "tidied"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\x00b\x07c\x7fd\ufeffe", "abcde"),
        ("kata\ue000cari\ue001an", "katacarian"),
        ("negara\u2011negara Rp\xa010.000", "negara-negara Rp 10.000"),
        ("se\xadjak \u200bitu\u200e", "sejak itu"),
        ("e\u0301", "é"),
        ("a\ud800b", "a\ufffdb"),
    ],
)
def test_that_text_is_brought_into_one_form(raw: str, tidied: str) -> None:
    assert tidy(raw) == tidied


@given(st.text(max_size=60))
def test_that_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not set(once) & {"\x00", "\r", "\ufeff", "\ue000", "\ue001"}
