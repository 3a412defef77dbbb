# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The number of doubts about the open article, and the way to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from briefing_app.ui import theme
from briefing_app.ui.doubt_words import count_in_words

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

NEXT_DOUBT = "Ctrl+U"
"""The key that goes to the next doubt."""


class DoubtsButton(QToolButton):
    """Says "2 doubts"; a click goes to the next doubtful sentence."""

    def __init__(self) -> None:
        """Hide until the article is checked."""
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = 0
        # The article below must not move when the check is done.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setText(count_in_words(0))
        self.hide()

    def show_count(self, count: int, *, leads: bool) -> None:
        """Show how many doubts there are.

        Args:
            count: How many.
            leads: Whether some are about sentences, so that there is somewhere to go.
        """
        self._count = count
        said = count_in_words(count)
        self.setText(said)
        self.setEnabled(leads)
        if leads:
            more = self.tr("Go to the next sentence to check ({key})").format(key=NEXT_DOUBT)
        elif count:
            more = self.tr("It is about the headline.")
        else:
            more = self.tr("Nothing doubtful was found that is not checked.")
        self.setToolTip(more)
        self.setAccessibleName(said)
        self.setAccessibleDescription(more)
        self._colour()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        colours = theme.colours(QApplication.palette())
        wanted = colours.doubt if self._count else colours.muted
        palette = self.palette()
        if palette.color(QPalette.ColorRole.ButtonText) == wanted:
            return
        palette.setColor(QPalette.ColorRole.ButtonText, wanted)
        self.setPalette(palette)
