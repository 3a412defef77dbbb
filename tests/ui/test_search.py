# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The search bar and its results: filters, names, hints, saving, and keeping up with typing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from briefing_app.core.found import MOST_RANKED, Found, Hit
from briefing_app.core.query import CHOICES, Hint, HintKind
from briefing_app.library import search as searching
from briefing_app.ui.excerpts import ExcerptDelegate
from briefing_app.ui.search_words import found_in_words, hint_in_words
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import ArticleRow
    from briefing_app.library import Library
    from briefing_app.ui.main_window import MainWindow

LAUT = """Kapal merapat di dermaga
Kapal itu membawa pangan. Awak kapal selamat."""
DARAT = """Truk tiba di gudang
Truk itu membawa pangan."""


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with two articles; one is tagged “uji coba” and in “Pesisir”."""

    def fill(library: Library) -> list[ArticleRow]:
        rows = [
            library.add(make_article(make_source(tmp_path / name, text), 1), PACK)
            for name, text in (("laut.txt", LAUT), ("darat.txt", DARAT))
        ]
        library.edit("Tag", lambda e: e.put_tag([rows[0].id], e.add_tag("uji coba")))
        library.edit("Collect", lambda e: e.collect([rows[0].id], e.add_collection("Pesisir")))
        return rows

    window.articles.model.show(window.database.ask(fill))
    window.activateWindow()
    return window


def search(qtbot: QtBot, window: MainWindow, query: str) -> list[str]:
    """Type a query; return what each result draws, paragraphs parted by a bar."""
    window.search.field.setText(query)
    qtbot.waitUntil(lambda: not window.search.pending)
    qtbot.waitUntil(lambda: window.panels.shows_results)
    view = window.results.list
    delegate = view.itemDelegate()
    assert isinstance(delegate, ExcerptDelegate)
    drawn = []
    for row in range(view.model().rowCount()):
        lines = delegate.lines(view.model().index(row, 0))
        drawn.append(
            " | ".join(
                line.text + "".join(f" <{line.text[start:end]}>" for start, end in line.matches)
                for line in lines
            )
        )
    return drawn


def test_that_results_stand_under_their_article_with_both_languages(
    qtbot: QtBot, desk: MainWindow
) -> None:
    assert search(qtbot, desk, "kapal") == [
        "Kapal merapat di dermaga <Kapal> | Kabar Pesisir · 2 March 2026"
        " | EN  [en] Kapal merapat di dermaga <Kapal>",
        "EN  [en] Kapal itu membawa pangan. <Kapal> | ID  Kapal itu membawa pangan. <Kapal>",
        "EN  [en] Awak kapal selamat. <kapal> | ID  Awak kapal selamat. <kapal>",
    ]
    assert desk.results.count.text() == "3 results in 1 article"


def test_that_the_language_that_matches_comes_first(qtbot: QtBot, desk: MainWindow) -> None:
    (line,) = search(qtbot, desk, "selamat lang:id")
    assert line.endswith("ID  Awak kapal selamat. <selamat> | EN  [en] Awak kapal selamat.")
    (line,) = search(qtbot, desk, "selamat lang:en")
    assert line.endswith("EN  [en] Awak kapal selamat. <selamat> | ID  Awak kapal selamat.")


def test_that_filters_alone_list_articles(qtbot: QtBot, desk: MainWindow) -> None:
    assert search(qtbot, desk, 'tag:"uji coba"') == [
        "Kapal merapat di dermaga | Kabar Pesisir · 2 March 2026"
        " | EN  [en] Kapal merapat di dermaga"
    ]
    assert desk.results.count.text() == "1 article"


def test_that_the_menu_writes_a_filter_and_offers_the_names(qtbot: QtBot, desk: MainWindow) -> None:
    bar = desk.search.bar
    desk.search.field.setText("kapal")
    actions = {action.text().split("\t")[1]: action for action in bar.filters.menu().actions()
               if "\t" in action.text()}  # fmt: skip
    actions["has:note"].trigger()
    assert bar.field.text() == "kapal has:note "
    actions["tag:"].trigger()
    assert bar.field.text() == "kapal has:note tag:"
    qtbot.waitUntil(bar.popup.isVisible)
    bar.completer.activated.emit("uji coba")
    assert bar.field.text() == 'kapal has:note tag:"uji coba" '
    bar.popup.hide()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("in:pes", ["Pesisir"]),
        ('outlet:"kabar p', ["Kabar Pesisir"]),
        ("kapal -is:un", ["unread"]),
        ("lang:", ["id", "en"]),
    ],
)
def test_that_names_that_fit_are_offered_while_typing(
    qtbot: QtBot, desk: MainWindow, typed: str, offered: list[str]
) -> None:
    bar = desk.search.bar
    desk.search.focus()
    qtbot.keyClicks(bar.field, typed)
    qtbot.waitUntil(bar.popup.isVisible)
    model = bar.completer.completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == offered
    bar.popup.hide()


def test_that_hints_are_shown_under_the_field_and_go_away(qtbot: QtBot, desk: MainWindow) -> None:
    search(qtbot, desk, "pangan after:2026-13 tag:tidak")
    hint = desk.search.bar.hint
    assert hint.isVisible()
    assert "“after:2026-13” is not a date" in hint.text()
    assert "There is no tag “tidak”." in hint.text()
    search(qtbot, desk, "pangan")
    assert hint.isHidden()


def test_that_a_beginning_is_offered_where_no_whole_word_is_found(
    qtbot: QtBot, desk: MainWindow
) -> None:
    assert search(qtbot, desk, "derma") == []
    button = desk.results.empty.button
    assert button.isVisible()
    assert button.text() == "Search for “derma*”"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.results.model.rowCount() == 1)
    assert desk.search.field.text() == "derma*"
    search(qtbot, desk, "tag:tidak")
    assert button.isHidden()


def test_that_a_search_is_saved_under_a_name_and_undone(qtbot: QtBot, desk: MainWindow) -> None:
    assert desk.search.bar.save.isHidden()
    search(qtbot, desk, "kapal -truk")
    qtbot.mouseClick(desk.search.bar.save, Qt.MouseButton.LeftButton)
    (dialog,) = desk.search.bar.findChildren(QInputDialog)
    assert dialog.textValue() == "kapal -truk"
    dialog.setTextValue("Kapal saja")
    with qtbot.waitSignal(desk.edits.changed) as told:
        dialog.accept()
    assert told.args is not None
    (saved,) = told.args[0].catalogue.searches
    assert (saved.name, saved.query) == ("Kapal saja", "kapal -truk")
    with qtbot.waitSignal(desk.edits.changed) as told:
        desk.edits.undo()
    assert told.args is not None
    assert told.args[0].catalogue.searches == ()


def test_that_a_saved_search_runs_as_if_it_were_typed(qtbot: QtBot, desk: MainWindow) -> None:
    desk.search.run("truk")
    qtbot.waitUntil(lambda: desk.panels.shows_results)
    assert desk.search.field.text() == "truk"
    assert desk.results.model.rowCount() == 2  # the headline and a sentence


def test_that_results_follow_what_is_changed(qtbot: QtBot, desk: MainWindow) -> None:
    assert len(search(qtbot, desk, "pangan")) == 2
    laut = desk.articles.all_ids()[0]
    desk.edits.run("Trash", lambda edits: edits.trash([laut]))
    qtbot.waitUntil(lambda: desk.results.model.rowCount() == 1)


def test_that_letters_typed_while_the_library_is_busy_do_not_wait_for_each_other(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the last of many searches is done; the others end before they begin."""
    gate, done = threading.Event(), []
    search_library = searching.search

    def counted(connection: sqlite3.Connection, text: str, *, limit: int) -> Found:
        done.append(text)
        return search_library(connection, text, limit=limit)

    monkeypatch.setattr(searching, "search", counted)
    desk.database.run(lambda _: gate.wait())
    for length in range(1, 6):
        desk.search.field.setText("kapal"[:length])
        desk.search.search_now()
    gate.set()
    qtbot.waitUntil(lambda: not desk.search.pending)
    assert done == ["kapal"]
    assert desk.results.model.rowCount() == 3
    assert desk.notices.isHidden()


def test_that_every_hint_is_said_in_the_words_of_the_query(qtbot: QtBot) -> None:
    for kind in HintKind:
        assert hint_in_words(Hint(kind, "abc")) == str(Hint(kind, "abc"))
    for field, choices in CHOICES.items():
        said = hint_in_words(Hint(HintKind.VALUE_WANTED, field))
        assert all(f"{field}:{choice}" in said for choice in choices)


def test_that_the_number_of_results_is_told(desk: MainWindow) -> None:
    row = desk.database.ask(lambda library: library.articles()[0])
    sentence, article = Hit(row, 7, "", ""), Hit(row, None, "", "")
    assert found_in_words(Found((sentence,), 1, 1)) == "1 result"
    assert found_in_words(Found((sentence,) * 2, 2, 1)) == "2 results in 1 article"
    assert found_in_words(Found((sentence,) * 2, 1_234, 56)) == (
        "The best 2 of 1,234 results in 56 articles"
    )
    assert found_in_words(Found((sentence,) * 2, 1_500, 56, more=True)) == (
        f"More than {MOST_RANKED:,} results; the newest 2 are shown"
    )
    assert found_in_words(Found((article,), 2_000, 2_000)) == (
        "2,000 articles; the newest 1 are shown"
    )


def test_that_a_name_is_chosen_by_keyboard_and_esc_only_closes_the_names(
    qtbot: QtBot, desk: MainWindow
) -> None:
    bar = desk.search.bar
    desk.search.focus()
    qtbot.keyClicks(bar.field, "tag:u")
    qtbot.waitUntil(bar.popup.isVisible)
    qtbot.keyClick(bar.popup, Qt.Key.Key_Escape)
    assert bar.popup.isHidden()
    assert bar.field.text() == "tag:u"
    qtbot.keyClick(bar.field, Qt.Key.Key_J)
    qtbot.waitUntil(bar.popup.isVisible)
    qtbot.keyClick(bar.popup, Qt.Key.Key_Down)
    qtbot.keyClick(bar.popup, Qt.Key.Key_Return)
    assert bar.field.text() == 'tag:"uji coba" '
    assert bar.popup.isHidden()
    qtbot.waitUntil(lambda: not desk.search.pending)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.results.list.hasFocus)


def test_that_enter_on_a_half_typed_filter_closes_the_names(qtbot: QtBot, desk: MainWindow) -> None:
    bar = desk.search.bar
    desk.search.focus()
    qtbot.keyClicks(bar.field, "pangan is:r")
    qtbot.waitUntil(bar.popup.isVisible)
    assert not desk.results.list.currentIndex().isValid()
    qtbot.keyClick(bar.popup, Qt.Key.Key_Return)
    # Where the focus is cannot be told here: without a screen Qt makes the list of names active
    # after it is hidden, and that gives the focus to the field.
    qtbot.waitUntil(lambda: desk.results.list.currentIndex().isValid())
    assert bar.popup.isHidden()


def test_that_a_search_that_is_typed_as_the_window_closes_is_not_begun(
    qtbot: QtBot, desk: MainWindow
) -> None:
    qtbot.keyClicks(desk.search.field, "pangan")
    assert desk.search.pending
    with qtbot.waitSignal(desk.closed):
        desk.close()
    assert not desk.search.pending
