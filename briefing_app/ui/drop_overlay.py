# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Takes what is dropped anywhere on a window, and says while it hovers what will become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from briefing_app.ui import local_format, theme
from briefing_app.ui.handed_in import Files, HandedIn, Refusal, is_recognised, look_at
from briefing_app.ui.icons import icon
from briefing_app.ui.importing import PACK_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPaintEvent

_VEIL = 0.8
_ICON_SIZE = 48
_GAP = 12
_PAD = 32
_WIDEST = 560


class DropOverlay(QWidget):
    """Lies over a window while something hovers above it.

    It listens where the platform hands drags to the window, before any part of the window
    does: wherever something is dropped, also on a field or on the reader, it is imported.
    Only a text may be dropped into a field that can be written in, and what is dragged
    within the program is none of its business.

    Args:
        window: The window that takes drops.
        notice: Tells what else there is to know about an import now; it may be empty.

    Attributes:
        dropped: Emitted with the `QMimeData` that was dropped; it lives for that moment only.
        words: What the overlay says, as (headline, more).
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget, notice: Callable[[], str] = str) -> None:
        """Watch the window."""
        super().__init__(window)
        self._window, self._notice = window, notice
        self._found: HandedIn | None = None
        self.words = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be imported; leave everything else to the window."""
        kind = event.type()
        if watched is self._window:
            handle = self._window.windowHandle()
            if kind == QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)  # a second call only moves it to the front
            elif kind == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
        elif kind == QEvent.Type.DragLeave:
            self._put_out()
        elif isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return self._hover(event, event.position(), drop=kind == QEvent.Type.Drop)
        return super().eventFilter(watched, event)

    def _hover(self, event: QDropEvent, position: QPointF, *, drop: bool) -> bool:
        data = event.mimeData()
        if event.source() is not None or not is_recognised(data):
            return False
        if isinstance(event, QDragEnterEvent) or self._found is None:
            self._found = look_at(data)
        if not isinstance(self._found, Files) and self._is_written_in(position):
            self.hide()
            if drop:
                self._found = None
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if drop:
            self._put_out()
            self.dropped.emit(data)
        elif not self.isVisible():
            self._light_up(self._found)
        return True

    def _is_written_in(self, position: QPointF) -> bool:
        child = self._window.childAt(position.toPoint())
        while child is not None:
            if isinstance(child, QLineEdit | QPlainTextEdit | QTextEdit):
                return child.acceptDrops() and child.isEnabled() and not child.isReadOnly()
            child = child.parentWidget()
        return False

    def _light_up(self, found: HandedIn) -> None:
        self.words = self._say(found)
        self.setAccessibleName(self.words[0])
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def _put_out(self) -> None:
        self._found = None
        self.hide()

    def _say(self, found: HandedIn) -> tuple[str, str]:
        if isinstance(found, Refusal):
            return self.tr("This cannot be imported"), f"{found.cause} {found.remedy}"
        more = self._notice()
        if not isinstance(found, Files):
            opening = " ".join(found.text.split())
            short = opening[:80] + ("…" if len(opening) > 80 else "")
            return self.tr("Drop to import this text"), more or f"“{short}”"
        packs = [path for path in found.paths if path.suffix.lower() == PACK_SUFFIX]
        if len(packs) == len(found.paths):
            return self.tr("Drop to install a language pack"), packs[0].name
        if len(found.paths) == 1:
            return self.tr("Drop to import"), more or found.paths[0].name
        # What has no ending is a folder, or may be: to look would take too long here.
        only_files = all(path.suffix for path in found.paths)
        files, items = self.tr("Drop to import {n} files"), self.tr("Drop to import {n} items")
        return (files if only_files else items).format(
            n=local_format.number(len(found.paths))
        ), more

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame and say what letting go does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours(self.palette())
        refused = isinstance(self._found, Refusal)
        colour = colours.bad if refused else colours.accent
        veil = self.palette().color(QPalette.ColorRole.Base)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        line = Qt.PenStyle.SolidLine if refused else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2.5, line))
        painter.drawRoundedRect(frame, 12, 12)
        width = min(frame.width() - 48, _WIDEST)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        fonts = (theme.scaled(self.font(), 1.6, bold=True), theme.scaled(self.font(), 1.1))
        inks = (colour, self.palette().color(QPalette.ColorRole.Text))
        room = QRectF(frame.center().x() - width / 2, 0, width, frame.height())
        heights = []
        for words, font in zip(self.words, fonts, strict=True):
            painter.setFont(font)
            heights.append(painter.boundingRect(room, flags, words).height())
        height = _ICON_SIZE + sum(heights) + 2 * _GAP
        left, y = round(frame.center().x() - _ICON_SIZE / 2), frame.center().y() - height / 2
        plate = QRectF(room.left(), y, width, height).adjusted(-_GAP, -_PAD, _GAP, _PAD)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(plate, 12, 12)
        sign = icon("circle-x" if refused else "import", self.palette(), colour)
        sign.paint(painter, left, round(y), _ICON_SIZE, _ICON_SIZE)
        y += _ICON_SIZE
        for words, font, ink, height in zip(self.words, fonts, inks, heights, strict=True):
            y += _GAP
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(room.left(), y, width, height), flags, words)
            y += height
