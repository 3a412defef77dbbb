# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The doubts about the translation of one article: of its sentences and of its headline."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing_app.core.doubts import doubts_of
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import ArticleRow, StoredSentence


@dataclass(frozen=True, slots=True)
class ArticleDoubts:
    """Why the translation of an article may be wrong.

    Attributes:
        sentences: Ids of sentences to their doubts.
        headline: Doubts about the English headline, unless it is one of the sentences.
    """

    sentences: Mapping[int, tuple[Doubt, ...]] = field(default_factory=dict)
    headline: tuple[Doubt, ...] = ()

    @property
    def count(self) -> int:
        """How many doubts there are."""
        return len(self.headline) + sum(map(len, self.sentences.values()))


def doubts_about(
    row: ArticleRow, sentences: Sequence[StoredSentence], cancel: threading.Event | None = None
) -> ArticleDoubts:
    """Check an article's translations; a sentence takes about a tenth of a millisecond.

    Raises:
        Cancelled: If `cancel` was set.
    """
    found: dict[int, tuple[Doubt, ...]] = {}
    title, english = row.metadata.title, row.title_translation
    shown = False
    for stored in sentences:
        check(cancel)
        source = stored.sentence.text
        shown = shown or (source == title and stored.english == english)
        doubts = doubts_of(source, stored.english)
        if doubts:
            found[stored.id] = doubts
    headline = doubts_of(title, english) if english and not shown else ()
    return ArticleDoubts(found, headline)
