# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the articles can be looked at by: all, unread, doubtful, a collection, a tag, the Trash."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefing_app.core.stored import ArticleRow, Catalogue


class ShelfKind(StrEnum):
    """What a shelf is made of."""

    ALL = "all"
    UNREAD = "unread"
    DOUBTFUL = "doubtful"
    COLLECTION = "collection"
    TAG = "tag"
    SEARCH = "search"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A set of articles that the user can choose.

    Attributes:
        kind: What it is made of.
        id: Row id of the collection, tag or saved search; 0 for the others.
    """

    kind: ShelfKind
    id: int = 0

    def __str__(self) -> str:
        """Return it as it is remembered between two runs."""
        return f"{self.kind.value}:{self.id}"

    @classmethod
    def read(cls, text: str) -> Shelf | None:
        """Return what `str` made of a shelf; None if the text is nothing of the kind."""
        kind, _, number = text.partition(":")
        try:
            return cls(ShelfKind(kind), int(number))
        except ValueError:
            return None

    @property
    def keeps(self) -> bool:
        """Whether articles stay in sight until the shelf is chosen anew.

        An article that is being read is unread no more, and one whose doubts are worked off
        is doubtful no more; neither shall vanish under the reader's hands.
        """
        return self.kind in (ShelfKind.UNREAD, ShelfKind.DOUBTFUL)


ALL, UNREAD, DOUBTFUL, TRASH = (
    Shelf(kind) for kind in (ShelfKind.ALL, ShelfKind.UNREAD, ShelfKind.DOUBTFUL, ShelfKind.TRASH)
)


class Shelves:
    """Which articles stand where; a collection holds those of the collections nested in it too.

    Args:
        catalogue: The present catalogue.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Learn how collections are nested."""
        self._above: dict[int, tuple[int, ...]] = {}
        for collection in catalogue.collections:  # parents come before their children
            above = () if collection.parent is None else self._above[collection.parent]
            self._above[collection.id] = (collection.id, *above)
        self._fixed = {ALL, UNREAD, DOUBTFUL, TRASH}
        self._fixed |= {Shelf(ShelfKind.COLLECTION, id_) for id_ in self._above}
        self._fixed |= {Shelf(ShelfKind.TAG, tag.id) for tag in catalogue.tags}

    def has(self, shelf: Shelf) -> bool:
        """Tell whether there is such a shelf that holds articles."""
        return shelf in self._fixed

    def nested(self, collection_id: int) -> frozenset[int]:
        """Return a collection and all that are nested in it."""
        return frozenset(id_ for id_, above in self._above.items() if collection_id in above)

    def holds(self, shelf: Shelf) -> Callable[[ArticleRow], bool]:
        """Return what tells whether an article stands on a shelf."""
        if shelf.kind is ShelfKind.TRASH:
            return lambda row: bool(row.trashed)
        if shelf.kind is ShelfKind.UNREAD:
            return lambda row: not (row.read or row.trashed)
        if shelf.kind is ShelfKind.DOUBTFUL:
            return lambda row: bool(row.doubts) and not row.trashed
        if shelf.kind is ShelfKind.TAG:
            return lambda row: shelf.id in row.tags and not row.trashed
        if shelf.kind is ShelfKind.COLLECTION:
            nested = self.nested(shelf.id)
            return lambda row: not (row.trashed or nested.isdisjoint(row.collections))
        return lambda row: not row.trashed

    def counts(self, rows: Iterable[ArticleRow]) -> Counter[Shelf]:
        """Return the number of articles on every shelf that is not empty."""
        fixed, tags, collections = Counter[Shelf](), Counter[int](), Counter[int]()
        total = unread = doubtful = trashed = 0
        for row in rows:
            if row.trashed:
                trashed += 1
                continue
            total += 1
            unread += not row.read
            doubtful += bool(row.doubts)
            tags.update(row.tags)
            if row.collections:
                above = (self._above.get(id_, ()) for id_ in row.collections)
                collections.update({id_ for each in above for id_ in each})
        fixed.update({ALL: total, UNREAD: unread, DOUBTFUL: doubtful, TRASH: trashed})
        fixed.update({Shelf(ShelfKind.TAG, id_): count for id_, count in tags.items()})
        fixed.update({Shelf(ShelfKind.COLLECTION, i): count for i, count in collections.items()})
        return fixed
