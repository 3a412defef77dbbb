# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup is not wrapped
"""OpenDocument texts by hand: numbers of lists, what is left out, what is refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.core.model import BlockKind
from tests.readers.made_files import article_of, blocks_of, furniture_of, read_bytes

_NAMES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)
_LISTS = """<text:list-style style:name="N">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="3"/>
<text:list-level-style-number text:level="2" style:num-format="I" style:num-suffix=")" text:display-levels="2"/>
</text:list-style>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix="."/></text:outline-style>"""


def odt(
    text: str, styles: str = _LISTS, meta: str = "", extra: dict[str, bytes] | None = None
) -> bytes:
    """Return an ODT of that text; `extra` replaces or adds parts by name."""
    parts = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "styles.xml": f"<office:document-styles {_NAMES}><office:styles>{styles}</office:styles></office:document-styles>".encode(),
        "meta.xml": f"<office:document-meta {_NAMES}><office:meta>{meta}</office:meta></office:document-meta>".encode(),
        "content.xml": f"<office:document-content {_NAMES}><office:body><office:text>{text}</office:text></office:body></office:document-content>".encode(),
    } | (extra or {})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def read(text: str, styles: str = _LISTS) -> list[str]:
    """Return the blocks of an ODT of that text."""
    return blocks_of(read_bytes(odt(text, styles), "a.odt"))


def items(*texts: str, more: str = "") -> str:
    """Return a numbered list."""
    inside = "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in texts)
    return f'<text:list text:style-name="N" {more}>{inside}</text:list>'


def test_that_lists_are_numbered_as_their_style_says() -> None:
    nested = (
        '<text:list text:style-name="N"><text:list-item><text:p>satu</text:p><text:p>masih satu</text:p>'
        "<text:list><text:list-item><text:p>dalam</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-header><text:p>tanpa nomor</text:p></text:list-header>"
        '<text:list-item text:start-value="9"><text:p>sembilan</text:p></text:list-item></text:list>'
    )
    assert read(nested) == [
        "3. satu", "masih satu", "3.I) dalam", "tanpa nomor", "9. sembilan",
    ]  # fmt: skip


def test_that_a_list_goes_on_only_where_the_file_says_so() -> None:
    going_on = items("empat", more='text:continue-numbering="true"')
    assert read(items("tiga") + "<text:p>Sela.</text:p>" + going_on + items("baru")) == [
        "3. tiga", "Sela.", "4. empat", "3. baru",
    ]  # fmt: skip


def test_that_numbered_headings_have_their_numbers() -> None:
    document = read_bytes(
        odt(
            '<text:h text:outline-level="1">Satu</text:h><text:h text:outline-level="1">Dua</text:h>'
        ),
        "a.odt",
    )
    assert blocks_of(document) == ["A. Satu", "B. Dua"]
    assert {block.kind for block in document.blocks} == {BlockKind.HEADING}


def test_that_white_space_fields_and_links_are_shown_and_comments_are_not() -> None:
    text = (
        '<text:p>Harga<text:s text:c="3"/>naik<text:line-break/>pada <text:date>14 April</text:date>,'
        '<text:tab/>kata <text:a xlink:href="https://a.example">dinas</text:a>'
        "<office:annotation><text:p>Benarkah?</text:p></office:annotation>.</text:p>"
        '<text:section text:display="none"><text:p>Rahasia.</text:p></text:section>'
        "<text:section><text:p>Tampak.</text:p></text:section>"
    )
    assert read(text) == ["Harga naik\npada 14 April, kata dinas.", "Tampak."]


def test_that_a_text_box_stands_behind_its_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>Kotak.</text:p></draw:text-box></draw:frame>"
    assert read(f"<text:p>Awal {box}kalimat.</text:p>") == ["Awal kalimat.", "Kotak."]


def test_that_a_table_of_contents_is_furniture() -> None:
    contents = "<text:table-of-content><text:index-body><text:p>Harga 2</text:p></text:index-body></text:table-of-content>"
    document = read_bytes(odt(f"{contents}<text:p>Isi.</text:p>"), "a.odt")
    assert (furniture_of(document), article_of(document)) == (["Harga 2"], ["Isi."])


def test_that_an_object_that_is_not_read_is_told() -> None:
    document = read_bytes(
        odt('<text:p>Isi<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.</text:p>'),
        "a.odt",
    )
    assert blocks_of(document) == ["Isi."]
    assert "(1)" in document.warnings[0]


def test_that_merged_and_repeated_cells_keep_their_columns() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = (
        "<table:table><table:table-row>" + cell.format("a") + "<table:covered-table-cell/>"
        + cell.format("b") + "</table:table-row><table:table-row>"
        '<table:table-cell table:number-columns-repeated="2"/>' + cell.format("c")
        + '<table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table>'
    )  # fmt: skip
    assert read(table) == ["a | | b".replace("| |", "|  |"), "|  | c"]


def test_that_repetition_cannot_fill_the_memory() -> None:
    inner = '<table:table-cell table:number-columns-repeated="99999"><text:p>{}</text:p></table:table-cell>'
    row = '<table:table-row table:number-rows-repeated="99999">{}</table:table-row>'
    table = "<table:table>" + row.format(inner.format("x" * 1_000)) + "</table:table>"
    assert len(read_bytes(odt(table), "a.odt").text) < 2_000
    small = "<table:table>" + row.format(inner.format("x")) + "</table:table>"
    assert len(read_bytes(odt(small), "a.odt").blocks) <= 64


def test_that_title_and_first_author_come_from_the_properties() -> None:
    meta = "<dc:title>Panen naik</dc:title><dc:creator>Penyunting Dua</dc:creator><meta:initial-creator>Rina Sari</meta:initial-creator><dc:date>2026-04-15</dc:date>"
    found = read_bytes(odt("<text:p>Isi.</text:p>", meta=meta), "a.odt").metadata
    # When a file was made or saved is not when its article was published.
    assert (found.title, found.author, found.published) == ("Panen naik", "Rina Sari", "")
    assert dict(found.origins)["author"] == "document property meta:initial-creator"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (odt("", extra={"META-INF/manifest.xml": b"<m><manifest:encryption-data/></m>"}), "password"),
        (odt("", extra={"content.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "XML entities"),
        (odt("", extra={"content.xml": "<!DOCTYPE a><a/>".encode("utf-16")}), "XML entities"),
        (odt("", extra={"content.xml": b"<a><b></a>"}), "damaged"),
        (odt("", extra={"content.xml": b"<a/>"}), "no text"),
        (odt("<text:section>" * 300 + "</text:section>" * 300), "damaged"),
        (odt("", extra={"content.xml": b"<a>" + b" " * 10_000_001 + b"</a>"}), "unpacks to too much"),
        (odt("<text:p>Isi.</text:p>")[:-40], "damaged"),
    ],
)  # fmt: skip
def test_that_what_cannot_be_trusted_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why) as error:
        read_bytes(data, "a.odt")
    assert error.value.remedy
