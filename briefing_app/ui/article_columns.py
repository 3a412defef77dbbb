# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which columns the list of articles has, how wide they are and what it is sorted by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from briefing_app.ui.article_model import Column
from briefing_app.ui.tables import PADDING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

WIDE = 560
"""Width in pixels from which a list has columns beside the title."""
_TITLE = 280
"""What the title keeps in a wide list; columns that leave it less are told below it."""
_CHOSEN = (Column.OUTLET, Column.DATE, Column.WORDS, Column.DOUBTS, Column.NOTES)
_WIDEST = {
    Column.DATE: "30 May 2026",
    Column.IMPORTED: "30 May 2026 00:00",
    Column.WORDS: "00,000",
    Column.DOUBTS: "⚠ 000",
    Column.NOTES: "0000",
}


class ArticleColumns(QObject):
    """Shows the columns that the user wants and that there is room for.

    Args:
        table: The list.

    Attributes:
        changed: Emitted with the set of columns that are shown now.
        chosen: The columns that the user wants beside the title.
    """

    changed = Signal(object)

    def __init__(self, table: QTableView) -> None:
        """Show the usual columns, newest import first."""
        super().__init__(table)
        self._table = table
        self._header = header = table.horizontalHeader()
        self.chosen = set(_CHOSEN)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)  # the title comes first; it carries the marks
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        metrics = table.fontMetrics()
        header.resizeSection(Column.OUTLET, metrics.averageCharWidth() * 16)
        for column, text in _WIDEST.items():
            title = str(table.model().headerData(column, Qt.Orientation.Horizontal))
            widest = max(map(metrics.horizontalAdvance, (text, f"{title} ▲")))
            header.resizeSection(column, widest + PADDING + 4)

    def fit(self, width: int) -> None:
        """Show as many of the chosen columns as leave the title enough, from the left."""
        header = self._header
        shown = {Column.TITLE}
        room = width - _TITLE if width >= WIDE else 0
        for column in sorted(self.chosen, key=header.visualIndex):
            room -= self._width(column)
            if room < 0:
                break
            shown.add(column)
        for column in Column:
            self._table.setColumnHidden(column, column not in shown)
        self.changed.emit(frozenset(shown))

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the columns and with what the list can be sorted by."""
        titles = {
            column: str(self._table.model().headerData(column, Qt.Orientation.Horizontal))
            for column in Column
        }
        for column in list(Column)[1:]:
            action = menu.addAction(titles[column])
            action.setCheckable(True)
            action.setChecked(column in self.chosen)
            action.toggled.connect(lambda on, c=column: self.choose(c, shown=on))
        menu.addSeparator()
        self._add_sorting(menu.addMenu(self.tr("&Sort by")))

    def _add_sorting(self, menu: QMenu) -> None:
        """Offer to sort by each column, shown or not; a narrow list shows none."""
        header = self._header
        group, directions = QActionGroup(menu), QActionGroup(menu)

        def add(text: str, owner: QActionGroup, *, on: bool) -> QAction:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            owner.addAction(action)
            return action

        now, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        newest = add(self.tr("Newest import first"), group, on=now < 0)
        newest.triggered.connect(lambda: self.sort(-1, order))
        for column in Column:
            title = str(self._table.model().headerData(column, Qt.Orientation.Horizontal))
            action = add(title, group, on=now == column)
            action.triggered.connect(lambda _=False, c=column: self.sort(c, order))
        menu.addSeparator()
        for text, direction in (
            (self.tr("Ascending"), Qt.SortOrder.AscendingOrder),
            (self.tr("Descending"), Qt.SortOrder.DescendingOrder),
        ):
            action = add(text, directions, on=order == direction)
            action.setEnabled(now >= 0)
            action.triggered.connect(lambda _=False, d=direction: self.sort(now, d))

    def sort(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column; -1 for the newest import first."""
        self._table.sortByColumn(column, order)

    def choose(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column."""
        (self.chosen.add if shown else self.chosen.discard)(column)
        self.fit(self._table.width())

    def state(self) -> str:
        """Return all of it, to be remembered."""
        header = self._header
        found = {
            "columns": [c.name for c in sorted(Column, key=header.visualIndex)],
            "chosen": sorted(column.name for column in self.chosen),
            "widths": {c.name: self._width(c) for c in list(Column)[1:]},
            "sorted": header.sortIndicatorSection(),
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        }
        return json.dumps(found)

    def restore(self, state: str) -> None:
        """Take up what `state` told; what is not understood is left as it is."""
        try:
            self._restore(json.loads(state))
        except (ValueError, TypeError, KeyError, AttributeError):
            return

    def _restore(self, found: dict[str, Any]) -> None:
        header = self._header
        columns = [Column[name] for name in found["columns"]]
        chosen = {Column[name] for name in found["chosen"]} - {Column.TITLE}
        widths = {Column[name]: int(width) for name, width in found["widths"].items()}
        sorted_by, descending = int(found["sorted"]), bool(found["descending"])
        if columns[0] is not Column.TITLE or sorted_by not in (-1, *Column):
            return
        self.chosen = chosen
        for column, width in widths.items():
            self._resize(column, width)
        for place, column in enumerate(columns):
            header.moveSection(header.visualIndex(column), place)
        order = Qt.SortOrder
        self.sort(sorted_by, order.DescendingOrder if descending else order.AscendingOrder)
        self.fit(self._table.width())

    def _width(self, column: Column) -> int:
        """Return the width of a column, hidden or not."""
        header = self._header
        if not header.isSectionHidden(column):
            return header.sectionSize(column)
        with QSignalBlocker(header):
            header.showSection(column)
            width = header.sectionSize(column)
            header.hideSection(column)
        return width

    def _resize(self, column: Column, width: int) -> None:
        header = self._header
        hidden = header.isSectionHidden(column)
        header.showSection(column)
        header.resizeSection(column, max(width, header.minimumSectionSize()))
        if hidden:
            header.hideSection(column)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        self.fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(place))
