# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What is not finished is offered at the next start, however the program ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.library import Library, open_library
from briefing_app.ui import pasted_files
from briefing_app.ui.jobs import JobState
from tests.library.generator import generate
from tests.ui.fakes import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

SCRIPT = Path(__file__).with_name("desk_process.py")
PROJECT = Path(__file__).resolve().parents[2]
COUNT = 12


def kept(window: MainWindow) -> list[Path]:
    return window.database.ask(lambda library: library.pending_imports())


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@pytest.fixture
def left_over(tmp_path: Path) -> Callable[[list[Path]], None]:
    """Return a function that leaves files in the library as a crash does."""

    def leave(paths: list[Path]) -> None:
        with open_library(tmp_path / "library") as library:
            library.set_pending_imports(paths)

    return leave


def opened(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    with qtbot.waitSignal(window.intake.pending.offered, check_params_cb=bool):
        window.open_library()


# What is kept


def test_that_what_is_queued_is_kept_until_it_has_ended(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    paths = files("a.txt", "rusak.txt", "b.txt")
    window.importing.take(paths)
    qtbot.waitUntil(lambda: kept(window) == paths)
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    qtbot.waitUntil(lambda: kept(window) == [])


def test_that_a_job_that_the_user_stopped_or_removed_is_not_kept(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    paths = files("a.txt", "b.txt", "c.txt")
    window.importing.take(paths)
    qtbot.waitUntil(lambda: len(window.queue.jobs) == 3)
    ids = [job.id for job in window.queue.jobs]
    window.queue.stop_jobs(ids[1:2])
    window.queue.remove_jobs(ids[2:])
    assert window.intake.pending.unfinished == paths[:1]
    qtbot.waitUntil(lambda: kept(window) == paths[:1])


def test_that_the_list_is_written_seldom_however_many_jobs_end(
    qtbot: QtBot,
    window: MainWindow,
    files: Callable[..., list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: list[int] = []
    write = Library.set_pending_imports

    def count(library: Library, paths: list[Path]) -> None:
        written.append(len(paths))
        write(library, paths)

    monkeypatch.setattr(Library, "set_pending_imports", count)
    began = time.monotonic()
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files(*[f"{n}.txt" for n in range(60)]))
    qtbot.waitUntil(lambda: written[-1:] == [0])
    assert written[0] == 60
    assert len(written) <= 3 + (time.monotonic() - began)


def test_that_a_list_that_cannot_be_written_is_told_once_and_imports_go_on(
    qtbot: QtBot,
    window: MainWindow,
    files: Callable[..., list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(library: Library, paths: list[Path]) -> None:
        raise LibraryError("library.db", "The disk is full.", "Free some space.")

    monkeypatch.setattr(Library, "set_pending_imports", refuse)
    window.importing.take(files("a.txt", "b.txt"))
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 2)
    qtbot.waitUntil(window.notices.isVisible)
    window.intake.pending.add([])
    window.database.ask(lambda _: None)
    assert window.notices.text.toPlainText().count("The disk is full.") == 1


def test_that_nothing_is_written_after_the_window_was_closed(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    """The list is due to be written once more when the window closes."""
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt"))
    assert window.intake.pending._timer.isActive()
    window.end_threads()
    assert not window.intake.pending._timer.isActive()
    window.intake.pending.add([Path("late.txt")])


# What is offered


def test_that_unfinished_files_are_offered_in_a_bar_and_imported_on_a_click(
    qtbot: QtBot,
    bare_window: MainWindow,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
) -> None:
    left_over(files("a.txt", "b.txt"))
    opened(qtbot, bare_window)
    bar = bare_window.intake.bar
    assert bar.isVisible()
    assert bar.label.text() == "The import of 2 files was not finished."
    assert "a.txt\nb.txt" in bar.label.toolTip()
    assert bare_window.queue.jobs == []
    with qtbot.waitSignal(bare_window.queue.ended):
        bar.take.click()
    assert not bar.isVisible()
    assert bare_window.articles.model.rowCount() == 2
    qtbot.waitUntil(lambda: kept(bare_window) == [])


def test_that_forgotten_files_are_not_offered_again(
    qtbot: QtBot,
    bare_window: MainWindow,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
) -> None:
    pasted = pasted_files.folder() / "Pasted.txt"
    pasted.parent.mkdir(parents=True)
    pasted.write_text(TEXT, encoding="utf-8")
    (mine,) = files("a.txt")
    left_over([mine, pasted])
    opened(qtbot, bare_window)
    bare_window.intake.bar.forget.click()
    assert not bare_window.intake.bar.isVisible()
    qtbot.waitUntil(lambda: kept(bare_window) == [])
    qtbot.waitUntil(lambda: not pasted.exists())
    assert mine.exists(), "what is the user's own is never deleted"
    assert bare_window.queue.jobs == []


def test_that_an_offer_that_was_not_answered_is_made_again(
    qtbot: QtBot,
    bare_window: MainWindow,
    services: FakeServices,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
    tmp_path: Path,
) -> None:
    old, new = files("lama.txt", "baru.txt")
    left_over([old])
    opened(qtbot, bare_window)
    services.gate.clear()
    bare_window.importing.take([new])
    qtbot.waitUntil(lambda: kept(bare_window) == [old, new])
    with qtbot.waitSignal(bare_window.queue.ended):
        services.gate.set()
    with qtbot.waitSignal(bare_window.closed):
        bare_window.close()
    with open_library(tmp_path / "library") as library:
        assert library.pending_imports() == [old]


def test_that_vanished_files_are_named_and_the_others_imported(
    qtbot: QtBot,
    bare_window: MainWindow,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
    tmp_path: Path,
) -> None:
    there, gone = files("a.txt", "hilang.txt")
    gone.unlink()
    (tmp_path / "arsip.zip").write_bytes(b"PK")
    inside = tmp_path / "arsip.zip" / "berita" / "b.txt"
    left_over([gone, there, inside])
    opened(qtbot, bare_window)
    with qtbot.waitSignal(bare_window.queue.ended):
        bare_window.intake.bar.take.click()
    said = bare_window.notices.text.toPlainText()
    assert str(gone) in said
    assert "not there any more" in said
    assert [job.path for job in bare_window.queue.jobs] == [there, inside]
    assert bare_window.queue.jobs[0].state is JobState.DONE


def test_that_a_file_that_was_imported_just_before_a_crash_is_known(
    qtbot: QtBot,
    bare_window: MainWindow,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
) -> None:
    paths = files("a.txt", "b.txt")
    left_over(paths)
    opened(qtbot, bare_window)
    with qtbot.waitSignal(bare_window.queue.ended):
        bare_window.importing.take(paths[:1])
    with qtbot.waitSignal(bare_window.queue.ended):
        bare_window.intake.bar.take.click()
    assert [job.state for job in bare_window.queue.jobs] == [
        JobState.DONE,
        JobState.KNOWN,
        JobState.DONE,
    ]


def test_that_each_library_keeps_its_own(
    qtbot: QtBot,
    bare_window: MainWindow,
    left_over: Callable[[list[Path]], None],
    files: Callable[..., list[Path]],
    tmp_path: Path,
) -> None:
    left_over(files("a.txt"))
    opened(qtbot, bare_window)
    with qtbot.waitSignal(bare_window.library_opened):
        bare_window.open_library(tmp_path / "other")
    assert not bare_window.intake.bar.isVisible()
    assert kept(bare_window) == []
    with qtbot.waitSignal(bare_window.intake.pending.offered, check_params_cb=bool):
        bare_window.open_library(tmp_path / "library")
    assert bare_window.intake.bar.isVisible()


# How the program ends


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
    qtbot.waitUntil(lambda: [j.state for j in window.queue.jobs][:1] == [JobState.RUNNING])
    qtbot.waitUntil(lambda: len(kept(window)) == 3)
    return window


def test_that_quitting_says_that_unfinished_files_are_offered_again_and_keeps_them(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    busy.close()
    question = busy.closing.question
    assert question is not None
    assert "3 files are not finished" in question.informativeText()
    assert "offered again" in question.informativeText()
    stop = next(b for b in question.buttons() if "stop" in b.text().lower())
    with qtbot.waitSignal(busy.closed):
        stop.click()
    with open_library(tmp_path / "library") as library:
        assert names(library.pending_imports()) == ["a.txt", "b.txt", "c.txt"]
        assert library.articles() == []


def test_that_the_end_of_the_session_asks_nothing_and_keeps_what_is_unfinished(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    busy.intake.end_session()  # Qt calls it before it closes the window
    with open_library(tmp_path / "library") as library:
        assert len(library.pending_imports()) == 3, "it is on the disk at once"
    assert busy.queue.running, "the session may go on after all"
    with qtbot.waitSignal(busy.closed):
        busy.close()
    assert busy.closing.question is None
    with open_library(tmp_path / "library") as library:
        assert names(library.pending_imports()) == ["a.txt", "b.txt", "c.txt"]


def test_that_the_window_follows_the_end_of_the_session(window: MainWindow, qapp: object) -> None:
    from PySide6.QtCore import SIGNAL
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert application is not None
    assert application.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) > 0


def test_that_a_termination_asks_nothing_and_closes_a_question(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    busy.close()
    assert busy.closing.question is not None
    with qtbot.waitSignal(busy.closed):
        busy.closing.end()
    with open_library(tmp_path / "library") as library:
        assert names(library.pending_imports()) == ["a.txt", "b.txt", "c.txt"]


def test_that_no_promise_is_made_while_no_library_can_keep_it(
    qtbot: QtBot,
    bare_window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.open_error = LibraryError("/x/library.db", "It is newer.", "Install the new version.")
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library()
    bare_window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: bare_window.queue.busy)
    bare_window.close()
    assert bare_window.closing.question is not None
    assert "it is not imported" in bare_window.closing.question.informativeText()


# The whole program, as a process


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Return files of generated Indonesian-looking articles of real length."""
    folder = tmp_path / "berita"
    folder.mkdir()
    paths = [folder / f"{number:02}.txt" for number in range(COUNT)]
    for path, article in zip(paths, generate(COUNT, sentences=40), strict=True):
        path.write_bytes(article.source.data)
    return paths


class Desk:
    """The program as a process."""

    def __init__(self, *arguments: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(SCRIPT), *map(str, arguments)],
            env=os.environ | {"PYTHONPATH": str(PROJECT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def lines(self) -> Iterator[list[str]]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield line.split()

    def end(self) -> int:
        try:
            return self.process.wait(timeout=60)
        finally:
            self.process.kill()
            self.process.wait()
            assert self.process.stdout is not None
            self.process.stdout.close()


def run_until(desk: Desk, imported: int) -> list[str]:
    found: list[str] = []
    for line in desk.lines():
        if line[0] == "imported":
            found.append(line[1])
            if len(found) == imported:
                return found
    raise AssertionError(f"The program ended after {found}")


def test_that_a_killed_program_offers_its_queue_again_and_nothing_is_lost_or_doubled(
    tmp_path: Path, articles: list[Path]
) -> None:
    folder = tmp_path / "library"
    desk = Desk(folder, *articles)
    done = run_until(desk, 3)
    desk.process.kill()
    assert desk.end() == -signal.SIGKILL
    with open_library(folder) as library:
        before = {row.file_name for row in library.articles()}
        pending = names(library.pending_imports())
    assert set(done) <= before < {path.name for path in articles}
    assert {path.name for path in articles} - before <= set(pending)

    again = Desk(folder)
    said = {line[0]: line[1:] for line in again.lines()}
    assert again.end() == 0
    assert said["offered"] == pending
    assert said["ended"].count("KNOWN") == len(before & set(pending))
    assert said["ended"].count("DONE") == COUNT - len(before)
    with open_library(folder) as library:
        assert sorted(row.file_name for row in library.articles()) == names(articles)
        assert library.pending_imports() == []


@pytest.mark.skipif(os.name != "posix", reason="Windows ends processes in other ways.")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_that_a_terminated_program_ends_cleanly_and_keeps_the_rest(
    tmp_path: Path, articles: list[Path], number: signal.Signals
) -> None:
    folder = tmp_path / "library"
    desk = Desk(folder, *articles)
    run_until(desk, 2)
    desk.process.send_signal(number)
    list(desk.lines())
    assert desk.end() == 0
    with open_library(folder) as library:
        done = {row.file_name for row in library.articles()}
        pending = names(library.pending_imports())
    assert 2 <= len(done) < COUNT
    assert pending == [path.name for path in articles if path.name not in done]
