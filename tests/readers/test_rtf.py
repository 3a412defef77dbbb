# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
r"""Rich Text: what Word, WordPad and others write, by hand; see test_real_files for real ones."""

from __future__ import annotations

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from tests.readers.made_files import blocks_of, read_bytes


def rtf(body: str, head: str = "") -> bytes:
    """Return a file with that body."""
    return (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Calibri;}"
        r"{\f1\fnil\fcharset2 Symbol;}{\f2\fswiss\fcharset238 Calibri CE;}"
        r"{\f3\fnil\fcharset128 MS Mincho;}}"
        r"{\stylesheet{\ql Normal;}{\s1\ql\outlinelevel0 heading 1;}{\s2\ql Title;}"
        r"{\*\cs10 Default Paragraph Font;}}" + head + "\n" + body + "}"
    ).encode("latin-1")


def read(body: str, head: str = "") -> list[str]:
    """Return the blocks of a file with that body."""
    return blocks_of(read_bytes(rtf(body, head), "a.rtf"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Rp\~6.500 \'93naik\'94", "Rp 6.500 “naik”"),
        (r"\u8220\'93naik\u8221\'94", "“naik”"),
        (r"\uc2\u8220\'81\'67naik", "“naik"),
        (r"\uc0\u8220 naik\u8221 .", "“naik”."),
        (r"{\uc0 a\u233}\u233?b", "aéé" + "b"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"{\f2 \'f8eka}", "řeka"),
        (r"{\f3 \'93\'fa}", "日"),
        (r"a\tab b\line c\emdash d\rquote e\bullet f\_g\-h", "a b\nc—d’e•f-gh"),
        ("a\r\nb\n c", "ab c"),
        (r"kurung \{siku\} \\", "kurung {siku} \\"),
        (r"{\b tebal}{\i miring} biasa", "tebalmiring biasa"),
        (r"42 km{\super 2} dan H{\sub 2}O", "42 km² dan H2O"),
        (r"10{\up6 3} orang", "10^3 orang"),
        (r"tampak {\v sembunyi}{\v0 lagi} {\deleted hapus}ada", "tampak lagi ada"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt tautan}}", "tautan"),
        (r"a\'01\'0c\u0?\u1?b", "ab"),
        (r"{\*\bkmkstart a}isi{\*\bkmkend a}{\*\tidakdikenal buang}", "isi"),
        (r"{\upr{ANSI}{\*\ud{\u233?}}}", "é"),
        (r"isi{\pict\pngblip 89504e47\bin4 }}}}}", "isi"),
    ],
)  # fmt: skip
def test_that_characters_are_those_that_a_reader_sees(body: str, text: str) -> None:
    assert read(rf"\pard\plain {body}\par") == [text]


def test_that_paragraphs_headings_and_lists_are_told_apart() -> None:
    document = read_bytes(
        rtf(
            r"\pard\plain\s2 Gudang Ditinjau\par"
            r"\pard\plain Paragraf satu.\par\par"
            r"\pard\plain\s1\outlinelevel0 Harga Tetap\par"
            r"{\listtext\pard\plain\f1 \'b7\tab}\pard\ls1 Butir.\par"
            r"{\listtext\pard\plain 2.\tab}\pard\ls2 Bernomor.\par"
            r"{\pntext\f0 o\tab}\pard Butir dalam.\par"
            r"\pard\plain Akhir tanpa tanda"
        ),
        "a.rtf",
    )
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        (BlockKind.HEADING, "Gudang Ditinjau"),
        (BlockKind.PARAGRAPH, "Paragraf satu."),
        (BlockKind.HEADING, "Harga Tetap"),
        (BlockKind.LIST_ITEM, "Butir."),
        (BlockKind.LIST_ITEM, "2. Bernomor."),
        (BlockKind.LIST_ITEM, "Butir dalam."),
        (BlockKind.PARAGRAPH, "Akhir tanpa tanda"),
    ]
    assert document.warnings == ()


def test_that_tables_stand_in_their_place_row_by_row() -> None:
    row = r"\trowd\cellx1000\cellx2000\pard\intbl {}\cell {}\cell\row"
    assert read(
        r"\pard Sebelum.\par" + row.format("Kota", "Ton") + row.format(r"Aru\par nika", "10.000")
        + r"\pard Sesudah.\par"
    ) == ["Sebelum.", "Kota | Ton", "Aru nika | 10.000", "Sesudah."]  # fmt: skip


def test_that_a_table_in_a_table_and_one_without_an_end_lose_nothing() -> None:
    nested = (
        r"\trowd\cellx1\cellx2\pard\intbl\itap2 dalam\nestcell"
        r"{\*\nesttableprops\trowd\cellx1\nestrow}"
        r"{\nonesttables\par}\pard\intbl luar\cell kanan\cell\row"
    )
    assert read(nested) == ["dalam luar | kanan"]
    assert read(r"\pard\intbl satu\cell dua\cell") == ["satu | dua"]


def test_that_notes_have_the_number_of_their_mark() -> None:
    body = (
        r"\pard Naik.{\cs1\super\chftn{\footnote\pard\plain{\super\chftn} Kata {\b dinas}.}} Turun."
        r"{\super\chftn{\*\footnote\pard Kata Bulog.\par Dan lagi.}}\par Akhir.\par"
    )
    assert read(body) == [
        "Naik.[1] Turun.[2]", "Akhir.", "[1] Kata dinas.", "[2] Kata Bulog.", "Dan lagi.",
    ]  # fmt: skip


def test_that_a_text_box_is_read_beside_its_paragraph() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \pard Kotak.\par}}{\shprslt{\do Kotak.}}}"
    assert read(rf"\pard Awal {box}kalimat.\par") == ["Kotak.", "Awal kalimat."]


def test_that_headers_comments_and_pictures_are_left_out() -> None:
    assert read(
        r"{\header \pard Kop\par}{\footer Halaman \chpgn\par}\pard Isi"
        r"{\*\atnid A}{\*\annotation catatan}.{\*\shppict{\pict 00ff}}{\nonshppict{\pict 00}}\par"
    ) == ["Isi."]


def test_that_title_and_author_come_from_the_properties() -> None:
    info = (
        r"{\info{\title Panen \'96 naik}{\author R\u233?ni Sari}{\*\company X}"
        r"{\creatim\yr2026\mo4\dy14}}"
    )
    found = read_bytes(rtf("Isi.", info), "a.rtf").metadata
    assert (found.title, found.author, found.published) == ("Panen – naik", "Réni Sari", "")
    default = r"{\info{\title Document1}{\author User}}"
    assert read_bytes(rtf("Isi.", default), "a.rtf").metadata.origins == ()


def test_that_unknown_symbols_are_counted() -> None:
    document = read_bytes(rtf(r"\pard Isi {\f1 \'61\'b7}.\par"), "a.rtf")
    assert blocks_of(document) == ["Isi •."]
    assert "symbol font" in document.warnings[0]


def test_that_a_file_that_breaks_off_is_read_as_far_as_it_goes_and_told() -> None:
    document = read_bytes(rtf(r"\pard Satu.\par {\b Dua")[:-1], "a.rtf")
    assert blocks_of(document) == ["Satu.", "Dua"]
    assert "breaks off" in document.warnings[0]


@pytest.mark.parametrize("data", [rtf("{" * 2_000), rtf("{" * 100_000)])
def test_that_endless_groups_are_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="nested too deeply"):
        read_bytes(data, "a.rtf")


@pytest.mark.parametrize("body", ["}" * 100, r"\bin99999999 x", r"\u99999999999?", r"\'zz\'", "\\"])
def test_that_broken_words_do_no_harm(body: str) -> None:
    assert read(rf"\pard Isi.\par {body}")[0] == "Isi."


@pytest.mark.parametrize("name", ["a.txt", "a", "a.docx.rtf"])
def test_that_rich_text_is_known_by_its_content(name: str) -> None:
    assert read_bytes(rtf("Isi."), name).format == "rtf"


def test_that_plain_text_with_the_suffix_is_plain_text() -> None:
    assert read_bytes(b"Isi biasa.", "a.rtf").format == "plain text"
