# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A column of widgets that never squeezes them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Column(QLayout):
    """Puts widgets under each other, each as high as it asks to be at the column's width.

    A box layout fits all its widgets into the height that there is. Where one more appears in a
    column that scrolls, it squeezes and moves all others until the column has been made higher;
    here only what is below the new one moves.

    Args:
        spacing: Pixels between two widgets.
    """

    def __init__(self, spacing: int) -> None:
        """Hold nothing."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, list[int]] = {}
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def insertWidget(self, number: int, widget: QWidget) -> None:
        """Put a widget at a place."""
        self.addWidget(widget)
        self._items.insert(number, self._items.pop())

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, number: int) -> QLayoutItem | None:
        """Return an item; None where there is none."""
        return self._items[number] if 0 <= number < len(self._items) else None

    def takeAt(self, number: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(number) if 0 <= number < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more height than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that texts need more height in a narrower column."""
        return True

    def invalidate(self) -> None:
        """Measure anew."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, in pixels."""
        return self._total(self._measured(width))

    def sizeHint(self) -> QSize:
        """Return the width that the widgets like, and their least height."""
        return QSize(self._widest([item.sizeHint() for item in self._shown()]), self._least())

    def minimumSize(self) -> QSize:
        """Return the width that the widgets need, and their least height."""
        return QSize(self._widest([item.minimumSize() for item in self._shown()]), self._least())

    def setGeometry(self, rectangle: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rectangle)
        y, width = rectangle.y(), rectangle.width()
        for item, height in zip(self._shown(), self._measured(width), strict=True):
            item.setGeometry(QRect(rectangle.x(), y, width, height))
            y += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _measured(self, width: int) -> list[int]:
        heights = self._heights.get(width)
        if heights is None:
            heights = self._heights[width] = [_height(item, width) for item in self._shown()]
        return heights

    def _least(self) -> int:
        return self._total([item.minimumSize().height() for item in self._shown()])

    def _total(self, heights: list[int]) -> int:
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    @staticmethod
    def _widest(sizes: list[QSize]) -> int:
        return max((size.width() for size in sizes), default=0)


def _height(item: QLayoutItem, width: int) -> int:
    asked = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(asked, item.minimumSize().height())
