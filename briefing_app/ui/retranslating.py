# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Articles translated anew, from the window's side: one after another, each a step of its own.

One step an article, and not one for all: what is finished is safe while the rest goes on, an
hour's work is not lost with the last article, and a single one can be taken back.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from briefing_app.core.errors import BriefingError, Cancelled
from briefing_app.core.progress import Progress, Stage
from briefing_app.ui.local_format import number
from briefing_app.ui.retranslate_dialog import RetranslateDialog
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from briefing_app.core.model import PackInfo
    from briefing_app.core.stored import ArticleRow, StoredArticle
    from briefing_app.retranslating import Retranslation
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.services import Services


@dataclass
class _Run:
    """A run over some articles."""

    rows: Sequence[ArticleRow]
    pack: str
    cancel: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    lost: int = 0
    failed: list[Exception] = field(default_factory=list)


class Retranslating(QObject):
    """Asks with which pack, and translates the selected articles.

    Args:
        services: The program's work.
        window: The main window.
        parent: Object that owns it.

    Attributes:
        dialog: The dialog while it is open.
        action: What opens it.
        ended: Emitted when no article is translated anew any more.
    """

    ended = Signal()
    _reported = Signal(object)

    def __init__(self, services: Services, window: MainWindow, parent: QObject) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._worker = Worker("translating anew", self)
        self._run: _Run | None = None
        self.dialog: RetranslateDialog | None = None
        self.action: QAction | None = None
        self._reported.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether articles are being translated anew."""
        return self._run is not None

    def open(self, article_ids: Sequence[int] = (), pack: str = "") -> None:
        """Ask with which pack some articles shall be translated.

        Args:
            article_ids: The articles; by default those that are selected, else the open one.
            pack: Name of the pack to begin with; the one in use by default.
        """
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        window = self._window
        ids = list(article_ids or window.articles.selected_ids())
        if not ids and window.open_article.article is not None:
            ids = [window.open_article.article.row.id]
        if not ids:
            window.status.done(self.tr("Select the articles that shall be translated anew."))
            return

        def show(rows: Sequence[ArticleRow]) -> None:
            if rows and self.dialog is None:
                self._show_dialog(rows, pack)

        window.database.run(lambda library: library.rows(ids), show)

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Offer these packs."""
        if self.dialog is not None and not self.busy:
            self.dialog.show_packs(packs)

    def stop(self) -> None:
        """Stop; the articles that are finished stay so."""
        if self._run is not None:
            self._run.cancel.set()

    def reset(self) -> None:
        """Stop, keep nothing more and close the dialog, because the library is closed."""
        self.stop()
        if self._run is not None:
            self._run = None
            self.ended.emit()
        if self.dialog is not None:
            self.dialog.done(RetranslateDialog.DialogCode.Rejected)

    def close(self) -> None:
        """Stop and end the thread."""
        self.stop()
        self._worker.close()

    def _show_dialog(self, rows: Sequence[ArticleRow], pack: str) -> None:
        dialog = self.dialog = RetranslateDialog(
            rows, self._window.packs.installed, pack, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.start_asked.connect(lambda name: self._start(rows, name))
        dialog.stop_asked.connect(self.stop)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _start(self, rows: Sequence[ArticleRow], pack: str) -> None:
        if self.busy:
            return
        self._run = _Run(rows, pack)
        if self.dialog is not None:
            self.dialog.show_running(self.tr("Getting the language pack ready …"))
        self._next(self._run)

    def _next(self, run: _Run) -> None:
        if run.cancel.is_set() or run.done == len(run.rows) or run.failed:
            self._finish(run)
            return
        row = run.rows[run.done]
        self._say_place(run, row)
        self._window.database.run(
            lambda library: library.article(row.id),
            lambda article: self._translate(run, article),
            lambda error: self._fail(run, error),
        )

    def _translate(self, run: _Run, article: StoredArticle) -> None:
        if run.cancel.is_set():
            self._finish(run)
            return
        from briefing_app.retranslating import lost_annotations

        def work() -> tuple[Retranslation, frozenset[int]]:
            made = self._services.translate_anew(
                article, run.pack, report=self._reported.emit, cancel=run.cancel
            )
            return made, lost_annotations(article)

        self._worker.submit(
            work,
            lambda found: self._keep(run, article.row, *found),
            lambda error: self._fail(run, error),
        )

    def _keep(
        self, run: _Run, row: ArticleRow, made: Retranslation, lost_before: frozenset[int]
    ) -> None:
        if run.cancel.is_set():
            self._finish(run)
            return
        from briefing_app.retranslating import lost_annotations

        name = self.tr("Translate “{label}” anew").format(label=_short(row.label))

        def count(_: object) -> None:
            self._window.database.run(
                lambda library: len(lost_annotations(library.article(row.id)) - lost_before),
                counted,
                lambda error: self._fail(run, error),
            )

        def counted(lost: int) -> None:
            run.lost += lost
            run.done += 1
            self._next(run)

        self._window.edits.run(name, made.keep, count, lambda error: self._fail(run, error))

    def _fail(self, run: _Run, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            run.failed.append(error)
        else:
            run.cancel.set()
        self._finish(run)

    def _finish(self, run: _Run) -> None:
        if self._run is not run:
            return
        self._run = None
        words, good = self._outcome(run)
        if self.dialog is not None:
            self.dialog.show_ended(words, good=good)
        else:
            self._window.status.done(words)
        self.ended.emit()

    def _outcome(self, run: _Run) -> tuple[str, bool]:
        one = self.tr("1 article was translated anew.")
        many = self.tr("{n} articles were translated anew.")
        parts = [one if run.done == 1 else many.format(n=number(run.done))]
        left = len(run.rows) - run.done
        if run.failed:
            error = run.failed[0]
            why = str(error) if isinstance(error, BriefingError) else repr(error)
            parts.insert(0, self.tr("It failed: {why}").format(why=why))
        elif left:
            said = self.tr("Stopped; {n} keep the translation that they had.")
            parts.append(said.format(n=number(left)))
        if run.lost:
            said = self.tr(
                "Highlights whose words the new English does not have: {n}. They are kept, marked "
                "in the notes."
            )
            parts.append(said.format(n=number(run.lost)))
        return " ".join(parts), not run.failed

    def _say_place(self, run: _Run, row: ArticleRow) -> None:
        if self.dialog is not None:
            said = self.tr("{place} of {n}: {label}")
            self.dialog.task.describe(
                said.format(
                    place=number(run.done + 1), n=number(len(run.rows)), label=_short(row.label)
                )
            )

    def _show_progress(self, progress: Progress) -> None:
        run = self._run
        if run is not None and self.dialog is not None:
            share = (run.done + progress.fraction) / len(run.rows)
            self.dialog.task.show_progress(Progress(Stage.TRANSLATING, round(1000 * share), 1000))

    def _forget(self) -> None:
        self.dialog = None


def _short(label: str) -> str:
    return label if len(label) <= 60 else f"{label[:59]}…"
