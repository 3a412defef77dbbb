# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown of a briefing as paragraphs and runs, see `core.briefings.model`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from briefing_app.briefing.model import Paragraph, ParagraphKind, Run
from briefing_app.core.briefings import CITE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_RULES = ("list", "emphasis", "link", "escape", "newline")
"""What is understood; everything else is text."""


def paragraphs(text: str, number_of: Callable[[str], int | None]) -> tuple[Paragraph, ...]:
    """Return the paragraphs and list items of a text.

    Args:
        text: Markdown.
        number_of: Returns the number of the endnote of a citation's key; None for a key that
            is not known, which is left out.
    """
    return tuple(_paragraphs(_parser().parse(text), number_of))


def runs(text: str, number_of: Callable[[str], int | None]) -> tuple[Run, ...]:
    """Return a text of one line, such as a caption or a cell, without its paragraphs."""
    found: list[Run] = []
    for paragraph in paragraphs(text, number_of):
        if found:
            found.append(Run(" "))
        found += paragraph.runs
    return tuple(found)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("zero", {"maxNesting": 20}).enable(list(_RULES))


def _paragraphs(
    tokens: Sequence[Token], number_of: Callable[[str], int | None]
) -> Iterator[Paragraph]:
    lists: list[list[int]] = []  # for each open list: 0, or the number of its next item
    opened = False  # whether an item was opened and has no paragraph yet
    for token in tokens:
        if token.type == "bullet_list_open":
            lists.append([0])
        elif token.type == "ordered_list_open":
            lists.append([int(token.attrs.get("start", 1))])
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            opened = True
        elif token.type == "inline":
            found = tuple(_merged(_runs(token.children or (), number_of)))
            if not found:
                continue
            if not lists:
                yield Paragraph(found)
                continue
            number, level = lists[-1][0], len(lists)
            kind = ParagraphKind.NUMBERED if number else ParagraphKind.BULLET
            if opened and number:
                lists[-1][0] += 1
            # A second paragraph of an item stands below it, without a sign of its own.
            yield Paragraph(found, kind if opened else ParagraphKind.PLAIN, level, number)
            opened = False


def _runs(tokens: Sequence[Token], number_of: Callable[[str], int | None]) -> Iterator[Run]:
    bold = italic = 0
    address = ""
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                address = str(token.attrs.get("href", ""))
                if address.startswith(CITE):
                    number = number_of(address.removeprefix(CITE))
                    if number is not None:
                        yield Run("", note=number)
            case "link_close":
                if not address.startswith(CITE):
                    yield Run(f" ({address})", bold > 0, italic > 0)
                address = ""
            case "softbreak":
                yield Run(" ", bold > 0, italic > 0)
            case "hardbreak":
                yield Run("\n", bold > 0, italic > 0)
            case _:
                if token.content and not address.startswith(CITE):
                    yield Run(token.content, bold > 0, italic > 0)


def _merged(found: Iterator[Run]) -> Iterator[Run]:
    """Join neighbours that look the same."""
    last: Run | None = None
    for run in found:
        same = last is not None and (last.bold, last.italic) == (run.bold, run.italic)
        if last is not None and same and last.note is None and run.note is None:
            last = Run(last.text + run.text, run.bold, run.italic)
        else:
            if last is not None:
                yield last
            last = run
    if last is not None:
        yield last
