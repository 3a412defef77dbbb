# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Search in the article that is open, in both languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from briefing_app.ui.reader_view import ReaderView


class FindBar(QWidget):
    """A field, the number of matches, and steps to the next and previous one.

    Args:
        view: Where to search.
    """

    def __init__(self, view: ReaderView) -> None:
        """Hide until it is asked for."""
        super().__init__()
        self._view = view
        self._places: list[tuple[int, int, int]] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("Matches"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 16, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for text, name, step in (
            ("▲", self.tr("Previous match (Shift+F3)"), -1),
            ("▼", self.tr("Next match (F3)"), 1),
        ):
            button = _button(text, name)
            button.clicked.connect(partial(self._on_step, step))
            row.addWidget(button)
        close = _button("✕", self.tr("Close (Esc)"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self.field.textChanged.connect(self.refresh)
        self.hide()

    def open(self) -> None:
        """Show the bar, with what is selected in it."""
        self.show()
        selected = self._view.selected_text()
        if selected and "\n" not in selected:
            self.field.setText(selected)
        self.field.setFocus()
        self.field.selectAll()

    def dismiss(self) -> None:
        """Hide the bar and put the lights out."""
        self.hide()
        self._view.find_all("")
        self._view.setFocus()

    def refresh(self) -> None:
        """Search anew, because the words or the article changed; stay at the match, if it is."""
        needle = self.field.text() if self.isVisible() else ""
        place = self._places[self._at] if self._at >= 0 else None
        self._places = self._view.find_all(needle)
        self._at = self._places.index(place) if place in self._places else -1
        if self._at >= 0:
            self._view.cells.lit.match = place
        self._say()

    def step(self, by: int) -> None:
        """Go to the next or previous match, round the end."""
        if not self.isVisible():
            self.open()
        if self._places:
            start = -1 if by > 0 else 0
            self._at = ((self._at if self._at >= 0 else start) + by) % len(self._places)
            self._view.go_to_match(self._places[self._at])
        self._say()

    def _on_step(self, by: int, _checked: bool) -> None:
        self.step(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on Enter, back with Shift."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        total = len(self._places)
        if not self.field.text():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("No match"))
        elif self._at < 0:
            self.count.setText(self.tr("{n} found").format(n=total))
        else:
            self.count.setText(self.tr("{at} of {n}").format(at=self._at + 1, n=total))


def _button(text: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setAutoRaise(True)
    return made
