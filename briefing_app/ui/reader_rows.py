# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""An article as rows: sentences, and a mark where pieces were removed that opens to the pieces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.core.stored import StoredRemoved

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.model import BlockKind
    from briefing_app.core.stored import StoredArticle, StoredSentence


Key: TypeAlias = "tuple[str, int]"
"""Kind of a row and the id of what it shows; it stays when rows come or go around it."""


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence beside its translation.

    Attributes:
        stored: The sentence.
        opens: Whether it begins its paragraph.
        in_summary: Whether it is in the article's summary.
        doubts: Why its translation is doubtful, unless it was checked.
        draft: English that was typed but not confirmed; None where there is none.
    """

    stored: StoredSentence
    opens: bool = False
    in_summary: bool = False
    doubts: tuple[Doubt, ...] = ()
    draft: str | None = None

    @property
    def settled(self) -> bool:
        """Whether what stands below it is only that somebody checked it."""
        return self.stored.checked is not None and self.draft is None

    @property
    def kind(self) -> BlockKind:
        """What the sentence's block is."""
        return self.stored.sentence.kind

    @property
    def key(self) -> Key:
        """What tells the row from all others of the article."""
        return "sentence", self.stored.id


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark where one or more pieces in a row were removed.

    Attributes:
        pieces: The pieces, in the order of the text.
        expanded: Whether a row for each piece follows.
    """

    pieces: tuple[StoredRemoved, ...]
    expanded: bool = False

    @property
    def key(self) -> Key:
        """What tells the row from all others of the article."""
        return "mark", self.pieces[0].id


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A removed piece, with its text.

    Attributes:
        piece: The piece.
    """

    piece: StoredRemoved

    @property
    def key(self) -> Key:
        """What tells the row from all others of the article."""
        return "piece", self.piece.id


Row: TypeAlias = SentenceRow | MarkRow | PieceRow


def rows_of(
    article: StoredArticle,
    expanded: Collection[int] = (),
    doubts: Mapping[int, tuple[Doubt, ...]] | None = None,
    drafts: Mapping[int, str] | None = None,
) -> list[Row]:
    """Return an article's sentences and removed pieces in the order of the text.

    Args:
        article: The article.
        expanded: Ids of removed pieces; a mark that stands for one of them is open.
        doubts: Ids of sentences to why their translation is doubtful.
        drafts: Ids of sentences to what was typed for them but not confirmed.
    """
    picks = frozenset(article.summary.picks)
    doubts, drafts = doubts or {}, drafts or {}
    rows: list[Row] = []
    run: list[StoredRemoved] = []
    paragraph = None
    for stored in _in_order(article):
        if isinstance(stored, StoredRemoved):
            run.append(stored)
            continue
        rows += _run_of(run, expanded)
        run = []
        opens = stored.sentence.paragraph != paragraph
        paragraph = stored.sentence.paragraph
        # The check may be newer than the doubts, which are looked for after the article is shown.
        found = doubts.get(stored.id, ()) if stored.checked is None else ()
        draft = drafts.get(stored.id)
        rows.append(SentenceRow(stored, opens, stored.id in picks, found, draft))
    return rows + list(_run_of(run, expanded))


def _in_order(article: StoredArticle) -> list[StoredSentence | StoredRemoved]:
    places: list[tuple[int, StoredSentence | StoredRemoved]] = [
        (stored.sentence.start, stored) for stored in article.sentences
    ]
    places += [(stored.piece.start, stored) for stored in article.removed if not stored.restored]
    return [item for _, item in sorted(places, key=lambda place: place[0])]


def _run_of(run: list[StoredRemoved], expanded: Collection[int]) -> Iterator[Row]:
    if run:
        is_open = any(piece.id in expanded for piece in run)
        yield MarkRow(tuple(run), is_open)
        if is_open:
            yield from map(PieceRow, run)
