# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup is not wrapped
"""E-books by hand: order, what they state, what is left out and refused."""

from __future__ import annotations

import io
import zipfile

import pytest

from briefing_app.core.errors import ReadError
from briefing_app.readers import limits
from tests.readers.made_files import PARAGRAPHS, article_of, furniture_of, read_bytes

_DUBLIN_CORE = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"'
)
ITEMS = """<item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="a" href="teks/satu%20a.xhtml" media-type="application/xhtml+xml"/>
<item id="b" href="teks/dua.xhtml" media-type="application/xhtml+xml"/>
<item id="s" href="s.css" media-type="text/css"/>"""
SPINE = '<itemref idref="c"/><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/>'
GUIDE = '<guide><reference type="cover" href="cover.xhtml"/></guide>'


def page(*paragraphs: str) -> bytes:
    """Return a chapter."""
    doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{doctype}<html><body>{body}</body></html>'.encode()
    )


def epub(metadata: str = "", extra: dict[str, bytes] | None = None, spine: str = SPINE) -> bytes:
    """Return a book of two chapters."""
    parts = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": b'<container><rootfiles><rootfile full-path="isi/a.opf"/></rootfiles></container>',
        "isi/a.opf": f"<package {_DUBLIN_CORE}><metadata>{metadata}</metadata><manifest>{ITEMS}</manifest><spine>{spine}</spine>{GUIDE}</package>".encode(),
        "isi/toc.ncx": b'<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "x"><ncx/>',
        "isi/s.css": b".naik { vertical-align: super } .sembunyi { display: none }",
        "isi/cover.xhtml": page("Sampul"),
        "isi/nav.xhtml": page("Daftar isi"),
        "isi/teks/satu a.xhtml": page(
            PARAGRAPHS[1], 'Luas 42 km<span class="naik">2</span>.<span class="sembunyi">x</span>'
        ),
        "isi/teks/dua.xhtml": page(PARAGRAPHS[0]),
    } | (extra or {})
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize("name", ["a.epub", "a", "a.zip"])
def test_that_chapters_stand_in_the_order_of_the_spine(name: str) -> None:
    document = read_bytes(epub(), name)
    assert document.format == "epub"
    assert article_of(document) == [PARAGRAPHS[0], PARAGRAPHS[1], "Luas 42 km²."]
    assert furniture_of(document) == ["Sampul", "Daftar isi"]
    assert document.warnings == ()


def test_that_a_book_tells_what_it_states() -> None:
    found = read_bytes(
        epub(
            '<dc:title>Panen naik</dc:title><dc:creator opf:role="aut">Rina Sari</dc:creator>'
            '<dc:creator>Bayu Arifin</dc:creator><dc:creator opf:role="edt">Penyunting Dua</dc:creator>'
            "<dc:publisher>Warta</dc:publisher>"
            '<dc:date opf:event="modification">2026-05-01</dc:date><dc:date>2026-04-14</dc:date>'
            "<dc:identifier>urn:uuid:1</dc:identifier><dc:identifier>https://warta.example/a</dc:identifier>"
        ),
        "a.epub",
    ).metadata
    assert (found.title, found.author, found.outlet, found.published, found.url) == (
        "Panen naik", "Rina Sari, Bayu Arifin", "Warta", "2026-04-14", "https://warta.example/a",
    )  # fmt: skip


@pytest.mark.parametrize("date", ["0101-01-01T00:00:00+00:00", "2026", "besok"])
def test_that_a_date_that_tells_no_day_is_left_out(date: str) -> None:
    book = epub(f"<dc:title>Unknown Title</dc:title><dc:date>{date}</dc:date>")
    found = read_bytes(book, "a.epub").metadata
    assert (found.title, found.published, found.origins) == ("", "", ())


def test_that_a_chapter_that_is_not_there_is_told() -> None:
    spine = SPINE + '<itemref idref="hilang"/>'
    items = ITEMS.replace("dua.xhtml", "tiga.xhtml")
    book = epub(spine=spine)
    assert read_bytes(book, "a.epub").warnings == ()
    package = f"<package {_DUBLIN_CORE}><metadata/><manifest>{items}</manifest><spine>{spine}</spine></package>"
    document = read_bytes(epub(extra={"isi/a.opf": package.encode()}), "a.epub")
    assert "isi/teks/tiga.xhtml" in document.warnings[0]


def _encrypted(name: str) -> dict[str, bytes]:
    return {"META-INF/encryption.xml": f'<e><d><CipherReference URI="{name}"/></d></e>'.encode()}


def test_that_a_protected_book_is_refused_and_one_with_hidden_fonts_is_not() -> None:
    with pytest.raises(ReadError, match="protected by its seller"):
        read_bytes(epub(extra=_encrypted("isi/teks/dua.xhtml")), "a.epub")
    assert article_of(read_bytes(epub(extra=_encrypted("isi/font.otf")), "a.epub"))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (epub(spine=""), "no chapters"),
        (epub(extra={"META-INF/container.xml": b"<container/>"}), "damaged"),
        (epub(extra={"isi/a.opf": b"<package>"}), "damaged"),
        (
            epub(extra={"isi/a.opf": b"<!DOCTYPE a [<!ENTITY b 'c'>]><package>&b;</package>"}),
            "XML entities",
        ),
        (epub(extra={"isi/besar.xhtml": b" " * 10_000_001}), "unpacks to too much"),
        (epub()[:-30], "damaged"),
    ],
)
def test_that_what_cannot_be_read_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why) as error:
        read_bytes(data, "a.epub")
    assert error.value.remedy


def test_that_entities_in_a_chapter_are_never_expanded() -> None:
    bomb = b'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><html><body><p>&b; &f; isi</p></body></html>'
    article = article_of(read_bytes(epub(extra={"isi/teks/dua.xhtml": bomb}), "a.epub"))
    assert "aaaa" not in " ".join(article)
    assert "root:" not in " ".join(article)


def test_that_a_book_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CHARACTERS", 100)
    with pytest.raises(ReadError, match="too long"):
        read_bytes(epub(), "a.epub")
