# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the summary pane with the work behind it, with the reader and with the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.joint_summaries import JointSummaries
from briefing_app.ui.local_format import number
from briefing_app.ui.sourced_copy import Sourced, copy_sourced
from briefing_app.ui.summarising import Summarising
from briefing_app.ui.summary_list import COPY, JUMP, PIN
from briefing_app.ui.summary_panel import SummaryPanel
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.operations import OpenArticle
    from briefing_app.ui.reader_view import ReaderView
    from briefing_app.ui.services import Services
    from briefing_app.ui.summary_model import SummaryRow
    from briefing_app.ui.window_actions import WindowActions

PIN_KEY = "Ctrl+Shift+P"
DROP_KEY = "Ctrl+Shift+Del"


class SummaryDesk(QObject):
    """The summaries of the window.

    Args:
        services: The program's work.
        database: Where the articles are.
        edits: Where changes become steps.
        open_article: What is being read.
        articles: The list whose selection is summarised together.
        parent: Object that owns it.

    Attributes:
        panel: The pane.
        summarising: Changes the summary of the open article.
        joint: Makes the summary of the selected articles.
        worker: Where summaries are made.
        needing_article: The actions that do nothing without an article.
        jump_asked: Emitted with the id of a sentence of the open article to jump to.
        open_asked: Emitted with (article id, sentence id) to open.
        busy: Emitted with what is being done, and with an empty text when it is done.
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
    """

    jump_asked = Signal(int)
    open_asked = Signal(int, int)
    busy = Signal(str)
    said = Signal(str)
    failed = Signal(str, object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        edits: EditStack,
        open_article: OpenArticle,
        articles: ArticleList,
        parent: QObject,
    ) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._services, self._open_article = services, open_article
        self._view: ReaderView | None = None
        self.needing_article: list[QAction] = []
        self.panel = panel = SummaryPanel()
        self.worker = Worker("summaries", self)
        self.summarising = Summarising(services, database, edits, open_article, self.worker, self)
        self.joint = JointSummaries(services, database, self.worker, self)
        controls, length = panel.controls, panel.controls.length
        controls.method_chosen.connect(self.summarising.set_method)
        controls.sorting_chosen.connect(self.summarising.set_sorting)
        length.changed.connect(self.summarising.preview)
        length.settled.connect(self.summarising.set_length)
        panel.model.moved.connect(self.summarising.move)
        panel.approached.connect(self.summarising.make_ready)
        panel.copy_asked.connect(lambda: self.copy(panel.sentences))
        panel.list.asked.connect(self._act)
        panel.dropped.list.asked.connect(self._act)
        panel.joint.asked.connect(self._act)
        panel.joint.length.changed.connect(self.joint.set_length)
        self.summarising.previewed.connect(panel.show_preview)
        self.summarising.busy.connect(self.busy)
        self.summarising.failed.connect(self._on_failed)
        self.joint.changed.connect(panel.show_selected)
        self.joint.reading.connect(panel.joint.show_reading)
        self.joint.made.connect(panel.joint.show_joint)
        self.joint.failed.connect(self._on_joint_failed)
        articles.selection_changed.connect(lambda: self.joint.select(articles.selected_ids()))
        edits.changed.connect(self.joint.refresh)

    def load_methods(self) -> None:
        """Offer the methods."""
        self.worker.submit(self._services.methods, self.panel.controls.set_methods)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show the summary of an article."""
        self.panel.show_article(article)
        for action in self.needing_article:
            action.setEnabled(article is not None)

    def show_doubts(self, doubts: ArticleDoubts) -> None:
        """Show the doubts about the open article."""
        self.panel.set_doubts(doubts.sentences)

    def reset(self) -> None:
        """Forget everything, because the library is closed."""
        self.summarising.reset()
        self.joint.select(())

    def close(self) -> None:
        """Stop all work and end the thread."""
        self.summarising.reset()
        self.joint.stop()
        self.worker.close()

    # By menu, by key, from the reader

    def add_to(self, actions: WindowActions, view: ReaderView) -> None:
        """Fill the menus, and add to the reader's own."""
        self._view = view
        view.menu_asked.connect(self._add_to_menu)
        actions.article.addSeparator()
        for text, act, keys, icon_name in (
            (self.tr("&Pin in summary, or unpin"), self.pin_current, PIN_KEY, "pin"),
            (self.tr("Drop from summar&y, or take back"), self.drop_current, DROP_KEY, "list-x"),
            (
                self.tr("Copy summary &with sources"),
                lambda: self.copy(self.panel.sentences),
                "Ctrl+Alt+C",
                "",
            ),
        ):
            action = actions.add("article", text, act, keys, icon_name)
            self.needing_article.append(action)

    def pin_current(self) -> None:
        """Pin or unpin the sentence under the cursor: of the pane if that has the focus."""
        sentence_id = self._current()
        if sentence_id is not None:
            self.summarising.toggle_pin(sentence_id)

    def drop_current(self) -> None:
        """Drop the sentence under the cursor, or take it back."""
        sentence_id = self._current()
        if sentence_id is not None:
            self.summarising.toggle_drop(sentence_id)

    def copy(self, sentences: Sequence[Sourced]) -> None:
        """Copy sentences with their sources."""
        if not sentences:
            return
        copy_sourced(sentences)
        if len(sentences) == 1:
            self.said.emit(self.tr("Copied 1 sentence with its source."))
        else:
            said = self.tr("Copied {n} sentences with their sources.")
            self.said.emit(said.format(n=number(len(sentences))))

    def _current(self) -> int | None:
        for listed in (self.panel.list, self.panel.dropped.list):
            if listed.hasFocus() and listed.current is not None:
                return listed.current.stored.id
        if self._view is None:
            return None
        found = self._view.reader_model.sentence(self._view.currentIndex().row())
        return None if found is None else found.stored.id

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        article = self._open_article.article
        found = None if self._view is None else self._view.reader_model.sentence(row)
        if article is None or found is None:
            return
        sentence_id, summary = found.stored.id, article.summary
        pin = self.tr("Unpin in summary") if sentence_id in summary.pinned else ""
        drop = self.tr("Take back into summary") if sentence_id in summary.dropped else ""
        menu.addSeparator()
        for text, keys, act in (
            (pin or self.tr("Pin in summary"), PIN_KEY, self.summarising.toggle_pin),
            (drop or self.tr("Drop from summary"), DROP_KEY, self.summarising.toggle_drop),
        ):
            menu.addAction(f"{text} ({keys})", partial(act, sentence_id))

    def _act(self, act: str, row: SummaryRow) -> None:
        """Do what a list asks for a sentence."""
        article = self._open_article.article
        if act == JUMP and row.article is not None:
            self.open_asked.emit(row.article.id, row.stored.id)
        elif act == JUMP:
            self.jump_asked.emit(row.stored.id)
        elif act == COPY:
            known = row.article or (article.row if article is not None else None)
            if known is not None:
                self.copy([Sourced(known, row.stored)])
        elif act == PIN:
            self.summarising.toggle_pin(row.stored.id)
        else:  # a dropped sentence is taken back
            self.summarising.toggle_drop(row.stored.id)

    def _on_failed(self, tried: str, error: Exception) -> None:
        self.failed.emit(tried, error)
        # The controls show again what the library holds.
        self.panel.show_article(self._open_article.article)

    def _on_joint_failed(self, tried: str, error: Exception) -> None:
        self.panel.joint.fail()
        self.failed.emit(tried, error)
