# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The rows of the notes: kind, quotation, its partner, the note, and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui import theme
from briefing_app.ui.annotation_words import (
    letter,
    lost_in_words,
    partner,
    quotation,
    signed,
    title,
)
from briefing_app.ui.article_facts import SEPARATOR
from briefing_app.ui.excerpts import ExcerptList, Line
from briefing_app.ui.notes_model import PLACED, NotesModel
from briefing_app.ui.text_layout import Span, TextBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.ui.excerpts import Index

COMPACT_FROM = 100
"""Rows from which on all are equally high; to lay out more texts holds up the window."""
_MARGIN, _PADDING, _GAP, _BADGE, _SPACING = 12, 8, 3, 16, 1.12
_OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete)
_COMPACT_LINES = (1, 2, 1, 2, 1)


class NotesDelegate(QStyledItemDelegate):
    """Draws annotations; each with all it says, or all equally high where there are many."""

    def __init__(self, parent: QWidget) -> None:
        """Draw nothing yet."""
        super().__init__(parent)
        self.compact = False
        self._heights: dict[tuple[int, str, float, bool], float] = {}

    def lines(self, placed: PlacedAnnotation, *, across: bool) -> list[Line]:
        """Return the paragraphs below the head of a row."""
        limits = _COMPACT_LINES[1:] if self.compact else (0, 0, 0, 0)
        found = []
        if placed.passages:
            text = f"“{quotation(placed)}”"
            found.append(Line(text, max_lines=limits[0]))
            found.append(Line(partner(placed), muted=True, scale=0.92, max_lines=limits[1]))
        else:
            found.append(Line(self.tr("On the whole article"), muted=True, max_lines=1))
        if placed.annotation.content.note:
            found.append(Line(placed.annotation.content.note, max_lines=limits[2]))
        if placed.lost:
            lost = lost_in_words(placed.lost)
            found.append(Line(lost, doubt=True, scale=0.92, max_lines=1 if self.compact else 0))
        if across:
            about = SEPARATOR.join(
                part for part in (placed.article.label, placed.article.metadata.outlet) if part
            )
            found.append(Line(about, muted=True, scale=0.92, max_lines=1))
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        placed: PlacedAnnotation = index.data(PLACED)
        model = index.model()
        assert isinstance(model, NotesModel)
        palette, rect = option.palette, QRectF(option.rect)
        colours = theme.colours(palette)
        content = placed.annotation.content
        shade = theme.shades(palette)[content.colour]
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.current)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line)
        y = rect.top() + _PADDING
        y += self._draw_head(painter, QRectF(rect.left(), y, rect.width(), 0), option, placed)
        for number, line in enumerate(self.lines(placed, across=model.across)):
            ground = shade.background if number == 0 and placed.passages else None
            block = self._block(line, option.font, rect.width(), palette, ground)
            colour = colours.muted if line.muted else palette.color(QPalette.ColorRole.Text)
            block.draw(
                painter,
                QPointF(rect.left() + _MARGIN, y),
                colours.doubt if line.doubt else colour,
            )
            y += block.height + _GAP
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def _draw_head(
        self,
        painter: QPainter,
        at: QRectF,
        option: QStyleOptionViewItem,
        placed: PlacedAnnotation,
    ) -> float:
        """Draw sign, kind, author and date on one line; return the height that they take."""
        colours = theme.colours(option.palette)
        content = placed.annotation.content
        shade = theme.shades(option.palette)[content.colour]
        height = self._head(option.font) - _GAP
        badge = QRectF(at.left() + _MARGIN, at.top() + (height - _BADGE) / 2, _BADGE, _BADGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shade.text, 1.2))
        painter.setBrush(shade.background)
        painter.drawRoundedRect(badge.adjusted(0.6, 0.6, -0.6, -0.6), 3.5, 3.5)
        font = theme.scaled(option.font, 0.92, bold=True)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter(content))
        left = badge.right() + 7
        room = at.right() - _MARGIN - left
        metrics = QFontMetricsF(font)
        said = metrics.elidedText(title(content), Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, at.top(), room, height), middle, said)
        used = metrics.horizontalAdvance(said) + 8
        font = theme.scaled(option.font, 0.92)
        painter.setFont(font)
        painter.setPen(colours.muted)
        about = QFontMetricsF(font).elidedText(
            signed(placed.annotation), Qt.TextElideMode.ElideRight, max(room - used, 0.0)
        )
        painter.drawText(QRectF(left + used, at.top(), room - used, height), middle, about)
        return height + _GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row at the view's width."""
        view = self.parent()
        assert isinstance(view, ExcerptList)
        width = view.viewport().width()
        model = index.model()
        assert isinstance(model, NotesModel)
        metrics = QFontMetricsF(option.font)
        if self.compact:
            count = sum(_COMPACT_LINES[1:]) if model.across else sum(_COMPACT_LINES[1:-1])
            text = count * metrics.height() * _SPACING + 4 * _GAP
            return QSize(width, round(self._head(option.font) + text + 2 * _PADDING))
        placed: PlacedAnnotation = index.data(PLACED)
        lines = self.lines(placed, across=model.across)
        key = (
            placed.annotation.id,
            "\n".join(line.text for line in lines),
            float(width),
            model.across,
        )
        height = self._heights.get(key)
        if height is None:
            height = sum(
                self._block(line, option.font, width, option.palette, None).height + _GAP
                for line in lines
            )
            self._heights[key] = height
        return QSize(width, round(self._head(option.font) + height + 2 * _PADDING - _GAP))

    def forget(self) -> None:
        """Drop what was measured, because the font changed or the rows are others."""
        self._heights.clear()

    def _head(self, font: QFont) -> float:
        return max(QFontMetricsF(font).height(), float(_BADGE)) + _GAP

    def _block(
        self, line: Line, font: QFont, width: float, palette: QPalette, ground: QColor | None
    ) -> TextBlock:
        text = palette.color(QPalette.ColorRole.Text)
        spans = [Span(0, len(line.text), background=ground, colour=text)] if ground else []
        return TextBlock(
            line.text,
            theme.scaled(font, line.scale, bold=line.bold),
            width - 2 * _MARGIN,
            spacing=_SPACING,
            max_lines=line.max_lines,
            spans=spans,
        )


class NotesList(ExcerptList):
    """The list; several can be selected.

    Attributes:
        opened: Emitted with the annotation to go to.
        edit_asked: Emitted with the annotation to edit.
        delete_asked: Emitted when the selected ones shall be deleted.
        copy_asked: Emitted when the selected ones shall be copied.
    """

    opened = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal()
    copy_asked = Signal()

    def __init__(self, model: NotesModel) -> None:
        """Show a model."""
        super().__init__()
        self.cells = NotesDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Highlights and notes"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.clicked.connect(self._go)
        self._kept: tuple[list[int], int | None, int] = ([], None, 0)

    @property
    def notes(self) -> NotesModel:
        """The model."""
        model = self.model()
        assert isinstance(model, NotesModel)
        return model

    def chosen(self) -> list[PlacedAnnotation]:
        """Return the selected annotations, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.notes.placed(row) for row in rows]

    def select(self, annotation_id: int) -> None:
        """Select an annotation and bring it into sight."""
        row = self.notes.row_of(annotation_id)
        if row is not None:
            self.setCurrentIndex(self.notes.index(row))
            self.scrollTo(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's own actions."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                event.matches(QKeySequence.StandardKey.Copy)
                or (event.key() in _OWN_KEYS and not event.modifiers())
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to, edit, delete or copy."""
        here = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self._go(here)
        elif event.key() == Qt.Key.Key_F2 and here.isValid():
            self.edit_asked.emit(here.data(PLACED))
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, index: Index) -> None:
        self.opened.emit(index.data(PLACED))

    def _remember(self) -> None:
        here = self.currentIndex()
        current = here.data(PLACED).annotation.id if here.isValid() else None
        chosen = [placed.annotation.id for placed in self.chosen()]
        self._kept = (chosen, current, self.verticalScrollBar().value())

    def _restore(self) -> None:
        """Lay out the rows that there are now, where the old ones stood."""
        chosen, current, place = self._kept
        self.cells.compact = self.notes.rowCount() > COMPACT_FROM
        self.setUniformItemSizes(self.cells.compact)
        if self.cells.compact:
            self.cells.forget()
        flags = self.selectionModel().SelectionFlag
        for annotation_id in chosen:
            row = self.notes.row_of(annotation_id)
            if row is not None:
                self.selectionModel().select(self.notes.index(row), flags.Select)
        row = None if current is None else self.notes.row_of(current)
        if row is not None:
            self.selectionModel().setCurrentIndex(self.notes.index(row), flags.NoUpdate)
        if self.isVisible():
            self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)
