# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window offers to make a translation trusted: doubts, terms, memory, figures, packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.memory_tools import MemoryTools

if TYPE_CHECKING:
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.reader_actions import ReaderActions
    from briefing_app.ui.window_actions import WindowActions


class TranslationDesk(QObject):
    """Makes the tools of the menu Translation and passes on what they tell.

    Args:
        window: The window, whose reader, list and threads are made.

    Attributes:
        memory: The translation memory.
        open_asked: Emitted with (article id, sentence id or None) to open.
        busy: Emitted with what is being done, and with an empty text when it is done.
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
    """

    open_asked = Signal(int, object)
    busy = Signal(str)
    said = Signal(str)
    failed = Signal(str, object)

    def __init__(self, window: MainWindow) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._window = window
        self.memory = MemoryTools(window)
        for tool in (self.memory,):
            tool.open_asked.connect(self.open_asked)
            tool.busy.connect(self.busy)
            tool.said.connect(self.said)
            tool.failed.connect(self.failed)

    def add_to(self, actions: WindowActions, reading: ReaderActions) -> None:
        """Fill the menu Translation."""
        self.memory.add_to(actions, reading)

    def show_article(self, article: StoredArticle | None) -> None:
        """Follow the article that is open, anew or changed."""
        self.memory.show_article(article)

    def enter(self) -> None:
        """Read what the tools show of a library, because it is open."""
        self.memory.enter()

    def reset(self) -> None:
        """Forget everything, because the library is closed."""
        self.memory.reset()

    def close(self) -> None:
        """Stop all work and end the threads."""
        self.memory.close()
