# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of articles: cursor and selection stay on their articles whatever comes and goes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.article_cells import ArticleDelegate, row_height
from briefing_app.ui.article_columns import ArticleColumns
from briefing_app.ui.article_model import ArticleModel, Column
from briefing_app.ui.dragging import drag_articles
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.tables import PADDING, QuietHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent

    from briefing_app.core.stored import ArticleRow


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the user is in the list.

    Attributes:
        listed: The articles in order.
        current: The article under the cursor.
        selected: The selected articles.
        scrolled: Whether the list is scrolled down.
        top: Place of the first article in sight.
        offset: Where that stands in the view, in pixels.
    """

    listed: list[int]
    current: int | None
    selected: list[int]
    scrolled: bool
    top: int
    offset: int


class ArticleTable(QTableView):
    """The table itself; what is dragged out of it are its selected articles.

    Args:
        selected: Returns the ids of the selected articles.
    """

    def __init__(self, selected: Callable[[], list[int]]) -> None:
        """Make a table without lines."""
        super().__init__()
        self._selected = selected
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.font()))

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        """Drag the selected articles, as a plate that says how many."""
        drag_articles(self, self._selected())


class ArticleList(QWidget):
    """A sortable table of the articles.

    Attributes:
        opened: Emitted with the id of the article that the cursor came to.
        selection_changed: Emitted when other articles are selected.
        left: Emitted when the article under the cursor went and nothing took its place.
    """

    opened = Signal(int)
    selection_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show what to do."""
        super().__init__(parent)
        self.model = ArticleModel(self)
        self.table = ArticleTable(self.selected_ids)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Articles"))
        self.cells = ArticleDelegate(self.table)
        self.table.setItemDelegate(self.cells)
        self.table.setHorizontalHeader(QuietHeader(PADDING, self.table))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.columns = ArticleColumns(self.table)
        self.empty = EmptyPage("", self.tr("No articles yet"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._before: _Place | None = None
        self.columns.changed.connect(self._tell_columns)
        self.model.rearranging.connect(self._remember)
        self.model.rearranged.connect(self._settle)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_page)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._on_selection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the columns that there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.columns.fit(self.width())

    # What is chosen

    @property
    def current_id(self) -> int | None:
        """The article under the cursor."""
        index = self.table.currentIndex()
        return self.model.listed[index.row()] if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Return the selected articles in the order of the list."""
        listed, places = self.model.listed, set[int]()
        selection = self.table.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            places.update(range(part.top(), part.bottom() + 1))
        return [listed[place] for place in sorted(places)]

    def all_ids(self) -> list[int]:
        """Return every article that is not in the Trash, in the order of the list."""
        return self.model.all_ids()

    def select(self, article_id: int) -> None:
        """Put the cursor on an article."""
        place = self.model.find(article_id)
        if place is not None:
            index = self.model.index(place, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def choose(
        self, fits: Callable[[ArticleRow], bool], *, keeps: bool, reading: int | None
    ) -> None:
        """List other articles.

        Args:
            fits: Tells whether an article is listed.
            keeps: Whether those that are listed stay when they fit no more.
            reading: The article that is open; the cursor is put on it if it is listed.
        """
        self._remember()
        self.model.choose(fits, keeps=keeps)
        if reading is not None and self.model.find(reading) is not None:
            self.select(reading)
        else:
            self.table.scrollToTop()
        self._before = None
        self.selection_changed.emit()

    # Coming and going

    def _remember(self) -> None:
        """Note where the user is, before the list changes."""
        bar = self.table.verticalScrollBar()
        top = max(self.table.rowAt(0), 0)
        self._before = _Place(
            self.model.listed,
            self.current_id,
            self.selected_ids(),
            bar.value() > bar.minimum(),
            top,
            self.table.rowViewportPosition(top),
        )

    def _settle(self) -> None:
        """Go on where the user was; where the cursor's article is gone, at the next one."""
        before = self._before
        assert before is not None
        current = self._heir(before)
        selected = [id_ for id_ in before.selected if self.model.find(id_) is not None]
        if not selected and before.selected and current is not None:
            selected = [current]
        self._select_quietly(current, selected)
        if before.scrolled:
            self._scroll_back(before)
        self._before = None
        if selected != before.selected:
            self.selection_changed.emit()
        if current is None and before.current is not None:
            self.left.emit()
        elif current is not None and current != before.current:
            self.table.scrollTo(self.table.currentIndex())
            self.opened.emit(current)

    def _heir(self, before: _Place) -> int | None:
        """Return the article that the cursor goes to: its own, the next, or the one before."""
        if before.current is None:
            return None
        place = before.listed.index(before.current)
        for id_ in (*before.listed[place:], *reversed(before.listed[:place])):
            if self.model.find(id_) is not None:
                return id_
        return None

    def _select_quietly(self, current: int | None, selected: list[int]) -> None:
        flags, selection = QItemSelectionModel.SelectionFlag, self.table.selectionModel()
        if self.current_id != current:
            place = None if current is None else self.model.find(current)
            index = QModelIndex() if place is None else self.model.index(place, 0)
            selection.setCurrentIndex(index, flags.NoUpdate)
        if self.selected_ids() != selected:
            selection.select(self._ranges(selected), flags.ClearAndSelect)

    def _ranges(self, ids: Iterable[int]) -> QItemSelection:
        places = sorted(place for place in map(self.model.find, ids) if place is not None)
        found, last = QItemSelection(), len(Column) - 1
        for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
            neighbours = [place for _, place in run]
            top, bottom = self.model.index(neighbours[0], 0), self.model.index(neighbours[-1], last)
            found.append(QItemSelectionRange(top, bottom))
        return found

    def _scroll_back(self, before: _Place) -> None:
        """Put the first article that was in sight, or the next one, where it stood."""
        self.table.doItemsLayout()
        for id_ in before.listed[before.top :]:
            place = self.model.find(id_)
            if place is not None:
                moved = self.table.rowViewportPosition(place) - before.offset
                bar = self.table.verticalScrollBar()
                bar.setValue(bar.value() + moved)
                return

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._before is None and current.isValid():
            self.opened.emit(self.model.listed[current.row()])

    def _on_selection(self) -> None:
        if self._before is None:
            self.selection_changed.emit()

    def _tell_columns(self, shown: frozenset[Column]) -> None:
        self.cells.columns = shown
        self.table.viewport().update()

    def _show_page(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
