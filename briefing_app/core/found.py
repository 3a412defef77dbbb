# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.query import Hint
    from briefing_app.core.stored import ArticleRow


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence or headline that a search found.

    Attributes:
        article: The article's list entry.
        sentence_id: Row id of the sentence; None when the headline matched.
        source: Indonesian excerpt; matches stand between U+E000 and U+E001.
        translation: English excerpt, marked the same way.
    """

    article: ArticleRow
    sentence_id: int | None
    source: str
    translation: str


MOST_RANKED = 1_000
"""Most sentences, and most headlines, that a search ranks; where more fit, it shows the newest."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        hits: The best first (BM25), of equals the newest first; where `more` fit, the newest
            imports first; where the query has filters alone, the articles that fit, the newest
            by date of information first.
        total: Number of sentences and headlines that fit; of the newest where `more` do.
        articles: Number of articles that these are in.
        more: Whether more than `MOST_RANKED` fit, which are neither counted nor ranked.
        hints: What the user should know about the query.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    articles: int = 0
    more: bool = False
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchNames:
    """The names that the filters of a query can name.

    Attributes:
        tags: Of the tags.
        collections: Of the collections.
        outlets: Of the outlets of the articles.
    """

    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


MATCH_START, MATCH_END = "\ue000", "\ue001"
"""Private-use characters around a match in `Hit` excerpts; the front ends draw them."""
