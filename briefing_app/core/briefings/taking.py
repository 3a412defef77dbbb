# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Taking sentences of articles into a briefing: each becomes a citation with its source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.briefings.model import CITE, Citation, CitedSource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.core.briefings.model import Draft
    from briefing_app.core.stored import ArticleRow, StoredSentence

_HASH_LETTERS = 12


def key_of(sha256: str, start: int) -> str:
    """Return the key of a citation: the same sentence has the same in every briefing."""
    return f"{sha256[:_HASH_LETTERS]}-{start}"


def link_to(key: str) -> str:
    """Return what stands in a text for the number of a citation's endnote."""
    return f"[^]({CITE}{key})"


def source_of(row: ArticleRow) -> CitedSource:
    """Return what a briefing keeps of an article that it cites."""
    known = row.metadata
    return CitedSource(
        sha256=row.sha256,
        file_name=row.file_name,
        title=known.title,
        title_translation=row.title_translation,
        outlet=known.outlet,
        author=known.author,
        published=known.published,
        information_date=row.information_date,
        url=known.url,
        retrieved=row.imported,
    )


def citation_of(row: ArticleRow, stored: StoredSentence) -> Citation:
    """Return what a briefing keeps of a sentence that it cites."""
    sentence, correction, checked = stored.sentence, stored.correction, stored.checked
    return Citation(
        key=key_of(row.sha256, sentence.start),
        sha256=row.sha256,
        start=sentence.start,
        end=sentence.end,
        original=sentence.text,
        english=stored.english,
        pack=stored.translation.pack,
        corrected_by="" if correction is None else correction.author,
        corrected="" if correction is None else correction.corrected,
        from_memory=correction is not None and correction.from_memory,
        memory_place="" if correction is None else correction.place,
        checked_by="" if checked is None else checked.author,
        checked="" if checked is None else checked.checked,
    )


def cite(draft: Draft, taken: Iterable[tuple[ArticleRow, StoredSentence]]) -> Draft:
    """Return the briefing with the citations of some sentences.

    A sentence that it cites already stays as it was taken, with its grade.
    """
    citations, sources = dict(draft.citations), dict(draft.sources)
    for row, stored in taken:
        made = citation_of(row, stored)
        citations.setdefault(made.key, made)
        sources.setdefault(row.sha256, source_of(row))
    return replace(draft, citations=citations, sources=sources)
