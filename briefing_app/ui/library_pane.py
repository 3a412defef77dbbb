# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library pane: what the articles can be looked at by, as a tree at the left."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QVBoxLayout, QWidget

from briefing_app.core.stored import Catalogue
from briefing_app.ui.dragging import drag_collection
from briefing_app.ui.library_pane_cells import LibraryPaneDelegate
from briefing_app.ui.library_tree import SHELF_ROLE, LibraryTree, heading_at
from briefing_app.ui.shelves import ALL, Shelf, ShelfKind, Shelves

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent, QPainter

    from briefing_app.core.stored import ArticleRow
    from briefing_app.ui.excerpts import Index

_EXPANDED_AT_FIRST = ("heading:collection", "heading:tag", "heading:search")


class _Tree(QTreeView):
    """The tree; only collections can be dragged out of it.

    Attributes:
        was_there: Whether the last click was where the cursor was already.
    """

    was_there = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note whether the click moves the cursor."""
        self.was_there = self.indexAt(event.position().toPoint()) == self.currentIndex()
        super().mousePressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Leave the arrow to the delegate, which draws the whole row."""

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        """Drag the collection under the pointer."""
        index = self.currentIndex()
        shelf: Shelf | None = index.data(SHELF_ROLE)
        if shelf is not None and shelf.kind is ShelfKind.COLLECTION:
            drag_collection(self, shelf.id, str(index.data()))


class LibraryPane(QWidget):
    """Shelves with the number of their articles; one of them is chosen.

    Attributes:
        tree: What is shown.
        catalogue: Collections, tags and saved searches.
        shelves: Which articles stand where.
        shelf: The chosen shelf that holds articles.
        chosen: Emitted with the `Shelf` that was chosen.
        search_chosen: Emitted with the `SavedSearch` that was chosen.
        menu_asked: Emitted with (what was clicked: a `Shelf`, the `ShelfKind` of a heading or
            None, place on the screen).
        delete_asked: Emitted with the shelf that shall be deleted.
    """

    chosen = Signal(object)
    search_chosen = Signal(object)
    menu_asked = Signal(object, QPoint)
    delete_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the shelves that are always there."""
        super().__init__(parent)
        self.catalogue = Catalogue()
        self.shelves = Shelves(self.catalogue)
        self.shelf = ALL
        self._quiet = False
        self.model = LibraryTree(self)
        self.tree = _Tree()
        self.tree.setModel(self.model)
        self._cells = LibraryPaneDelegate(self.tree)
        self._rows: Callable[[], Iterable[ArticleRow]] = tuple
        self._set_up_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        # Many articles may change at once; they are counted once.
        self._count_soon = QTimer(self, interval=0, singleShot=True)
        self._count_soon.timeout.connect(self._count)
        self._expanded = set(_EXPANDED_AT_FIRST)
        self._expand()
        self._mark()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.tr("Library"))
        tree.setHeaderHidden(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setIndentation(14)
        tree.setUniformRowHeights(False)
        tree.setMouseTracking(True)
        tree.setTabKeyNavigation(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setExpandsOnDoubleClick(False)
        tree.setDragEnabled(True)
        tree.setAcceptDrops(True)
        tree.setDropIndicatorShown(True)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDragDropOverwriteMode(True)
        tree.setAutoExpandDelay(600)
        tree.setItemDelegate(self._cells)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._ask_for_menu)
        tree.selectionModel().currentChanged.connect(self._on_current)
        tree.clicked.connect(self._on_click)
        tree.activated.connect(self._on_activation)
        tree.expanded.connect(self._on_expansion)
        tree.collapsed.connect(self._on_expansion)
        delete = QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            tree,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        delete.activated.connect(self._ask_to_delete)
        self._cells.recolour(self.palette())

    # What it shows

    def count(self, rows: Callable[[], Iterable[ArticleRow]]) -> None:
        """Count these articles, soon, whenever `count_soon` is called."""
        self._rows = rows
        self.count_soon()

    def count_soon(self) -> None:
        """Count the articles anew when the window has nothing else to do."""
        self._count_soon.start()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show these collections, tags and saved searches.

        A chosen shelf that is gone gives way to all articles.
        """
        self.catalogue, self.shelves = catalogue, Shelves(catalogue)
        had_focus = self.tree.hasFocus()
        cursor: Shelf | None = self.tree.currentIndex().data(SHELF_ROLE)
        with self._quietly():
            self.model.show(catalogue)
            self._expand()
            found = self.model.index_of(cursor) if cursor is not None else QModelIndex()
            self.tree.setCurrentIndex(found if found.isValid() else self._index_of_shelf())
        if had_focus:
            self.tree.setFocus()
        self._count()
        if not self.shelves.has(self.shelf):
            self.choose(ALL)

    def choose(self, shelf: Shelf) -> None:
        """Choose a shelf; the tree is opened so that it can be seen."""
        if self.shelves.has(shelf):
            self.shelf = shelf
            self._put_cursor(shelf)
            self._mark()
            self.chosen.emit(shelf)

    def return_to_shelf(self) -> None:
        """Put the cursor back on the chosen shelf, because a search has ended."""
        self._put_cursor(self.shelf)
        self._mark()

    def edit(self, shelf: Shelf) -> None:
        """Let the user type another name."""
        self._put_cursor(shelf)
        self.tree.edit(self.model.index_of(shelf))

    @property
    def collection(self) -> int | None:
        """The chosen collection."""
        return self.shelf.id if self.shelf.kind is ShelfKind.COLLECTION else None

    def name_of(self, shelf: Shelf) -> str:
        """Return what a shelf is called."""
        return str(self.model.index_of(shelf).data() or "")

    # What is remembered

    def state(self) -> str:
        """Return the chosen shelf and what is expanded, to be remembered."""
        return json.dumps({"shelf": str(self.shelf), "expanded": sorted(self._expanded)})

    def restore(self, state: str) -> None:
        """Take up what `state` told, when the catalogue is shown."""
        try:
            found = json.loads(state)
            shelf, self._expanded = Shelf.read(found["shelf"]), set(found["expanded"])
        except (ValueError, TypeError, KeyError):
            return
        self._expand()
        if shelf is not None:
            self.choose(shelf)

    # Behind it

    def changeEvent(self, event: QEvent) -> None:
        """Draw the signs in the system's new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_cells"):
            self._cells.recolour(self.palette())

    def _count(self) -> None:
        self._count_soon.stop()
        self.model.show_counts(self.shelves.counts(self._rows()))

    def _expand(self) -> None:
        wanted = self._expanded
        with QSignalBlocker(self.tree):
            for name, index in self.model.branches():
                self.tree.setExpanded(index, name in wanted)

    def _on_expansion(self) -> None:
        for name, index in self.model.branches():
            (self._expanded.add if self.tree.isExpanded(index) else self._expanded.discard)(name)

    def _index_of_shelf(self) -> QModelIndex:
        return self.model.index_of(self.shelf)

    def _put_cursor(self, shelf: Shelf) -> None:
        index = self.model.index_of(shelf)
        with self._quietly():
            self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _mark(self, shelf: Shelf | None = None) -> None:
        self._cells.chosen = shelf or self.shelf
        self.tree.viewport().update()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Move the cursor without choosing anything."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet:
            self._choose_at(current)

    def _on_click(self, index: QModelIndex) -> None:
        """Choose anew what the cursor was on already; a heading opens and closes."""
        if heading_at(index) is not None:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif self.tree.was_there:
            self._choose_at(index)

    def _on_activation(self, index: QModelIndex) -> None:
        if self.tree.was_there or not self.tree.underMouse():
            self._choose_at(index)

    def _choose_at(self, index: QModelIndex) -> None:
        shelf: Shelf | None = index.data(SHELF_ROLE)
        if shelf is None:
            return
        if shelf.kind is ShelfKind.SEARCH:
            self._mark(shelf)
            search = next(found for found in self.catalogue.searches if found.id == shelf.id)
            self.search_chosen.emit(search)
        else:
            self.choose(shelf)

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if place.isNull() or not self.tree.viewport().rect().contains(place):
            index = self.tree.currentIndex()
        asked = index.data(SHELF_ROLE) or heading_at(index)
        self.menu_asked.emit(asked, self.tree.viewport().mapToGlobal(place))

    def _ask_to_delete(self) -> None:
        shelf: Shelf | None = self.tree.currentIndex().data(SHELF_ROLE)
        if shelf is not None:
            self.delete_asked.emit(shelf)
