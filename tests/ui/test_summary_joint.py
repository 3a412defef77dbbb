# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The summary across the selected articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from briefing_app.ui import joint_summaries
from tests.ui.fakes import PACK, TEXT, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.model import ImportedArticle
    from briefing_app.core.stored import ArticleRow
    from briefing_app.library import Library
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices


@pytest.fixture
def five(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with five articles, of which the last one is open."""
    for number in range(5):
        text = TEXT.replace("kota", f"kota {number}").replace("3 hari", f"{number + 3} hari")
        article = make_article(make_source(tmp_path / f"{number}.txt", text))
        row = window.database.ask(partial(_add, article))
        window.articles.model.insert(row)
    with qtbot.waitSignal(window.open_article.opened):
        window.articles.select(row.id)
    return window


def _add(article: ImportedArticle, library: Library) -> ArticleRow:
    return library.add(article, PACK)


def select(window: MainWindow, *ids: int) -> None:
    """Select articles in the list, as Ctrl and clicks do."""
    table = window.articles.table
    flags = QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in range(table.model().rowCount()):
        if window.articles.all_ids()[row] in ids:
            index = table.model().index(row, 0)
            table.selectionModel().select(index, flags.Select | flags.Rows)


def test_that_more_than_one_selected_article_has_a_joint_summary(
    qtbot: QtBot, five: MainWindow
) -> None:
    panel = five.summary
    assert panel.title.text() == "Summary"
    assert not panel.shows_joint
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2, 4)
    assert panel.title.text() == "Summary of 3 articles"
    assert panel.joint.list.isVisible()
    rows = panel.joint.model.rows
    assert {row.article.id for row in rows if row.article} == {1, 2, 4}
    assert rows[0].state == "1 · Kabar Pesisir · 2 Mar 2026"
    assert "5 of 18 sentences" in panel.joint.note.text()
    assert "machine translated" in panel.joint.note.text()
    select(five, 2)
    assert panel.title.text() == "Summary"
    assert panel.list.isVisible()


def test_that_the_summary_of_the_open_article_is_a_click_away(
    qtbot: QtBot, five: MainWindow
) -> None:
    panel = five.summary
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    panel.this_button.click()
    assert panel.title.text() == "Summary"
    assert panel.list.isVisible()
    panel.all_button.click()
    assert panel.joint.list.isVisible()


def test_that_another_length_is_made_without_reading_again(qtbot: QtBot, five: MainWindow) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    read: list[int] = []
    five.summaries.joint.reading.connect(lambda done, _: read.append(done))
    with qtbot.waitSignal(five.summaries.joint.made):
        five.summary.joint.length.slider.setValue(3)
    assert five.summary.joint.model.rowCount() == 3
    assert read == []


def test_that_a_sentence_opens_its_article_at_its_place(qtbot: QtBot, five: MainWindow) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    listed = five.summary.joint.list
    row = next(n for n, row in enumerate(listed.sentences.rows) if row.article.id == 1)  # type: ignore[union-attr]
    listed.setCurrentIndex(listed.sentences.index(row))
    listed.setFocus()
    with qtbot.waitSignal(five.open_article.opened):
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    article = five.open_article.article
    assert article is not None
    assert article.row.id == 1
    view = five.reader.view
    found = view.reader_model.sentence(view.currentIndex().row())
    assert found is not None
    assert found.stored.id == listed.sentences.rows[row].stored.id
    assert five.summary.shows_joint


def test_that_another_selection_cancels_what_is_being_made(
    qtbot: QtBot, five: MainWindow, services: FakeServices
) -> None:
    services.joint_gate.clear()
    select(five, 1, 2)
    qtbot.waitUntil(lambda: len(services.together) == 1)
    select(five, 3, 4)
    qtbot.waitUntil(lambda: len(services.together) == 2)  # the first one ended, cancelled
    made: list[object] = []
    five.summaries.joint.made.connect(made.append)
    services.joint_gate.set()
    qtbot.waitUntil(lambda: bool(made))
    assert [sorted(ids) for ids in services.together] == [[1, 2], [3, 4]]
    assert len(made) == 1
    assert {row.article.id for row in five.summary.joint.model.rows if row.article} == {3, 4}


def test_that_only_so_many_articles_are_summarised_and_the_pane_says_so(
    qtbot: QtBot, five: MainWindow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joint_summaries, "MOST_ARTICLES", 3)
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2, 3, 4, 5)
    assert len(services.together[-1]) == 3
    assert services.together[-1] == five.articles.selected_ids()[:3]
    assert "Only the first 3 of the 5 selected articles" in five.summary.joint.note.text()


def test_that_a_correction_is_in_the_joint_summary_at_once(qtbot: QtBot, five: MainWindow) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    sentence = five.summary.joint.model.rows[0].stored.id
    with qtbot.waitSignal(five.summaries.joint.made):
        five.edits.run("Correct", lambda edits: edits.correct(sentence, "It rained 9 days."))
    told = str(five.summary.joint.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "It rained 9 days." in told
    assert "Corrected on" in told
    assert "Check:" in told  # the source says another number
    assert "1\u00a0corrected" in five.summary.joint.note.text()


def test_that_what_is_shown_is_copied_with_its_sources(qtbot: QtBot, five: MainWindow) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    with qtbot.waitSignal(five.summaries.said) as said:
        five.summary.copy.click()
    assert said.args == ["Copied 5 sentences with their sources."]
    text = QGuiApplication.clipboard().text()
    assert "0.txt" in text
    assert "1.txt" in text
    five.summary.this_button.click()
    with qtbot.waitSignal(five.summaries.said) as said:
        five.summary.copy.click()
    assert said.args == ["Copied 3 sentences with their sources."]
    listed = five.summary.list
    listed.setCurrentIndex(listed.sentences.index(0))
    listed.setFocus()
    with qtbot.waitSignal(five.summaries.said) as said:
        qtbot.keyClick(listed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["Copied 1 sentence with its source."]


def test_that_a_closed_library_leaves_no_joint_summary(qtbot: QtBot, five: MainWindow) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    with qtbot.waitSignal(five.library_opened):
        five.open_library(five.opening.folder)
    assert not five.summary.shows_joint
    assert five.summaries.joint.selected == ()


def test_that_the_copy_and_switch_buttons_can_be_reached_and_have_names(
    qtbot: QtBot, five: MainWindow
) -> None:
    with qtbot.waitSignal(five.summaries.joint.made):
        select(five, 1, 2)
    panel = five.summary
    for button in (panel.copy, panel.this_button, panel.all_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.text()
