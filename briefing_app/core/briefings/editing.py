# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Changing a briefing: pure functions from one state to the next."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.briefings.model import (
    LINK,
    AnnotationsBlock,
    LedgerBlock,
    PictureBlock,
    QuotationBlock,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_app.core.briefings.model import Block, Draft

_CITED = re.compile(rf"(?<!\\)(?:\\\\)*{LINK}")
"""One whose bracket no backslash escapes."""


def new_id(draft: Draft) -> str:
    """Return a name that no section, block or judgement of the briefing has."""
    taken = {each.id for each in (*draft.judgements, *draft.sections, *draft.blocks)}
    numbers = (int(name[1:]) for name in taken if name[:1] == "b" and name[1:].isdecimal())
    return f"b{max(numbers, default=0) + 1}"


def cited_in(text: str) -> tuple[str, ...]:
    """Return the keys that a text cites, in order, with repetitions."""
    return tuple(match["key"] for match in _CITED.finditer(text))


def keys_of(block: Block) -> Iterator[str]:
    """Yield the keys that a block cites, in the order in which they are printed."""
    match block:
        case TextBlock():
            yield from cited_in(block.text)
        case QuotationBlock() | SummaryBlock():
            yield from block.citations
        case LedgerBlock():
            for group in block.printed:
                yield from (line.citation for line in group.lines)
        case TableBlock():
            for cells in (block.header, *block.rows):
                for cell in cells:
                    yield from cited_in(cell)
        case TimelineBlock():
            for entry in block.printed:
                yield from cited_in(entry.text)
                if entry.citation:
                    yield entry.citation
        case PictureBlock():
            yield from cited_in(block.caption)
        case AnnotationsBlock():
            for noted in block.entries:
                yield noted.citation


def keys_in_order(draft: Draft) -> tuple[str, ...]:
    """Return the keys that the briefing cites, each once, in order of appearance."""

    def all_keys() -> Iterator[str]:
        yield from cited_in(draft.bottom_line)
        for judgement in draft.judgements:
            yield from cited_in(judgement.text)
        for block in draft.blocks:
            yield from keys_of(block)

    return tuple(dict.fromkeys(all_keys()))


def tidied(draft: Draft) -> Draft:
    """Return the briefing without citations and sources that nothing names any more."""
    used = set(keys_in_order(draft))
    citations = {key: each for key, each in draft.citations.items() if key in used}
    articles = {each.sha256 for each in citations.values()}
    for block in draft.blocks:
        if isinstance(block, SummaryBlock):
            articles.update(block.articles)
    sources = {sha256: each for sha256, each in draft.sources.items() if sha256 in articles}
    return replace(draft, citations=citations, sources=sources)


def add_section(draft: Draft, heading: str, at: int | None = None) -> Draft:
    """Add an empty section; at the end by default."""
    sections = list(draft.sections)
    place = len(sections) if at is None else at
    sections.insert(place, SectionDraft(new_id(draft), heading))
    return replace(draft, sections=tuple(sections))


def change_section(draft: Draft, section: SectionDraft) -> Draft:
    """Replace the section of the same id."""
    changed = (section if each.id == section.id else each for each in draft.sections)
    return replace(draft, sections=tuple(changed))


def remove_section(draft: Draft, section_id: str) -> Draft:
    """Take a section out, with its blocks."""
    return replace(draft, sections=tuple(s for s in draft.sections if s.id != section_id))


def move_section(draft: Draft, section_id: str, to: int) -> Draft:
    """Put a section in another place; `to` counts the sections without it."""
    moved = next(each for each in draft.sections if each.id == section_id)
    rest = [each for each in draft.sections if each.id != section_id]
    rest.insert(to, moved)
    return replace(draft, sections=tuple(rest))


def add_block(draft: Draft, section_id: str, block: Block, at: int | None = None) -> Draft:
    """Add a block to a section; at its end by default."""
    section = next(each for each in draft.sections if each.id == section_id)
    blocks = list(section.blocks)
    blocks.insert(len(blocks) if at is None else at, block)
    return change_section(draft, replace(section, blocks=tuple(blocks)))


def change_block(draft: Draft, block: Block) -> Draft:
    """Replace the block of the same id."""
    sections = (
        replace(s, blocks=tuple(block if each.id == block.id else each for each in s.blocks))
        for s in draft.sections
    )
    return replace(draft, sections=tuple(sections))


def remove_blocks(draft: Draft, ids: Iterable[str]) -> Draft:
    """Take blocks out."""
    gone = set(ids)
    sections = (
        replace(s, blocks=tuple(each for each in s.blocks if each.id not in gone))
        for s in draft.sections
    )
    return replace(draft, sections=tuple(sections))


def move_block(draft: Draft, block_id: str, section_id: str, to: int) -> Draft:
    """Put a block in another place; `to` counts the section's blocks without it."""
    moved = next(each for each in draft.blocks if each.id == block_id)
    return add_block(remove_blocks(draft, [block_id]), section_id, moved, to)
