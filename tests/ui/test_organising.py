# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is done to the selected articles: tags, collections, read and unread, the Trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from briefing_app.core.stored import AnnotationContent
from briefing_app.library import doubt_counts
from briefing_app.ui.shelves import ALL, DOUBTFUL, TRASH, Shelf, ShelfKind
from tests.ui.fakes import PACK, TEXT, make_article, make_source
from tests.ui.looks_library import list_drawn, pane_drawn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import Changes
    from briefing_app.library import Edits
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.toggle_popup import TogglePopup

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with articles "Satu" to "Lima", the newest import on top."""
    for name in ("Satu", "Dua", "Tiga", "Empat", "Lima"):
        source = make_source(tmp_path / f"{name}.txt", TEXT.replace("Banjir", name))
        row = window.database.ask(lambda library: library.add(make_article(source), PACK))  # noqa: B023
        window.articles.model.insert(row)
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    return window


def step(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> Changes:
    with qtbot.waitSignal(window.edits.changed) as waited:
        act()
    assert waited.args is not None
    changes: Changes = waited.args[0]
    return changes


def pick(window: MainWindow, *places: int) -> None:
    """Select some places of the list; the cursor goes to the last one."""
    flags = QItemSelectionModel.SelectionFlag
    selection = window.articles.table.selectionModel()
    selection.clear()
    for place in places:
        index = window.articles.model.index(place, 0)
        selection.setCurrentIndex(index, flags.Select | flags.Rows)


def first_words(window: MainWindow) -> list[str]:
    """Return the marks and first words of the listed articles."""
    return [f"{line[:2]}{line[4:].split()[0]}" for line in list_drawn(window.articles)]


def opened_tags(qtbot: QtBot, window: MainWindow) -> TogglePopup:
    window.articles.table.setFocus()
    qtbot.keyClick(window.articles.table, Qt.Key.Key_T, CTRL)
    popup = window.desk.organising.popup
    assert popup is not None
    return popup


def entries(popup: TogglePopup) -> list[str]:
    """Return the entries with their boxes: "x" all, "-" some, " " none."""
    boxes = {Qt.CheckState.Checked: "x", Qt.CheckState.PartiallyChecked: "-"}
    found = []
    for row in range(popup.model.rowCount()):
        item = popup.model.item(row)
        found.append(f"{boxes.get(item.checkState(), ' ')} {item.text()}")
    return found


def destroy(window: MainWindow) -> None:
    """Say yes to deleting for good."""
    question = window.desk.organising.question
    assert question is not None
    destructive = QMessageBox.ButtonRole.DestructiveRole
    next(b for b in question.buttons() if question.buttonRole(b) == destructive).click()


# Tags and collections


def test_that_a_new_tag_is_typed_and_put_on_the_whole_selection(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pick(desk, 0, 2, 4)
    popup = opened_tags(qtbot, desk)
    assert popup.field.hasFocus()
    qtbot.keyClicks(popup.field, "Iran")
    assert entries(popup) == ["  New tag “Iran”"]
    changes = step(qtbot, desk, lambda: qtbot.keyClick(popup.field, Qt.Key.Key_Return))
    assert changes.name == "Tag 3 articles “Iran”"
    assert popup.isVisible()
    assert popup.field.text() == ""
    assert entries(popup) == ["x Iran"]
    assert [("[Iran]" in line) for line in list_drawn(desk.articles)] == [
        True, False, True, False, True,
    ]  # fmt: skip
    popup.close()
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    assert desk.desk.pane.catalogue.tags == ()


def test_that_the_popup_tells_what_all_and_some_have_and_switches_several(
    qtbot: QtBot, desk: MainWindow
) -> None:
    ids = desk.articles.model.listed

    def begin(edits: Edits) -> None:
        edits.put_tag(ids[:2], edits.add_tag("Iran"))
        edits.put_tag(ids[:1], edits.add_tag("Irak"))
        edits.add_tag("Minyak")

    step(qtbot, desk, lambda: desk.edits.run("Step", begin))
    pick(desk, 0, 1)
    popup = opened_tags(qtbot, desk)
    assert entries(popup) == ["- Irak  –  on 1 of 2", "x Iran", "  Minyak"]
    qtbot.keyClicks(popup.field, "ira")
    assert entries(popup) == ["- Irak  –  on 1 of 2", "x Iran", "  New tag “ira”"]
    changes = step(qtbot, desk, lambda: qtbot.keyClick(popup.field, Qt.Key.Key_Return))
    assert changes.name == "Tag 2 articles “Irak”"
    assert entries(popup) == ["x Irak", "x Iran", "  Minyak"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    changes = step(qtbot, desk, lambda: qtbot.keyClick(popup.field, Qt.Key.Key_Return))
    assert changes.name == "Untag 2 articles “Iran”"
    assert entries(popup) == ["x Irak", "  Iran", "  Minyak"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_that_ctrl_t_without_a_selection_does_nothing(qtbot: QtBot, desk: MainWindow) -> None:
    desk.articles.table.clearSelection()
    assert not desk.desk.menus.tag.isEnabled()
    desk.desk.organising.choose_tags()
    assert desk.desk.organising.popup is None


def test_that_articles_are_put_into_collections_and_taken_out_by_keyboard(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pick(desk, 0, 1)
    desk.articles.table.setFocus()
    qtbot.keyClick(desk.articles.table, Qt.Key.Key_L, CTRL | SHIFT)
    popup = desk.desk.organising.popup
    assert popup is not None
    qtbot.keyClicks(popup.field, "Laut")
    changes = step(qtbot, desk, lambda: qtbot.keyClick(popup.field, Qt.Key.Key_Return))
    assert changes.name == "Add 2 articles to “Laut”"
    popup.close()
    sea = desk.desk.pane.catalogue.collections[0].id
    assert not desk.desk.menus.uncollect.isEnabled()
    desk.desk.pane.choose(Shelf(ShelfKind.COLLECTION, sea))
    assert [words[2:] for words in first_words(desk)] == ["Lima", "Empat"]
    pick(desk, 0)
    changes = step(qtbot, desk, desk.desk.menus.uncollect.trigger)
    assert changes.name == "Remove 1 article from “Laut”"
    assert len(desk.articles.model.listed) == 1


def test_that_removing_from_a_collection_removes_from_those_nested_in_it(
    qtbot: QtBot, desk: MainWindow
) -> None:
    made: list[int] = []
    (article, *_) = desk.articles.model.listed

    def nest(edits: Edits) -> None:
        made.append(edits.add_collection("Laut"))
        made.append(edits.add_collection("Selat", made[0]))
        edits.collect([article], made[1])

    step(qtbot, desk, lambda: desk.edits.run("Step", nest))
    desk.desk.pane.choose(Shelf(ShelfKind.COLLECTION, made[0]))
    pick(desk, 0)
    step(qtbot, desk, desk.desk.organising.uncollect_selected)
    assert desk.articles.model.listed == []


# Read and unread


def test_that_the_selection_is_marked_as_read_and_unread(qtbot: QtBot, desk: MainWindow) -> None:
    desk.articles.table.selectAll()
    desk.articles.table.setFocus()
    changes = step(qtbot, desk, lambda: qtbot.keyClick(desk.articles.table, Qt.Key.Key_M, CTRL))
    assert changes.name == "Mark 5 articles as read"
    pick(desk, 1)
    changes = step(qtbot, desk, lambda: desk.desk.organising.mark(read=False))
    assert changes.name == "Mark 1 article as unread"
    assert [line[2] for line in list_drawn(desk.articles)] == [" ", "•", " ", " ", " "]
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    assert [line[2] for line in list_drawn(desk.articles)] == [" "] * 5


# The Trash


def test_that_del_moves_the_open_article_to_the_trash_and_opens_the_next(
    qtbot: QtBot, desk: MainWindow
) -> None:
    with qtbot.waitSignal(desk.open_article.opened):
        desk.articles.table.selectRow(1)
    desk.articles.table.setFocus()
    with qtbot.waitSignal(desk.open_article.opened):
        changes = step(qtbot, desk, lambda: qtbot.keyClick(desk.articles.table, Qt.Key.Key_Delete))
    assert changes.name == "Move 1 article to the Trash"
    assert first_words(desk) == ["  Lima", ">*Tiga", "  Dua", "  Satu"]
    article = desk.open_article.article
    assert article is not None
    assert article.row.label.startswith("Tiga")
    with qtbot.waitSignal(desk.edits.moved):
        desk.edits.undo()
    assert first_words(desk) == ["  Lima", "  Empat", ">*Tiga", "  Dua", "  Satu"]


def test_that_after_the_last_in_the_list_the_one_before_is_opened(
    qtbot: QtBot, desk: MainWindow
) -> None:
    with qtbot.waitSignal(desk.open_article.opened):
        desk.articles.table.selectRow(4)
    with qtbot.waitSignal(desk.open_article.opened):
        step(qtbot, desk, desk.desk.organising.trash)
    assert first_words(desk) == ["  Lima", "  Empat", "  Tiga", ">*Dua"]


def test_that_nothing_is_open_when_everything_is_in_the_trash(
    qtbot: QtBot, desk: MainWindow
) -> None:
    with qtbot.waitSignal(desk.open_article.opened):
        desk.articles.table.selectRow(1)
    desk.articles.table.selectAll()
    step(qtbot, desk, desk.desk.organising.trash)
    assert desk.open_article.article is None
    assert desk.articles.empty.isVisible()
    assert desk.status.count.text() == "0 articles"
    assert not desk.menus.export.isEnabled()


def test_that_articles_are_restored_from_the_trash(qtbot: QtBot, desk: MainWindow) -> None:
    pick(desk, 0, 1)
    step(qtbot, desk, desk.desk.organising.trash)
    desk.desk.pane.choose(TRASH)
    assert not desk.desk.menus.trash.isEnabled()
    desk.articles.table.selectAll()
    changes = step(qtbot, desk, desk.desk.menus.restore.trigger)
    assert changes.name == "Restore 2 articles"
    desk.desk.pane.choose(ALL)
    assert len(desk.articles.model.listed) == 5


def test_that_deleting_for_good_asks_names_the_count_and_cannot_be_undone(
    qtbot: QtBot, desk: MainWindow
) -> None:
    pick(desk, 0, 1, 2)
    step(qtbot, desk, desk.desk.organising.trash)
    desk.desk.pane.choose(TRASH)
    pick(desk, 0, 1)
    desk.articles.table.setFocus()
    qtbot.keyClick(desk.articles.table, Qt.Key.Key_Delete, SHIFT)
    question = desk.desk.organising.question
    assert question is not None
    assert question.text() == "Delete 2 articles for good?"
    assert "cannot be undone" in question.informativeText()
    assert question.defaultButton().text() == "&Cancel"
    question.defaultButton().click()
    assert len(desk.articles.model.listed) == 3
    desk.desk.organising.delete_selected()
    assert desk.desk.organising.question is not None
    with qtbot.waitSignals([desk.desk.organising.deleted, desk.edits.history_changed]):
        destroy(desk)
    assert len(desk.articles.model.listed) == 1
    assert desk.edits.history.undo == ""
    assert not desk.menus.undo.isEnabled()
    assert len(desk.database.ask(lambda library: library.articles())) == 3


def test_that_emptying_the_trash_asks_and_takes_all_of_it(qtbot: QtBot, desk: MainWindow) -> None:
    assert not desk.desk.menus.empty_trash.isEnabled()
    pick(desk, 0, 1, 2)
    step(qtbot, desk, desk.desk.organising.trash)
    assert desk.desk.menus.empty_trash.isEnabled()
    desk.desk.menus.empty_trash.trigger()
    question = desk.desk.organising.question
    assert question is not None
    assert "3 articles" in question.text()
    with qtbot.waitSignal(desk.desk.organising.deleted):
        destroy(desk)
    qtbot.waitUntil(lambda: "Trash" in pane_drawn(desk.desk.pane))
    assert not desk.desk.menus.empty_trash.isEnabled()


def test_that_a_step_that_fails_is_told_and_changes_nothing(qtbot: QtBot, desk: MainWindow) -> None:
    before = list_drawn(desk.articles)
    with qtbot.waitSignal(desk.edits.failed):
        desk.desk.organising.tag(desk.articles.model.listed, 999)
    assert list_drawn(desk.articles) == before
    assert desk.notices.isVisible()


def test_that_the_menu_offers_what_fits_the_selection_and_the_shelf(
    qtbot: QtBot, desk: MainWindow
) -> None:
    def offered() -> list[str]:
        actions = desk.desk.menus.article_menu().actions()
        return [a.text().replace("&", "") for a in actions if not a.isSeparator()]

    pick(desk, 0)
    assert offered() == ["Tag…", "Add to collection…", "Mark as read", "Move to Trash"]
    step(qtbot, desk, desk.desk.organising.trash)
    desk.desk.pane.choose(TRASH)
    pick(desk, 0)
    assert offered()[-2:] == ["Restore from Trash", "Delete for good…"]


# What the program notes by itself


def test_that_doubts_of_old_articles_are_counted_after_opening_and_shown(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = desk.desk.pane
    qtbot.waitUntil(lambda: "Doubtful 5" in pane_drawn(pane))
    desk.database.ask(
        lambda library: library._connection.execute(
            "UPDATE article SET doubts = 0, doubts_version = doubts_version - 1"
        ).fetchall()
    )
    counted: list[int] = []
    original = doubt_counts.unchecked_articles

    def watch(connection: object, limit: int) -> list[int]:
        ids = original(connection, min(limit, 2))  # type: ignore[arg-type]
        counted.append(len(ids))
        return ids

    monkeypatch.setattr(doubt_counts, "unchecked_articles", watch)
    with qtbot.waitSignal(desk.library_opened):
        desk.open_library()
    qtbot.waitUntil(lambda: counted == [2, 2, 1, 0])
    qtbot.waitUntil(lambda: "Doubtful 5" in pane_drawn(pane))
    pane.choose(DOUBTFUL)
    assert len(desk.articles.model.listed) == 5


def test_that_a_note_is_counted_in_its_row(qtbot: QtBot, desk: MainWindow) -> None:
    (article, *_) = desk.articles.model.listed
    step(
        qtbot,
        desk,
        lambda: desk.edits.run(
            "Note", lambda edits: edits.annotate(article, AnnotationContent(note="x"))
        ),
    )
    row = desk.articles.model.row(article)
    assert row is not None
    assert row.notes == 1
    QApplication.processEvents()
