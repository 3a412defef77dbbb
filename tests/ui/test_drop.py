# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Dropping files on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from briefing_app.core.errors import LibraryError
from briefing_app.library import open_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

COPY, MIDDLE = Qt.DropAction.CopyAction, QPoint(300, 300)
BUTTON, MODIFIER = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def data_of(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(window: QWidget, data: QMimeData, at: QPoint = MIDDLE) -> bool:
    """Hover as the platform tells it: to the window as a whole, whatever part is there."""
    event = QDragEnterEvent(at, COPY, data, BUTTON, MODIFIER)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    move = QDragMoveEvent(at, COPY, data, BUTTON, MODIFIER)
    move.setAccepted(event.isAccepted())
    QApplication.sendEvent(window.windowHandle(), move)
    return move.isAccepted()


def drop(window: QWidget, data: QMimeData, at: QPoint = MIDDLE) -> None:
    """Drop after hovering: Qt sends a drop only to what took the hovering."""
    assert hover(window, data, at)
    event = QDropEvent(QPointF(at), COPY, data, BUTTON, MODIFIER)
    QApplication.sendEvent(window.windowHandle(), event)


def leave(window: MainWindow) -> None:
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())


def center_of(window: MainWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def text_of(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_that_hovering_files_light_up_the_window_and_leaving_puts_it_out(
    window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    overlay = window.intake.overlay
    assert hover(window, data_of(files("a.txt")))
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    leave(window)
    assert not overlay.isVisible()


def test_that_the_overlay_says_what_letting_go_would_do(
    window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    a, b, c = files("a.txt", "b.txt", "c.txt")
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    said = {}
    for name, data in {
        "one": data_of([a]),
        "three": data_of([a, b, c]),
        "with a folder": data_of([a, tmp_path]),
        "pack": data_of([tmp_path / "better.argosmodel"]),
        "text": text_of("Banjir melanda kota.\nHujan turun."),
        "address": text_of("https://example.org/berita"),
        "picture": picture,
    }.items():
        assert hover(window, data)
        said[name] = window.intake.overlay.words
        leave(window)
    assert said == {
        "one": ("Drop to import", "a.txt"),
        "three": ("Drop to import 3 files", ""),
        "with a folder": ("Drop to import 2 items", ""),
        "pack": ("Drop to install a language pack", "better.argosmodel"),
        "text": ("Drop to import this text", "“Banjir melanda kota. Hujan turun.”"),
        "address": (
            "This cannot be imported",
            "This is an address, and the program fetches nothing from the web. Save the page in "
            "the browser and import the file, or copy the article's text.",
        ),
        "picture": (
            "This cannot be imported",
            "This is a picture, and pictures are not read. Copy the text itself, or save it as a "
            "file of text, HTML, PDF or Word.",
        ),
    }


def test_that_every_part_of_the_window_takes_files(
    qtbot: QtBot, reading: MainWindow, files: Callable[..., list[Path]]
) -> None:
    reading.reader.find_bar.open()
    parts: list[QWidget] = [
        reading.search.field,
        reading.articles.table,
        reading.reader.view,
        reading.reader.find_bar.field,
        reading.summary.list,
        reading.statusBar(),
        reading.menuBar(),
    ]
    field = QLineEdit(reading.summary)  # a field that takes drops for itself, as Qt's do
    field.setGeometry(10, 10, 100, 30)
    field.show()
    for number, part in enumerate([*parts, field]):
        with qtbot.waitSignal(reading.queue.ended):
            drop(reading, data_of(files(f"{number}.txt")), center_of(reading, part))
    assert [job.path.name for job in reading.queue.jobs] == [f"{n}.txt" for n in range(8)]
    assert field.text() == ""


def test_that_a_text_dropped_into_a_field_that_is_written_in_belongs_to_the_field(
    window: MainWindow,
) -> None:
    field = QLineEdit(window.summary)
    field.setGeometry(10, 10, 100, 30)
    field.show()
    place, data = center_of(window, field), text_of("bantuan")
    hover(window, data, place)
    assert not window.intake.overlay.isVisible()
    event = QDropEvent(QPointF(place), COPY, data, BUTTON, MODIFIER)
    QApplication.sendEvent(window.windowHandle(), event)
    assert field.text() == "bantuan"
    assert window.queue.jobs == []
    field.setReadOnly(True)
    hover(window, data, place)
    assert window.intake.overlay.isVisible()
    leave(window)


def test_that_what_is_dragged_within_the_program_is_left_alone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDropEvent, "source", lambda _: window.articles)
    assert not hover(window, text_of("Banjir melanda kota."))
    assert not window.intake.overlay.isVisible()


def test_that_data_of_an_unknown_kind_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-unknown", b"1")
    assert not hover(window, data)
    assert not window.intake.overlay.isVisible()


def test_that_dropped_files_and_folders_are_imported(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    folder = files("b.txt", "c.txt")[0].parent
    single = tmp_path / "a.txt"
    single.write_text("Judul\nSatu kalimat saja. Dua kalimat. Tiga kalimat.", encoding="utf-8")
    data = data_of([single, folder])
    with qtbot.waitSignal(window.queue.ended):
        drop(window, data)
    assert not window.intake.overlay.isVisible()
    assert [job.path.name for job in window.queue.jobs] == ["a.txt", "b.txt", "c.txt"]
    assert window.articles.model.rowCount() == 3


def test_that_refused_files_are_named_with_the_reason_and_the_rest_go_on(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]], tmp_path: Path
) -> None:
    picture, other = tmp_path / "foto.png", tmp_path / "lagu.ogg"
    with qtbot.waitSignal(window.queue.ended):
        drop(window, data_of([picture, *files("a.txt"), other]))
    assert window.notices.isVisible()
    copy = next(b for b in window.notices.findChildren(QPushButton) if "Copy" in b.text())
    copy.click()
    said = QApplication.clipboard().text()
    assert said == window.notices.text.toPlainText()
    for part in (str(picture), str(other), "It is not text.", "Save it as text."):
        assert part in said
    assert window.articles.model.rowCount() == 1


def test_that_a_dropped_address_is_refused_in_words(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("https://example.org/berita.html")
    data.setUrls([QUrl("https://example.org/berita.html")])
    drop(window, data)
    said = window.notices.text.toPlainText()
    assert "What was dropped" in said
    assert "fetches nothing" in said
    assert "Save the page" in said
    assert window.queue.jobs == []


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


def test_that_a_drop_while_the_window_closes_is_refused_and_one_before_is_kept(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
    tmp_path: Path,
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
    with open_library(tmp_path / "library") as library:
        assert library.pending_imports() == [first]
