# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The shelves of the library as a tree: names, counts, what may be dropped where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from briefing_app.ui import dragging
from briefing_app.ui.shelves import ALL, DOUBTFUL, TRASH, UNREAD, Shelf, ShelfKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from briefing_app.core.stored import Catalogue
    from briefing_app.ui.excerpts import Index

SHELF_ROLE = Qt.ItemDataRole.UserRole
"""The `Shelf` of a row; None for a heading."""
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The number of articles; None where it is not counted."""
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a heading stands above, see `heading_at`; None for a shelf."""
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 3
"""Name of a tag's colour."""
_NAMED = (ShelfKind.COLLECTION, ShelfKind.TAG, ShelfKind.SEARCH)


def heading_at(index: Index) -> ShelfKind | None:
    """Return what a heading stands above; None if the row is no heading."""
    kind = index.data(HEADING_ROLE)  # Qt keeps the text of an enumeration, not its type
    return None if kind is None else ShelfKind(kind)


class LibraryTree(QStandardItemModel):
    """Every shelf in its place.

    Attributes:
        renamed: Emitted with (shelf, name) that the user typed; the row changes when the
            library did.
        articles_dropped: Emitted with (ids of the articles, shelf).
        collection_dropped: Emitted with (id of the collection, id of its new parent or None).
    """

    renamed = Signal(object, str)
    articles_dropped = Signal(list, object)
    collection_dropped = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the shelves that are always there."""
        super().__init__(parent)
        self._items: dict[Shelf, QStandardItem] = {}
        self._headings: dict[ShelfKind, QStandardItem] = {}
        self._above: dict[int, int | None] = {}
        for shelf, name in (
            (ALL, self.tr("All articles")),
            (UNREAD, self.tr("Unread")),
            (DOUBTFUL, self.tr("Doubtful")),
        ):
            self.appendRow(self._item(shelf, name))
        for kind, name in zip(
            _NAMED,
            (self.tr("Collections"), self.tr("Tags"), self.tr("Saved searches")),
            strict=True,
        ):
            heading = QStandardItem(name)
            heading.setData(kind, HEADING_ROLE)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            if kind is ShelfKind.COLLECTION:
                heading.setFlags(heading.flags() | Qt.ItemFlag.ItemIsDropEnabled)
            self._headings[kind] = heading
            self.appendRow(heading)
        self.appendRow(self._item(TRASH, self.tr("Trash")))

    def show(self, catalogue: Catalogue) -> None:
        """Show these collections, tags and saved searches; the headings keep their places."""
        for kind, heading in self._headings.items():
            heading.removeRows(0, heading.rowCount())
            self._items = {s: item for s, item in self._items.items() if s.kind is not kind}
        self._above = {found.id: found.parent for found in catalogue.collections}
        top = self._headings[ShelfKind.COLLECTION]
        for found in catalogue.collections:
            parent = Shelf(ShelfKind.COLLECTION, found.parent or 0)
            item = self._item(Shelf(ShelfKind.COLLECTION, found.id), found.name)
            self._items.get(parent, top).appendRow(item)
        for tag in catalogue.tags:
            item = self._item(Shelf(ShelfKind.TAG, tag.id), tag.name)
            item.setData(tag.colour, COLOUR_ROLE)
            self._headings[ShelfKind.TAG].appendRow(item)
        for search in catalogue.searches:
            item = self._item(Shelf(ShelfKind.SEARCH, search.id), search.name)
            item.setData(search.query, Qt.ItemDataRole.ToolTipRole)
            self._headings[ShelfKind.SEARCH].appendRow(item)

    def show_counts(self, counts: Mapping[Shelf, int]) -> None:
        """Show how many articles stand on each shelf."""
        for shelf, item in self._items.items():
            if shelf.kind is not ShelfKind.SEARCH and item.data(COUNT_ROLE) != counts.get(shelf, 0):
                item.setData(counts.get(shelf, 0), COUNT_ROLE)

    def index_of(self, shelf: Shelf) -> QModelIndex:
        """Return where a shelf is; an invalid index if it is not there."""
        item = self._items.get(shelf)
        return QModelIndex() if item is None else item.index()

    def heading(self, kind: ShelfKind) -> QModelIndex:
        """Return the heading above the shelves of a kind."""
        return self._headings[kind].index()

    def branches(self) -> Iterator[tuple[str, QModelIndex]]:
        """Yield what can be expanded, with the name under which that is remembered."""
        for kind, heading in self._headings.items():
            yield f"heading:{kind.value}", heading.index()
        for shelf, item in self._items.items():
            if item.hasChildren():
                yield str(shelf), item.index()

    def _item(self, shelf: Shelf, name: str) -> QStandardItem:
        item = QStandardItem(name)
        item.setData(shelf, SHELF_ROLE)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if shelf.kind in _NAMED:
            flags |= Qt.ItemFlag.ItemIsEditable
        if shelf.kind is ShelfKind.COLLECTION:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if shelf.kind in (ShelfKind.COLLECTION, ShelfKind.TAG, ShelfKind.TRASH, ShelfKind.ALL):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        self._items[shelf] = item
        return item

    # What Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say the count too where a row is read aloud."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, count = super().data(index), super().data(index, COUNT_ROLE)
            if count is None:
                return name
            one, many = self.tr("1 article"), self.tr("{n} articles").format(n=count)
            return f"{name}, {one if count == 1 else many}"
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a name that was typed as a wish; the library decides."""
        if role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        shelf, name = index.data(SHELF_ROLE), " ".join(str(value).split())
        if shelf is not None and name and name != index.data():
            self.renamed.emit(shelf, name)
        return False

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return [dragging.ARTICLES, dragging.COLLECTION]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the collection that is dragged."""
        return dragging.collection_data(indexes[0].data(SHELF_ROLE).id)

    def supportedDropActions(self) -> Qt.DropAction:
        """Take drops; what they do is done by the library, not to the rows."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell whether something may be dropped on a row (or between rows, on their parent)."""
        del action, column
        target: Shelf | None = parent.data(SHELF_ROLE) if parent.isValid() else None
        if data.hasFormat(dragging.ARTICLES):
            kinds = (ShelfKind.COLLECTION, ShelfKind.TAG, ShelfKind.TRASH, ShelfKind.ALL)
            return target is not None and target.kind in kinds and row < 0
        if not data.hasFormat(dragging.COLLECTION):
            return False
        if parent.isValid() and heading_at(parent) is ShelfKind.COLLECTION:
            return True
        if target is None or target.kind is not ShelfKind.COLLECTION:
            return False
        moved = dragging.dragged(data, dragging.COLLECTION)
        return bool(moved) and not self._is_within(target.id, moved[0])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped; the rows change when the library did."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target: Shelf | None = parent.data(SHELF_ROLE)
        if articles := dragging.dragged(data, dragging.ARTICLES):
            self.articles_dropped.emit(articles, target)
            return True
        for moved in dragging.dragged(data, dragging.COLLECTION)[:1]:
            self.collection_dropped.emit(moved, None if target is None else target.id)
            return True
        return False

    def _is_within(self, collection_id: int, other: int) -> bool:
        """Tell whether a collection is another one or is nested in it."""
        found: int | None = collection_id
        while found is not None and found != other:
            found = self._above.get(found)
        return found == other
