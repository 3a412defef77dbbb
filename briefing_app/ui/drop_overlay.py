# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Takes files dropped anywhere on a window and shows that it would."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.ui import theme

_VEIL = 0.95

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders on this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropOverlay(QWidget):
    """Lies over a window while files hover above it.

    Args:
        window: The window that takes drops.

    Attributes:
        dropped: Emitted with the list of paths that were dropped.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        """Watch the window."""
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what holds local files; leave everything else to the window."""
        kind = event.type()
        if isinstance(event, QDragEnterEvent) and local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()
            return True
        if kind == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and kind == QEvent.Type.Drop:
            self.hide()
            paths = local_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame and say what letting go does."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours(self.palette())
        veil = self.palette().color(QPalette.ColorRole.Base)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        painter.setPen(QPen(colours.accent, 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 12, 12)
        painter.setFont(theme.scaled(self.font(), 1.6, bold=True))
        painter.setPen(colours.accent)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.tr("Drop to import"))
