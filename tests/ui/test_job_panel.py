# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The job list: words, times, buttons, keys, menu."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from briefing_app.core.progress import Progress, Stage
from briefing_app.library import Library
from briefing_app.ui.job_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QToolButton
    from pytestqt.qtbot import QtBot

    from briefing_app.core.model import Source
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices


def cells(window: MainWindow, column: Column) -> list[str]:
    model = window.jobs.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def point_at(window: MainWindow, row: int) -> None:
    """Move the pointer over a row."""
    table = window.jobs.table
    place = QPointF(table.visualRect(window.jobs.model.index(row, 0)).center())
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(table.viewport(), event)


def button(window: MainWindow, word: str) -> QToolButton:
    """Return the button of the row under the pointer or cursor that says a word."""
    return next(b for b in window.jobs.row_buttons.buttons if word in b.accessibleName())


@pytest.fixture
def ended(qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]) -> MainWindow:
    """Return a window with these jobs:

    a.txt      done
    rusak.txt  failed
    b.txt      known: the same as a.txt
    """
    a, broken, b = files("a.txt", "rusak.txt", "b.txt")
    b.write_bytes(a.read_bytes())
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take([a, broken, b])
    return window


@pytest.fixture
def busy(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> MainWindow:
    """Return a window that imports a.txt while b.txt and c.txt wait."""
    services.gate.clear()
    window.importing.take(files("a.txt", "b.txt", "c.txt"))
    qtbot.waitUntil(lambda: cells(window, Column.STAGE)[:1] == ["translating 40 %"])
    return window


# Words and times


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Stage.READING), "reading"),
        (Progress(Stage.CLEANING), "cleaning"),
        (Progress(Stage.TRANSLATING, 3, 8), "translating 37 %"),
        (Progress(Stage.SUMMARISING), "summarising"),
        (Progress(Stage.SAVING), "saving"),
    ],
)
def test_that_every_stage_is_told_in_words(
    busy: MainWindow, progress: Progress, words: str
) -> None:
    busy.queue._reported.emit(busy.queue.jobs[0].id, progress, 0.0)
    assert cells(busy, Column.STAGE) == [words, "waiting", "waiting"]


def test_that_no_time_is_told_before_one_was_measured(busy: MainWindow) -> None:
    assert cells(busy, Column.LEFT) == ["", "", ""]
    assert busy.jobs.table.isColumnHidden(Column.LEFT)
    assert busy.jobs.title.text() == "0 of 3 imported"


def test_that_times_follow_from_the_measured_speed_for_the_row_and_for_all(
    busy: MainWindow,
) -> None:
    job = busy.queue.jobs[0]
    busy.queue.times.end(job.id, 0.0, whole=False)
    busy.queue.times.begin(job.id, 0.0)
    for second, done in ((0, 0), (10, 100)):
        progress = Progress(Stage.TRANSLATING, done, 1300)
        busy.queue._reported.emit(job.id, progress, float(second))
    assert cells(busy, Column.LEFT) == ["about 2 min", "", ""]
    assert not busy.jobs.table.isColumnHidden(Column.LEFT)
    assert busy.jobs.title.text() == "0 of 3 imported · about 7 min left"


def test_that_the_head_counts_what_became_of_the_files(ended: MainWindow) -> None:
    assert ended.jobs.title.text() == "1 of 3 imported · 1 already there · 1 failed"
    assert ended.jobs.progress.isHidden()


def test_that_the_bar_in_the_head_shows_how_far_all_is(busy: MainWindow) -> None:
    assert busy.jobs.progress.isVisible()
    share = busy.jobs.progress.value() / busy.jobs.progress.maximum()
    assert share == pytest.approx((0.05 + 0.9 * 0.4) / 3, abs=0.01)


# Failures


def test_that_cause_and_remedy_of_a_failure_are_shown_in_full_for_the_current_row(
    ended: MainWindow,
) -> None:
    table, model = ended.jobs.table, ended.jobs.model
    assert "Get it again." in str(model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    before = table.rowHeight(1)
    ended.resize(700, 800)
    table.selectRow(1)
    assert table.rowHeight(1) >= before
    assert ended.jobs.stages.text(table, model.index(1, Column.STAGE)) == (
        "failed: It is broken. Get it again.",
        0,
    )
    assert ended.jobs.stages.text(table, model.index(0, Column.STAGE))[0] == "done"


# Buttons, keys, menu


def test_that_the_buttons_of_a_row_have_names_and_fit_its_job(ended: MainWindow) -> None:
    names = []
    for row in range(3):
        point_at(ended, row)
        assert ended.jobs.row_buttons.isVisible()
        for each in ended.jobs.row_buttons.buttons:
            interface = QAccessible.queryAccessibleInterface(each)
            assert interface is not None
            names.append(interface.text(QAccessible.Text.Name))
            assert each.toolTip() == each.accessibleName()
    assert names == [
        "Open a.txt",
        "Remove a.txt from the list",
        "Try rusak.txt again",
        "Remove rusak.txt from the list",
        "Open b.txt",
        "Remove b.txt from the list",
    ]


def test_that_the_buttons_stand_in_the_row_of_the_pointer_else_of_the_cursor(
    ended: MainWindow,
) -> None:
    table, buttons = ended.jobs.table, ended.jobs.row_buttons

    def row() -> int:
        return int(table.rowAt(buttons.geometry().center().y()))

    table.setCurrentIndex(ended.jobs.model.index(2, 0))
    assert row() == 2
    point_at(ended, 0)
    assert row() == 0
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert row() == 2


def test_that_a_known_file_leads_to_its_article_with_one_click(
    qtbot: QtBot, ended: MainWindow
) -> None:
    assert cells(ended, Column.STAGE)[2] == "already in the library"
    ended.open_article.close()
    point_at(ended, 2)
    with qtbot.waitSignal(ended.open_article.opened):
        button(ended, "Open").click()
    article = ended.open_article.article
    assert article is not None
    assert article.row == ended.queue.jobs[0].article


def test_that_a_known_file_whose_article_is_in_the_trash_says_so(
    qtbot: QtBot, ended: MainWindow
) -> None:
    article = ended.queue.jobs[0].article
    assert article is not None
    ended.database.ask(
        lambda library: library.edit("Delete", lambda edits: edits.trash([article.id]))
    )
    with qtbot.waitSignal(ended.queue.ended):
        ended.queue.add([ended.queue.jobs[2].path])
    assert cells(ended, Column.STAGE)[-1] == "already in the library, in the Trash"


def test_that_the_buttons_of_a_row_stop_retry_and_remove_that_job(
    qtbot: QtBot, busy: MainWindow, services: FakeServices
) -> None:
    point_at(busy, 1)
    button(busy, "Stop").click()
    assert cells(busy, Column.STAGE)[1] == "stopped"
    button(busy, "Try").click()
    assert cells(busy, Column.STAGE)[1] == "waiting"
    point_at(busy, 2)
    button(busy, "Remove").click()
    assert len(busy.queue.jobs) == 2
    with qtbot.waitSignal(busy.queue.ended):
        services.gate.set()
    assert cells(busy, Column.STAGE) == ["done", "done"]


def test_that_f5_tries_again_and_del_removes_all_that_is_selected(
    qtbot: QtBot, ended: MainWindow, services: FakeServices
) -> None:
    table = ended.jobs.table
    table.setFocus()
    table.selectRow(1)
    with qtbot.waitSignal(ended.queue.ended):
        qtbot.keyClick(table, Qt.Key.Key_F5)
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert ended.queue.jobs == []


def test_that_the_menu_of_a_row_offers_what_is_possible(ended: MainWindow) -> None:
    possible = []
    for row in range(2):
        ended.jobs.table.selectRow(row)
        menu = ended.jobs.menu()
        possible.append([a.text().replace("&", "") for a in menu.actions() if a.isEnabled()])
        menu.close()
    assert possible == [["Open article", "Remove", "Copy"], ["Retry", "Remove", "Copy"]]


def test_that_the_running_job_comes_into_sight_unless_others_are_looked_at(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files(*[f"{n}.txt" for n in range(30)]))
    table = window.jobs.table
    assert table.verticalScrollBar().value() > 0
    table.selectRow(0)
    table.scrollToTop()
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("z.txt"))
    assert table.verticalScrollBar().value() == 0


# The work


def test_that_cancel_during_a_read_ends_the_job_when_the_read_returns(
    qtbot: QtBot, window: MainWindow, services: FakeServices, files: Callable[..., list[Path]]
) -> None:
    reading, go_on = threading.Event(), threading.Event()
    load = services.load

    def slow(path: Path) -> Source:
        reading.set()
        go_on.wait()
        return load(path)

    services.load = slow  # type: ignore[method-assign]
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(reading.is_set)
    window.jobs.stop.click()
    assert cells(window, Column.STAGE) == ["stopping"]
    with qtbot.waitSignal(window.queue.ended):
        go_on.set()
    assert cells(window, Column.STAGE) == ["stopped"]
    assert services.imported == []
    assert window.database.ask(lambda library: library.articles()) == []


def test_that_a_file_that_another_process_imported_meanwhile_is_known(
    qtbot: QtBot,
    window: MainWindow,
    files: Callable[..., list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add = Library.add

    def late(library: Library, article: object, pack: object) -> object:
        add(library, article, pack)  # type: ignore[arg-type]
        return add(library, article, pack)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "add", late)
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt"))
    assert cells(window, Column.STAGE) == ["already in the library"]


def test_that_a_known_file_mends_a_damaged_original(
    qtbot: QtBot, ended: MainWindow, tmp_path: Path
) -> None:
    article = ended.queue.jobs[0].article
    assert article is not None
    (original,) = (tmp_path / "library").rglob(article.sha256)
    original.chmod(0o644)
    original.write_bytes(b"altered")
    with qtbot.waitSignal(ended.queue.ended):
        ended.queue.add([ended.queue.jobs[0].path])
    assert "whole again" in ended.queue.jobs[-1].warnings[0]
    assert ended.database.ask(lambda library: library.original(article.sha256))
