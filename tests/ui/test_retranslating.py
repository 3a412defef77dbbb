# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Selected articles translated anew in the window, and two packs compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app.core.anchors import anchor_at
from briefing_app.core.stored import AnnotationContent, Side
from briefing_app.ui.comparison_model import DOUBTS_ROLE, SPANS_ROLE
from briefing_app.ui.pack_model import PackColumn
from tests.ui.fakes import OTHER, PACK, make_article, make_source
from tests.ui.looks import drawn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.compare_window import CompareWindow
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.retranslate_dialog import RetranslateDialog
    from tests.ui.fakes import FakeServices


@pytest.fixture
def two(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with two articles, both selected, the first one open."""
    article = make_article(make_source(tmp_path / "lain.txt", "Lain\nSatu 10 orang. Dua. Tiga."))
    row = reading.database.ask(lambda library: library.add(article, PACK))
    reading.desk.add(row)
    qtbot.waitUntil(lambda: reading.articles.model.rowCount() == 2)
    reading.articles.table.selectAll()
    return reading


def open_dialog(qtbot: QtBot, window: MainWindow) -> RetranslateDialog:
    action = window.packing.retranslating.action
    assert action is not None
    action.trigger()
    qtbot.waitUntil(lambda: window.packing.retranslating.dialog is not None)
    dialog = window.packing.retranslating.dialog
    assert dialog is not None
    return dialog


def english(window: MainWindow, article_id: int) -> set[str]:
    article = window.database.ask(lambda library: library.article(article_id))
    return {stored.english.split()[0] for stored in article.sentences}


def test_that_the_dialog_says_how_much_there_is_and_begins_with_the_pack_in_use(
    qtbot: QtBot, two: MainWindow
) -> None:
    dialog = open_dialog(qtbot, two)
    assert dialog.amount.text() == "2 articles, 10 sentences"
    assert dialog.pack.currentText() == "starter 1.0 (in use)"
    dialog.reject()


def test_that_the_selected_articles_are_translated_and_each_is_an_undo(
    qtbot: QtBot, two: MainWindow
) -> None:
    ids = sorted(two.articles.all_ids())
    dialog = open_dialog(qtbot, two)
    dialog.pack.setCurrentIndex(dialog.pack.findData(OTHER.name))
    with qtbot.waitSignal(two.packing.retranslating.ended):
        dialog.start.click()
    assert dialog.task.label.text() == "2 articles were translated anew."
    dialog.reject()
    assert [english(two, id_) for id_ in ids] == [{"[better]"}, {"[better]"}]
    qtbot.waitUntil(lambda: "[better]" in drawn(two)[1])
    assert "anew" in two.edits.history.undo
    with qtbot.waitSignal(two.edits.moved):
        two.edits.undo()
    assert sorted(map(sorted, (english(two, id_) for id_ in ids))) == [["[better]"], ["[en]"]]
    with qtbot.waitSignal(two.edits.moved):
        two.edits.undo()
    assert [english(two, id_) for id_ in ids] == [{"[en]"}, {"[en]"}]


def test_that_the_window_of_the_packs_counts_along(qtbot: QtBot, two: MainWindow) -> None:
    two.packing.open()
    model = two.packing.window.model

    def counts() -> list[str]:
        return [str(model.index(row, PackColumn.ARTICLES).data()) for row in range(2)]

    qtbot.waitUntil(lambda: counts() == ["2", "0"])
    two.packing.retranslating.open(pack=OTHER.name)
    qtbot.waitUntil(lambda: two.packing.retranslating.dialog is not None)
    dialog = two.packing.retranslating.dialog
    assert dialog is not None
    dialog.start.click()
    qtbot.waitUntil(lambda: counts() == ["0", "2"])
    dialog.reject()


def test_that_nothing_is_kept_once_the_library_is_left(
    qtbot: QtBot, two: MainWindow, services: FakeServices
) -> None:
    services.anew_gate.clear()
    dialog = open_dialog(qtbot, two)
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.task.bar.value() == 250)
    with qtbot.waitSignal(two.library_opened):
        two.open_library()
    assert two.packing.retranslating.dialog is None
    assert not two.packing.retranslating.busy
    services.anew_gate.set()
    assert [english(two, id_) for id_ in two.articles.all_ids()] == [{"[en]"}, {"[en]"}]


def test_that_highlights_that_lost_their_words_are_counted_and_corrections_stay(
    qtbot: QtBot, reading: MainWindow
) -> None:
    article = reading.open_article.article
    assert article is not None
    second, third = article.sentences[1:3]
    lost = anchor_at(second, Side.TRANSLATION, 0, 4)

    def change(edits: object) -> None:
        edits.annotate(article.row.id, AnnotationContent(), [lost])  # type: ignore[attr-defined]
        edits.correct(third.id, "Some 1,200 people fled.")  # type: ignore[attr-defined]

    with qtbot.waitSignal(reading.edits.changed):
        reading.edits.run("Change", change)
    dialog = open_dialog(qtbot, reading)
    dialog.pack.setCurrentIndex(dialog.pack.findData(OTHER.name))
    with qtbot.waitSignal(reading.packing.retranslating.ended):
        dialog.start.click()
    assert "Highlights whose words the new English does not have: 1." in dialog.task.label.text()
    dialog.reject()
    now = reading.database.ask(lambda library: library.article(article.row.id))
    assert now.sentences[2].english == "Some 1,200 people fled."
    assert len(now.annotations) == 1


def test_that_stopping_keeps_what_is_finished_and_nothing_of_the_rest(
    qtbot: QtBot, two: MainWindow, services: FakeServices
) -> None:
    services.anew_gate.clear()
    dialog = open_dialog(qtbot, two)
    dialog.pack.setCurrentIndex(dialog.pack.findData(OTHER.name))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.task.bar.value() == 250)
    assert dialog.task.label.text().startswith("1 of 2: ")
    assert not dialog.start.isEnabled()
    with qtbot.waitSignal(two.packing.retranslating.ended):
        dialog.task.stop.click()
    assert dialog.task.label.text() == (
        "0 articles were translated anew. Stopped; 2 keep the translation that they had."
    )
    assert [english(two, id_) for id_ in two.articles.all_ids()] == [{"[en]"}, {"[en]"}]
    assert dialog.start.isEnabled()
    dialog.reject()


def test_that_a_pack_that_fails_is_told_with_cause_and_remedy(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reading.packs.ended):
        reading.packs.install([tmp_path / "damaged.argosmodel"])
    dialog = open_dialog(qtbot, reading)
    with qtbot.waitSignal(reading.packing.retranslating.ended):
        dialog.start.click()
    for part in ("It failed", "damaged", "Install it again."):
        assert part in dialog.task.label.text()
    dialog.reject()


def test_that_closing_while_articles_are_translated_asks(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    services.anew_gate.clear()
    dialog = open_dialog(qtbot, reading)
    dialog.start.click()
    reading.close()
    question = reading.closing.question
    assert question is not None
    with qtbot.waitSignal(reading.closed):
        next(b for b in question.buttons() if "stop" in b.text().lower()).click()


# Comparing


@pytest.fixture
def shown(qtbot: QtBot, reading: MainWindow) -> CompareWindow:
    reading.packing.comparing.open()
    made = reading.packing.comparing.window
    qtbot.waitUntil(made.compare.isEnabled)
    return made


def compared(qtbot: QtBot, window: MainWindow) -> None:
    made = window.packing.comparing
    with qtbot.waitSignal(made.ended):
        made.window.compare.click()


def test_that_the_open_article_is_compared_with_differences_marked(
    qtbot: QtBot, reading: MainWindow, shown: CompareWindow
) -> None:
    assert shown.packs == ("starter", "better")
    compared(qtbot, reading)
    assert shown.task.label.text() == "6 of 6 sentences differ."
    model = shown.model
    article = reading.open_article.article
    assert article is not None
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        stored.sentence.text for stored in article.sentences
    ]
    assert model.index(0, 1).data() == f"[starter] {article.row.metadata.title}"
    assert model.index(0, 1).data(SPANS_ROLE) == ((1, 8),)
    assert model.index(0, 2).data(SPANS_ROLE) == ((1, 7),)
    assert model.index(2, 1).data(DOUBTS_ROLE).startswith("Check: ")
    assert "A  starter 1.0: doubts " in shown.facts.text()
    assert "mean score -0.50" in shown.facts.text()
    qtbot.waitUntil(lambda: shown.table.fitted)


def test_that_a_text_of_ones_own_is_compared_and_belongs_to_no_article(
    qtbot: QtBot, reading: MainWindow, shown: CompareWindow
) -> None:
    shown.what.setCurrentIndex(1)
    assert not shown.compare.isEnabled()
    assert "100,000" in shown.compare.accessibleDescription()
    shown.text.setPlainText("Presiden datang. Ia pulang.")
    compared(qtbot, reading)
    assert shown.model.rowCount() == 2
    assert not shown.use_one.isEnabled()


def test_that_the_better_pack_can_be_used_for_the_article(
    qtbot: QtBot, reading: MainWindow, shown: CompareWindow
) -> None:
    compared(qtbot, reading)
    shown.use_other.click()
    qtbot.waitUntil(lambda: reading.packing.retranslating.dialog is not None)
    dialog = reading.packing.retranslating.dialog
    assert dialog is not None
    assert dialog.pack.currentData() == "better"
    with qtbot.waitSignal(reading.packing.retranslating.ended):
        dialog.start.click()
    dialog.reject()
    assert english(reading, reading.articles.all_ids()[0]) == {"[better]"}


def test_that_equal_sentences_can_be_hidden_and_the_same_pack_is_not_compared_with_itself(
    qtbot: QtBot, reading: MainWindow, shown: CompareWindow
) -> None:
    shown.what.setCurrentIndex(1)
    shown.text.setPlainText("Satu.")
    compared(qtbot, reading)
    shown.only.setChecked(True)
    assert shown.model.rowCount() == 1
    shown.other.setCurrentIndex(shown.one.currentIndex())
    assert not shown.compare.isEnabled()
    assert "two different packs" in shown.compare.toolTip()


def test_that_no_comparison_outlives_the_library_of_its_article(
    qtbot: QtBot, reading: MainWindow, shown: CompareWindow, services: FakeServices
) -> None:
    compared(qtbot, reading)
    reading.leave_library()
    assert shown.model.rowCount() == 0
    assert not shown.use_one.isEnabled()
    with qtbot.waitSignal(reading.library_opened):
        reading.open_library()
    reading.open_article.open(reading.articles.all_ids()[0])
    qtbot.waitUntil(shown.compare.isEnabled)
    services.anew_gate.clear()
    shown.compare.click()
    with qtbot.waitSignal(reading.packing.comparing.ended):
        reading.leave_library()
        services.anew_gate.set()
    assert shown.model.rowCount() == 0


def test_that_a_comparison_can_be_stopped(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, shown: CompareWindow
) -> None:
    services.anew_gate.clear()
    shown.compare.click()
    assert not shown.compare.isEnabled()
    with qtbot.waitSignal(reading.packing.comparing.ended):
        shown.task.stop.click()
    assert shown.task.label.text() == "Stopped; nothing was compared."
    assert shown.model.rowCount() == 0
