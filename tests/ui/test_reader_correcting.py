# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Correcting in the reader: nothing that is typed is lost, and every step can be undone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from briefing_app.ui.reader_drafts import Drafts, drafts_file
from briefing_app.ui.reader_layout import Column, ReaderLayout
from tests.ui.fakes import PACK, TEXT, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import StoredSentence
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.reader_editor import SentenceEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
MACHINE = "[en] Hujan turun selama 3 hari di pesisir."
RIGHT = "Rain fell on the coast for 3 days."


def editor_of(window: MainWindow) -> SentenceEditor:
    editor = window.reading.correcting.editor
    assert editor is not None
    return editor


def edit(qtbot: QtBot, window: MainWindow, row: int) -> SentenceEditor:
    view = window.reader.view
    view.setFocus()
    view.setCurrentIndex(view.reader_model.index(row, Column.TRANSLATION))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    return editor_of(window)


def retype(qtbot: QtBot, editor: SentenceEditor, text: str) -> None:
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, text)


def correct(qtbot: QtBot, window: MainWindow, row: int, text: str) -> None:
    editor = edit(qtbot, window, row)
    retype(qtbot, editor, text)
    with qtbot.waitSignal(window.open_article.changed):
        qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.open_article.checked):
        pass


def stored(window: MainWindow, row: int) -> StoredSentence:
    """Return a sentence as the library has it."""
    article = window.open_article.article
    found = window.reader.view.reader_model.sentence(row)
    assert article is not None
    assert found is not None
    kept = window.database.ask(lambda library: library.article(article.row.id))
    return next(s for s in kept.sentences if s.id == found.stored.id)


def title(window: MainWindow) -> str:
    model = window.reader.view.reader_model
    return str(model.headerData(Column.TRANSLATION, Qt.Orientation.Horizontal))


def test_that_ctrl_enter_confirms_and_goes_on_to_the_next_sentence(
    qtbot: QtBot, reading: MainWindow
) -> None:
    """Row 1 is retyped; row 2 is then in the editor, and row 1 is corrected.

    1 | Hujan turun …   | Rain fell on the coast for 3 days.   (pencil)
    2 | Sekitar 1.200 … | [ [en] Sekitar 1.200 warga … ]       (editor)
    """
    editor = edit(qtbot, reading, 1)
    assert editor.text == MACHINE
    retype(qtbot, editor, RIGHT)
    with qtbot.waitSignal(reading.open_article.checked):
        qtbot.keyClick(editor.field, Qt.Key.Key_Return, CONTROL)
    assert stored(reading, 1).english == RIGHT
    assert stored(reading, 1).translation.text == MACHINE
    following = reading.reader.view.reader_model.sentence(2)
    assert following is not None
    assert editor_of(reading).sentence_id == following.stored.id
    qtbot.waitUntil(lambda: editor_of(reading).field.hasFocus())
    assert reading.reader.view.currentIndex().row() == 2
    assert reading.edits.history.undo == "Correct sentence"
    assert "1 corrected" in title(reading)


def test_that_a_double_click_edits_english_and_selects_a_word_of_indonesian(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    at = (view.text_place(1, Column.SOURCE) + QPoint(5, 6)).toPoint()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reading.reading.correcting.editor is None
    assert view.selected_text() == "Hujan"
    at = (view.text_place(1, Column.TRANSLATION) + QPoint(5, 6)).toPoint()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert editor_of(reading).text == MACHINE


def test_that_confirming_the_machines_words_records_who_confirmed_them(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.edits.author = "Ada"
    editor = edit(qtbot, reading, 1)
    with qtbot.waitSignal(reading.open_article.checked):
        qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    correction = stored(reading, 1).correction
    assert correction is not None
    assert (correction.text, correction.author) == (MACHINE, "Ada")
    assert reading.edits.history.undo == "Confirm sentence"
    model = reading.reader.view.reader_model
    assert model.correction_text(1).startswith("Confirmed by Ada on ")
    assert reading.reader.view.hasFocus()


def test_that_a_correction_is_told_in_words_to_eye_and_ear(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.edits.author = "Ada"
    view = reading.reader.view
    before = view.viewport().grab().toImage()
    correct(qtbot, reading, 1, RIGHT)
    model = view.reader_model
    said, machine = model.correction_text(1).split("\n")
    assert said.startswith("Corrected by Ada on ")
    assert machine == f"Machine translated: {MACHINE}"
    spoken = str(model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("English, Corrected by Ada on ")
    part = view.cells.parts(1, view.widths())[1]
    mark = view.cells.mark_rect(part).translated(0, view.rowViewportPosition(1)).toRect()
    assert view.viewport().grab().toImage().copy(mark) != before.copy(mark)


def test_that_esc_keeps_what_was_typed_and_says_so(qtbot: QtBot, reading: MainWindow) -> None:
    editor = edit(qtbot, reading, 1)
    retype(qtbot, editor, "Rain fe")
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    view = reading.reader.view
    assert reading.reading.correcting.editor is None
    assert view.hasFocus()
    assert view.reader_model.text(1, 1) == MACHINE
    assert "what you typed is kept" in view.reader_model.notes_text(1)
    again = edit(qtbot, reading, 1)
    assert again.text == "Rain fe"
    qtbot.keyClick(again.field, Qt.Key.Key_Z, CONTROL)
    assert again.text == MACHINE
    qtbot.keyClick(again.field, Qt.Key.Key_Escape)
    assert view.reader_model.notes_text(1) == ""
    assert stored(reading, 1).correction is None


def test_that_a_draft_outlives_another_article_and_the_program(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    retype(qtbot, edit(qtbot, reading, 1), "Rain fe")
    other = make_article(make_source(tmp_path / "lain.txt", TEXT.replace("kota", "desa")))
    first = reading.open_article.article
    assert first is not None
    row = reading.database.ask(lambda library: library.add(other, PACK))
    with qtbot.waitSignal(reading.open_article.opened):
        reading.open_article.open(row.id)
    assert reading.reading.correcting.editor is None
    assert reading.reader.view.reader_model.notes_text(1) == ""
    reading.checker.ask(lambda: None)
    assert list(json.loads(drafts_file().read_text()).values()) == ["Rain fe"]
    assert list(Drafts(reading.checker).of(first).values()) == ["Rain fe"]
    with qtbot.waitSignal(reading.open_article.opened):
        reading.open_article.open(first.row.id)
    assert edit(qtbot, reading, 1).text == "Rain fe"


def test_that_a_pause_in_typing_is_enough_to_keep_a_draft(
    qtbot: QtBot, reading: MainWindow
) -> None:
    retype(qtbot, edit(qtbot, reading, 1), "Rain fe")
    qtbot.waitUntil(drafts_file().exists)
    reading.checker.ask(lambda: None)
    assert "Rain fe" in drafts_file().read_text()


def test_that_a_confirmed_sentence_leaves_no_draft(qtbot: QtBot, reading: MainWindow) -> None:
    correct(qtbot, reading, 1, RIGHT)
    reading.checker.ask(lambda: None)
    assert json.loads(drafts_file().read_text()) == {}
    assert reading.reader.view.reader_model.notes_text(1) == ""


def test_that_a_damaged_file_of_drafts_is_no_obstacle(reading: MainWindow) -> None:
    drafts_file().parent.mkdir(parents=True, exist_ok=True)
    drafts_file().write_text("[1, ", encoding="utf-8")
    assert Drafts(reading.checker).of(reading.open_article.article) == {}


def test_that_what_the_library_refuses_stays_a_draft(qtbot: QtBot, reading: MainWindow) -> None:
    article = reading.open_article.article
    assert article is not None
    editor = edit(qtbot, reading, 1)
    retype(qtbot, editor, RIGHT)
    reading.database.ask(lambda lib: lib.edit("Trash", lambda e: e.trash([article.row.id])))
    reading.database.ask(lambda library: library.delete_trashed())
    with qtbot.waitSignal(reading.edits.failed):
        qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    assert "what you typed is kept" in reading.reader.view.reader_model.notes_text(1)
    assert edit(qtbot, reading, 1).text == RIGHT
    assert reading.reader.view.reader_model.notes_text(1) == ""


def test_that_an_empty_sentence_is_refused_in_words(qtbot: QtBot, reading: MainWindow) -> None:
    editor = edit(qtbot, reading, 1)
    editor.field.selectAll()
    qtbot.keyClick(editor.field, Qt.Key.Key_Delete)
    qtbot.keyClick(editor.field, Qt.Key.Key_Return, CONTROL)
    assert editor_of(reading) is editor
    assert editor.problem.isVisible()
    assert "cannot be empty" in editor.problem.text()
    assert reading.edits.history.undo == ""


def test_that_revert_brings_the_machines_words_back_and_undo_the_correction(
    qtbot: QtBot, reading: MainWindow
) -> None:
    correct(qtbot, reading, 1, RIGHT)
    view = reading.reader.view
    menu = view.menu.made(1)
    said = [action.text() for action in menu.actions()]
    menu.close()
    assert f"Revert to machine translation: “{MACHINE}”" in said
    with qtbot.waitSignal(reading.open_article.checked):
        reading.reading.correcting.revert_current()
    assert view.reader_model.text(1, 1) == MACHINE
    assert reading.edits.history.undo == "Revert sentence"
    with qtbot.waitSignal(reading.open_article.checked):
        reading.menus.undo.trigger()
    assert view.reader_model.text(1, 1) == RIGHT
    with qtbot.waitSignal(reading.open_article.checked):
        reading.menus.undo.trigger()
    assert view.reader_model.text(1, 1) == MACHINE


def test_that_undo_shows_the_sentence_only_if_it_is_out_of_sight(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    reading.resize(1200, 420)
    correct(qtbot, reading, 0, "Flood")
    with qtbot.waitSignal(reading.open_article.checked):
        reading.menus.undo.trigger()
    assert view.verticalScrollBar().value() == 0
    assert view.cells.lit.flash == 0
    reading.menus.redo.trigger()
    qtbot.waitUntil(lambda: view.reader_model.text(0, 1) == "Flood")
    view.zoom(12)
    qtbot.waitUntil(lambda: not view.fitter.busy)
    view.scrollToBottom()
    assert not view.is_in_sight(0)
    with qtbot.waitSignal(reading.open_article.checked):
        reading.menus.undo.trigger()
    assert view.rowAt(0) == 0


def test_that_a_correction_moves_nothing_and_recounts_the_doubts(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    top = [view.rowViewportPosition(row) for row in range(3)]
    correct(qtbot, reading, 2, "About 12,000 people fled.")
    assert [view.rowViewportPosition(row) for row in range(3)] == top
    assert view.reader_model.doubtful_rows() == [2]
    correct(qtbot, reading, 2, "About 1,200 people fled.")
    assert view.reader_model.doubtful_rows() == []


def test_that_the_editor_grows_and_keeps_the_row_in_its_place(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    editor = edit(qtbot, reading, 1)
    place, height = view.rowViewportPosition(1), view.rowHeight(1)
    retype(qtbot, editor, "word " * 60)
    assert view.rowViewportPosition(1) == place
    assert view.rowHeight(1) > height
    assert editor.geometry().bottom() <= place + view.rowHeight(1) + 6
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert view.rowHeight(1) < height


def test_that_an_open_editor_follows_layout_font_and_changes_of_the_article(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    editor = edit(qtbot, reading, 2)
    retype(qtbot, editor, "About")
    for layout in ReaderLayout:
        view.set_layout(layout)
        view.zoom(1)
        part = view.part_rect(2, Column.TRANSLATION)
        assert abs(editor.geometry().top() - part.top()) <= 6
        assert editor.field.font() == view.cells.font
    with qtbot.waitSignal(reading.open_article.changed):
        reading.summary.controls.length.digits.setValue(2)
    assert editor_of(reading) is editor
    assert editor.text == "About"


@pytest.mark.parametrize("pasted", ["one\ntwo", "one\u2029 two"])
def test_that_pasted_lines_become_one(qtbot: QtBot, reading: MainWindow, pasted: str) -> None:
    editor = edit(qtbot, reading, 1)
    editor.field.selectAll()
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(editor.field, Qt.Key.Key_V, CONTROL)
    assert editor.field.toPlainText() == "one two"


def test_that_copy_with_source_carries_both_languages_and_where_they_are_from(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    view.setCurrentIndex(view.reader_model.index(1, 1))
    reading.reading.copy_with_source()
    assert QGuiApplication.clipboard().text() == (
        f"{MACHINE} [Machine translated]\n"
        "Hujan turun selama 3 hari di pesisir.\n"
        "Kabar Pesisir, 2 March 2026, banjir.txt"
    )
