# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The Indonesian of a sentence in the place of its English, while a key is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.ui import theme
from briefing_app.ui.reader_layout import Column
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from briefing_app.ui.reader_view import ReaderView

PEEK_KEY = Qt.Key.Key_F4
"""The key that is held. It types nothing and no menu has it, unlike letters and Space; unlike
Alt it neither opens menus nor moves windows; and it lies beside F2 and F3, edit and find."""
_ABOVE, _BELOW = 2, 5


class Peek(QWidget):
    """Lies over the English of a sentence; nothing below it moves.

    A longer original covers what follows for as long as it is shown.

    Args:
        view: The reader.
    """

    def __init__(self, view: ReaderView) -> None:
        """Show nothing."""
        super().__init__(view.viewport())
        self._view = view
        self._held = self._kept = False
        self._row = -1
        self._block: TextBlock | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Original"))
        self.hide()
        view.verticalScrollBar().valueChanged.connect(self.follow)

    @property
    def row(self) -> int:
        """The row whose original is shown; -1 for none."""
        return self._row if self.isVisible() else -1

    @property
    def text(self) -> str:
        """What it shows."""
        view = self._view
        return view.reader_model.content(self._row, Column.SOURCE) if self.isVisible() else ""

    def hold(self) -> None:
        """Show the original of the sentence under the pointer or the cursor."""
        if not self._held:
            self._held = True
            self.follow()

    def release(self) -> None:
        """The key is let go: show the English again, unless it was asked to stay."""
        if self._held:
            self._held = False
            self.follow()

    def toggle(self) -> None:
        """Show the original until the cursor moves on; for those who do not hold keys."""
        self._kept = not (self._kept and self.isVisible())
        self.follow()

    def follow(self) -> None:
        """Go where the pointer or the cursor went."""
        view = self._view
        if self._kept and self._row != view.cells.lit.current and self.isVisible():
            self._kept = False
        row = view.cells.lit.current if self._kept and not self._held else view.pointed_row()
        found = view.reader_model.sentence(row)
        if not (self._held or self._kept) or found is None:
            self.hide()
            return
        part = view.part_rect(row, Column.TRANSLATION)
        left = view.cells.left(row)
        room = view.cells.block(row, Column.TRANSLATION, part.width()).width
        self._block = TextBlock(found.stored.sentence.text, view.cells.font_of(row), room)
        height = max(self._block.height, part.height())
        top = part.top() - _ABOVE
        self.setGeometry(
            QRectF(part.left() + left - 6, top, room + 12, height + _ABOVE + _BELOW).toRect()
        )
        if row != self._row or not self.isVisible():
            spoken = self.tr("Indonesian: {text}").format(text=found.stored.sentence.text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, spoken))
        self._row = row
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the original where the English stands, on a ground and in a frame of its own."""
        if self._block is None:
            return
        palette = self._view.palette()
        colours = theme.colours(palette)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.flash)
        painter.setPen(QPen(colours.accent, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        self._block.draw(painter, QPointF(6, _ABOVE), palette.color(QPalette.ColorRole.Text))
