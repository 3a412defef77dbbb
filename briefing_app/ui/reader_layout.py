# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the reader sets the two languages: side by side, one under the other, or English alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QRectF


class Column(IntEnum):
    """The two sides of the reader."""

    SOURCE = 0
    TRANSLATION = 1


class ReaderLayout(StrEnum):
    """Where a translation stands; the value is what the settings file keeps."""

    SIDE_BY_SIDE = "side by side"
    STACKED = "stacked"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Part:
    """Where one language of a row stands, in pixels from the row's top left corner.

    Attributes:
        column: Which language.
        left: Left edge of its area, margins included.
        width: Width of that area.
        top: Top edge of its text.
        height: Height of its text.
    """

    column: Column
    left: float
    width: float
    top: float
    height: float

    def rect(self) -> QRectF:
        """Return its area, from the top of its text to the bottom."""
        return QRectF(self.left, self.top, self.width, self.height)
