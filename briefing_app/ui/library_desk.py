# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the library pane, the list of articles and the steps that change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.stored import Catalogue
from briefing_app.ui import settings
from briefing_app.ui.article_list import ArticleList
from briefing_app.ui.housekeeping import Housekeeping
from briefing_app.ui.library_menus import COLLECT_KEY, TAG_KEY, LibraryMenus
from briefing_app.ui.library_pane import LibraryPane
from briefing_app.ui.organising import Organising
from briefing_app.ui.shelf_edits import ShelfEdits
from briefing_app.ui.shelves import ALL, TRASH, Shelf, ShelfKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.stored import ArticleRow, Changes
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.jobs import ImportQueue
    from briefing_app.ui.operations import OpenArticle
    from briefing_app.ui.window_actions import WindowActions


class LibraryDesk(QObject):
    """What the window shows of the library, apart from the article that is open.

    Args:
        database: Where the library lives.
        edits: Where changes become steps.
        open_article: What is being read.
        queue: What is being imported.
        window: The window.

    Attributes:
        articles: The list of articles.
        pane: The library pane.
        organising: Changes articles.
        shelf_edits: Changes collections, tags and saved searches.
        housekeeping: What the program notes by itself.
        shelf_chosen: Emitted when the user chose a shelf.
        emptied: Emitted when the open article is gone and no other took its place.
    """

    shelf_chosen = Signal()
    emptied = Signal()

    def __init__(
        self,
        database: DatabaseThread,
        edits: EditStack,
        open_article: OpenArticle,
        queue: ImportQueue,
        window: QWidget,
    ) -> None:
        """Show an empty library."""
        super().__init__(window)
        self._window, self._open_article = window, open_article
        self.articles, self.pane = ArticleList(), LibraryPane()
        self.organising = Organising(self.articles, self.pane, edits, database, window)
        self.shelf_edits = ShelfEdits(self.pane, edits, window)
        self.housekeeping = Housekeeping(
            database, open_article, queue, lambda: self.pane.collection, self
        )
        model = self.articles.model
        self.pane.count(lambda: model.rows)
        model.contents_changed.connect(self.pane.count_soon)
        self.pane.chosen.connect(self._show_shelf)
        self.pane.model.articles_dropped.connect(self._drop)
        edits.changed.connect(self._show_changes)
        self.housekeeping.noted.connect(model.update_rows)
        self.articles.left.connect(self.emptied)
        self.organising.deleted.connect(self._on_deleted)
        self.articles.columns.restore(settings.kept_text("articles/columns"))

    def add_actions(self, actions: WindowActions) -> None:
        """Fill the menus."""
        self.menus = LibraryMenus(
            actions, self.articles, self.pane, self.organising, self.shelf_edits, self._window
        )
        shown = settings.kept_text("library/pane shown") != "no"
        self.menus.show_pane.setChecked(shown)
        self.pane.setVisible(shown)

    # The library as a whole

    def clear(self) -> None:
        """Show nothing, because no library is open."""
        self.housekeeping.stop()
        self.articles.model.show(())
        self._show_catalogue(Catalogue())

    def show(self, rows: Sequence[ArticleRow], catalogue: Catalogue, folder: Path) -> bool:
        """Show a library that was opened, and go on where the user was in it.

        Returns:
            Whether it is the library of the last time.
        """
        self.articles.model.show(rows)
        self._show_catalogue(catalogue)
        self._say_why_empty(self.pane.shelf)
        known = settings.kept_text("library/folder") == str(folder)
        if known:
            self.pane.restore(settings.kept_text("library/pane"))
            article = settings.kept_text("library/article")
            if article.isdecimal():
                self.open(int(article))
        self.housekeeping.begin()
        return known

    def keep(self, folder: Path) -> None:
        """Remember where the user is."""
        settings.keep_text("articles/columns", self.articles.columns.state())
        settings.keep_text(
            "library/pane shown", "yes" if self.menus.show_pane.isChecked() else "no"
        )
        settings.keep_text("library/pane", self.pane.state())
        settings.keep_text("library/folder", str(folder))
        article = self._open_article.article
        settings.keep_text("library/article", "" if article is None else str(article.row.id))

    def open(self, article_id: int) -> None:
        """Open an article and put the cursor on it; nothing if it is gone."""
        row = self.articles.model.row(article_id)
        if row is None:
            return
        if self.articles.model.find(article_id) is None and not row.trashed:
            self._open_article.open(article_id)
        else:
            self.articles.select(article_id)

    def add(self, row: ArticleRow) -> None:
        """Show an article that was imported; the first one of a library is opened."""
        self.articles.model.insert(row)
        if self._open_article.article is None and self.articles.model.total == 1:
            self.open(row.id)

    def find(self, article_id: int) -> None:
        """Show an article in the list, on the shelf with all articles if need be."""
        row = self.articles.model.row(article_id)
        if row is not None and self.articles.model.find(article_id) is None:
            self.pane.choose(TRASH if row.trashed else ALL)
        self.articles.select(article_id)

    # Shelves

    def _show_shelf(self, shelf: Shelf) -> None:
        article = self._open_article.article
        self._say_why_empty(shelf)
        self.articles.choose(
            self.pane.shelves.holds(shelf),
            keeps=shelf.keeps,
            reading=None if article is None else article.row.id,
        )
        self.shelf_chosen.emit()

    def _show_catalogue(self, catalogue: Catalogue) -> None:
        self.articles.model.show_tags(catalogue.tags)
        self.pane.show_catalogue(catalogue)
        self.articles.model.refit(self.pane.shelves.holds(self.pane.shelf))

    def _show_changes(self, changes: Changes) -> None:
        self.articles.model.update_rows(changes.rows)
        if changes.catalogue is not None:
            self._show_catalogue(changes.catalogue)

    def _drop(self, ids: Sequence[int], shelf: Shelf) -> None:
        """Do what dropping articles on a shelf means."""
        if shelf.kind is ShelfKind.COLLECTION:
            self.organising.collect(ids, shelf.id)
        elif shelf.kind is ShelfKind.TAG:
            self.organising.tag(ids, shelf.id)
        elif shelf == TRASH:
            self.organising.trash(ids)
        else:
            self.organising.restore(ids)

    def _on_deleted(self, ids: Sequence[int]) -> None:
        article = self._open_article.article
        if article is not None and article.row.id in ids and self.articles.current_id is None:
            self.emptied.emit()

    def _say_why_empty(self, shelf: Shelf) -> None:
        said = {
            ShelfKind.ALL: self.tr("No articles yet: drop files on the window, or press Ctrl+O."),
            ShelfKind.UNREAD: self.tr("Everything is read. New articles appear here."),
            ShelfKind.DOUBTFUL: self.tr("Nothing is doubtful, or everything that is was checked."),
            ShelfKind.COLLECTION: self.tr(
                "This collection is empty. Drag articles onto it, or select some and press {key}."
            ).format(key=COLLECT_KEY),
            ShelfKind.TAG: self.tr(
                "No article has this tag. Drag articles onto it, or select some and press {key}."
            ).format(key=TAG_KEY),
            ShelfKind.TRASH: self.tr(
                "The Trash is empty. Articles that you delete (Del) wait here until you empty it."
            ),
        }
        self.articles.empty.say("", said[shelf.kind])
