# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Word documents (DOCX)."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.html import parse_page
from briefing_app.readers.packages import check_package, damaged
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.properties import real_author, real_title

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable
    from pathlib import Path

    from briefing_app.core.model import Document, Source
    from briefing_app.readers.docx_parts import Parts

_DOCUMENT = "word/document.xml"
_PROPERTIES = "docProps/core.xml"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
comment-reference =>
"""
_IGNORED = re.compile(r"An unrecognised element was ignored: .*?([^:}]+)$")
_SYMBOL = "unsupported character was ignored"
_NOTE = "//li[starts-with(@id, 'footnote-') or starts-with(@id, 'endnote-')]"
_AGAIN = "Open it in Word or LibreOffice and save it again as DOCX."
_SHORTER = "Save only the article's text as a new document and import that."


class DocxReader:
    """Reads paragraphs, headings, lists and tables in the order in which they stand."""

    format = "docx"
    suffixes = frozenset({".docx"})

    def read(self, source: Source) -> Document:
        """Check the zip, write out what mammoth leaves out, have it made HTML, and walk that.

        Raises:
            ReadError: If the file is damaged, protected or unpacks to too much.
        """
        import zipfile

        import mammoth

        from briefing_app.readers.docx_parts import Parts
        from briefing_app.readers.zip_errors import ZIP_ERRORS

        try:
            with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
                _check(source.path, archive)
                metadata = _core_properties(archive)
                parts = Parts(archive)
        except ZIP_ERRORS as error:
            raise damaged(source.path, error, _AGAIN) from error
        except SyntaxError as error:  # what lxml raises where the XML is broken
            raise damaged(source.path, error, _AGAIN) from error
        try:
            result = mammoth.convert_to_html(
                parts.repacked(),
                style_map=_STYLES,
                convert_image=mammoth.images.img_element(lambda _: {}),
                external_file_access=False,
            )
        except Exception as error:  # mammoth lets every kind of error of its parts through
            raise damaged(source.path, error, _AGAIN) from error
        root = parse_page(source.path, result.value)
        builder = DocumentBuilder()
        if root is not None:
            _number_notes(root)
            for block in page_blocks(root, numbers=False):
                builder.add(block.text, block.kind)
        return builder.build(
            self.format,
            metadata=metadata,
            warnings=[*parts.warnings, *_left_out(parts, result.messages)],
        )


def _check(path: Path, archive: zipfile.ZipFile) -> None:
    check_package(path, archive, again=_AGAIN, shorter=_SHORTER)
    if _DOCUMENT not in archive.namelist():
        raise ReadError(path, "This is not a Word document: it has no main text.", _AGAIN)


def _core_properties(archive: zipfile.ZipFile) -> Metadata:
    from lxml import etree

    if _PROPERTIES not in archive.namelist():
        return Metadata()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root: Any = etree.fromstring(archive.read(_PROPERTIES), parser)
    if root is None:
        return Metadata()
    title = real_title(root.findtext(f"{_DUBLIN_CORE}title") or "")
    author = real_author(root.findtext(f"{_DUBLIN_CORE}creator") or "")
    origins = [
        (name, f"document property {tag}")
        for name, value, tag in (("author", author, "dc:creator"), ("title", title, "dc:title"))
        if value
    ]
    return Metadata(title=title, author=author, origins=tuple(origins))


def _number_notes(root: Any) -> None:
    """Write before each note what its marks in the text say, in place of the link back to them."""
    for number, note in enumerate(root.xpath(_NOTE), start=1):
        for link in note.xpath(".//a[contains(@href, 'note-ref-')]"):
            link.drop_tree()
        first = next(note.iterchildren("p"), note)
        first.text = f"[{number}] {first.text or ''}"


def _left_out(parts: Parts, messages: Iterable[Any]) -> list[str]:
    texts = [message.message for message in messages]
    names = dict.fromkeys(found[1] for text in texts if (found := _IGNORED.match(text)))
    warnings = []
    if left_out := parts.hold_text(names):
        warnings.append(
            f"Some text of the document is not read ({', '.join(left_out)}); it is missing here. "
            "Compare it with the file."
        )
    if symbols := sum(_SYMBOL in text for text in texts):
        warnings.append(
            f"Some characters of a symbol font are not known ({symbols}); they are missing here."
        )
    return warnings
