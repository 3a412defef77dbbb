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
ARCHIVE = "zip"
"""A zip archive that is none of the zipped formats."""
BINARY_FORMATS = frozenset({"pdf", "docx", "odt", "epub"})
"""Formats of ours that are not text."""
UNMISTAKABLE = frozenset({"rtf", "email", "mhtml"})
"""Formats of text that every file of theirs shows; without it, it is plain text."""

_SAVE_AS = "Open it in the program that made it and save it as DOCX, PDF or plain text."
_SAVE_MAIL_AS = "Open it in a mail program and save it as EML, or save its text."
_RECOGNISE = "Run text recognition on it and import the text."
_HEAD = 4096
HEAD = 16_384
"""First bytes that tell a message: the traces of its way can fill several thousand."""
_MIME_TYPE = 80
_PDF = re.compile(rb"%PDF-\d")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_FIELD = re.compile(rb"(?:>?From |[!-9;-~]+[ \t]*:|[ \t]+\S)[^\r\n]*(?:\r\n?|\n|\Z)")
_MAIL_FIELDS = frozenset(
    b"from to cc date subject message-id received mime-version content-type return-path "
    b"delivered-to reply-to sender content-transfer-encoding".split()
)
_SAVED_PAGE = re.compile(
    rb"^(?:From:[^\r\n]*Saved by |Snapshot-Content-Location:|Content-Location:|"
    rb"X-MimeOLE:[^\r\n]*Microsoft MimeOLE)",
    re.IGNORECASE | re.MULTILINE,
)
_RELATED = re.compile(rb"^Content-Type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SENT = frozenset({b"to", b"received", b"message-id", b"return-path", b"delivered-to"})
_IDENTIFIED = frozenset({b"message-id", b"mime-version", b"received", b"return-path"})
_OTHER_FIELDS = (b"x-", b"from ", b"dkim-", b"arc-", b"list-", b"authentication-")
MAIL_SUFFIX, SAVED_PAGE_SUFFIXES = ".eml", frozenset({".mhtml", ".mht"})
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OUTLOOK_MESSAGE = "__substg1.0_".encode("utf-16-le")

# First bytes (https://en.wikipedia.org/wiki/List_of_file_signatures): what it is, what to do.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
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
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
"""How zip archives begin; the second one is empty."""
_BARE_LETTERS = frozenset({b"MZ", b"GIF8", b"BZh", b"Rar!"})


def sniff(source: Source) -> str:
    """Return the format that the content shows, or `TEXT` where it shows none.

    Raises:
        ReadError: If the content is of a known kind that is not supported.
    """
    data = source.data
    head = data[:_HEAD]
    if head.startswith(ZIP_STARTS):
        return _in_zip(source)
    # A PDF may have something before it; an archive or a message may have a PDF in it.
    if not _PDF.match(head) and (
        message := _message(_plain(data[:HEAD]), source.path.suffix.lower())
    ):
        return message
    if _PDF.search(head[:1024]):
        return "pdf"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if _ENCRYPTED_PACKAGE in data:
            raise ReadError(
                source.path,
                "The document is protected by a password.",
                "Open it with its password and save a copy without one.",
            )
        if _OUTLOOK_MESSAGE in data:
            raise _unsupported(source, "a message of Outlook (MSG)", _SAVE_MAIL_AS)
        raise _unsupported(source, "a document in the Office format of before 2007", _SAVE_AS)
    for signature, kind, remedy in _SIGNATURES:
        if head.startswith(signature) and (signature not in _BARE_LETTERS or b"\x00" in head):
            raise _unsupported(source, kind, remedy)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        raise _unsupported(source, "a WebP picture", _RECOGNISE)
    plain = _plain(head)
    if plain.startswith(b"{\\rtf"):
        return "rtf"
    return "html" if _HTML.match(plain.replace(b"\x00", b"")) else TEXT


def _plain(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")


def may_hold_articles(head: bytes, suffix: str) -> bool:
    """Tell by a file's first `HEAD` bytes and its suffix whether it is a zip or a message."""
    return head.startswith(ZIP_STARTS) or _message(_plain(head), suffix.lower()) == "email"


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
    suffix = source.path.suffix.lower()
    if "word/document.xml" in names or suffix == ".docx":
        return "docx"
    if b"opendocument.text" in kind or (not kind and suffix == ".odt"):
        return "odt"
    if b"opendocument" in kind:
        raise _unsupported(source, "an OpenDocument file, but no text", _SAVE_AS)
    if b"epub" in kind or "META-INF/container.xml" in names:
        return "epub"
    if "[Content_Types].xml" in names:
        raise _unsupported(source, "a spreadsheet or a presentation", _SAVE_AS)
    return ARCHIVE


def _message(head: bytes, suffix: str) -> str:
    """Tell a saved web page (MHTML) and an e-mail message by their header fields.

    A text may begin with lines such as "From: ..." too; without the suffix, three fields of a
    message are asked for, one of which only mail programs write.
    """
    fields: list[bytes] = []
    position = 0
    while match := _FIELD.match(head, position):
        fields.append(match[0])
        position = match.end()
    names = [field.partition(b":")[0].strip().lower() for field in fields]
    found = frozenset(names)
    header = head[:position]
    if b"mime-version" in found and not found & _SENT:
        related = b"from" not in found and _RELATED.search(header)
        if suffix in SAVED_PAGE_SUFFIXES or related or _SAVED_PAGE.search(header):
            return "mhtml"
    known = found & _MAIL_FIELDS
    if suffix == MAIL_SUFFIX and len(known) > 1:
        return "email"
    begins = bool(names) and (names[0] in known or names[0].startswith(_OTHER_FIELDS))
    return "email" if begins and len(known) > 2 and found & _IDENTIFIED else ""


def _unsupported(source: Source, kind: str, remedy: str) -> ReadError:
    return ReadError(source.path, f"This is {kind}, which is not read.", remedy)
