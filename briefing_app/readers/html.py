# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Web pages, as served or as a browser saved them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefing_app.core.errors import ReadError
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.decoding import decode
from briefing_app.readers.page_blocks import page_blocks

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.model import Document, Metadata, Source

_DECLARED = re.compile(
    rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w:.-]+)",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096
_NOT_IN_HTML = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


class HtmlReader:
    """Reads the whole page and marks what of it is not the article."""

    format = "html"
    suffixes = frozenset({".html", ".htm", ".xhtml"})

    def read(self, source: Source) -> Document:
        """Decode, walk the page, and tell the article from its surroundings.

        Raises:
            ReadError: If the bytes are binary or hold no page.
        """
        decoded = decode(source.path, source.data, declared_encoding(source.data))
        builder = DocumentBuilder()
        metadata, warnings = add_page(builder, source.path, decoded.text)
        if metadata is None:
            raise ReadError(
                source.path,
                "The page is empty.",
                "Open it in a browser, wait until the article shows, and save it again.",
            )
        return builder.build(
            self.format,
            encoding=decoded.encoding,
            metadata=metadata,
            warnings=(*decoded.warnings, *warnings),
        )


def declared_encoding(data: bytes) -> str:
    """Return the encoding that a page declares, empty where it declares none."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    return (declared[1] or declared[2]).decode("ascii", "ignore") if declared else ""


def add_page(builder: DocumentBuilder, path: Path, text: str) -> tuple[Metadata | None, list[str]]:
    """Add the blocks of a page, with marks on what is not its article.

    Args:
        builder: Takes the blocks.
        path: The file that the page comes from, for the error.
        text: The page.

    Returns:
        What the page states about its article, None if there is nothing on it; and what the
        user should know.

    Raises:
        ReadError: If it is nested too deeply.
    """
    from briefing_app.readers.html_metadata import page_metadata
    from briefing_app.readers.main_content import furniture

    root = parse_page(path, text)
    if root is None:
        return None, []
    metadata = page_metadata(root)
    blocks = page_blocks(root)
    marks, warnings = furniture(root, blocks, metadata.title)
    for block, mark in zip(blocks, marks, strict=True):
        builder.add(block.shown, block.kind, furniture=mark)
    return metadata, warnings


def parse_page(path: Path, text: str) -> Any:
    """Parse a page or a piece of one.

    Args:
        path: The file that it comes from, for the error.
        text: The page.

    Returns:
        The lxml root; None if there is nothing on the page.

    Raises:
        ReadError: If it is nested so deeply that the parser gives up: the rest would be lost
            without a word.
    """
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, huge_tree=True)
    clean = _NOT_IN_HTML.sub("", text).encode("utf-8", "replace")
    try:
        root = html.document_fromstring(clean, parser=parser)
    except etree.ParserError:
        return None
    if any("XML_PARSE_HUGE" in error.message for error in parser.error_log):
        raise ReadError(
            path,
            "The page is nested too deeply to be read whole.",
            "Copy the article's text from the browser into a text file and import that.",
        )
    return root
