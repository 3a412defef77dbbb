# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Importing what is on the clipboard, or a passage that is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from briefing_app import readers
from briefing_app.ui import pasted_files
from tests.ui.fakes import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

URL = "https://contoh.example/berita"


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


def copy(data: QMimeData | str) -> None:
    if isinstance(data, str):
        QApplication.clipboard().setText(data)
    else:
        QApplication.clipboard().setMimeData(data)


def press(qtbot: QtBot, window: MainWindow, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier
    if shift:
        modifier |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_V, modifier)


def active(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    window.articles.table.setFocus()


def stages(window: MainWindow) -> list[str]:
    model = window.jobs.model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def kept() -> list[str]:
    folder = pasted_files.folder()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("shift", [False, True])
def test_that_a_pasted_text_becomes_an_article_and_leaves_no_file(
    qtbot: QtBot, window: MainWindow, *, shift: bool
) -> None:
    active(qtbot, window)
    copy(TEXT)
    with qtbot.waitSignal(window.queue.ended):
        press(qtbot, window, shift=shift)
    row = window.queue.jobs[0].article
    assert row is not None
    assert row.metadata.title == "Banjir melanda kota pelabuhan"
    assert row.file_name.startswith("Pasted 20")
    assert row.file_name.endswith(" Banjir melanda kota pelabuhan.txt")
    original = window.database.ask(lambda library: library.original(row.sha256))
    assert original == TEXT.encode()
    qtbot.waitUntil(lambda: kept() == [])


def test_that_the_file_of_a_passage_stays_until_the_library_has_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.gate.clear()
    copy(TEXT)
    window.importing.paste()
    qtbot.waitUntil(lambda: stages(window) == ["translating 40 %"])
    assert len(kept()) == 1
    pending = window.database.ask(lambda library: library.pending_imports())
    assert [path.name for path in pending] == kept()
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    qtbot.waitUntil(lambda: kept() == [])


def test_that_the_same_text_pasted_twice_is_noticed(qtbot: QtBot, window: MainWindow) -> None:
    copy(TEXT)
    for _ in range(2):
        with qtbot.waitSignal(window.queue.ended):
            window.importing.paste()
    assert stages(window) == ["done", "already in the library"]
    assert window.articles.model.rowCount() == 1
    qtbot.waitUntil(lambda: kept() == [])


def test_that_a_passage_that_failed_stays_until_its_row_is_removed(
    qtbot: QtBot, window: MainWindow
) -> None:
    copy("Kabar rusak\nSatu kalimat. Dua kalimat.")
    with qtbot.waitSignal(window.queue.ended):
        window.importing.paste()
    assert stages(window) == ["failed: It is broken."]
    assert len(kept()) == 1
    assert [path.name for path in window.intake.pending.unfinished] == kept()
    window.queue.remove_jobs([window.queue.jobs[0].id])
    qtbot.waitUntil(lambda: kept() == [])
    assert window.intake.pending.unfinished == []


def test_that_copied_files_are_imported_from_where_they_are(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    paths = files("a.txt", "b.txt")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy(data)
    with qtbot.waitSignal(window.queue.ended):
        window.importing.paste()
    assert [job.path for job in window.queue.jobs] == paths
    assert all(path.exists() for path in paths)


def test_that_text_that_is_dropped_is_imported(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText(TEXT)
    place, action = QPoint(300, 300), Qt.DropAction.CopyAction
    more = (action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.queue.ended):
        QApplication.sendEvent(window.windowHandle(), QDragEnterEvent(place, *more))
        QApplication.sendEvent(window.windowHandle(), QDropEvent(QPointF(place), *more))
    assert stages(window) == ["done"]


def test_that_a_field_that_has_the_focus_takes_the_paste(qtbot: QtBot, window: MainWindow) -> None:
    active(qtbot, window)
    copy("banjir")
    window.search.field.setFocus()
    press(qtbot, window)
    assert window.search.field.text() == "banjir"
    assert window.queue.jobs == []
    assert not window.importing.busy


@pytest.mark.parametrize(
    ("content", "cause"),
    [("nothing", "no text and no file"), ("picture", "picture"), ("address", "fetches nothing")],
)
def test_that_what_cannot_be_pasted_is_told_in_words(
    qtbot: QtBot, window: MainWindow, content: str, cause: str
) -> None:
    data = QMimeData()
    if content == "picture":
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    elif content == "address":
        data.setText(URL)
    copy(data)
    window.importing.paste()
    said = window.notices.text.toPlainText()
    assert "The clipboard" in said
    assert cause in said
    assert window.queue.jobs == []
    assert kept() == []


def test_that_a_selection_of_a_browser_is_read_as_an_article_with_its_address(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    """The file that is made of it is one that the readers understand."""
    sentences = [f"Warga di kampung nomor {n} sudah mengungsi ke sekolah dasar." for n in range(9)]
    data = QMimeData()
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    data.setHtml(f'<meta charset="utf-8"><h1>Banjir melanda kota</h1><div>{body}</div>')
    data.setData("chromium/x-source-url", URL.encode())
    copy(data)
    services.gate.clear()
    window.importing.paste()
    qtbot.waitUntil(lambda: window.queue.busy)
    document = readers.read(readers.load(pasted_files.folder() / kept()[0]))
    assert document.metadata.url == URL
    assert document.metadata.title == "Banjir melanda kota"
    for sentence in sentences:
        assert sentence in document.text
    with qtbot.waitSignal(window.queue.ended):
        window.queue.stop()
