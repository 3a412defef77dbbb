# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The comparison of two packs, from the window's side: made on a thread, and stopped."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.errors import BriefingError, Cancelled
from briefing_app.ui.compare_window import CompareWindow
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.comparing import Comparison
    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Progress
    from briefing_app.core.stored import StoredArticle
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.retranslating import Retranslating
    from briefing_app.ui.services import Services


class PackComparing(QObject):
    """Opens the window of the comparison and makes what it asks for.

    Nothing of it is kept, so that closing the program just stops it.

    Args:
        services: The program's work.
        window: The main window.
        retranslating: Translates the article with the better pack.
        parent: Object that owns it.

    Attributes:
        ended: Emitted when a comparison was made, or not.
    """

    ended = Signal()
    _reported = Signal(object)

    def __init__(
        self, services: Services, window: MainWindow, retranslating: Retranslating, parent: QObject
    ) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._retranslating = retranslating
        self._worker = Worker("comparing", self)
        self._worker.failed.connect(window.show_error)
        self._cancel: threading.Event | None = None
        self._library = 0
        self._made: CompareWindow | None = None
        self._reported.connect(self._show_progress)

    @property
    def busy(self) -> bool:
        """Whether a comparison is being made."""
        return self._cancel is not None

    @property
    def window(self) -> CompareWindow:
        """The window of the comparison."""
        if self._made is None:
            made = self._made = CompareWindow(self._window)
            made.show_packs(self._window.packs.installed)
            made.show_article(self._window.open_article.article)
            made.compare_asked.connect(self._compare)
            made.task.stopped.connect(self.stop)
            made.use_asked.connect(lambda id_, pack: self._retranslating.open([id_], pack))
        return self._made

    def open(self, pack: PackInfo | None = None) -> None:
        """Show the window, with a pack as the other one."""
        if pack is not None:
            self.window.choose(pack)
        self.window.bring_up()

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Offer these packs."""
        if self._made is not None:
            self._made.show_packs(packs)

    def show_article(self, article: StoredArticle | None) -> None:
        """Follow the article that is open."""
        if self._made is not None:
            self._made.show_article(article)

    def stop(self) -> None:
        """Stop comparing."""
        if self._cancel is not None:
            self._cancel.set()

    def reset(self) -> None:
        """Drop what is compared or being compared, because the library is closed."""
        self.stop()
        self._library += 1
        if self._made is not None:
            self._made.forget()

    def close(self) -> None:
        """Stop comparing and end the thread."""
        self.stop()
        self._worker.close()

    def _compare(self) -> None:
        if self.busy:
            return
        shown, article = self.window, self.window.article
        packs = shown.packs
        text: Sequence[str] | str = shown.text.toPlainText()
        if article is not None:
            text = [stored.sentence.text for stored in article.sentences]
        cancel, library_number = threading.Event(), self._library
        self._cancel = cancel
        shown.show_busy(busy=True)
        shown.task.begin(self.tr("Translating with both packs …"))

        def done(comparison: Comparison) -> None:
            self._end()
            if library_number == self._library:
                shown.show_comparison(None if article is None else article.row.id, comparison)
            self.ended.emit()

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, Cancelled):
                shown.task.tell(self.tr("Stopped; nothing was compared."))
            elif isinstance(error, BriefingError):
                shown.task.tell(str(error), good=False)
            else:
                self._worker.failed.emit(error)
            self.ended.emit()

        self._worker.submit(
            lambda: self._services.compare_packs(
                text, packs, report=self._reported.emit, cancel=cancel
            ),
            done,
            failed,
        )

    def _end(self) -> None:
        self._cancel = None
        self.window.show_busy(busy=False)
        self.window.task.end()

    def _show_progress(self, progress: Progress) -> None:
        if self.busy:
            self.window.task.show_progress(progress)
