# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.decoding import decode
from briefing_app.readers.front_matter import split_front_matter
from briefing_app.readers.html import parse_page
from briefing_app.readers.limits import require_length
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.repairing import tidy

if TYPE_CHECKING:
    from briefing_app.core.model import Document, Source


class MarkdownReader:
    """Reads CommonMark with tables and strikethrough, and YAML front matter."""

    format = "markdown"
    suffixes = frozenset({".md", ".markdown"})

    def read(self, source: Source) -> Document:
        """Decode, render and walk the rendered page; nothing in it is furniture.

        Raises:
            ReadError: If the bytes are binary or the text is too long.
        """
        from markdown_it import MarkdownIt

        decoded = decode(source.path, source.data)
        require_length(source.path, len(decoded.text))
        metadata, body = split_front_matter(tidy(decoded.text))
        parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
        root = parse_page(source.path, parser.render(body))
        builder = DocumentBuilder()
        for block in page_blocks(root) if root is not None else ():
            builder.add(block.text, block.kind)
        return builder.build(
            self.format,
            encoding=decoded.encoding,
            metadata=metadata,
            warnings=decoded.warnings,
        )
