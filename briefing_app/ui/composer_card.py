# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A card of the composer: what kind it is, its handle and buttons, and an editor in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

ALT = Qt.KeyboardModifier.AltModifier


class Handle(QLabel):
    """What a card is dragged by.

    Attributes:
        pulled: Emitted when the user begins to drag.
    """

    pulled = Signal()

    def __init__(self) -> None:
        """Show a grip."""
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._draw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag after a little way."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pulled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, or no move would follow."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        palette = QApplication.palette()
        drawn = icon("grip-vertical", palette, theme.colours(palette).muted)
        self.setPixmap(drawn.pixmap(QSize(16, 16)))


class Card(QFrame):
    """A frame around an editor.

    It is moved by its handle, by its buttons and by Alt+Up and Alt+Down; Delete deletes it
    while it has the focus itself.

    Args:
        name: What kind of thing it holds.
        icon_name: The icon of that kind.
        editor: What is in it.

    Attributes:
        pulled: Emitted when the user begins to drag it.
        moved: Emitted with -1 or 1 when it shall go up or down.
        deleted: Emitted when it shall go.
        editor: What is in it.
    """

    pulled = Signal()
    moved = Signal(int)
    deleted = Signal()

    def __init__(self, name: str, icon_name: str, editor: QWidget) -> None:
        """Hold an editor."""
        super().__init__()
        self.editor, self._icon_name = editor, icon_name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip("")
        self._plain = False
        self._icon, self.kind = QLabel(), MutedLabel(name)
        self.kind.setFont(theme.scaled(self.font(), 0.88))
        self.handle = Handle()
        self.handle.setToolTip(self.tr("Drag to another place (Alt+Up, Alt+Down)"))
        self.handle.pulled.connect(self.pulled)
        self._buttons: list[tuple[QToolButton, str]] = []
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.handle)
        head.addWidget(self._icon)
        head.addWidget(self.kind)
        head.addStretch(1)
        for text, icon_, act in (
            (self.tr("Move up (Alt+Up)"), "arrow-up", lambda: self.moved.emit(-1)),
            (self.tr("Move down (Alt+Down)"), "arrow-down", lambda: self.moved.emit(1)),
            (self.tr("Delete from the briefing (Delete)"), "trash-2", self.deleted.emit),
        ):
            button = QToolButton(autoRaise=True)
            button.setIconSize(QSize(16, 16))
            button.setToolTip(text)
            button.setAccessibleName(f"{text.partition(' (')[0]}: {name}")
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.append((button, icon_))
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(editor)
        self._draw_icons()

    def make_plain(self) -> None:
        """Be only a frame: what is in it stays where it is, and is always there."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plain = True
        for widget in (self.handle, self._icon, self.kind, *(b for b, _ in self._buttons)):
            widget.hide()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move the card from moving something else."""
        asked = event.type() == QEvent.Type.ShortcutOverride and not self._plain
        if asked and isinstance(event, QKeyEvent) and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or delete the card."""
        if step := _step(event):
            self.moved.emit(step)
        elif event.matches(QKeySequence.StandardKey.Delete) and self.hasFocus():
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._draw_icons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame; that of the card with the focus is thick."""
        colours = theme.colours(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(colours.accent if self.hasFocus() or inside else colours.line, width))
        painter.setBrush(self.palette().base())
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, 7, 7)

    def _draw_icons(self) -> None:
        palette = QApplication.palette()
        muted = theme.colours(palette).muted
        self._icon.setPixmap(icon(self._icon_name, palette, muted).pixmap(QSize(16, 16)))
        for button, name in self._buttons:
            button.setIcon(icon(name, palette, muted))


def _step(event: QKeyEvent) -> int:
    if event.modifiers() != ALT:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
