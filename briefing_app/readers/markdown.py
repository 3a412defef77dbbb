# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.errors import ReadError
from briefing_app.readers.assembling import DocumentBuilder
from briefing_app.readers.decoding import decode
from briefing_app.readers.front_matter import split_front_matter
from briefing_app.readers.html import parse_page
from briefing_app.readers.limits import require_length
from briefing_app.readers.page_blocks import page_blocks
from briefing_app.readers.repairing import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

    from briefing_app.core.model import Document, Source

_DEEPEST = 200
"""Levels that lists and quotations may be nested, a list item counting for two. The parser calls
itself for each; Python's limit is 1,000 calls."""
_LAZY_NUMBERS = frozenset({"0", "1"})
"""Numbers that a writer repeats before each item to have the items counted."""


class _NestedTooDeeplyError(Exception):
    pass


class MarkdownReader:
    """Reads CommonMark with tables and strikethrough, and YAML front matter."""

    format = "markdown"
    suffixes = frozenset({".md", ".markdown"})

    def read(self, source: Source) -> Document:
        """Decode, render and walk the rendered page; nothing in it is furniture.

        Raises:
            ReadError: If the bytes are binary, or the text is too long or nested too deeply.
        """
        decoded = decode(source.path, source.data)
        require_length(source.path, len(decoded.text))
        metadata, body = split_front_matter(tidy(decoded.text))
        root = parse_page(source.path, _rendered(source.path, body))
        builder = DocumentBuilder()
        for block in page_blocks(root) if root is not None else ():
            builder.add(block.shown, block.kind)
        return builder.build(
            self.format,
            encoding=decoded.encoding,
            metadata=metadata,
            warnings=decoded.warnings,
        )


def _rendered(path: Path, body: str) -> str:
    from markdown_it import MarkdownIt

    # Beyond maxNesting the parser would drop the rest; the guard gives up before that.
    parser = MarkdownIt("commonmark", {"maxNesting": 2 * _DEEPEST})
    parser.enable(["table", "strikethrough"])
    parser.block.ruler.before("table", "nesting_guard", _guard)
    environment: dict[str, object] = {}
    try:
        tokens = parser.parse(body, environment)
    except (_NestedTooDeeplyError, RecursionError) as error:
        raise ReadError(
            path,
            "The text is nested too deeply to be read whole.",
            "Take out list levels or quotation marks that enclose everything, and save it again.",
        ) from error
    _state_numbers(tokens)
    rendered: str = parser.renderer.render(tokens, parser.options, environment)
    return rendered


def _guard(state: StateBlock, _start: int, _end: int, _silent: bool) -> bool:
    if state.level >= _DEEPEST:
        raise _NestedTooDeeplyError
    return False


def _state_numbers(tokens: Sequence[Token]) -> None:
    """State the number of each list item as the file has it.

    CommonMark counts on from the first one, so that years would come out wrong.
    """
    lists: list[list[Token]] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            lists.append([])
        elif token.type == "list_item_open" and token.info:
            lists[-1].append(token)
        elif token.type == "ordered_list_close":
            items = lists.pop()
            numbers = [item.info for item in items]
            if len(set(numbers)) == 1 and numbers[0] in _LAZY_NUMBERS:
                numbers = [str(int(numbers[0]) + place) for place in range(len(items))]
            for item, number in zip(items, numbers, strict=True):
                item.attrSet("value", number)
