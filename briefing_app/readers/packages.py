# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What DOCX, ODT and EPUB share: a zip of XML parts, checked before any of it is unpacked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError
from briefing_app.readers.limits import XML_BYTES, ZIP_BYTES, ZIP_ENTRIES, ZIP_HARMLESS, ZIP_RATIO

if TYPE_CHECKING:
    import zipfile
    from pathlib import Path

_PAGES = (".xhtml", ".html", ".htm")
_XML = (".xml", ".rels", ".opf", ".ncx")
_NO_COPY = "Open it with its password and save a copy without one."


def check_package(
    path: Path,
    archive: zipfile.ZipFile,
    *,
    again: str,
    shorter: str,
    declaration: bytes = b"<!DOCTYPE",
) -> None:
    """Refuse a package that is protected, unpacks to too much, or declares XML entities.

    Web pages among the parts are not checked for entities; they are not parsed as XML.

    Args:
        path: The file, for the error.
        archive: The package.
        again: Remedy where the package is not as its program writes it.
        shorter: Remedy where it is too large.
        declaration: What no XML part may hold.

    Raises:
        ReadError: If it is one of these.
        Exception: One of `ZIP_ERRORS` where the zip is damaged.
    """
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise protected(path)
    texts = [entry for entry in entries if entry.filename.lower().endswith((*_XML, *_PAGES))]
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    ratio = total // max(packed, 1) if total > ZIP_HARMLESS else 0
    for value, limit, what in (
        (len(entries), ZIP_ENTRIES, "parts"),
        (total, ZIP_BYTES, "bytes when unpacked"),
        (sum(e.file_size for e in texts), XML_BYTES, "bytes of text and formatting when unpacked"),
        (ratio, ZIP_RATIO, "times its size when unpacked"),
    ):
        if value > limit:
            raise ReadError(
                path,
                f"The document unpacks to too much: {value:,} {what}; the limit is {limit:,}.",
                shorter,
            )
    for entry in texts:
        if entry.filename.lower().endswith(_PAGES):
            continue
        if declaration in archive.read(entry).replace(b"\x00", b""):
            raise ReadError(
                path,
                "The document declares XML entities, which its program never does and "
                "attackers do.",
                again,
            )


def protected(path: Path) -> ReadError:
    """Return the error of a document that a password protects."""
    return ReadError(path, "The document is protected by a password.", _NO_COPY)


def damaged(path: Path, error: Exception, again: str) -> ReadError:
    """Return the error of a document that cannot be unpacked or parsed."""
    return ReadError(
        path, f"The document is damaged ({str(error) or type(error).__name__}).", again
    )


def parse_xml(data: bytes) -> Any:
    """Parse an XML part of a package that has been checked.

    Raises:
        SyntaxError: If the XML is broken or nested more than 256 levels deep (libxml2's limit).
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    return etree.fromstring(data, parser)
