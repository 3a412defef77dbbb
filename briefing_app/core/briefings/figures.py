# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Taking a ledger of figures into a briefing, each figure with the sentence that states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.briefings.model import LedgerBlock, LedgerGroupDraft, LedgerLine
from briefing_app.core.briefings.taking import cite, key_of
from briefing_app.core.ledger import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing_app.core.briefings.model import Draft
    from briefing_app.core.ledger import Ledger, LedgerEntry, LedgerGroup
    from briefing_app.core.stored import ArticleRow, StoredArticle, StoredSentence

    Sentences = Mapping[tuple[int, int], tuple[ArticleRow, StoredSentence]]


def take_ledger(
    draft: Draft, ledger: Ledger, articles: Iterable[StoredArticle], *, block_id: str, caption: str
) -> tuple[Draft, LedgerBlock]:
    """Make a block of a ledger and cite the sentences that its figures stand in.

    Args:
        draft: The briefing.
        ledger: The ledger.
        articles: The articles that it was made of.
        block_id: Name of the block within the briefing.
        caption: What stands above it.

    Returns:
        The briefing with the citations, and the block, which is in no section yet.

    Raises:
        ValueError: If the ledger has a figure of an article that is not given.
    """
    sentences = {(a.row.id, s.id): (a.row, s) for a in articles for s in a.sentences}
    groups = tuple(_group(group, sentences) for group in ledger.groups)
    taken = [_sentence(e, sentences) for group in ledger.groups for e in group.entries]
    return cite(draft, taken), LedgerBlock(block_id, caption, groups)


def _group(group: LedgerGroup, sentences: Sentences) -> LedgerGroupDraft:
    standing = words.STANDINGS[group.standing] if len(group.entries) > 1 else ""
    parts = [part for part in (standing, words.origins(group)) if part]
    if group.grew:
        parts.append("differs over the days")
    said = "; ".join(parts)
    return LedgerGroupDraft(
        title=_capital(words.title(group)),
        range=words.overall(group),
        standing=f"{_capital(said)}.",
        conflicts=words.conflicts(group),
        accepted=words.accepted(group),
        lines=tuple(_line(entry, sentences) for entry in group.entries),
    )


def _line(entry: LedgerEntry, sentences: Sentences) -> LedgerLine:
    row, stored = _sentence(entry, sentences)
    return LedgerLine(
        amount=words.amount(entry.statement),
        counted=words.counted(entry),
        date=words.dated(entry),
        speaker=words.speaker(entry),
        difference=entry.difference,
        citation=key_of(row.sha256, stored.sentence.start),
    )


def _sentence(entry: LedgerEntry, sentences: Sentences) -> tuple[ArticleRow, StoredSentence]:
    try:
        return sentences[entry.article.id, entry.sentence_id]
    except KeyError as error:
        raise ValueError(
            f"The ledger has a figure of {entry.article.label}, which is not given."
        ) from error


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
