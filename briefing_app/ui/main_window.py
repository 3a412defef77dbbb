# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window: joins the panels with the work, which others do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from briefing_app import desk
from briefing_app.ui.annotating import Annotating
from briefing_app.ui.briefing_desk import BriefingDesk
from briefing_app.ui.closing import Closing
from briefing_app.ui.database_thread import DatabaseThread
from briefing_app.ui.edit_stack import EditStack
from briefing_app.ui.exporting import Exporting
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.importing import Importing
from briefing_app.ui.intake import Intake
from briefing_app.ui.interface_language import SOURCE
from briefing_app.ui.job_panel import JobPanel
from briefing_app.ui.jobs import ImportQueue
from briefing_app.ui.keys_dialog import KeysDialog
from briefing_app.ui.library_desk import LibraryDesk
from briefing_app.ui.library_moving import LibraryMoving
from briefing_app.ui.library_opening import LibraryOpening
from briefing_app.ui.library_place import LibraryPlace
from briefing_app.ui.library_search import LibrarySearch
from briefing_app.ui.notes_panel import NotesPanel
from briefing_app.ui.notices import Notices
from briefing_app.ui.operations import OpenArticle
from briefing_app.ui.pack_choice import PackChoice
from briefing_app.ui.pack_desk import PackDesk
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.problem_page import ProblemPage
from briefing_app.ui.reader import Reader
from briefing_app.ui.reader_actions import ReaderActions
from briefing_app.ui.reader_drafts import Drafts
from briefing_app.ui.search_panel import SearchPanel
from briefing_app.ui.settings import keep_layout, restore_layout
from briefing_app.ui.settings_store import SettingsStore
from briefing_app.ui.summary_desk import SummaryDesk
from briefing_app.ui.translation_desk import TranslationDesk
from briefing_app.ui.window_layout import WindowLayout
from briefing_app.ui.window_menus import WindowMenus
from briefing_app.ui.window_status import WindowStatus
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.found import Hit
    from briefing_app.core.stored import ArticleRow, Catalogue, StoredArticle
    from briefing_app.ui.services import Services


class MainWindow(QMainWindow):
    """Joins the panels and the threads.

    Args:
        services: The program's work.
        library: Folder of the library to open.
        store: The settings; those of the user's file by default.
        language: Language that the window is made in.

    Attributes:
        services: The program's work.
        settings: What the user decided; see `SettingsStore`.
        library_opened: Emitted when a library is open and its articles are listed.
        library_failed: Emitted with the exception when it cannot be opened.
        closed: Emitted when the window is closed and every thread has ended.
    """

    library_opened = Signal()
    library_failed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        services: Services,
        library: Path,
        store: SettingsStore | None = None,
        language: str = SOURCE,
    ) -> None:
        """Build the window; `open_library` opens the library."""
        super().__init__()
        self.services = services
        self.settings = store or SettingsStore(desk.settings_path(), desk.settings()[0], self)
        self.database = DatabaseThread(services.open_library, self)
        self.worker, self.checker = Worker("language", self), Worker("quick", self)
        self.queue = ImportQueue(services, self.database, self)
        self.results, self.reader = SearchPanel(), Reader()
        self.jobs = JobPanel(self.queue)
        self.notes = NotesPanel(self.database)
        self.notices, self.problem = Notices(), ProblemPage()
        self.status = WindowStatus(self)
        self.opening = LibraryOpening(services, self.database, library, self)
        self.edits = EditStack(self.database, self)
        self.edits.author = self.settings.value.author
        self.open_article = OpenArticle(
            services, self.database, self.edits, self.worker, self.checker, self
        )
        self.desk = LibraryDesk(self.database, self.edits, self.open_article, self.queue, self)
        self.articles = self.desk.articles
        self.summaries = SummaryDesk(
            services, self.database, self.edits, self.open_article, self.articles, self
        )
        self.summary = self.summaries.panel
        self.drafts = Drafts(self.checker, self)
        self.reading = ReaderActions(self.reader, self.edits, self.drafts, self.settings, self)
        self.search = LibrarySearch(self.database, self.edits, self.results, self)
        self.annotating = Annotating(self.reader, self.notes, self.edits, self.open_article, self)
        self.translation = TranslationDesk(self)
        self.briefings = BriefingDesk(self)
        self.importing = Importing(services, self.checker, self.queue, self)
        self.exporting = Exporting(
            services, self.database, self.worker, self.articles, self.settings, self
        )
        self.packs = PackChoice(services, self.status.packs, self.status.progress, self)
        self.packing = PackDesk(services, self)
        self.moving = LibraryMoving(services, self.database, self.opening, self)
        works = (
            self.queue,
            self.importing,
            self.exporting,
            self.briefings,
            self.packs,
            self.moving,
            self.translation.terms.retranslating,
        )
        self.closing = Closing(self, (*works, *self.packing.works))
        self.place = LibraryPlace(self)
        self.preferences = Preferences(self, services, language)
        self.setWindowTitle(self.tr("Briefing Desk"))
        self.resize(1320, 840)
        self.panels = WindowLayout(
            library=self.desk.pane,
            search_field=self.search.bar,
            articles=self.articles,
            results=self.results,
            jobs=self.jobs,
            reader=self.reader,
            summary=self.summary,
            notes=self.notes,
            problem=self.problem,
            notices=self.notices,
        )
        self.intake = Intake(self)
        self.setCentralWidget(self.intake.bar.above(self.panels))
        add_focus_rings(self)
        self.menus = WindowMenus(self)
        self._connect_work()
        self._connect_reading()
        self._enable(opened=False)
        restore_layout(self, self.panels.splitters)

    def _connect_work(self) -> None:
        self.importing.packs_found.connect(self.packs.install)
        self.opening.began.connect(self._on_opening)
        self.opening.opened.connect(self._show_library)
        self.opening.failed.connect(self._show_problem)
        self.opening.restored.connect(
            partial(self.notices.show_text, self.tr("The library was restored from a backup"))
        )
        self.queue.imported.connect(self.desk.add)
        self.queue.ended.connect(partial(self.status.done, self.tr("Imports ended.")))
        # Many jobs may change at once; what the window makes of them is told once.
        self._queue_changed = QTimer(self, interval=0, singleShot=True)
        self._queue_changed.timeout.connect(self._on_queue_changed)
        for signal in (self.queue.added, self.queue.changed, self.queue.removed):
            signal.connect(lambda _: self._queue_changed.start())
        self.problem.retry.connect(self.opening.open)
        self.problem.restore.connect(self.opening.restore)
        self.problem.choose.connect(self.place.choose)
        self.problem.quit.connect(self.close)
        self.search.results_wanted.connect(self._show_results)
        self.desk.shelf_chosen.connect(self.search.reset)
        self.desk.pane.search_chosen.connect(lambda search: self.search.run(search.query))
        self.desk.emptied.connect(self._close_article)
        self.articles.model.contents_changed.connect(self._refresh_count)
        self.search.left.connect(self.articles.table.setFocus)
        self.closing.began.connect(partial(self.status.doing, self.tr("Stopping …")))
        tools = self.translation
        for doing in (self.importing.said, self.open_article.busy, self.summaries.busy, tools.busy):
            doing.connect(self.status.doing)
        told_by = (self.packs, self.annotating, self.summaries, tools, self.briefings)
        for told in (owner.said for owner in told_by):
            told.connect(self.status.done)
        self.moving.said.connect(self.notices.show_text)
        edits = (self.edits.failed, self.drafts.failed, self.desk.organising.failed)
        reading = (self.open_article.failed, self.summaries.failed, self.notes.failed, tools.failed)
        for failed in (*reading, self.packs.failed, self.briefings.failed, *edits):
            failed.connect(self.show_failure)
        workers = (self.settings, self.worker, self.checker, self.database, self.queue)
        for worker in (*workers, self.summaries.worker, self.search, self.desk.housekeeping):
            worker.failed.connect(self.show_error)

    def _connect_reading(self) -> None:
        self.reader.empty.button.clicked.connect(self.importing.choose_files)
        self.articles.opened.connect(self.open_article.open)
        self.jobs.opened.connect(self._open_and_select)
        self.results.chosen.connect(self._open_hit)
        self.summaries.jump_asked.connect(self.reader.jump_to)
        self.summaries.open_asked.connect(self._open_sentence)
        self.translation.open_asked.connect(self._open_sentence)
        self.briefings.open_asked.connect(self._open_sentence)
        self.articles.table.activated.connect(lambda _: self.panels.reveal(self.reader))
        self.summaries.jump_asked.connect(lambda _: self.panels.reveal(self.reader))
        self.reader.view.restore_asked.connect(self.open_article.restore)
        self.open_article.opened.connect(self._show_article)
        self.open_article.checked.connect(self._show_doubts)
        self.open_article.changed.connect(self._show_changed)
        self.annotating.panel_wanted.connect(partial(self.panels.reveal, self.notes))
        self.notes.counted.connect(self.panels.count_notes)
        self.edits.history_changed.connect(self.menus.show_history)
        self.settings.changed.connect(lambda _, now: setattr(self.edits, "author", now.author))

    # The library

    def open_library(self, folder: Path | None = None) -> None:
        """Open the library, in another folder if one is named; the window stays usable."""
        self.opening.open(folder)

    def _on_opening(self) -> None:
        self.leave_library()
        self.panels.show_problem(shown=False)
        self.status.doing(self.tr("Opening the library …"))

    def leave_library(self) -> None:
        """Show nothing of the library any more, because it is being closed."""
        self.queue.hold()
        self.desk.clear()
        self._enable(opened=False)
        self.search.reset()
        self.notes.reset()
        self.edits.reset()
        self.open_article.close()
        self.summaries.reset()
        self.translation.reset()
        self.briefings.writing.close()
        self._show_article(None, None)

    def _show_library(
        self, rows: Sequence[ArticleRow], catalogue: Catalogue, warnings: Sequence[str]
    ) -> None:
        self.status.doing("")
        self._enable(opened=True)
        if self.desk.show(rows, catalogue, self.opening.folder):
            self.briefings.resume()
        if warnings:
            self.notices.show_text(self.tr("About the library"), "\n".join(warnings))
        self.queue.release()
        self.library_opened.emit()
        self.packs.refresh()
        self.summaries.load_methods()
        self.translation.enter()

    def _show_problem(self, error: Exception, backups: Sequence[Path]) -> None:
        self.status.doing("")
        self.problem.show_error(error, backups)
        self.panels.show_problem(shown=True)
        self.library_failed.emit(error)

    def _on_queue_changed(self) -> None:
        self.menus.keep_library(kept=self.queue.running)
        waiting = [job.path.name for job in self.queue.jobs if job.state.active]
        self.problem.show_waiting(waiting if self.queue.held else ())

    # Reading

    def _open_and_select(self, article_id: int) -> None:
        self.search.reset()
        self.desk.find(article_id)
        self.open_article.open(article_id)

    def _open_hit(self, hit: Hit) -> None:
        self._open_sentence(hit.article.id, hit.sentence_id)

    def _open_sentence(self, article_id: int, sentence_id: int | None) -> None:
        self.panels.reveal(self.reader)
        article = self.open_article.article
        if article is not None and article.row.id == article_id:
            self.reader.jump_to(sentence_id)
        else:
            self.open_article.open(article_id, sentence_id)

    def _show_results(self, shown: bool) -> None:
        self.panels.show_results(shown)
        if not shown:
            self.desk.pane.return_to_shelf()

    def _close_article(self) -> None:
        self.open_article.close()
        self._show_article(None, None)

    def _show_article(self, article: StoredArticle | None, sentence_id: int | None) -> None:
        self._show_changed(article)
        for action in self.reading.needing_article:
            action.setEnabled(article is not None)
        if article is not None and sentence_id is not None:
            self.reader.jump_to(sentence_id)

    def _show_doubts(self, doubts: ArticleDoubts) -> None:
        self.reader.set_doubts(doubts)
        self.summaries.show_doubts(doubts)

    def _show_changed(self, article: StoredArticle | None) -> None:
        self.reader.show_article(article)
        self.summaries.show_article(article)
        self.annotating.show_article(article)
        self.translation.show_article(article)

    # Keys, problems, the end

    def show_keys(self) -> None:
        """Show what each key does."""
        KeysDialog(self.menus.actions.all, self).open()

    def show_error(self, error: BaseException) -> None:
        """Show a problem that nothing else has shown."""
        self.show_failure(self.tr("Something went wrong"), error)

    def show_failure(self, tried: str, error: BaseException) -> None:
        """Show why something could not be done."""
        self.notices.show_errors(tried, [error])

    def show_failures(self, tried: str, errors: Sequence[BaseException]) -> None:
        """Show why some things could not be done."""
        self.notices.show_errors(tried, errors)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "menus"):
            self.menus.actions.recolour(self.palette())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while work runs; then stop it and end every thread."""
        if not self.closing.allowed():
            event.ignore()
            return
        keep_layout(self, self.panels.splitters)
        if self._opened:
            self.desk.keep(self.opening.folder)
            self.briefings.keep()
        self.hide()
        self.end_threads()
        event.accept()
        self.closed.emit()

    def end_threads(self) -> None:
        """Stop all work and end every thread; nothing half-done is left."""
        self.reading.keep()
        self.briefings.writing.keep()
        self.briefings.check.stop()
        self.desk.housekeeping.stop()
        self.open_article.close()
        for owner in (
            self.settings,
            self.search,
            self.queue,
            self.intake,
            self.packs,
            self.summaries,
            self.translation,
            self.briefings.verifying,
            self.checker,
            self.worker,
            self.database,
        ):
            owner.close()

    def _enable(self, *, opened: bool) -> None:
        self._opened = opened
        self.search.bar.setEnabled(opened)
        self._refresh_count()

    def _refresh_count(self) -> None:
        count = self.articles.model.total
        self.status.show_count(count)
        self.menus.export.setEnabled(self._opened and count > 0)
        self.reader.welcome(opened=self._opened, articles=count)
