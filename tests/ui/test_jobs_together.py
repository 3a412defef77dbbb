# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue on the real stream: several jobs in work, each with a life of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app import readers, stream
from briefing_app.core.model import SummaryLength
from briefing_app.pipeline import Tools
from briefing_app.ui.jobs import JobState
from tests.translating import FakeSummariser, FakeTranslator
from tests.ui.fakes import FakeServices

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.stream import Check, Load, Orders, Results
    from briefing_app.ui.main_window import MainWindow

SENTENCE = "Pemerintah daerah mengatakan bahwa bantuan nomor {n} telah tiba di kota itu."


class StreamServices(FakeServices):
    """Imports as the program does; only translator and summariser are made up."""

    def __init__(self) -> None:
        super().__init__()
        self.translator = FakeTranslator()
        self.translator.gate = self.gate

    def import_articles(self, orders: Orders, load: Load, check: Check) -> Results:
        length = SummaryLength(sentences=1)
        tools = Tools(readers.read, self.translator, FakeSummariser(), length)
        return stream.import_articles(orders, load, check, lambda: tools)


@pytest.fixture
def services() -> StreamServices:
    return StreamServices()


@pytest.fixture
def in_hand(
    qtbot: QtBot, window: MainWindow, services: StreamServices, tmp_path: Path
) -> MainWindow:
    """Return a window with twelve files, some of them in work; the translator is held up."""
    services.gate.clear()
    paths = [tmp_path / f"{n:02}.txt" for n in range(12)]
    for n, path in enumerate(paths):
        path.write_text(SENTENCE.format(n=n), encoding="utf-8")
    window.importing.take(paths)
    qtbot.waitUntil(lambda: len(window.queue.in_work) >= 4)
    qtbot.waitUntil(lambda: words(window)[0].startswith("translating"))
    return window


def words(window: MainWindow) -> list[str]:
    model = window.jobs.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def labels(window: MainWindow) -> list[str]:
    rows = window.database.ask(lambda library: library.articles())
    return sorted(row.file_name for row in rows)


def test_that_articles_in_work_end_in_the_order_of_their_files(
    qtbot: QtBot, in_hand: MainWindow, services: StreamServices
) -> None:
    came: list[str] = []
    in_hand.queue.imported.connect(lambda row: came.append(row.file_name))
    with qtbot.waitSignal(in_hand.queue.ended):
        services.gate.set()
    assert words(in_hand) == ["done"] * 12
    assert came == [f"{n:02}.txt" for n in range(12)]
    assert len(services.translator.calls) < 12
    assert in_hand.queue.in_work == []


def test_that_one_job_in_work_is_stopped_and_tried_again_without_the_others(
    qtbot: QtBot, in_hand: MainWindow, services: StreamServices
) -> None:
    queue = in_hand.queue
    second = queue.in_work[1].id
    queue.stop_jobs([second])
    assert queue.jobs[1].state is JobState.STOPPING
    qtbot.waitUntil(lambda: queue.jobs[1].state is JobState.STOPPED)
    assert queue.jobs[0].state is JobState.RUNNING
    with qtbot.waitSignal(queue.ended):
        services.gate.set()
    assert words(in_hand) == ["done", "stopped", *["done"] * 10]
    assert labels(in_hand) == [f"{n:02}.txt" for n in range(12) if n != 1]
    with qtbot.waitSignal(queue.ended):
        queue.retry_jobs([second])
    assert words(in_hand) == ["done"] * 12


def test_that_stopping_all_ends_those_in_work_and_those_that_wait(
    qtbot: QtBot, in_hand: MainWindow
) -> None:
    with qtbot.waitSignal(in_hand.queue.ended):
        in_hand.queue.stop()
    assert words(in_hand) == ["stopped"] * 12
    assert labels(in_hand) == []


def test_that_a_time_is_told_for_the_oldest_job_in_work_only(in_hand: MainWindow) -> None:
    queue = in_hand.queue
    timed = queue.timed
    assert timed is not None
    assert timed.id == queue.in_work[0].id
    queue.stop_jobs([timed.id])
    assert queue.timed is not None
    assert queue.timed.id == queue.in_work[1].id


def test_that_a_window_that_closes_leaves_no_import_behind(
    qtbot: QtBot, in_hand: MainWindow
) -> None:
    in_hand.queue.close()
    assert not in_hand.queue.running


def test_that_a_mistake_of_the_stream_itself_fails_what_was_in_work(
    qtbot: QtBot,
    window: MainWindow,
    services: StreamServices,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(orders: Orders, load: Load, check: Check) -> Results:
        assert orders() is not None
        raise ZeroDivisionError("a mistake")
        yield

    monkeypatch.setattr(services, "import_articles", broken)
    paths = [tmp_path / f"{n}.txt" for n in range(2)]
    for n, path in enumerate(paths):
        path.write_text(SENTENCE.format(n=n), encoding="utf-8")
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(paths)
    assert all("ZeroDivisionError" in said for said in words(window))
