# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks what a briefing shall say and writes it, without holding up the window."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.errors import Cancelled
from briefing_app.ui import export_files, theme
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.notices import in_words
from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.progress import Progress
    from briefing_app.core.settings import Settings
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

_STEPS = 1000


class ExportDialog(QDialog):
    """Title, marking, date, bottom line, author, articles and file; then Open.

    Args:
        services: The program's work.
        database: Where the articles are.
        worker: Where the file is written.
        selected: Ids of the selected articles.
        everything: Ids of all articles.
        usual: Marking and author to begin with; without them those of the last briefing.
        parent: The window.

    Attributes:
        written: Emitted with the path of a finished briefing.
        ended: Emitted when the writing ended in any way.
    """

    written = Signal(object)
    ended = Signal()
    _reported = Signal(object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        selected: Sequence[int],
        everything: Sequence[int],
        usual: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the selected articles, or all when none is selected."""
        super().__init__(parent)
        self._services, self._database, self._worker = services, database, worker
        self._cancel: threading.Event | None = None
        self._target = Path()
        self.setWindowTitle(self.tr("Export articles as a briefing"))
        self.title = QLineEdit(self.tr("Briefing"))
        self.marking, self.author = QLineEdit(), QLineEdit()
        self.as_of = QDateEdit(QDate.currentDate())
        self.as_of.setCalendarPopup(True)
        self.as_of.setLocale(QLocale(QLocale.Language.English))  # as it is printed
        self.as_of.setDisplayFormat("d MMMM yyyy")
        self.bottom_line = QPlainTextEdit()
        self.articles = QComboBox()
        self.figures = CheckBox(self.tr("Add a table of the fi&gures"))
        if selected:
            self.articles.addItem(self._amount(len(selected), picked=True), list(selected))
        self.articles.addItem(self._amount(len(everything), picked=False), list(everything))
        self.target = QLineEdit(str(self._suggested()))
        self.state, self.progress = QLabel(), QProgressBar(maximum=_STEPS)
        self.progress.setTextVisible(False)
        self._reported.connect(self._show_progress)
        self._lay_out()
        add_focus_rings(self)
        self._recall(usual)
        self._check()

    def _lay_out(self) -> None:
        self.marking.setPlaceholderText(self.tr("printed on top and bottom of every page"))
        self.bottom_line.setPlaceholderText(
            self.tr("Your conclusion, a line each. Left empty, the articles' summary stands here.")
        )
        self.bottom_line.setTabChangesFocus(True)
        self.bottom_line.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_target)
        file_row = QHBoxLayout()
        file_row.addWidget(self.target, 1)
        file_row.addWidget(choose)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Marking"), self.marking)
        form.addRow(self.tr("&As of"), self.as_of)
        form.addRow(self.tr("&Bottom line"), self.bottom_line)
        form.addRow(self.tr("A&uthor"), self.author)
        form.addRow(self.tr("A&rticles"), self.articles)
        self.figures.setToolTip(
            self.tr("Quantities side by side by the thing counted, with possible conflicts")
        )
        form.addRow("", self.figures)
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("File"))
        form.addRow(label, file_row)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(self.state.textInteractionFlags().TextSelectableByMouse)
        self.progress.setAccessibleName(self.tr("Writing the briefing"))
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.export = self.buttons.addButton(self.tr("&Export"), roles.AcceptRole)
        self.open_file = self.buttons.addButton(self.tr("&Open"), roles.ActionRole)
        self.open_folder = self.buttons.addButton(self.tr("Open fol&der"), roles.ActionRole)
        self.close_button = self.buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.export.setDefault(True)
        self.open_file.hide()
        self.open_folder.hide()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addWidget(self.buttons)
        asked: tuple[QWidget, ...] = (self.title, self.marking, self.as_of, self.bottom_line)
        self._form = (*asked, self.author, self.articles, self.figures, self.target, choose)
        self.export.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.open_file.clicked.connect(lambda: self._open(self._target))
        self.open_folder.clicked.connect(lambda: self._open(self._target.parent))
        self.title.textChanged.connect(self._check)
        self.target.textChanged.connect(self._check)
        self.resize(560, self.sizeHint().height())

    @property
    def busy(self) -> bool:
        """Whether a briefing is being written."""
        return self._cancel is not None

    def start(self) -> None:
        """Write the briefing."""
        self._target = Path(self.target.text()).expanduser()
        if not self._target.suffix:
            self._target = self._target.with_suffix(".pdf")
        ids: list[int] = self.articles.currentData()
        cancel = self._cancel = threading.Event()
        self._show_busy(busy=True)
        self._say(self.tr("Writing {file} …").format(file=self._target.name))
        settings, target = self._settings(), self._target

        def write(read: tuple[list[StoredArticle], tuple[FigureDecision, ...]]) -> None:
            articles, decisions = read
            self._worker.submit(
                lambda: self._services.write_briefing(
                    articles,
                    settings,
                    target,
                    decisions=decisions,
                    report=self._reported.emit,
                    cancel=cancel,
                ),
                lambda _: self._done(),
                self._failed,
            )

        self._database.run(
            lambda library: (
                [library.article(article_id) for article_id in ids],
                library.ledger_decisions(ids),
            ),
            write,
            self._failed,
        )

    def reject(self) -> None:
        """Stop the writing, or close when nothing is written."""
        if self._cancel is not None:
            self._cancel.set()
            self._say(self.tr("Stopping …"))
            self.close_button.setEnabled(False)
        else:
            super().reject()

    def _settings(self) -> BriefingSettings:
        from briefing_app.briefing.drafting import BriefingSettings

        return BriefingSettings(
            title=self.title.text().strip(),
            marking=self.marking.text().strip(),
            as_of=date.fromisoformat(self.as_of.date().toString("yyyy-MM-dd")),
            bottom_line=self.bottom_line.toPlainText().strip(),
            author=self.author.text().strip(),
            figures=self.figures.isChecked(),
        )

    def _done(self) -> None:
        self._show_busy(busy=False)
        self._keep()
        self._say(self.tr("Written: {file}").format(file=self._target), good=True)
        self.open_file.show()
        self.open_folder.show()
        self.open_file.setFocus()
        self.written.emit(self._target)

    def _failed(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped; no file was written."))
        else:
            self._say(in_words(error), good=False)

    def _show_progress(self, progress: Progress) -> None:
        self.progress.setValue(round(progress.fraction * _STEPS))

    def _show_busy(self, *, busy: bool) -> None:
        for widget in self._form:
            widget.setEnabled(not busy)
        self.export.setEnabled(not busy)
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Close"))
        if not busy:
            self._cancel = None
            self.ended.emit()

    def _check(self) -> None:
        target = Path(self.target.text()).expanduser()
        ready = bool(self.title.text().strip() and self.target.text().strip())
        self.export.setEnabled(ready and bool(self.articles.currentData()))
        exists = bool(self.target.text()) and target.is_file()
        self._say(self.tr("This file exists and will be replaced.") if exists else "")
        self.open_file.hide()
        self.open_folder.hide()

    def _say(self, text: str, *, good: bool | None = None) -> None:
        colours = theme.colours(self.palette())
        palette = self.palette()
        if good is not None:
            role = QPalette.ColorRole.WindowText
            palette.setColor(role, colours.good if good else colours.bad)
        self.state.setPalette(palette)
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _choose_target(self) -> None:
        export_files.ask(self.windowTitle(), self.target.text(), self.target.setText, self)

    def _suggested(self) -> Path:
        standard = QStandardPaths.StandardLocation.DocumentsLocation
        folder = window_settings().value("export/folder") or QStandardPaths.writableLocation(
            standard
        )
        day = QDate.currentDate().toString("yyyy-MM-dd")
        return Path(str(folder)) / self.tr("briefing-{date}.pdf").format(date=day)

    def _recall(self, usual: Settings) -> None:
        last = window_settings()
        self.marking.setText(usual.marking or str(last.value("export/marking") or ""))
        self.author.setText(usual.author or str(last.value("export/author") or ""))
        self.figures.setChecked(last.value("export/figures") == "yes")

    def _keep(self) -> None:
        settings = window_settings()
        settings.setValue("export/marking", self.marking.text())
        settings.setValue("export/author", self.author.text())
        settings.setValue("export/figures", "yes" if self.figures.isChecked() else "no")
        settings.setValue("export/folder", str(self._target.parent))

    def _amount(self, count: int, *, picked: bool) -> str:
        if picked:
            one = self.tr("The selected article")
            return one if count == 1 else self.tr("The {n} selected articles").format(n=count)
        return self.tr("All articles in the library ({n})").format(n=count)

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
