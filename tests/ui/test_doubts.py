# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Doubts about a translation, shown in words and colour where they arise."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from briefing_app.core.doubts import FIGURE, Doubt
from briefing_app.core.model import Translation
from briefing_app.library import Library
from briefing_app.ui import theme
from briefing_app.ui.reader_view import ReaderView
from briefing_app.ui.summary_model import DOUBTS_ROLE
from tests.ui.fakes import PACK, make_article, make_source
from tests.ui.test_reader import long_article

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import ArticleRow
    from briefing_app.ui.main_window import MainWindow

LIMIT_SECONDS = 0.1
"""Longest time to open an article of 500 sentences."""
REASON = "Check: The source says “1.200”; the translation says “12,000”."


@pytest.fixture
def doubtful(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with an article open whose second sentence has another figure."""
    article = make_article(make_source(tmp_path / "banjir.txt"))
    translations = list(article.translations)
    translations[2] = Translation("About 12,000 people fled to schools.", -0.4, PACK.identity)
    article = replace(article, translations=tuple(translations))
    row = window.database.ask(lambda library: library.add(article, PACK))
    with qtbot.waitSignal(window.open_article.checked):
        window.queue.imported.emit(row)
    return window


def test_that_a_doubt_stands_in_words_below_its_sentence(doubtful: MainWindow) -> None:
    model = doubtful.reader.view.reader_model
    assert [model.doubts_text(row) for row in range(4)] == ["", "", REASON, ""]
    spoken = model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(REASON)
    assert REASON not in model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_that_a_doubt_is_drawn_in_its_colour_and_has_room(
    qtbot: QtBot, doubtful: MainWindow
) -> None:
    view = doubtful.reader.view
    qtbot.waitUntil(lambda: not view.fitter.busy)
    widths = (view.columnWidth(0), view.columnWidth(1))
    assert view.rowHeight(2) == view.cells.height(2, widths)
    note = view.cells.note(2, widths[1])
    assert note is not None
    image = view.viewport().grab().toImage()
    rect = view.visualRect(view.reader_model.index(2, 1))
    bar = theme.colours(view.palette()).doubt
    shades = {
        QColor(image.pixel(rect.left() + 10, y)).name() for y in range(rect.top(), rect.bottom())
    }
    assert bar.name() in shades


def test_that_the_header_counts_the_doubts_and_leads_to_them(
    qtbot: QtBot, doubtful: MainWindow
) -> None:
    button = doubtful.reader.header.doubts
    assert button.isVisible()
    assert button.text() == "1 doubt"
    button.click()
    assert doubtful.reader.view.currentIndex().row() == 2
    assert doubtful.reader.view.cells.lit.flash == 2


def test_that_an_article_without_doubts_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = make_source(tmp_path / "hujan.txt", "Hujan lagi\nHujan turun. Warga pindah. Air naik.")
    row = window.database.ask(lambda library: library.add(make_article(source), PACK))
    with qtbot.waitSignal(window.open_article.checked):
        window.queue.imported.emit(row)
    button = window.reader.header.doubts
    assert button.isVisible()
    assert button.text() == "No doubts"
    assert not button.isEnabled()


def test_that_a_doubtful_headline_is_told_below_it_unless_it_is_a_sentence_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    reason = "Check: The source says “14”; the translation says “40”."
    header = window.reader.header
    source = make_source(tmp_path / "kapal.txt", "Hujan\nHujan turun. Warga pindah. Air naik.")
    article = make_article(source)
    article = replace(
        article,
        metadata=replace(article.metadata, title="14 kapal tertahan"),
        title_translation="40 ships held",
    )
    row = window.database.ask(lambda library: library.add(article, PACK))
    with qtbot.waitSignal(window.open_article.checked):
        window.queue.imported.emit(row)
    assert header.headline_doubts.isVisible()
    assert header.headline_doubts.text() == reason
    assert header.doubts.text() == "1 doubt"
    other = make_article(make_source(tmp_path / "tiga.txt", "Hujan 3 hari\nHujan turun. Air naik."))
    translated = (Translation("Rain for 4 days", -0.1, PACK.identity), *other.translations[1:])
    summary = replace(other.summary, picks=(1,))
    other = replace(
        other, translations=translated, title_translation="Rain for 4 days", summary=summary
    )
    row = window.database.ask(lambda library: library.add(other, PACK))
    with qtbot.waitSignal(window.open_article.checked):
        window.open_article.open(row.id)
    assert header.headline_doubts.isHidden()
    assert header.doubts.text() == "1 doubt"


def test_that_the_summary_shows_the_doubts_of_its_sentences(doubtful: MainWindow) -> None:
    model = doubtful.summary.model
    found = [model.index(row, 0).data(DOUBTS_ROLE) for row in range(model.rowCount())]
    assert found == ["", REASON, ""]
    assert REASON in str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_that_the_next_doubt_goes_round_the_end(qtbot: QtBot) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(long_article(60))
    doubt = (Doubt(FIGURE, "The source says “3”; the translation has no such figure."),)
    view.set_doubts({11: doubt, 41: doubt})
    visited = []
    for _ in range(3):
        view.jump_to_doubt(around=True)
        visited.append(view.currentIndex().row())
    assert visited == [10, 40, 10]


def test_that_doubts_that_arrive_late_do_not_move_what_is_read(qtbot: QtBot) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(long_article(60))
    qtbot.waitUntil(lambda: not view.fitter.busy)
    view.scrollTo(view.reader_model.index(30, 0), view.ScrollHint.PositionAtTop)
    top = view.rowAt(0)
    place = view.rowViewportPosition(top)
    doubt = (Doubt(FIGURE, "The source says “3”; the translation has no such figure."),)
    view.set_doubts(dict.fromkeys(range(1, 25), doubt))
    qtbot.waitUntil(lambda: not view.fitter.busy)
    assert view.rowAt(0) == top
    assert view.rowViewportPosition(top) == place


def test_that_an_article_of_500_sentences_opens_in_time_and_is_checked_afterwards(
    qtbot: QtBot, window: MainWindow
) -> None:
    article = long_article(500)
    times = []
    for _ in range(3):
        window.reader.show_article(None)
        began = time.thread_time()
        window.open_article.article = article
        window.open_article.opened.emit(article, None)
        QApplication.processEvents()
        times.append(time.thread_time() - began)
        assert window.reader.view.reader_model.doubtful_rows() == []
    assert min(times) < LIMIT_SECONDS


def test_that_the_open_article_is_checked_where_another_cannot_be_opened(
    qtbot: QtBot, doubtful: MainWindow
) -> None:
    opened = doubtful.open_article
    with qtbot.waitSignals([opened.failed, opened.checked]):
        opened.open(9_999)
    assert opened.article is not None
    assert doubtful.reader.view.reader_model.doubts_text(2) == REASON


def test_that_doubts_are_counted_again_after_a_count_that_failed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping = window.desk.housekeeping
    asked: list[int] = []

    def broken(_self: Library, _portion: int) -> list[ArticleRow]:
        asked.append(1)
        raise OSError("disk")

    qtbot.waitUntil(lambda: not keeping._checking)
    monkeypatch.setattr(Library, "check_next", broken)
    for _ in range(2):
        with qtbot.waitSignal(keeping.failed):
            keeping.check_again()
    assert len(asked) == 2
