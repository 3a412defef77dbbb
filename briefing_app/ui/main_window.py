# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window: joins the panels with the work, which others do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar

from briefing_app import desk
from briefing_app.ui.article_list import ArticleList
from briefing_app.ui.closing import Closing
from briefing_app.ui.database_thread import DatabaseThread
from briefing_app.ui.doubts_button import NEXT_DOUBT
from briefing_app.ui.edit_stack import EditStack
from briefing_app.ui.exporting import Exporting
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.importing import Importing
from briefing_app.ui.intake import Intake
from briefing_app.ui.interface_language import SOURCE
from briefing_app.ui.job_panel import JobPanel
from briefing_app.ui.jobs import ImportQueue
from briefing_app.ui.keys_dialog import KeysDialog
from briefing_app.ui.library_moving import LibraryMoving
from briefing_app.ui.library_opening import LibraryOpening
from briefing_app.ui.library_place import LibraryPlace
from briefing_app.ui.library_search import LibrarySearch
from briefing_app.ui.notices import Notices
from briefing_app.ui.operations import OpenArticle
from briefing_app.ui.pack_choice import PackChoice
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.problem_page import ProblemPage
from briefing_app.ui.reader import Reader
from briefing_app.ui.search_panel import SearchPanel
from briefing_app.ui.settings import keep_layout, restore_layout
from briefing_app.ui.settings_store import SettingsStore
from briefing_app.ui.summary_panel import SummaryPanel
from briefing_app.ui.window_actions import WindowActions
from briefing_app.ui.window_layout import WindowLayout
from briefing_app.ui.window_status import WindowStatus
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.stored import ArticleRow, Changes, History, Hit, StoredArticle
    from briefing_app.ui.services import Services


class MainWindow(QMainWindow):
    """Joins the panels and the threads.

    Args:
        services: The program's work.
        library: Folder of the library to open.
        store: The settings; those of the user's file by default.
        language: Language that the window is made in.

    Attributes:
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
        self.settings = store or SettingsStore(desk.settings_path(), desk.settings()[0], self)
        self._services = services
        self.database = DatabaseThread(services.open_library, self)
        self.worker, self.checker = Worker("language", self), Worker("quick", self)
        self.queue = ImportQueue(services, self.database, self)
        self.articles, self.results, self.reader = ArticleList(), SearchPanel(), Reader()
        self.summary, self.jobs = SummaryPanel(), JobPanel(self.queue)
        self.notices, self.problem = Notices(), ProblemPage()
        self.status = WindowStatus(self)
        self.opening = LibraryOpening(services, self.database, library, self)
        self.edits = EditStack(self.database, self)
        self.open_article = OpenArticle(
            services, self.database, self.edits, self.worker, self.checker, self
        )
        self.search = LibrarySearch(self.database, self.results, self)
        self.importing = Importing(services, self.checker, self.queue, self)
        self.exporting = Exporting(
            services, self.database, self.worker, self.articles, self.settings, self
        )
        self.packs = PackChoice(services, self.status.packs, self.status.progress, self)
        self.moving = LibraryMoving(services, self.database, self.opening, self)
        self.closing = Closing(
            self, (self.queue, self.importing, self.exporting, self.packs, self.moving)
        )
        self.place = LibraryPlace(self)
        self.preferences = Preferences(self, services, language)
        self.setWindowTitle(self.tr("Briefing Desk"))
        self.resize(1320, 840)
        self.panels = WindowLayout(
            search_field=self.search.field,
            articles=self.articles,
            results=self.results,
            jobs=self.jobs,
            reader=self.reader,
            summary=self.summary,
            problem=self.problem,
            notices=self.notices,
        )
        self.intake = Intake(self)
        self.setCentralWidget(self.intake.bar.above(self.panels))
        add_focus_rings(self)
        self._add_actions()
        self._connect_work()
        self._connect_reading()
        self._enable(opened=False)
        restore_layout(self, self.panels.splitters)

    def _add_actions(self) -> None:
        self.actions_ = actions = WindowActions(self)
        standard = QKeySequence.StandardKey
        self.import_action = actions.add(
            "file", self.tr("&Import files…"), self.importing.choose_files, standard.Open, "import"
        )
        actions.add(
            "file", self.tr("Import &folder…"), self.importing.choose_folder, "Ctrl+Shift+O"
        )
        paste = actions.add("file", self.tr("&Paste article"), self.importing.paste)
        paste.setShortcuts([QKeySequence("Ctrl+Shift+V"), QKeySequence(standard.Paste)])
        self.export_action = actions.add(
            "file", self.tr("&Export PDF…"), self.exporting.open, "Ctrl+E", "file-output"
        )
        actions.file.addSeparator()
        self.other_library_action = actions.add(
            "file", self.tr("Open &other library…"), self.place.choose
        )
        self.move_library_action = actions.add("file", self.tr("&Move library…"), self.place.move)
        actions.add("file", self.tr("Install &language pack…"), self.packs.choose_file)
        actions.file.addSeparator()
        quit_action = actions.add("file", self.tr("&Quit"), self.close, "Ctrl+Q")
        quit_action.setMenuRole(quit_action.MenuRole.QuitRole)
        self.undo_action = actions.add("edit", self.tr("&Undo"), self.edits.undo, "Ctrl+Z")
        self.redo_action = actions.add("edit", self.tr("&Redo"), self.edits.redo, "Ctrl+Shift+Z")
        actions.edit.addSeparator()
        find_bar, view = self.reader.find_bar, self.reader.view
        find = self.tr("&Find in article")
        self.article_actions = [
            actions.add("edit", find, find_bar.open, standard.Find),
            actions.add("edit", self.tr("Find &next"), partial(find_bar.step, 1), "F3"),
            actions.add("edit", self.tr("Find &previous"), partial(find_bar.step, -1), "Shift+F3"),
        ]
        actions.edit.addSeparator()
        actions.add(
            "edit", self.tr("&Search the library"), self.search.focus, "Ctrl+Shift+F", "search"
        )
        actions.edit.addSeparator()
        settings_action = actions.add(
            "edit", self.tr("Se&ttings…"), self.preferences.show, "Ctrl+,"
        )
        settings_action.setMenuRole(settings_action.MenuRole.PreferencesRole)
        next_doubt = actions.add("go", self.tr("Next &doubt"), view.jump_to_doubt, NEXT_DOUBT)
        self.article_actions.append(next_doubt)
        actions.go.addSeparator()
        for text, keys, widget in (
            (self.tr("&Articles"), "Alt+1", self.articles.table),
            (self.tr("&Reader"), "Alt+2", view),
            (self.tr("&Summary"), "Alt+3", self.summary.list),
            (self.tr("&Imports"), "Alt+4", self.jobs.table),
        ):
            focus = partial(widget.setFocus, Qt.FocusReason.ShortcutFocusReason)
            actions.add("go", text, focus, keys)
        actions.add("help", self.tr("&Keys"), self.show_keys, "F1")
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self.import_action, self.export_action])
        self.addToolBar(bar)

    def _connect_work(self) -> None:
        self.importing.packs_found.connect(self.packs.install)
        self.opening.began.connect(self._on_opening)
        self.opening.opened.connect(self._show_library)
        self.opening.failed.connect(self._show_problem)
        self.opening.restored.connect(
            partial(self.notices.show_text, self.tr("The library was restored from a backup"))
        )
        self.queue.imported.connect(self._add_article)
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
        self.search.results_wanted.connect(self.panels.show_results)
        self.search.left.connect(self.articles.table.setFocus)
        self.closing.began.connect(partial(self.status.doing, self.tr("Stopping …")))
        for doing in (self.importing.said, self.open_article.busy):
            doing.connect(self.status.doing)
        self.packs.said.connect(self.status.done)
        self.moving.said.connect(self.notices.show_text)
        for failed in (self.open_article.failed, self.packs.failed, self.edits.failed):
            failed.connect(self.show_failure)
        workers = (self.settings, self.worker, self.checker, self.database, self.queue, self.search)
        for worker in workers:
            worker.failed.connect(self.show_error)

    def _connect_reading(self) -> None:
        self.reader.empty.button.clicked.connect(self.importing.choose_files)
        self.articles.opened.connect(self.open_article.open)
        self.jobs.opened.connect(self._open_and_select)
        self.results.chosen.connect(self._open_hit)
        self.summary.sentence_chosen.connect(self.reader.jump_to)
        self.summary.asked.connect(self.open_article.summarise)
        self.reader.view.restore_asked.connect(self.open_article.restore)
        self.open_article.opened.connect(self._show_article)
        self.open_article.checked.connect(self._show_doubts)
        self.open_article.changed.connect(self._show_changed)
        self.edits.changed.connect(self._show_changes)
        self.edits.history_changed.connect(self._show_history)

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
        self.articles.model.show(())
        self._enable(opened=False)
        self.search.reset()
        self.edits.reset()
        self.open_article.close()
        self._show_article(None, None)

    def _show_library(self, rows: Sequence[ArticleRow], warnings: Sequence[str]) -> None:
        self.articles.model.show(rows)
        self.status.doing("")
        self._enable(opened=True)
        if warnings:
            self.notices.show_text(self.tr("About the library"), "\n".join(warnings))
        self.queue.release()
        self.library_opened.emit()
        self.packs.refresh()
        self.worker.submit(self._services.methods, self.summary.set_methods)

    def _show_problem(self, error: Exception, backups: Sequence[Path]) -> None:
        self.status.doing("")
        self.problem.show_error(error, backups)
        self.panels.show_problem(shown=True)
        self.library_failed.emit(error)

    def _add_article(self, row: ArticleRow) -> None:
        self.articles.model.insert(row)
        self._refresh_count()
        if self.open_article.article is None and self.articles.model.rowCount() == 1:
            self.articles.select(row.id)

    def _on_queue_changed(self) -> None:
        running = self.queue.running
        for action in (self.other_library_action, self.move_library_action):
            action.setEnabled(not running)
            action.setToolTip(
                self.tr("Not while files are imported into this one.") if running else ""
            )
        waiting = [job.path.name for job in self.queue.jobs if job.state.active]
        self.problem.show_waiting(waiting if self.queue.held else ())

    # Reading

    def _open_and_select(self, article_id: int) -> None:
        self.search.reset()
        self.articles.select(article_id)
        self.open_article.open(article_id)

    def _open_hit(self, hit: Hit) -> None:
        article = self.open_article.article
        if article is not None and article.row.id == hit.article.id:
            self.reader.jump_to(hit.sentence_id)
        else:
            self.open_article.open(hit.article.id, hit.sentence_id)

    def _show_article(self, article: StoredArticle | None, sentence_id: int | None) -> None:
        self.reader.show_article(article)
        self.summary.show_article(article)
        for action in self.article_actions:
            action.setEnabled(article is not None)
        if article is not None and sentence_id is not None:
            self.reader.jump_to(sentence_id)

    def _show_doubts(self, doubts: ArticleDoubts) -> None:
        self.reader.set_doubts(doubts)
        self.summary.set_doubts(doubts.sentences)

    def _show_changed(self, article: StoredArticle) -> None:
        self.reader.show_article(article)
        self.summary.show_article(article)

    def _show_changes(self, changes: Changes) -> None:
        for row in changes.rows:
            self.articles.model.update_row(row)

    def _show_history(self, history: History) -> None:
        for action, text, name in (
            (self.undo_action, self.tr("&Undo"), history.undo),
            (self.redo_action, self.tr("&Redo"), history.redo),
        ):
            action.setText(f"{text} {name}" if name else text)
            action.setEnabled(bool(name))

    # Keys, problems, the end

    def show_keys(self) -> None:
        """Show what each key does."""
        KeysDialog(self.actions_.all, self).open()

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
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.recolour(self.palette())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while work runs; then stop it and end every thread."""
        if not self.closing.allowed():
            event.ignore()
            return
        keep_layout(self, self.panels.splitters)
        self.hide()
        self.end_threads()
        event.accept()
        self.closed.emit()

    def end_threads(self) -> None:
        """Stop all work and end every thread; nothing half-done is left."""
        for owner in (
            self.settings,
            self.queue,
            self.intake,
            self.packs,
            self.checker,
            self.worker,
            self.database,
        ):
            owner.close()

    def _enable(self, *, opened: bool) -> None:
        self._opened = opened
        self.search.field.setEnabled(opened)
        self._refresh_count()

    def _refresh_count(self) -> None:
        count = self.articles.model.rowCount()
        self.status.show_count(count)
        self.export_action.setEnabled(self._opened and count > 0)
        if not self._opened:
            said = (
                self.tr("Opening the library …"),
                self.tr("Files that you drop now are imported as soon as it is open."),
            )
        elif count:
            said = (
                self.tr("No article is open"),
                self.tr("Choose one from the list on the left."),
            )
        else:
            said = (
                self.tr("Drop Indonesian articles here"),
                self.tr(
                    "Web pages, PDF, Word, text, e-books, mail and ZIP files, or whole folders.\n"
                    "Copied text: paste it with Ctrl+V."
                ),
            )
        self.reader.empty.say(*said)
        self.reader.empty.offer(shown=self._opened and not count)
