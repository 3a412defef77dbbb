# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes a briefing as a Word file with real styles, endnotes, fields and bookmarks.

python-docx opens, fills and closes the package; the text itself is written as XML, because it
knows no endnotes and is slow with long tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from xml.sax.saxutils import quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE

from briefing_app.briefing import docx_package as package
from briefing_app.briefing.characters import Characters
from briefing_app.briefing.docx_blocks import BlockWriter
from briefing_app.briefing.docx_sources import endnotes_part, in_full, source_entry
from briefing_app.briefing.docx_text import TextWriter
from briefing_app.briefing.docx_xml import TAB, jump, paragraph, run
from briefing_app.briefing.file_kinds import DOCX
from briefing_app.briefing.pictures import pixel_size
from briefing_app.briefing.print_data import print_data
from briefing_app.briefing.writing import BytesExporter
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document as WordDocument

    from briefing_app.briefing.file_kinds import FileKind
    from briefing_app.briefing.model import Briefing
    from briefing_app.briefing.writing import Steps

_TWIP = 635
"""English metric units in a twentieth of a point (ECMA-376, part 1, 20.1.2.1)."""
_TALLEST = 7_600_000
"""Tallest picture in these units: 211 mm, what a page of either paper holds with a caption."""


class DocxExporter(BytesExporter):
    """Writes briefings as Word files."""

    kind: ClassVar[FileKind] = DOCX

    def make(self, briefing: Briefing, steps: Steps) -> bytes:
        """Return the file.

        Raises:
            ExportError: If a picture does not tell how large it is.
        """
        data, pictures = print_data(briefing, Characters())
        rows = [row for source in data["sources"] for row in source["rows"]]
        data["row_names"] = {f"row_{row['note']}" for row in rows if row["note"] is not None}
        document = package.new_document(data["paper"])
        width = package.text_width(data["paper"])
        texts = TextWriter()
        drawings = _Drawings(document, pictures, width)
        blocks = BlockWriter(data, texts, drawings.run, width)
        before = "".join(_before_contents(data, texts))
        after = "".join(_after_contents(data, texts, blocks, document, width, steps))
        package.fill(document, before + _contents(texts) + after)
        package.number_lists(document, texts.lists)
        package.add_margins(document, data["marking"], data["as_of"]["text"], width)
        package.add_endnotes(document, endnotes_part(data))
        package.describe(document, data, briefing.as_of)
        return package.packed(document)


def _before_contents(data: dict[str, Any], texts: TextWriter) -> Iterator[str]:
    yield paragraph("Subtitle", run("Briefing"))
    yield paragraph("Title", run(data["title"]))
    for fact in data["facts"]:
        yield paragraph("Facts", run(fact["label"], "Quiet"), TAB, run(fact["value"]))
    disclosure = run(data["disclosure"], bold=True)
    yield paragraph("Disclosure", disclosure, run(f" {data['how_to_read']}"))
    yield texts.heading(1, "Bottom line")
    yield paragraph("Detail", run(data["bottom_line"]["note"]), extra="<w:keepNext/>")
    yield texts.nodes(data["bottom_line"]["nodes"], "BottomLine", tag=True)
    if data["judgements"]:
        yield texts.heading(1, "Key judgements")
        for number, judgement in enumerate(data["judgements"], start=1):
            yield from _judgement(number, judgement, texts)


def _judgement(number: int, judgement: dict[str, Any], texts: TextWriter) -> Iterator[str]:
    """Yield a judgement: the item of a list, goes on by what else it says."""
    item = {"kind": "list", "ordered": True, "start": number, "items": [judgement["nodes"]]}
    yield texts.nodes([item])
    for words in (judgement["likelihood"], judgement["confidence"]):
        if words:
            yield paragraph("ListContinue", run(words))


def _contents(texts: TextWriter) -> str:
    """Return the table of contents: a field that shows links until Word adds the pages."""
    entries = [(level, jump(name, words, "")) for name, level, words in texts.headings if words]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        ' TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    made = [paragraph("TOCHeading", run("Contents"))]
    for i, (level, link) in enumerate(entries):
        made.append(paragraph(f"TOC{level}", begin if i == 0 else "", link))
    made.append(paragraph("Detail", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        + "".join(made)
        + "</w:sdtContent></w:sdt>"
    )


def _after_contents(
    data: dict[str, Any],
    texts: TextWriter,
    blocks: BlockWriter,
    document: WordDocument,
    width: int,
    steps: Steps,
) -> Iterator[str]:
    for section in data["sections"]:
        if section["heading"]:
            yield texts.heading(1, section["heading"])
        yield from (blocks.block(block) for block in section["blocks"])
        steps.step()

    def link(address: str) -> str:
        return document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    yield texts.heading(1, "Annex A: Sources")
    for source in data["sources"]:
        numbers = [n["number"] for n in data["endnotes"] if n["source"] == source["number"]]
        yield source_entry(source, numbers, texts, link)
    if data["full_text"]:
        yield texts.heading(1, "Annex B: Articles in full")
        yield paragraph("Detail", run(data["full_text_note"]))
        for source in data["sources"]:
            if source["rows"]:
                yield in_full(source, texts, width)
            steps.step()
    # Word puts the notes behind the last paragraph of the document.
    yield texts.heading(1, "Endnotes")
    yield paragraph("Detail", run(data["grades" if data["endnotes"] else "no_endnote"]))


class _Drawings:
    """Puts pictures into the document."""

    def __init__(self, document: WordDocument, pictures: Mapping[str, bytes], width: int) -> None:
        self._document, self._pictures, self._width = document, pictures, width * _TWIP
        self._relationships: dict[str, str] = {}
        self._count = 0

    def run(self, file: str, alternative: str, per_cent: int) -> str:
        """Return the run of a picture (ECMA-376, part 1, 20.4.2.8)."""
        data = self._pictures[file]
        size = pixel_size(data)
        if size is None:
            raise ExportError(
                f"Picture “{alternative or file}”",
                "The picture is damaged: it does not say how large it is.",
                "Put it into the briefing again, saved anew by a program for pictures.",
            )
        if file not in self._relationships:
            number = len(self._relationships) + 1
            media_type = f"image/{file.rpartition('.')[2]}"
            self._relationships[file] = package.add_picture(
                self._document, number, data, media_type
            )
        self._count += 1
        wide = self._width * per_cent // 100
        tall = max(1, wide * size[1] // size[0])
        if tall > _TALLEST:
            wide, tall = max(1, wide * _TALLEST // tall), _TALLEST
        name, words = f'name="Picture {self._count}"', quoteattr(alternative)
        extent = f'cx="{wide}" cy="{tall}"'
        relationship = self._relationships[file]
        return (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent {extent}/><wp:docPr id="{self._count}" {name} descr={words}/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/'
            f'picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{self._count}" {name} '
            f"descr={words}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            f'<a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch>'
            '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
