# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window as a whole: summary, search, export, packs, problems, closing."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.errors import BriefingError, ExportError
from briefing_app.core.found import MATCH_END, MATCH_START
from briefing_app.ui.excerpts import unmark
from briefing_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.export_dialog import ExportDialog
    from tests.ui.fakes import FakeServices


def test_that_an_empty_library_teaches_one_action(window: MainWindow) -> None:
    assert "Drop Indonesian articles here" in window.reader.empty.text
    button = window.reader.empty.button
    assert button.isVisible()
    assert "Ctrl+O" in button.text()
    button.click()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.close()
    assert not window.menus.export.isEnabled()


def test_that_a_summary_sentence_jumps_to_its_place_and_flashes(
    qtbot: QtBot, reading: MainWindow
) -> None:
    listed = reading.summary.list
    assert listed.model().rowCount() == 3
    listed.setCurrentIndex(listed.model().index(1, 0))
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    view = reading.reader.view
    assert view.cells.lit.flash == 2
    assert view.currentIndex().row() == 2
    qtbot.waitUntil(lambda: view.cells.lit.flash == -1, timeout=5000)


def test_that_search_answers_as_you_type_and_enter_opens_the_sentence(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.reader.show_article(None)
    reading.open_article.close()
    qtbot.keyClicks(reading.search.field, "pangan")
    qtbot.waitUntil(lambda: reading.panels.shows_results)
    listed = reading.results.list
    assert listed.model().rowCount() == 1
    assert "menjanjikan bantuan pangan" in listed.model().index(0, 0).data()
    qtbot.keyClick(reading.search.field, Qt.Key.Key_Return)
    listed.setCurrentIndex(listed.model().index(0, 0))
    with qtbot.waitSignal(reading.open_article.opened):
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert reading.reader.view.currentIndex().row() == 6
    reading.search.field.clear()
    qtbot.waitUntil(lambda: not reading.panels.shows_results)


def test_that_a_search_without_result_says_so(qtbot: QtBot, reading: MainWindow) -> None:
    reading.search.field.setText("gempa")
    reading.search.search_now()
    qtbot.waitUntil(lambda: reading.panels.shows_results)
    assert "Nothing found" in reading.results.empty.text
    assert "gempa" in reading.results.empty.text


def test_that_match_marks_become_places_in_the_text() -> None:
    excerpt = f"{MATCH_START}Banjir{MATCH_END} di {MATCH_START}kota{MATCH_END} itu"
    assert unmark(excerpt) == ("Banjir di kota itu", ((0, 6), (10, 14)))
    assert unmark("tanpa tanda") == ("tanpa tanda", ())


def opened_export(window: MainWindow, target: Path) -> ExportDialog:
    window.exporting.open()
    dialog = window.exporting.dialog
    assert dialog is not None
    dialog.title.setText("Banjir pesisir")
    dialog.marking.setText("TLP:AMBER")
    dialog.bottom_line.setPlainText("Bantuan kurang.")
    dialog.target.setText(str(target))
    return dialog


def test_that_a_briefing_is_written_from_what_was_asked_for(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    dialog = opened_export(reading, tmp_path / "out.pdf")
    dialog.as_of.setDate(QDate(2026, 3, 12))
    assert dialog.as_of.text() == "12 March 2026"
    with qtbot.waitSignal(dialog.written):
        dialog.export.click()
    labels, settings, target = services.exported[0]
    assert labels == ["Banjir melanda kota pelabuhan"]
    assert target == tmp_path / "out.pdf"
    assert (settings.title, settings.marking) == ("Banjir pesisir", "TLP:AMBER")
    assert settings.bottom_line == "Bantuan kurang."
    assert settings.as_of == date(2026, 3, 12)
    assert dialog.open_file.isVisible()
    assert dialog.open_folder.isVisible()
    dialog.reject()


def test_that_enter_in_the_export_dialog_exports(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    dialog = opened_export(reading, tmp_path / "out.pdf")
    with qtbot.waitSignal(dialog.written):
        qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    dialog.reject()


def test_that_an_export_can_be_stopped_and_leaves_no_file(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.export_gate.clear()
    dialog = opened_export(reading, tmp_path / "out.pdf")
    dialog.export.click()
    assert dialog.busy
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: dialog.progress.value() == 0.75 * dialog.progress.maximum())
    with qtbot.waitSignal(dialog.ended):
        dialog.close_button.click()
    assert not (tmp_path / "out.pdf").exists()
    assert "no file was written" in dialog.state.text()
    dialog.reject()


def test_that_a_failed_export_names_file_cause_and_remedy(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.export_error = ExportError("/x/out.pdf", "The disk is full.", "Free some space.")
    dialog = opened_export(reading, tmp_path / "out.pdf")
    with qtbot.waitSignal(dialog.ended):
        dialog.export.click()
    for part in ("/x/out.pdf", "The disk is full.", "Free some space."):
        assert part in dialog.state.text()
    dialog.reject()


def test_that_only_the_selected_articles_are_exported_unless_none_is(
    qtbot: QtBot, window: MainWindow, files: Callable[..., list[Path]]
) -> None:
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(files("a.txt", "b.txt"))
    window.articles.table.selectRow(0)
    window.exporting.open()
    assert window.exporting.dialog is not None
    assert len(window.exporting.dialog.articles.currentData()) == 1
    window.exporting.dialog.reject()
    window.articles.table.clearSelection()
    window.exporting.open()
    assert len(window.exporting.dialog.articles.currentData()) == 2
    window.exporting.dialog.reject()


def test_that_the_status_bar_says_offline_because_a_guard_stands(window: MainWindow) -> None:
    assert window.status.offline.text() == "Offline"
    assert "guard refuses" in window.status.offline.toolTip()


def test_that_an_error_that_nobody_handled_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    def fail() -> None:
        raise ZeroDivisionError("tidak terduga")

    with qtbot.waitSignal(window.worker.failed):
        window.worker.submit(fail)
    assert window.notices.isVisible()
    assert "ZeroDivisionError: tidak terduga" in window.notices.text.toPlainText()


def test_that_closing_while_files_are_imported_asks_and_then_stops_cleanly(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt", "b.txt"))
    qtbot.waitUntil(lambda: window.queue.active == 2)
    window.close()
    assert window.isVisible()
    question = window.closing.question
    assert question is not None
    assert question.isVisible()
    stay, stop = (
        next(b for b in question.buttons() if word in b.text().lower()) for word in ("keep", "stop")
    )
    assert question.defaultButton() is stay
    with qtbot.waitSignal(window.closed):
        stop.click()
    assert not window.isVisible()
    names = {thread.name for thread in threading.enumerate()}
    assert not names & {"import", "language", "library"}


def test_that_keeping_on_working_keeps_the_window_and_the_import(
    qtbot: QtBot,
    window: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    window.importing.take(files("a.txt"))
    qtbot.waitUntil(lambda: window.queue.active == 1)
    window.close()
    question = window.closing.question
    assert question is not None
    next(b for b in question.buttons() if "keep" in b.text().lower()).click()
    with qtbot.waitSignal(window.queue.ended):
        services.gate.set()
    assert window.isVisible()
    assert window.articles.model.rowCount() == 1


def test_that_the_layout_is_kept_for_the_next_time(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path, own_folders: Path
) -> None:
    window.resize(780, 560)  # within the screen of the offscreen platform
    window.panels.splitters["across"].setSizes([120, 190, 270, 190])
    sizes = window.panels.splitters["across"].sizes()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert list(own_folders.rglob("window.ini"))
    again = MainWindow(services, tmp_path / "library")
    again.show()
    kept = again.panels.splitters["across"].sizes()
    with qtbot.waitSignal(again.closed):
        again.close()
    assert kept == sizes


def test_that_errors_are_told_in_three_parts() -> None:
    from briefing_app.ui.notices import in_words

    said = in_words(BriefingError("a.pdf", "It has no text.", "Scan it with OCR."))
    assert said.splitlines() == ["a.pdf", "    It has no text.", "    Scan it with OCR."]
