# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Wrapped text for delegates: laid out, drawn with marked spans, and asked what is where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

LINE_SPACING = 1.22
"""Distance of baselines as a multiple of the font's line height."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that looks different.

    Attributes:
        start: First character.
        end: One past the last character.
        background: Colour behind it.
        colour: Colour of its letters.
        bold: Whether its letters are bold.
        underline: Whether it is underlined.
        line: Colour of that line; that of the letters where it is None.
        dotted: Whether that line is dotted.
        struck: Whether it is struck out.
    """

    start: int
    end: int
    background: QColor | None = None
    colour: QColor | None = None
    bold: bool = False
    underline: bool = False
    line: QColor | None = None
    dotted: bool = False
    struck: bool = False

    def format_range(self) -> QTextLayout.FormatRange:
        """Return it as Qt wants it."""
        made = QTextCharFormat()
        if self.background is not None:
            made.setBackground(QBrush(self.background))
        if self.colour is not None:
            made.setForeground(QBrush(self.colour))
        if self.bold:
            made.setFontWeight(QFont.Weight.Bold)
        if self.underline:
            style = QTextCharFormat.UnderlineStyle
            made.setUnderlineStyle(style.DotLine if self.dotted else style.SingleUnderline)
        if self.struck:
            made.setFontStrikeOut(True)
        if self.line is not None:
            made.setUnderlineColor(self.line)
        found = QTextLayout.FormatRange()
        found.start = self.start
        found.length = self.end - self.start
        found.format = made
        return found


class TextBlock:
    """A paragraph laid out at a width.

    Args:
        text: What it says.
        font: Its font.
        width: Width in pixels that its lines must fit in.
        spacing: Distance of baselines as a multiple of the line height.
        max_lines: Lines after which it is cut with an ellipsis; 0 for no limit.
        spans: Stretches that look different and may change the width of letters.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        spacing: float = LINE_SPACING,
        max_lines: int = 0,
        spans: Sequence[Span] = (),
    ) -> None:
        """Lay it out."""
        self.width = width
        # A layout knows the line separator, not the line feed.
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if spans:
            self._layout.setFormats([span.format_range() for span in spans])
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0.0, y))
            y += line.height() * spacing
            if max_lines and self._layout.lineCount() == max_lines:
                break
        self._layout.endLayout()
        self._ellipsis = self._is_cut(text)
        self.height = y

    def draw(
        self, painter: QPainter, position: QPointF, colour: QColor, spans: Sequence[Span] = ()
    ) -> None:
        """Draw it with its top left corner at a position."""
        painter.setPen(colour)
        self._layout.draw(painter, position, [span.format_range() for span in spans])
        if self._ellipsis:
            line = self._layout.lineAt(self._layout.lineCount() - 1)
            where = QPointF(
                position.x() + min(line.naturalTextWidth(), self.width - 8),
                position.y() + line.y() + line.ascent(),
            )
            painter.setFont(self._layout.font())
            painter.drawText(where, "…")

    def offset_at(self, point: QPointF) -> int:
        """Return the character offset nearest to a point."""
        found = 0
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if number and point.y() < line.y():
                break
            found = line.xToCursor(point.x())
        return found

    def contains(self, point: QPointF, span: Span) -> bool:
        """Tell whether a point is on the letters of a span."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(span.start, line.textStart())
            last = min(span.end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = (float(_x(line.cursorToX(at))) for at in (first, last))
            if QRectF(left, line.y(), right - left, line.height()).contains(point):
                return True
        return False

    def _is_cut(self, text: str) -> bool:
        if not text or not self._layout.lineCount():
            return False
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        return last.textStart() + last.textLength() < len(text)


def _x(found: object) -> float:
    # Some versions of the binding return the position with the clamped cursor.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


HAND = Qt.CursorShape.PointingHandCursor
"""Pointer over something that can be clicked."""
