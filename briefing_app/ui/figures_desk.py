# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the window of figures with the library, the list of articles and the reader."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.errors import ExportError
from briefing_app.core.files import explain, write_atomically
from briefing_app.core.ledger import Ledger
from briefing_app.core.ledger.table import as_csv
from briefing_app.core.stored import Part
from briefing_app.ui import export_files
from briefing_app.ui.figures_reading import FiguresReading
from briefing_app.ui.figures_window import KEY, FiguresWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.ledger import Conflict, FigurePlace, LedgerEntry, LedgerGroup
    from briefing_app.core.stored import Changes
    from briefing_app.library import Edits
    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.operations import OpenArticle
    from briefing_app.ui.window_actions import WindowActions


class FiguresDesk(QObject):
    """Opens the figures of the selected articles and carries out what is decided there.

    Args:
        database: Where the library lives.
        edits: Where changes become steps.
        articles: The list whose selection is read.
        open_article: What is being read; its figures are shown where nothing is selected.
        window: The main window.

    Attributes:
        window: The window of figures; None before it was opened.
        reading: Reads the figures.
        open_asked: Emitted with (article id, sentence id) to open.
        shown: Emitted when a ledger is shown.
        saved: Emitted with the path of a file that was written.
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
    """

    open_asked = Signal(int, object)
    shown = Signal()
    saved = Signal(object)
    said = Signal(str)
    failed = Signal(str, object)

    def __init__(
        self,
        database: DatabaseThread,
        edits: EditStack,
        articles: ArticleList,
        open_article: OpenArticle,
        window: QWidget,
    ) -> None:
        """Open nothing yet."""
        super().__init__(window)
        self._edits, self._articles, self._open_article = edits, articles, open_article
        self._main = window
        self.window: FiguresWindow | None = None
        self.reading = FiguresReading(database, self)
        self.reading.made.connect(self._show)
        self.reading.progressed.connect(self._wait)
        self.reading.stopped.connect(self._on_stopped)
        self.reading.failed.connect(self.failed)
        edits.changed.connect(self._follow)

    def add_to(self, actions: WindowActions) -> None:
        """Fill the menu."""
        actions.add("translation", self.tr("&Figures…"), self.open, KEY, "hash")

    def open(self) -> None:
        """Show the figures of the selected articles, or of the one that is open."""
        ids = self._articles.selected_ids()
        article = self._open_article.article
        if not ids and article is not None:
            ids = [article.row.id]
        if self.window is None:
            self.window = self._made()
        self.window.bring_up()
        self.reading.read(ids)

    def reset(self) -> None:
        """Show nothing, because the library is closed."""
        self.reading.forget()
        if self.window is not None:
            self.window.show_ledger(Ledger())

    def close(self) -> None:
        """Stop the reading and end its thread."""
        self.reading.close()

    # Decisions

    def confirm(self, entries: Sequence[LedgerEntry]) -> None:
        """Note that figures are one claim."""
        places = _places(entries)
        self._edits.run(
            self.tr("Confirm figures as one claim"), lambda edits: edits.set_figures_same(places)
        )

    def part(self, entries: Sequence[LedgerEntry], groups: Sequence[LedgerGroup]) -> None:
        """Part figures from the rest of their groups; a whole group, each from each."""
        chosen = _places(entries)
        steps = []
        for group in groups:
            own = [place for place in _places(group.entries) if place in chosen]
            rest = [place for place in _places(group.entries) if place not in chosen]
            steps.append((own, rest or own))
        self._edits.run(self.tr("Part figures"), partial(_part, steps))

    def accept(self, conflicts: Sequence[Conflict], note: str) -> None:
        """Note that some conflicts are none, and why."""
        pairs = [(found.first.place, found.second.place) for found in conflicts]
        self._edits.run(
            self.tr("Mark figures as no conflict"),
            lambda edits: edits.set_no_conflict(pairs, note),
        )

    def forget(self, entries: Sequence[LedgerEntry]) -> None:
        """Take back what was decided about figures."""
        places = _places(entries)
        self._edits.run(
            self.tr("Take decisions on figures back"), lambda edits: edits.forget_figures(places)
        )

    # Saving

    def save(self, ledger: Ledger) -> None:
        """Ask for a file and write the ledger to it."""
        dialog = QFileDialog(self.window, self.tr("Save figures as CSV"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(str(export_files.folder()))
        dialog.selectFile(self.tr("figures.csv"))
        dialog.fileSelected.connect(lambda name: self.write(ledger, Path(name)))
        dialog.open()

    def write(self, ledger: Ledger, target: Path) -> None:
        """Write a ledger as CSV."""

        def work() -> None:
            try:
                write_atomically(target, as_csv(ledger))
            except OSError as error:
                raise ExportError(target, *explain(error)) from error

        def done(_: None) -> None:
            self.said.emit(self.tr("Written: {file}").format(file=target))
            self.saved.emit(target)

        tried = self.tr("The figures could not be saved.")
        self.reading.submit(work, done, lambda error: self.failed.emit(tried, error))

    # Following

    def _made(self) -> FiguresWindow:
        window = FiguresWindow(self._main)
        window.opened.connect(lambda e: self.open_asked.emit(e.article.id, e.sentence_id))
        window.confirm_asked.connect(self.confirm)
        window.part_asked.connect(self.part)
        window.accept_asked.connect(self.accept)
        window.forget_asked.connect(self.forget)
        window.save_asked.connect(self.save)
        window.stop_asked.connect(self.reading.stop)
        window.undo_asked.connect(self._edits.undo)
        window.redo_asked.connect(self._edits.redo)
        window.said.connect(self.said)
        return window

    def _follow(self, changes: Changes) -> None:
        """Make the ledger anew if a step touched its articles or a decision about figures."""
        if self.window is None or self.window.isHidden() or not self.reading.ids:
            return
        if {row.id for row in changes.rows} & set(self.reading.ids):
            gone = {row.id for row in changes.rows if row.trashed}
            self.reading.read([id_ for id_ in self.reading.ids if id_ not in gone])
        elif Part.FIGURES in changes.parts:
            self.reading.make()

    def _show(self, ledger: Ledger) -> None:
        if self.window is not None:
            self.window.show_ledger(ledger)
            self.shown.emit()

    def _wait(self, done: int, total: int) -> None:
        if self.window is not None:
            self.window.wait(done, total)

    def _on_stopped(self) -> None:
        if self.window is not None:
            self.window.say_stopped()


def _places(entries: Sequence[LedgerEntry]) -> list[FigurePlace]:
    return [entry.place for entry in entries]


def _part(
    steps: Sequence[tuple[Sequence[FigurePlace], Sequence[FigurePlace]]], edits: Edits
) -> None:
    for places, others in steps:
        edits.set_figures_parted(places, others)
