# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The menus of the library: for the selected articles, and for what the pane shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from briefing_app.core.stored import COLOURS
from briefing_app.ui.annotation_words import colour_name
from briefing_app.ui.shelves import TRASH, Shelf, ShelfKind
from briefing_app.ui.tag_chips import tag_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.library_pane import LibraryPane
    from briefing_app.ui.organising import Organising
    from briefing_app.ui.shelf_edits import ShelfEdits
    from briefing_app.ui.window_actions import WindowActions

TAG_KEY, COLLECT_KEY = "Ctrl+T", "Ctrl+Shift+L"
READ_KEY, UNREAD_KEY = "Ctrl+M", "Ctrl+Shift+M"


class LibraryMenus(QObject):
    """Makes the actions on articles and shelves and offers them where they make sense.

    Args:
        actions: The menus of the window.
        articles: The list of articles.
        pane: The library pane.
        organising: Changes articles.
        shelf_edits: Changes collections, tags and saved searches.
        window: Parent of the menus.

    Attributes:
        menu: The context menu that was opened last.
    """

    def __init__(
        self,
        actions: WindowActions,
        articles: ArticleList,
        pane: LibraryPane,
        organising: Organising,
        shelf_edits: ShelfEdits,
        window: QWidget,
    ) -> None:
        """Fill the menus of the window."""
        super().__init__(window)
        self._articles, self._pane, self._window = articles, pane, window
        self._organising, self._shelf_edits = organising, shelf_edits
        self.menu: QMenu | None = None
        self._add_article_actions(actions)
        self._add_library_actions(actions)
        articles.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        articles.table.customContextMenuRequested.connect(self._open_article_menu)
        articles.selection_changed.connect(self.refresh)
        articles.model.contents_changed.connect(self.refresh)
        pane.chosen.connect(lambda _: self.refresh())
        pane.menu_asked.connect(self._open_shelf_menu)
        self.refresh()

    def _add_article_actions(self, actions: WindowActions) -> None:
        does = self._organising
        add = partial(actions.add, "article")
        self.tag = add(self.tr("&Tag…"), does.choose_tags, TAG_KEY)
        self.collect = add(self.tr("Add to &collection…"), does.choose_collections, COLLECT_KEY)
        self.uncollect = add(self.tr("Remove from this c&ollection"), does.uncollect_selected)
        actions.article.addSeparator()
        self.read = add(self.tr("Mark as &read"), partial(does.mark, read=True), READ_KEY)
        self.unread = add(self.tr("Mark as &unread"), partial(does.mark, read=False), UNREAD_KEY)
        actions.article.addSeparator()
        self.trash = add(self.tr("&Move to Trash"), does.trash, "Del")
        self.restore = add(self.tr("Re&store from Trash"), does.restore)
        self.delete = add(self.tr("&Delete for good…"), does.delete_selected, "Shift+Del")
        for action in (self.trash, self.delete):
            # Other lists have uses of their own for these keys.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._articles.table.addAction(action)

    def _add_library_actions(self, actions: WindowActions) -> None:
        shelves = self._shelf_edits
        add = partial(actions.add, "library")
        self.new_collection = add(
            self.tr("&New collection…"), shelves.new_collection, "Ctrl+Shift+N"
        )
        self.new_tag = add(self.tr("New &tag…"), shelves.new_tag)
        actions.library.addSeparator()
        columns = actions.library.addMenu(self.tr("&Columns and sorting"))
        columns.aboutToShow.connect(lambda: self._fill_columns(columns))
        self.show_pane = add(self.tr("Show &library pane"), self._toggle_pane, "F9")
        self.show_pane.setCheckable(True)
        self.show_pane.setChecked(True)
        actions.library.addSeparator()
        self.empty_trash = add(self.tr("&Empty Trash…"), self._organising.empty_trash)

    def refresh(self) -> None:
        """Offer what can be done to the selection."""
        ids = self._articles.selected_ids()
        in_trash = self._pane.shelf == TRASH
        for action in (self.tag, self.collect):
            action.setEnabled(bool(ids))
        for action in (self.read, self.unread):
            action.setEnabled(bool(ids))
        self.uncollect.setEnabled(bool(ids) and self._pane.collection is not None)
        self.trash.setEnabled(bool(ids) and not in_trash)
        for action in (self.restore, self.delete):
            action.setEnabled(bool(ids) and in_trash)
        self.empty_trash.setEnabled(any(row.trashed for row in self._articles.model.rows))

    def article_menu(self) -> QMenu:
        """Return what can be done to the selected articles."""
        menu = QMenu(self._window)
        in_trash = self._pane.shelf == TRASH
        menu.addActions([self.tag, self.collect])
        if self._pane.collection is not None:
            menu.addAction(self.uncollect)
        menu.addSeparator()
        rows = self._organising.selected()
        if any(not row.read for row in rows):
            menu.addAction(self.read)
        if any(row.read for row in rows):
            menu.addAction(self.unread)
        menu.addSeparator()
        menu.addActions([self.restore, self.delete] if in_trash else [self.trash])
        return menu

    def shelf_menu(self, asked: Shelf | ShelfKind | None) -> QMenu:
        """Return what can be done to a shelf, below a heading, or to the pane as a whole."""
        menu = QMenu(self._window)
        if asked == TRASH:
            menu.addAction(self.empty_trash)
        elif isinstance(asked, Shelf) and asked.kind is ShelfKind.COLLECTION:
            self._add_collection_items(menu, asked)
        elif isinstance(asked, Shelf) and asked.kind is ShelfKind.TAG:
            self._add_tag_items(menu, asked)
        elif isinstance(asked, Shelf) and asked.kind is ShelfKind.SEARCH:
            self._add_common_items(menu, asked)
        elif asked is ShelfKind.TAG:
            menu.addAction(self.new_tag)
        else:
            menu.addAction(self.new_collection)
            menu.addAction(self.new_tag)
        return menu

    def _add_collection_items(self, menu: QMenu, shelf: Shelf) -> None:
        does = self._shelf_edits
        inside = menu.addAction(self.tr("New collection &inside…"))
        inside.triggered.connect(lambda: does.new_collection(shelf.id))
        move = menu.addMenu(self.tr("&Move to"))
        for name, parent in does.parents(shelf.id):
            action = move.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, p=parent: does.move_collection(shelf.id, p))
        self._add_common_items(menu, shelf)

    def _add_tag_items(self, menu: QMenu, shelf: Shelf) -> None:
        does = self._shelf_edits
        names = colour_names()
        colours = menu.addMenu(self.tr("&Colour"))
        now = next(tag.colour for tag in self._pane.catalogue.tags if tag.id == shelf.id)
        for colour in COLOURS:
            action = colours.addAction(tag_icon(colour, menu.palette()), names[colour])
            action.setCheckable(True)
            action.setChecked(colour == now)
            action.triggered.connect(lambda _=False, c=colour: does.colour_tag(shelf.id, c))
        merge = menu.addAction(self.tr("&Merge into…"))
        merge.setEnabled(len(self._pane.catalogue.tags) > 1)
        merge.triggered.connect(lambda: does.choose_merge(shelf.id))
        self._add_common_items(menu, shelf)

    def _add_common_items(self, menu: QMenu, shelf: Shelf) -> None:
        rename = menu.addAction(self.tr("&Rename"))
        rename.setShortcut("F2")
        rename.triggered.connect(lambda: self._pane.edit(shelf))
        menu.addSeparator()
        delete = menu.addAction(self.tr("&Delete"))
        delete.setShortcut("Del")
        delete.triggered.connect(lambda: self._shelf_edits.delete(shelf))

    def _open_article_menu(self, place: QPoint) -> None:
        if self._articles.selected_ids():
            self._open(self.article_menu(), self._articles.table.viewport().mapToGlobal(place))

    def _open_shelf_menu(self, asked: Shelf | ShelfKind | None, place: QPoint) -> None:
        self._open(self.shelf_menu(asked), place)

    def _open(self, menu: QMenu, place: QPoint) -> None:
        self.menu = menu
        menu.popup(place)

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        self._articles.columns.fill(menu)

    def _toggle_pane(self) -> None:
        self._pane.setVisible(self.show_pane.isChecked())


def colour_names() -> dict[str, str]:
    """Return what the analyst's colours are called."""
    return {colour: colour_name(colour) for colour in COLOURS}
