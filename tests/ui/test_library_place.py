# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library in another place: moved, opened elsewhere, or not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing_app import desk
from briefing_app.core.settings import Settings, read_settings
from briefing_app.library import open_library
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.move_dialog import FOLDER_NAME, MoveDialog
from briefing_app.ui.services import DeskServices
from briefing_app.ui.settings_store import SettingsStore
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.fakes import FakeServices


def moving(window: MainWindow) -> MoveDialog:
    """Return the dialog of the move, opened from the menu."""
    window.menus.move_library.trigger()
    assert window.moving.dialog is not None
    return window.moving.dialog


def kept(window: MainWindow) -> Settings:
    window.settings.close()
    return read_settings(desk.settings_path())[0]


def test_that_a_moved_library_is_opened_in_its_new_place_now_and_at_the_next_start(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    old, new = reading.opening.folder, tmp_path / "stick" / "berita"
    dialog = moving(reading)
    assert not dialog.move_button.isEnabled()
    dialog.target.setText(str(new))
    with qtbot.waitSignal(reading.library_opened):
        dialog.move_button.click()
    assert reading.opening.folder == new
    assert reading.articles.model.rowCount() == 1
    assert reading.moving.dialog is None
    assert str(new) in reading.notices.text.toPlainText()
    assert not old.exists()
    assert kept(reading).library == str(new)


def test_that_a_move_is_stopped_and_the_library_opened_where_it_is(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.move_gate.clear()
    folder = reading.opening.folder
    dialog = moving(reading)
    dialog.target.setText(str(tmp_path / "new"))
    dialog.move_button.click()
    assert reading.moving.busy
    assert dialog.progress.isVisible()
    assert not dialog.target.isEnabled()
    assert not reading.menus.export.isEnabled()
    with qtbot.waitSignal(reading.library_opened):
        dialog.cancel.click()
    assert dialog.isVisible()
    assert "stays where it is" in dialog.problem.text()
    assert reading.opening.folder == folder
    assert reading.articles.model.rowCount() == 1
    assert not (tmp_path / "new").exists()
    dialog.cancel.click()
    assert reading.moving.dialog is None


def test_that_a_refused_move_says_why_in_the_dialog_and_can_be_tried_again(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    dialog = moving(reading)
    dialog.target.setText(str(reading.opening.folder / "inside"))
    with qtbot.waitSignal(reading.library_opened):
        dialog.move_button.click()
    assert "inside the library" in dialog.problem.text()
    dialog.target.setText(str(tmp_path / "new"))
    assert dialog.problem.isHidden()
    with qtbot.waitSignal(reading.library_opened):
        dialog.move_button.click()
    assert reading.opening.folder == tmp_path / "new"


def test_that_a_folder_that_holds_something_gets_a_new_one_inside(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    dialog = moving(reading)
    (tmp_path / "empty").mkdir()
    dialog.take(tmp_path / "empty")
    assert dialog.target.text() == str(tmp_path / "empty")
    dialog.take(tmp_path)
    assert dialog.target.text() == str(tmp_path / FOLDER_NAME)
    dialog.reject()


def test_that_the_library_is_not_moved_while_files_are_imported_into_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices, files: Callable[..., list[Path]]
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: window.queue.running)
    qtbot.waitUntil(lambda: not window.menus.move_library.isEnabled())
    window.place.move()
    assert window.moving.dialog is None
    assert "being imported" in window.notices.text.toPlainText()
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()


def test_that_closing_during_a_move_asks(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.move_gate.clear()
    reading.moving.move(tmp_path / "new")
    reading.close()
    question = reading.closing.question
    assert question is not None
    with qtbot.waitSignal(reading.closed):
        next(b for b in question.buttons() if "stop" in b.text().lower()).click()
    assert reading.opening.folder.exists()
    assert not (tmp_path / "new").exists()


def test_that_another_library_is_opened_again_at_the_next_start(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.library_opened):
        window.place.open_other(tmp_path / "other")
    assert kept(window).library == str(tmp_path / "other")


def test_that_a_library_that_cannot_be_opened_is_not_remembered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    with qtbot.waitSignal(window.library_failed):
        window.place.open_other(tmp_path / "file")
    assert window.settings.value.library == ""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "library"


@pytest.fixture
def real_window(qtbot: QtBot, stick: Path) -> Iterator[MainWindow]:
    """Return a window with the real services whose settings name a library on a stick."""
    chosen = Settings(library=str(stick))
    store = SettingsStore(desk.settings_path(), chosen)
    services = DeskServices(Workshop(desk.folders().packs, chosen))
    window = MainWindow(services, stick, store)
    store.setParent(window)
    yield window
    window.end_threads()
    window.close()
    window.deleteLater()


def test_that_a_library_on_a_stick_that_is_not_there_is_named_and_another_can_be_chosen(
    qtbot: QtBot, real_window: MainWindow, stick: Path, tmp_path: Path
) -> None:
    real_window.show()
    with qtbot.waitSignal(real_window.library_failed):
        real_window.open_library()
    said = real_window.problem.text.text()
    assert str(stick) in said
    assert "The library is not there." in said
    assert not stick.exists()
    stick.mkdir(parents=True)  # an empty place, as where a stick was mounted
    with qtbot.waitSignal(real_window.library_failed):
        real_window.problem.retry.emit()
    assert list(stick.iterdir()) == []
    open_library(stick).close()
    with qtbot.waitSignal(real_window.library_opened):
        real_window.problem.retry.emit()
    with qtbot.waitSignal(real_window.library_opened):
        real_window.place.open_other(tmp_path / "new")
    assert (tmp_path / "new" / "library.db").exists()
    assert kept(real_window).library == str(tmp_path / "new")


def test_that_the_settings_name_the_new_place_before_the_old_one_goes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library"
    open_library(folder).close()

    def watched(*_: object) -> str:
        assert read_settings(desk.settings_path())[0].library == str(tmp_path / "new")
        assert (folder / "library.db").exists()
        return "watched"

    monkeypatch.setattr("briefing_app.library.moving._remove_old", watched)
    moved = desk.move_library(folder, tmp_path / "new", Settings(marking="RAHASIA"))
    assert moved.kept == "watched"
    assert read_settings(desk.settings_path())[0].marking == "RAHASIA"
