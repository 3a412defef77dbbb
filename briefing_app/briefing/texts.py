# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Markdown of a briefing as paragraphs and runs, see `core.briefings.model`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefing_app.briefing.model import Paragraph, ParagraphKind, Run
from briefing_app.core.briefings import LINK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_RULES = ("list", "emphasis", "escape", "newline")
"""What is understood, and citations; everything else is text."""
_CITATION = re.compile(LINK)
_DEEPEST = 200
"""Levels of lists and emphasis; what is deeper is not read."""


def paragraphs(text: str, number_of: Callable[[str], int | None]) -> tuple[Paragraph, ...]:
    """Return the paragraphs and list items of a text.

    Args:
        text: Markdown.
        number_of: Returns the number of the endnote of a citation's key; None for a key that
            is not known, which is left out.
    """
    return tuple(_paragraphs(_parser().parse(text), number_of))


def runs(text: str, number_of: Callable[[str], int | None]) -> tuple[Run, ...]:
    """Return a text of one line, such as a caption or a cell: nothing in it begins a list."""
    tokens = _parser().parseInline(" ".join(text.split()))
    return tuple(_merged(_runs([t for each in tokens for t in each.children or ()], number_of)))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("zero", {"maxNesting": _DEEPEST}).enable(list(_RULES))
    made.inline.ruler.push("citation", _read_citation)
    return made


def _read_citation(state: StateInline, silent: bool) -> bool:
    match = _CITATION.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("citation", "", 0).meta["key"] = match["key"]
    state.pos = match.end()
    return True


def _paragraphs(
    tokens: Sequence[Token], number_of: Callable[[str], int | None]
) -> Iterator[Paragraph]:
    lists: list[int | None] = []  # for each open list: the number of its item; None for bullets
    opened = False  # whether an item was opened and has no paragraph yet
    for token in tokens:
        if token.type == "bullet_list_open":
            lists.append(None)
        elif token.type == "ordered_list_open":
            lists.append(max(1, int(token.attrs.get("start", 1))) - 1)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            opened = True
            number = lists.pop()
            lists.append(None if number is None else number + 1)
        elif token.type == "inline":
            found = tuple(_merged(_runs(token.children or (), number_of)))
            if not found:
                continue
            if not lists:
                yield Paragraph(found)
                continue
            number, level = lists[-1], len(lists)
            kind = ParagraphKind.BULLET if number is None else ParagraphKind.NUMBERED
            # A second paragraph of an item stands below it, without a sign of its own.
            yield Paragraph(found, kind if opened else ParagraphKind.PLAIN, level, number or 0)
            opened = False


def _runs(tokens: Sequence[Token], number_of: Callable[[str], int | None]) -> Iterator[Run]:
    bold = italic = 0
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "citation":
                number = number_of(token.meta["key"])
                if number is not None:
                    yield Run("", note=number)
            case "softbreak":
                yield Run(" ", bold > 0, italic > 0)
            case "hardbreak":
                yield Run("\n", bold > 0, italic > 0)
            case _:
                if token.content:
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
