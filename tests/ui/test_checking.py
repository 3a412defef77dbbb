# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Walking through the doubts of the library, and marking sentences as checked."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from briefing_app.core.model import Translation
from tests.ui.fakes import PACK, TEXT, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.model import ImportedArticle
    from briefing_app.core.stored import ArticleRow, StoredArticle
    from briefing_app.library import Library
    from briefing_app.ui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ENGLISH = (
    "Floods hit the port city",
    "Rain fell on the coast for 5 days.",
    "About 12,000 people fled to schools.",
    "Assistance",
    "The governor toured the site on Monday.",
    "He promised food aid.",
)
RIGHT = (
    ENGLISH[0],
    "Rain fell on the coast for 3 days.",
    "About 1,200 people fled to schools.",
    *ENGLISH[3:],
)


def add(article: ImportedArticle, library: Library) -> ArticleRow:
    return library.add(article, PACK)


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with three articles, the first open; two have doubts in rows 1 and 2."""
    for name in ("satu", "dua", "tiga"):
        text = TEXT.replace("melanda kota", f"melanda {name}")
        article = make_article(make_source(tmp_path / f"{name}.txt", text))
        english = RIGHT if name == "dua" else ENGLISH
        translations = tuple(Translation(text, -0.3, PACK.identity) for text in english)
        metadata = replace(article.metadata, title=f"Banjir {name}")
        article = replace(
            article,
            metadata=metadata,
            translations=translations,
            title_translation="",
        )
        row = window.database.ask(partial(add, article))
        window.desk.articles.model.insert(row)
    first = window.articles.model.listed[0]
    with qtbot.waitSignal(window.open_article.checked):
        window.desk.open(first)
    window.activateWindow()
    window.reader.view.setFocus()
    return window


def here(window: MainWindow) -> tuple[str, int]:
    article = window.reader.article
    assert article is not None
    return article.row.label, window.reader.view.currentIndex().row()


def wait(qtbot: QtBot, window: MainWindow, label: str, row: int) -> None:
    qtbot.waitUntil(lambda: here(window) == (label, row))


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.reader.view, key, CONTROL)


def as_stored(window: MainWindow) -> StoredArticle:
    article = window.open_article.article
    assert article is not None
    number = article.row.id
    return window.database.ask(lambda library: library.article(number))


def test_that_the_list_is_walked_from_doubt_to_doubt_and_past_right_articles(
    qtbot: QtBot, desk: MainWindow
) -> None:
    titles = [desk.articles.model.row(n).label for n in desk.articles.model.listed]  # type: ignore[union-attr]
    assert titles == ["Banjir tiga", "Banjir dua", "Banjir satu"]
    said: list[str] = []
    desk.translation.said.connect(said.append)
    visited = []
    for _ in range(2):
        press(qtbot, desk, Qt.Key.Key_U)
        visited.append(here(desk))
    press(qtbot, desk, Qt.Key.Key_U)
    wait(qtbot, desk, "Banjir satu", 1)
    assert visited == [("Banjir tiga", 1), ("Banjir tiga", 2)]
    assert said == ["Next doubtful article: Banjir satu"]
    assert desk.articles.current_id == desk.articles.model.listed[2]
    press(qtbot, desk, Qt.Key.Key_U)
    press(qtbot, desk, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: here(desk) == ("Banjir tiga", 1))


def test_that_the_key_marks_the_sentence_and_goes_on(qtbot: QtBot, desk: MainWindow) -> None:
    desk.settings.set(author="Ada")
    desk.edits.author = "Ada"
    press(qtbot, desk, Qt.Key.Key_U)
    with qtbot.waitSignal(desk.open_article.checked):
        press(qtbot, desk, Qt.Key.Key_K)
    assert here(desk) == ("Banjir tiga", 2)
    checked = as_stored(desk).sentences[1].checked
    assert checked is not None
    assert checked.author == "Ada"
    assert desk.reader.header.doubts.text() == "1 doubt"
    number = desk.articles.current_id
    assert number is not None
    row = desk.articles.model.row(number)
    assert row is not None
    assert row.doubts == 1


def test_that_a_checked_sentence_says_so_in_words_and_is_passed_over(
    qtbot: QtBot, desk: MainWindow
) -> None:
    desk.edits.author = "Ada"
    model = desk.reader.view.reader_model
    press(qtbot, desk, Qt.Key.Key_U)
    with qtbot.waitSignal(desk.open_article.checked):
        press(qtbot, desk, Qt.Key.Key_K)
    assert model.notes_text(1).startswith("Checked by Ada on ")
    assert "Check:" not in model.notes_text(1)
    spoken = str(model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Checked by Ada on " in spoken
    assert model.doubtful_rows() == [2]


def test_that_a_mark_is_undone_with_its_doubts(qtbot: QtBot, desk: MainWindow) -> None:
    press(qtbot, desk, Qt.Key.Key_U)
    with qtbot.waitSignal(desk.open_article.checked):
        press(qtbot, desk, Qt.Key.Key_K)
    assert desk.edits.history.undo == "Mark as checked"
    with qtbot.waitSignal(desk.open_article.checked):
        desk.edits.undo()
    assert desk.reader.view.reader_model.doubtful_rows() == [1, 2]
    assert as_stored(desk).sentences[1].checked is None


def test_that_the_last_mark_leads_to_the_next_doubtful_article(
    qtbot: QtBot, desk: MainWindow
) -> None:
    press(qtbot, desk, Qt.Key.Key_U)
    with qtbot.waitSignal(desk.open_article.checked):
        press(qtbot, desk, Qt.Key.Key_K)
    press(qtbot, desk, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: here(desk) == ("Banjir satu", 1))
    first = desk.articles.model.row(desk.articles.model.listed[0])
    assert first is not None
    assert first.doubts == 0


def test_that_a_mark_can_be_taken_back_by_the_menu(qtbot: QtBot, desk: MainWindow) -> None:
    tools = desk.translation.checking
    assert tools.mark is not None
    assert tools.unmark is not None
    view = desk.reader.view
    view.setCurrentIndex(view.reader_model.index(1, 1))
    assert (tools.mark.isEnabled(), tools.unmark.isEnabled()) == (True, False)
    assert tools.mark in view.menu.made(1).actions()
    with qtbot.waitSignal(desk.open_article.checked):
        tools.mark.trigger()
    view.setCurrentIndex(view.reader_model.index(1, 1))
    assert tools.unmark.isEnabled()
    assert tools.unmark in view.menu.made(1).actions()
    with qtbot.waitSignal(desk.open_article.checked):
        tools.unmark.trigger()
    assert as_stored(desk).sentences[1].checked is None


def test_that_the_end_of_the_queue_is_told(qtbot: QtBot, desk: MainWindow) -> None:
    said: list[str] = []
    desk.translation.said.connect(said.append)
    press(qtbot, desk, Qt.Key.Key_U)
    for title, row in (("tiga", 1), ("tiga", 2), ("satu", 1), ("satu", 2)):
        wait(qtbot, desk, f"Banjir {title}", row)
        with qtbot.waitSignal(desk.edits.changed):
            press(qtbot, desk, Qt.Key.Key_K)
    assert said[-1] == "No other sentence is doubtful in the articles of the list."


def test_that_what_is_found_about_an_article_is_dropped_when_another_one_was_opened(
    qtbot: QtBot, desk: MainWindow
) -> None:
    here, other = desk.articles.model.listed[:2]
    article = as_stored(desk)
    found: list[set[int]] = []
    desk.open_article.checked.connect(lambda doubts: found.append(set(doubts.sentences)))
    go_on = threading.Event()
    desk.checker.submit(go_on.wait)
    with qtbot.waitSignal(desk.open_article.changed):  # its check waits behind `go_on`
        desk.edits.run("Mark", lambda edits: edits.set_checked([article.sentences[0].id]))
    with qtbot.waitSignal(desk.open_article.opened):
        desk.desk.open(other)
    with qtbot.waitSignal(desk.open_article.checked):
        go_on.set()
    assert article.row.id == here
    assert found == [set()]  # of the second article, which is right
