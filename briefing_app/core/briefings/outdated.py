# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Finding out what has changed in the library since a briefing took it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.core.briefings.taking import citation_of, source_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing_app.core.briefings.model import Citation, Draft
    from briefing_app.core.stored import StoredArticle


@dataclass(frozen=True, slots=True)
class Outdated:
    """A citation that is not what the library has now.

    Attributes:
        before: As it was taken.
        now: As the library has it; its grade is that of `before`. None where the sentence or
            its article is not in the library.
    """

    before: Citation
    now: Citation | None

    @property
    def english_changed(self) -> bool:
        """Whether the English reads otherwise now, and not only who stands for it."""
        return self.now is not None and self.now.english != self.before.english


def outdated(draft: Draft, articles: Mapping[str, StoredArticle]) -> tuple[Outdated, ...]:
    """Compare what a briefing cites with the library.

    That somebody checked a sentence since then makes nothing out of date: print says who checked
    it as long as its English is the one that was taken.

    Args:
        draft: The briefing.
        articles: The articles that it cites and the library has, by the hash of their files.
    """
    present = {
        (sha256, stored.sentence.start): (article.row, stored)
        for sha256, article in articles.items()
        for stored in article.sentences
    }
    found = []
    for before in draft.citations.values():
        there = present.get((before.sha256, before.start))
        now = None
        if there is not None:
            now = replace(citation_of(*there), key=before.key, credibility=before.credibility)
        if now is None or _unchecked(now) != _unchecked(before):
            found.append(Outdated(before, now))
    return tuple(found)


def _unchecked(citation: Citation) -> Citation:
    return replace(citation, checked_by="", checked="")


def renewed(draft: Draft, articles: Mapping[str, StoredArticle], keys: Iterable[str]) -> Draft:
    """Return the briefing with some citations, and their sources, as the library has them now."""
    wanted = set(keys)
    citations, sources = dict(draft.citations), dict(draft.sources)
    for each in outdated(draft, articles):
        if each.now is not None and each.before.key in wanted:
            citations[each.now.key] = each.now
    for sha256 in {citations[key].sha256 for key in wanted if key in citations}:
        if sha256 in articles:
            grade = sources[sha256].reliability
            sources[sha256] = replace(source_of(articles[sha256].row), reliability=grade)
    return replace(draft, citations=citations, sources=sources)
