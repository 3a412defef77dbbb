# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Plain text files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.blocks import split_blocks
from briefing_app.core.model import Document
from briefing_app.readers.decoding import decode
from briefing_app.readers.limits import require_length
from briefing_app.readers.repairing import repair

if TYPE_CHECKING:
    from briefing_app.core.model import Source


class PlainTextReader:
    """Reads text that is nothing but text; what the first lines are is cleaning's business."""

    format = "plain text"
    suffixes = frozenset({".txt", ".text"})

    def read(self, source: Source) -> Document:
        """Decode, repair and split into blocks.

        Raises:
            ReadError: If the bytes are binary or the text is too long.
        """
        decoded = decode(source.path, source.data)
        require_length(source.path, len(decoded.text))
        text, repairs = repair(decoded.text)
        return Document(
            text=text,
            blocks=split_blocks(text),
            format=self.format,
            encoding=decoded.encoding,
            repairs=repairs,
            warnings=decoded.warnings,
        )
