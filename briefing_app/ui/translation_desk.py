# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window offers to make a translation trusted: doubts, terms, memory, figures, packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.checking import Checking
from briefing_app.ui.figures_desk import FiguresDesk
from briefing_app.ui.memory_tools import MemoryTools
from briefing_app.ui.terms_desk import TermsDesk

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
        checking: Walks through doubts and marks sentences as checked.
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
        self.checking = Checking(window.reader, window.articles.model, window.edits, window)
        self.checking.article_asked.connect(window.desk.open)
        self.checking.said.connect(self.said)
        self.figures = FiguresDesk(
            window.database, window.edits, window.articles, window.open_article, window
        )
        self.figures.open_asked.connect(self.open_asked)
        self.terms = TermsDesk(window)
        self.memory = MemoryTools(window)
        self.memory.open_asked.connect(self.open_asked)
        self.memory.busy.connect(self.busy)
        for tool in (self.figures, self.terms, self.memory):
            tool.said.connect(self.said)
            tool.failed.connect(self.failed)

    def add_to(self, actions: WindowActions, reading: ReaderActions) -> None:
        """Fill the menu Translation."""
        self.checking.add_to(actions)
        self.terms.add_to(actions)
        self.memory.add_to(actions, reading)
        self.figures.add_to(actions)
        self._window.packing.add_to(actions)

    def show_article(self, article: StoredArticle | None) -> None:
        """Follow the article that is open, anew or changed."""
        self.memory.show_article(article)
        self._window.packing.show_article(article)

    def enter(self) -> None:
        """Read what the tools show of a library, because it is open."""
        self.terms.enter()
        self.memory.enter()
        self._window.packing.enter()

    def reset(self) -> None:
        """Forget everything, because the library is closed."""
        self.figures.reset()
        self.checking.reset()
        self.terms.reset()
        self.memory.reset()
        self._window.packing.reset()

    def close(self) -> None:
        """Stop all work and end the threads."""
        self.figures.close()
        self.terms.close()
        self.memory.close()
        self._window.packing.close()
