# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The number of notes on an article as a whole, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


class ArticleNotesButton(QToolButton):
    """Says "1 note on the article"; a click shows it in the list."""

    def __init__(self) -> None:
        """Hide until there is a note."""
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Notes on the article"))
        self.hide()

    def show_notes(self, count: int, texts: str) -> None:
        """Show how many notes there are.

        Args:
            count: How many.
            texts: What they say, for the tooltip and the screen reader.
        """
        if count == 1:
            said = self.tr("1 note on the article")
        else:
            said = self.tr("{n} notes on the article").format(n=count)
        self.setText(said)
        self.setToolTip(texts)
        self.setAccessibleName(said)
        self.setAccessibleDescription(texts)
        self.setVisible(count > 0)
