# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A frame around what the keyboard came to, so that one sees where the keys go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from briefing_app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_WIDTH = 2.0


def add_focus_rings(top: QWidget) -> None:
    """Give every list, button and field in a window its frame; line edits have a cursor.

    Args:
        top: The window, with all its parts in it.
    """
    buttons = (QAbstractButton, QSlider, QTabBar)
    fields = (QAbstractSpinBox, QComboBox, QPlainTextEdit)
    for kind in (*buttons, *fields, QAbstractItemView):
        for widget in top.findChildren(kind):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                FocusRing(widget)


class FocusRing(QWidget):
    """Lies over a widget while it has the focus by keyboard; a click needs no frame.

    Args:
        widget: The widget.
    """

    def __init__(self, widget: QWidget) -> None:
        """Watch the widget."""
        super().__init__(widget)
        self._widget = widget
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus; be as large as the widget."""
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() in _BY_KEYBOARD:
                self.setGeometry(self._widget.rect())
                self.raise_()
                self.show()
            elif event.lostFocus() and event.reason() not in (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
            ):
                self.hide()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._widget.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self._widget.palette()).accent, _WIDTH))
        inset = _WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
