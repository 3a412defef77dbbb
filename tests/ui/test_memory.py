# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The translation memory in the window: what is taken, offered, applied, listed and exchanged."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from briefing_app.core.errors import LibraryError
from briefing_app.core.memory import MemoryUnit
from briefing_app.core.stored import Changes, Part
from briefing_app.library.memory import Memory
from briefing_app.ui import memory_matching
from briefing_app.ui.near_dialog import NearDialog
from briefing_app.ui.reader_layout import Column
from tests.ui.fakes import PACK, make_article, make_source
from tests.ui.test_keyboard import controls, name_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.memory import MemoryMatch
    from briefing_app.core.stored import StoredArticle, StoredSentence
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.memory_tools import MemoryTools
    from briefing_app.ui.memory_window import MemoryWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = "Rain fell on the coast for 3 days."
SHARED, FIGURE, AID = 1, 2, 5
"""Rows of the second article: the same sentence, another number, a word more."""
OTHER = """Air surut di kota
Hujan turun selama 3 hari di pesisir. Sekitar 1.500 warga mengungsi ke sekolah.
Bantuan
Hujan berhenti di sana. Ia menjanjikan bantuan pangan besar."""


@pytest.fixture
def two(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with a second article, of which some sentences are like those of the first.

    The first one is open.
    """
    article = make_article(make_source(tmp_path / "surut.txt", OTHER))
    reading.database.ask(lambda library: library.add(article, PACK))
    reading.edits.author = "Ada"
    return reading


def tools(window: MainWindow) -> MemoryTools:
    return window.translation.memory


def articles(window: MainWindow) -> list[StoredArticle]:
    return window.database.ask(
        lambda library: [library.article(row.id) for row in reversed(library.articles())]
    )


def correct(qtbot: QtBot, window: MainWindow, article: int, place: int, english: str) -> None:
    stored = articles(window)[article].sentences[place]
    with qtbot.waitSignal(window.edits.changed):
        window.edits.run("Correct", lambda edits: edits.correct(stored.id, english))


def open_second(qtbot: QtBot, window: MainWindow) -> None:
    """Open the second article and wait for its matches."""
    article = articles(window)[1]
    with qtbot.waitSignals([window.open_article.opened, tools(window).matching.found]):
        window.open_article.open(article.row.id)
    qtbot.waitUntil(lambda: not tools(window).matching._soon.isActive())


def matches(window: MainWindow, place: int) -> list[MemoryMatch]:
    stored = articles(window)[1].sentences[place]
    return tools(window).matching.matches.get(stored.id, [])


def wait_for_match(qtbot: QtBot, window: MainWindow, place: int) -> MemoryMatch:
    qtbot.waitUntil(lambda: bool(matches(window, place)))
    return matches(window, place)[0]


def sentence(window: MainWindow, article: int, place: int) -> StoredSentence:
    return articles(window)[article].sentences[place]


def at(window: MainWindow, row: int) -> None:
    view = window.reader.view
    view.setFocus()
    view.setCurrentIndex(view.reader_model.index(row, Column.TRANSLATION))


def spoken(window: MainWindow, row: int) -> str:
    model = window.reader.view.reader_model
    index = model.index(row, Column.TRANSLATION)
    return str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


# In the reader


def test_that_what_was_corrected_elsewhere_is_told_as_from_memory(
    qtbot: QtBot, two: MainWindow
) -> None:
    correct(qtbot, two, 0, 1, RIGHT)
    open_second(qtbot, two)
    model = two.reader.view.reader_model
    said = model.correction_text(SHARED)
    assert said.startswith("From memory: Corrected by Ada on ")
    assert "in “Banjir melanda kota pelabuhan”" in said
    assert "Machine translated: [en] Hujan turun selama 3 hari di pesisir." in said
    assert spoken(two, SHARED).startswith("English, From memory: Corrected by Ada")
    title = model.headerData(Column.TRANSLATION, Qt.Orientation.Horizontal)
    assert "1 from memory" in str(title)
    assert "corrected" not in str(title)


def test_that_confirming_what_came_from_the_memory_makes_it_the_analysts_own(
    qtbot: QtBot, two: MainWindow
) -> None:
    correct(qtbot, two, 0, 1, RIGHT)
    open_second(qtbot, two)
    at(two, SHARED)
    qtbot.keyClick(two.reader.view, Qt.Key.Key_F2)
    editor = two.reading.correcting.editor
    assert editor is not None
    with qtbot.waitSignal(two.edits.changed):
        qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    correction = sentence(two, 1, 1).correction
    assert correction is not None
    assert (correction.text, correction.from_memory) == (RIGHT, False)


def test_that_a_sentence_with_near_matches_says_so(qtbot: QtBot, two: MainWindow) -> None:
    correct(qtbot, two, 0, 2, "About 1,200 residents fled.")
    open_second(qtbot, two)
    match = wait_for_match(qtbot, two, FIGURE)
    assert match.percent == 83
    assert [caution.value for caution in match.cautions] == ["number"]
    model = two.reader.view.reader_model
    assert model.correction_text(FIGURE) == "A near match of 83 % (Ctrl+R)"
    assert spoken(two, FIGURE).endswith("A near match of 83 % (Ctrl+R)")
    assert model.correction_text(SHARED) == ""


def test_that_matches_follow_the_memory(qtbot: QtBot, two: MainWindow) -> None:
    open_second(qtbot, two)
    assert matches(two, FIGURE) == []
    correct(qtbot, two, 0, 2, "About 1,200 residents fled.")
    wait_for_match(qtbot, two, FIGURE)
    two.edits.undo()
    qtbot.waitUntil(lambda: matches(two, FIGURE) == [])


# The panel


@pytest.fixture
def panel(qtbot: QtBot, two: MainWindow) -> MainWindow:
    """Return the window with the panel open on a sentence with a near match."""
    correct(qtbot, two, 0, 2, "About 1,200 residents fled.")
    open_second(qtbot, two)
    wait_for_match(qtbot, two, FIGURE)
    at(two, FIGURE)
    tools(two).show_panel()
    qtbot.waitUntil(tools(two).panel.isVisible)
    return two


def test_that_the_panel_shows_difference_english_and_author(
    qtbot: QtBot, panel: MainWindow
) -> None:
    index = tools(panel).panel.model.index(0, 0)
    said = str(index.data()).split("\n")
    assert said[:4] == [
        "83 %",
        "Differs in a number",
        "Sekitar [-1.200-]{+1.500+} warga mengungsi ke sekolah.",
        "About 1,200 residents fled.",
    ]
    assert said[4].startswith("Ada  ·  ")
    assert said[4].endswith("Banjir melanda kota pelabuhan")


def test_that_enter_puts_a_match_into_the_editor_and_nothing_is_kept_before_it_is_confirmed(
    qtbot: QtBot, panel: MainWindow
) -> None:
    shown = tools(panel).panel
    with qtbot.waitSignal(shown.adapt_asked) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert asked.args == [sentence(panel, 1, FIGURE).id, "About 1,200 residents fled."]
    editor = panel.reading.correcting.editor
    assert editor is not None
    assert editor.text == "About 1,200 residents fled."
    assert sentence(panel, 1, FIGURE).correction is None


def test_that_ctrl_enter_takes_a_match_as_it_is(qtbot: QtBot, panel: MainWindow) -> None:
    panel.activateWindow()
    with qtbot.waitSignal(panel.edits.changed) as changed:
        tools(panel).panel.use.click()
    correction = sentence(panel, 1, FIGURE).correction
    assert correction is not None
    assert (correction.text, correction.from_memory) == ("About 1,200 residents fled.", False)
    assert changed.args[0].history.undo == "Use match"


def test_that_the_panel_follows_the_cursor_and_says_when_there_is_nothing(
    qtbot: QtBot, panel: MainWindow
) -> None:
    at(panel, SHARED)
    shown = tools(panel).panel
    assert shown.model.rowCount() == 0
    assert not shown.adapt.isEnabled()
    assert shown._said.text() == "The memory has nothing near to this sentence."
    at(panel, FIGURE)
    assert shown.model.rowCount() == 1
    assert shown.adapt.isEnabled()


def test_that_an_imported_unit_of_the_same_source_is_offered_as_100_per_cent(
    qtbot: QtBot, two: MainWindow
) -> None:
    unit = MemoryUnit("Sekitar 1.500 warga mengungsi ke sekolah.", "Some 1,500 fled.", "Budi")
    with qtbot.waitSignal(two.edits.changed):
        two.edits.run("Import", lambda edits: edits.import_memory([unit], "t.tmx"))
    open_second(qtbot, two)
    match = wait_for_match(qtbot, two, FIGURE)
    assert (match.percent, match.exact, match.cautions) == (100, True, ())
    said = two.reader.view.reader_model.correction_text(FIGURE)
    assert said == "The memory has English for this sentence (Ctrl+R)"


# Near sentences


def ask_near(qtbot: QtBot, window: MainWindow, row: int) -> NearDialog:
    at(window, row)
    tools(window).dialog = None
    tools(window).apply_to_near()
    qtbot.waitUntil(lambda: tools(window).dialog is not None)
    dialog = tools(window).dialog
    assert dialog is not None
    return dialog


def test_that_a_correction_is_applied_to_the_ticked_near_sentences_in_one_step(
    qtbot: QtBot, two: MainWindow
) -> None:
    correct(qtbot, two, 0, AID, "He promised food aid.")
    qtbot.waitUntil(lambda: two.reader.view.reader_model.sentence(6) is not None)
    qtbot.waitUntil(
        lambda: two.reader.view.reader_model.sentence(6).stored.correction is not None  # type: ignore[union-attr]
    )
    dialog = ask_near(qtbot, two, 6)
    assert dialog.model.ticked == [sentence(two, 1, AID).id]
    assert dialog.apply.text() == "Appl&y to 1 sentence"
    with qtbot.waitSignal(two.edits.changed) as changed:
        dialog.apply.click()
    assert changed.args[0].history.undo == "Apply to near sentences"
    assert sentence(two, 1, AID).english == "He promised food aid."
    with qtbot.waitSignal(two.edits.moved):
        two.edits.undo()
    assert sentence(two, 1, AID).correction is None


def test_that_a_sentence_that_differs_in_a_number_is_ticked_by_hand_alone(
    qtbot: QtBot, two: MainWindow
) -> None:
    correct(qtbot, two, 0, 2, "About 1,200 residents fled.")
    model = two.reader.view.reader_model
    qtbot.waitUntil(lambda: model.sentence(2).stored.correction is not None)  # type: ignore[union-attr]
    dialog = ask_near(qtbot, two, 2)
    assert dialog.model.ticked == []
    assert not dialog.apply.isEnabled()
    assert "Differs in a number" in str(dialog.model.index(0).data())
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.ticked == [sentence(two, 1, FIGURE).id]
    assert dialog.apply.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.ticked == []
    rect = dialog.list.visualRect(dialog.model.index(0))
    qtbot.mouseClick(
        dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + rect.center() / 9
    )
    assert dialog.model.ticked == [sentence(two, 1, FIGURE).id]
    dialog.reject()


def test_that_confirming_tells_of_near_sentences(qtbot: QtBot, two: MainWindow) -> None:
    at(two, 2)
    qtbot.keyClick(two.reader.view, Qt.Key.Key_F2)
    editor = two.reading.correcting.editor
    assert editor is not None
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, "About 1,200 residents fled.")
    with qtbot.waitSignal(tools(two).said) as said:
        qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    assert said.args == ["Near sentences in the library: 1. Ctrl+Shift+R applies it to them."]


def test_that_without_a_correction_or_a_near_sentence_it_is_said(
    qtbot: QtBot, two: MainWindow
) -> None:
    at(two, 2)
    with qtbot.waitSignal(tools(two).said) as said:
        tools(two).apply_to_near()
    assert said.args == ["Correct a sentence first; then it can be applied to others."]
    correct(qtbot, two, 0, 3, "Aid")
    model = two.reader.view.reader_model
    qtbot.waitUntil(lambda: model.sentence(4).stored.correction is not None)  # type: ignore[union-attr]
    at(two, 4)
    with qtbot.waitSignal(tools(two).said) as said:
        tools(two).apply_to_near()
    assert said.args == ["No other sentence of the library is near to this one."]


# The whole memory


@pytest.fixture
def listed(qtbot: QtBot, two: MainWindow) -> MainWindow:
    """Return the window with the memory's window open on two entries.

    | Sekitar 1.200 … | About 1,200 …          | Banjir … | Ada | 0
    | Hujan turun …   | Rain fell on the coast | Banjir … | Ada | 1
    """
    correct(qtbot, two, 0, 1, RIGHT)
    correct(qtbot, two, 0, 2, "About 1,200 residents fled.")
    tools(two).show_window()
    qtbot.waitUntil(lambda: tools(two).window.model.rowCount() == 2)
    return two


def drawn(window: MainWindow) -> list[list[str]]:
    model = tools(window).window.model
    return [
        [str(model.index(row, column).data()) for column in (0, 1, 2, 3, 5)]
        for row in range(model.rowCount())
    ]


def test_that_entries_are_listed_with_origin_author_and_uses(listed: MainWindow) -> None:
    place = "Banjir melanda kota pelabuhan"
    assert sorted(drawn(listed)) == [
        ["Hujan turun selama 3 hari di pesisir.", RIGHT, place, "Ada", "1"],
        [
            "Sekitar 1.200 warga mengungsi ke sekolah.",
            "About 1,200 residents fled.",
            place,
            "Ada",
            "0",
        ],
    ]
    assert tools(listed).window.said.text() == "2 entries"


def test_that_the_filter_shows_what_has_all_words_and_the_header_sorts(
    qtbot: QtBot, listed: MainWindow
) -> None:
    window = tools(listed).window
    window.filter.setText("rain HUJAN")
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert window.said.text() == "1 of 2 entries"
    window.filter.clear()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    for order, first in ((Qt.SortOrder.AscendingOrder, "0"), (Qt.SortOrder.DescendingOrder, "1")):
        window.table.sortByColumn(5, order)
        assert drawn(listed)[0][-1] == first


def choose(listed: MainWindow, source: str) -> None:
    window = tools(listed).window
    row = next(n for n, row in enumerate(drawn(listed)) if row[0].startswith(source))
    window.table.selectRow(row)


def test_that_an_entry_is_edited_wherever_it_was_used(qtbot: QtBot, listed: MainWindow) -> None:
    choose(listed, "Hujan")
    window = tools(listed).window
    window.edit.click()
    dialog = window.dialog
    assert dialog is not None
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    dialog.english.setPlainText(" ")
    assert not save.isEnabled()
    dialog.english.setPlainText("It rained\nfor 3 days.")
    with qtbot.waitSignal(listed.edits.changed):
        save.click()
    assert sentence(listed, 0, 1).english == "It rained for 3 days."
    assert sentence(listed, 1, 1).english == "It rained for 3 days."
    qtbot.waitUntil(lambda: "It rained for 3 days." in [row[1] for row in drawn(listed)])


def test_that_entries_are_deleted_and_come_back(qtbot: QtBot, listed: MainWindow) -> None:
    choose(listed, "Hujan")
    window = tools(listed).window
    window.table.setFocus()
    with qtbot.waitSignal(listed.edits.changed):
        window.delete.click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert sentence(listed, 1, 1).correction is None
    listed.edits.undo()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert sentence(listed, 1, 1).english == RIGHT


def test_that_an_entry_leads_to_its_sentence(qtbot: QtBot, listed: MainWindow) -> None:
    open_second(qtbot, listed)
    choose(listed, "Hujan")
    with qtbot.waitSignal(listed.open_article.opened) as opened:
        tools(listed).window.go.click()
    assert opened.args[1] == sentence(listed, 0, 1).id


def file_dialog(window: MemoryWindow) -> QFileDialog:
    return next(found for found in window.findChildren(QFileDialog) if found.isVisible())


def test_that_tmx_files_are_imported_applied_and_exported(
    qtbot: QtBot, listed: MainWindow, tmp_path: Path
) -> None:
    unit = (
        '<tu><tuv xml:lang="id"><seg>{}</seg></tuv>'
        '<tuv xml:lang="en" changeid="budi"><seg>{}</seg></tuv></tu>\n'
    )
    good, bad, target = (tmp_path / name for name in ("tim.tmx", "rusak.tmx", "keluar.tmx"))
    body = unit.format("Hujan berhenti di sana.", "The rain stopped.") + unit.format("Satu.", "")
    good.write_text(f"<tmx><header/><body>{body}</body></tmx>", encoding="utf-8")
    bad.write_text("<tmx>", encoding="utf-8")
    window = tools(listed).window
    window.import_.click()
    with qtbot.waitSignal(tools(listed).failed) as failed:
        file_dialog(window).filesSelected.emit([str(bad), str(good)])
    file_dialog(window).reject()
    assert "rusak.tmx" in str(failed.args[1])
    qtbot.waitUntil(lambda: window.said.text().startswith("tim.tmx"))
    assert window.said.text() == "tim.tmx: 1 added, 0 updated, 0 known, 1 left out."
    assert window.left_out.toPlainText() == "tim.tmx, line 2: Its English text is empty."
    assert window.model.rowCount() == 3
    assert window.apply.text() == "&Apply to 1 identical sentence"
    with qtbot.waitSignal(listed.edits.changed):
        window.apply.click()
    assert sentence(listed, 1, 4).english == "The rain stopped."
    qtbot.waitUntil(window.apply.isHidden)
    window.export.click()
    file_dialog(window).fileSelected.emit(str(target))
    file_dialog(window).reject()
    qtbot.waitUntil(lambda: window.said.text() == "keluar.tmx: 3 units written.")
    assert target.read_text(encoding="utf-8").count("<tu>") == 3


def test_that_an_empty_memory_says_how_it_is_filled(qtbot: QtBot, reading: MainWindow) -> None:
    tools(reading).show_window()
    qtbot.waitUntil(tools(reading).window.isVisible)
    assert tools(reading).window.said.text().startswith("The memory is empty. It keeps each")


def test_that_nothing_of_a_library_is_shown_after_it_is_closed(listed: MainWindow) -> None:
    listed.leave_library()
    assert not tools(listed).window.isVisible()
    assert tools(listed).window.model.total == 0
    assert tools(listed).matching.matches == {}


def test_that_every_control_has_a_name(qtbot: QtBot, panel: MainWindow) -> None:
    near = NearDialog("Satu dua.", "One two.", (), panel)
    tops = (tools(panel).window, tools(panel).panel, near)
    for top in tops:
        for widget in controls(top):
            assert name_of(widget), widget
    near.reject()


def test_that_a_library_is_left_after_the_near_sentences_were_asked_about(
    qtbot: QtBot, panel: MainWindow
) -> None:
    article = panel.open_article.article
    assert article is not None
    tools(panel)._ask(article.sentences[0], ())
    dialog = tools(panel).dialog
    assert dialog is not None
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    panel.leave_library()
    assert tools(panel).dialog is None
    assert panel.reader.article is None


def test_that_files_being_read_are_not_taken_into_the_next_library(
    qtbot: QtBot, listed: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tim.tmx"
    pair = (
        '<tu><tuv xml:lang="id"><seg>Satu.</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv></tu>'
    )
    path.write_text(f"<tmx><header/><body>{pair}</body></tmx>", encoding="utf-8")
    go_on = threading.Event()
    tools(listed).worker.submit(go_on.wait)
    tools(listed).files.take([path, path])
    listed.leave_library()
    go_on.set()
    listed.opening.open(tmp_path / "other")
    with qtbot.waitSignal(listed.library_opened):
        pass
    ended: list[int] = []
    tools(listed).worker.submit(lambda: 1, ended.append)
    qtbot.waitUntil(lambda: ended == [1])
    assert listed.database.ask(lambda library: library.memory.entries()) == []


def test_that_near_sentences_of_a_library_that_was_left_are_not_asked_about(
    qtbot: QtBot, panel: MainWindow
) -> None:
    shown: list[object] = []
    go_on = threading.Event()
    tools(panel).worker.submit(go_on.wait)
    tools(panel)._find_near("Hujan turun.", shown.append)
    panel.database.ask(lambda library: library.memory.sources())
    panel.leave_library()
    go_on.set()
    ended: list[int] = []
    tools(panel).worker.submit(lambda: 1, ended.append)
    qtbot.waitUntil(lambda: ended == [1])
    assert shown == []


def test_that_a_look_up_of_no_article_does_not_keep_the_memory_from_being_learned(
    qtbot: QtBot, listed: MainWindow
) -> None:
    matching = tools(listed).matching
    matching.reset()
    assert matching._index is None
    matching.prepare()
    matching.show_article(None)
    matching._look_up()
    qtbot.waitUntil(lambda: matching._index is not None)
    assert not matching._stale


def test_that_a_memory_of_no_library_is_not_asked_for(
    qtbot: QtBot, listed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_matching, "LEARN_AFTER_MS", 1)
    matching = tools(listed).matching
    failed: list[object] = []
    matching.failed.connect(failed.append)
    asked: list[object] = []
    monkeypatch.setattr(matching._database, "run", lambda *arguments: asked.append(arguments))
    matching.reset()
    with qtbot.waitSignal(matching.found):
        matching.show_article(None)
    assert (asked, failed) == ([], [])
    matching.prepare()
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_that_an_error_of_a_look_up_is_told_once(
    qtbot: QtBot, listed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    matching = tools(listed).matching
    failed: list[object] = []
    matching.failed.connect(failed.append)

    def broken(*_: object) -> None:
        raise LibraryError("The library", "It cannot be read.", "Try again.")

    monkeypatch.setattr(Memory, "sources", broken)
    monkeypatch.setattr(Memory, "entries", broken)
    matching.follow(Changes("Correct", parts=frozenset({Part.MEMORY})))
    qtbot.waitUntil(lambda: bool(failed))
    listed.database.ask(lambda _: None)
    tools(listed).worker.ask(lambda: None)
    QApplication.processEvents()
    listed.database.ask(lambda _: None)
    QApplication.processEvents()
    assert len(failed) == 1
