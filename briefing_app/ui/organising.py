# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is done to the selected articles: tags, collections, read, the Trash; each is a step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from briefing_app.ui.local_format import number
from briefing_app.ui.shelves import Shelf, ShelfKind
from briefing_app.ui.toggle_popup import Choice, TogglePopup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.stored import ArticleRow
    from briefing_app.library import Edits
    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.library_pane import LibraryPane


class Organising(QObject):
    """Changes the selected articles.

    Args:
        articles: The list whose selection is changed.
        pane: Tells what tags and collections there are.
        edits: Where changes become steps.
        database: Where articles are deleted for good.
        window: Parent of popups and questions.

    Attributes:
        popup: The list of tags or collections while it is open.
        question: The question while it is asked.
        deleted: Emitted with the ids of the articles that were deleted for good.
        failed: Emitted with (what was tried, exception).
    """

    deleted = Signal(list)
    failed = Signal(str, object)

    def __init__(
        self,
        articles: ArticleList,
        pane: LibraryPane,
        edits: EditStack,
        database: DatabaseThread,
        window: QWidget,
    ) -> None:
        """Change nothing yet."""
        super().__init__(window)
        self._articles, self._pane, self._window = articles, pane, window
        self._edits, self._database = edits, database
        self.popup: TogglePopup | None = None
        self.question: QMessageBox | None = None

    def amount(self, count: int) -> str:
        """Return how many articles in words, as the names of steps have it."""
        if count == 1:
            return self.tr("1 article")
        return self.tr("{n} articles").format(n=number(count))

    def selected(self) -> list[ArticleRow]:
        """Return the selected articles."""
        rows = map(self._articles.model.row, self._articles.selected_ids())
        return [row for row in rows if row is not None]

    # Tags and collections

    def choose_tags(self) -> None:
        """Let the user switch tags of the selected articles on and off."""
        self._open_popup(self.tr("Tag"), self.tr("New tag “{name}”"), self._tags, self._tag)

    def choose_collections(self) -> None:
        """Let the user put the selected articles into collections and take them out."""
        self._open_popup(
            self.tr("Collection"),
            self.tr("New collection “{name}”"),
            self._collections,
            self._collect,
        )

    def tag(self, ids: Sequence[int], tag_id: int, *, on: bool = True) -> None:
        """Put a tag on articles or take it off."""
        name = self._pane.name_of(Shelf(ShelfKind.TAG, tag_id))
        said = self.tr("Tag {articles} “{name}”") if on else self.tr("Untag {articles} “{name}”")
        self._edits.run(
            said.format(articles=self.amount(len(ids)), name=name),
            lambda edits: edits.put_tag(ids, tag_id) if on else edits.take_tag(ids, tag_id),
        )

    def collect(self, ids: Sequence[int], collection_id: int) -> None:
        """Put articles into a collection; out of the Trash if they are there."""
        name = self._pane.name_of(Shelf(ShelfKind.COLLECTION, collection_id))
        said = self.tr("Add {articles} to “{name}”")

        def put_in(edits: Edits) -> None:
            edits.untrash(ids)
            edits.collect(ids, collection_id)

        self._edits.run(said.format(articles=self.amount(len(ids)), name=name), put_in)

    def uncollect(self, ids: Sequence[int], collection_id: int) -> None:
        """Take articles out of a collection and those that are nested in it."""
        name = self._pane.name_of(Shelf(ShelfKind.COLLECTION, collection_id))
        nested = self._pane.shelves.nested(collection_id)
        said = self.tr("Remove {articles} from “{name}”")

        def take_out(edits: Edits) -> None:
            for each in nested:
                edits.uncollect(ids, each)

        self._edits.run(said.format(articles=self.amount(len(ids)), name=name), take_out)

    def uncollect_selected(self) -> None:
        """Take the selected articles out of the chosen collection."""
        collection_id, ids = self._pane.collection, self._articles.selected_ids()
        if collection_id is not None and ids:
            self.uncollect(ids, collection_id)

    def _open_popup(
        self,
        what: str,
        offer: str,
        choices: Callable[[], list[Choice]],
        act: Callable[[str | int, bool], None],
    ) -> None:
        if not self._articles.selected_ids():
            return
        popup = self.popup = TogglePopup(what, offer, self._window)
        popup.toggled.connect(act)
        popup.created.connect(lambda name: act(name, True))

        def refresh() -> None:
            popup.show_choices(choices())

        def forget() -> None:
            self._edits.changed.disconnect(refresh)
            self.popup = None

        self._edits.changed.connect(refresh)
        popup.destroyed.connect(forget)
        refresh()
        table = self._articles.table
        index = table.currentIndex()
        place = table.visualRect(index).bottomLeft() if index.isValid() else QPoint(0, 0)
        inside = max(0, min(place.y(), table.viewport().height() - 40))
        popup.open_at(table.viewport().mapToGlobal(QPoint(24, inside)))

    def _tags(self) -> list[Choice]:
        rows = self.selected()
        return [
            Choice(t.id, t.name, sum(t.id in row.tags for row in rows), len(rows), t.colour)
            for t in self._pane.catalogue.tags
        ]

    def _collections(self) -> list[Choice]:
        rows = self.selected()
        names: dict[int | None, str] = {}
        found = []
        for each in self._pane.catalogue.collections:
            above = names.get(each.parent)
            names[each.id] = each.name if above is None else f"{above} › {each.name}"
            on = sum(each.id in row.collections for row in rows)
            found.append(Choice(each.id, names[each.id], on, len(rows)))
        return found

    def _tag(self, which: str | int, on: bool) -> None:
        ids = self._articles.selected_ids()
        if isinstance(which, int):
            self.tag(ids, which, on=on)
            return
        said = self.tr("Tag {articles} “{name}”")
        self._edits.run(
            said.format(articles=self.amount(len(ids)), name=which),
            lambda edits: edits.put_tag(ids, edits.add_tag(which)),
        )

    def _collect(self, which: str | int, on: bool) -> None:
        ids = self._articles.selected_ids()
        if isinstance(which, str):
            said = self.tr("Add {articles} to “{name}”")
            self._edits.run(
                said.format(articles=self.amount(len(ids)), name=which),
                lambda edits: edits.collect(ids, edits.add_collection(which)),
            )
        elif on:
            self.collect(ids, which)
        else:
            name = self._pane.name_of(Shelf(ShelfKind.COLLECTION, which))
            said = self.tr("Remove {articles} from “{name}”")
            self._edits.run(
                said.format(articles=self.amount(len(ids)), name=name),
                lambda edits: edits.uncollect(ids, which),
            )

    # Read and unread

    def mark(self, *, read: bool) -> None:
        """Mark the selected articles as read or unread."""
        ids = [row.id for row in self.selected() if bool(row.read) != read]
        if ids:
            said = (
                self.tr("Mark {articles} as read") if read else self.tr("Mark {articles} as unread")
            )
            self._edits.run(
                said.format(articles=self.amount(len(ids))),
                lambda edits: edits.set_read(ids, read=read),
            )

    # The Trash

    def trash(self, ids: Sequence[int] | None = None) -> None:
        """Move articles, or the selected ones, to the Trash."""
        self._set_trashed(ids, self.tr("Move {articles} to the Trash"), trashed=True)

    def restore(self, ids: Sequence[int] | None = None) -> None:
        """Take articles, or the selected ones, out of the Trash."""
        self._set_trashed(ids, self.tr("Restore {articles}"), trashed=False)

    def _set_trashed(self, ids: Sequence[int] | None, said: str, *, trashed: bool) -> None:
        wanted = self._articles.selected_ids() if ids is None else ids
        rows = map(self._articles.model.row, wanted)
        moved = [row.id for row in rows if row is not None and bool(row.trashed) != trashed]
        if moved:
            self._edits.run(
                said.format(articles=self.amount(len(moved))),
                lambda edits: edits.trash(moved) if trashed else edits.untrash(moved),
            )

    def delete_selected(self) -> None:
        """Delete the selected articles of the Trash for good, after asking."""
        ids = [row.id for row in self.selected() if row.trashed]
        if ids:
            said = self.tr("Delete {articles} for good?").format(articles=self.amount(len(ids)))
            self._ask(said, self.tr("&Delete for good"), partial(self._delete, ids))

    def empty_trash(self) -> None:
        """Delete everything in the Trash for good, after asking."""
        ids = [row.id for row in self._articles.model.rows if row.trashed]
        if ids:
            said = self.tr("Empty the Trash and delete {articles} for good?")
            said = said.format(articles=self.amount(len(ids)))
            self._ask(said, self.tr("&Empty Trash"), partial(self._delete, ids))

    def _delete(self, ids: Sequence[int]) -> None:
        def done(gone: list[int]) -> None:
            self._articles.model.remove(gone)
            self._edits.refresh()
            self.deleted.emit(gone)

        tried = self.tr("The articles could not be deleted.")
        self._database.run(
            lambda library: library.delete_trashed(ids),
            done,
            lambda error: self.failed.emit(tried, error),
        )

    def _ask(self, text: str, do: str, act: Callable[[], None]) -> None:
        box = self.question = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for good"))
        box.setText(text)
        box.setInformativeText(
            self.tr(
                "Files, corrections and notes are deleted too. This cannot be undone, "
                "and neither can what was done before it."
            )
        )
        go = box.addButton(do, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(lambda: act())
        box.finished.connect(self._forget_question)
        box.open()

    def _forget_question(self) -> None:
        self.question = None
