# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError

if TYPE_CHECKING:
    from briefing_app.core.model import Source

TEXT = ""
"""Nothing unmistakable: text, or bytes that no reader knows."""
BINARY_FORMATS = frozenset({"pdf", "docx"})
"""Formats of ours that are not text."""

_SAVE_AS = "Open it in the program that made it and save it as DOCX, PDF or plain text."
_RECOGNISE = "Run text recognition on it and import the text."
_HEAD = 4096
_MIME_TYPE = 80
_PDF = re.compile(rb"%PDF-\d")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_MHTML = re.compile(rb"^(?:MIME-Version:|From: <Saved by )", re.IGNORECASE | re.MULTILINE)
_MHTML_TYPE = re.compile(rb"^Content-Type: multipart/related", re.IGNORECASE | re.MULTILINE)
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

# First bytes (https://en.wikipedia.org/wiki/List_of_file_signatures): what it is, what to do.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "a Rich Text file", _SAVE_AS),
    (b"\x89PNG\r\n", "a PNG picture", _RECOGNISE),
    (b"\xff\xd8\xff", "a JPEG picture", _RECOGNISE),
    (b"GIF8", "a GIF picture", _RECOGNISE),
    (b"II*\x00", "a TIFF picture", _RECOGNISE),
    (b"MM\x00*", "a TIFF picture", _RECOGNISE),
    (b"AT&TFORM", "a DjVu scan", _RECOGNISE),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and import the files in it."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "Unpack it and import the files in it."),
    (b"Rar!", "a RAR archive", "Unpack it and import the files in it."),
    (b"BZh", "a bzip2 archive", "Unpack it and import the files in it."),
    (b"\xfd7zXZ", "an xz archive", "Unpack it and import the files in it."),
    (b"MZ", "a Windows program", "Import the article's file instead."),
    (b"\x7fELF", "a program", "Import the article's file instead."),
    (b"SQLite format 3\x00", "a database", "Import the article's file instead."),
)
_BARE_LETTERS = frozenset({b"MZ", b"GIF8", b"BZh", b"Rar!"})


def sniff(source: Source) -> str:
    """Return the format that the content shows, or `TEXT` where it shows none.

    Raises:
        ReadError: If the content is of a known kind that is not supported.
    """
    data = source.data
    head = data[:_HEAD]
    if _PDF.search(head[:1024]):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(source)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if _ENCRYPTED_PACKAGE in data:
            raise ReadError(
                source.path,
                "The document is protected by a password.",
                "Open it with its password and save a copy without one.",
            )
        raise _unsupported(source, "a document in the Office format of before 2007", _SAVE_AS)
    for signature, kind, remedy in _SIGNATURES:
        if head.startswith(signature) and (signature not in _BARE_LETTERS or b"\x00" in head):
            raise _unsupported(source, kind, remedy)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        raise _unsupported(source, "a WebP picture", _RECOGNISE)
    if _MHTML.search(head) and _MHTML_TYPE.search(head):
        raise _unsupported(
            source,
            "a web archive (MHTML)",
            "Open it in a browser and save the page as HTML only.",
        )
    plain = head.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return "html" if _HTML.match(plain.replace(b"\x00", b"")) else TEXT


def has_tags(source: Source) -> bool:
    """Tell whether there is a single HTML tag in a file."""
    return _TAG.search(source.data.replace(b"\x00", b"")) is not None


def _in_zip(source: Source) -> str:
    import zipfile

    from briefing_app.readers.zip_errors import ZIP_ERRORS

    kind = b""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                with archive.open("mimetype") as file:
                    kind = file.read(_MIME_TYPE)
    except ZIP_ERRORS as error:
        if source.path.suffix.lower() == ".docx":
            return "docx"
        raise ReadError(
            source.path,
            f"The file is a damaged zip archive ({error}).",
            "Fetch or copy it again.",
        ) from error
    if "word/document.xml" in names or source.path.suffix.lower() == ".docx":
        return "docx"
    if b"opendocument" in kind:
        raise _unsupported(source, "an OpenDocument file", _SAVE_AS)
    if b"epub" in kind:
        raise _unsupported(source, "an e-book (EPUB)", _SAVE_AS)
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        raise _unsupported(source, "a spreadsheet or a presentation", _SAVE_AS)
    raise _unsupported(source, "a zip archive", "Unpack it and import the files in it.")


def _unsupported(source: Source, kind: str, remedy: str) -> ReadError:
    return ReadError(source.path, f"This is {kind}, which is not read.", remedy)
