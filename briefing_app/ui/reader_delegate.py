# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Draws the cells of the reader; what the pointer, the cursor and a search light up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from briefing_app.core.model import BlockKind
from briefing_app.core.stored import Side
from briefing_app.ui import theme
from briefing_app.ui.annotation_marks import SIGN
from briefing_app.ui.correction_words import mark_of
from briefing_app.ui.icons import drawing
from briefing_app.ui.reader_layout import Column, Part, ReaderLayout
from briefing_app.ui.reader_rows import MarkRow, PieceRow, SentenceRow
from briefing_app.ui.text_layout import Span, TextBlock

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from briefing_app.ui.reader_model import ReaderModel

LEFT, RIGHT = 20, 41
"""Margins on both sides of a text, in pixels; marks are drawn in them."""
MARK = 14
"""Width and height of the mark of a correction, in the right margin."""
TICK = 13
"""Width and height of the mark beside who checked a sentence."""
NEAR_MARK = "layers"
"""Icon of a sentence for which the memory has something near."""
_BAR, _PARTNER_BAR = 4, 2
_STACK_GAP = 1
_PIECE_INDENT = 14
_NOTE_GAP = 2
_CACHED = 900


@dataclass(slots=True)
class Lit:
    """What is lit in the reader.

    Attributes:
        hover: Row under the pointer; -1 for none.
        current: Row under the cursor; -1 for none.
        side: Column under the cursor.
        flash: Row that was jumped to; -1 for none.
        selected: (row, column) to the selected (start, end) of its text.
        matches: (row, column) to the (start, end) of the search matches in its text.
        match: The match that the search is at: row, column, start.
    """

    hover: int = -1
    current: int = -1
    side: int = Column.SOURCE
    flash: int = -1
    selected: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    matches: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict)
    match: tuple[int, int, int] | None = None


class ReaderDelegate(QStyledItemDelegate):
    """Lays out and draws the cells of a `ReaderModel`.

    Attributes:
        lit: What is lit; the view changes it.
        font: The reading font.
        layout: How the languages are set.
        editing: The row that is edited and the height of the editor, in pixels; None for none.
    """

    def __init__(self, model: ReaderModel, font: QFont, parent: QObject) -> None:
        """Draw the cells of a model in a font."""
        super().__init__(parent)
        self._model = model
        self.font = font
        self.layout = ReaderLayout.SIDE_BY_SIDE
        self.editing: tuple[int, int] | None = None
        self.lit = Lit()
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

    def block(self, row: int, column: int, width: float) -> TextBlock:
        """Return a cell's text laid out for the width of the cell."""
        inner = width - self.left(row) - RIGHT
        block = self._blocks.get((row, column))
        if block is None or block.width != inner:
            block = TextBlock(self._model.text(row, column), self.font_of(row), inner)
            if len(self._blocks) > _CACHED:
                self.forget()
            self._blocks[row, column] = block
        return block

    def note(self, row: int, width: float) -> TextBlock | None:
        """Return what stands below the row's translation, laid out; None if nothing does."""
        text = self._model.notes_text(row)
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
        if self.layout is ReaderLayout.STACKED:
            return 18 if found.opens else 9
        return 12 if found.opens else 3

    def parts(self, row: int, widths: tuple[int, int]) -> tuple[Part, ...]:
        """Return where the languages of a row stand at the widths of the table's columns.

        Both columns have a width where the languages stand side by side; else the first one
        alone. A removed piece and a mark take the whole width.
        """
        top, whole = self.top(row), sum(widths)
        if self._model.sentence(row) is None:
            return (self._part(row, Column.SOURCE, 0, whole, top),)
        if self.layout is ReaderLayout.SIDE_BY_SIDE:
            return (
                self._part(row, Column.SOURCE, 0, widths[0], top),
                self._part(row, Column.TRANSLATION, widths[0], widths[1], top),
            )
        if self.layout is ReaderLayout.TRANSLATION:
            return (self._part(row, Column.TRANSLATION, 0, whole, top),)
        source = self._part(row, Column.SOURCE, 0, whole, top)
        below = source.top + source.height + _STACK_GAP
        return source, self._part(row, Column.TRANSLATION, 0, whole, below)

    def _part(self, row: int, column: Column, left: int, width: int, top: float) -> Part:
        height = self.block(row, column, width).height
        if column == Column.TRANSLATION and self.editing and self.editing[0] == row:
            height = max(height, self.editing[1])
        return Part(column, left, width, top, height)

    def part_at(self, row: int, widths: tuple[int, int], point: QPointF) -> Part:
        """Return the language of a row that is at a point, from the row's top left corner."""
        parts = self.parts(row, widths)
        if self.layout is ReaderLayout.STACKED:
            return next((part for part in parts if point.y() < part.top + part.height), parts[-1])
        return next((part for part in parts if point.x() < part.left + part.width), parts[-1])

    def height(self, row: int, widths: tuple[int, int]) -> int:
        """Return the height of a row at the widths of the two columns."""
        bottom = 0.0
        for part in self.parts(row, widths):
            note = self.note(row, part.width) if part.column == Column.TRANSLATION else None
            below = note.height + _NOTE_GAP if note is not None else 0
            bottom = max(bottom, part.top + part.height + below)
        return round(bottom) + 4

    def estimate(self, row: int, widths: tuple[int, int], letter: float, line: float) -> int:
        """Return a quick guess of the height from the number of letters."""
        whole = sum(widths)

        def lines(column: int, width: int) -> int:
            room = max(width - LEFT - RIGHT, 1)
            return int(len(self._model.text(row, column)) * letter / room) + 1

        if self._model.sentence(row) is None:
            count = lines(Column.SOURCE, whole)
        elif self.layout is ReaderLayout.SIDE_BY_SIDE:
            count = max(lines(column, widths[column]) for column in Column)
        elif self.layout is ReaderLayout.STACKED:
            count = sum(lines(column, whole) for column in Column)
        else:
            count = lines(Column.TRANSLATION, whole)
        return round(count * line) + self.top(row) + 4

    def side(self, column: int) -> Side | None:
        """Return whose signs a column has: its own, or both where it stands alone."""
        if self.layout is ReaderLayout.TRANSLATION:
            return None
        return Side.SOURCE if column == Column.SOURCE else Side.TRANSLATION

    def left(self, row: int) -> int:
        """Return the space before a row's text, from the left edge of its part."""
        return LEFT + _PIECE_INDENT if isinstance(self._model.rows[row], PieceRow) else LEFT

    def mark_rect(self, part: Part) -> QRectF:
        """Return where a translation's mark of a correction or of near matches stands."""
        return QRectF(part.left + part.width - MARK - 5, part.top + 2, MARK, MARK)

    def sign_rect(self, part: Part) -> QRectF:
        """Return where the sign of a language's highlights and notes stands."""
        return QRectF(part.left + part.width - RIGHT + 4, part.top + 2, SIGN, SIGN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell."""
        row, rect = index.row(), QRectF(option.rect)
        colours = theme.colours(option.palette)
        table = self.parent()
        assert isinstance(table, QTableView)
        widths = (table.columnWidth(0), table.columnWidth(1))
        side_by_side = self.layout is ReaderLayout.SIDE_BY_SIDE and self._model.sentence(row)
        painter.save()
        painter.setClipRect(rect)
        background = self._background(row, colours)
        if background is not None:
            painter.fillRect(rect, background)
        if side_by_side and index.column() == Column.TRANSLATION:
            painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), colours.line)
        parts = self.parts(row, widths)
        for part in parts:
            if side_by_side and part.column != index.column():
                continue
            corner = QPointF(rect.left() - (part.left if side_by_side else 0), rect.top())
            self._draw_bar(painter, part, QRectF(corner.x(), corner.y(), 0, rect.height()), row)
            self._draw_part(painter, part, corner, row, option.palette)
        painter.restore()

    def _draw_bar(self, painter: QPainter, part: Part, row_rect: QRectF, row: int) -> None:
        """Draw the cursor: a thick bar beside the language that it is in, a thin one beside both.

        The row is told by it without a colour; nothing else in the reader has such a bar.
        """
        if row != self.lit.current:
            return
        here = part.column == self.lit.side or self._model.sentence(row) is None
        top, height = row_rect.top(), row_rect.height()
        if self.layout is ReaderLayout.STACKED and self._model.sentence(row) is not None:
            top, height = row_rect.top() + part.top, part.height
            if part.column == Column.TRANSLATION:
                height = row_rect.height() - part.top
        x = row_rect.left() + part.left
        colour = theme.colours(self._view_palette()).accent
        painter.fillRect(QRectF(x, top, _BAR if here else _PARTNER_BAR, height), colour)

    def _view_palette(self) -> QPalette:
        table = self.parent()
        assert isinstance(table, QTableView)
        return table.palette()

    def _draw_part(
        self, painter: QPainter, part: Part, corner: QPointF, row: int, palette: QPalette
    ) -> None:
        """Draw one language of a row, with its marks."""
        colours = theme.colours(palette)
        found = self._model.rows[row]
        colour = palette.color(QPalette.ColorRole.Text)
        second = self.layout is ReaderLayout.STACKED and part.column == Column.SOURCE
        if not isinstance(found, SentenceRow) or (second and found.kind is not BlockKind.HEADING):
            colour = colours.muted
        at = corner + QPointF(part.left + self.left(row), part.top)
        if isinstance(found, PieceRow):
            bar = QRectF(corner.x() + LEFT, corner.y() + 4, 2, part.top + part.height - 4)
            painter.fillRect(bar, colours.line)
        block = self.block(row, part.column, part.width)
        block.draw(painter, at, colour, self._spans(row, part.column, palette))
        if isinstance(found, SentenceRow):
            self._model.annotations.draw_sign(
                painter,
                self.sign_rect(part).translated(corner),
                found.stored.id,
                self.side(part.column),
                palette,
            )
        if isinstance(found, SentenceRow) and part.column == Column.TRANSLATION:
            self._draw_margin(painter, part, corner, found, row, colours)

    def _draw_margin(
        self,
        painter: QPainter,
        part: Part,
        corner: QPointF,
        found: SentenceRow,
        row: int,
        colours: theme.Colours,
    ) -> None:
        """Draw the bar of the summary, the mark of a correction, and the notes below."""
        x, top = corner.x() + part.left, corner.y() + part.top
        bottom = top + part.height
        if found.in_summary:
            painter.fillRect(QRectF(x + 9, top + 2, 3, part.height - 5), colours.accent)
        name, colour = mark_of(found.stored), colours.accent
        if not name and self._model.matches.get(found.stored.id):
            name, colour = NEAR_MARK, colours.muted
        if name:
            rect = self.mark_rect(part).translated(corner)
            painter.drawPixmap(
                rect.topLeft(), drawing(name, colour, MARK, painter.device().devicePixelRatio())
            )
        note = self.note(row, part.width)
        if note is not None:
            y = bottom + _NOTE_GAP
            colour = colours.muted if found.settled else colours.doubt
            if found.settled:
                ratio = painter.device().devicePixelRatio()
                tick = drawing("check", colour, TICK, ratio)
                painter.drawPixmap(QPointF(x + 5, y + 1), tick)
            else:
                painter.fillRect(QRectF(x + 9, y, 3, note.height - 3), colour)
            note.draw(painter, QPointF(x + LEFT, y), colour)

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
        found = self._model.sentence(row)
        if found is not None:
            side = Side.SOURCE if column == Column.SOURCE else Side.TRANSLATION
            if side is Side.SOURCE:
                spans += self._model.terms.spans(found.stored.sentence.text, palette)
            spans += self._model.annotations.spans(found.stored.id, side, palette)
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

    def font_of(self, row: int) -> QFont:
        """Return the font of a row's text."""
        found = self._model.rows[row]
        if isinstance(found, MarkRow | PieceRow):
            return theme.scaled(self.font, 0.85)
        if found.kind is BlockKind.HEADING:
            return theme.scaled(self.font, 1.12, bold=True)
        return self.font
