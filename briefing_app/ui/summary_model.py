# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Sentences as rows: those of a summary, those dropped from it, those of a joint summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from briefing_app.ui.article_facts import SEPARATOR, short_date
from briefing_app.ui.correction_words import corrected_by
from briefing_app.ui.doubt_words import doubts_in_words
from briefing_app.ui.dragging import SENTENCES, pairs_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import ArticleRow, StoredSentence
    from briefing_app.ui.excerpts import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `SummaryRow`."""
DOUBTS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Why a sentence's translation is doubtful, in words."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 2
"""Number or source, whether it is pinned, and who corrected it, in words."""


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A sentence in a list.

    Attributes:
        stored: The sentence.
        article: Its article, where the list holds sentences of several.
        number: Its place in the list, from 1; 0 where that means nothing.
        pinned: Whether the analyst pinned it.
    """

    stored: StoredSentence
    article: ArticleRow | None = None
    number: int = 0
    pinned: bool = False

    @property
    def state(self) -> str:
        """What there is to say about it besides its words."""
        parts = [str(self.number) if self.number else ""]
        if self.article is not None:
            parts += [self.article.metadata.outlet, short_date(self.article.dated)]
            if not any(parts[1:]):
                parts.append(self.article.label)
        if self.pinned:
            parts.append(QCoreApplication.translate("summary", "Pinned"))
        parts.append(corrected_by(self.stored))
        return SEPARATOR.join(part for part in parts if part)


class SummaryModel(QAbstractListModel):
    """Rows of sentences; they can be moved where `movable` is set.

    Attributes:
        moved: Emitted with (sentence id, row) when the user moved a sentence to a row.
        movable: Whether rows can be moved.
        article: Id of the article that they are of, where the rows do not tell.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None, *, movable: bool = False) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.movable = movable
        self.article = 0
        self.rows: list[SummaryRow] = []
        self._doubts: Mapping[int, tuple[Doubt, ...]] = {}

    def show(self, rows: Sequence[SummaryRow]) -> None:
        """Show these rows; nothing flickers where they are those that are shown."""
        rows = list(rows)
        if rows == self.rows:
            return
        if [row.stored.id for row in rows] == [row.stored.id for row in self.rows]:
            self.rows = rows
            self._tell()
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id."""
        if doubts != self._doubts:
            self._doubts = doubts
            self._tell()

    def row_of(self, sentence_id: int) -> int | None:
        """Return the row of a sentence; None where it is not shown."""
        found = (n for n, row in enumerate(self.rows) if row.stored.id == sentence_id)
        return next(found, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a sentence."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == STATE_ROLE:
            return row.state
        doubts = doubts_in_words(self._doubts.get(row.stored.id, ()))
        if role == DOUBTS_ROLE:
            return doubts
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (row.stored.english, row.state, doubts, row.stored.sentence.text)
            return "\n".join(part for part in parts if part)
        return None

    # Moving rows: by dragging, or by keys

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged, and dropped between others."""
        found, flag = super().flags(index), Qt.ItemFlag
        if index.isValid():
            return found | flag.ItemIsDragEnabled
        return found | flag.ItemIsDropEnabled if self.movable else found

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return sentences as they are dragged, into a briefing too."""
        data = super().mimeData(indexes)
        rows = [self.rows[row] for row in sorted(index.row() for index in indexes)]
        pairs = [(row.article.id if row.article else self.article, row.stored.id) for row in rows]
        data.setData(SENTENCES, pairs_data(SENTENCES, pairs).data(SENTENCES))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Move rows within the list, and copy them into a briefing."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Only move rows."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        sourceParent: Index,  # noqa: N803 - Qt's name
        sourceRow: int,  # noqa: N803 - Qt's name
        count: int,
        destinationParent: Index,  # noqa: N803 - Qt's name
        destinationChild: int,  # noqa: N803 - Qt's name
    ) -> bool:
        """Move one row before another, and tell."""
        to = destinationChild
        inside = 0 <= sourceRow < len(self.rows) and 0 <= to <= len(self.rows)
        if count != 1 or not self.movable or not inside or to in (sourceRow, sourceRow + 1):
            return False
        self.beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, to)
        row = self.rows.pop(sourceRow)
        place = to if to < sourceRow else to - 1
        self.rows.insert(place, row)
        self.endMoveRows()
        self.moved.emit(row.stored.id, place)
        return True

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
