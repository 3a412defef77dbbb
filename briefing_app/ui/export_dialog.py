# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks what a briefing of articles shall say, and writes it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.settings import window_settings
from briefing_app.ui.writing_dialog import WritingDialog

if TYPE_CHECKING:
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.briefing.drafting import BriefingSettings
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.progress import Report
    from briefing_app.core.settings import Settings
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker


class ExportDialog(WritingDialog):
    """Title, marking, date, bottom line, author, articles and file; then Open.

    Args:
        services: The program's work.
        database: Where the articles are.
        worker: Where the file is written.
        selected: Ids of the selected articles.
        everything: Ids of all articles.
        usual: Marking and author to begin with; without them those of the last briefing.
        parent: The window.
    """

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
        super().__init__(services, database, worker, parent)
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
        self._lay_out()
        add_focus_rings(self)
        self._recall(usual)
        self.title.textChanged.connect(self.check)
        day = QDate.currentDate().toString("yyyy-MM-dd")
        asked = (self.title, self.marking, self.as_of, self.bottom_line, self.author)
        name = self.tr("briefing-{date}.pdf").format(date=day)
        self.begin(name, (*asked, self.articles, self.figures), 560)

    def _lay_out(self) -> None:
        self.marking.setPlaceholderText(self.tr("printed on top and bottom of every page"))
        self.bottom_line.setPlaceholderText(
            self.tr("Your conclusion, a line each. Left empty, the articles' summary stands here.")
        )
        self.bottom_line.setTabChangesFocus(True)
        self.bottom_line.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
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
        form.addRow(self.file_label, self.file_row)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(self.foot)

    def ready(self) -> bool:
        """Return whether there is a title, a file, and any article."""
        return bool(super().ready() and self.title.text().strip() and self.articles.currentData())

    def write(self, target: Path, report: Report, cancel: threading.Event) -> None:
        """Read the articles and what was decided about their figures, then write the briefing."""
        ids: list[int] = self.articles.currentData()
        settings = self._settings()

        def compose(read: tuple[list[StoredArticle], tuple[FigureDecision, ...]]) -> None:
            articles, decisions = read
            self._worker.submit(
                lambda: self._services.write_briefing(
                    articles, settings, target, decisions=decisions, report=report, cancel=cancel
                ),
                lambda _: self.done_writing(),
                self.failed,
            )

        self._database.run(
            lambda library: (
                [library.article(article_id) for article_id in ids],
                library.ledger_decisions(ids),
            ),
            compose,
            self.failed,
        )

    def done_writing(self, remark: str = "") -> None:
        """Remember what was chosen; say that the file is written."""
        self._keep()
        super().done_writing(remark)

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

    def _amount(self, count: int, *, picked: bool) -> str:
        if picked:
            one = self.tr("The selected article")
            return one if count == 1 else self.tr("The {n} selected articles").format(n=count)
        return self.tr("All articles in the library ({n})").format(n=count)
