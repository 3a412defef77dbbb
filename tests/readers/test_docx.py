# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Word documents: their order, their properties, and what is refused before it is unpacked."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from briefing_app.readers import limits
from tests.readers.made_files import (
    PARAGRAPHS,
    blocks_of,
    docx,
    read_bytes,
    word_paragraph,
    word_run,
    word_table,
)

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = "".join(map(word_paragraph, PARAGRAPHS))


def test_that_headings_paragraphs_and_tables_stay_in_their_order() -> None:
    body = (
        word_paragraph("Gudang Ditinjau", "Judul")
        + word_paragraph(PARAGRAPHS[0])
        + word_table([["Kota", "Ton"], ["Arunika", "10.000"]])
        + word_paragraph("Harga Tetap", "Judul2")
        + word_paragraph(PARAGRAPHS[1])
    )
    document = read_bytes(docx(body), "a.docx")
    assert [(block.kind, document.text[block.start : block.end]) for block in document.blocks] == [
        (BlockKind.HEADING, "Gudang Ditinjau"),
        (BlockKind.PARAGRAPH, PARAGRAPHS[0]),
        (BlockKind.TABLE_ROW, "Kota | Ton"),
        (BlockKind.TABLE_ROW, "Arunika | 10.000"),
        (BlockKind.HEADING, "Harga Tetap"),
        (BlockKind.PARAGRAPH, PARAGRAPHS[1]),
    ]
    assert not any(block.furniture for block in document.blocks)


def test_that_title_and_author_come_from_the_core_properties() -> None:
    core = "<dc:title>Gudang &amp; Beras</dc:title><dc:creator>Rina Sari</dc:creator>"
    found = read_bytes(docx(BODY, core=core), "a.docx").metadata
    assert (found.title, found.author) == ("Gudang & Beras", "Rina Sari")
    assert found.origins == (
        ("author", "document property dc:creator"),
        ("title", "document property dc:title"),
    )


@pytest.mark.parametrize(
    "hidden",
    [word_run(" rahasia", "<w:vanish/>"), word_run(" rahasia", '<w:rStyle w:val="Tersembunyi"/>')],
)
def test_that_hidden_text_is_left_out_and_text_that_is_shown_again_is_not(hidden: str) -> None:
    shown = word_run(" tampak", '<w:vanish w:val="0"/>')
    styles = f"""<w:styles xmlns:w="{WORD}"><w:style w:type="character" w:styleId="Tersembunyi">
        <w:rPr><w:vanish/></w:rPr></w:style></w:styles>"""
    body = f"<w:p>{word_run('Isi')}{hidden}{shown}</w:p>"
    document = read_bytes(docx(body, extra={"word/styles.xml": styles.encode()}), "a.docx")
    assert blocks_of(document) == ["Isi tampak"]


def test_that_defaults_of_the_program_are_no_title_and_no_author() -> None:
    core = "<dc:title>Document1</dc:title><dc:creator>Windows User</dc:creator>"
    found = read_bytes(docx(BODY, core=core), "a.docx").metadata
    assert (found.title, found.author, found.origins) == ("", "", ())


def test_that_a_linked_picture_is_neither_fetched_nor_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the reader tried to open a linked file")

    monkeypatch.setattr("urllib.request.urlopen", refuse)
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    picture = (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{drawing}/wordprocessingDrawing">'
        f'<a:graphic xmlns:a="{drawing}/main"><a:graphicData><pic:pic '
        f'xmlns:pic="{drawing}/picture"><pic:blipFill><a:blip xmlns:r="{office}" r:link="r9"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r9" Type="{office}/image" Target="https://k.example/a.png" '
        'TargetMode="External"/></Relationships>'
    )
    made = docx(picture + BODY, extra={"word/_rels/document.xml.rels": relations.encode()})
    assert blocks_of(read_bytes(made, "a.docx")) == list(PARAGRAPHS)


def test_that_a_truncated_document_is_refused() -> None:
    with pytest.raises(ReadError, match="damaged"):
        read_bytes(docx(BODY)[:-40], "a.docx")


@pytest.mark.parametrize("xml", [b"<w:document", b"", b"<a/>", b"\xff\xfe\x00"])
def test_that_a_document_with_broken_xml_is_refused(xml: bytes) -> None:
    with pytest.raises(ReadError):
        read_bytes(docx(BODY, extra={"word/document.xml": xml}), "a.docx")


def test_that_a_zip_without_a_main_text_is_no_word_document() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("lain.xml", "<a/>")
    with pytest.raises(ReadError, match="no main text"):
        read_bytes(file.getvalue(), "a.docx")


def test_that_a_protected_document_is_refused_with_a_remedy() -> None:
    ole = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500 + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(ReadError, match="protected by a password") as error:
        read_bytes(ole, "a.docx")
    assert "without one" in error.value.remedy


def test_that_an_encrypted_zip_is_refused() -> None:
    made = bytearray(docx(BODY))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = made.find(signature)
        while position >= 0:
            made[position + offset] |= 1
            position = made.find(signature, position + 4)
    with pytest.raises(ReadError, match="protected by a password"):
        read_bytes(bytes(made), "a.docx")


def test_that_a_document_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    bomb = docx(BODY, extra={"word/media/a.bin": b"\x00" * 30_000_000})
    tracemalloc.start()
    try:
        with pytest.raises(ReadError, match="times its size when unpacked; the limit is 100"):
            read_bytes(bomb, "a.docx")
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_that_a_small_document_that_packs_well_is_read() -> None:
    made = docx("<w:p/>" * 20_000 + BODY)
    assert sum(len(text) for text in blocks_of(read_bytes(made, "a.docx"))) == sum(
        map(len, PARAGRAPHS)
    )


@pytest.mark.parametrize(
    ("name", "limit", "words"),
    [
        ("ZIP_BYTES", 1000, "bytes when unpacked; the limit is 1,000"),
        ("XML_BYTES", 1000, "of text and formatting"),
        ("ZIP_ENTRIES", 3, "parts; the limit is 3"),
    ],
)
def test_that_each_limit_of_zipped_files_is_kept_and_named(
    name: str, limit: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"briefing_app.readers.packages.{name}", limit)
    with pytest.raises(ReadError, match=words):
        read_bytes(docx(BODY), "a.docx")


def test_that_the_limits_are_those_that_were_decided() -> None:
    assert (limits.ZIP_BYTES, limits.ZIP_RATIO, limits.ZIP_ENTRIES) == (200_000_000, 100, 2000)


def test_that_a_part_that_is_larger_than_it_claims_is_refused() -> None:
    made = bytearray(docx(BODY))
    entry = made.find(b"PK\x01\x02")
    while b"word/document.xml" not in made[entry : entry + 70]:
        entry = made.find(b"PK\x01\x02", entry + 4)
    struct.pack_into("<I", made, entry + 24, 10)
    with pytest.raises(ReadError, match="damaged"):
        read_bytes(bytes(made), "a.docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_that_xml_entities_are_refused(encoding: str) -> None:
    declared = (
        f"<?xml version='1.0' encoding='{encoding}'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"
    )
    made = docx(BODY, extra={"word/document.xml": declared.encode(encoding)})
    with pytest.raises(ReadError, match="XML entities"):
        read_bytes(made, "a.docx")


def test_that_the_content_of_a_simple_field_is_text() -> None:
    field = f'<w:fldSimple w:instr=" DOCPROPERTY Ton ">{word_run("10.000")}</w:fldSimple>'
    body = f"<w:p>{word_run('Persediaan ')}{field}{word_run(' ton.')}</w:p>"
    document = read_bytes(docx(body), "a.docx")
    assert blocks_of(document) == ["Persediaan 10.000 ton."]
    assert document.warnings == ()


_MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def _formula(xml: str) -> str:
    xml = xml.replace("[", "<m:r><m:t>").replace("]", "</m:t></m:r>")
    return f"<m:oMath {_MATH}>{xml}</m:oMath>"


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<m:sSup><m:e>[10]</m:e><m:sup>[3]</m:sup></m:sSup>", "10^3"),
        ("<m:sSup><m:e>[2]</m:e><m:sup>[n+1]</m:sup></m:sSup>", "2^(n+1)"),
        ("<m:f><m:fPr/><m:num>[1]</m:num><m:den>[2]</m:den></m:f>", "1/2"),
        ("<m:sSub><m:e>[x]</m:e><m:sub>[2]</m:sub></m:sSub>[+5]", "x_2+5"),
        ("<m:rad><m:deg/><m:e>[16]</m:e></m:rad>[=4]", "√16=4"),
        ("[2]<m:d><m:e>[3+4]</m:e></m:d>", "2(3+4)"),
    ],
)
def test_that_a_formula_is_written_out_in_its_place_and_told(formula: str, text: str) -> None:
    body = f"<w:p>{word_run('Luas 5')}{_formula(formula)}{word_run('km.')}</w:p>"
    document = read_bytes(docx(body), "a.docx")
    assert blocks_of(document) == [f"Luas 5 {text} km."]
    assert [warning for warning in document.warnings if "formulas (1)" in warning]


def test_that_a_formula_on_a_line_of_its_own_is_written_out() -> None:
    formula = f"<m:oMathPara {_MATH}>{_formula('[a=5]')}</m:oMathPara>"
    document = read_bytes(docx(f"<w:p>{formula}</w:p>{formula}{BODY}"), "a.docx")
    assert blocks_of(document) == ["a=5", "a=5", *PARAGRAPHS]


def test_that_text_that_is_not_read_is_told_in_plain_words() -> None:
    ruby = f"<w:ruby><w:rubyBase>{word_run('10.000')}</w:rubyBase></w:ruby>"
    body = f"<w:p>{word_run('Ada ')}<w:r>{ruby}</w:r><w:permStart/></w:p>"
    (warning,) = read_bytes(docx(body), "a.docx").warnings
    assert "is not read (ruby)" in warning
    assert "permStart" not in warning


def test_that_an_unknown_symbol_is_told() -> None:
    body = f'<w:p>{word_run("Suhu ")}<w:r><w:sym w:font="Lain" w:char="F123"/></w:r></w:p>'
    (warning,) = read_bytes(docx(body), "a.docx").warnings
    assert "symbol font" in warning


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _numbering(levels: str, overrides: str = "") -> dict[str, bytes]:
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return {
        "word/numbering.xml": (
            f'<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="7">{levels}'
            '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
            f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{overrides}</w:num></w:numbering>'
        ).encode(),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}/styles" '
            f'Target="styles.xml"/><Relationship Id="r2" Type="{office}/numbering" '
            'Target="numbering.xml"/></Relationships>'
        ).encode(),
    }


def _level(number: int, text: str, format_: str = "decimal", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _item(text: str, level: int = 0, number: int = 1) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        f"</w:pPr>{word_run(text)}</w:p>"
    )


def test_that_numbers_that_word_counts_stand_before_their_paragraphs() -> None:
    levels = (
        _level(0, "%1.", start=1998) + _level(1, "%1.%2", "lowerLetter") + _level(2, "-", "bullet")
    )
    body = (
        _item("satu")
        + _item("anak", 1)
        + _item("anak dua", 1)
        + _item("bulatan", 2)
        + word_paragraph("Sela.")
        + _item("dua")
        + _item("anak", 1)
        + word_paragraph("tiga", "Bernomor")
    )
    document = read_bytes(docx(body, extra=_numbering(levels)), "a.docx")
    assert blocks_of(document) == [
        "1998. satu", "1998.a anak", "1998.b anak dua", "bulatan", "Sela.", "1999. dua",
        "1999.a anak", "2000. tiga",
    ]  # fmt: skip
    assert [block.kind for block in document.blocks][:2] == [BlockKind.LIST_ITEM] * 2


def test_that_a_list_that_word_restarts_is_counted_anew() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    body = _item("a") + _item("b") + _item("c", number=2) + _item("d", number=2)
    made = docx(body, extra=_numbering(_level(0, "Pasal %1:", "upperRoman"), restart))
    assert blocks_of(read_bytes(made, "a.docx")) == [
        "Pasal I: a", "Pasal II: b", "Pasal V: c", "Pasal VI: d",
    ]  # fmt: skip


def test_that_a_footnote_says_which_mark_it_belongs_to() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{_W}"><w:footnote w:id="4"><w:p>'
        f"{word_run('Catatan warga.')}</w:p></w:footnote></w:footnotes>"
    )
    mark = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    body = f"<w:p>{word_run('Ada 42')}{mark}{word_run(' orang.')}</w:p>"
    made = docx(body, extra={"word/footnotes.xml": notes.encode()})
    assert blocks_of(read_bytes(made, "a.docx")) == ["Ada 42 [1] orang.", "[1] Catatan warga."]
