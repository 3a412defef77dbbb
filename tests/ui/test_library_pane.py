# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library pane: shelves, counts, dragging, naming, what is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu

from briefing_app.core.stored import COLOURS
from briefing_app.ui import theme
from briefing_app.ui.dragging import articles_data, collection_data
from briefing_app.ui.housekeeping import READ_AFTER_MS
from briefing_app.ui.library_menus import colour_names
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.shelves import ALL, DOUBTFUL, TRASH, UNREAD, Shelf, ShelfKind
from tests.ui.fakes import PACK, TEXT, make_article, make_source
from tests.ui.looks_library import list_drawn, pane_drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import Changes, Collection, SavedSearch, Tag
    from briefing_app.library import Edits
    from tests.ui.fakes import FakeServices

BUTTON, MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def run(qtbot: QtBot, window: MainWindow, operation: Callable[[Edits], object]) -> None:
    """Run a step and wait until the window shows it."""
    with qtbot.waitSignal(window.edits.changed):
        window.edits.run("Step", operation)


def step(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> Changes:
    """Do something in the window that is a step; return what it changed."""
    with qtbot.waitSignal(window.edits.changed) as waited:
        act()
    assert waited.args is not None
    changes: Changes = waited.args[0]
    return changes


def shelf(window: MainWindow, kind: ShelfKind, name: str) -> Shelf:
    """Return the shelf of a name."""
    catalogue = window.desk.pane.catalogue
    named: dict[ShelfKind, Sequence[Collection | Tag | SavedSearch]] = {
        ShelfKind.COLLECTION: catalogue.collections,
        ShelfKind.TAG: catalogue.tags,
        ShelfKind.SEARCH: catalogue.searches,
    }
    return Shelf(kind, next(found.id for found in named[kind] if found.name == name))


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with four articles, two collections, two tags and a search."""
    ids = []
    for name in ("satu", "dua", "tiga", "empat"):
        source = make_source(
            tmp_path / f"{name}.txt",
            TEXT.replace("Banjir", name.title()).replace("Sekitar 1.200", "Ada 200"),
        )
        row = window.database.ask(lambda library: library.add(make_article(source), PACK))  # noqa: B023
        window.articles.model.insert(row)
        ids.append(row.id)

    def order(edits: Edits) -> None:
        sea = edits.add_collection("Laut")
        strait = edits.add_collection("Selat", sea)
        edits.add_collection("Arsip")
        edits.collect(ids[:2], strait)
        edits.collect(ids[1:3], sea)
        edits.put_tag(ids[:1], edits.add_tag("Iran", "red"))
        edits.add_tag("Minyak", "green")
        edits.add_search("Pangan", "pangan")
        edits.set_read(ids[:1], read=True)

    run(qtbot, window, order)
    window.edits.reset()
    return window


def test_that_every_shelf_has_its_name_its_place_and_its_count(desk: MainWindow) -> None:
    """An article that is in a collection and in one nested in it counts once."""
    assert pane_drawn(desk.desk.pane) == [
        "All articles 4",
        "Unread 3",
        "Doubtful",
        "Collections",
        "  Arsip",
        "  Laut 3",
        "    Selat 2",
        "Tags",
        "  Iran 1",
        "  Minyak",
        "Saved searches",
        "  Pangan",
        "Trash",
    ]
    assert list_drawn(desk.articles) == [
        "  • Empat melanda kota pelabuhan",
        "  • Tiga melanda kota pelabuhan",
        "  • Dua melanda kota pelabuhan",
        "    Satu melanda kota pelabuhan [Iran]",
    ]


@pytest.mark.parametrize(
    ("kind", "name", "listed"),
    [
        (ShelfKind.COLLECTION, "Laut", ["Tiga", "Dua", "Satu"]),
        (ShelfKind.COLLECTION, "Selat", ["Dua", "Satu"]),
        (ShelfKind.TAG, "Iran", ["Satu"]),
    ],
)
def test_that_choosing_a_shelf_lists_what_stands_on_it(
    desk: MainWindow, kind: ShelfKind, name: str, listed: list[str]
) -> None:
    desk.desk.pane.choose(shelf(desk, kind, name))
    labels = [desk.articles.model.row(id_) for id_ in desk.articles.model.listed]
    assert [row.label.split()[0] for row in labels if row] == listed


def test_that_the_arrow_keys_go_through_the_shelves_and_choose_them(
    qtbot: QtBot, desk: MainWindow
) -> None:
    tree = desk.desk.pane.tree
    qtbot.keyClick(desk, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Home)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert desk.desk.pane.shelf == UNREAD
    assert desk.articles.model.rowCount() == 3
    qtbot.keyClick(tree, Qt.Key.Key_End)
    assert desk.desk.pane.shelf == TRASH
    assert desk.articles.model.rowCount() == 0


def test_that_a_click_on_a_heading_opens_and_closes_it_and_chooses_nothing(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    heading = pane.model.heading(ShelfKind.TAG)
    assert pane.tree.isExpanded(heading)
    place = pane.tree.visualRect(heading).center()
    qtbot.mouseClick(pane.tree.viewport(), BUTTON, pos=place)
    assert not pane.tree.isExpanded(heading)
    assert pane.shelf == ALL


def test_that_counts_follow_every_step_and_every_undo(qtbot: QtBot, desk: MainWindow) -> None:
    pane, ids = desk.desk.pane, desk.articles.all_ids()
    before = pane_drawn(pane)
    run(qtbot, desk, lambda edits: edits.trash(ids[:2]))
    qtbot.waitUntil(lambda: "Trash 2" in pane_drawn(pane))
    assert {"All articles 2", "Unread 1", "  Laut 2"} <= set(pane_drawn(pane))
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    qtbot.waitUntil(lambda: pane_drawn(pane) == before)


def test_that_the_empty_shelves_teach_one_action_each(qtbot: QtBot, desk: MainWindow) -> None:
    pane, empty = desk.desk.pane, desk.articles.empty
    said = {}
    for name, wanted in (
        ("trash", TRASH),
        ("doubtful", DOUBTFUL),
        ("collection", shelf(desk, ShelfKind.COLLECTION, "Arsip")),
        ("tag", shelf(desk, ShelfKind.TAG, "Minyak")),
    ):
        pane.choose(wanted)
        assert empty.isVisible()
        said[name] = empty.text
    assert len(set(said.values())) == 4
    assert "Del" in said["trash"]
    assert "Drag articles" in said["collection"]
    assert "Ctrl+T" in said["tag"]
    run(qtbot, desk, lambda edits: edits.set_read(desk.articles.all_ids(), read=True))
    pane.choose(UNREAD)
    assert empty.text.startswith("Everything is read.")


def test_that_an_article_stays_under_unread_while_it_is_read_until_that_is_chosen_anew(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    pane.choose(UNREAD)
    with qtbot.waitSignal(desk.open_article.opened):
        desk.articles.table.selectRow(0)
    assert desk.desk.housekeeping.read_timer.isActive()
    qtbot.waitUntil(lambda: "Unread 2" in pane_drawn(pane), timeout=READ_AFTER_MS + 4000)
    assert list_drawn(desk.articles) == [
        ">*  Empat melanda kota pelabuhan",
        "  • Tiga melanda kota pelabuhan",
        "  • Dua melanda kota pelabuhan",
    ]
    assert desk.edits.history.undo == ""  # nobody asked for it, so there is nothing to undo
    place = pane.tree.visualRect(pane.model.index_of(UNREAD)).center()
    qtbot.mouseClick(pane.tree.viewport(), BUTTON, pos=place)
    assert len(desk.articles.model.listed) == 2


def test_that_articles_that_are_only_walked_past_stay_unread(
    qtbot: QtBot, desk: MainWindow
) -> None:
    for number in range(3):
        with qtbot.waitSignal(desk.open_article.opened):
            desk.articles.table.selectRow(number)
    assert sum(not row.read for row in desk.articles.model.rows) == 3


# Dragging


def drag(window: MainWindow, data: QMimeData, index: QModelIndex) -> bool:
    """Drag something over a row and drop it there; tell whether it was taken."""
    tree = window.desk.pane.tree
    tree.scrollTo(index)
    place = tree.visualRect(index).center()
    viewport, action = tree.viewport(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, action, data, BUTTON, MODIFIER)
    QApplication.sendEvent(viewport, enter)
    move = QDragMoveEvent(place, action, data, BUTTON, MODIFIER)
    QApplication.sendEvent(viewport, move)
    if not move.isAccepted():
        return False
    drop = QDropEvent(QPointF(place), action, data, BUTTON, MODIFIER)
    QApplication.sendEvent(viewport, drop)
    return drop.isAccepted()


def test_that_articles_are_dragged_onto_a_collection_a_tag_and_the_trash(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane, ids = desk.desk.pane, desk.articles.all_ids()
    data = articles_data(ids[:2])
    for target, name, count in (
        (shelf(desk, ShelfKind.COLLECTION, "Arsip"), "Add 2 articles to “Arsip”", "  Arsip 2"),
        (shelf(desk, ShelfKind.TAG, "Minyak"), "Tag 2 articles “Minyak”", "  Minyak 2"),
        (TRASH, "Move 2 articles to the Trash", "Trash 2"),
    ):
        index = pane.model.index_of(target)
        changes = step(qtbot, desk, partial(drag, desk, data, index))
        assert changes.name == name
        qtbot.waitUntil(lambda: count in pane_drawn(pane))  # noqa: B023
    changes = step(qtbot, desk, lambda: drag(desk, data, pane.model.index_of(ALL)))
    assert changes.name == "Restore 2 articles"


def test_that_an_article_of_the_trash_that_is_put_into_a_collection_is_restored(
    qtbot: QtBot, desk: MainWindow
) -> None:
    (article_id, *_) = desk.articles.all_ids()
    run(qtbot, desk, lambda edits: edits.trash([article_id]))
    index = desk.desk.pane.model.index_of(shelf(desk, ShelfKind.COLLECTION, "Arsip"))
    step(qtbot, desk, lambda: drag(desk, articles_data([article_id]), index))
    row = desk.articles.model.row(article_id)
    assert row is not None
    assert not row.trashed
    assert len(row.collections) == 1


def test_that_articles_are_not_dropped_where_it_means_nothing(desk: MainWindow) -> None:
    pane = desk.desk.pane
    data = articles_data(desk.articles.all_ids()[:1])
    for index in (
        pane.model.index_of(UNREAD),
        pane.model.index_of(DOUBTFUL),
        pane.model.index_of(shelf(desk, ShelfKind.SEARCH, "Pangan")),
        pane.model.heading(ShelfKind.TAG),
    ):
        assert not drag(desk, data, index)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/berita/a.txt")])
    assert not drag(desk, files, pane.model.index_of(ALL))  # the window imports it instead


def test_that_a_collection_is_dragged_into_another_and_to_the_top_but_not_into_itself(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    sea, strait, archive = (
        shelf(desk, ShelfKind.COLLECTION, name) for name in ("Laut", "Selat", "Arsip")
    )
    pane.tree.expandAll()
    for target in (sea, strait):
        assert not drag(desk, collection_data(sea.id), pane.model.index_of(target))
    index = pane.model.index_of(archive)
    step(qtbot, desk, lambda: drag(desk, collection_data(strait.id), index))
    assert pane_drawn(pane)[4:7] == ["  Arsip 2", "    Selat 2", "  Laut 2"]
    heading = pane.model.heading(ShelfKind.COLLECTION)
    changes = step(qtbot, desk, lambda: drag(desk, collection_data(strait.id), heading))
    assert changes.name == "Move collection “Selat”"
    assert pane_drawn(pane)[4:7] == ["  Arsip", "  Laut 2", "  Selat 2"]


def test_that_what_is_dragged_from_elsewhere_is_refused(desk: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-briefing-desk-articles", b'{"no": "list"}')
    desk.desk.pane.model.dropMimeData(
        data, Qt.DropAction.CopyAction, -1, -1, desk.desk.pane.model.index_of(TRASH)
    )
    assert desk.edits.history.undo == ""


# Naming, making, deleting


def type_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Type into the field that stands in the tree."""
    field = window.desk.pane.tree.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ShelfKind.COLLECTION, "Selat"),
        (ShelfKind.TAG, "Iran"),
        (ShelfKind.SEARCH, "Pangan"),
    ],
)
def test_that_f2_renames_and_undo_takes_it_back(
    qtbot: QtBot, desk: MainWindow, kind: ShelfKind, name: str
) -> None:
    pane = desk.desk.pane
    before = pane_drawn(pane)
    pane.tree.setFocus()
    pane.tree.setCurrentIndex(pane.model.index_of(shelf(desk, kind, name)))
    qtbot.keyClick(pane.tree, Qt.Key.Key_F2)
    changes = step(qtbot, desk, lambda: type_name(qtbot, desk, "  Nama   baru "))
    assert changes.name.endswith(f"“{name}”")
    assert any("Nama baru" in line for line in pane_drawn(pane))
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    assert pane_drawn(pane) == before


def test_that_a_name_that_is_left_empty_or_as_it_was_changes_nothing(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    for typed in ("  ", "Iran"):
        pane.edit(shelf(desk, ShelfKind.TAG, "Iran"))
        type_name(qtbot, desk, typed)
        assert desk.desk.shelf_edits.question is None
    assert "  Iran 1" in pane_drawn(pane)
    assert desk.edits.history.undo == ""


def test_that_a_tag_that_is_renamed_like_another_is_merged_if_the_user_wants(
    qtbot: QtBot, desk: MainWindow
) -> None:
    edits, iran = desk.desk.shelf_edits, shelf(desk, ShelfKind.TAG, "Iran")
    edits.rename(iran, "MINYAK")
    assert edits.question is not None
    assert edits.question.text() == "There is a tag “Minyak” already."
    edits.question.buttons()[1].click()
    assert desk.edits.history.undo == ""
    edits.rename(iran, "MINYAK")
    assert edits.question is not None
    changes = step(qtbot, desk, edits.question.buttons()[0].click)
    assert changes.name == "Merge tag “Iran” into “Minyak”"
    assert pane_drawn(desk.desk.pane)[7:9] == ["Tags", "  Minyak 1"]


def test_that_a_collection_is_made_inside_another_and_chosen(
    qtbot: QtBot, desk: MainWindow
) -> None:
    sea = shelf(desk, ShelfKind.COLLECTION, "Laut")
    chosen(desk.desk.menus.shelf_menu(sea), "New collection inside…").trigger()
    dialog = desk.desk.shelf_edits.dialog
    assert isinstance(dialog, QInputDialog)
    assert "Laut" in dialog.windowTitle()
    dialog.setTextValue(" Natuna ")
    changes = step(qtbot, desk, dialog.accept)
    assert changes.name == "New collection “Natuna”"
    assert pane_drawn(desk.desk.pane)[5:8] == ["  Laut 3", "    Natuna", "    Selat 2"]
    qtbot.waitUntil(lambda: desk.desk.pane.name_of(desk.desk.pane.shelf) == "Natuna")
    assert "empty" in desk.articles.empty.text
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    assert desk.desk.pane.shelf == ALL  # what was chosen is gone
    assert desk.articles.model.rowCount() == 4


def test_that_del_deletes_what_the_cursor_is_on_and_the_articles_stay(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    pane.tree.setFocus()
    pane.tree.setCurrentIndex(pane.model.index_of(shelf(desk, ShelfKind.COLLECTION, "Laut")))
    changes = step(qtbot, desk, lambda: qtbot.keyClick(pane.tree, Qt.Key.Key_Delete))
    assert changes.name == "Delete collection “Laut”"
    assert pane_drawn(pane)[:5] == [
        "All articles 4", "Unread 3", "Doubtful", "Collections", "  Arsip",
    ]  # fmt: skip
    qtbot.keyClick(pane.tree, Qt.Key.Key_Home)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert desk.edits.history.undo == "Delete collection “Laut”"


def actions_of(menu: QMenu) -> Iterator[QAction]:
    """Yield the actions of a menu and of its submenus."""
    for action in menu.actions():
        yield action
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions_of(inner)


def chosen(menu: QMenu, text: str) -> QAction:
    """Return the action that says this."""
    return next(a for a in actions_of(menu) if a.text().replace("&", "") == text)


def test_that_the_menu_of_a_tag_colours_and_merges(qtbot: QtBot, desk: MainWindow) -> None:
    iran = shelf(desk, ShelfKind.TAG, "Iran")
    teal = chosen(desk.desk.menus.shelf_menu(iran), "Teal")
    step(qtbot, desk, teal.trigger)
    assert desk.desk.pane.catalogue.tags[0].colour == "teal"
    chosen(desk.desk.menus.shelf_menu(iran), "Merge into…").trigger()
    dialog = desk.desk.shelf_edits.dialog
    assert dialog is not None
    assert dialog.comboBoxItems() == ["Minyak"]
    step(qtbot, desk, dialog.accept)
    assert [tag.name for tag in desk.desk.pane.catalogue.tags] == ["Minyak"]


def test_that_a_collection_is_moved_by_menu_only_where_it_can_go(
    qtbot: QtBot, desk: MainWindow
) -> None:
    sea = shelf(desk, ShelfKind.COLLECTION, "Laut")
    names = [name for name, _ in desk.desk.shelf_edits.parents(sea.id)]
    assert names == ["At the top", "Arsip"]
    archive = chosen(desk.desk.menus.shelf_menu(sea), "Arsip")
    step(qtbot, desk, archive.trigger)
    assert pane_drawn(desk.desk.pane)[4:7] == ["  Arsip 3", "    Laut 3", "      Selat 2"]


def test_that_every_colour_has_a_name_and_a_shade(desk: MainWindow) -> None:
    assert set(colour_names()) == set(COLOURS) == set(theme.shades(desk.palette()))


# Searches


def test_that_a_saved_search_is_run_and_left_for_a_shelf(qtbot: QtBot, desk: MainWindow) -> None:
    pane = desk.desk.pane
    pane.choose(UNREAD)
    search = pane.model.index_of(shelf(desk, ShelfKind.SEARCH, "Pangan"))
    pane.tree.setCurrentIndex(search)
    qtbot.waitUntil(lambda: desk.panels.shows_results)
    assert desk.search.field.text() == "pangan"
    assert desk.results.model.rowCount() == 4
    qtbot.keyClick(desk.search.field, Qt.Key.Key_Escape)
    assert pane.tree.currentIndex() == pane.model.index_of(UNREAD)
    pane.tree.setCurrentIndex(search)
    qtbot.waitUntil(lambda: desk.panels.shows_results)
    pane.choose(TRASH)
    assert not desk.panels.shows_results
    assert desk.search.field.text() == ""


# Imports


def test_that_imports_go_into_the_collection_that_was_chosen_when_they_were_asked_for(
    qtbot: QtBot, desk: MainWindow, services: FakeServices, files: Callable[..., list[Path]]
) -> None:
    pane = desk.desk.pane
    pane.choose(shelf(desk, ShelfKind.COLLECTION, "Arsip"))
    services.gate.clear()
    desk.importing.take(files("a.txt", "b.txt"))
    qtbot.waitUntil(lambda: desk.queue.active == 2)
    pane.choose(ALL)
    services.gate.set()
    qtbot.waitUntil(lambda: "  Arsip 2" in pane_drawn(pane))
    assert desk.edits.history.undo == ""
    assert len(desk.articles.model.listed) == 6


def test_that_a_file_that_is_known_goes_into_the_chosen_collection_too(
    qtbot: QtBot, desk: MainWindow, files: Callable[..., list[Path]]
) -> None:
    pane = desk.desk.pane
    pane.choose(ALL)
    paths = files("a.txt")
    desk.importing.take(paths)
    qtbot.waitUntil(lambda: len(desk.articles.model.listed) == 5)
    pane.choose(shelf(desk, ShelfKind.COLLECTION, "Arsip"))
    desk.importing.take(paths)
    qtbot.waitUntil(lambda: "  Arsip 1" in pane_drawn(pane))
    pane.choose(ALL)
    assert len(desk.articles.model.listed) == 5


# What is remembered


def test_that_shelf_article_columns_and_expansion_are_there_again(
    qtbot: QtBot, desk: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    pane = desk.desk.pane
    sea = shelf(desk, ShelfKind.COLLECTION, "Laut")
    pane.choose(sea)
    pane.tree.expand(pane.model.index_of(sea))
    pane.tree.collapse(pane.model.heading(ShelfKind.TAG))
    desk.articles.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    listed = desk.articles.model.listed
    with qtbot.waitSignal(desk.open_article.opened):
        desk.articles.select(listed[1])
    with qtbot.waitSignal(desk.closed):
        desk.close()
    again = MainWindow(services, tmp_path / "library")
    again.show()
    with qtbot.waitSignal(again.open_article.opened):
        again.open_library()
    assert again.desk.pane.shelf == sea
    assert again.articles.model.listed == listed
    assert again.articles.current_id == listed[1]
    assert again.desk.pane.tree.isExpanded(again.desk.pane.model.index_of(sea))
    assert not again.desk.pane.tree.isExpanded(again.desk.pane.model.heading(ShelfKind.TAG))
    with qtbot.waitSignal(again.closed):
        again.close()


def test_that_f9_hides_and_shows_the_pane(qtbot: QtBot, desk: MainWindow) -> None:
    desk.activateWindow()
    qtbot.keyClick(desk, Qt.Key.Key_F9)
    assert desk.desk.pane.isHidden()
    qtbot.keyClick(desk, Qt.Key.Key_F9)
    assert desk.desk.pane.isVisible()


def test_that_a_screen_reader_hears_the_count(desk: MainWindow) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    model = desk.desk.pane.model
    assert model.index_of(ALL).data(role) == "All articles, 4 articles"
    assert model.index_of(shelf(desk, ShelfKind.TAG, "Iran")).data(role) == "Iran, 1 article"
    interface = QAccessible.queryAccessibleInterface(desk.desk.pane.tree)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Library"


def test_that_the_menu_key_opens_the_menu_of_the_row_under_the_cursor(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pane = desk.desk.pane
    pane.tree.setCurrentIndex(pane.model.index_of(shelf(desk, ShelfKind.TAG, "Iran")))
    with qtbot.waitSignal(pane.menu_asked) as asked:
        pane.tree.customContextMenuRequested.emit(QPoint(-1, -1))
    assert asked.args is not None
    assert asked.args[0] == shelf(desk, ShelfKind.TAG, "Iran")
    assert desk.desk.menus.menu is not None
    assert chosen(desk.desk.menus.menu, "Merge into…").isEnabled()
    desk.desk.menus.menu.close()
    pane.tree.setCurrentIndex(pane.model.heading(ShelfKind.TAG))
    pane.tree.customContextMenuRequested.emit(QPoint(-1, -1))
    assert [action.text() for action in desk.desk.menus.menu.actions()] == ["New &tag…"]
    desk.desk.menus.menu.close()
