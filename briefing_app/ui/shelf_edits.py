# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is done to collections, tags and saved searches; each is a step that Undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from briefing_app.ui.shelves import Shelf, ShelfKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.stored import Collection, SavedSearch, Tag
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.library_pane import LibraryPane


class ShelfEdits(QObject):
    """Makes, names, moves, merges and deletes what the library pane shows.

    Args:
        pane: The library pane.
        edits: Where changes become steps.
        window: Parent of dialogs and questions.

    Attributes:
        dialog: The dialog while it is open.
        question: The question while it is asked.
    """

    def __init__(self, pane: LibraryPane, edits: EditStack, window: QWidget) -> None:
        """Listen to what is typed and dropped in the pane."""
        super().__init__(window)
        self._pane, self._edits, self._window = pane, edits, window
        self.dialog: QInputDialog | None = None
        self.question: QMessageBox | None = None
        pane.model.renamed.connect(self.rename)
        pane.model.collection_dropped.connect(self.move_collection)
        pane.delete_asked.connect(self.delete)

    # Making

    def new_collection(self, parent: int | None = None) -> None:
        """Ask for a name and make a collection, in another one if that is named."""

        def make(name: str) -> None:
            made: list[int] = []
            self._edits.run(
                self.tr("New collection “{name}”").format(name=name),
                lambda edits: made.append(edits.add_collection(name, parent)),
                lambda _: self._pane.choose(Shelf(ShelfKind.COLLECTION, made[0])),
            )

        title = self.tr("New collection")
        if parent is not None:
            above = self._pane.name_of(Shelf(ShelfKind.COLLECTION, parent))
            title = self.tr("New collection in “{name}”").format(name=above)
        self._ask_for_name(title, make)

    def new_tag(self) -> None:
        """Ask for a name and make a tag."""

        def make(name: str) -> None:
            said = self.tr("New tag “{name}”").format(name=name)
            self._edits.run(said, lambda edits: edits.add_tag(name))

        self._ask_for_name(self.tr("New tag"), make)

    # Changing

    def rename(self, shelf: Shelf, name: str) -> None:
        """Give a collection, tag or saved search another name."""
        if shelf.kind is ShelfKind.COLLECTION:
            said = self.tr("Rename collection “{name}”")
            self._run(said, shelf, lambda edits: edits.rename_collection(shelf.id, name))
        elif shelf.kind is ShelfKind.SEARCH:
            query = self._search(shelf.id).query
            said = self.tr("Rename search “{name}”")
            self._run(said, shelf, lambda edits: edits.change_search(shelf.id, name, query))
        elif shelf.kind is ShelfKind.TAG:
            self._rename_tag(shelf, name)

    def move_collection(self, collection_id: int, parent: int | None) -> None:
        """Nest a collection in another one, or put it at the top."""
        shelf = Shelf(ShelfKind.COLLECTION, collection_id)
        if self._collection(collection_id).parent != parent:
            said = self.tr("Move collection “{name}”")
            self._run(said, shelf, lambda edits: edits.move_collection(collection_id, parent))

    def parents(self, collection_id: int) -> list[tuple[str, int | None]]:
        """Return where a collection can be moved, with paths as names; the top comes first."""
        inside = self._pane.shelves.nested(collection_id)
        names: dict[int | None, str] = {}
        found: list[tuple[str, int | None]] = [(self.tr("At the top"), None)]
        for each in self._pane.catalogue.collections:
            above = names.get(each.parent)
            names[each.id] = each.name if above is None else f"{above} › {each.name}"
            if each.id not in inside:
                found.append((names[each.id], each.id))
        return found

    def colour_tag(self, tag_id: int, colour: str) -> None:
        """Give a tag another colour."""
        tag = self._tag(tag_id)
        said = self.tr("Colour tag “{name}”")
        shelf = Shelf(ShelfKind.TAG, tag_id)
        self._run(said, shelf, lambda edits: edits.change_tag(tag_id, tag.name, colour))

    def choose_merge(self, tag_id: int) -> None:
        """Ask which tag another one shall become part of."""
        others = {tag.name: tag.id for tag in self._pane.catalogue.tags if tag.id != tag_id}
        if not others:
            return
        dialog = self._open_dialog(
            self.tr("Merge tag “{name}”").format(name=self._tag(tag_id).name)
        )
        dialog.setLabelText(self.tr("Articles with it get this tag instead:"))
        dialog.setComboBoxItems(list(others))
        dialog.setOkButtonText(self.tr("&Merge"))
        dialog.textValueSelected.connect(lambda name: self.merge(tag_id, others[name]))
        dialog.open()

    def merge(self, tag_id: int, into: int) -> None:
        """Replace a tag by another one, wherever it is."""
        said = self.tr("Merge tag “{name}” into “{other}”").format(
            name=self._tag(tag_id).name, other=self._tag(into).name
        )
        self._edits.run(said, lambda edits: edits.merge_tags([tag_id], into))

    def delete(self, shelf: Shelf) -> None:
        """Delete a collection, tag or saved search; the articles stay."""
        if shelf.kind is ShelfKind.COLLECTION:
            said = self.tr("Delete collection “{name}”")
            self._run(said, shelf, lambda edits: edits.delete_collection(shelf.id))
        elif shelf.kind is ShelfKind.TAG:
            said = self.tr("Delete tag “{name}”")
            self._run(said, shelf, lambda edits: edits.delete_tag(shelf.id))
        elif shelf.kind is ShelfKind.SEARCH:
            said = self.tr("Delete search “{name}”")
            self._run(said, shelf, lambda edits: edits.delete_search(shelf.id))

    # Behind it

    def _run(self, said: str, shelf: Shelf, operation: Callable[..., object]) -> None:
        self._edits.run(said.format(name=self._pane.name_of(shelf)), operation)

    def _rename_tag(self, shelf: Shelf, name: str) -> None:
        """Rename a tag; where another one has the name, ask whether to merge the two."""
        tag = self._tag(shelf.id)
        same = (
            other
            for other in self._pane.catalogue.tags
            if other.id != tag.id and other.name.casefold() == name.casefold()
        )
        other = next(same, None)
        if other is None:
            said = self.tr("Rename tag “{name}”")
            self._run(said, shelf, lambda edits: edits.change_tag(tag.id, name, tag.colour))
            return
        box = self.question = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Merge tags"))
        box.setText(self.tr("There is a tag “{name}” already.").format(name=other.name))
        box.setInformativeText(
            self.tr("Merge “{name}” into it? Articles with either get “{other}”.").format(
                name=tag.name, other=other.name
            )
        )
        merge = box.addButton(self.tr("&Merge"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(merge)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        merge.clicked.connect(lambda: self.merge(tag.id, other.id))
        box.finished.connect(self._forget)
        box.open()

    def _ask_for_name(self, title: str, act: Callable[[str], None]) -> None:
        dialog = self._open_dialog(title)
        dialog.setLabelText(self.tr("Name:"))
        dialog.setInputMode(QInputDialog.InputMode.TextInput)

        def take(typed: str) -> None:
            name = " ".join(typed.split())
            if name:
                act(name)

        dialog.textValueSelected.connect(take)
        dialog.open()

    def _open_dialog(self, title: str) -> QInputDialog:
        dialog = self.dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(320, dialog.height())
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self.dialog = self.question = None

    def _collection(self, collection_id: int) -> Collection:
        return next(c for c in self._pane.catalogue.collections if c.id == collection_id)

    def _tag(self, tag_id: int) -> Tag:
        return next(tag for tag in self._pane.catalogue.tags if tag.id == tag_id)

    def _search(self, search_id: int) -> SavedSearch:
        return next(found for found in self._pane.catalogue.searches if found.id == search_id)
