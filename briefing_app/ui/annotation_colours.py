# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Choosing one of the analyst's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from briefing_app.core.stored import COLOURS
from briefing_app.ui import theme
from briefing_app.ui.annotation_words import colour_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

_SIZE = 18


def swatch(colour: str, palette: QPalette, *, ticked: bool = False) -> QIcon:
    """Return a square of a colour; ticked where it is the chosen one."""
    shade = theme.shades(palette)[colour]
    ratio = QApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(QSize(round(_SIZE * ratio), round(_SIZE * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(shade.text, 1.2))
    painter.setBrush(shade.background)
    rect = QRectF(1, 1, _SIZE - 2, _SIZE - 2)
    painter.drawRoundedRect(rect, 3, 3)
    if ticked:
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "✓")
    painter.end()
    return QIcon(pixmap)


class ColourPicker(QWidget):
    """A row of colours, of which one is chosen.

    Attributes:
        picked: Emitted with the name of the colour that the user chose.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        """Choose the first."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self._group = QButtonGroup(self)
        for number, colour in enumerate(COLOURS):
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setIconSize(QSize(_SIZE, _SIZE))
            button.setToolTip(colour_name(colour))
            button.setAccessibleName(self.tr("Colour: {name}").format(name=colour_name(colour)))
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(lambda number: self._pick(COLOURS[number]))
        self.choose(COLOURS[0])

    @property
    def colour(self) -> str:
        """The colour that is chosen."""
        return COLOURS[self._group.checkedId()]

    def button(self, colour: str) -> QToolButton:
        """Return the button of a colour."""
        found = self._group.button(COLOURS.index(colour))
        assert isinstance(found, QToolButton)
        return found

    def choose(self, colour: str) -> None:
        """Show a colour as the chosen one."""
        self.button(colour).setChecked(True)
        for name in COLOURS:
            self.button(name).setIcon(swatch(name, self.palette(), ticked=name == colour))

    def _pick(self, colour: str) -> None:
        self.choose(colour)
        self.picked.emit(colour)
