# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Web pages that a browser saved with all their parts in one file (MHTML, RFC 2557)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.decoding import decode
from briefing_app.readers.html import add_page
from briefing_app.readers.messages import charset, content_type, header, parse_message, payload

if TYPE_CHECKING:
    from briefing_app.core.model import Document, Source

_WEB = re.compile(r"https?://\S+")


class MhtmlReader:
    """Reads the page itself; pictures, styles and frames beside it are left out."""

    format = "mhtml"
    suffixes = frozenset({".mhtml", ".mht"})

    def read(self, source: Source) -> Document:
        """Take the page out of its envelope and read it like an HTML file.

        The date of the envelope is when the page was saved, so it is not the article's.

        Raises:
            ReadError: If there is no page in it, or it is damaged.
        """
        message = parse_message(source.path, source.data)
        page = next((part for part in message.texts if content_type(part) == "text/html"), None)
        if page is None:
            raise ReadError(
                source.path,
                "There is no web page in it.",
                "Open it in a browser and save the page as HTML only.",
            )
        decoded = decode(source.path, payload(page), charset(page))
        builder = DocumentBuilder()
        metadata, warnings = add_page(builder, source.path, decoded.text)
        metadata = metadata or Metadata()
        for part, name in (
            (message.root, "Snapshot-Content-Location"),
            (page, "Content-Location"),
            (message.root, "Content-Location"),
        ):
            address = header(part, name)
            if _WEB.fullmatch(address):
                found = Metadata(url=address, origins=(("url", name),))
                metadata = metadata.completed_by(found)
                break
        return builder.build(
            self.format,
            encoding=decoded.encoding,
            metadata=metadata,
            warnings=(*decoded.warnings, *warnings),
        )
