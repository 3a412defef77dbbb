# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from briefing_app.ui.job_model import JOB_ROLE
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


def test_that_finished_jobs_can_be_removed_and_failures_and_articles_stay(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt", "rusak.txt", "b.txt"))
    window.jobs.clear.click()
    assert words(window) == ["failed: It is broken."]
    assert not window.jobs.clear.isEnabled()
    window.jobs.table.selectRow(0)
    window.jobs.remove.click()
    assert window.jobs.isHidden()
    assert window.articles.model.rowCount() == 2


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


def test_that_the_reason_of_a_failure_can_be_read_in_its_row(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt", "salah.txt"))
    table = window.jobs.table
    qtbot.wait(20)
    text = str(window.jobs.model.index(1, 1).data())
    width = table.columnWidth(1)
    assert table.fontMetrics().horizontalAdvance(text) > width
    lines = table.rowHeight(1) // table.fontMetrics().lineSpacing()
    assert lines * width > table.fontMetrics().horizontalAdvance(text)
    assert table.rowHeight(0) < table.rowHeight(1)


def test_that_thousands_of_files_neither_hold_up_the_window_nor_get_lost(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    """Adding, stopping and removing 2,000 files, by the thread's own time, the best of three."""
    services.gate.clear()
    (tmp_path / "lama.txt").write_text("Judul\nSatu kalimat.", encoding="utf-8")
    window.queue.add([tmp_path / "lama.txt"])
    qtbot.waitUntil(lambda: states(window) == [JobState.RUNNING])
    paths = [tmp_path / f"{number}.txt" for number in range(2000)]
    queue = window.queue
    times: dict[str, list[float]] = {"add": [], "stop": [], "remove": []}
    for _ in range(3):
        ids: list[int] = []
        steps: dict[str, Callable[[], None]] = {
            "add": partial(queue.add, paths),
            "stop": partial(queue.stop_jobs, ids),
            "remove": queue.remove_finished,
        }
        for name, act in steps.items():
            ids[:] = [job.id for job in queue.jobs if job.state is JobState.WAITING]
            began = time.thread_time()
            act()
            QApplication.processEvents()
            times[name].append(time.thread_time() - began)
            waiting, gone = queue.count(JobState.WAITING), queue.count(JobState.STOPPED)
            expected = {"add": (2000, 0), "stop": (0, 2000), "remove": (0, 0)}
            assert (waiting, gone) == expected[name]
            assert window.jobs.model.rowCount() == queue.count()
    assert max(map(min, times.values())) < 0.05, times
