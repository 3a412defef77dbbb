# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Taking sentences, summaries and annotations of the library into a briefing.

Each function reads what it needs, on the library's thread, and returns a `Taking`: a pure
change of whatever state the briefing is in by then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.core.briefings import (
    AnnotationsBlock,
    NotedCitation,
    QuotationBlock,
    SummaryBlock,
    TimelineBlock,
    TimelineEntry,
)
from briefing_app.core.briefings.editing import add_block, add_section, change_block, new_id
from briefing_app.core.briefings.figures import take_ledger
from briefing_app.core.briefings.taking import cite, key_of
from briefing_app.core.ledger import make_ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from briefing_app.core.briefings import Block, Draft
    from briefing_app.core.stored import ArticleRow, StoredArticle, StoredSentence
    from briefing_app.library import Library

    Pair = tuple[int, int]
    Pick = tuple[ArticleRow, StoredSentence]

Place: TypeAlias = "tuple[str, int | None] | None"
"""Id of a section and the place within it, None for its end; None for the end of all."""
Taking: TypeAlias = "Callable[[Draft, Place], Draft]"
"""Puts something into a briefing at a place."""


def put(draft: Draft, place: Place, block: Block) -> Draft:
    """Put a block at a place; a briefing without sections gets one."""
    known = {section.id for section in draft.sections}
    if place is None or place[0] not in known:
        if not draft.sections:
            draft = add_section(draft, "")
        place = (draft.sections[-1].id, None)
    return add_block(draft, place[0], block, place[1])


def quotation(library: Library, pairs: Sequence[Pair]) -> Taking:
    """Quote sentences, given by (article id, sentence id), in one block."""
    picks = _picks(library, pairs)

    def take(draft: Draft, place: Place) -> Draft:
        if not picks:
            return draft
        block = QuotationBlock(new_id(draft), _keys(picks))
        return put(cite(draft, picks), place, block)

    return take


def timeline_entries(library: Library, pairs: Sequence[Pair], name: str) -> Taking:
    """Put sentences into a timeline, each on the day that its article's information is of.

    Args:
        library: Where they are.
        pairs: The sentences.
        name: Which block of the briefing the timeline is; where it is gone, they are quoted.
    """
    picks = _picks(library, pairs)
    quoted = quotation(library, pairs)

    def take(draft: Draft, place: Place) -> Draft:
        block = next((each for each in draft.blocks if each.id == name), None)
        if not isinstance(block, TimelineBlock):
            return quoted(draft, place)
        made = [
            TimelineEntry(row.dated[: len("2026-03-02")], key)
            for (row, _), key in zip(picks, _keys(picks), strict=True)
        ]
        entries = sorted((*block.entries, *made), key=lambda entry: entry.date)
        return change_block(cite(draft, picks), replace(block, entries=tuple(entries)))

    return take


def citations(library: Library, pairs: Sequence[Pair]) -> tuple[Pick, ...]:
    """Return the sentences that a text is to cite."""
    return tuple(_picks(library, pairs))


def summaries(library: Library, article_ids: Sequence[int]) -> Taking:
    """Take the summaries of articles, a block each."""
    found = _articles(library, article_ids)
    taken: list[tuple[StoredArticle, list[Pick]]] = []
    for article in found.values():
        stored = {sentence.id: sentence for sentence in article.sentences}
        chosen = [(article.row, stored[n]) for n in article.summary.picks if n in stored]
        taken.append((article, chosen))

    def take(draft: Draft, place: Place) -> Draft:
        for article, picks in taken:
            hashes, method = (article.row.sha256,), article.summary.method
            block = SummaryBlock(new_id(draft), "", hashes, _keys(picks), method)
            draft = put(cite(draft, picks), place, block)
            if place is not None and place[1] is not None:
                place = (place[0], place[1] + 1)
        return draft

    return take


def joint_summary(library: Library, pairs: Sequence[Pair], heading: str) -> Taking:
    """Take a summary across articles, given by its sentences."""
    picks = _picks(library, pairs)

    def take(draft: Draft, place: Place) -> Draft:
        if not picks:
            return draft
        hashes = tuple(dict.fromkeys(row.sha256 for row, _ in picks))
        block = SummaryBlock(new_id(draft), heading, hashes, _keys(picks))
        return put(cite(draft, picks), place, block)

    return take


def notes(library: Library, pairs: Sequence[Pair], labels: Mapping[str, str]) -> Taking:
    """Take highlights and notes, given by (article id, annotation id), in one block.

    Args:
        library: Where they are.
        pairs: Which ones, in order.
        labels: What to call their kinds; a kind of the analyst's own has its own name.
    """
    articles = _articles(library, [article for article, _ in pairs])
    noted: list[NotedCitation] = []
    picks: list[Pick] = []
    for article_id, annotation_id in pairs:
        article = articles.get(article_id)
        if article is None:
            continue
        stored = {sentence.id: sentence for sentence in article.sentences}
        for annotation in article.annotations:
            if annotation.id != annotation_id:
                continue
            content = annotation.content
            label = content.label or labels.get(content.kind.value, content.kind.value)
            for number, anchor in enumerate(annotation.anchors):
                sentence = stored[anchor.sentence_id]
                picks.append((article.row, sentence))
                key = key_of(article.row.sha256, sentence.sentence.start)
                note = content.note if number == 0 else ""
                noted.append(NotedCitation(key, anchor.quotation, note, label))

    def take(draft: Draft, place: Place) -> Draft:
        if not noted:
            return draft
        block = AnnotationsBlock(new_id(draft), "", tuple(noted))
        return put(cite(draft, picks), place, block)

    return take


def notes_of(library: Library, article_ids: Sequence[int], labels: Mapping[str, str]) -> Taking:
    """Take every highlight and note of some articles, such as those of a collection."""
    articles = _articles(library, article_ids)
    pairs = [(n, each.id) for n, article in articles.items() for each in article.annotations]
    return notes(library, pairs, labels)


def figures(library: Library, article_ids: Sequence[int], caption: str) -> Taking:
    """Take the ledger of the figures of some articles, as the analyst decided on it."""
    articles = tuple(_articles(library, article_ids).values())
    decisions = library.ledger_decisions([article.row.id for article in articles])
    made = make_ledger(articles, decisions)

    def take(draft: Draft, place: Place) -> Draft:
        if not made.groups:
            return draft
        name = new_id(draft)
        draft, block = take_ledger(draft, made, articles, block_id=name, caption=caption)
        return put(draft, place, block)

    return take


def _articles(library: Library, article_ids: Iterable[int]) -> dict[int, StoredArticle]:
    present = {row.id for row in library.rows(dict.fromkeys(article_ids))}
    return {n: library.article(n) for n in dict.fromkeys(article_ids) if n in present}


def _picks(library: Library, pairs: Sequence[Pair]) -> list[Pick]:
    articles = _articles(library, [article for article, _ in pairs])
    stored = {(a.row.id, s.id): (a.row, s) for a in articles.values() for s in a.sentences}
    return [stored[pair] for pair in dict.fromkeys(pairs) if pair in stored]


def _keys(picks: Iterable[Pick]) -> tuple[str, ...]:
    return tuple(key_of(row.sha256, stored.sentence.start) for row, stored in picks)
