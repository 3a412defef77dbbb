# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The entries of the translation memory as a table that can be filtered and sorted."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing_app.ui.article_facts import printed_day
from briefing_app.ui.local_format import number
from briefing_app.ui.match_words import origin_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.memory import MemoryEntry
    from briefing_app.ui.excerpts import Index

ENTRY_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The columns."""

    SOURCE = 0
    TARGET = 1
    ORIGIN = 2
    AUTHOR = 3
    DATE = 4
    USES = 5


_SORT_KEYS: dict[Column, Callable[[MemoryEntry], Any]] = {
    Column.SOURCE: lambda entry: entry.unit.source.casefold(),
    Column.TARGET: lambda entry: entry.unit.target.casefold(),
    Column.ORIGIN: lambda entry: origin_in_words(entry).casefold(),
    Column.AUTHOR: lambda entry: (entry.unit.author or entry.unit.creator).casefold(),
    Column.DATE: lambda entry: entry.unit.modified or entry.unit.created,
    Column.USES: lambda entry: entry.uses,
}


def searchable(entries: Sequence[MemoryEntry]) -> list[tuple[MemoryEntry, str]]:
    """Return entries with the text that the filter looks in; any thread may ask."""
    return [
        (
            entry,
            "\n".join(
                (
                    entry.unit.source,
                    entry.unit.target,
                    origin_in_words(entry),
                    entry.unit.author,
                    entry.unit.creator,
                )
            ).casefold(),
        )
        for entry in entries
    ]


class MemoryModel(QAbstractTableModel):
    """All entries, of which those are shown that have what is looked for."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._entries: Sequence[tuple[MemoryEntry, str]] = ()
        self._shown: list[MemoryEntry] = []
        self._wanted: list[str] = []
        self._column, self._order = Column.DATE, Qt.SortOrder.DescendingOrder

    @property
    def total(self) -> int:
        """How many entries there are."""
        return len(self._entries)

    def show(self, entries: Sequence[tuple[MemoryEntry, str]]) -> None:
        """Have these entries, as `searchable` returns them."""
        self._entries = entries
        self._arrange()

    def look_for(self, text: str) -> None:
        """Show the entries that have all words of a text in source, English, origin or author."""
        self._wanted = text.casefold().split()
        self._arrange()

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry; -1 if it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.id == entry_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of entries that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.USES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.SOURCE: self.tr("Indonesian"),
            Column.TARGET: self.tr("English"),
            Column.ORIGIN: self.tr("From"),
            Column.AUTHOR: self.tr("Author"),
            Column.DATE: self.tr("Date"),
            Column.USES: self.tr("Uses"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        entry, column = self._shown[index.row()], Column(index.column())
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.USES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.unit.source}\n{entry.unit.target}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        unit = entry.unit
        return {
            Column.SOURCE: unit.source,
            Column.TARGET: unit.target,
            Column.ORIGIN: origin_in_words(entry),
            Column.AUTHOR: unit.author or unit.creator,
            Column.DATE: printed_day(unit.modified or unit.created),
            Column.USES: number(entry.uses),
        }[column]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._column, self._order = Column(max(column, 0)), order
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        wanted = self._wanted
        fitting = (entry for entry, text in self._entries if all(word in text for word in wanted))
        down = self._order == Qt.SortOrder.DescendingOrder
        self._shown = sorted(fitting, key=_SORT_KEYS[self._column], reverse=down)
        self.endResetModel()
