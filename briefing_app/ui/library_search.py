# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Searches the library while the user types, and moves between the field and the results."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog

from briefing_app.core.errors import Cancelled
from briefing_app.core.query import parse
from briefing_app.ui.search_bar import SearchBar
from briefing_app.ui.search_words import hint_in_words

if TYPE_CHECKING:
    from briefing_app.core.found import Found
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.search_panel import SearchPanel

SEARCH_LIMIT = 50
"""Most results that a search shows."""
SETTLE_MS = 100
"""Milliseconds without another letter before a search begins."""


class LibrarySearch(QObject):
    """Joins the search field and the panel of results.

    Args:
        database: Where to search.
        edits: Where a search that is saved becomes a step.
        panel: Shows the results.
        parent: Object that owns it.

    Attributes:
        bar: The field with its buttons.
        field: What the user types.
        results_wanted: Emitted with whether the results shall be shown, not the articles.
        left: Emitted when the user turned away from an ended search.
        failed: Emitted with the exception of a search that failed.
    """

    results_wanted = Signal(bool)
    left = Signal()
    failed = Signal(object)

    def __init__(
        self, database: DatabaseThread, edits: EditStack, panel: SearchPanel, parent: QObject
    ) -> None:
        """Search for nothing."""
        super().__init__(parent)
        self._database, self._edits, self._panel = database, edits, panel
        self._number = self._answered = 0
        self._cancel = threading.Event()
        self._enter_when_found = False
        self.bar = SearchBar()
        self.field = self.bar.field
        self._timer = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._timer.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self._enter_results)
        self.bar.names_wanted.connect(self._offer_names)
        self.bar.save.clicked.connect(self.save)
        panel.empty.button.clicked.connect(self._search_for_beginning)
        edits.changed.connect(lambda _: self._refresh())
        for widget in (self.field, self.bar.filters, self.bar.save, panel.list):
            widget.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether what was typed last is still to be searched for."""
        return self._timer.isActive() or self._answered != self._number

    def focus(self) -> None:
        """Go to the field; what stands there can be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def run(self, query: str) -> None:
        """Search for something that was saved, as if it were typed."""
        self.field.setText(query)
        self.search_now()

    def reset(self) -> None:
        """Forget the search; an answer that is under way is not shown."""
        self.field.clear()
        self.search_now()

    def close(self) -> None:
        """Search no more, because the library's thread ends."""
        self._timer.stop()
        self._cancel.set()

    def save(self) -> None:
        """Ask for a name and keep the search under it."""
        query = self.field.text().strip()
        if not query:
            return
        dialog = QInputDialog(self.bar)
        dialog.setWindowTitle(self.tr("Save search"))
        dialog.setLabelText(self.tr("Name of the search"))
        dialog.setTextValue(query)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def keep(name: str) -> None:
            if name.strip():
                self._edits.run(self.tr("Save search"), lambda edits: edits.add_search(name, query))

        dialog.textValueSelected.connect(keep)
        dialog.open()

    def search_now(self) -> None:
        """Search for what the field says; an empty field shows the articles again."""
        self._search(keep_place=False)

    def _refresh(self) -> None:
        """Search anew because something was changed; the results stay where they are."""
        if self._panel.isVisible() and not self._timer.isActive():
            self._search(keep_place=True)

    def _search(self, *, keep_place: bool) -> None:
        self._timer.stop()
        # An older search ends where it is, so that none waits for one that nobody wants.
        self._cancel.set()
        cancel = self._cancel = threading.Event()
        self._number += 1
        number, query = self._number, self.field.text().strip()
        if not query:
            self._enter_when_found = False
            self._answered = number
            self.bar.say(())
            self.results_wanted.emit(False)
            return

        def show(found: Found) -> None:
            if number == self._number:
                self._answered = number
                self.bar.say([hint_in_words(hint) for hint in found.hints])
                self._panel.show_found(query, found, keep_place=keep_place)
                self._offer_beginning(query, found)
                self.results_wanted.emit(True)
                if self._enter_when_found:
                    self._enter()

        def fail(error: Exception) -> None:
            if number == self._number:
                self._answered = number
            if not isinstance(error, Cancelled):
                self.failed.emit(error)

        self._database.run(
            lambda library: library.look_up(query, limit=SEARCH_LIMIT, cancel=cancel), show, fail
        )

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

    def _offer_names(self) -> None:
        self._database.run(lambda library: library.search_names(), self.bar.offer)

    def _offer_beginning(self, query: str, found: Found) -> None:
        """Where no whole word is found, offer to search for words that begin so."""
        as_beginning = parse(f"{query}*")
        offered = (
            not found.hits
            and as_beginning.required != parse(query).required
            and len(as_beginning.required) == len(parse(query).required)
        )
        self._panel.empty.button.setText(self.tr("Search for “{query}”").format(query=f"{query}*"))
        self._panel.empty.button.setVisible(offered)

    def _search_for_beginning(self) -> None:
        self.run(f"{self.field.text().strip()}*")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_results(self) -> None:
        """Go to the first result, when the answer is there."""
        if not self.field.text().strip():
            return
        self._enter_when_found = True
        if self._timer.isActive():
            self.search_now()
        elif self._panel.isVisible() and not self.pending:
            self._enter()

    def _enter(self) -> None:
        self._enter_when_found = False
        if self._panel.model.rowCount():
            self._panel.list.setCurrentIndex(self._panel.model.index(0, 0))
            self._panel.list.setFocus(Qt.FocusReason.TabFocusReason)
