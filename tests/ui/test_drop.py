# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dropping files on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow

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
    with qtbot.waitSignal(window.queue.drained):
        drop(window, data)
    assert not window.overlay.isVisible()
    assert [job.path.name for job in window.queue.jobs] == ["a.txt", "b.txt", "c.txt"]
    assert window.articles.model.rowCount() == 3


def test_that_refused_files_are_named_with_the_reason_and_the_rest_go_on(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    picture = tmp_path / "foto.png"
    with qtbot.waitSignal(window.queue.drained):
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
    assert not window.search_field.acceptDrops()
    assert not window.reader.find_bar.field.acceptDrops()
    assert window.acceptDrops()
