# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Rich Text files (RTF), as Word, LibreOffice, WordPad and others write them.

striprtf was measured first: on a file of LibreOffice it lost both footnotes, kept what was
deleted and hidden, made "42 km2" of 42 km² and told no heading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.core.model import Metadata
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.properties import real_author, real_title

if TYPE_CHECKING:
    from briefing_app.core.model import Document, Source

_SYMBOLS = "Some characters of a symbol font are not known ({count}); they are missing here."
_FORMULAS = (
    "The document holds formulas ({count}); they were written out on the line. "
    "Compare them with the file."
)


class RtfReader:
    """Reads paragraphs, headings, lists, tables and notes in the order in which they stand."""

    format = "rtf"
    suffixes = frozenset({".rtf"})

    def read(self, source: Source) -> Document:
        """Make a page of the text and walk that.

        Pictures, headers, footers, comments, hidden and deleted text are left out.

        Raises:
            ReadError: If groups are nested too deeply, or the file breaks off.
        """
        from briefing_app.readers.rtf_body import Body, NestedTooDeeplyError

        body = Body()
        try:
            root = body.page_of(source.data)
        except NestedTooDeeplyError as error:
            raise ReadError(
                source.path,
                "The document is nested too deeply to be read whole.",
                "Open it in Word or LibreOffice and save it again as DOCX.",
            ) from error
        builder = DocumentBuilder()
        for block in page_blocks(root, numbers=False):
            builder.add(block.text, block.kind)
        warnings = []
        if body.symbols:
            warnings.append(_SYMBOLS.format(count=body.symbols))
        if body.formulas:
            warnings.append(_FORMULAS.format(count=body.formulas))
        if body.breaks_off:
            warnings.append("The file breaks off before its end; the last words may be missing.")
        title, author = real_title(body.info["title"]), real_author(body.info["author"])
        origins = [
            (name, f"document property {name}")
            for name, value in (("author", author), ("title", title))
            if value
        ]
        metadata = Metadata(title=title, author=author, origins=tuple(origins))
        return builder.build(self.format, metadata=metadata, warnings=warnings)
