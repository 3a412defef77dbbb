# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a new briefing begins with, and how a briefing becomes a template of the house."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from briefing_app.core.briefings.choices import BottomLineOrigin
from briefing_app.core.briefings.model import (
    LINK,
    Draft,
    Judgement,
    PictureBlock,
    SectionDraft,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TitleBlock,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.briefings.model import Block

_LINK = re.compile(LINK)


class Template(StrEnum):
    """The templates that come with the program."""

    READ_OUT = "read-out"
    """One page: what happened, why it matters, what to watch."""
    BRIEF = "brief"
    """Several sources: judgements, the situation, where sources differ, the outlook."""
    CHRONOLOGY = "chronology"
    """Dated events, and what they come to."""


def begin(template: Template, author: str = "", marking: str = "") -> Draft:
    """Return a new briefing of a template; its headings are English, as it is printed."""
    title = TitleBlock("", author=author, marking=marking)
    match template:
        case Template.READ_OUT:
            return Draft(title, sections=_texts("What happened", "Why it matters", "What to watch"))
        case Template.BRIEF:
            return Draft(
                title,
                judgements=(Judgement("b1", ""), Judgement("b2", "")),
                sections=_texts("Situation", "Where the sources differ", "Outlook", first=3),
            )
        case Template.CHRONOLOGY:
            events = SectionDraft("b1", "Chronology", (TimelineBlock("b2", "", ()),))
            return Draft(title, sections=(events, *_texts("Assessment", first=3)))


def as_template(draft: Draft) -> Draft:
    """Return what of a briefing another one can begin with.

    Title block without title and date, headings, and the author's own texts, tables and
    pictures stay; whatever was taken from an article goes.
    """
    sections = (replace(section, blocks=tuple(_own(section.blocks))) for section in draft.sections)
    return replace(
        draft,
        title=replace(draft.title, title="", as_of=""),
        bottom_line=_uncited(draft.bottom_line),
        bottom_line_by=BottomLineOrigin.AUTHOR,
        judgements=tuple(replace(j, text=_uncited(j.text)) for j in draft.judgements),
        sections=tuple(sections),
        citations={},
        sources={},
        ignored=frozenset(),
    )


def _texts(*headings: str, first: int = 1) -> tuple[SectionDraft, ...]:
    return tuple(
        SectionDraft(f"b{n}", heading, (TextBlock(f"b{n + 1}", ""),))
        for n, heading in zip(range(first, first + 2 * len(headings), 2), headings, strict=True)
    )


def _own(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case TextBlock():
                yield replace(block, text=_uncited(block.text))
            case TableBlock():
                yield replace(
                    block,
                    header=tuple(map(_uncited, block.header)),
                    rows=tuple(tuple(map(_uncited, row)) for row in block.rows),
                )
            case TimelineBlock():
                own = tuple(
                    replace(entry, text=_uncited(entry.text))
                    for entry in block.entries
                    if not entry.citation
                )
                yield replace(block, entries=own)
            case PictureBlock():
                yield replace(block, caption=_uncited(block.caption))


def _uncited(text: str) -> str:
    return _LINK.sub("", text)
