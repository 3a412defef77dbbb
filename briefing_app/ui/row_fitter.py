# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Gives the reader's rows the heights that their text needs, without ever holding up the window."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFontMetricsF

from briefing_app.ui.text_layout import LINE_SPACING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QTableView

    from briefing_app.ui.reader_delegate import ReaderDelegate

_TURN_SECONDS = 0.012
_AVERAGE_WIDTH = 1.08


class RowFitter(QObject):
    """Lays out the rows in sight at once and the others a few at a time.

    The top row stays where it is while rows above it change their height.

    Args:
        view: The table whose rows are fitted.
        cells: Tells the heights.

    Attributes:
        fitted: Emitted when rows have got other heights.
    """

    fitted = Signal()

    def __init__(self, view: QTableView, cells: ReaderDelegate) -> None:
        """Fit nothing yet."""
        super().__init__(view)
        self._view = view
        self._cells = cells
        self._waiting: list[int] = []
        self._unfitted: set[int] = set()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.fit_some)

    @property
    def busy(self) -> bool:
        """Whether rows still have an estimated height."""
        return self._timer.isActive()

    def is_fitted(self, row: int) -> bool:
        """Whether a row has its height, and not an estimated one."""
        return row not in self._unfitted

    def refit(
        self, place: tuple[int, float] | None = None, known: Mapping[int, int] | None = None
    ) -> None:
        """Give every row its height anew: those in sight now, the others when there is time.

        Args:
            place: Row that is to be on top, and which part of it is above the edge, from 0 to
                1; the one that is on top now where none is named.
            known: Heights of rows that need not be laid out again.
        """
        known = known or {}
        rows = self._view.model().rowCount()
        if not rows:
            self._waiting, self._unfitted = [], set()
            self._timer.stop()
            return
        top, share = place or self.place()
        widths = self._widths()
        metrics = QFontMetricsF(self._cells.font)
        letter = metrics.averageCharWidth() * _AVERAGE_WIDTH
        line = metrics.height() * LINE_SPACING
        header = self._view.verticalHeader()
        for row in range(rows):
            height = known.get(row) or self._cells.estimate(row, widths, letter, line)
            header.resizeSection(row, height)
        self._waiting = [row for row in reversed(range(rows)) if row not in known]
        self._unfitted = set(self._waiting)
        self.fit_around(top)
        self._scroll_to(top, round(share * self._view.rowHeight(top)))
        self._timer.start()
        self.fitted.emit()

    def place(self) -> tuple[int, float]:
        """Return the row on top, and which part of it is above the edge, from 0 to 1."""
        row, offset = self._top_row()
        return row, offset / max(self._view.rowHeight(row), 1)

    def fit_now(self, rows: Sequence[int]) -> None:
        """Fit some rows at once; the top row stays in place."""
        top, offset = self._top_row()
        for row in rows:
            self.fit(row)
        self._scroll_to(top, offset)
        self.fitted.emit()

    def fit_around(self, row: int) -> None:
        """Fit the rows of a viewport's height above and below a row."""
        room, rows = self._view.viewport().height(), self._view.model().rowCount()
        height, first = 0, row
        while first > 0 and height < room:
            first -= 1
            height += self.fit(first)
        height, last = 0, row
        while last < rows and height < room:
            height += self.fit(last)
            last += 1

    def fit_rows(self, rows: Sequence[int]) -> None:
        """Fit some rows when there is time, before all others; the top row stays in place."""
        if rows:
            self._waiting += reversed(rows)
            self._unfitted.update(rows)
            self._timer.start()

    def fit(self, row: int) -> int:
        """Fit one row and return its height."""
        self._unfitted.discard(row)
        height = self._cells.height(row, self._widths())
        self._view.verticalHeader().resizeSection(row, height)
        return height

    def fit_some(self) -> None:
        """Fit rows for a short while; the timer calls it until none is left."""
        until = time.perf_counter() + _TURN_SECONDS
        top, offset = self._top_row()
        while self._waiting and time.perf_counter() < until:
            self.fit(self._waiting.pop())
        self._scroll_to(top, offset)
        if not self._waiting:
            self._timer.stop()
        self.fitted.emit()

    def _widths(self) -> tuple[int, int]:
        return self._view.columnWidth(0), self._view.columnWidth(1)

    def _top_row(self) -> tuple[int, int]:
        row = max(self._view.rowAt(0), 0)
        return row, -self._view.rowViewportPosition(row)

    def _scroll_to(self, row: int, offset: int) -> None:
        self._view.updateGeometries()
        position = self._view.verticalHeader().sectionPosition(row) + offset
        self._view.verticalScrollBar().setValue(position)
