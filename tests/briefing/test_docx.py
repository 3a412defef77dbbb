# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The Word file: real endnotes, styles, fields, links and alternatives."""

from __future__ import annotations

import io
import re
import shutil
import struct
import subprocess
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import docx
import pypdfium2
import pytest
from lxml import etree

from briefing_app.briefing.compose import compose
from briefing_app.briefing.docx import DocxExporter
from briefing_app.briefing.docx_xml import W
from briefing_app.briefing.pictures import pixel_size
from briefing_app.briefing.writing import Steps
from briefing_app.core.briefings import Paper
from briefing_app.core.errors import ExportError

from . import everything
from .everything import HOSTILE, PICTURE, PICTURE_HASH, png

if TYPE_CHECKING:
    from pathlib import Path

NS = {
    "w": W,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


class Word:
    """The parts of a Word file."""

    def __init__(self, briefing: Any) -> None:
        self.data = DocxExporter().make(briefing, Steps(1))
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            self.entries = archive.infolist()
            self.texts = {name: archive.read(name) for name in archive.namelist()}
        self.document = self.part("document")
        self.endnotes = self.part("endnotes")

    def part(self, name: str) -> Any:
        return etree.fromstring(self.texts[f"word/{name}.xml"])


def found(element: Any, path: str) -> Any:
    return element.xpath(path, namespaces=NS)


def words(element: Any) -> str:
    return "".join(found(element, ".//w:t/text()"))


@pytest.fixture(scope="module")
def word() -> Word:
    return Word(everything.briefing())


def test_that_endnotes_are_real_and_numbered_as_they_appear(word: Word) -> None:
    briefing = everything.briefing()
    numbers = [str(note.number) for note in briefing.endnotes]
    assert found(word.document, "//w:endnoteReference/@w:id") == numbers
    notes = found(word.endnotes, "//w:endnote[not(@w:type)]")
    assert [note.get(f"{{{W}}}id") for note in notes] == numbers
    for note, said in zip(notes, briefing.endnotes, strict=True):
        assert found(note, ".//w:endnoteRef")
        assert said.original in words(note)
    assert b'numFmt w:val="decimal"' in word.texts["word/settings.xml"]


def test_that_a_note_that_is_used_again_is_a_field_that_knows_its_place(word: Word) -> None:
    names = set(found(word.document, "//w:bookmarkStart/@w:name"))
    fields = [t.split()[1] for t in found(word.document, "//w:instrText/text()") if "NOTEREF" in t]
    assert len(fields) > 5
    assert set(fields) <= names


def test_that_every_link_leads_to_a_bookmark_and_every_number_is_there_once(word: Word) -> None:
    names = found(word.document, "//w:bookmarkStart/@w:name")
    ids = found(word.document, "//w:bookmarkStart/@w:id")
    assert len(set(names)) == len(names)
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name) for name in names)
    for part in (word.document, word.endnotes):
        anchors = found(part, "//w:hyperlink/@w:anchor")
        assert anchors
        assert set(anchors) <= set(names)


def test_that_every_source_leads_to_the_lines_that_quote_it(word: Word) -> None:
    facts = found(word.document, "//w:p[w:pPr/w:pStyle/@w:val='SourceFact']")
    links = [a for fact in facts for a in found(fact, "./w:hyperlink/@w:anchor")]
    count = len(found(word.document, "//w:endnoteReference"))
    assert sorted(links) == sorted(f"note_{n}" for n in range(1, count + 1))


def test_that_every_look_is_a_style_that_is_defined(word: Word) -> None:
    defined = set(found(word.part("styles"), "//w:style/@w:styleId"))
    for name in ("document", "endnotes", "header1", "footer1"):
        part = word.part(name)
        used = found(part, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
        assert set(used) <= defined
    used = set(found(word.document, "//w:pStyle/@w:val"))
    wanted = {"Title", "Heading1", "Heading2", "ListBullet", "ListNumber", "Quote", "Caption"}
    assert wanted <= used


def test_that_lists_count_for_themselves(word: Word) -> None:
    numbering = word.part("numbering")
    used = set(found(word.document, "//w:numPr/w:numId/@w:val"))
    assert used <= set(found(numbering, "//w:num/@w:numId"))
    starts = found(numbering, "//w:startOverride/@w:val")
    assert starts == ["1", "2", "1", "3"]  # two judgements, a list in a list, "3. third"


def test_that_margins_carry_marking_day_and_page_numbers(word: Word) -> None:
    assert words(word.part("header1")) == "OFFICIAL – TEST"
    footer = word.part("footer1")
    assert words(footer) == "As of 14 March 2026Page 1 of 1OFFICIAL – TEST"
    fields = [text.strip() for text in found(footer, "//w:instrText/text()")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_that_the_contents_are_a_field_with_every_heading(word: Word) -> None:
    (contents,) = found(word.document, "//w:sdt")
    assert any("TOC" in text for text in found(contents, ".//w:instrText/text()"))
    listed = [words(link) for link in found(contents, ".//w:hyperlink")]
    headings = found(
        word.document, "//w:body/w:p[w:pPr/w:pStyle[@w:val='Heading1' or @w:val='Heading2']]"
    )
    assert listed == [words(heading) for heading in headings]
    begins = len(found(word.document, "//w:fldChar[@w:fldCharType='begin']"))
    assert begins == len(found(word.document, "//w:fldChar[@w:fldCharType='end']"))


def test_that_pictures_have_their_alternative_and_their_shape(word: Word) -> None:
    (extent,) = found(word.document, "//wp:inline/wp:extent")
    assert int(extent.get("cx")) == pytest.approx(2 * int(extent.get("cy")), rel=0.001)
    assert found(word.document, "//wp:docPr/@descr") == ["A blue field"]
    assert word.texts["word/media/picture1.png"] == PICTURE


def test_that_a_tall_picture_fits_on_a_page() -> None:
    draft, articles = everything.draft()
    made = compose(draft, articles, {PICTURE_HASH: ("image/png", png(1, 900))})
    (extent,) = found(Word(made).document, "//wp:inline/wp:extent")
    assert int(extent.get("cy")) <= 7_600_000


def test_that_a_picture_without_a_size_is_named() -> None:
    draft, articles = everything.draft()
    made = compose(draft, articles, {PICTURE_HASH: ("image/png", b"\x89PNG")})
    with pytest.raises(ExportError, match="A blue field"):
        Word(made)


def test_that_languages_are_named(word: Word) -> None:
    styles = word.part("styles")
    assert found(styles, "//w:docDefaults//w:lang/@w:val") == ["en-GB"]
    assert found(styles, "//w:style[@w:styleId='Indonesian']//w:lang/@w:val") == ["id-ID"]
    notes = found(word.endnotes, "//w:endnote[not(@w:type)]")
    assert len(found(word.endnotes, "//w:rStyle[@w:val='Indonesian']")) == len(notes)


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (210.0, 297.0)), (Paper.LETTER, (215.9, 279.4))]
)
def test_that_the_page_is_of_the_papers_size(paper: Paper, size: tuple[float, float]) -> None:
    made = Word(replace(everything.briefing(), paper=paper))
    section = docx.Document(io.BytesIO(made.data)).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.1)


def test_that_properties_say_title_author_and_day(word: Word) -> None:
    found = docx.Document(io.BytesIO(word.data)).core_properties
    assert (found.title, found.author) == ("Embung Sari dam", "Юлия Ким")
    assert found.language == "en-GB"
    assert str(found.created)[:10] == str(found.modified)[:10] == "2026-03-14"
    assert {entry.date_time for entry in word.entries} == {(1980, 1, 1, 0, 0, 0)}
    assert word.entries[0].filename == "[Content_Types].xml"


@pytest.mark.parametrize("text", [*HOSTILE[:4], HOSTILE[5]], ids=lambda text: ascii(text[:10]))
def test_that_text_is_never_markup(text: str) -> None:
    word = Word(everything.hostile(text))
    flat = " ".join(text.split())
    (note,) = found(word.endnotes, "//w:endnote[not(@w:type)]")
    assert flat in words(note)
    assert found(word.document, "//wp:docPr/@descr") == [flat]
    titles = found(word.document, "//w:p[w:pPr/w:pStyle/@w:val='Title']")
    assert words(titles[0]) == flat[:300]
    assert docx.Document(io.BytesIO(word.data)).paragraphs


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_that_libreoffice_opens_it_with_endnotes_marking_and_pages(
    word: Word, tmp_path: Path
) -> None:
    (tmp_path / "b.docx").write_bytes(word.data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "b.docx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    document = pypdfium2.PdfDocument(tmp_path / "b.pdf")
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert texts[0].count("OFFICIAL – TEST") == 2
    assert f"Page 2 of {len(texts)}" in texts[1]
    assert "Kami tidak mau mengambil risiko" in texts[-1]


def test_that_what_xml_cannot_hold_is_shown_by_its_number() -> None:
    word = Word(everything.hostile(HOSTILE[4]))
    assert "nol[U+0000]esc[U+001B]" in words(word.document)
    assert "setengah[U+D800]" in words(word.endnotes)


def test_that_two_hundred_notes_stand_in_order_of_the_text() -> None:
    word = Word(everything.long())
    ids = found(word.document, "//w:endnoteReference/@w:id")
    assert ids == [str(n) for n in range(1, 201)]


def _jpeg(*segments: tuple[int, bytes]) -> bytes:
    made = b"\xff\xd8"
    for marker, body in segments:
        made += struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body
    return made


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(3, 7), (3, 7)),
        (b"GIF89a" + struct.pack("<HH", 5, 9) + b"\x00" * 8, (5, 9)),
        (_jpeg((0xDB, b"\x00" * 65), (0xC2, b"\x08\x00\x04\x00\x06\x03")), (6, 4)),
        (_jpeg((0xEE, b"Adobe"), (0xC4, b"\x00" * 20), (0xC0, b"\x08\x00\x02\x00\x01")), (1, 2)),
        (b"\xff\xd8\xff", None),
        (b"\xff\xd8\x00\x00\x00", None),
        (b"\x89PNG\r\n", None),
        (b"", None),
    ],
)
def test_that_the_size_of_a_picture_is_read(data: bytes, size: tuple[int, int] | None) -> None:
    assert pixel_size(data) == size
