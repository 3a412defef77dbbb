# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Walking through doubtful sentences, from article to article, and marking them as checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from briefing_app.ui.article_model import ArticleModel
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.reader import Reader
    from briefing_app.ui.reader_rows import SentenceRow
    from briefing_app.ui.window_actions import WindowActions

MARK_CHECKED = "Ctrl+K"
"""The key that marks the current sentence as checked."""


class Checking(QObject):
    """Goes to the next doubt and marks sentences as checked; a mark is a step of the `EditStack`.

    Args:
        reader: Where doubts are shown.
        model: The list of articles, in whose order the doubtful ones are visited.
        edits: Where marks become steps.
        window: Owns it.

    Attributes:
        article_asked: Emitted with the id of the article to go to.
        said: Emitted with what was found.
        mark: The action that marks the current sentence.
        unmark: The action that takes the mark of the current sentence back.
    """

    article_asked = Signal(int)
    said = Signal(str)

    def __init__(
        self, reader: Reader, model: ArticleModel, edits: EditStack, window: QWidget
    ) -> None:
        """Listen to the reader."""
        super().__init__(window)
        self._reader, self._view, self._model, self._edits = reader, reader.view, model, edits
        # The article to go to, and the one that was read; its doubts may still be shown anew.
        self._bound_for: int | None = None
        self._bound_from: int | None = None
        # Marked, but the reader does not show it yet.
        self._marked: set[int] = set()
        self.mark: QAction | None = None
        self.unmark: QAction | None = None
        self._view.doubt_asked.connect(self.next_doubt)
        self._view.menu_asked.connect(self._add_to_menu)
        for moved in (self._view.cursor_moved, self._view.shown):
            moved.connect(self._refresh)
        reader.doubts_shown.connect(self._arrive)

    def add_to(self, actions: WindowActions) -> None:
        """Add to the menu Translation."""
        self.mark = actions.add(
            "translation", self.tr("Mark as &checked"), self.mark_current, MARK_CHECKED, "check"
        )
        self.unmark = actions.add("translation", self.tr("Mark as &unchecked"), self.unmark_current)
        self._refresh()

    def next_doubt(self) -> None:
        """Go to the next doubtful sentence: of this article, then of the next one in the list."""
        if self._bound_for is None and not self._view.jump_to_doubt(but=self._marked):
            self._leave()

    def mark_current(self) -> None:
        """Mark the sentence under the cursor as checked, and go on to the next doubtful one."""
        found = self._here()
        if found is None:
            return
        number = found.stored.id
        if found.stored.checked is None and number not in self._marked:
            self._marked.add(number)
            self._edits.run(self.tr("Mark as checked"), lambda edits: edits.set_checked([number]))
        if not self._view.jump_to_doubt(around=True, but=self._marked):
            self._leave()

    def unmark_current(self) -> None:
        """Take back that the sentence under the cursor was checked; its doubts count again."""
        found = self._here()
        if found is not None and found.stored.checked is not None:
            number = found.stored.id
            self._edits.run(
                self.tr("Mark as unchecked"),
                lambda edits: edits.set_checked([number], checked=False),
            )

    def reset(self) -> None:
        """Go nowhere any more, because the library is closed."""
        self._bound_for = None
        self._marked.clear()

    def _leave(self) -> None:
        """Go to the next article of the list that has doubts; else to the first doubt here."""
        article = self._reader.article
        here = None if article is None else article.row.id
        following = self._next_article(here)
        if following is not None:
            self._bound_for, self._bound_from = following, here
            self.article_asked.emit(following)
        elif not self._view.jump_to_doubt(around=True, but=self._marked):
            self.said.emit(self.tr("No other sentence is doubtful in the articles of the list."))

    def _next_article(self, here: int | None) -> int | None:
        listed = self._model.listed
        place = listed.index(here) if here in listed else -1
        for number in (*listed[place + 1 :], *listed[: max(place, 0)]):
            row = self._model.row(number)
            if row is not None and row.doubts:
                return number
        return None

    def _arrive(self) -> None:
        """Go to the first doubt of an article that was opened for its doubts."""
        article = self._reader.article
        shown = () if article is None else article.sentences
        self._marked &= {stored.id for stored in shown if stored.checked is None}
        if article is None or self._bound_for is None:
            return
        arrived = article.row.id == self._bound_for
        if article.row.id != self._bound_from:
            self._bound_for = None
        if arrived:
            self._view.jump_to_doubt()
            self.said.emit(
                self.tr("Next doubtful article: {title}").format(title=article.row.label)
            )

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        if self.mark is None or self.unmark is None:
            return
        found = self._view.reader_model.sentence(row)
        if found is not None:
            menu.addAction(self.mark if found.stored.checked is None else self.unmark)

    def _refresh(self) -> None:
        if self.mark is None or self.unmark is None:
            return
        found = self._here()
        checked = found is not None and found.stored.checked is not None
        self.mark.setEnabled(found is not None)
        self.unmark.setEnabled(checked)

    def _here(self) -> SentenceRow | None:
        return self._view.reader_model.sentence(self._view.currentIndex().row())
