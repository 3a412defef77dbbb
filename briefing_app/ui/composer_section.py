# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A section of the composer: its heading, its cards, and what to do while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import theme
from briefing_app.ui.composer_column import Column
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.ui.composer_card import Card


class SectionBox(QWidget):
    """A heading with cards below it.

    Attributes:
        heading_typed: Emitted with the heading when the user changed it.
        text_asked: Emitted when a text shall be added.
        moved: Emitted with -1 or 1 when the section shall go up or down.
        deleted: Emitted when it shall go.
        heading: The field of the heading.
        cards: Where the cards stand.
    """

    heading_typed = Signal(str)
    text_asked = Signal()
    moved = Signal(int)
    deleted = Signal()

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.heading = QLineEdit()
        self.heading.setFrame(False)
        self.heading.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self.heading.setPlaceholderText(self.tr("Heading of the section"))
        self.heading.setAccessibleName(self.tr("Heading of the section"))
        self.heading.textEdited.connect(self.heading_typed)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.heading, 1)
        self._buttons: list[tuple[QToolButton, str]] = []
        for text, icon_name, act in (
            (self.tr("Move section up"), "arrow-up", lambda: self.moved.emit(-1)),
            (self.tr("Move section down"), "arrow-down", lambda: self.moved.emit(1)),
            (self.tr("Delete section with all in it"), "trash-2", self.deleted.emit),
        ):
            button = QToolButton(autoRaise=True)
            button.setIconSize(QSize(16, 16))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.append((button, icon_name))
            head.addWidget(button)
        self._hint = MutedLabel(
            self.tr("Drag sentences, summaries, notes or articles here, or press Ctrl+Shift+E.")
        )
        self._hint.setWordWrap(True)
        self.add_text = QPushButton(self.tr("Add text"))
        self.add_text.clicked.connect(self.text_asked)
        self.cards = Column(8)
        below = QHBoxLayout()
        below.addWidget(self.add_text)
        below.addWidget(self._hint, 1)
        below.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self.cards)
        column.addLayout(below)
        self._draw_icons()

    def show_section(self, heading: str, cards: Sequence[Card]) -> None:
        """Show a heading and cards; those that stand here already are left alone."""
        if self.heading.text() != heading:
            self.heading.setText(heading)
        items = (self.cards.itemAt(number) for number in range(self.cards.count()))
        shown = [None if item is None else item.widget() for item in items]
        if shown != list(cards):
            for number, card in enumerate(cards):
                item = self.cards.itemAt(number)
                if item is None or item.widget() is not card:
                    self.cards.removeWidget(card)
                    self.cards.insertWidget(number, card)
                    card.show()
            previous: QWidget = self._buttons[-1][0]
            for card in cards:
                previous = _chain(previous, card)
            QWidget.setTabOrder(previous, self.add_text)
        self._hint.setVisible(not cards)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        palette = QApplication.palette()
        for button, name in self._buttons:
            button.setIcon(icon(name, palette, theme.colours(palette).muted))


def _chain(previous: QWidget, card: Card) -> QWidget:
    """Put a card and all in it behind a widget in the order of Tab; return its last widget."""
    for widget in [card, *card.findChildren(QWidget)]:
        if widget.focusPolicy() and widget.focusProxy() is None:
            QWidget.setTabOrder(previous, widget)
            previous = widget
    return previous
