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

    from briefing_app.core.model import Document, Source

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
        from briefing_app.readers.html_metadata import page_metadata
        from briefing_app.readers.main_content import furniture

        declared = _DECLARED.search(source.data[:_DECLARED_WITHIN])
        encoding = (declared[1] or declared[2]).decode("ascii", "ignore") if declared else ""
        decoded = decode(source.path, source.data, encoding)
        root = parse_page(source.path, decoded.text)
        if root is None:
            raise ReadError(
                source.path,
                "The page is empty.",
                "Open it in a browser, wait until the article shows, and save it again.",
            )
        metadata = page_metadata(root)
        blocks = page_blocks(root)
        marks, warnings = furniture(root, blocks, metadata.title)
        builder = DocumentBuilder()
        for block, mark in zip(blocks, marks, strict=True):
            builder.add(block.shown, block.kind, furniture=mark)
        return builder.build(
            self.format,
            encoding=decoded.encoding,
            metadata=metadata,
            warnings=(*decoded.warnings, *warnings),
        )


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
