# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The annotations of an article or of the library as a list that can be filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from briefing_app.ui.annotation_words import partner, spoken
from briefing_app.ui.dragging import NOTES, pairs_data

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.core.stored import AnnotationKind
    from briefing_app.ui.excerpts import Index

PLACED = Qt.ItemDataRole.UserRole
"""The `PlacedAnnotation` of a row."""


class Order(StrEnum):
    """How the list is sorted."""

    TEXT = "text"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of annotations shows.

    Attributes:
        words: Text that every one has in quotation, partner sentence, note, label or article.
        kind: The kind; None for all.
        colour: The colour; empty for all.
    """

    words: str = ""
    kind: AnnotationKind | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """An annotation, and the text that a filter looks in.

    Attributes:
        placed: The annotation.
        searched: Everything it says, case folded.
    """

    placed: PlacedAnnotation
    searched: str


def entries_of(annotations: Iterable[PlacedAnnotation]) -> list[NoteEntry]:
    """Prepare annotations for the list; 10,000 take some 30 ms, so do it where they are read."""
    found = []
    for placed in annotations:
        content = placed.annotation.content
        parts = (
            content.label,
            content.note,
            placed.annotation.quotation,
            partner(placed),
            placed.article.label,
            placed.article.metadata.outlet,
        )
        found.append(NoteEntry(placed, "\n".join(parts).casefold()))
    return found


class NotesModel(QAbstractListModel):
    """The annotations that a filter lets through.

    Attributes:
        total: Number of annotations before the filter.
        across: Whether they are of the whole library.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._entries: list[NoteEntry] = []
        self._shown: list[PlacedAnnotation] = []
        self._row_of: dict[int, int] = {}
        self._filter, self._order = Filter(), Order.TEXT
        self.across = False

    @property
    def total(self) -> int:
        """Number of annotations before the filter."""
        return len(self._entries)

    def show(self, entries: Sequence[NoteEntry], *, across: bool) -> None:
        """Show the annotations of an article, or across the library."""
        self._entries, self.across = list(entries), across
        self._apply()

    def update(self, article_ids: Collection[int], entries: Sequence[NoteEntry]) -> None:
        """Put the present annotations of some articles in the place of what was there."""
        gone = frozenset(article_ids)
        kept = [entry for entry in self._entries if entry.placed.article.id not in gone]
        # Stable: within an article the order of the text stays.
        self._entries = sorted([*kept, *entries], key=lambda entry: -entry.placed.article.id)
        self._apply()

    def set_filter(self, wanted: Filter) -> None:
        """Show only what fits a filter."""
        if wanted != self._filter:
            self._filter = wanted
            self._apply()

    def set_order(self, order: Order) -> None:
        """Sort in the order of the text, or the newest first."""
        if order is not self._order:
            self._order = order
            self._apply()

    def row_of(self, annotation_id: int) -> int | None:
        """Return the row of an annotation; None if it is not shown."""
        return self._row_of.get(annotation_id)

    def placed(self, row: int) -> PlacedAnnotation:
        """Return the annotation of a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of annotations that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be dragged into a briefing."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return notes as they are dragged."""
        rows = sorted(index.row() for index in indexes)
        placed = [self.placed(row) for row in rows]
        return pairs_data(NOTES, [(each.article.id, each.annotation.id) for each in placed])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an annotation, or what is said of it."""
        if not index.isValid():
            return None
        placed = self._shown[index.row()]
        if role == PLACED:
            return placed
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return spoken(placed, article=self.across)
        return None

    def _apply(self) -> None:
        self.beginResetModel()
        words = self._filter.words.casefold().split()
        kind, colour = self._filter.kind, self._filter.colour
        shown = [
            entry.placed
            for entry in self._entries
            if (kind is None or entry.placed.annotation.content.kind is kind)
            and (not colour or entry.placed.annotation.content.colour == colour)
            and all(word in entry.searched for word in words)
        ]
        if self._order is Order.NEWEST:
            shown.sort(key=lambda placed: placed.annotation.created, reverse=True)
        self._shown = shown
        self._row_of = {placed.annotation.id: row for row, placed in enumerate(shown)}
        self.endResetModel()
