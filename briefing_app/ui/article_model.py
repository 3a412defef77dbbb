# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The articles as a table: which are listed, in which order, and what each cell says."""

from __future__ import annotations

from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from briefing_app.ui.article_facts import (
    SEPARATOR,
    dated,
    imported_moment,
    short_date,
    short_moment,
)
from briefing_app.ui.doubt_words import count_in_words
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefing_app.core.stored import ArticleRow, Tag
    from briefing_app.ui.excerpts import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `ArticleRow` of a cell."""
TAGS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The list of `Tag` of a cell's article."""
_FEW = 100
"""Most rows that come and go one by one; beyond that the whole list is told anew."""
DOUBT_SIGN = "⚠"


class Column(IntEnum):
    """What the list tells about an article."""

    TITLE = 0
    OUTLET = 1
    DATE = 2
    IMPORTED = 3
    WORDS = 4
    DOUBTS = 5
    NOTES = 6


NUMBERS = frozenset({Column.WORDS, Column.DOUBTS, Column.NOTES})
"""Columns that are numbers; they stand on the right."""

_KEYS: dict[Column, Callable[[ArticleRow], Any]] = {
    Column.TITLE: lambda row: row.label.casefold(),
    Column.OUTLET: lambda row: row.metadata.outlet.casefold(),
    Column.DATE: lambda row: row.dated,  # ISO 8601 sorts by date as it stands
    Column.IMPORTED: lambda row: row.imported,
    Column.WORDS: lambda row: row.words,
    Column.DOUBTS: lambda row: -1 if row.doubts is None else row.doubts,
    Column.NOTES: lambda row: row.notes,
}


class ArticleModel(QAbstractTableModel):
    """All articles of the library; those of the chosen shelf are listed.

    Filtering and sorting are lists of ids, not a proxy model: a proxy would ask Python for
    each cell, which takes half a second for 10,000 articles.

    Attributes:
        listed: Ids of the listed articles, in order; the list is never changed in place.
        rearranging: Emitted before articles come, go or change places.
        rearranged: Emitted after that.
        contents_changed: Emitted when any article changed, listed or not.
    """

    rearranging = Signal()
    rearranged = Signal()
    contents_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.listed: list[int] = []
        self._rows: dict[int, ArticleRow] = {}
        self._places: dict[int, int] | None = None
        self._tags: dict[int, Tag] = {}
        self._fits: Callable[[ArticleRow], bool] = lambda row: not row.trashed
        self._keeps = False
        self._sorted_by: Column | None = None
        self._keys: dict[int, Any] = {}
        self._descending = False
        self._titles = {
            Column.TITLE: self.tr("Title"),
            Column.OUTLET: self.tr("Outlet"),
            Column.DATE: self.tr("Date"),
            Column.IMPORTED: self.tr("Imported"),
            Column.WORDS: self.tr("Words"),
            Column.DOUBTS: self.tr("Doubts"),
            Column.NOTES: self.tr("Notes"),
        }

    # The articles

    @property
    def rows(self) -> Iterable[ArticleRow]:
        """All articles, listed or not."""
        return self._rows.values()

    @property
    def total(self) -> int:
        """Number of articles that are not in the Trash."""
        return sum(not row.trashed for row in self._rows.values())

    def row(self, article_id: int) -> ArticleRow | None:
        """Return an article, listed or not."""
        return self._rows.get(article_id)

    def find(self, article_id: int) -> int | None:
        """Return the place of an article in the list; None if it is not listed."""
        if self._places is None:
            self._places = {id_: place for place, id_ in enumerate(self.listed)}
        return self._places.get(article_id)

    def all_ids(self) -> list[int]:
        """Return every article that is not in the Trash, in the order of the list."""
        return self._ordered(row.id for row in self._rows.values() if not row.trashed)

    def show(self, rows: Iterable[ArticleRow]) -> None:
        """Have these articles, and no others."""
        self._rows = {row.id: row for row in rows}
        self._make_keys()
        self._reset(self._arranged(()))
        self.contents_changed.emit()

    def insert(self, row: ArticleRow) -> None:
        """Have a new article; it is listed in its place if it stands on the chosen shelf."""
        self.update_rows([row])

    def update_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show what changed about some articles; new ones come, others go from the list."""
        for row in rows:
            self._rows[row.id] = row
            if self._sorted_by is not None:
                self._keys[row.id] = _KEYS[self._sorted_by](row)
        self._refresh([row.id for row in rows])
        if rows:
            self.contents_changed.emit()

    def remove(self, article_ids: Iterable[int]) -> None:
        """Have these articles no more."""
        for article_id in article_ids:
            self._rows.pop(article_id, None)
            self._keys.pop(article_id, None)
        self._refresh(())
        self.contents_changed.emit()

    def show_tags(self, tags: Iterable[Tag]) -> None:
        """Learn what the tags are called and which colours they have."""
        self._tags = {tag.id: tag for tag in tags}
        self._tell(self.listed)

    # Which are listed, and how they are ordered

    def choose(self, fits: Callable[[ArticleRow], bool], *, keeps: bool = False) -> None:
        """List the articles that fit.

        Args:
            fits: Tells whether an article is listed.
            keeps: Whether those that are listed stay when they fit no more, until they are in
                the Trash or something else is chosen.
        """
        self._fits, self._keeps = fits, keeps
        self._reset(self._arranged(()))

    def refit(self, fits: Callable[[ArticleRow], bool]) -> None:
        """List what fits now, because the meaning of the chosen shelf changed."""
        self._fits = fits
        self._refresh(())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the list by a column; -1 for the newest import first."""
        self._sorted_by = Column(column) if column >= 0 else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._make_keys()
        self._refresh(())

    def _make_keys(self) -> None:
        key = _KEYS[self._sorted_by] if self._sorted_by is not None else None
        self._keys = {id_: key(row) for id_, row in self._rows.items()} if key else {}

    def _ordered(self, ids: Iterable[int]) -> list[int]:
        newest_first = sorted(ids, reverse=True)
        if self._sorted_by is not None:
            newest_first.sort(key=self._keys.__getitem__, reverse=self._descending)
        return newest_first

    def _arranged(self, kept: Iterable[int]) -> list[int]:
        fits, stay = self._fits, frozenset(kept)
        return self._ordered(
            row.id
            for row in self._rows.values()
            if fits(row) or (row.id in stay and not row.trashed)
        )

    def _refresh(self, changed: Sequence[int]) -> None:
        """Bring the list up to date with as little stir as possible."""
        before = self.listed
        after = self._arranged(before if self._keeps else ())
        if before != after:
            self.rearranging.emit()
            self._step(before, after)
            self.rearranged.emit()
        self._tell(changed)

    def _step(self, before: list[int], after: list[int]) -> None:
        """Take out and put in single rows where that is all; else tell the list anew."""
        gone, new = set(before).difference(after), set(after).difference(before)
        stay = [id_ for id_ in before if id_ not in gone]
        if len(gone) + len(new) > _FEW or stay != [id_ for id_ in after if id_ not in new]:
            self._reset(after)
            return
        for first, last in reversed(_runs(before, gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._set(self.listed[:first] + self.listed[last + 1 :])
            self.endRemoveRows()
        for first, last in _runs(after, new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._set(self.listed[:first] + after[first : last + 1] + self.listed[first:])
            self.endInsertRows()

    def _reset(self, after: list[int]) -> None:
        self.beginResetModel()
        self._set(after)
        self.endResetModel()

    def _set(self, listed: list[int]) -> None:
        self.listed, self._places = listed, None

    def _tell(self, changed: Sequence[int]) -> None:
        places = [place for place in map(self.find, changed) if place is not None]
        if places:
            last = len(Column) - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of listed articles."""
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let articles be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return self._titles[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        row, column = self._rows[self.listed[index.row()]], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == TAGS_ROLE:
            return self._tags_of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column is Column.TITLE else self._text(row, column)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _tags_of(self, row: ArticleRow) -> list[Tag]:
        return [self._tags[tag_id] for tag_id in row.tags if tag_id in self._tags]

    @staticmethod
    def _text(row: ArticleRow, column: Column) -> str:
        if column is Column.TITLE:
            return row.label
        if column is Column.OUTLET:
            return row.metadata.outlet
        if column is Column.DATE:
            return short_date(row.dated)
        if column is Column.IMPORTED:
            return short_moment(row.imported)
        if column is Column.WORDS:
            return number(row.words)
        if column is Column.DOUBTS:
            return f"{DOUBT_SIGN} {number(row.doubts)}" if row.doubts else ""
        return number(row.notes) if row.notes else ""

    def _facts(self, row: ArticleRow) -> list[str]:
        doubts = "" if row.doubts is None else count_in_words(row.doubts)
        one, many = self.tr("1 note"), self.tr("{n} notes").format(n=row.notes)
        tags = ", ".join(tag.name for tag in self._tags_of(row))
        return [
            self.tr("In the Trash") if row.trashed else "",
            "" if row.read else self.tr("Unread"),
            doubts,
            "" if not row.notes else one if row.notes == 1 else many,
            self.tr("Tags: {names}").format(names=tags) if tags else "",
        ]

    def _tool_tip(self, row: ArticleRow) -> str:
        known = (row.metadata.outlet, dated(row))
        imported = self.tr("Imported {date}").format(date=imported_moment(row.imported))
        parts = (
            row.label,
            row.title_translation,
            SEPARATOR.join(filter(None, known)),
            SEPARATOR.join(filter(None, self._facts(row))),
            SEPARATOR.join((row.file_name, imported)) if row.imported else row.file_name,
        )
        return "\n".join(part for part in parts if part)

    def _spoken(self, row: ArticleRow) -> str:
        """Return what a screen reader says of an article."""
        state, *facts = (row.label, *self._facts(row), row.metadata.outlet, dated(row))
        unread = [] if row.read else [self.tr("Unread")]
        told = [fact for fact in facts if fact and fact not in unread]
        return ", ".join((*unread, state, *told))


def _runs(ids: Sequence[int], wanted: set[int]) -> list[tuple[int, int]]:
    """Return the (first, last) places of neighbours among the wanted."""
    places = [place for place, id_ in enumerate(ids) if id_ in wanted]
    runs = []
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        found = [place for _, place in run]
        runs.append((found[0], found[-1]))
    return runs


def _alignment(column: Column) -> Qt.AlignmentFlag:
    sides = Qt.AlignmentFlag
    return (sides.AlignRight if column in NUMBERS else sides.AlignLeft) | sides.AlignVCenter
