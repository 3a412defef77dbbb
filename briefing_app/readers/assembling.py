# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Blocks put together into a document, with every offset right."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.model import Block, BlockKind, Document, Metadata, Repair
from briefing_app.readers.repairing import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = "\n\n"
_EDGE_SPACE = re.compile(r"[ \t]*\n[ \t]*")


class DocumentBuilder:
    """Takes blocks in reading order and keeps count of where each stands in the text."""

    def __init__(self) -> None:
        """Start with an empty text."""
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._repairs: list[Repair] = []
        self._length = 0

    @property
    def next_start(self) -> int:
        """Offset at which the next block will start."""
        return self._length + (len(_BETWEEN) if self._blocks else 0)

    def add(
        self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, furniture: bool = False
    ) -> None:
        """Add a block, repaired and tidied; one without a visible character is left out."""
        repaired, repairs = repair(_EDGE_SPACE.sub("\n", text))
        block = repaired.strip()
        if not block:
            return
        lead = len(repaired) - len(repaired.lstrip())
        start = self.next_start
        if self._blocks:
            self._parts.append(_BETWEEN)
        self._parts.append(block)
        self._length = end = start + len(block)
        self._blocks.append(Block(start, end, kind, furniture))
        for found in repairs:
            first = min(max(found.start - lead, 0), len(block))
            last = min(max(found.end - lead, 0), len(block))
            self._repairs.append(replace(found, start=start + first, end=start + last))

    def build(
        self,
        format_: str,
        *,
        encoding: str = "",
        metadata: Metadata | None = None,
        pages: Iterable[int] = (),
        warnings: Iterable[str] = (),
    ) -> Document:
        """Return the document of the blocks so far.

        Args:
            format_: Short name of the file format.
            encoding: How bytes became characters.
            metadata: What the file tells; its texts are repaired and tidied too.
            pages: Offset at which each page starts.
            warnings: What the user should know.
        """
        return Document(
            text="".join(self._parts),
            blocks=tuple(self._blocks),
            format=format_,
            encoding=encoding,
            metadata=_repaired_metadata(metadata or Metadata()),
            repairs=tuple(self._repairs),
            pages=tuple(min(page, self._length) for page in pages),
            warnings=tuple(warnings),
        )


def _repaired_metadata(metadata: Metadata) -> Metadata:
    def one_line(text: str) -> str:
        return " ".join(repair(text)[0].split())

    return replace(
        metadata,
        title=one_line(metadata.title),
        outlet=one_line(metadata.outlet),
        author=one_line(metadata.author),
        url=one_line(metadata.url),
    )
