# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks with which pack articles shall be translated anew, and shows how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import pack_words
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.task_row import TaskRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo
    from briefing_app.core.stored import ArticleRow

_WIDTH = 560


class RetranslateDialog(QDialog):
    """The pack, how much there is to do, and the progress.

    Args:
        rows: The articles.
        packs: The installed packs.
        wanted: Name of the pack to begin with; the one in use if it is not installed.
        parent: The window.

    Attributes:
        start_asked: Emitted with the name of the pack.
        stop_asked: Emitted when the user stops the work.
    """

    start_asked = Signal(str)
    stop_asked = Signal()

    def __init__(
        self,
        rows: Sequence[ArticleRow],
        packs: Sequence[PackInfo],
        wanted: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask with which pack."""
        super().__init__(parent)
        self._running = False
        self.setWindowTitle(self.tr("Translate anew"))
        self.amount = QLabel(self._amount(rows))
        self.amount.setWordWrap(True)
        self.pack = QComboBox()
        self.pack.setAccessibleName(self.tr("Language pack"))
        self.show_packs(packs)
        place = self.pack.findData(wanted)
        if place >= 0:
            self.pack.setCurrentIndex(place)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Articles"), self.amount)
        form.addRow(self.tr("Language &pack"), self.pack)
        hint = MutedLabel(
            self.tr(
                "Your corrections, highlights, notes and summaries stay. Each article is a step of "
                "its own that Undo takes back; stopping keeps the articles that are finished."
            )
        )
        hint.setWordWrap(True)
        self.task = TaskRow(self.tr("Translating anew"))
        self.task.stopped.connect(self.stop_asked)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.start = buttons.addButton(self.tr("&Translate"), roles.AcceptRole)
        self.done_button = buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.start.setDefault(True)
        self.start.clicked.connect(lambda: self.start_asked.emit(self.pack.currentData()))
        self.done_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.task)
        column.addStretch(1)
        column.addWidget(buttons)
        self._fit()
        add_focus_rings(self)
        self._enable()

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Offer packs; the choice stays, else it is the one in use."""
        before = self.pack.currentData()
        self.pack.clear()
        for pack in packs:
            used = self.tr("{pack} (in use)") if pack.chosen else "{pack}"
            self.pack.addItem(used.format(pack=pack_words.name_in_words(pack)), pack.name)
        chosen = next((pack.name for pack in packs if pack.chosen), None)
        place = self.pack.findData(before if before is not None else chosen)
        self.pack.setCurrentIndex(max(place, 0) if packs else -1)
        if hasattr(self, "start"):
            self._enable()

    def show_running(self, words: str) -> None:
        """Say that the work goes on."""
        self._running = True
        self.task.begin(words)
        self._enable()
        self._fit()
        self.task.stop.setFocus()

    def show_ended(self, words: str, *, good: bool) -> None:
        """Say what came of it."""
        self._running = False
        self.task.end()
        self.task.tell(words, good)
        self._enable()
        self._fit()
        self.done_button.setFocus()

    def reject(self) -> None:
        """Stop the work, or close when nothing goes on."""
        if self._running:
            self.stop_asked.emit()
        else:
            super().reject()

    def _amount(self, rows: Sequence[ArticleRow]) -> str:
        sentences = sum(row.sentences for row in rows)
        if len(rows) == 1:
            said = self.tr("“{label}”, {n} sentences")
            return said.format(label=rows[0].label, n=number(sentences))
        said = self.tr("{articles} articles, {n} sentences")
        return said.format(articles=number(len(rows)), n=number(sentences))

    def _enable(self) -> None:
        self.pack.setEnabled(not self._running)
        self.start.setEnabled(not self._running and self.pack.currentData() is not None)
        self.done_button.setEnabled(not self._running)

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(_WIDTH, max(self.height(), layout.totalHeightForWidth(_WIDTH)))
