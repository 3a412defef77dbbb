# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The installed language packs: what is known of each, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import pack_words
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.pack_model import PackColumn, PackModel
from briefing_app.ui.tables import PADDING, PaddedDelegate, QuietHeader, make_quiet
from briefing_app.ui.task_row import TaskRow
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl, SignalInstance
    from PySide6.QtGui import QShowEvent

    from briefing_app.core.model import PackInfo

_STRETCHED = PackColumn.SOURCE
_MOST_QUALITY_LINES = 4
_LONGEST_CARD = 100_000
"""Characters of a card that are shown; cards have a few thousand."""


class CardView(QTextBrowser):
    """A pack's card, which is a stranger's text: it loads nothing and leads nowhere."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)

    def show_card(self, text: str) -> None:
        """Show a card's Markdown."""
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(
            text[:_LONGEST_CARD], features.MarkdownDialectGitHub | features.MarkdownNoHTML
        )

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load no picture and no file."""
        return None


class PackWindow(ToolWindow):
    """A table of the packs, what the selected one says of itself, and buttons.

    Args:
        window: The main window.

    Attributes:
        opened: Emitted when it is shown, so that it can be told what is new.
        selected: Emitted with the selected pack, whose card is wanted.
        prefer_asked: Emitted with the pack to use.
        verify_asked: Emitted with the pack to verify.
        remove_asked: Emitted with the pack to remove.
        compare_asked: Emitted with the pack to compare.
        install_asked: Emitted when a pack shall be installed from a file.
        index_asked: Emitted when the user wants to see what the official index offers.
    """

    opened = Signal()
    selected = Signal(object)
    prefer_asked = Signal(object)
    verify_asked = Signal(object)
    remove_asked = Signal(object)
    compare_asked = Signal(object)
    install_asked = Signal()
    index_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        """Show no pack yet."""
        super().__init__("packs", "", QSize(1000, 600), window)
        self.setWindowTitle(self.tr("Language packs"))
        self._busy = False
        self.model = PackModel(self)
        self.table = QTableView()
        self._set_up_table()
        self.hash = QLineEdit(readOnly=True)
        self.hash.setAccessibleName(self.tr("SHA-256 of the package file"))
        self.copy = QPushButton(self.tr("Cop&y"))
        self.copy.setAccessibleName(self.tr("Copy the SHA-256"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.hash.text()))
        self.quality = MutedLabel()
        self.quality.setWordWrap(True)
        self.quality.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card = CardView()
        self.card.setAccessibleName(self.tr("What the pack says about itself"))
        self.task = TaskRow(self.tr("Work on language packs"))
        self.prefer = self._button(self.tr("&Use this pack"), self.prefer_asked)
        self.verify = self._button(self.tr("&Verify"), self.verify_asked)
        self.remove = self._button(self.tr("&Remove…"), self.remove_asked)
        self.compare = self._button(self.tr("&Compare…"), self.compare_asked)
        self.install = QPushButton(self.tr("&Install from file…"))
        self.install.clicked.connect(self.install_asked)
        self.index = QPushButton(self.tr("&Get from the official index… (goes online)"))
        self.index.clicked.connect(self.index_asked)
        for button in (self.copy, self.install, self.index):
            button.setAutoDefault(False)
        self._lay_out()
        self._show_selected()

    @property
    def pack(self) -> PackInfo | None:
        """The selected pack."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.packs[rows[0].row()] if rows else None

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Show packs; the selection stays on its pack, else it goes to the one in use."""
        before = self.pack
        self.model.show_packs(packs)
        names = [pack.name for pack in packs]
        row = next((n for n, pack in enumerate(packs) if pack.chosen), 0)
        if before is not None and before.name in names:
            row = names.index(before.name)
        if packs:
            self.table.selectRow(row)
        self._fit_columns()
        self._show_selected()

    def show_card(self, name: str, text: str) -> None:
        """Show what a pack says about itself, if it is still selected."""
        pack = self.pack
        if pack is not None and pack.name == name:
            self.card.show_card(text or self.tr("The pack says nothing about itself."))

    def show_busy(self, *, busy: bool) -> None:
        """Offer no task while one goes on."""
        self._busy = busy
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is new."""
        super().showEvent(event)
        self.opened.emit()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Installed language packs"))
        make_quiet(table)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setMouseTracking(True)
        self._cells = PaddedDelegate(table)
        table.setItemDelegate(self._cells)
        table.setHorizontalHeader(QuietHeader(PADDING, table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())

    def _fit_columns(self) -> None:
        """Give every column the width of its longest text; the last one takes the rest."""
        metrics = self.table.fontMetrics()
        for column in PackColumn:
            titles = [self.model.headerData(column, Qt.Orientation.Horizontal)]
            cells = [self.model.index(row, column).data() for row in range(len(self.model.packs))]
            widest = max(metrics.horizontalAdvance(str(text)) for text in (*titles, *cells))
            self.table.setColumnWidth(column, widest + 2 * PADDING)

    def _lay_out(self) -> None:
        hash_label = QLabel(self.tr("SHA-256"))
        hash_label.setBuddy(self.hash)
        hash_row = QHBoxLayout()
        hash_row.addWidget(hash_label)
        hash_row.addWidget(self.hash, 1)
        hash_row.addWidget(self.copy)
        about = QWidget()
        below = QVBoxLayout(about)
        below.setContentsMargins(0, 8, 0, 0)
        below.addLayout(hash_row)
        below.addWidget(self.quality)
        below.addWidget(self.card, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(about)
        parts.setSizes([180, 320])
        row = QHBoxLayout()
        for button in (self.prefer, self.verify, self.remove, self.compare):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.install)
        row.addWidget(self.index)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(parts, 1)
        column.addWidget(self.task)
        column.addLayout(row)

    def _button(self, text: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)

        def ask() -> None:
            if self.pack is not None:
                asked.emit(self.pack)

        button.clicked.connect(ask)
        return button

    def _show_selected(self) -> None:
        pack = self.pack
        self.hash.setText(pack.sha256 if pack is not None else "")
        self.hash.setCursorPosition(0)
        self.quality.setText("" if pack is None else self._quality_lines(pack))
        self.card.clear()
        self._enable()
        if pack is not None:
            self.selected.emit(pack)

    def _quality_lines(self, pack: PackInfo) -> str:
        if not pack.quality:
            return self.tr("Quality: the pack states no BLEU and no chrF.")
        shown = pack.quality[:_MOST_QUALITY_LINES]
        lines = [f"{pack_words.figures_in_words(q)}   {q.test_set}" for q in shown]
        more = len(pack.quality) - len(shown)
        if more:
            lines.append(self.tr("and {n} more below").format(n=number(more)))
        said = self.tr("Quality as the pack states it (not measured here):")
        return "\n".join([said, *lines])

    def _enable(self) -> None:
        pack = self.pack
        free = pack is not None and not self._busy
        self.prefer.setEnabled(pack is not None and not pack.chosen)
        self.verify.setEnabled(free)
        self.remove.setEnabled(free)
        self.compare.setEnabled(pack is not None)
        self.copy.setEnabled(pack is not None)
        self.index.setEnabled(not self._busy)
