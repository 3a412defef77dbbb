# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The settings: a list of pages; what is changed holds at once, so there is only Close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.folders_page import FoldersPage
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.settings_pages import (
    BriefingsPage,
    GeneralPage,
    ReadingPage,
    SummariesPage,
    TranslationPage,
)
from briefing_app.ui.tables import PaddedDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.ui.pack_choice import PackChoice
    from briefing_app.ui.settings_page import SettingsPage
    from briefing_app.ui.settings_store import SettingsStore


class SettingsDialog(QDialog):
    """Shows the settings, a page at a time.

    Args:
        store: The settings.
        packs: The language packs.
        methods: Names of the summary methods, the best first.
        library: Folder of the library that is open.
        running: Language that the window speaks.
        parent: The window.

    Attributes:
        restart_asked: Emitted when the user wants the window anew.
        move_asked: Emitted when the user wants the library in another place.
        other_asked: Emitted when the user wants another library.
    """

    restart_asked = Signal()
    move_asked = Signal()
    other_asked = Signal()

    def __init__(
        self,
        store: SettingsStore,
        packs: PackChoice,
        methods: Sequence[str],
        library: Path,
        running: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.general, self.reading = GeneralPage(store, running), ReadingPage(store)
        self.translation = TranslationPage(store, packs)
        self.summaries = SummariesPage(store, methods)
        self.briefings, self.folders = BriefingsPage(store), FoldersPage(store, library)
        self.pages: tuple[SettingsPage, ...] = (
            self.general,
            self.reading,
            self.translation,
            self.summaries,
            self.briefings,
            self.folders,
        )
        self.list, self._stack = QListWidget(), QStackedWidget()
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(PaddedDelegate(self.list))
        for page in self.pages:
            entry = QListWidgetItem(page.title)
            entry.setSizeHint(QSize(0, self.list.fontMetrics().height() + 16))
            self.list.addItem(entry)
            self._stack.addWidget(_scrolled(page))
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._lay_out()
        add_focus_rings(self)
        self.finished.connect(lambda _: self.briefings.keep())
        self.general.restart_asked.connect(self._leave_for(self.restart_asked))
        self.folders.move_asked.connect(self._leave_for(self.move_asked))
        self.folders.other_asked.connect(self._leave_for(self.other_asked))

    def _lay_out(self) -> None:
        metrics = self.list.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title) for page in self.pages)
        self.list.setFixedWidth(widest + 56)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 8, 12, 12)
        bottom.addWidget(MutedLabel(self.tr("Changes hold at once and are kept.")), 1)
        bottom.addWidget(buttons)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.list)
        across.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addLayout(bottom)
        self.resize(760, 480)

    def _leave_for(self, asked: object) -> object:
        """Return a handler that closes the settings and passes a wish on."""

        def leave() -> None:
            self.accept()
            asked.emit()  # type: ignore[attr-defined]

        return leave


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
