# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window: the articles and imports on the left, the reader, the summary on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core import offline
from briefing_app.ui import settings
from briefing_app.ui.article_list import ArticleList
from briefing_app.ui.database_thread import DatabaseThread
from briefing_app.ui.drop_overlay import DropOverlay
from briefing_app.ui.export_dialog import ExportDialog
from briefing_app.ui.job_panel import JobPanel
from briefing_app.ui.jobs import ImportQueue
from briefing_app.ui.keys_dialog import KeysDialog
from briefing_app.ui.notices import Notices
from briefing_app.ui.operations import OpenArticle
from briefing_app.ui.pack_button import PackButton
from briefing_app.ui.problem_page import ProblemPage
from briefing_app.ui.reader import Reader
from briefing_app.ui.search_panel import SearchPanel
from briefing_app.ui.summary_panel import SummaryPanel
from briefing_app.ui.window_actions import WindowActions
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from briefing_app.core.errors import ReadError
    from briefing_app.core.model import ArticleRow, Hit, PackInfo, StoredArticle
    from briefing_app.library import Library
    from briefing_app.ui.services import Services

SEARCH_LIMIT = 50
"""Most results that a search shows."""
NOTICES_HEIGHT = 150
"""Height of the panel of problems when it appears, in pixels; the user can drag it."""
_SEARCH_MS = 150


class MainWindow(QMainWindow):
    """Joins the panels and the threads.

    Args:
        services: The program's work.
        library: Folder of the library to open.

    Attributes:
        library_opened: Emitted when a library is open and its articles are listed.
        library_failed: Emitted with the exception when it cannot be opened.
        closed: Emitted when the window is closed and every thread has ended.
    """

    library_opened = Signal()
    library_failed = Signal(object)
    closed = Signal()

    def __init__(self, services: Services, library: Path) -> None:
        """Build the window; `open_library` opens the library."""
        super().__init__()
        self._services = services
        self._folder = library
        self._closing = False
        self._search_number = 0
        self.database = DatabaseThread(services.open_library, self)
        self.worker = Worker("language", self)
        self.queue = ImportQueue(services, self.database, self)
        self.open_article = OpenArticle(services, self.database, self.worker, self)
        self.articles, self.search, self.reader = ArticleList(), SearchPanel(), Reader()
        self.summary, self.jobs = SummaryPanel(), JobPanel(self.queue)
        self.notices, self.problem = Notices(), ProblemPage()
        self.search_field = QLineEdit()
        self.export_dialog: ExportDialog | None = None
        self.setWindowTitle(self.tr("Briefing Desk"))
        self.resize(1320, 840)
        self.overlay = DropOverlay(self)
        self._add_actions()
        self._lay_out()
        self._add_status_bar()
        self._connect()
        settings.restore_layout(self, self.splitters)

    def _add_actions(self) -> None:
        self.actions_ = actions = WindowActions(self)
        standard = QKeySequence.StandardKey
        self.import_action = actions.add(
            "file", self.tr("&Import files…"), self.choose_files, standard.Open, "import"
        )
        self.folder_action = actions.add(
            "file", self.tr("Import &folder…"), self.choose_folder, "Ctrl+Shift+O"
        )
        self.export_action = actions.add(
            "file", self.tr("&Export PDF…"), self.export, "Ctrl+E", "export"
        )
        actions.file.addSeparator()
        actions.add("file", self.tr("Open &other library…"), self.choose_library)
        actions.file.addSeparator()
        quit_action = actions.add("file", self.tr("&Quit"), self.close, "Ctrl+Q")
        quit_action.setMenuRole(quit_action.MenuRole.QuitRole)
        find = actions.add(
            "edit", self.tr("&Find in article"), self.reader.find_bar.open, standard.Find
        )
        forward = actions.add(
            "edit", self.tr("Find &next"), lambda: self.reader.find_bar.step(1), "F3"
        )
        back = actions.add(
            "edit", self.tr("Find &previous"), lambda: self.reader.find_bar.step(-1), "Shift+F3"
        )
        self.article_actions = (find, forward, back)
        actions.edit.addSeparator()
        actions.add(
            "edit", self.tr("&Search the library"), self._focus_search, "Ctrl+Shift+F", "search"
        )
        for text, keys, widget in (
            (self.tr("&Articles"), "Alt+1", self.articles.table),
            (self.tr("&Reader"), "Alt+2", self.reader.view),
            (self.tr("&Summary"), "Alt+3", self.summary.list),
            (self.tr("&Imports"), "Alt+4", self.jobs.table),
        ):
            actions.add("go", text, widget.setFocus, keys)
        actions.add("help", self.tr("&Keys"), self.show_keys, "F1")

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addAction(self.import_action)
        bar.addAction(self.export_action)
        self.addToolBar(bar)
        self.search_field.setPlaceholderText(self.tr("Search the library (Ctrl+Shift+F)"))
        self.search_field.setAccessibleName(self.tr("Search the library"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setAcceptDrops(False)
        self.left = QStackedWidget()
        self.left.addWidget(self.articles)
        self.left.addWidget(self.search)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(8, 8, 8, 8)
        holder.addWidget(self.search_field)
        column.addLayout(holder)
        column.addWidget(self.left, 1)
        side = _splitter(Qt.Orientation.Vertical, (top, self.jobs), (3, 1))
        across = _splitter(Qt.Orientation.Horizontal, (side, self.reader, self.summary), (0, 1, 0))
        across.setSizes([400, 620, 300])
        down = _splitter(Qt.Orientation.Vertical, (across, self.notices), (1, 0))
        self.splitters = {"side": side, "across": across, "down": down}
        self.pages = QStackedWidget()
        self.pages.addWidget(down)
        self.pages.addWidget(self.problem)
        self.setCentralWidget(self.pages)

    def _add_status_bar(self) -> None:
        self.offline_label, self.count_label = QLabel(), QLabel()
        self.pack_button = PackButton()
        guarded = offline.guarded()
        self.offline_label.setText(self.tr("Offline") if guarded else self.tr("Not guarded"))
        self.offline_label.setToolTip(
            self.tr("A guard refuses every connection that the program would open.")
            if guarded
            else self.tr("No guard stands: start the program through its own command.")
        )
        for widget in (self.count_label, self.pack_button, self.offline_label):
            widget.setContentsMargins(8, 0, 8, 0)
            self.statusBar().addPermanentWidget(widget)

    def _connect(self) -> None:
        self.overlay.dropped.connect(self.import_paths)
        self.articles.opened.connect(self.open_article.open)
        self.jobs.opened.connect(self._open_and_select)
        self.search.chosen.connect(self._open_hit)
        self.summary.sentence_chosen.connect(self.reader.jump_to)
        self.summary.asked.connect(self.open_article.summarise)
        self.reader.view.restore_asked.connect(self.open_article.restore)
        self.open_article.opened.connect(self._show_article)
        self.open_article.summarised.connect(self._show_summary)
        self.open_article.restored.connect(self._show_restored)
        self.open_article.busy.connect(self.statusBar().showMessage)
        self.open_article.failed.connect(self.show_failure)
        self.queue.imported.connect(self._add_article)
        self.queue.drained.connect(self._on_drained)
        self.pack_button.chosen.connect(self._prefer_pack)
        self.problem.retry.connect(self.open_library)
        self.problem.choose.connect(self.choose_library)
        self.problem.quit.connect(self.close)
        for failed in (self.database.failed, self.worker.failed, self.queue.failed):
            failed.connect(self.show_error)
        self._search_timer = QTimer(self, interval=_SEARCH_MS, singleShot=True)
        self._search_timer.timeout.connect(self.search_now)
        self.search_field.textChanged.connect(lambda _: self._search_timer.start())
        self.search_field.returnPressed.connect(self._enter_results)
        self.notices.appeared.connect(self._make_room_for_notices)
        self._refresh_count()
        self._enable(opened=False)

    # The library

    def open_library(self, folder: Path | None = None) -> None:
        """Open the library, in another folder if one is named; the window stays usable."""
        self._folder = folder or self._folder
        self._enable(opened=False)
        self.pages.setCurrentIndex(0)
        self.statusBar().showMessage(self.tr("Opening the library …"))
        self.open_article.close()
        self._show_article(None, None)
        self.database.open(self._folder, self._list_articles, self._show_problem)

    def _list_articles(self) -> None:
        def read(library: Library) -> tuple[list[ArticleRow], tuple[str, ...]]:
            return library.articles(), tuple(library.warnings)

        self.database.run(read, self._show_library, self._show_problem)

    def _show_library(self, found: tuple[list[ArticleRow], tuple[str, ...]]) -> None:
        rows, warnings = found
        self.articles.model.show(rows)
        self.statusBar().clearMessage()
        self._enable(opened=True)
        self._refresh_count()
        if warnings:
            self.notices.show_text(self.tr("About the library"), "\n".join(warnings))
        self.library_opened.emit()
        self._ask_for_packs()

    def _show_problem(self, error: Exception) -> None:
        self.statusBar().clearMessage()
        self.problem.show_error(error)
        self.pages.setCurrentIndex(1)
        self.library_failed.emit(error)

    def choose_library(self) -> None:
        """Ask for the folder of another library."""
        dialog = self._file_dialog(self.tr("Open library"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.open_library(_path(name)))
        dialog.open()

    # Importing

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Queue files and folders; what is refused is named in the panel below."""
        if not self.import_action.isEnabled():
            return

        def queue(found: tuple[list[Path], list[ReadError]]) -> None:
            files, refused = found
            self.queue.add(files)
            if refused:
                self.notices.show_errors(self.tr("Not imported"), refused)

        wanted = list(paths)
        self.worker.submit(lambda: self._services.find_files(wanted), queue)

    def choose_files(self) -> None:
        """Ask for files to import."""
        dialog = self._file_dialog(
            self.tr("Import Indonesian articles"), QFileDialog.FileMode.ExistingFiles
        )
        dialog.filesSelected.connect(lambda names: self.import_paths([_path(n) for n in names]))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for a folder to import."""
        dialog = self._file_dialog(self.tr("Import folder"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.import_paths([_path(name)]))
        dialog.open()

    def _add_article(self, row: ArticleRow) -> None:
        self.articles.model.insert(row)
        self._refresh_count()
        if self.open_article.article is None and len(self.articles.all_ids()) == 1:
            self.articles.select(row.id)

    def _on_drained(self) -> None:
        if self._closing:
            self.close()
        else:
            self.statusBar().showMessage(self.tr("Imports ended."), 5000)

    # Reading

    def _open_and_select(self, article_id: int) -> None:
        self.search_field.clear()
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

    def _show_summary(self, article: StoredArticle) -> None:
        self.reader.view.set_summary(article)
        self.summary.show_article(article)

    def _show_restored(self, article: StoredArticle) -> None:
        self._show_article(article, None)
        self.articles.model.update_row(article.row)

    # Searching

    def _focus_search(self) -> None:
        self.search_field.setFocus()
        self.search_field.selectAll()

    def search_now(self) -> None:
        """Search for what the field says; an empty field shows the articles again."""
        self._search_timer.stop()
        self._search_number += 1
        number, query = self._search_number, self.search_field.text().strip()
        if not query:
            self.left.setCurrentWidget(self.articles)
            return

        def show(hits: list[Hit]) -> None:
            if number == self._search_number:
                self.search.show_hits(query, hits, SEARCH_LIMIT)
                self.left.setCurrentWidget(self.search)

        self.database.run(lambda library: library.search(query, limit=SEARCH_LIMIT), show)

    def _enter_results(self) -> None:
        if self._search_timer.isActive():
            self.search_now()
        self.search.list.setFocus()

    # Exporting, packs, keys

    def export(self) -> None:
        """Ask what the briefing shall say and write it."""
        self.export_dialog = ExportDialog(
            self._services,
            self.database,
            self.worker,
            self.articles.selected_ids(),
            self.articles.all_ids(),
            self,
        )
        self.export_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.export_dialog.finished.connect(self._forget_export)
        self.export_dialog.open()

    def _forget_export(self) -> None:
        self.export_dialog = None

    def _ask_for_packs(self) -> None:
        self.worker.submit(
            self._services.packs, self.pack_button.show_packs, self.pack_button.show_failure
        )
        self.worker.submit(self._services.methods, self.summary.set_methods)

    def _prefer_pack(self, name: str) -> None:
        def show(packs: list[PackInfo]) -> None:
            self.pack_button.show_packs(packs)
            self.statusBar().showMessage(self.tr("New articles use this language pack."), 5000)

        self.worker.submit(lambda: self._services.prefer_pack(name), show)

    def show_keys(self) -> None:
        """Show what each key does."""
        others = (
            ("Enter", self.tr("Jump to a summary sentence or search result")),
            ("↑ ↓ ← →", self.tr("Move by sentence and between the languages")),
            ("Shift+↑, Shift+↓", self.tr("Select whole sentences")),
            ("Ctrl+C", self.tr("Copy the selected text, or the sentence")),
            ("Enter, R", self.tr("Show, or restore, a removed piece")),
            ("Del", self.tr("Remove the selected imports from the list")),
            ("Esc", self.tr("Close the search in the article")),
        )
        KeysDialog(self.actions_.all, others, self).open()

    # Problems and the end

    def _make_room_for_notices(self) -> None:
        height = self.splitters["down"].height()
        self.splitters["down"].setSizes([height - NOTICES_HEIGHT, NOTICES_HEIGHT])

    def show_error(self, error: BaseException) -> None:
        """Show a problem that nothing else has shown."""
        self.notices.show_errors(self.tr("Something went wrong"), [error])

    def show_failure(self, tried: str, error: BaseException) -> None:
        """Show why something could not be done."""
        self.notices.show_errors(tried, [error])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.recolour(self.palette())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while work runs; then stop it and end every thread."""
        writing = self.export_dialog is not None and self.export_dialog.busy
        if self.queue.active or writing:
            event.ignore()
            if not self._closing:
                self._ask_to_stop()
            return
        settings.keep_layout(self, self.splitters)
        self.hide()
        self.queue.close()
        self.worker.close()
        self.database.close()
        event.accept()
        self.closed.emit()

    def _ask_to_stop(self) -> None:
        self.question = QMessageBox(self)
        self.question.setIcon(QMessageBox.Icon.Question)
        self.question.setWindowTitle(self.tr("Work is going on"))
        self.question.setText(self.tr("Stop the work and quit?"))
        self.question.setInformativeText(
            self.tr("Articles that are done are saved. The others are not imported.")
        )
        stop = self.question.addButton(
            self.tr("&Stop and quit"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = self.question.addButton(self.tr("&Keep working"), QMessageBox.ButtonRole.RejectRole)
        self.question.setDefaultButton(stay)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stop.clicked.connect(self._stop_and_close)
        self.question.open()

    def _stop_and_close(self) -> None:
        self._closing = True
        self.statusBar().showMessage(self.tr("Stopping …"))
        if self.export_dialog is not None and self.export_dialog.busy:
            self.export_dialog.ended.connect(self.close, Qt.ConnectionType.QueuedConnection)
            self.export_dialog.reject()
        self.queue.stop_all()
        if not self.queue.active:
            QTimer.singleShot(0, self.close)

    def _enable(self, *, opened: bool) -> None:
        for action in (self.import_action, self.folder_action, self.export_action):
            action.setEnabled(opened)
        self.search_field.setEnabled(opened)
        if opened:
            self._refresh_count()

    def _refresh_count(self) -> None:
        count = self.articles.model.rowCount()
        if count:
            self.reader.empty.say(
                self.tr("No article is open"), self.tr("Choose one from the list on the left.")
            )
        else:
            self.reader.empty.say(
                self.tr("Drop Indonesian articles here, or press Ctrl+O"),
                self.tr("Text, HTML, Markdown, PDF and Word files, or folders of them."),
            )
        self.export_action.setEnabled(bool(count))
        one = self.tr("1 article")
        self.count_label.setText(one if count == 1 else self.tr("{n} articles").format(n=count))

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _splitter(
    orientation: Qt.Orientation, widgets: Sequence[QWidget], stretch: Sequence[int]
) -> QSplitter:
    made = QSplitter(orientation)
    made.setHandleWidth(1)
    for number, widget in enumerate(widgets):
        made.addWidget(widget)
        made.setStretchFactor(number, stretch[number])
        made.setCollapsible(number, False)
    return made


def _path(name: str) -> Path:
    from pathlib import Path

    return Path(name)
