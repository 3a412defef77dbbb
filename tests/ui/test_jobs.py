# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from briefing_app.ui.job_panel import JOB_ROLE
from briefing_app.ui.jobs import JobState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

Files = "Callable[..., list[Path]]"


def words(window: MainWindow) -> list[str]:
    """Return what the stage column says, row by row."""
    model = window.jobs.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def states(window: MainWindow) -> list[JobState]:
    model = window.jobs.model
    return [model.index(row, 0).data(JOB_ROLE).state for row in range(model.rowCount())]


def test_that_one_bad_file_never_stops_the_others(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt", "rusak.txt", "salah.txt", "b.txt"))
    assert words(window) == [
        "done",
        "failed: It is broken.",
        "failed: a mistake in the program (ZeroDivisionError: a mistake)",
        "done",
    ]
    assert window.articles.model.rowCount() == 2


def test_that_a_known_file_is_noticed_before_it_is_translated(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    first, second = files("a.txt", "b.txt")
    second.write_bytes(first.read_bytes())
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take([first, second])
    assert words(window) == ["done", "already in the library"]
    assert services.imported == [first]
    assert window.articles.model.rowCount() == 1


def test_that_the_list_fills_while_the_queue_runs(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    paths = files("a.txt", "b.txt")
    with qtbot.waitSignal(window.queue.imported):
        window.importing.take(paths[:1])
    services.gate.clear()
    window.importing.take(paths[1:])
    qtbot.waitUntil(lambda: words(window)[-1:] == ["translating 40 %"])
    assert window.articles.model.rowCount() == 1
    assert window.queue.active == 1


def test_that_files_added_while_busy_wait_their_turn(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: states(window) == [JobState.RUNNING])
    window.importing.take(files("b.txt"))
    qtbot.waitUntil(lambda: states(window) == [JobState.RUNNING, JobState.WAITING])
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    assert words(window) == ["done", "done"]


def test_that_a_stopped_job_leaves_nothing_and_can_be_retried(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt", "b.txt"))
    qtbot.waitUntil(lambda: states(window) == [JobState.RUNNING, JobState.WAITING])
    with qtbot.waitSignal(window.queue.ended):
        window.jobs.stop.click()
    assert words(window) == ["stopped", "stopped"]
    assert window.database.ask(lambda library: library.articles()) == []
    services.gate.set()
    with qtbot.waitSignal(window.queue.ended):
        window.jobs.retry.click()
    assert words(window) == ["done", "done"]
    assert window.articles.model.rowCount() == 2


def test_that_a_waiting_job_that_is_removed_is_not_imported(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    first, second = files("a.txt", "b.txt")
    window.importing.take([first, second])
    qtbot.waitUntil(lambda: states(window) == [JobState.RUNNING, JobState.WAITING])
    window.jobs.table.selectRow(1)
    window.jobs.remove.click()
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    assert services.imported == [first]
    assert words(window) == ["done"]


def test_that_all_ended_jobs_can_be_removed_and_the_articles_stay(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt", "rusak.txt"))
    window.jobs.clear.click()
    assert window.jobs.model.rowCount() == 0
    assert window.jobs.isHidden()
    assert window.articles.model.rowCount() == 1


def test_that_an_error_of_a_job_can_be_copied_with_cause_and_remedy(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    from PySide6.QtGui import QGuiApplication

    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("rusak.txt"))
    window.jobs.table.selectRow(0)
    window.jobs.copy()
    said = QGuiApplication.clipboard().text()
    assert "rusak.txt" in said
    assert "It is broken." in said
    assert "Get it again." in said


def test_that_every_library_call_runs_on_one_thread_of_its_own(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt"))
    here = window.database.ask(lambda _: threading.current_thread().name)
    assert services.threads == {here}
    assert here != threading.current_thread().name
