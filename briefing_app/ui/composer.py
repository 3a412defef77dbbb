# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The composer: a bar with what can be added and done, and the sheet below it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefings import TableBlock, TextBlock, TimelineBlock
from briefing_app.ui.composer_page import Sheet
from briefing_app.ui.composer_words import ICONS, kind_name
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from briefing_app.core.briefings import Block, Draft
    from briefing_app.ui.composer_writing import Writing

_LEAST_WIDTH = 360
"""Pixels of the view; a table's buttons need 100 more, or are moved sideways to."""
_NEW: tuple[Block, ...] = (
    TextBlock("", ""),
    TableBlock("", "", ("", ""), (("", ""), ("", ""))),
    TimelineBlock("", "", ()),
)
"""What the author can add without an article, besides a picture."""


class Composer(QWidget):
    """Shows the briefing that is written.

    Args:
        writing: The briefing.

    Attributes:
        picture_asked: Emitted when a picture shall be chosen.
        export_asked: Emitted when the briefing shall be exported.
        view: Scrolls the sheet.
        sheet: Everything that the briefing is made of.
    """

    picture_asked = Signal()
    export_asked = Signal()

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__()
        self._writing = writing
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMinimumWidth(_LEAST_WIDTH)
        self.sheet = Sheet(writing, self.view)
        self.view.setWidget(self.sheet)
        self.state = MutedLabel()
        self.state.setAccessibleName(self.tr("Whether the briefing is saved"))
        self._icons: list[tuple[QToolButton | QPushButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_bar())
        column.addWidget(self.view, 1)
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self.sheet.refresh)
        writing.opened.connect(self._show_opened)
        writing.changed.connect(self.sheet.show_draft)
        writing.checked.connect(self._settled.start)
        writing.closed.connect(self.sheet.clear)
        writing.saved.connect(self._say_saved)
        self._shown: int | None = None
        self._draw_icons()

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 8, 6)
        bar.setSpacing(4)
        self.add = QToolButton()
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Add a block behind the one that you worked on last"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_menu = QMenu(self.add)
        self._fill_add_menu()
        self.add.setMenu(self.add_menu)
        self._icons.append((self.add, "plus"))
        bar.addWidget(self.add)
        bar.addSpacing(10)
        for text, shown, act in (
            (self.tr("Bold (Ctrl+B)"), "B", lambda: self._look("bold")),
            (self.tr("Italic (Ctrl+I)"), "I", lambda: self._look("italic")),
            (self.tr("List"), "list", lambda: self._look("list")),
            (self.tr("Numbered list"), "list-ordered", lambda: self._look("numbered")),
        ):
            button = QToolButton(autoRaise=True)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the text its cursor
            button.clicked.connect(lambda _=False, act=act: act())
            if len(shown) == 1:
                font = button.font()
                font.setBold(shown == "B")
                font.setItalic(shown == "I")
                button.setFont(font)
                button.setText(shown)
            else:
                self._icons.append((button, shown))
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self.state)
        bar.addSpacing(8)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write the briefing to a PDF file"))
        self.export.clicked.connect(self.export_asked)
        self._icons.append((self.export, "file-output"))
        bar.addWidget(self.export)
        return bar

    def _fill_add_menu(self) -> None:
        for block in _NEW:
            self.add_menu.addAction(kind_name(block.kind), partial(self.sheet.add, block))
        self.add_menu.addAction(self.tr("Picture…"), self.picture_asked.emit)
        self.add_menu.addSeparator()
        self.add_menu.addAction(self.tr("Key judgement"), self.sheet.add_judgement)
        self.add_menu.addAction(self.tr("Section"), self.sheet.add_section)

    def _show_opened(self, draft: Draft) -> None:
        anew = self._shown != self._writing.briefing_id
        if anew:
            self.sheet.clear()
            self._shown = self._writing.briefing_id
        self.sheet.show_draft(draft)
        if anew:
            self.view.verticalScrollBar().setValue(0)

    def _say_saved(self, saved: bool) -> None:
        self.state.setText(self.tr("Saved") if saved else self.tr("Not saved yet"))

    def _look(self, wanted: str) -> None:
        field = self.sheet.field
        if field is None:
            return
        if wanted in ("bold", "italic"):
            (field.toggle_bold if wanted == "bold" else field.toggle_italic)()
        else:
            field.toggle_list(numbered=wanted == "numbered")
        field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what was typed when one leaves."""
        super().hideEvent(event)
        self._writing.keep()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        palette = QApplication.palette()
        for button, name in self._icons:
            button.setIcon(icon(name, palette))
        for action, block in zip(self.add_menu.actions(), _NEW, strict=False):
            action.setIcon(icon(ICONS[block.kind], palette))
