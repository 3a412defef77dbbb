# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The termbase in the window: its table, the dialog of a term, files, and marks in the reader."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from briefing_app.core.stored import Part
from briefing_app.core.terms import Termbase
from briefing_app.exchange.term_files import SUFFIXES, read_terms, write_terms
from briefing_app.ui.local_format import number
from briefing_app.ui.reader_layout import Column
from briefing_app.ui.term_counting import TermCounting
from briefing_app.ui.term_dialog import TermDialog
from briefing_app.ui.term_pointing import TermPointing
from briefing_app.ui.term_retranslating import TermRetranslating
from briefing_app.ui.term_words import merger_in_words
from briefing_app.ui.terms_window import TermsWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from briefing_app.core.stored import Changes
    from briefing_app.core.term_merging import Merger, TermFile
    from briefing_app.core.term_places import TermEffect
    from briefing_app.core.terms import Term
    from briefing_app.library import Edits
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.window_actions import WindowActions

_MOST_LETTERS = 80
"""A longer selection is a sentence, not a term."""
_AROUND = " \t\n.,;:!?\"'“”‘’«»()[]…–—-"


@dataclass(frozen=True, slots=True)
class TermDraft:
    """A term as far as it is known; see `core.terms.Term`."""

    id: int = 0
    english: str = ""
    forms: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    note: str = ""
    category: str = ""
    enforced: bool = True


class TermsDesk(QObject):
    """Joins the termbase with table, dialog, reader and steps.

    Args:
        window: The main window, whose reader, list and threads are made.

    Attributes:
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
        loaded: Emitted when the terms were read, at the opening and after each change.
        window: The table.
        dialog: The dialog of a term while it is open.
        retranslating: Translates sentences that lack a new term.
    """

    said = Signal(str)
    failed = Signal(str, object)
    loaded = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Know no term yet."""
        super().__init__(window)
        self._main = window
        self._database, self._edits, self._quick = window.database, window.edits, window.checker
        self._view = window.reader.view
        self.termbase = Termbase()
        self._number = 0
        self.window = TermsWindow(window)
        self.dialog: TermDialog | None = None
        self.counting = TermCounting(self._database, self._quick, self)
        self.retranslating = TermRetranslating(
            window.services, self._database, self._edits, window.worker, window
        )
        self._pointing = TermPointing(self._view, self)
        self.window.add_asked.connect(self.add)
        self.window.edit_asked.connect(self.edit)
        self.window.delete_asked.connect(self.delete)
        self.window.import_asked.connect(self.choose_import)
        self.window.export_asked.connect(self.choose_export)
        self.counting.counted.connect(self._show_effect)
        self.counting.failed.connect(
            partial(self._fail, self.tr("The sentences were not counted."))
        )
        self.retranslating.ended.connect(self._tell)
        self.retranslating.failed.connect(
            partial(self._fail, self.tr("The sentences could not be translated anew."))
        )
        self._edits.changed.connect(self._follow)
        self._view.menu_asked.connect(self._add_to_menu)

    def add_to(self, actions: WindowActions) -> None:
        """Add the table and “Add term” to the menu Translation."""
        actions.add("translation", self.tr("&Terms…"), self.open, "Ctrl+Alt+G", "spell-check")
        actions.add("translation", self.tr("&Add term…"), self.add_selected, "Ctrl+Shift+G", "plus")

    # The library

    def enter(self) -> None:
        """Read the terms, because a library is open."""
        self._number += 1
        self._load()

    def reset(self) -> None:
        """Forget the terms, because the library is closed."""
        self._number += 1
        self.counting.stop()
        self.retranslating.abandon()
        if self.dialog is not None:
            self.dialog.done(0)
        self._show(Termbase())
        self.window.reset()

    def close(self) -> None:
        """Stop what goes on."""
        self._number += 1
        self.counting.stop()
        self.retranslating.stop()

    def _follow(self, changes: Changes) -> None:
        """Read the terms anew if a step changed them; have the doubts counted anew."""
        if Part.TERMBASE in changes.parts:
            self._load()
            self._main.desk.housekeeping.check_again()

    def _load(self) -> None:
        library = self._number

        def show(termbase: Termbase) -> None:
            if library == self._number:
                self._show(termbase)
                self.loaded.emit()

        self._database.run(
            lambda library: library.termbase(),
            show,
            partial(self._fail, self.tr("The terms could not be read.")),
        )

    def _show(self, termbase: Termbase) -> None:
        self.termbase = termbase
        self.window.show_terms(termbase.terms)
        self._view.reader_model.terms.use(termbase)
        self._view.viewport().update()
        self._main.open_article.use_terms(termbase)
        self._main.summaries.joint.use_terms(termbase)
        self._main.services.use_terms(termbase)

    # Steps

    def open(self) -> None:
        """Show the table."""
        self.window.bring_up()

    def add(self) -> None:
        """Ask for a new term."""
        self._ask(TermDraft())

    def add_selected(self) -> None:
        """Ask for a term of what is selected in the reader, or for the one that it is already."""
        text, column = self._selected()
        if len(text) > _MOST_LETTERS:
            self.said.emit(self.tr("Select a few words: a term is no sentence."))
            return
        if not text:
            self._ask(TermDraft())
        elif column == Column.TRANSLATION:
            self._ask(TermDraft(english=text))
        elif (known := self._known(text)) is not None:
            self.edit(known)
        else:
            self._ask(TermDraft(forms=(text,)))

    def edit(self, term: Term) -> None:
        """Ask what a term shall say."""
        self._ask(
            TermDraft(
                term.id,
                term.english,
                term.forms,
                term.accepted,
                term.note,
                term.category,
                enforced=term.enforced,
            )
        )

    def delete(self, terms: Sequence[Term]) -> None:
        """Delete terms; Undo brings them back."""
        ids = [term.id for term in terms]
        one = len(terms) == 1
        name = self.tr("Delete term") if one else self.tr("Delete terms")
        said = self.tr("1 term deleted.") if one else self.tr("{n} terms deleted.")
        self._edits.run(
            name,
            lambda edits: edits.delete_terms(ids),
            lambda _: self._tell(said.format(n=number(len(terms)))),
        )

    def _selected(self) -> tuple[str, int]:
        """Return the selected words of the reader and their column."""
        spans = self._view.selection.spans
        column = min(spans)[1] if spans else Column.SOURCE
        return " ".join(self._view.selected_text().split()).strip(_AROUND), column

    def _known(self, text: str) -> Term | None:
        """Return the term that these words are, as a whole."""
        for match in self.termbase.matches(text):
            if match.start == 0 and len(text) - match.end <= len("nya"):
                return match.term
        return None

    def _ask(self, draft: TermDraft) -> None:
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        title = self.tr("Change term") if draft.id else self.tr("Add term")
        parent = self.window if self.window.isActiveWindow() else self._main
        self.dialog = dialog = TermDialog(title, draft, self.termbase.terms, parent)
        dialog.tried.connect(self._try)
        dialog.keep.connect(partial(self._keep, dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _try(self, term: Term | None) -> None:
        if term is None:
            self.counting.stop()
        else:
            self.counting.start(term)

    def _show_effect(self, effect: TermEffect, ended: bool) -> None:
        if self.dialog is not None:
            self.dialog.show_effect(effect, ended=ended)

    def _keep(self, dialog: TermDialog, term: Term, anew: bool) -> None:
        kept: list[int] = []

        def operation(edits: Edits) -> None:
            if term.id:
                edits.change_term(term)
                kept.append(term.id)
            else:
                kept.append(edits.add_term(term))

        def done() -> None:
            if anew:
                self.counting.when_ended(lambda effect: self._translate(term, effect))
            said = self.tr("Changed: {term}") if term.id else self.tr("Added: {term}")
            shown = f"{', '.join(term.forms)} → {term.english}"
            self._tell(said.format(term=shown))
            if self.window.isVisible():
                self._select_when_loaded(kept[0])

        name = self.tr("Change term") if term.id else self.tr("Add term")
        dialog.run(self._edits, name, operation, done)

    def _select_when_loaded(self, term_id: int) -> None:
        def select() -> None:
            self.loaded.disconnect(select)
            self.window.select(term_id)

        self.loaded.connect(select)

    def _translate(self, term: Term, effect: TermEffect) -> None:
        self.retranslating.start(term, effect.affected)

    def _forget_dialog(self, result: int) -> None:
        self.dialog = None
        if not result:
            self.counting.stop()

    # Files

    def choose_import(self) -> None:
        """Ask for a file of terms."""
        dialog = self._file_dialog(self.tr("Import terms"), QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def choose_export(self) -> None:
        """Ask where the terms shall be written to."""
        dialog = self._file_dialog(self.tr("Export terms"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("tbx")
        dialog.selectFile(self.tr("terms") + SUFFIXES[0])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if ".csv" in chosen else "tbx")
        )
        dialog.fileSelected.connect(lambda name: self.export_file(Path(name)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Merge the terms of a file into the termbase, as one step."""
        library = self._number

        def keep(found: TermFile) -> None:
            if library != self._number:
                return
            mergers: list[Merger] = []

            def done(_: Changes) -> None:
                self._tell(f"{path.name}: {merger_in_words(mergers[0])}", found.left_out)

            self._edits.run(
                self.tr("Import terms"),
                lambda edits: mergers.append(edits.import_terms(found.entries)),
                done,
            )

        self._quick.submit(
            lambda: read_terms(path),
            keep,
            partial(self._fail, self.tr("The terms could not be imported.")),
        )

    def export_file(self, path: Path) -> None:
        """Write all terms to a file."""
        terms = self.termbase.terms
        said = self.tr("Terms written to {file}: {n}.").format(n=number(len(terms)), file=path.name)
        self._quick.submit(
            lambda: write_terms(path, terms),
            lambda _: self._tell(said),
            partial(self._fail, self.tr("The terms could not be exported.")),
        )

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self.window, title)
        dialog.setFileMode(mode)
        tbx, csv = self.tr("TBX, for other translation programs"), self.tr("CSV, for spreadsheets")
        filters = [f"{tbx} (*.tbx)", f"{csv} (*.csv)"]
        if mode == QFileDialog.FileMode.ExistingFile:
            filters.insert(0, self.tr("Terms") + " (*.tbx *.xml *.csv *.tsv *.txt)")
        dialog.setNameFilters(filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # What the user is told

    def _tell(self, said: str, details: Sequence[str] = ()) -> None:
        self.window.tell(said, details)
        self.said.emit(said)

    def _fail(self, tried: str, error: Exception) -> None:
        if self.window.isVisible():
            self.window.tell(f"{tried} {error}")
        self.failed.emit(tried, error)

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        if self._view.reader_model.sentence(row) is not None:
            menu.addAction(self.tr("Add term…"), self.add_selected)
