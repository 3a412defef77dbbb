# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Searches the library while the user types, and moves between the field and the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from briefing_app.core.stored import Hit
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.search_panel import SearchPanel

SEARCH_LIMIT = 50
"""Most results that a search shows."""
_SETTLE_MS = 150


class LibrarySearch(QObject):
    """Joins the search field and the panel of results.

    Args:
        database: Where to search.
        panel: Shows the results.
        parent: Object that owns it.

    Attributes:
        field: What the user types.
        results_wanted: Emitted with whether the results shall be shown, not the articles.
        left: Emitted when the user turned away from an ended search.
        failed: Emitted with the exception of a search that failed.
    """

    results_wanted = Signal(bool)
    left = Signal()
    failed = Signal(object)

    def __init__(self, database: DatabaseThread, panel: SearchPanel, parent: QObject) -> None:
        """Search for nothing."""
        super().__init__(parent)
        self._database, self._panel = database, panel
        self._number = self._answered = 0
        self._enter_when_found = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the library (Ctrl+Shift+F)"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self._timer = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._timer.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self._enter_results)
        for widget in (self.field, panel.list):
            widget.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether what was typed last is still to be searched for."""
        return self._timer.isActive() or self._answered != self._number

    def focus(self) -> None:
        """Go to the field; what stands there can be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def reset(self) -> None:
        """Forget the search; an answer that is under way is not shown."""
        self.field.clear()
        self.search_now()

    def search_now(self) -> None:
        """Search for what the field says; an empty field shows the articles again."""
        self._timer.stop()
        self._number += 1
        number, query = self._number, self.field.text().strip()
        if not query:
            self._enter_when_found = False
            self._answered = number
            self.results_wanted.emit(False)
            return

        def show(hits: list[Hit]) -> None:
            if number == self._number:
                self._answered = number
                self._panel.show_hits(query, hits, SEARCH_LIMIT)
                self.results_wanted.emit(True)
                if self._enter_when_found:
                    self._enter()

        def fail(error: Exception) -> None:
            self._answered = number
            self.failed.emit(error)

        self._database.run(lambda library: library.search(query, limit=SEARCH_LIMIT), show, fail)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the search on Esc; go between the field and the results with the arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.reset()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self.field:
                self._enter_results()
                return True
            first = self._panel.list.currentIndex().row() <= 0
            if event.key() == Qt.Key.Key_Up and watched is self._panel.list and first:
                self.focus()
                return True
        return super().eventFilter(watched, event)

    def _enter_results(self) -> None:
        """Go to the first result, when the answer is there."""
        if not self.field.text().strip():
            return
        self._enter_when_found = True
        if self._timer.isActive():
            self.search_now()
        elif self._panel.isVisible():
            self._enter()

    def _enter(self) -> None:
        self._enter_when_found = False
        if self._panel.model.rowCount():
            self._panel.list.setCurrentIndex(self._panel.model.index(0, 0))
            self._panel.list.setFocus(Qt.FocusReason.TabFocusReason)
