# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the official index offers: the one place of the window that opens a connection.

Nothing is fetched before a button is pressed that says that it goes online.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import pack_words
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.task_row import TaskRow
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import PackInfo
    from briefing_app.language.pack_index import Offer


class PackOffers(ToolWindow):
    """A list of the offered packs, and buttons that go online.

    Args:
        window: The window of the packs.

    Attributes:
        list_asked: Emitted when the list shall be fetched.
        fetch_asked: Emitted with the offer that shall be fetched and installed.
    """

    list_asked = Signal()
    fetch_asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__("pack-offers", "", QSize(640, 400), window)
        self.setWindowTitle(self.tr("Official index of language packs"))
        self._busy = False
        self._offers: Sequence[Offer] = ()
        self._installed: Sequence[PackInfo] = ()
        hint = MutedLabel(
            self.tr(
                "The buttons below go online, and only they: to the index of the Argos project on "
                "raw.githubusercontent.com, and to the addresses that it names. No article is "
                "sent. Only packs that translate Indonesian to English are listed; the program "
                "uses no others."
            )
        )
        hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Packs that the index offers"))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.task = TaskRow(self.tr("Fetching from the index"))
        self.ask = QPushButton(self.tr("Go online: fetch the &list"))
        self.fetch = QPushButton()
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.ask, self.fetch, self.close_button):
            button.setAutoDefault(False)
        self.ask.clicked.connect(self.list_asked)
        self.fetch.clicked.connect(self._fetch)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addWidget(self.fetch)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addWidget(self.task)
        column.addLayout(row)
        self._enable()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show what is offered."""
        self._offers = offers
        self._fill()
        if not offers:
            said = self.tr("The index offers no pack that translates Indonesian to English.")
            self.task.tell(said, good=False)

    def show_offer(self, changed: Offer) -> None:
        """Show an offer anew, of which more or less is here now."""
        self._offers = [
            changed if offer.links == changed.links else offer for offer in self._offers
        ]
        self._fill()

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Know what is installed."""
        self._installed = packs
        self._fill()

    def show_busy(self, *, busy: bool) -> None:
        """Offer nothing while a task goes on."""
        self._busy = busy
        self._enable()

    def _fill(self) -> None:
        before = max(self.list.currentRow(), 0)
        self.list.clear()
        for offer in self._offers:
            self.list.addItem(QListWidgetItem(self._line(offer)))
        if self._offers:
            self.list.setCurrentRow(min(before, len(self._offers) - 1))
        self._enable()

    def _line(self, offer: Offer) -> str:
        size = pack_words.size_in_words(offer.size)
        if offer.size is None:
            size = self.tr("size not stated by the server")
        parts = [self.tr("Version {version}").format(version=offer.version), "id → en", size]
        if offer.done and offer.size:
            share = number(100 * offer.done / offer.size)
            parts.append(self.tr("{n} % is here already").format(n=share))
        if any(
            p.source == pack_words.INDEX and p.version == offer.version for p in self._installed
        ):
            parts.append(self.tr("installed"))
        return " · ".join(parts)

    def _current(self) -> Offer | None:
        row = self.list.currentRow()
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def _fetch(self) -> None:
        offer = self._current()
        if offer is not None:
            self.fetch_asked.emit(offer)

    def _enable(self) -> None:
        offer = self._current()
        begun = offer is not None and offer.done > 0
        self.fetch.setText(
            self.tr("Go online: &resume the download")
            if begun
            else self.tr("Go online: &download and install")
        )
        self.fetch.setEnabled(offer is not None and not self._busy)
        self.ask.setEnabled(not self._busy)
        self.list.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if self._offers else Qt.FocusPolicy.NoFocus
        )
