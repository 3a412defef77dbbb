# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of articles in the library."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPointF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import theme
from briefing_app.ui.article_facts import SEPARATOR, outlet_and_date, published
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.tables import PADDING, PaddedDelegate, QuietHeader
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.core.stored import ArticleRow
    from briefing_app.ui.excerpts import Index

SORT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
WIDE = 760
"""Width in pixels from which outlet and date are columns."""
_LONGEST_DATE = "28 September 2026, 08:08 (UTC+07:00)"


class Column(IntEnum):
    """What the list tells about an article."""

    HEADLINE = 0
    OUTLET = 1
    DATE = 2
    WORDS = 3


class ArticleModel(QAbstractTableModel):
    """The articles, newest import first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._rows: list[ArticleRow] = []
        self._titles = {
            Column.HEADLINE: self.tr("Headline"),
            Column.OUTLET: self.tr("Outlet"),
            Column.DATE: self.tr("Date"),
            Column.WORDS: self.tr("Words"),
        }

    def show(self, rows: Sequence[ArticleRow]) -> None:
        """Show these articles."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def insert(self, row: ArticleRow) -> None:
        """Show a new article on top."""
        if self.find(row.id) is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, row)
            self.endInsertRows()

    def update_row(self, row: ArticleRow) -> None:
        """Show what changed about an article."""
        found = self.find(row.id)
        if found is not None:
            self._rows[found] = row
            self.dataChanged.emit(self.index(found, 0), self.index(found, len(Column) - 1))

    def find(self, article_id: int) -> int | None:
        """Return the row of an article."""
        return next((n for n, row in enumerate(self._rows) if row.id == article_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of articles."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

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
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == SORT_ROLE:
            return self._sort_key(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            known = (row.metadata.outlet, published(row.metadata))
            parts = (row.label, row.title_translation, SEPARATOR.join(filter(None, known)))
            return "\n".join(part for part in (*parts, row.file_name) if part)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @staticmethod
    def _text(row: ArticleRow, column: Column) -> str:
        if column is Column.HEADLINE:
            return row.label
        if column is Column.OUTLET:
            return row.metadata.outlet
        return published(row.metadata) if column is Column.DATE else f"{row.words:,}"

    @staticmethod
    def _sort_key(row: ArticleRow, column: Column) -> str | int:
        if column is Column.WORDS:
            return row.words
        if column is Column.DATE:
            return row.metadata.published  # ISO 8601 sorts by date as it stands
        return (row.label if column is Column.HEADLINE else row.metadata.outlet).casefold()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    sides = Qt.AlignmentFlag
    return (sides.AlignRight if column is Column.WORDS else sides.AlignLeft) | sides.AlignVCenter


class HeadlineDelegate(PaddedDelegate):
    """Writes a headline on up to two lines and, in a narrow list, outlet and date below it.

    Attributes:
        narrow: Whether outlet and date have no columns of their own.
    """

    narrow = True

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Draw the cell of an article."""
        if index.column() != Column.HEADLINE:
            super().draw_text(painter, option, index, rect)
            return
        row: ArticleRow = index.data(ROW_ROLE)
        colours = theme.colours(option.palette)
        named = option.palette.color(QPalette.ColorRole.Text)
        small = theme.scaled(option.font, 0.9)
        about = ""
        if self.narrow:
            about = outlet_and_date(row.metadata, QFontMetricsF(small), rect.width())
        blocks = [(row.label, option.font, 2, named if row.metadata.title else colours.muted)]
        if about:
            blocks.append((about, small, 1, colours.muted))
        laid_out = [
            (TextBlock(text, font, rect.width(), spacing=1.05, max_lines=lines), colour)
            for text, font, lines, colour in blocks
        ]
        y = rect.top() + max(rect.height() - sum(b.height for b, _ in laid_out), 0) / 2
        for block, colour in laid_out:
            block.draw(painter, QPointF(rect.left(), y), colour)
            y += block.height


class ArticleList(QWidget):
    """A sortable table of the articles.

    Attributes:
        opened: Emitted with the id of the article that the cursor came to.
        selection_changed: Emitted when other articles are selected.
    """

    opened = Signal(int)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show what to do."""
        super().__init__(parent)
        self.model = ArticleModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = QTableView()
        self.table.setModel(self._sorted)
        self.empty = EmptyPage("", self.tr("No articles yet"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._set_up_table()
        for signal in (self.model.modelReset, self.model.rowsInserted):
            signal.connect(self._show_page)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._on_current)
        selection.selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Articles"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = table.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(table.fontMetrics().lineSpacing() * 3 + 14)
        self.cells = HeadlineDelegate(table)
        table.setItemDelegate(self.cells)
        table.setMouseTracking(True)
        header = QuietHeader(PADDING, table)
        table.setHorizontalHeader(header)
        table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._sorted.sort(-1)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.HEADLINE, QHeaderView.ResizeMode.Stretch)
        metrics = table.fontMetrics()
        widest = {
            Column.OUTLET: metrics.averageCharWidth() * 16,
            Column.DATE: metrics.horizontalAdvance(_LONGEST_DATE) + PADDING,
            Column.WORDS: metrics.horizontalAdvance("00,000 ▲") + PADDING,
        }
        for section, width in widest.items():
            header.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give outlet and date columns of their own only where there is room for them."""
        super().resizeEvent(event)
        self.cells.narrow = self.width() < WIDE
        for column in (Column.OUTLET, Column.DATE):
            self.table.setColumnHidden(column, self.cells.narrow)

    def selected_ids(self) -> list[int]:
        """Return the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self._id(self._sorted.index(row, 0)) for row in rows)
        return [article_id for article_id in found if article_id is not None]

    def all_ids(self) -> list[int]:
        """Return all articles in the order of the list."""
        found = (self._id(self._sorted.index(row, 0)) for row in range(self._sorted.rowCount()))
        return [article_id for article_id in found if article_id is not None]

    def select(self, article_id: int) -> None:
        """Put the cursor on an article."""
        row = self.model.find(article_id)
        if row is not None:
            index = self._sorted.mapFromSource(self.model.index(row, 0))
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def _id(self, index: QModelIndex) -> int | None:
        row: ArticleRow | None = index.data(ROW_ROLE) if index.isValid() else None
        return row.id if row is not None else None

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        article_id = self._id(current)
        if article_id is not None:
            self.opened.emit(article_id)

    def _show_page(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
