# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is dropped on the sheet of the composer: its own blocks, and what the library gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from briefing_app.ui import theme
from briefing_app.ui.composer_blocks import BlockEditor
from briefing_app.ui.composer_tables import TimelineEditor
from briefing_app.ui.composer_words import kind_name
from briefing_app.ui.dragging import BLOCK, drag_block, dragged_text

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

    from briefing_app.ui.composer_page import Sheet

EDGE = 40
"""How near to an edge a drag scrolls, in pixels."""


class Dropping(QObject):
    """Marks where a drop would go, and says what was dropped where.

    Args:
        sheet: Where things are dropped.
        scroll: Scrolls the sheet.

    Attributes:
        dropped: Emitted with (`QMimeData`, place, id of the timeline that it was dropped on, or
            empty) when something was dropped that is to be taken.
        moved: Emitted with (name, place) when a block was dropped at another place.
        taken: Kinds of data that are taken besides blocks.
    """

    dropped = Signal(object, object, str)
    moved = Signal(str, object)

    def __init__(self, sheet: Sheet, scroll: QScrollArea) -> None:
        """Take nothing but blocks."""
        super().__init__(sheet)
        self._sheet, self._scroll = sheet, scroll
        self.taken: tuple[str, ...] = ()
        self._line = QWidget(sheet)
        self._line.setAutoFillBackground(True)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()

    def drag(self, name: str) -> None:
        """Drag a block to another place."""
        card = self._sheet.cards[name]
        editor = card.editor
        if isinstance(editor, BlockEditor) and editor.block is not None:
            drag_block(card.handle, name, kind_name(editor.block.kind))

    def enter(self, event: QDragEnterEvent) -> None:
        """Take what a briefing can be made of."""
        if self._takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def hover(self, event: QDragMoveEvent) -> None:
        """Mark where it would go, and scroll at the edges."""
        if not self._takes(event.mimeData()):
            event.ignore()
            return
        point = event.position().toPoint()
        self._mark(self.place_at(point)[1])
        seen = self._sheet.mapTo(self._scroll, point).y()
        bar = self._scroll.verticalScrollBar()
        if seen < EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif seen > self._scroll.height() - EDGE:
            bar.setValue(bar.value() + bar.singleStep())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def leave(self) -> None:
        """Mark nothing any more."""
        self._line.hide()

    def drop(self, event: QDropEvent) -> None:
        """Say what was dropped, and where."""
        self._line.hide()
        data = event.mimeData()
        if not self._takes(data):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        place, _ = self.place_at(event.position().toPoint())
        if not data.hasFormat(BLOCK):
            self.dropped.emit(data, place, self._timeline_at(event.position().toPoint()))
        elif place is not None:
            self._drop_block(dragged_text(data, BLOCK), place)

    def place_at(self, point: QPoint) -> tuple[tuple[str, int] | None, int]:
        """Return the place nearest to a point, and the height at which it is marked."""
        sheet, draft = self._sheet, self._sheet.writing.draft
        places: list[tuple[int, tuple[str, int] | None]] = []
        for section in draft.sections if draft is not None else ():
            box = sheet.sections.get(section.id)
            if box is None:  # the sheet is still filling
                continue
            heading = box.heading
            under = heading.mapTo(sheet, QPoint(0, heading.height() + 5)).y()
            places.append((under, (section.id, 0)))
            for number, block in enumerate(section.blocks):
                card = sheet.cards.get(block.id)
                if card is not None:
                    bottom = card.mapTo(sheet, QPoint(0, card.height() + 4)).y()
                    places.append((bottom, (section.id, number + 1)))
        if not places:
            return None, sheet.add_section_button.mapTo(sheet, QPoint(0, 0)).y()
        y, place = min(places, key=lambda found: abs(found[0] - point.y()))
        return place, y

    def _timeline_at(self, point: QPoint) -> str:
        for name, card in self._sheet.cards.items():
            inside = card.rect().contains(card.mapFrom(self._sheet, point))
            if inside and isinstance(card.editor, TimelineEditor):
                return name
        return ""

    def _takes(self, data: QMimeData) -> bool:
        if self._sheet.writing.draft is None:
            return False
        return any(data.hasFormat(kind) for kind in (BLOCK, *self.taken))

    def _drop_block(self, name: str, place: tuple[str, int]) -> None:
        draft = self._sheet.writing.draft
        if draft is None or name not in self._sheet.cards:
            return
        section = next(s for s in draft.sections if s.id == place[0])
        before = [block.id for block in section.blocks[: place[1]]]
        self.moved.emit(name, (place[0], place[1] - (name in before)))

    def _mark(self, y: int) -> None:
        palette = self._line.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colours(QApplication.palette()).accent)
        self._line.setPalette(palette)
        title = self._sheet.title
        self._line.setGeometry(title.mapTo(self._sheet, QPoint(0, 0)).x(), y - 1, title.width(), 3)
        self._line.raise_()
        self._line.show()
