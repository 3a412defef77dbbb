# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dropping files on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from briefing_app.core.errors import LibraryError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

BUTTON, MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def data_of(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(window: MainWindow, data: QMimeData) -> bool:
    action = Qt.DropAction.CopyAction
    event = QDragEnterEvent(QPoint(300, 300), action, data, BUTTON, MODIFIER)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: MainWindow, data: QMimeData) -> None:
    """Drop after hovering: Qt sends a drop only to what took the hovering."""
    assert hover(window, data)
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, BUTTON, MODIFIER))


def test_that_hovering_files_light_up_the_window_and_leaving_puts_it_out(
    window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    assert hover(window, data_of(files("a.txt")))
    assert window.overlay.isVisible()
    assert window.overlay.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.overlay.isVisible()


def test_that_dropped_files_and_folders_are_imported(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    folder = files("b.txt", "c.txt")[0].parent
    single = tmp_path / "a.txt"
    single.write_text("Judul\nSatu kalimat saja. Dua kalimat. Tiga kalimat.", encoding="utf-8")
    data = data_of([single, folder])
    with qtbot.waitSignal(window.queue.ended):
        drop(window, data)
    assert not window.overlay.isVisible()
    assert [job.path.name for job in window.queue.jobs] == ["a.txt", "b.txt", "c.txt"]
    assert window.articles.model.rowCount() == 3


def test_that_refused_files_are_named_with_the_reason_and_the_rest_go_on(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    picture = tmp_path / "foto.png"
    with qtbot.waitSignal(window.queue.ended):
        drop(window, data_of([picture, *files("a.txt")]))
    assert window.notices.isVisible()
    said = window.notices.text.toPlainText()
    assert str(picture) in said
    assert "It is not text." in said
    assert "Save it as text." in said
    assert window.articles.model.rowCount() == 1


@pytest.mark.parametrize("url", ["https://example.org/berita.html", ""])
def test_that_what_is_not_a_local_file_is_not_taken(window: MainWindow, url: str) -> None:
    data = QMimeData()
    data.setText("teks")
    if url:
        data.setUrls([QUrl(url)])
    assert not hover(window, data)
    assert not window.overlay.isVisible()


def test_that_nothing_on_the_window_takes_a_drop_for_itself(window: MainWindow) -> None:
    assert not window.search.field.acceptDrops()
    assert not window.reader.find_bar.field.acceptDrops()
    assert window.acceptDrops()


def stages(window: MainWindow) -> list[str]:
    model = window.jobs.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_that_a_drop_while_the_library_is_opening_waits_for_it_in_sight(
    qtbot: QtBot,
    bare_window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.open_gate.clear()
    bare_window.show()
    bare_window.open_library()
    drop(bare_window, data_of(files("a.txt", "b.txt")))
    qtbot.waitUntil(lambda: stages(bare_window) == ["waiting for the library"] * 2)
    assert bare_window.jobs.isVisible()
    assert "imported as soon as it is open" in bare_window.reader.empty.text
    assert services.imported == []
    with qtbot.waitSignal(bare_window.queue.ended):
        services.open_gate.set()
    assert stages(bare_window) == ["done", "done"]
    assert bare_window.articles.model.rowCount() == 2


def test_that_a_drop_before_a_library_that_fails_is_named_and_imported_when_one_opens(
    qtbot: QtBot,
    bare_window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
    tmp_path: Path,
) -> None:
    services.open_error = LibraryError("/x/library.db", "It is newer.", "Install the new version.")
    services.open_gate.clear()
    bare_window.show()
    bare_window.open_library()
    drop(bare_window, data_of(files("a.txt")))
    with qtbot.waitSignal(bare_window.library_failed):
        services.open_gate.set()
    drop(bare_window, data_of(files("b.txt")))
    waiting = bare_window.problem.waiting
    qtbot.waitUntil(lambda: "a.txt, b.txt" in waiting.text())
    assert waiting.isVisible()
    assert "as soon as a library is open (2)" in waiting.text()
    services.open_error = None
    with qtbot.waitSignal(bare_window.queue.ended):
        bare_window.open_library(tmp_path / "other")
    assert bare_window.articles.model.rowCount() == 2
    assert waiting.isHidden()


def test_that_a_refused_drop_is_told_even_while_no_library_is_open(
    qtbot: QtBot, bare_window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.open_error = LibraryError("/x/library.db", "It is newer.", "Install the new version.")
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library()
    drop(bare_window, data_of([tmp_path / "foto.png"]))
    qtbot.waitUntil(bare_window.notices.isVisible)
    assert "foto.png" in bare_window.notices.text.toPlainText()


def test_that_files_that_wait_for_a_library_are_asked_about_at_the_end(
    qtbot: QtBot,
    bare_window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.open_error = LibraryError("/x/library.db", "It is newer.", "Install the new version.")
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_failed):
        bare_window.open_library()
    drop(bare_window, data_of(files("a.txt")))
    qtbot.waitUntil(lambda: bare_window.queue.busy)
    bare_window.close()
    assert bare_window.closing.question is not None
    assert bare_window.isVisible()


def test_that_a_drop_that_is_still_looked_at_is_asked_about_at_the_end(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.find_gate.clear()
    drop(window, data_of(files("a.txt")))
    window.close()
    assert window.closing.question is not None
    assert window.isVisible()
    with qtbot.waitSignal(window.importing.ended):
        services.find_gate.set()
    qtbot.waitUntil(lambda: stages(window) == ["done"])


def test_that_a_drop_while_the_window_closes_is_refused_in_words(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    first, late = files("a.txt", "b.txt")
    services.find_gate.clear()
    drop(window, data_of([first]))
    window.close()
    question = window.closing.question
    assert question is not None
    next(button for button in question.buttons() if "stop" in button.text().lower()).click()
    drop(window, data_of([late]))
    said = window.notices.text.toPlainText()
    assert str(late) in said
    assert "being closed" in said
    with qtbot.waitSignal(window.closed):
        services.find_gate.set()
    assert services.imported == []
    assert str(first) in window.notices.text.toPlainText()
