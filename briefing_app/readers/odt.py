# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""OpenDocument texts (ODT), as LibreOffice writes them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.odt_styles import q
from briefing_app.readers.packages import check_package, damaged, parse_xml, protected
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.properties import real_author, real_title

if TYPE_CHECKING:
    import zipfile

    from briefing_app.core.model import Document, Source

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_AGAIN = "Open it in LibreOffice and save it again as ODT or DOCX."
_SHORTER = "Save only the article's text as a new document and import that."
_OBJECTS = (
    "The document holds formulas, charts or tables of other programs ({count}); they are not "
    "read. Compare it with the file."
)


class OdtReader:
    """Reads paragraphs, headings, lists, tables and notes in the order in which they stand."""

    format = "odt"
    suffixes = frozenset({".odt", ".ott"})

    def read(self, source: Source) -> Document:
        """Check the zip, make a page of the text, and walk that.

        What was deleted with changes recorded, comments and hidden text are left out; tables
        of contents are furniture.

        Raises:
            ReadError: If the file is damaged, protected or unpacks to too much.
        """
        import zipfile

        from briefing_app.readers.odt_body import Body
        from briefing_app.readers.odt_styles import Styles
        from briefing_app.readers.zip_errors import ZIP_ERRORS

        try:
            with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
                names = archive.namelist()
                _check(source, archive)
                content = parse_xml(archive.read(_CONTENT))
                parts = [parse_xml(archive.read(n)) for n in (_STYLES,) if n in names]
                metadata = _metadata(parse_xml(archive.read(_META))) if _META in names else None
        except ZIP_ERRORS as error:
            raise damaged(source.path, error, _AGAIN) from error
        except SyntaxError as error:  # what lxml raises where the XML is broken
            raise damaged(source.path, error, _AGAIN) from error
        text = content.find(f"{q('office:body')}/{q('office:text')}")
        if text is None:
            raise ReadError(source.path, "This is not a text document: it has no text.", _AGAIN)
        body = Body(Styles([*parts, content]))
        builder = DocumentBuilder()
        for block in page_blocks(body.page_of(text), numbers=False):
            contents = next(block.element.iterancestors("nav"), None) is not None
            builder.add(block.text, block.kind, furniture=contents)
        warnings = [_OBJECTS.format(count=body.objects)] if body.objects else []
        return builder.build(self.format, metadata=metadata, warnings=warnings)


def _check(source: Source, archive: zipfile.ZipFile) -> None:
    check_package(source.path, archive, again=_AGAIN, shorter=_SHORTER)
    names = archive.namelist()
    if "encrypted-package" in names or (
        _MANIFEST in names and b":encryption-data" in archive.read(_MANIFEST)
    ):
        raise protected(source.path)
    if _CONTENT not in names:
        raise ReadError(source.path, "This is not a text document: it has no text.", _AGAIN)


def _metadata(root: Any) -> Metadata:
    def first(*names: str) -> tuple[str, str]:
        for name in names:
            if value := (root.findtext(f".//{q(name)}") or "").strip():
                return value, name
        return "", ""

    title, title_origin = first("dc:title")
    author, author_origin = first("meta:initial-creator", "dc:creator")
    title, author = real_title(title), real_author(author)
    origins = [
        (name, f"document property {origin}")
        for name, value, origin in (
            ("author", author, author_origin),
            ("title", title, title_origin),
        )
        if value
    ]
    return Metadata(title=title, author=author, origins=tuple(origins))
