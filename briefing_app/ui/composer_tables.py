# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The editors of blocks that have rows: tables of the author, and timelines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from briefing_app.core.briefings import TableBlock, TimelineBlock, TimelineEntry
from briefing_app.ui import theme
from briefing_app.ui.composer_blocks import BlockEditor
from briefing_app.ui.composer_markdown import markdown_of, plain_of
from briefing_app.ui.line_field import LineField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from briefing_app.ui.composer_writing import Writing
    from briefing_app.ui.excerpts import Index

KEY = Qt.ItemDataRole.UserRole
"""The citation of a row."""
MARKDOWN = Qt.ItemDataRole.UserRole + 1
"""What a cell said before it was changed."""
_F2 = QKeyCombination(Qt.Key.Key_F2)
_LEAST_WIDTH = 120
"""Pixels."""


class _Cells(QStyledItemDelegate):
    """Draws the lines between cells itself: in dark colours Qt's own cannot be seen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell with its lines."""
        super().paint(painter, option, index)
        cell = option.rect.adjusted(0, 0, -1, -1)
        painter.save()
        painter.setPen(QPen(theme.colours(option.palette).line, 1))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.drawLine(cell.topRight(), cell.bottomRight())
        if index.row() == 0:
            painter.drawLine(cell.topLeft(), cell.topRight())
        if index.column() == 0:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        painter.restore()


class RowsTable(QTableWidget):
    """A table that is as high as its rows."""

    def __init__(self, name: str) -> None:
        """Show nothing."""
        super().__init__()
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setItemDelegate(_Cells(self))
        self.setWordWrap(True)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(super().sizeHint().width(), self.verticalHeader().length() + 4)

    def minimumSizeHint(self) -> QSize:
        """Never scroll up and down, which the sheet does; be as narrow as it has to be."""
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Let F2 edit the cell, not a sentence in the reader."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_f2(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at the new width."""
        super().resizeEvent(event)
        self.updateGeometry()


def _is_f2(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.keyCombination() == _F2


def _markdown(item: QTableWidgetItem) -> str:
    before = str(item.data(MARKDOWN) or "")
    return before if item.text() == plain_of(before) else markdown_of(item.text())


class _RowsEditor(BlockEditor):
    """A caption, rows, and buttons that change them."""

    def __init__(self, writing: Writing, name: str) -> None:
        super().__init__(writing)
        self.caption = LineField()
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setPlaceholderText(self.tr("Caption"))
        self.caption.textEdited.connect(self._on_caption)
        self.table = RowsTable(name)
        self.table.itemChanged.connect(lambda _: self._read())
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        self.column.addWidget(self.caption)
        self.column.addWidget(self.table)
        self.column.addLayout(self.buttons)
        self.setFocusProxy(self.table)

    def offer(self, *offers: tuple[str, Callable[[], None]]) -> None:
        """Add buttons."""
        for text, act in offers:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)

    def fill(self, rows: Sequence[Sequence[str]], keys: Sequence[str] = ()) -> None:
        """Show cells, with the citation of each row."""
        table = self.table
        shown = [self.texts(row) for row in range(table.rowCount())]
        if shown == [list(row) for row in rows] and keys == self.keys():
            return
        table.blockSignals(True)
        table.setRowCount(len(rows))
        table.setColumnCount(max((len(row) for row in rows), default=0))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(plain_of(text))
                item.setData(MARKDOWN, text)
                if column == 0 and keys:
                    item.setData(KEY, keys[number])
                table.setItem(number, column, item)
        table.blockSignals(False)
        self.style_rows()
        table.resizeRowsToContents()
        table.updateGeometry()

    def style_rows(self) -> None:
        """Say how wide columns are, and what the first row looks like."""

    def texts(self, row: int) -> list[str]:
        """Return the cells of a row as Markdown; one that nobody changed as it was."""
        found = (self.table.item(row, column) for column in range(self.table.columnCount()))
        return ["" if item is None else _markdown(item) for item in found]

    def keys(self) -> Sequence[str]:
        """Return the citation of each row."""
        found = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        keys = [str(item.data(KEY) or "") if item is not None else "" for item in found]
        return tuple(keys) if any(keys) else ()

    def _on_caption(self, text: str) -> None:
        assert isinstance(self.block, TableBlock | TimelineBlock)
        self.tell(replace(self.block, caption=text))

    def _read(self) -> None:
        raise NotImplementedError


class TableEditor(_RowsEditor):
    """A table of the author; its first row names the columns."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing, self.tr("Cells of the table; the first row names the columns"))
        self.offer(
            (self.tr("Add row"), self._add_row),
            (self.tr("Add column"), self._add_column),
            (self.tr("Remove row"), self._remove_row),
            (self.tr("Remove column"), self._remove_column),
        )

    def refresh(self) -> None:
        """Show the cells."""
        block = self.block
        assert isinstance(block, TableBlock)
        if self.caption.text() != block.caption:
            self.caption.setText(block.caption)
        self.fill([block.header, *block.rows])

    def style_rows(self) -> None:
        """Draw the names of the columns bold."""
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.blockSignals(True)
        for column in range(self.table.columnCount()):
            item = self.table.item(0, column)
            if item is not None:
                item.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.table.blockSignals(False)

    def _read(self) -> None:
        rows = [tuple(self.texts(row)) for row in range(self.table.rowCount())]
        self._tell(rows, typing=True)

    def _tell(self, rows: Sequence[tuple[str, ...]], *, typing: bool = False) -> None:
        assert isinstance(self.block, TableBlock)
        self.tell(replace(self.block, header=rows[0], rows=tuple(rows[1:])), typing=typing)

    def _rows(self) -> list[tuple[str, ...]]:
        assert isinstance(self.block, TableBlock)
        return [self.block.header, *self.block.rows]

    def _add_row(self) -> None:
        rows, current = self._rows(), self.table.currentRow()
        rows.insert(current + 1 if current >= 0 else len(rows), ("",) * len(rows[0]))
        self._tell(rows)

    def _add_column(self) -> None:
        self._tell([(*row, "") for row in self._rows()])

    def _remove_row(self) -> None:
        rows, current = self._rows(), self.table.currentRow()
        if current > 0:  # the names of the columns stay
            del rows[current]
            self._tell(rows)

    def _remove_column(self) -> None:
        rows, current = self._rows(), self.table.currentColumn()
        if current >= 0 and len(rows[0]) > 1:
            self._tell([row[:current] + row[current + 1 :] for row in rows])


class TimelineEditor(_RowsEditor):
    """Dated entries, of the author or of an article."""

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__(writing, self.tr("Date and event of each entry"))
        self.table.setToolTip(
            self.tr("A date is a day such as 2026-03-02, a month, a year, or from/to")
        )
        self.offer((self.tr("Add entry"), self._add), (self.tr("Remove entry"), self._remove))

    def refresh(self) -> None:
        """Show the entries; one without words of its own shows the sentence."""
        block = self.block
        assert isinstance(block, TimelineBlock)
        if self.caption.text() != block.caption:
            self.caption.setText(block.caption)
        rows = [
            (markdown_of(entry.date), entry.text or markdown_of(self._english(entry.citation)))
            for entry in block.entries
        ]
        keys = tuple(entry.citation for entry in block.entries)
        self.fill(rows, keys if any(keys) else ())

    def style_rows(self) -> None:
        """Give the events the room."""
        header = self.table.horizontalHeader()
        if self.table.columnCount() == 2:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _english(self, key: str) -> str:
        draft = self.writing.draft
        citation = None if draft is None else draft.citations.get(key)
        return "" if citation is None else citation.english

    def _read(self) -> None:
        assert isinstance(self.block, TimelineBlock)
        keys = self.keys() or ("",) * self.table.rowCount()
        entries = []
        for row, key in enumerate(keys):
            date, text = self.texts(row)
            own = "" if key and text == markdown_of(self._english(key)) else text
            entries.append(TimelineEntry(plain_of(date).strip(), key, own))
        self.tell(replace(self.block, entries=tuple(entries)))

    def _add(self) -> None:
        assert isinstance(self.block, TimelineBlock)
        entries = (*self.block.entries, TimelineEntry(""))
        self.tell(replace(self.block, entries=entries), typing=False)
        self.table.setCurrentCell(len(entries) - 1, 0)
        self.table.setFocus()

    def _remove(self) -> None:
        assert isinstance(self.block, TimelineBlock)
        current = self.table.currentRow()
        entries = [e for n, e in enumerate(self.block.entries) if n != current]
        self.tell(replace(self.block, entries=tuple(entries)), typing=False)
