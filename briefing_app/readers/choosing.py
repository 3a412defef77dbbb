# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which reader reads a file: by its suffix, unless its content says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.readers import sniffing
from briefing_app.readers.decoding import looks_binary
from briefing_app.readers.docx import DocxReader
from briefing_app.readers.epub import EpubReader
from briefing_app.readers.html import HtmlReader
from briefing_app.readers.limits import require_length
from briefing_app.readers.mail import MailReader
from briefing_app.readers.markdown import MarkdownReader
from briefing_app.readers.mhtml import MhtmlReader
from briefing_app.readers.odt import OdtReader
from briefing_app.readers.pdf import PdfReader
from briefing_app.readers.plain_text import PlainTextReader
from briefing_app.readers.rtf import RtfReader

if TYPE_CHECKING:
    from briefing_app.core.model import Document, Source
    from briefing_app.core.ports import Reader

_READERS: tuple[Reader, ...] = (
    PlainTextReader(),
    HtmlReader(),
    MarkdownReader(),
    PdfReader(),
    DocxReader(),
    OdtReader(),
    RtfReader(),
    EpubReader(),
    MailReader(),
    MhtmlReader(),
)
ARCHIVE_SUFFIXES = frozenset({".zip"})
"""Endings of files that hold articles and are none themselves."""
_BY_FORMAT = {reader.format: reader for reader in _READERS}
_BY_SUFFIX = {suffix: reader for reader in _READERS for suffix in reader.suffixes}


def supported_suffixes() -> frozenset[str]:
    """Return the file name endings that are read, lower case with the dot."""
    return frozenset(_BY_SUFFIX) | ARCHIVE_SUFFIXES


def read(source: Source) -> Document:
    """Make a document of a file.

    The content decides where it is unmistakable (all but Markdown and plain text), else the
    suffix.

    Raises:
        ReadError: If the format is not supported, the file is damaged, protected or holds no
            text, or the text is too long.
    """
    document = _choose(source).read(source)
    require_length(source.path, len(document.text))
    if not document.blocks:
        raise ReadError(
            source.path,
            "There is no text in it.",
            "Open it to see what it holds; if the text is a picture, run text recognition first.",
        )
    return document


def _choose(source: Source) -> Reader:
    suffix = source.path.suffix.lower()
    sniffed = sniffing.sniff(source)
    if sniffed == sniffing.TEXT:
        by_suffix = _BY_SUFFIX.get(suffix)
        if by_suffix is None and suffix:
            raise ReadError(
                source.path,
                f"Files of the kind {suffix} are not read.",
                f"Supported are {', '.join(sorted(supported_suffixes()))}. If it is plain text, "
                "rename it so that it ends in .txt.",
            )
        if by_suffix is None or not _can_be(source, by_suffix.format):
            return _BY_FORMAT["plain text"]
        return by_suffix
    if sniffed == sniffing.ARCHIVE:
        raise ReadError(
            source.path,
            "This is a zip archive, not an article.",
            "Import the archive as a whole, or unpack it and import the files in it.",
        )
    return _BY_FORMAT[sniffed]


def _can_be(source: Source, format_: str) -> bool:
    if format_ in sniffing.BINARY_FORMATS:
        return looks_binary(source.data)
    if format_ == "html":
        return sniffing.has_tags(source)
    return format_ not in sniffing.UNMISTAKABLE
