# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Rows of a list that are a few wrapped paragraphs: summary sentences and search results."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.core.found import MATCH_END, MATCH_START
from briefing_app.ui import theme
from briefing_app.ui.text_layout import Span, TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_MARGIN = 12
_PADDING = 8
_GAP = 3
_MOST_HEIGHTS = 5000
"""Heights that a delegate remembers; a list that is laid out anew measures only what changed."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a row.

    Attributes:
        text: What it says.
        muted: Whether it matters less.
        doubt: Whether it is a reason for doubt.
        bold: Whether it is a title.
        scale: Size relative to the view's font.
        max_lines: Lines after which it is cut; 0 for no limit.
        matches: (start, end) of search matches in it.
        removed: (start, end) of what is struck out.
        added: (start, end) of what is put in; underlined and bold.
    """

    text: str
    muted: bool = False
    doubt: bool = False
    bold: bool = False
    scale: float = 1.0
    max_lines: int = 0
    matches: tuple[tuple[int, int], ...] = ()
    removed: tuple[tuple[int, int], ...] = ()
    added: tuple[tuple[int, int], ...] = ()


def unmark(excerpt: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the match marks out of an excerpt of a search and return where they were."""
    text: list[str] = []
    matches: list[tuple[int, int]] = []
    length = start = 0
    for piece in excerpt.replace(MATCH_END, MATCH_START).split(MATCH_START):
        text.append(piece)
        start, length = length, length + len(piece)
        if len(text) % 2 == 0 and piece:
            matches.append((start, length))
    return "".join(text), tuple(matches)


class ExcerptDelegate(QStyledItemDelegate):
    """Draws a row as paragraphs under each other."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is measured yet."""
        super().__init__(parent)
        self._heights: dict[tuple[object, ...], int] = {}

    @abstractmethod
    def lines(self, index: Index) -> Sequence[Line]:
        """Return the paragraphs of a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        view = option.widget
        palette, rect = option.palette, QRectF(option.rect)
        colours = theme.colours(palette)
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.current)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colours.hover)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colours.line)
        y = rect.top() + _PADDING
        for line in self.lines(index):
            block = self._block(line, option.font, rect.width(), palette)
            colour = colours.muted if line.muted else palette.color(QPalette.ColorRole.Text)
            colour = colours.doubt if line.doubt else colour
            block.draw(painter, QPointF(rect.left() + _MARGIN, y), colour)
            y += block.height + _GAP
        if option.state & QStyle.StateFlag.State_HasFocus and view is not None:
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the paragraphs need at the view's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        lines = tuple(self.lines(index))
        measured = (lines, option.font.key(), width)
        height = self._heights.get(measured)
        if height is None:
            blocks = (self._block(line, option.font, width, option.palette) for line in lines)
            height = round(sum(block.height + _GAP for block in blocks) + 2 * _PADDING - _GAP)
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[measured] = height
        return QSize(width, height)

    def _block(self, line: Line, font: QFont, width: float, palette: QPalette) -> TextBlock:
        colours = theme.colours(palette)
        background: QColor = colours.match
        text = palette.color(QPalette.ColorRole.Text)
        return TextBlock(
            line.text,
            theme.scaled(font, line.scale, bold=line.bold),
            width - 2 * _MARGIN,
            spacing=1.12,
            max_lines=line.max_lines,
            spans=[
                *(
                    Span(a, b, background=background, colour=text, bold=True)
                    for a, b in line.matches
                ),
                *(Span(a, b, colour=colours.bad, struck=True) for a, b in line.removed),
                *(
                    Span(a, b, colour=colours.good, bold=True, underline=True)
                    for a, b in line.added
                ),
            ],
        )


class ExcerptList(QListView):
    """A list of such rows; its rows are as high as their text at every width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows fit the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
