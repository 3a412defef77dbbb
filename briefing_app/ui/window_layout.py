# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where the panels stand: library, articles, reader and summary side by side, notices below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.ui.notices import Notices

NOTICES_HEIGHT = 150
"""Height of the panel of problems when it appears, in pixels; the user can drag it."""
_WIDTHS = [190, 340, 520, 270]


class WindowLayout(QSplitter):
    """The panels of the window, above the notices.

    Args:
        library: What the articles can be looked at by.
        search_field: On top of the articles.
        articles: The list of articles.
        results: Takes the place of the articles while there is a search.
        jobs: The imports.
        reader: The article.
        summary: Its summary.
        notes: Its highlights and notes, or those of the library.
        problem: Takes the place of everything but the notices.
        notices: Problems in words.

    Attributes:
        main: The reader, and the briefing while one is open; with the reader alone it has no tabs.
        tabs: Summary and notes; beside them sources and check of the briefing that is open.
        splitters: What the user can drag, by the name under which it is remembered.
    """

    def __init__(
        self,
        *,
        library: QWidget,
        search_field: QWidget,
        articles: QWidget,
        results: QWidget,
        jobs: QWidget,
        reader: QWidget,
        summary: QWidget,
        notes: QWidget,
        problem: QWidget,
        notices: Notices,
    ) -> None:
        """Put everything in its place."""
        super().__init__(Qt.Orientation.Vertical)
        self._articles, self._results, self._problem = articles, results, problem
        self._left = QStackedWidget()
        self._left.addWidget(articles)
        self._left.addWidget(results)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(8, 8, 8, 8)
        holder.addWidget(search_field)
        column.addLayout(holder)
        column.addWidget(self._left, 1)
        side = _filled(QSplitter(Qt.Orientation.Vertical), (top, jobs), (3, 1))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)  # as wide as its tabs are: none is out of sight
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(self.tr("Summary and notes"))
        self.tabs.addTab(summary, self.tr("Summary"))
        self.tabs.addTab(notes, self.tr("Notes"))
        self.main = QTabWidget()
        self.main.setDocumentMode(True)
        self.main.setTabBarAutoHide(True)
        # The focus goes to the tabs themselves; while they are hidden Tab would end there.
        self.main.setFocusProxy(None)  # type: ignore[arg-type]
        self.main.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for named in (self.main, self.main.tabBar()):
            named.setAccessibleName(self.tr("Reader and briefing"))
        self.main.addTab(reader, self.tr("Reader"))
        self._across = _filled(
            QSplitter(Qt.Orientation.Horizontal),
            (library, side, self.main, self.tabs),
            (0, 0, 1, 0),
        )
        self._across.setSizes(_WIDTHS)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._across)
        self._pages.addWidget(problem)
        _filled(self, (self._pages, notices), (1, 0))
        notices.appeared.connect(self._make_room_for_notices)
        self.splitters = {"side": side, "across": self._across, "down": self}

    def show_problem(self, *, shown: bool) -> None:
        """Show the problem, or the panels."""
        self._pages.setCurrentWidget(self._problem if shown else self._across)

    def reveal(self, widget: QWidget) -> None:
        """Bring the tab to the front that a widget is on, if it is on one."""
        for tabs in (self.main, self.tabs):
            for number in range(tabs.count()):
                page = tabs.widget(number)
                if page is not None and (page is widget or page.isAncestorOf(widget)):
                    tabs.setCurrentIndex(number)

    def go_to(self, widget: QWidget) -> None:
        """Give a widget the focus, because its key was pressed."""
        self.reveal(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def count_notes(self, count: int) -> None:
        """Say on the tab how many notes the open article has."""
        text = self.tr("Notes ({n})").format(n=count) if count else self.tr("Notes")
        self.tabs.setTabText(1, text)

    def rename(self, widget: QWidget, name: str) -> None:
        """Name the tab of a widget beside the reader; nothing while it has none."""
        self.tabs.setTabText(self.tabs.indexOf(widget), name)

    def show_results(self, shown: bool) -> None:
        """Show the results of a search, or the articles."""
        self._left.setCurrentWidget(self._results if shown else self._articles)

    @property
    def shows_results(self) -> bool:
        """Whether the results of a search are shown."""
        return self._left.currentWidget() is self._results

    def _make_room_for_notices(self) -> None:
        self.setSizes([self.height() - NOTICES_HEIGHT, NOTICES_HEIGHT])


def _filled(splitter: QSplitter, widgets: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter.setHandleWidth(1)
    for number, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(number, stretch[number])
        splitter.setCollapsible(number, False)
    return splitter
