# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""E-books (EPUB 2 and 3, https://www.w3.org/TR/epub-33/): one is one article."""

from __future__ import annotations

import io
import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.dates import iso_date
from briefing_app.readers.decoding import decode
from briefing_app.readers.epub_styles import ClassStyles
from briefing_app.readers.html import declared_encoding, parse_page
from briefing_app.readers.html_metadata import page_metadata
from briefing_app.readers.packages import check_package, damaged, parse_xml
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.properties import real_author, real_title

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from briefing_app.core.model import Document, Source

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_AGAIN = "Fetch it again, or open it in a reader program and save the article from there."
_SHORTER = "Take out the chapters that matter (in Calibre or Sigil) and import them."
_PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_SURROUNDINGS = re.compile(
    r"(?:^|[\s_-])(?:cover|toc|titlepage|title-page|landmarks|loi|lot|copyright-page)(?:$|[\s_-])",
    re.IGNORECASE,
)
_TYPE = "{http://www.idpf.org/2007/ops}type"
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_OLDEST = "1800"
"""Year before which a date is a program's way to say that it knows none."""


class EpubReader:
    """Reads the chapters in the order of the spine."""

    format = "epub"
    suffixes = frozenset({".epub"})

    def read(self, source: Source) -> Document:
        """Check the zip, find the chapters, and add the blocks of each.

        There is no web page around a chapter, so its text is not searched for an article in
        it; table of contents, cover and title page are furniture.

        Raises:
            ReadError: If the file is damaged, protected by its seller, or unpacks to too much.
        """
        import zipfile

        from briefing_app.readers.zip_errors import ZIP_ERRORS

        try:
            with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
                check_package(
                    source.path, archive, again=_AGAIN, shorter=_SHORTER, declaration=b"<!ENTITY"
                )
                book = _Book(archive)
                if not book.chapters:
                    raise ReadError(source.path, "There are no chapters in it.", _AGAIN)
                return self._document(source, book)
        except ZIP_ERRORS as error:
            raise damaged(source.path, error, _AGAIN) from error
        except SyntaxError as error:  # what lxml raises where the XML is broken
            raise damaged(source.path, error, _AGAIN) from error

    def _document(self, source: Source, book: _Book) -> Document:
        builder = DocumentBuilder()
        metadata = book.metadata()
        missing: list[str] = []
        encoding = ""
        for chapter in book.chapters:
            if chapter.name in book.encrypted:
                raise ReadError(
                    source.path,
                    "The e-book is protected by its seller (DRM).",
                    "Get a copy without protection, or the article from another source.",
                )
            if chapter.name not in book.names:
                missing.append(chapter.name)
                continue
            decoded = decode(source.path, data := book.part(chapter.name), declared_encoding(data))
            encoding = encoding or decoded.encoding
            root = parse_page(source.path, decoded.text)
            if root is None:
                continue
            book.styles.apply(root)
            if len(book.chapters) == 1:
                metadata = metadata.completed_by(page_metadata(root))
            for block in page_blocks(root):
                aside = chapter.aside or _is_aside(block.element)
                builder.add(block.shown, block.kind, furniture=aside)
        warnings = [f"Chapters are missing in the file: {', '.join(missing)}."] if missing else []
        return builder.build(self.format, encoding=encoding, metadata=metadata, warnings=warnings)


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A page of the book.

    Attributes:
        name: Its place in the zip.
        aside: Whether it is a cover, a title page or a table of contents.
    """

    name: str
    aside: bool


class _Book:
    """The package document of a book."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())
        root = parse_xml(archive.read(_CONTAINER))
        place = next((file.get("full-path", "") for file in root.iter("{*}rootfile")), "")
        self._folder = posixpath.dirname(place)
        self._package = parse_xml(archive.read(place))
        self._items = {item.get("id", ""): item for item in self._package.iter("{*}item")}
        self.chapters = list(self._spine())
        self.encrypted = self._encrypted()
        self.styles = ClassStyles(
            self.part(name)
            for item in self._items.values()
            if item.get("media-type") == "text/css"
            and (name := self._place(item.get("href", ""))) in self.names
        )

    def part(self, name: str) -> bytes:
        return self._archive.read(name)

    def _place(self, href: str) -> str:
        path = unquote(href.partition("#")[0])
        return posixpath.normpath(posixpath.join(self._folder, path))

    def _spine(self) -> Iterator[_Chapter]:
        guide = {
            self._place(reference.get("href", "")): reference.get("type", "")
            for reference in self._package.iter("{*}reference")
        }
        for entry in self._package.iter("{*}itemref"):
            item = self._items.get(entry.get("idref", ""))
            if item is None or item.get("media-type", "").lower() not in _PAGE_TYPES:
                continue
            name = self._place(item.get("href", ""))
            aside = "nav" in item.get("properties", "").split() or bool(
                _SURROUNDINGS.search(guide.get(name, ""))
            )
            yield _Chapter(name, aside)

    def _encrypted(self) -> frozenset[str]:
        if _ENCRYPTION not in self.names:
            return frozenset()
        root = parse_xml(self.part(_ENCRYPTION))
        return frozenset(
            unquote(reference.get("URI", "")) for reference in root.iter("{*}CipherReference")
        )

    def metadata(self) -> Metadata:
        """Return what the book states about itself."""
        found = {
            "title": next(filter(None, map(real_title, self._stated("title"))), ""),
            "author": ", ".join(dict.fromkeys(filter(None, map(real_author, self._authors())))),
            "outlet": next(self._stated("publisher"), ""),
            "published": next(filter(None, map(_date, self._stated("date"))), ""),
        }
        origins = {
            "title": "title",
            "author": "creator",
            "outlet": "publisher",
            "published": "date",
        }
        for element in ("source", "identifier", "relation"):
            if url := next(filter(_WEB.fullmatch, self._stated(element)), ""):
                found["url"], origins["url"] = url, element
                break
        return Metadata(
            **found,
            origins=tuple(
                sorted((name, f"EPUB dc:{origins[name]}") for name, value in found.items() if value)
            ),
        )

    def _elements(self, name: str) -> Iterator[Any]:
        return self._package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")  # type: ignore[no-any-return]

    def _stated(self, name: str) -> Iterator[str]:
        for element in self._elements(name):
            if (element.get("{http://www.idpf.org/2007/opf}event") or "publication") == (
                "publication"
            ) and (text := " ".join((element.text or "").split())):
                yield text

    def _authors(self) -> Iterator[str]:
        """Yield the creators who wrote it; others have a role of their own (MARC relators)."""
        roles = {
            meta.get("refines", "").lstrip("#"): (meta.text or "").strip()
            for meta in self._package.iter("{*}meta")
            if meta.get("property") == "role"
        }
        for element in self._elements("creator"):
            role = element.get("{http://www.idpf.org/2007/opf}role") or roles.get(
                element.get("id", ""), "aut"
            )
            if role == "aut":
                yield (element.text or "").strip()


def _date(text: str) -> str:
    date = iso_date(text)
    return date if date[:4] >= _OLDEST else ""


def _is_aside(element: Any) -> bool:
    return any(
        around.tag == "nav"
        or _SURROUNDINGS.search(around.get("epub:type") or around.get(_TYPE, ""))
        for around in (element, *element.iterancestors())
    )
