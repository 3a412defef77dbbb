# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Opening a library: problems in words, restoring a damaged one, changing to another."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from briefing_app.core.errors import LibraryError
from briefing_app.library import open_library
from briefing_app.ui.article_facts import backup_date
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

STAMPS = ("20260310T081500Z", "20260312T022000Z")


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Make a library of one article with two backups, and damage its database."""
    folder = tmp_path / "library"
    with open_library(folder) as library:
        library.add(make_article(make_source(tmp_path / "banjir.txt")), PACK)
    open_library(folder).close()  # the first opening on a day makes a backup
    (made,) = (folder / "backups").iterdir()
    data = made.read_bytes()
    made.unlink()
    for stamp in STAMPS:
        made.with_name(f"library-{stamp}.db").write_bytes(data)
    (folder / "library.db").write_bytes(data[:2000] + b"\xff" * (len(data) - 2000))
    return folder


@pytest.fixture
def at_problem(qtbot: QtBot, bare_window: MainWindow, damaged: Path) -> MainWindow:
    """Return a window that could not open the damaged library."""
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library(damaged)
    return bare_window


def test_that_a_library_that_cannot_be_opened_is_explained_in_the_window(
    qtbot: QtBot, bare_window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.open_error = LibraryError("/x/library.db", "It is newer.", "Install the new version.")
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library()
    assert bare_window.problem.isVisible()
    for part in ("/x/library.db", "It is newer.", "Install the new version."):
        assert part in bare_window.problem.text.text()
    assert bare_window.problem.restore_newest.isHidden()
    assert not bare_window.menus.export.isEnabled()
    assert not bare_window.search.field.isEnabled()
    services.open_error = None
    with qtbot.waitSignal(bare_window.library_opened):
        bare_window.open_library(tmp_path / "other")
    assert not bare_window.problem.isVisible()
    assert bare_window.search.field.isEnabled()


def test_that_a_damaged_library_offers_its_newest_backup_by_date(at_problem: MainWindow) -> None:
    problem = at_problem.problem
    newest = at_problem.opening.folder / "backups" / f"library-{STAMPS[1]}.db"
    assert problem.restore_newest.isVisible()
    assert problem.restore_newest.text() == f"&Restore from backup of {backup_date(newest)}"
    assert "12 March 2026" in backup_date(newest)
    assert "is damaged" in problem.text.text()
    assert "move library.db" not in problem.text.text()
    assert problem.older.isVisible()


def test_that_a_restored_library_opens_and_tells_where_the_damaged_file_is_kept(
    qtbot: QtBot, at_problem: MainWindow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    restore = services.restore_backup

    def watched(folder: Path, backup: Path) -> Path | None:
        ran.append(threading.current_thread().name)
        return restore(folder, backup)

    monkeypatch.setattr(services, "restore_backup", watched)
    with qtbot.waitSignal(at_problem.library_opened):
        at_problem.problem.restore_newest.click()
    assert ran == ["library"]
    assert at_problem.articles.model.rowCount() == 1
    assert not at_problem.problem.isVisible()
    (kept,) = at_problem.opening.folder.glob("library-replaced-*.db")
    said = at_problem.notices.text.toPlainText()
    assert at_problem.notices.isVisible()
    assert str(kept) in said
    assert "12 March 2026" in said


def test_that_an_older_backup_can_be_restored_when_the_newest_is_damaged_too(
    qtbot: QtBot, at_problem: MainWindow
) -> None:
    newest = at_problem.opening.folder / "backups" / f"library-{STAMPS[1]}.db"
    newest.write_bytes(newest.read_bytes()[:2000] + b"\xff" * 9000)
    with qtbot.waitSignal(at_problem.library_failed):
        at_problem.problem.restore_newest.click()
    assert at_problem.problem.isVisible()
    assert "This backup is damaged" in at_problem.problem.text.text()
    (older,) = at_problem.problem.older_backups
    assert "10 March 2026" in older.text()
    with qtbot.waitSignal(at_problem.library_opened):
        older.trigger()
    assert at_problem.articles.model.rowCount() == 1


def test_that_a_damaged_library_without_backup_offers_none(
    qtbot: QtBot, bare_window: MainWindow, damaged: Path
) -> None:
    for backup in (damaged / "backups").iterdir():
        backup.unlink()
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library(damaged)
    assert bare_window.problem.restore_newest.isHidden()
    assert bare_window.problem.older.isHidden()
    assert "There is no backup" in bare_window.problem.text.text()


def test_that_another_library_is_not_opened_while_files_are_imported_into_this_one(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
    tmp_path: Path,
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: window.queue.running)
    qtbot.waitUntil(lambda: not window.menus.other_library.isEnabled())
    window.place.open_other(tmp_path / "other")
    assert "being imported" in window.notices.text.toPlainText()
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    qtbot.waitUntil(window.menus.other_library.isEnabled)
    assert window.database.ask(lambda library: len(library.articles())) == 1
    assert not (tmp_path / "other").exists()


def test_that_a_summary_of_a_closed_library_is_not_saved_to_the_next_one(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with open_library(other) as library:
        library.add(make_article(make_source(tmp_path / "lain.txt")), PACK)
    services.summary_gate.clear()
    reading.summaries.summarising.set_method("opening")
    qtbot.waitUntil(lambda: len(services.asked_to_summarise) == 1)
    with qtbot.waitSignal(reading.library_opened):
        reading.open_library(other)
    services.summary_gate.set()
    reading.summaries.worker.ask(lambda: None)
    qtbot.wait(50)
    stored = reading.database.ask(lambda library: library.article(1))
    assert stored.summary.method == "ranker"
