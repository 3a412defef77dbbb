# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The summary pane: length, method, pins, drops, order; each a step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from briefing_app.core.model import Sorting
from briefing_app.language.summaries import METHODS
from briefing_app.ui.reader_rows import SentenceRow
from briefing_app.ui.summary_model import ROW_ROLE
from briefing_app.ui.summary_rows import WIDE
from briefing_app.ui.summary_words import method_explanation, method_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from briefing_app.core.model import Summary
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices


def ids(window: MainWindow) -> list[int]:
    """Return the sentences of the open article: headline, 2, heading, 2."""
    article = window.open_article.article
    assert article is not None
    return [stored.id for stored in article.sentences]


def shown(window: MainWindow) -> str:
    """Draw the list: each sentence by its place in the article, pinned ones with a "+"."""
    own = ids(window)
    rows = window.summary.model.rows
    text = " ".join(f"{own.index(row.stored.id)}{'+' * row.pinned}" for row in rows)
    dropped = [own.index(row.stored.id) for row in window.summary.dropped.model.rows]
    return f"{text} - {dropped}" if dropped else text


def stored(window: MainWindow) -> StoredArticle:
    return window.database.ask(lambda library: library.article(library.articles()[0].id))


def decide(qtbot: QtBot, window: MainWindow, act: Callable[..., object], *given: object) -> Summary:
    """Do something, wait until the window shows what came of it, and return what is kept."""
    with qtbot.waitSignal(window.open_article.changed):
        act(*given)
    return stored(window).summary


# Length


def test_that_another_length_is_summarised_saved_and_shown(
    qtbot: QtBot, reading: MainWindow
) -> None:
    summary = decide(qtbot, reading, reading.summary.controls.length.digits.setValue, 4)
    assert reading.summary.model.rowCount() == 4
    assert summary.length.sentences == 4
    assert len(summary.picks) == 4
    rows = reading.reader.view.reader_model.rows
    assert sum(isinstance(row, SentenceRow) and row.in_summary for row in rows) == 4
    assert reading.edits.history.undo == "Summary length"


def test_that_dragging_the_slider_is_one_step_and_shows_each_length(
    qtbot: QtBot, reading: MainWindow
) -> None:
    slider = reading.summary.controls.length.slider
    steps: list[str] = []
    reading.edits.changed.connect(lambda changes: steps.append(changes.name))
    slider.setSliderDown(True)
    for length in (4, 1, 2):
        with qtbot.waitSignal(reading.summaries.summarising.previewed):
            slider.setSliderPosition(length)
        assert reading.summary.model.rowCount() == length
    assert len(stored(reading).summary.picks) == 3
    assert steps == []
    summary = decide(qtbot, reading, slider.setSliderDown, False)
    assert summary.length.sentences == 2
    assert steps == ["Summary length"]
    reading.edits.undo()
    qtbot.waitUntil(lambda: reading.summary.model.rowCount() == 3)
    assert slider.value() == 3


def test_that_a_preview_that_is_out_of_date_is_not_made(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    services.summary_gate.clear()
    for length in (1, 2, 3, 4):
        reading.summaries.summarising.preview(length)
    qtbot.waitUntil(lambda: bool(services.asked_to_summarise))
    services.summary_gate.set()
    reading.summaries.worker.ask(lambda: None)
    wanted = [summary.length.sentences for summary in services.summarised]
    assert wanted[-1] == 4
    assert len(wanted) <= 2


def test_that_slider_and_digits_are_one_and_the_left_end_is_automatic(
    qtbot: QtBot, reading: MainWindow
) -> None:
    length = reading.summary.controls.length
    assert (length.slider.minimum(), length.slider.maximum()) == (0, 4)
    length.slider.setFocus()
    with qtbot.waitSignal(reading.open_article.changed):
        qtbot.keyClick(length.slider, Qt.Key.Key_Home)
    assert length.digits.text() == "auto"
    assert str(stored(reading).summary.length) == "auto"
    with qtbot.waitSignal(reading.open_article.changed):
        qtbot.keyClick(length.slider, Qt.Key.Key_Right)
    assert length.digits.value() == 1


def test_that_sentences_words_and_share_of_the_article_are_told(reading: MainWindow) -> None:
    """Four sentences without the headings: 7, 6, 5 and 4 words; the summary has a heading."""
    extent = reading.summary.controls.extent.text()
    assert extent == "3 of 4 sentences · 14 words · 64\u00a0% of the article"


# Method


def test_that_another_method_is_summarised_saved_and_explained(
    qtbot: QtBot, reading: MainWindow
) -> None:
    controls = reading.summary.controls
    assert controls.method.currentText() == "Trained ranker"
    assert "Learned from summaries" in controls.explanation.text()
    controls.method.setCurrentIndex(1)
    summary = decide(qtbot, reading, controls.method.activated.emit, 1)
    assert summary.method == "opening"
    assert "first sentences" in controls.explanation.text()
    assert reading.edits.history.undo == "Summary method"


@pytest.mark.parametrize("method", METHODS)
def test_that_every_method_has_a_name_and_a_plain_explanation(method: str) -> None:
    assert method_name(method) != method
    assert method_explanation(method).endswith(".")


# Pins and drops


def test_that_keys_pin_and_drop_and_take_back(qtbot: QtBot, reading: MainWindow) -> None:
    """Each is a step with a name; the fake takes the first sentences around the marks."""
    panel = reading.summary
    assert shown(reading) == "1 2 3"
    panel.list.setCurrentIndex(panel.model.index(2))
    panel.list.setFocus()
    decide(qtbot, reading, qtbot.keyClick, panel.list, Qt.Key.Key_P)
    assert shown(reading) == "0 1 3+"
    assert reading.edits.history.undo == "Pin sentence"
    panel.list.setCurrentIndex(panel.model.index(0))
    decide(qtbot, reading, qtbot.keyClick, panel.list, Qt.Key.Key_Delete)
    assert shown(reading) == "1 2 3+ - [0]"
    assert reading.edits.history.undo == "Drop sentence"
    assert panel.dropped.button.text() == "Dropped sentences (1)"
    panel.dropped.button.click()
    panel.dropped.list.setCurrentIndex(panel.dropped.model.index(0))
    decide(qtbot, reading, qtbot.keyClick, panel.dropped.list, Qt.Key.Key_Delete)
    assert shown(reading) == "0 1 3+"
    assert panel.dropped.isHidden()
    assert reading.edits.history.undo == "Take back sentence"
    panel.list.setCurrentIndex(panel.model.index(2))
    decide(qtbot, reading, qtbot.keyClick, panel.list, Qt.Key.Key_P)
    assert shown(reading) == "0 1 2"
    assert reading.edits.history.undo == "Unpin sentence"


def test_that_the_buttons_of_a_row_pin_and_drop(qtbot: QtBot, reading: MainWindow) -> None:
    listed = reading.summary.list

    def click(row: int, button: int) -> None:
        place = listed.cells.button_rects(listed.visualRect(listed.model().index(row, 0)))[button]
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    jumps: list[int] = []
    reading.summaries.jump_asked.connect(jumps.append)
    decide(qtbot, reading, click, 1, 0)
    assert shown(reading) == "0 1 2+"
    decide(qtbot, reading, click, 0, 1)
    assert shown(reading) == "1 2+ 3 - [0]"
    assert jumps == []
    place = listed.visualRect(listed.model().index(2, 0)).center() + QPoint(-40, 0)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert set(jumps) == {ids(reading)[3]}


def test_that_pins_and_drops_outlast_length_and_method_and_are_undone_in_turn(
    qtbot: QtBot, reading: MainWindow
) -> None:
    own, summarising = ids(reading), reading.summaries.summarising
    decide(qtbot, reading, summarising.toggle_pin, own[5])
    decide(qtbot, reading, summarising.toggle_drop, own[1])
    decide(qtbot, reading, summarising.set_length, 4)
    summary = decide(qtbot, reading, summarising.set_method, "opening")
    assert (summary.pinned, summary.dropped) == ((own[5],), (own[1],))
    assert shown(reading) == "0 2 3 5+ - [1]"
    seen = []
    for _ in range(4):
        decide(qtbot, reading, reading.edits.undo)
        seen.append(shown(reading))
    assert seen == ["0 2 3 5+ - [1]", "0 2 5+ - [1]", "0 1 5+", "1 2 3"]
    decide(qtbot, reading, reading.edits.redo)
    assert shown(reading) == "0 1 5+"


def test_that_quick_decisions_all_count(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    """Three pins before the first is worked off: each is a step on top of the others."""
    own, summarising = ids(reading), reading.summaries.summarising
    services.summary_gate.clear()
    for place in (2, 3, 5):
        summarising.toggle_pin(own[place])
    services.summary_gate.set()
    qtbot.waitUntil(lambda: shown(reading) == "2+ 3+ 5+")
    assert stored(reading).summary.pinned == (own[2], own[3], own[5])
    decide(qtbot, reading, reading.edits.undo)
    assert shown(reading) == "0 2+ 3+"


def test_that_pinning_a_dropped_sentence_takes_it_back_and_the_other_way_round(
    qtbot: QtBot, reading: MainWindow
) -> None:
    own, summarising = ids(reading), reading.summaries.summarising
    decide(qtbot, reading, summarising.toggle_drop, own[5])
    summary = decide(qtbot, reading, summarising.toggle_pin, own[5])
    assert (summary.pinned, summary.dropped) == ((own[5],), ())
    summary = decide(qtbot, reading, summarising.toggle_drop, own[5])
    assert (summary.pinned, summary.dropped) == ((), (own[5],))


def test_that_a_pin_is_told_in_words_and_by_a_sign(qtbot: QtBot, reading: MainWindow) -> None:
    decide(qtbot, reading, reading.summaries.summarising.toggle_pin, ids(reading)[3])
    model, listed = reading.summary.model, reading.summary.list
    row = model.row_of(ids(reading)[3])
    assert row is not None
    index = model.index(row)
    assert "Pinned" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    pin = listed.cells.buttons[0]
    assert pin.told(index.data(ROW_ROLE))[0] == "pin-off"
    assert pin.told(model.index(0).data(ROW_ROLE))[0] == "pin"


def test_that_the_reader_pins_by_key_and_by_menu(qtbot: QtBot, reading: MainWindow) -> None:
    view = reading.reader.view
    view.setFocus()
    row = view.reader_model.row_of(ids(reading)[5])
    assert row is not None
    view.setCurrentIndex(view.reader_model.index(row, 0))
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    decide(qtbot, reading, qtbot.keyClick, reading, Qt.Key.Key_P, modifiers)
    assert shown(reading) == "0 1 5+"
    menu = view.menu.made(row)
    texts = {action.text(): action for action in menu.actions()}
    assert "Unpin in summary (Ctrl+Shift+P)" in texts
    decide(qtbot, reading, texts["Drop from summary (Ctrl+Shift+Del)"].trigger)
    assert shown(reading) == "0 1 2 - [5]"


def test_that_a_library_that_is_closed_gets_no_decisions(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    services.summary_gate.clear()
    for place in (2, 3):
        reading.summaries.summarising.toggle_pin(ids(reading)[place])
    qtbot.waitUntil(lambda: bool(services.asked_to_summarise))
    with qtbot.waitSignal(reading.library_opened):
        reading.open_library(reading.opening.folder)
    services.summary_gate.set()
    reading.summaries.worker.ask(lambda: None)
    qtbot.wait(20)
    assert stored(reading).summary.pinned == ()


def test_that_a_method_that_fails_is_told_and_the_next_decision_goes_on(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = ids(reading)
    with monkeypatch.context() as patch:

        def fail(*_: object) -> Summary:
            raise ValueError("no weights")

        patch.setattr(services, "summarise", fail)
        with qtbot.waitSignal(reading.summaries.failed) as failed:
            reading.summaries.summarising.set_method("opening")
    assert failed.args is not None
    assert failed.args[0] == "Summary method"
    assert reading.summary.controls.method.currentData() == "ranker"
    summary = decide(qtbot, reading, reading.summaries.summarising.toggle_pin, own[5])
    assert summary.pinned == (own[5],)


# Order


def test_that_keys_and_dragging_make_an_order_of_ones_own_that_is_kept(
    qtbot: QtBot, reading: MainWindow
) -> None:
    panel = reading.summary
    panel.list.setCurrentIndex(panel.model.index(2))
    panel.list.setFocus()
    modifiers = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    summary = decide(qtbot, reading, qtbot.keyClick, panel.list, Qt.Key.Key_Up, modifiers)
    assert shown(reading) == "1 3 2"
    assert summary.sorting is Sorting.OWN
    assert panel.controls.order.currentText() == "My own order"
    assert panel.list.currentIndex().row() == 1
    assert reading.edits.history.undo == "Move summary sentence"
    decide(qtbot, reading, panel.model.moveRow, QModelIndex(), 0, QModelIndex(), 3)
    assert shown(reading) == "3 2 1"
    decide(qtbot, reading, reading.summaries.summarising.set_length, 4)
    assert shown(reading) == "0 3 2 1"
    decide(qtbot, reading, reading.edits.undo)
    decide(qtbot, reading, reading.edits.undo)
    assert shown(reading) == "1 3 2"


def test_that_the_order_can_be_chosen(qtbot: QtBot, reading: MainWindow) -> None:
    order = reading.summary.controls.order
    for sorting, expected in (
        (Sorting.IMPORTANCE, "2 1 0"),
        (Sorting.OWN, "2 1 0"),
        (Sorting.ARTICLE, "0 1 2"),
    ):
        order.setCurrentIndex(order.findData(sorting))
        summary = decide(qtbot, reading, order.activated.emit, order.currentIndex())
        assert summary.sorting is sorting
        assert shown(reading) == expected
        assert reading.edits.history.undo == "Summary order"


@pytest.mark.parametrize(("row", "to"), [(0, 0), (0, 1), (2, 3), (0, 4), (3, 0)])
def test_that_a_row_that_stays_or_leaves_the_list_is_not_moved(
    reading: MainWindow, row: int, to: int
) -> None:
    moved: list[int] = []
    model = reading.summary.model
    model.moved.connect(lambda *_: moved.append(1))
    assert not model.moveRow(QModelIndex(), row, QModelIndex(), to)
    assert moved == []


# Sentences


def test_that_corrections_are_told_and_not_called_machine_translated(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.edits.author = "A. Wira"
    note = reading.summary.note
    assert note.text() == "Extracted sentences · machine translated"
    own = ids(reading)
    for place, said in ((1, "machine translated, 1\u00a0corrected"), (2, None), (3, "corrected")):
        decide(
            qtbot,
            reading,
            reading.edits.run,
            "Correct",
            lambda edits, n=own[place]: edits.correct(n, f"Corrected {n}."),
        )
        if said:
            assert note.text() == f"Extracted sentences · {said}"
    told = str(reading.summary.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert f"Corrected {own[1]}." in told
    assert "Corrected by A. Wira on" in told
    assert "[en]" not in told


def test_that_the_indonesian_stands_beside_the_english_where_there_is_room(
    reading: MainWindow,
) -> None:
    listed = reading.summary.list
    index = listed.model().index(0, 0)
    heights = {}
    for width in (WIDE - 200, WIDE + 60):
        listed.setFixedWidth(width)
        heights[width] = listed.sizeHintForIndex(index).height()
    assert heights[WIDE + 60] < heights[WIDE - 200]


def test_that_the_cursor_stays_on_its_sentence_when_the_summary_changes(
    qtbot: QtBot, reading: MainWindow
) -> None:
    panel = reading.summary
    panel.list.setCurrentIndex(panel.model.index(1))
    own = ids(reading)
    decide(qtbot, reading, reading.summaries.summarising.toggle_pin, own[5])
    assert panel.list.current is not None
    assert panel.list.current.stored.id == own[1]  # the row of sentence 2, which is gone


def test_that_what_makes_summaries_is_loaded_once_when_the_pointer_comes(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    for _ in range(3):
        reading.summary.approached.emit()
    reading.summaries.worker.ask(lambda: None)
    assert len(services.summarised) == 1
    assert shown(reading) == "1 2 3"
    assert reading.edits.history.undo == ""


def test_that_the_dropped_sentences_open_and_close_by_their_line(
    qtbot: QtBot, reading: MainWindow
) -> None:
    dropped = reading.summary.dropped
    assert dropped.isHidden()
    decide(qtbot, reading, reading.summaries.summarising.toggle_drop, ids(reading)[1])
    assert dropped.isVisible()
    assert dropped.list.isHidden()
    assert dropped.button.accessibleDescription() == "closed"
    qtbot.keyClick(dropped.button, Qt.Key.Key_Space)
    assert dropped.list.isVisible()
    assert dropped.button.accessibleDescription() == "open"
    jumps: list[int] = []
    reading.summaries.jump_asked.connect(jumps.append)
    dropped.list.setCurrentIndex(dropped.model.index(0))
    qtbot.keyClick(dropped.list, Qt.Key.Key_Return)
    assert set(jumps) == {ids(reading)[1]}
