# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Draws the cells of the reader; what the pointer, the cursor and a search light up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.core.model import BlockKind
from briefing_app.ui import theme
from briefing_app.ui.reader_model import Column, ReaderModel
from briefing_app.ui.reader_rows import MarkRow, PieceRow, SentenceRow
from briefing_app.ui.text_layout import Span, TextBlock

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

LEFT, RIGHT = 20, 16
_PIECE_INDENT = 14
_NOTE_GAP = 2
_CACHED = 900


@dataclass(slots=True)
class Lit:
    """What is lit in the reader.

    Attributes:
        hover: Row under the pointer; -1 for none.
        current: Row under the cursor; -1 for none.
        flash: Row that was jumped to; -1 for none.
        selected: (row, column) to the selected (start, end) of its text.
        matches: (row, column) to the (start, end) of the search matches in its text.
        match: The match that the search is at: row, column, start.
    """

    hover: int
    current: int
    flash: int
    selected: dict[tuple[int, int], tuple[int, int]]
    matches: dict[tuple[int, int], list[tuple[int, int]]]
    match: tuple[int, int, int] | None


class ReaderDelegate(QStyledItemDelegate):
    """Lays out and draws the cells of a `ReaderModel`.

    Attributes:
        lit: What is lit; the view changes it.
        font: The reading font.
    """

    def __init__(self, model: ReaderModel, font: QFont, parent: QObject) -> None:
        """Draw the cells of a model in a font."""
        super().__init__(parent)
        self._model = model
        self.font = font
        self.lit = Lit(-1, -1, -1, {}, {}, None)
        self._blocks: dict[tuple[int, int], TextBlock] = {}
        self._notes: dict[int, TextBlock] = {}

    def forget(self) -> None:
        """Drop what was laid out, because the text or the font changed."""
        self._blocks.clear()
        self._notes.clear()

    def forget_row(self, row: int) -> None:
        """Drop what was laid out of a row."""
        for column in Column:
            self._blocks.pop((row, column), None)
        self._notes.pop(row, None)

    def block(self, row: int, column: int, width: int) -> TextBlock:
        """Return a cell's text laid out for the width of the cell."""
        inner = width - self._left(row) - RIGHT
        block = self._blocks.get((row, column))
        if block is None or block.width != inner:
            block = TextBlock(self._model.text(row, column), self._font_of(row), inner)
            if len(self._blocks) > _CACHED:
                self.forget()
            self._blocks[row, column] = block
        return block

    def note(self, row: int, width: int) -> TextBlock | None:
        """Return why the row's translation is doubtful, laid out; None if it is not."""
        text = self._model.doubts_text(row)
        if not text:
            return None
        inner = width - LEFT - RIGHT
        note = self._notes.get(row)
        if note is None or note.width != inner:
            note = self._notes[row] = TextBlock(text, theme.scaled(self.font, 0.88), inner)
        return note

    def top(self, row: int) -> int:
        """Return the space above a row's text: paragraphs stand apart, sentences do not."""
        found = self._model.rows[row]
        if not isinstance(found, SentenceRow):
            return 6
        if found.kind is BlockKind.HEADING:
            return 18
        return 12 if found.opens else 3

    def height(self, row: int, widths: tuple[int, int]) -> int:
        """Return the height of a row at the widths of the two columns."""
        if not isinstance(self._model.rows[row], SentenceRow):
            text = self.block(row, Column.SOURCE, sum(widths)).height
        else:
            note = self.note(row, widths[1])
            below = note.height + _NOTE_GAP if note is not None else 0
            text = max(
                self.block(row, Column.SOURCE, widths[0]).height,
                self.block(row, Column.TRANSLATION, widths[1]).height + below,
            )
        return round(text) + self.top(row) + 4

    def estimate(self, row: int, widths: tuple[int, int], letter: float, line: float) -> int:
        """Return a quick guess of the height from the number of letters."""
        if isinstance(self._model.rows[row], SentenceRow):
            longest = max(
                len(self._model.text(row, column)) * letter / max(widths[column] - LEFT - RIGHT, 1)
                for column in Column
            )
        else:
            longest = len(self._model.text(row, 0)) * letter / max(sum(widths) - LEFT - RIGHT, 1)
        return round((int(longest) + 1) * line) + self.top(row) + 4

    def origin(self, row: int) -> QPointF:
        """Return where a cell's text begins, from the cell's top left corner."""
        return QPointF(self._left(row), self.top(row))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell."""
        row, column = index.row(), index.column()
        found = self._model.rows[row]
        palette, rect = option.palette, QRectF(option.rect)
        colours = theme.colours(palette)
        painter.save()
        painter.setClipRect(rect)
        background = self._background(row, colours)
        if background is not None:
            painter.fillRect(rect, background)
        if column == Column.SOURCE and row == self.lit.current:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        if isinstance(found, SentenceRow):
            if column == Column.TRANSLATION:
                painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), colours.line)
            colour = palette.color(QPalette.ColorRole.Text)
        else:
            colour = colours.muted
            if isinstance(found, PieceRow):
                bar = QRectF(rect.left() + LEFT, rect.top() + 4, 2, rect.height() - 6)
                painter.fillRect(bar, colours.line)
        block = self.block(row, column, option.rect.width())
        at = rect.topLeft() + self.origin(row)
        block.draw(painter, at, colour, self._spans(row, column, palette))
        if isinstance(found, SentenceRow) and column == Column.TRANSLATION:
            self._draw_margin(painter, rect, found, row, colours, at.y() + block.height)
        painter.restore()

    def _draw_margin(
        self,
        painter: QPainter,
        rect: QRectF,
        found: SentenceRow,
        row: int,
        colours: theme.Colours,
        bottom: float,
    ) -> None:
        """Draw the bar of the summary beside a translation and the doubts below it."""
        top = rect.top() + self.top(row) + 2
        if found.in_summary:
            painter.fillRect(QRectF(rect.left() + 9, top, 3, bottom - top - 3), colours.accent)
        note = self.note(row, round(rect.width()))
        if note is not None:
            y = bottom + _NOTE_GAP
            painter.fillRect(QRectF(rect.left() + 9, y, 3, note.height - 3), colours.doubt)
            note.draw(painter, QPointF(rect.left() + LEFT, y), colours.doubt)

    def _background(self, row: int, colours: theme.Colours) -> QColor | None:
        if row == self.lit.flash:
            return colours.flash
        if row == self.lit.current:
            return colours.current
        return colours.hover if row == self.lit.hover else None

    def _spans(self, row: int, column: int, palette: QPalette) -> list[Span]:
        colours = theme.colours(palette)
        text = palette.color(QPalette.ColorRole.Text)
        spans: list[Span] = []
        if column == Column.SOURCE and not isinstance(self._model.rows[row], SentenceRow):
            spans.append(Span(0, len(self._model.content(row, column)), colour=text))
            spans += [
                Span(link.start, link.end, colour=colours.accent, underline=True)
                for link in self._model.links(row)
            ]
        for start, end in self.lit.matches.get((row, column), ()):
            at = self.lit.match == (row, column, start)
            spans.append(Span(start, end, background=colours.match, colour=text, underline=at))
        if (row, column) in self.lit.selected:
            start, end = self.lit.selected[row, column]
            spans.append(
                Span(
                    start,
                    end,
                    background=palette.color(QPalette.ColorRole.Highlight),
                    colour=palette.color(QPalette.ColorRole.HighlightedText),
                )
            )
        return spans

    def _left(self, row: int) -> int:
        return LEFT + _PIECE_INDENT if isinstance(self._model.rows[row], PieceRow) else LEFT

    def _font_of(self, row: int) -> QFont:
        found = self._model.rows[row]
        if isinstance(found, MarkRow | PieceRow):
            return theme.scaled(self.font, 0.85)
        if found.kind is BlockKind.HEADING:
            return theme.scaled(self.font, 1.12, bold=True)
        return self.font
