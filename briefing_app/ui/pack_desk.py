# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Joins the windows of the language packs with the work on them and with the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from briefing_app.ui import pack_words
from briefing_app.ui.drop_overlay import DropOverlay
from briefing_app.ui.pack_comparing import PackComparing
from briefing_app.ui.pack_offers import PackOffers
from briefing_app.ui.pack_tasks import PackTasks
from briefing_app.ui.pack_window import PackWindow
from briefing_app.ui.retranslating import Retranslating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo
    from briefing_app.core.progress import Progress
    from briefing_app.core.stored import StoredArticle
    from briefing_app.library.packs import PackUse
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.services import Services
    from briefing_app.ui.window_actions import WindowActions


class PackDesk(QObject):
    """Shows, verifies, removes, fetches and compares packs, and translates articles anew.

    The windows are made when they are first asked for.

    Args:
        services: The program's work.
        window: The main window, whose packs, articles and threads are made.

    Attributes:
        tasks: Verifies, removes and fetches.
        retranslating: Translates articles anew.
        comparing: Compares two packs.
        works: What may go on when the window is closed.
        question: Whether a pack shall be removed, while it is asked.
    """

    def __init__(self, services: Services, window: MainWindow) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._services, self._window = services, window
        self.tasks = PackTasks(services, self)
        self.retranslating = Retranslating(services, window, self)
        self.comparing = PackComparing(services, window, self.retranslating, self)
        self.works = (self.tasks, self.retranslating)
        self.question: QMessageBox | None = None
        self._packs: PackWindow | None = None
        self._offers: PackOffers | None = None
        self._drops: DropOverlay | None = None
        self.tasks.progressed.connect(self._show_progress)
        self.tasks.listed.connect(window.packs.show)
        self.tasks.told.connect(lambda words, _: window.status.done(words))
        self.tasks.failed.connect(window.show_error)
        self.tasks.online_changed.connect(window.status.show_online)
        window.edits.changed.connect(lambda _: self._count())
        window.queue.ended.connect(self._count)
        window.packs.listed.connect(self._show_packs)
        window.packs.said.connect(self._tell)
        window.packs.failed.connect(
            lambda tried, error: self._tell(f"{tried}: {error}", good=False)
        )
        window.packs.manage_asked.connect(self.open)

    def add_to(self, actions: WindowActions) -> None:
        """Fill the menu Translation."""
        self.retranslating.action = actions.add(
            "translation", self.tr("Translate ane&w…"), self.retranslating.open
        )
        actions.add("translation", self.tr("C&ompare packs…"), self.comparing.open)
        actions.add("translation", self.tr("Language &packs…"), self.open)

    @property
    def window(self) -> PackWindow:
        """The window of the packs."""
        if self._packs is None:
            self._packs = self._make_window()
        return self._packs

    @property
    def offers(self) -> PackOffers:
        """The window of the official index."""
        if self._offers is None:
            self._offers = self._make_offers()
        return self._offers

    def open(self) -> None:
        """Show the installed packs; the settings, which would hold it up, are closed."""
        if (settings := self._window.preferences.dialog) is not None:
            settings.close()
        if self.window.isVisible():
            self._count()
        self.window.bring_up()

    def show_article(self, article: StoredArticle | None) -> None:
        """Follow the article that is open."""
        self.comparing.show_article(article)

    def enter(self) -> None:
        """A library is open: count what its packs translated."""
        self._count()

    def reset(self) -> None:
        """Forget the library, because it is closed."""
        self.retranslating.reset()
        self.comparing.reset()
        if self._packs is not None:
            self._packs.model.show_use(None)

    def close(self) -> None:
        """Stop all work and end the threads."""
        self.tasks.close()
        self.retranslating.close()
        self.comparing.close()

    def _make_window(self) -> PackWindow:
        made = PackWindow(self._window)
        packs, tasks = self._window.packs, self.tasks
        made.show_packs(packs.installed)
        made.selected.connect(self._read_card)
        made.opened.connect(self._refresh)
        made.prefer_asked.connect(lambda pack: packs.prefer(pack.name))
        made.verify_asked.connect(tasks.verify)
        made.remove_asked.connect(self._ask_remove)
        made.compare_asked.connect(self.comparing.open)
        made.install_asked.connect(packs.choose_file)
        made.index_asked.connect(lambda: self.offers.bring_up())
        self._join(made)
        self._drops = DropOverlay(made)
        self._drops.dropped.connect(
            lambda data: self._window.importing.take_data(data, self.tr("What was dropped"))
        )
        if made.pack is not None:
            self._read_card(made.pack)
        return made

    def _join(self, made: PackWindow | PackOffers) -> None:
        """Let a window show what is being done, and stop it."""
        tasks = self.tasks
        made.task.stopped.connect(tasks.stop)
        tasks.began.connect(made.task.begin)
        tasks.began.connect(lambda _: made.show_busy(busy=True))
        tasks.ended.connect(made.task.end)
        tasks.ended.connect(lambda: made.show_busy(busy=False))
        tasks.told.connect(made.task.tell)

    def _make_offers(self) -> PackOffers:
        made = PackOffers(self.window)
        tasks = self.tasks
        made.show_packs(self._window.packs.installed)
        made.list_asked.connect(tasks.ask_index)
        made.fetch_asked.connect(tasks.fetch)
        self._join(made)
        tasks.offered.connect(made.show_offers)
        tasks.offer_changed.connect(made.show_offer)
        return made

    def _show_progress(self, progress: Progress) -> None:
        if not self.tasks.busy:
            return
        for shown in (self._packs, self._offers):
            if shown is not None:
                shown.task.show_progress(progress)

    def _show_packs(self, packs: Sequence[PackInfo]) -> None:
        for shown in (self._packs, self._offers):
            if shown is not None:
                shown.show_packs(packs)
        self.comparing.show_packs(packs)
        self.retranslating.show_packs(packs)
        self._count()

    def _tell(self, words: str, *, good: bool = True) -> None:
        if self._packs is not None and not self.tasks.busy:
            self._packs.task.tell(words, good)

    def _refresh(self) -> None:
        self._window.packs.refresh()
        self._count()

    def _count(self) -> None:
        """Count the articles of each pack while that is seen; without a library there are none."""

        def show(uses: Sequence[PackUse]) -> None:
            self.window.model.show_use({use.identity: use.articles for use in uses})

        if self._packs is not None and self._packs.isVisible():
            self._window.database.run(
                lambda library: library.packs_used(),
                show,
                lambda _: self.window.model.show_use(None),
            )

    def _read_card(self, pack: PackInfo) -> None:
        self._window.checker.submit(
            lambda: self._services.pack_card(pack.name),
            lambda text: self.window.show_card(pack.name, text),
            lambda error: self.window.show_card(pack.name, str(error)),
        )

    def _ask_remove(self, pack: PackInfo) -> None:
        if pack.source == pack_words.BUNDLED:
            self.tasks.remove(pack)  # It is refused, with the reason.
            return
        box = self.question = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove language pack"))
        box.setText(self.tr("Remove {pack}?").format(pack=pack_words.name_in_words(pack)))
        more = self.tr("What it translated stays. To use it again, install it again.")
        if pack.chosen:
            more += " " + self.tr("It is in use; new articles use another one from then on.")
        box.setInformativeText(more)
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self.tasks.remove(pack))
        box.finished.connect(self._forget_question)
        box.open()

    def _forget_question(self) -> None:
        self.question = None
