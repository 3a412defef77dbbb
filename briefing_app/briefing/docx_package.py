# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The parts of a Word file beside its text, and the archive: the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Twips

from briefing_app.briefing.docx_text import FIRST_LIST
from briefing_app.briefing.docx_xml import NAMESPACES, TAB, field, paragraph, run
from briefing_app.briefing.file_kinds import APPLICATION
from briefing_app.core.places import resources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from docx.document import Document as WordDocument

_MARGIN = Mm(24)
_PAPERS = {"a4": (Mm(210), Mm(297)), "us-letter": (Inches(8.5), Inches(11))}
_FIXED = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: the first that a zip archive knows (APPNOTE.TXT, 4.4.6)."""
_PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_NOT_OURS = frozenset(
    {
        RELATIONSHIP_TYPE.CUSTOM_XML,
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
        RELATIONSHIP_TYPE.THUMBNAIL,
        RELATIONSHIP_TYPE.WEB_SETTINGS,
        "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
    }
)
"""What python-docx's template brings along and a briefing does not have."""


def new_document(paper: str) -> WordDocument:
    """Return an empty document with the styles and page of a briefing."""
    document = Document()
    for rels in (document.part.rels, document.part.package.rels):
        for key in [key for key, rel in rels.items() if rel.reltype in _NOT_OURS]:
            del rels[key]
    styles = resources() / "templates" / "briefing-styles.xml"
    _refill(document.styles.element, styles.read_bytes())
    _refill(document.settings.element, _SETTINGS.encode())
    section = document.sections[0]
    section.page_width, section.page_height = _PAPERS[paper]
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin, section.bottom_margin = Mm(25), Mm(25)
    section.header_distance, section.footer_distance = Mm(11), Mm(10)
    return document


def text_width(paper: str) -> int:
    """Return the width of the text, in twentieths of a point."""
    return int((_PAPERS[paper][0] - 2 * _MARGIN) / Twips(1))


def _refill(element: Any, source: bytes) -> None:
    """Replace all that is in an element by what is in the root of a document."""
    for child in list(element):
        element.remove(child)
    for child in list(parse_xml(source)):
        if isinstance(child.tag, str):
            element.append(child)


# CT_Settings, ECMA-376, part 1, 17.15.1.78: the order is fixed. Mode 15 is that of Word since 2013
# ([MS-DOCX] 2.3.5).
_SETTINGS = f"""<w:settings {NAMESPACES}>
<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>
<w:endnotePr><w:numFmt w:val="decimal"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>
<w:compat><w:compatSetting w:name="compatibilityMode"
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="en-GB" w:eastAsia="ko-KR"/></w:settings>"""


def number_lists(document: WordDocument, lists: Sequence[tuple[int, int]]) -> None:
    """Define the bullets, the numbers, and each list that counts for itself."""
    bullets = "".join(_level(level, "bullet", "•") for level in range(9))
    numbers = "".join(_level(level, "decimal", f"%{level + 1}.") for level in range(9))
    own = "".join(
        f'<w:num w:numId="{FIRST_LIST + i}"><w:abstractNumId w:val="2"/>'
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{min(start, 32767)}"/>'
        "</w:lvlOverride></w:num>"
        for i, (level, start) in enumerate(lists)
    )
    made = (
        f"<w:numbering {NAMESPACES}>"
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{bullets}'
        f'</w:abstractNum><w:abstractNum w:abstractNumId="2">'
        f'<w:multiLevelType w:val="multilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        f"{own}</w:numbering>"
    )
    _refill(document.part.numbering_part.element, made.encode())


def _level(level: int, form: str, text: str) -> str:
    left = 357 * (level + 1)
    look = '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:color w:val="14335C"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{left}" w:hanging="357"/></w:pPr>{look}</w:lvl>'
    )


def add_margins(document: WordDocument, marking: str, day: str, width: int) -> None:
    """Put the marking on top and bottom of every page, and its number and day at the bottom."""
    section = document.sections[0]
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    pages = (field("PAGE", "1"), run(" of "), field("NUMPAGES", "1"))
    footer = paragraph("Footer", run(f"As of {day}"), TAB, run("Page "), *pages, extra=tabs)
    footer += paragraph("Header", run(marking)) if marking else ""
    for place, content in (
        (section.header, paragraph("Header", run(marking))),
        (section.footer, footer),
    ):
        place.is_linked_to_previous = False
        _refill(place.part.element, f"<w:x {NAMESPACES}>{content}</w:x>".encode())
    # CT_SectPr, 17.6.17: behind the references to headers and footers.
    notes = parse_xml(f'<w:endnotePr {NAMESPACES}><w:numFmt w:val="decimal"/></w:endnotePr>')
    properties = document.element.body.sectPr
    references = {qn("w:headerReference"), qn("w:footerReference")}
    properties.insert(sum(child.tag in references for child in properties), notes)


def fill(document: WordDocument, body: str) -> None:
    """Put the text into the document, before the properties of its page."""
    place = document.element.body
    for child in list(place)[:-1]:
        place.remove(child)
    made = parse_xml(f"<w:body {NAMESPACES} {_DRAWING}>{body}</w:body>".encode())
    for at, child in enumerate(list(made)):
        place.insert(at, child)


_DRAWING = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def add_endnotes(document: WordDocument, data: bytes) -> None:
    """Add the part with the endnotes."""
    name, kind = PackURI("/word/endnotes.xml"), CONTENT_TYPE.WML_ENDNOTES
    part = Part(name, kind, data, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)


def add_picture(document: WordDocument, number: int, data: bytes, media_type: str) -> str:
    """Add a picture; return its relationship."""
    suffix = media_type.partition("/")[2]
    name = PackURI(f"/word/media/picture{number}.{suffix}")
    part = Part(name, media_type, data, document.part.package)
    return document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def describe(document: WordDocument, data: dict[str, Any], day: date) -> None:
    """Set the properties of the file; every date is the day that the briefing speaks of."""
    found = document.core_properties
    moment = datetime.combine(day, time())
    found.title, found.author = data["title"][:255], data["author"][:255]
    found.subject, found.keywords = data["disclosure"][:255], ", ".join(data["keywords"])[:255]
    found.comments, found.category, found.language = "", "Briefing", "en-GB"
    found.last_modified_by, found.revision = data["author"][:255], 1
    found.created = found.modified = moment
    kind = RELATIONSHIP_TYPE.EXTENDED_PROPERTIES
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    made = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{space}">{APPLICATION}</Properties>'
    )
    package = document.part.package
    package.relate_to(Part(PackURI("/docProps/app.xml"), _PROPERTIES, made.encode(), package), kind)


def packed(document: WordDocument) -> bytes:
    """Return the file; its entries are of one date and in one order."""
    loose, made = io.BytesIO(), io.BytesIO()
    document.save(loose)
    with (
        zipfile.ZipFile(loose) as found,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive,
    ):
        for name in sorted(found.namelist(), key=lambda name: (name != _TYPES, name)):
            entry = zipfile.ZipInfo(name, _FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            archive.writestr(entry, found.read(name))
    return made.getvalue()


_TYPES = "[Content_Types].xml"
