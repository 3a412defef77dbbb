# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Works through a day at the window with the program's own tools and times every event.

A program of its own, because a test run has its application already. Its arguments are a
folder to work in and the files to import; without any it does what it must notice. It prints
what it found as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest

from briefing_app.core import offline
from briefing_app.core.briefings import Draft, QuotationBlock, TitleBlock
from briefing_app.core.briefings.editing import add_block, add_section
from briefing_app.core.briefings.taking import cite
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.garbage import GarbageCollection
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.reader_layout import ReaderLayout
from briefing_app.ui.reader_rows import MarkRow
from briefing_app.ui.services import DeskServices
from briefing_app.ui.worker import Worker
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    from tests.ui.timed_app import SLOW_SECONDS, Watchdog
else:  # The folder of the program that runs is where Python looks first.
    from timed_app import SLOW_SECONDS, Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import StoredArticle


class Day:
    """The work, step by step."""

    def __init__(self, app: Watchdog, window: MainWindow, files: list[Path]) -> None:
        self.app, self.window, self.files = app, window, files
        self.until = app.until

    def run(self) -> None:
        for step in (
            self.open_library,
            self.import_files,
            self.read,
            self.correct,
            self.annotate,
            self.search,
            self.summarise,
            self.export,
            self.compose,
        ):
            self.app.step = step.__name__
            step()

    def open_library(self) -> None:
        opened: list[bool] = []
        self.window.library_opened.connect(lambda: opened.append(True))
        self.app.do(self.window.open_library)
        self.until(lambda: opened)

    def import_files(self) -> None:
        self.app.do(self.window.importing.take, self.files)
        self.until(lambda: len(self.window.queue.jobs) == len(self.files))
        self.until(lambda: not self.window.queue.busy)
        listed = self.window.articles.model.rowCount()
        if listed != len(self.files):
            raise RuntimeError(f"{listed} of {len(self.files)} files were imported.")

    def read(self) -> None:
        view = self.window.reader.view
        for article_id in self.window.articles.all_ids():
            checked: list[bool] = []
            connection = self.window.open_article.checked.connect(lambda _: checked.append(True))  # noqa: B023
            self.app.do(self.window.articles.select, article_id)
            self.until(lambda: checked)  # noqa: B023
            self.window.open_article.checked.disconnect(connection)
            self.until(lambda: not view.fitter.busy)
            marks = [n for n, row in enumerate(view.reader_model.rows) if isinstance(row, MarkRow)]
            for row in reversed(marks):
                view.setCurrentIndex(view.reader_model.index(row, 0))
                QTest.keyClick(view, Qt.Key.Key_Return)
                self.until(lambda: not view.fitter.busy)
            bar = view.verticalScrollBar()
            for value in range(0, bar.maximum(), view.viewport().height()):
                self.app.do(bar.setValue, value)
                self.app.processEvents()
            width = 1366 if self.window.width() == 1440 else 1440
            self.app.do(self.window.resize, width, 800)
            self.until(lambda: not view.fitter.busy)

    def correct(self) -> None:
        view, correcting = self.window.reader.view, self.window.reading.correcting
        for layout in reversed(ReaderLayout):
            self.app.do(view.set_layout, layout)
            self.until(lambda: not view.fitter.busy)
            self.app.do(view.zoom, 1)
            self.until(lambda: not view.fitter.busy)
            checked: list[bool] = []
            connection = self.window.open_article.checked.connect(lambda _: checked.append(True))  # noqa: B023
            self.app.do(view.step_sentence, 1)
            self.app.do(correcting.edit_current)
            assert correcting.editor is not None
            QTest.keyClicks(correcting.editor.field, " Checked with the outlet.")
            QTest.keyClick(
                correcting.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
            )
            self.until(lambda: checked)  # noqa: B023
            self.window.open_article.checked.disconnect(connection)
            self.app.do(self.window.edits.undo)
            if correcting.editor is not None:
                QTest.keyClick(correcting.editor.field, Qt.Key.Key_Escape)
            self.app.processEvents()
        self.app.do(self.window.reading.open_details)
        self.app.processEvents()
        assert self.window.reading.dialog is not None
        self.app.do(self.window.reading.dialog.reject)
        self.until(lambda: not view.fitter.busy)

    def search(self) -> None:
        field = self.window.search.field
        for letter in "negara pasukan is:read":
            QTest.keyClicks(field, letter)
            self.until(lambda: not self.window.search.pending)
        self.until(lambda: self.window.panels.shows_results)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self.app.do(self.window.reader.find_bar.open)
        QTest.keyClicks(self.window.reader.find_bar.field, "yang")
        QTest.keyClick(self.window.reader.find_bar.field, Qt.Key.Key_Return)
        QTest.keyClick(self.window.reader.find_bar.field, Qt.Key.Key_Escape)
        self.app.processEvents()

    def step(self, act: Callable[..., object], *args: object) -> None:
        """Do what is a step, and wait until the open article shows it."""
        changed: list[bool] = []
        connection = self.window.open_article.changed.connect(lambda _: changed.append(True))
        self.app.do(act, *args)
        self.until(lambda: changed)
        self.window.open_article.changed.disconnect(connection)

    def annotate(self) -> None:
        window, view, panel = self.window, self.window.reader.view, self.window.notes
        self.app.do(window.panels.reveal, panel)
        rows = [n for n in range(len(view.reader_model.rows)) if view.reader_model.sentence(n)]
        for row in rows[:20]:
            self.app.do(view.go_to, row)
            self.step(window.annotating.highlight)
            QTest.mouseMove(view.viewport(), view.text_place(row, 1).toPoint())
        self.app.do(view.selecting.select_all)
        self.app.do(window.annotating.highlight_with_note)
        dialog = window.annotating.dialog
        assert dialog is not None
        QTest.keyClicks(dialog.note, "On all of it")
        self.step(dialog.save.click)
        loaded: list[bool] = []
        panel.loaded.connect(lambda: loaded.append(True))
        self.app.do(panel.scope.setCurrentIndex, 1)
        self.until(lambda: loaded)
        self.app.do(panel.list.selectAll)
        self.step(QTest.keyClick, panel.list, Qt.Key.Key_Delete)
        self.step(window.edits.undo)
        self.app.do(window.panels.reveal, window.summary)

    def summarise(self) -> None:
        panel, ended = self.window.summary, self.window.summaries.summarising.ended
        done: list[bool] = []
        ended.connect(lambda: done.append(True))
        method, slider = panel.controls.method, panel.controls.length.slider

        def decide(act: Callable[..., object], *arguments: object) -> None:
            done.clear()
            self.app.do(act, *arguments)
            self.until(lambda: done)

        for number in range(method.count()):
            method.setCurrentIndex(number)
            decide(method.activated.emit, number)
        for length in (slider.maximum(), 5):
            decide(slider.setValue, length)
        pinned = panel.model.rows[-1].stored.id
        decide(self.window.summaries.summarising.toggle_pin, pinned)
        decide(panel.model.moveRow, QModelIndex(), 0, QModelIndex(), 2)

    def export(self) -> None:
        self.app.do(self.window.menus.export.trigger)
        dialog = self.window.exporting.dialog
        assert dialog is not None
        self.app.processEvents()
        written: list[bool] = []
        dialog.written.connect(lambda _: written.append(True))
        dialog.target.setText(str(self.window.opening.folder.parent / "briefing.pdf"))
        self.app.do(dialog.export.click)
        self.until(lambda: written)
        dialog.reject()
        self.app.do(self.window.show_keys)
        self.app.processEvents()

    def compose(self) -> None:
        """Write a briefing that quotes every sentence of the articles; look at its sources."""
        window, desk = self.window, self.window.briefings
        made: list[Draft] = []
        ids = window.articles.all_ids()
        window.database.run(
            lambda library: _long_briefing([library.article(id_) for id_ in ids]), made.append
        )
        self.until(lambda: made)
        sheet = desk.composer.sheet
        self.app.do(desk.writing.begin, made[0])
        self.until(lambda: len(sheet.cards) == len(made[0].sections))
        self.app.do(window.panels.reveal, desk.sources)
        self.app.processEvents()
        rows = desk.sources.model.rowCount()
        if rows != len(made[0].citations):
            raise RuntimeError(f"{rows} sources are listed.")
        desk.sources.list.setCurrentIndex(desk.sources.model.index(rows - 1))
        desk.sources.reliability.setCurrentIndex(1)
        self.app.do(desk.sources.reliability.activated.emit, 1)
        self.app.do(window.panels.reveal, desk.check)
        self.app.do(sheet.add_judgement)
        field = next(iter(sheet.judgements.values())).findChild(TextField)
        assert field is not None
        QTest.keyClicks(field, "It is likely to rain.")
        self.app.do(window.edits.undo)
        window.resize(1440 if window.width() == 1366 else 1366, 800)
        self.app.processEvents()
        self.app.do(desk.writing.close)


def _long_briefing(articles: list[StoredArticle]) -> Draft:
    """Quote five sentences a section."""
    pairs = [(article.row, sentence) for article in articles for sentence in article.sentences]
    draft = cite(Draft(TitleBlock("A long briefing")), pairs)
    keys = list(draft.citations)
    for start in range(0, len(keys), 5):
        draft = add_section(draft, f"Section {start // 5 + 1}")
        quoted = QuotationBlock(f"quoted {start}", tuple(keys[start : start + 5]))
        draft = add_block(draft, draft.sections[-1].id, quoted)
    return draft


def _watch_for_waiting(waits: list[str]) -> None:
    """Note each time that the window's thread waits for another one."""
    here, ask = threading.get_ident(), Worker.ask

    def watched(self: Worker, operation: Callable[[], Any]) -> Any:
        if threading.get_ident() == here:
            waits.append(repr(operation))
        return ask(self, operation)

    Worker.ask = watched  # type: ignore[method-assign]


def bark(app: Watchdog) -> None:
    """Do what the watchdog must notice: hold up the window's thread, and wait for another."""
    timer = QTimer(app, singleShot=True)
    worker = Worker("bark", app)

    def hold_up() -> None:
        until = time.thread_time() + 2 * SLOW_SECONDS
        while time.thread_time() < until:
            pass
        worker.ask(lambda: None)
        worker.close()

    timer.timeout.connect(hold_up)
    timer.start(0)
    while worker.running:
        app.processEvents()


def work(app: Watchdog, folder: Path, files: list[Path]) -> None:
    """Do a day's work."""
    window = MainWindow(DeskServices(Workshop(folder / "packs")), folder / "library")
    garbage = GarbageCollection(window.library_opened, window)
    window.resize(1440, 800)
    window.show()
    app.processEvents()
    app.slow.clear()  # how long it takes to be up is another test's
    app.longest = 0.0
    try:
        Day(app, window, files).run()
    finally:
        garbage.stop()
        window.end_threads()
        window.close()


def main(arguments: list[str]) -> None:
    offline.guard()
    waits: list[str] = []
    _watch_for_waiting(waits)
    app = Watchdog()
    if arguments:
        work(app, Path(arguments[0]), [Path(name) for name in arguments[1:]])
    else:
        bark(app)
    found = {"slow": app.slow, "longest": app.longest, "events": app.events, "waits": waits}
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
