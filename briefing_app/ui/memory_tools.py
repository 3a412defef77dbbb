# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the translation memory with the reader, its windows and the menu Translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from briefing_app import memory_desk
from briefing_app.core.stored import Part
from briefing_app.ui.local_format import number
from briefing_app.ui.match_panel import MatchPanel
from briefing_app.ui.match_words import MATCHES_KEY
from briefing_app.ui.memory_files import MemoryFiles
from briefing_app.ui.memory_matching import Matching
from briefing_app.ui.memory_model import searchable
from briefing_app.ui.memory_window import MemoryWindow
from briefing_app.ui.near_dialog import NearDialog
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from briefing_app.core.memory import MemoryEntry, NearSentence
    from briefing_app.core.stored import Changes, StoredArticle, StoredSentence
    from briefing_app.library import Edits, Library
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.reader_actions import ReaderActions
    from briefing_app.ui.window_actions import WindowActions

NEAR_KEY = "Ctrl+Shift+R"
T = TypeVar("T")


def _read(library: Library) -> tuple[list[tuple[MemoryEntry, str]], int]:
    return searchable(library.memory.entries()), library.memory.waiting()


class MemoryTools(QObject):
    """The translation memory of the window.

    Args:
        window: The window, whose reader and threads are made.

    Attributes:
        open_asked: Emitted with (article id, sentence id) to open.
        busy: Emitted with what is being done, and with an empty text when it is done.
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
        worker: Where sentences are compared and files are read and written.
        matching: What the memory has for the open article.
        panel: Shows it for the sentence under the cursor.
        window: Shows the whole memory.
        files: Reads and writes TMX files.
        dialog: The last one that asked which near sentences shall have a correction; None before.
    """

    open_asked = Signal(int, object)
    busy = Signal(str)
    said = Signal(str)
    failed = Signal(str, object)

    def __init__(self, window: MainWindow) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._main, self._database, self._edits = window, window.database, window.edits
        self._view, self._reading = window.reader.view, window.reading
        self.worker = Worker("memory", self)
        self.matching = Matching(self._database, self.worker, self)
        self.panel, self.window = MatchPanel(window), MemoryWindow(window)
        self.files = MemoryFiles(self._database, self._edits, self.worker, self.window, self)
        self.dialog: NearDialog | None = None
        self._open, self._library = False, 0
        self.worker.failed.connect(lambda error: self._fail(self.tr("Something went wrong"), error))
        self.matching.failed.connect(
            lambda error: self._fail(self.tr("The translation memory could not be read."), error)
        )
        self.files.busy.connect(self.busy)
        self.files.failed.connect(self.failed)
        self.files.imported.connect(self._refresh)
        self.matching.found.connect(self._show_matches)
        self._view.cursor_moved.connect(lambda _: self._show_panel())
        self._view.menu_asked.connect(self._add_to_menu)
        self._reading.correcting.kept.connect(self._tell_near)
        self._edits.changed.connect(self._follow)
        self.panel.adapt_asked.connect(self.adapt)
        self.panel.use_asked.connect(self.use)
        self.window.edited.connect(self._rewrite)
        self.window.delete_asked.connect(self._delete)
        self.window.apply_asked.connect(self._apply)
        self.window.open_asked.connect(self.open_asked)

    def add_to(self, actions: WindowActions, reading: ReaderActions) -> None:
        """Add what can be done to the menu Translation."""
        reading.needing_article += [
            actions.add(
                "translation",
                self.tr("Matches for this &sentence"),
                self.show_panel,
                MATCHES_KEY,
                "layers",
            ),
            actions.add(
                "translation",
                self.tr("Apply correction to &near sentences…"),
                self.apply_to_near,
                NEAR_KEY,
            ),
        ]
        actions.add(
            "translation", self.tr("Translation &memory…"), self.show_window, "", "database"
        )

    # Following the library

    def enter(self) -> None:
        """Offer the memory of a library, because it is open."""
        self._open = True
        self._refresh()
        self.matching.prepare()

    def show_article(self, article: StoredArticle | None) -> None:
        """Look up the sentences of the article that is open."""
        self.matching.show_article(article)
        self._show_panel()

    def reset(self) -> None:
        """Forget everything, because the library is closed."""
        self._open = False
        self._library += 1
        self.files.stop()
        self.matching.reset()
        self.window.show_entries(())
        self.window.show_waiting(0)
        self.window.hide()
        self.panel.hide()
        if self.dialog is not None:
            self.dialog.reject()

    def close(self) -> None:
        """Stop reading files and end the thread."""
        self.matching.reset()
        self.files.stop()
        self.worker.close()

    def _follow(self, changes: Changes) -> None:
        self.matching.follow(changes)
        if Part.MEMORY in changes.parts:
            self._refresh()

    def _refresh(self) -> None:
        """Read the entries, if somebody looks at them."""
        if not self._open or not self.window.isVisible():
            return
        self._run(self.tr("The translation memory could not be read."), _read, self._show_entries)

    def _show_entries(self, read: tuple[list[tuple[MemoryEntry, str]], int]) -> None:
        if self._open:
            self.window.show_entries(read[0])
            self.window.show_waiting(read[1])

    # Matches

    def show_window(self) -> None:
        """Show the whole memory."""
        self.window.bring_up()
        self._refresh()

    def show_panel(self) -> None:
        """Show what the memory has for the sentence under the cursor."""
        if not self._view.currentIndex().isValid():
            self._view.step_sentence(1)
        self.panel.bring_up()
        self._show_panel()
        self.panel.list.setFocus()

    def adapt(self, sentence_id: int, english: str) -> None:
        """Put a match into the editor of a sentence."""
        self._main.activateWindow()
        correcting = self._reading.correcting
        correcting.edit(sentence_id)
        if correcting.editor is not None:
            correcting.editor.field.replace(english)

    def use(self, sentence_id: int, english: str) -> None:
        """Take a match as it is."""
        self._edits.run(
            self.tr("Use match"),
            lambda edits: edits.correct(sentence_id, english),
            lambda _: self._tell_near(sentence_id),
        )

    def _show_matches(self) -> None:
        self._view.reader_model.matches = self.matching.matches
        self._view.viewport().update()
        self._show_panel()

    def _show_panel(self) -> None:
        if self.panel.isVisible():
            stored = self._current()
            matches = self.matching.matches.get(stored.id, ()) if stored else ()
            self.panel.show_matches(stored, matches)

    def _current(self) -> StoredSentence | None:
        found = self._view.reader_model.sentence(self._view.currentIndex().row())
        return None if found is None else found.stored

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        found = self._view.reader_model.sentence(row)
        if found is None:
            return
        if found.stored.id in self.matching.matches:
            menu.addAction(self.tr("Matches from the memory"), self.show_panel)
        if found.stored.correction is not None:
            menu.addAction(self.tr("Apply correction to near sentences…"), self.apply_to_near)

    # Near sentences

    def apply_to_near(self) -> None:
        """Ask which sentences near to the one under the cursor shall have its correction too."""
        stored = self._current()
        if stored is None or stored.correction is None:
            self.said.emit(self.tr("Correct a sentence first; then it can be applied to others."))
            return
        self.busy.emit(self.tr("Looking for near sentences …"))

        def show(near: list[NearSentence]) -> None:
            self.busy.emit("")
            if near:
                self._ask(stored, near)
            else:
                self.said.emit(self.tr("No other sentence of the library is near to this one."))

        self._find_near(stored.sentence.text, show)

    def _ask(self, stored: StoredSentence, near: Sequence[NearSentence]) -> None:
        english = stored.english
        self.dialog = dialog = NearDialog(stored.sentence.text, english, near, self._main)

        def run(ids: Sequence[int]) -> None:
            def correct(edits: Edits) -> None:
                for id_ in ids:
                    edits.correct(id_, english)

            said = self.tr("The correction was applied to {n} sentences.").format(
                n=number(len(ids))
            )
            self._edits.run(
                self.tr("Apply to near sentences"), correct, lambda _: self.said.emit(said)
            )

        dialog.apply_asked.connect(run)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell_near(self, sentence_id: int) -> None:
        """Say that a correction that was just made could go to near sentences too."""
        article = self._main.open_article.article
        sentences = article.sentences if article else ()
        stored = next((each for each in sentences if each.id == sentence_id), None)
        if stored is None:
            return

        def tell(near: list[NearSentence]) -> None:
            if near:
                said = self.tr("Near sentences in the library: {n}. {key} applies it to them.")
                self.said.emit(said.format(n=number(len(near)), key=NEAR_KEY))

        self._find_near(stored.sentence.text, tell)

    def _find_near(self, source: str, show: Callable[[list[NearSentence]], None]) -> None:
        tried, library_number = self.tr("Near sentences could not be looked for."), self._library

        def success(near: list[NearSentence]) -> None:
            if library_number == self._library:
                show(near)
            else:
                self.busy.emit("")

        def failure(error: Exception) -> None:
            self.busy.emit("")
            self._fail(tried, error)

        self._database.run(
            lambda library: library.memory.candidates(source),
            lambda found: self.worker.submit(
                lambda: memory_desk.judge(source, found), success, failure
            ),
            failure,
        )

    # The whole memory

    def _rewrite(self, entry_id: int, text: str) -> None:
        self._edits.run(
            self.tr("Edit memory entry"), lambda edits: edits.rewrite_memory(entry_id, text)
        )

    def _delete(self, ids: Sequence[int]) -> None:
        self._edits.run(self.tr("Delete memory entries"), lambda edits: edits.forget_memory(ids))

    def _apply(self) -> None:
        self._edits.run(
            self.tr("Apply memory"), lambda edits: edits.apply_memory(), lambda _: self._refresh()
        )

    def _run(
        self, tried: str, operation: Callable[[Library], T], success: Callable[[T], None]
    ) -> None:
        self._database.run(operation, success, lambda error: self._fail(tried, error))

    def _fail(self, tried: str, error: Exception) -> None:
        self.failed.emit(tried, error)
