# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup is not wrapped
"""Files of every format, made on the spot."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import typst

from briefing_app.core.model import Source
from briefing_app.readers import read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.model import Document

PARAGRAPHS = (
    "Gubernur Tirta meninjau gudang beras di Kota Arunika pada Rabu pagi.",
    "Persediaan mencapai 10.000 ton, cukup untuk sekitar tiga bulan ke depan.",
    "“Kami tidak akan menaikkan harga,” kata gubernur kepada para pedagang di pasar itu.",
)

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
_STYLES = f"""<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{_W}">
<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="character" w:styleId="Tanda"><w:name w:val="footnote mark"/>
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Bernomor"><w:name w:val="List Number"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""


def source(data: bytes, name: str) -> Source:
    """Return bytes as if they had been loaded from a file of that name."""
    return Source(Path(name), data, hashlib.sha256(data).hexdigest())


def read_bytes(data: bytes, name: str) -> Document:
    """Read bytes as a file of that name."""
    return read(source(data, name))


def blocks_of(document: Document) -> list[str]:
    """Return the text of each block."""
    return [document.text[block.start : block.end] for block in document.blocks]


def article_of(document: Document) -> list[str]:
    """Return the text of each block that is not furniture."""
    return [document.text[b.start : b.end] for b in document.blocks if not b.furniture]


def furniture_of(document: Document) -> list[str]:
    """Return the text of each block that is furniture."""
    return [document.text[b.start : b.end] for b in document.blocks if b.furniture]


def word_paragraph(text: str, style: str = "") -> str:
    """Return the XML of a Word paragraph."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def word_run(text: str, properties: str = "") -> str:
    """Return the XML of a run of a Word paragraph."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def word_table(rows: Sequence[Sequence[str]]) -> str:
    """Return the XML of a Word table."""
    cells = ("".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(body: str, *, core: str = "", extra: Mapping[str, bytes] | None = None) -> bytes:
    """Return a Word document with that body.

    Args:
        body: XML of its paragraphs and tables.
        core: XML of the elements in its core properties.
        extra: Further parts, by name; they replace the usual ones.
    """
    parts: dict[str, bytes] = {
        "[Content_Types].xml": _CONTENT_TYPES.encode(),
        "_rels/.rels": f"""<Relationships xmlns="{_R}"><Relationship Id="r1"
            Type="{_DOCUMENT_TYPE}/officeDocument" Target="word/document.xml"/>
            </Relationships>""".encode(),
        "word/_rels/document.xml.rels": f"""<Relationships xmlns="{_R}"><Relationship Id="r1"
            Type="{_DOCUMENT_TYPE}/styles" Target="styles.xml"/></Relationships>""".encode(),
        "word/styles.xml": _STYLES.encode(),
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{_W}">'
        f"<w:body>{body}</w:body></w:document>".encode(),
    }
    if core:
        parts["docProps/core.xml"] = f"""<?xml version="1.0" encoding="UTF-8"?>
            <cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>""".encode()
    parts |= extra or {}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def pdf(text: str) -> bytes:
    """Return a PDF of text in typst's markup."""
    made: bytes = typst.compile(text.encode())
    return made
