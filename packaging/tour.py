# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Walks through the program like a newcomer and takes a picture at each step; see `tour`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.stored import ArticleRow
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.writing_dialog import WritingDialog

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "resources" / "samples"
PICTURES = ROOT / "packaging" / "pictures"
PATIENCE_SECONDS = 120
PAGE_SCALE = 80 / 72
"""Pictures of pages have 80 dots an inch."""

if TYPE_CHECKING:
    from collections.abc import Callable


class Camera:
    """Takes numbered pictures of the whole screen.

    Args:
        folder: Where they go.
    """

    def __init__(self, folder: Path) -> None:
        """Empty the folder of earlier pictures."""
        self._folder = folder
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def take(self, name: str) -> Path:
        """Take a picture when the screen has come to rest."""
        pause(0.3)
        self._count += 1
        path = self._folder / f"{self._count:02}-{name}.png"
        QApplication.primaryScreen().grabWindow(0).save(str(path))
        print(path)
        return path


def pause(seconds: float) -> None:
    """Let the window work for a while; unlike `QTest.qWait` it lets the other threads work too."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def until(condition: Callable[[], object], what: str) -> None:
    """Let the window work until a condition holds.

    Raises:
        TimeoutError: If it does not come to hold.
    """
    limit = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        pause(0.005)
        if time.monotonic() > limit:
            raise TimeoutError(what)


def focused() -> QWidget:
    """Return the widget that has the focus.

    Raises:
        RuntimeError: If none has.
    """
    widget = QApplication.focusWidget()
    if widget is None:
        raise RuntimeError("No widget has the focus.")
    return widget


def press(keys: str) -> None:
    """Press a key combination where the focus is."""
    QTest.keySequence(focused(), QKeySequence(keys))
    pause(0.08)


def write(text: str) -> None:
    """Type a text where the focus is."""
    QTest.keyClicks(focused(), text)
    pause(0.08)


def hover(window: QWidget, files: Sequence[Path]) -> QMimeData:
    """Drag files over a window, and stay there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    entering = QDragEnterEvent(
        window.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), entering)
    return data


def drop(window: QWidget, data: QMimeData) -> None:
    """Let go of what hovers over a window."""
    dropping = QDropEvent(
        QPointF(window.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), dropping)


class Tour:
    """The walk, step by step.

    Args:
        window: The program's window.
        camera: Takes the pictures.
        files: What is imported.
        words: What is searched for.
    """

    def __init__(
        self, window: MainWindow, camera: Camera, files: Sequence[Path], words: str
    ) -> None:
        """Go nowhere yet."""
        self.window, self.camera, self.files, self.words = window, camera, files, words
        folder = window.opening.folder.parent
        self.briefing, self.composed = folder / "briefing.pdf", folder / "composed.pdf"
        self.pictures: dict[str, Path] = {}

    def walk(self) -> None:
        """Take every step."""
        self.open_empty_library()
        self.drop_files()
        self.read()
        self.correct()
        self.annotate()
        self.check()
        self.add_term()
        self.look_at_memory()
        self.tag()
        self.look_at_figures()
        self.look_at_packs()
        self.change_layout()
        self.search()
        self.look_at_settings()
        self.compose()
        self.export()

    def take(self, name: str) -> None:
        """Take a picture."""
        self.pictures[name] = self.camera.take(name)

    def open_empty_library(self) -> None:
        """Start the program for the first time."""
        opened: list[bool] = []
        self.window.library_opened.connect(lambda: opened.append(True))
        self.window.showMaximized()
        self.window.open_library()
        until(lambda: opened, "the library opens")
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.take("empty-library")

    def drop_files(self) -> None:
        """Drop files on the window."""
        data = hover(self.window, self.files)
        self.take("drop")
        drop(self.window, data)
        until(lambda: self.window.queue.busy, "the import begins")
        until(lambda: self.window.articles.model.rowCount(), "the first article is there")
        self.take("importing")
        until(lambda: not self.window.queue.busy, "the import ends")
        until(lambda: self.window.reader.article, "an article is open")
        self.take("imported")

    def read(self) -> None:
        """Read an article with the keyboard."""
        press("Alt+1")
        QTest.keyClick(focused(), Qt.Key.Key_Down)
        self.take("reading")

    def correct(self) -> None:
        """Correct a sentence in its place."""
        press("Alt+2")
        press("Alt+Down")
        press("Alt+Down")
        press("F2")
        press("Ctrl+A")
        write("The Tarvian government closed the port and moved about 8,000 troops to the border.")
        self.take("correcting")
        undone = self.window.edits.history.undo
        press("Return")
        until(lambda: self.window.edits.history.undo != undone, "the correction is kept")
        self.take("corrected")

    def annotate(self) -> None:
        """Highlight the next sentence, with a note."""
        press("Alt+Down")
        press("Ctrl+Shift+H")
        until(lambda: self.window.annotating.dialog is not None, "the note opens")
        write("Compare with the UN figure.")
        self.take("noting")
        press("Ctrl+Return")
        self.window.panels.reveal(self.window.notes)
        until(lambda: self.window.notes.list.model().rowCount(), "the note is listed")
        self.take("notes")
        self.window.panels.reveal(self.window.summary)

    def check(self) -> None:
        """Walk to the next doubtful sentence and mark it as checked."""
        press("Alt+2")
        press("Ctrl+U")
        self.take("doubtful")
        undone = self.window.edits.history.undo
        press("Ctrl+K")
        until(lambda: self.window.edits.history.undo != undone, "the sentence is checked")
        press("Alt+2")
        self.take("checked")

    def add_term(self) -> None:
        """Open the termbase; prepare a term and see what it would change."""
        terms = self.window.translation.terms
        press("Ctrl+Alt+G")
        until(lambda: terms.window.isVisible(), "the terms are shown")
        pause(0.5)
        self.take("terms")
        self.leave(terms.window)
        press("Alt+2")
        press("Ctrl+Shift+G")
        until(lambda: terms.dialog is not None, "the term is asked for")
        assert terms.dialog is not None
        terms.dialog.english.setText("warship")
        terms.dialog.forms.setPlainText("kapal")
        pause(1.5)
        self.take("term")
        self.leave(terms.dialog)

    def look_at_memory(self) -> None:
        """Open the translation memory, which has the correction."""
        memory = self.window.translation.memory
        memory.show_window()
        until(lambda: memory.window.isVisible(), "the memory is shown")
        pause(0.5)
        self.take("memory")
        self.leave(memory.window)

    def look_at_figures(self) -> None:
        """Open the ledger of the selected articles."""
        figures = self.window.translation.figures
        figures.open()
        until(lambda: figures.window is not None, "the figures are shown")
        pause(1.5)
        self.take("figures")
        assert figures.window is not None
        self.leave(figures.window)

    def look_at_packs(self) -> None:
        """Open the language packs."""
        packs = self.window.packing
        packs.open()
        pause(0.8)
        self.take("packs")
        self.leave(packs.window)

    def tag(self) -> None:
        """Put a new tag on all articles."""
        press("Alt+1")
        press("Ctrl+A")
        press("Ctrl+T")
        write("Port blockade")
        self.take("tagging")
        press("Return")
        press("Esc")
        until(lambda: any(row.tags for row in self.rows()), "the articles are tagged")
        self.take("tagged")

    def compose(self) -> None:
        """Begin a briefing; put summaries, the ledger and notes of the articles into it."""
        desk = self.window.briefings
        press("Alt+1")
        QTest.keyClick(focused(), Qt.Key.Key_Home)
        press("Ctrl+Shift+B")
        pause(0.6)
        self.take("templates")
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        until(lambda: desk.writing.draft is not None, "a briefing is begun")
        pause(0.6)
        self.take("new-briefing")
        write("Port blockade: where it stands")
        desk.taking.add(of=self.window.articles)
        pause(0.8)
        self.take("composing")
        self.write_blocks()
        bar = desk.composer.view.verticalScrollBar()
        desk.taking.add_figures()
        pause(0.8)
        bar.setValue(bar.maximum() - bar.pageStep())
        self.take("figures-taken")
        desk.taking.add_notes()
        pause(0.8)
        self.window.panels.reveal(desk.check)
        pause(0.8)
        bar.setValue(bar.maximum())
        self.take("checking-language")
        self.window.panels.reveal(desk.sources)
        pause(0.5)
        self.take("sources")
        desk.export()
        pause(0.3)
        assert desk.exporting is not None
        self.write_file(desk.exporting, self.composed, "briefing-export")
        desk.writing.close()
        pause(0.4)
        self.window.reader.view.setFocus()

    def write_blocks(self) -> None:
        """Write a key judgement, a table, a timeline, and describe a picture."""
        desk = self.window.briefings
        sheet = desk.composer.sheet
        sheet.add_judgement()
        write("The blockade will hold for another week, because no talks are planned.")
        judged = next(iter(sheet.judgements.values()))
        likelihood = judged.findChild(QComboBox)
        assert likelihood is not None
        likelihood.setCurrentIndex(5)
        likelihood.activated.emit(5)
        pause(0.5)
        self.take("judging")
        menu = desk.composer.add_menu.actions()
        menu[1].trigger()
        pause(0.3)
        cells = (("Day", "Ships held"), ("Monday", "12"), ("Tuesday", "15"))
        table = focused()
        assert isinstance(table, QTableWidget)
        for row, texts in enumerate(cells):
            for column, text in enumerate(texts):
                table.setCurrentCell(row, column)
                press("F2")
                write(text)
                press("Return")
                pause(0.05)
            if row == 1:
                _button(table, 0).click()
                pause(0.1)
        pause(0.4)
        self.take("table")
        menu[2].trigger()
        pause(0.3)
        for date, event in (("2026-03-02", "The port is closed."), ("2026-03-05", "It reopens.")):
            entries = focused()
            assert isinstance(entries, QTableWidget)
            _button(entries, 0).click()
            pause(0.1)
            row = entries.rowCount() - 1
            for column, text in enumerate((date, event)):
                entries.setCurrentCell(row, column)
                press("F2")
                write(text)
                press("Return")
                pause(0.05)
        pause(0.4)
        self.take("timeline")
        desk.add_picture(str(self.pictures["empty-library"]))
        until(lambda: isinstance(focused(), QLineEdit), "the picture is there")
        write("The window of the program before anything was imported")
        pause(0.4)
        self.take("picture")

    def leave(self, tool: QWidget) -> None:
        """Go from a tool's window back to the main one."""
        tool.hide()
        self.window.activateWindow()
        until(self.window.isActiveWindow, "the main window is active again")
        self.window.reader.view.setFocus()

    def rows(self) -> list[ArticleRow]:
        """Return the articles as the window lists them."""
        return list(self.window.articles.model.rows)

    def change_layout(self) -> None:
        """See one language below the other, and the English alone."""
        press("Ctrl+2")
        self.take("stacked")
        press("Ctrl+3")
        self.take("translation-only")
        press("Ctrl+1")

    def look_at_settings(self) -> None:
        """Open the settings and close them."""
        press("Ctrl+,")
        self.take("settings")
        press("Esc")

    def search(self) -> None:
        """Search the library in English."""
        press("Ctrl+Shift+F")
        write(self.words)
        until(lambda: self.window.panels.shows_results, "results are shown")
        until(lambda: not self.window.search.pending, "the search ends")
        self.take("search")
        QTest.keyClick(focused(), Qt.Key.Key_Escape)

    def export(self) -> None:
        """Export a briefing and look at its pages."""
        press("Ctrl+E")
        until(lambda: self.window.exporting.dialog is not None, "the export dialog opens")
        dialog = self.window.exporting.dialog
        assert dialog is not None
        self.write_file(dialog, self.briefing, "export")

    def write_file(self, dialog: WritingDialog, target: Path, picture: str) -> None:
        """Write a file by its dialog."""
        dialog.target.setText(str(target))
        self.take(picture)
        written: list[bool] = []
        dialog.written.connect(lambda _: written.append(True))
        dialog.export.click()
        until(lambda: written, "the briefing is written")
        self.take(f"{picture}ed")
        dialog.reject()


def _button(table: QWidget, number: int) -> QPushButton:
    """Return a button below a table."""
    editor = table.parentWidget()
    assert editor is not None
    return editor.findChildren(QPushButton)[number]


def print_pages(pdf: Path, folder: Path, name: str = "page") -> list[Path]:
    """Turn a PDF into a picture a page."""
    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            bitmap = page.render(scale=PAGE_SCALE, rev_byteorder=True)
            picture = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB888,
            )
            pages.append(folder / f"{name}-{number:02}.png")
            picture.save(str(pages[-1]))
    return pages


def main() -> int:
    """Walk, as the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", help="files to import")
    parser.add_argument("--out", type=Path, default=ROOT / ".cache" / "tour")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--indonesian", action="store_true", help="the interface in Indonesian")
    parser.add_argument("--search", default="ships", help="words to search for (ships)")
    parser.add_argument("--publish", action="store_true", help="renew the README's pictures")
    arguments = parser.parse_args()
    files = arguments.files or sorted(p for p in SAMPLES.iterdir() if p.suffix != ".md")
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = f"{home}/{name}"
        from briefing_app.core import offline
        from briefing_app.core.settings import Theme
        from briefing_app.ui import colour_scheme
        from briefing_app.ui.app import make_window
        from briefing_app.ui.interface_language import speak

        offline.guard()
        _application = QApplication(["briefing-app"])
        if arguments.dark:
            colour_scheme.apply(Theme.DARK)
        language = "id" if arguments.indonesian else "en"
        speak(language)
        window = make_window(Path(home) / "library", language)
        tour = Tour(window, Camera(arguments.out), files, arguments.search)
        try:
            tour.walk()
        finally:
            window.end_threads()
        pages = print_pages(tour.briefing, arguments.out)
        print_pages(tour.composed, arguments.out, "composed")
        if arguments.publish:
            shutil.copyfile(tour.pictures["reading"], PICTURES / "window.png")
            shutil.copyfile(pages[0], PICTURES / "briefing.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
