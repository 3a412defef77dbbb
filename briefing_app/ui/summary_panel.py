# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The summary of the open article; each sentence jumps to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.model import SummaryLength
from briefing_app.ui import theme
from briefing_app.ui.doubt_words import doubts_in_words
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Index, Line
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.stored import StoredArticle, StoredSentence

LONGEST = 10
"""Most sentences that the panel offers; 0 in the field stands for an adaptive length."""
_SETTLE_MS = 250
_SENTENCE = Qt.ItemDataRole.UserRole
DOUBTS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Why a sentence's translation is doubtful, in words."""


class SummaryModel(QAbstractListModel):
    """The chosen sentences, in the order of the article."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._sentences: list[StoredSentence] = []
        self._doubts: Mapping[int, tuple[Doubt, ...]] = {}

    def show(self, article: StoredArticle | None) -> None:
        """Show an article's summary."""
        self.beginResetModel()
        picks = frozenset(article.summary.picks) if article else frozenset()
        stored = article.sentences if article else ()
        self._sentences = [sentence for sentence in stored if sentence.id in picks]
        self.endResetModel()

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id."""
        self._doubts = doubts
        if self._sentences:
            self.dataChanged.emit(self.index(0), self.index(len(self._sentences) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self._sentences)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a sentence."""
        if not index.isValid():
            return None
        stored = self._sentences[index.row()]
        if role == _SENTENCE:
            return stored
        doubts = doubts_in_words(self._doubts.get(stored.id, ()))
        if role == DOUBTS_ROLE:
            return doubts
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (stored.english, doubts, stored.sentence.text)
            return "\n".join(part for part in parts if part)
        return None


class _Delegate(ExcerptDelegate):
    def lines(self, index: Index) -> Sequence[Line]:
        stored: StoredSentence = index.data(_SENTENCE)
        doubts: str = index.data(DOUBTS_ROLE)
        found = [Line(stored.english)]
        if doubts:
            found.append(Line(doubts, doubt=True, scale=0.92))
        return [*found, Line(stored.sentence.text, muted=True, scale=0.92)]


class SummaryPanel(QWidget):
    """Method, length and the chosen sentences.

    Attributes:
        sentence_chosen: Emitted with the id of a sentence that was clicked or entered.
        asked: Emitted with (method, `SummaryLength`) when the user wants another summary.
    """

    sentence_chosen = Signal(int)
    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._quiet = False
        title = QLabel(self.tr("Summary"))
        title.setFont(theme.scaled(self.font(), 1.12, bold=True))
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("Summary method"))
        self.method.setToolTip(self.tr("How the sentences are chosen from the Indonesian text"))
        self.length = QSpinBox(minimum=0, maximum=LONGEST)
        self.length.setSpecialValueText(self.tr("auto"))
        self.length.setSuffix(self.tr(" sentences"))
        self.length.setAccessibleName(self.tr("Summary length in sentences, 0 for automatic"))
        self.note = MutedLabel(self.tr("Extracted sentences · machine translated"))
        self.note.setWordWrap(True)
        self.model = SummaryModel(self)
        self.list = ExcerptList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Summary sentences"))
        self.list.setToolTip(self.tr("Click or press Enter to jump to the sentence"))
        self.empty = EmptyPage("", self.tr("The summary of an open article stands here."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._lay_out(title)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        self.method.activated.connect(lambda _: self._ask())
        self.length.valueChanged.connect(lambda _: self._quiet or self._settle.start())
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.show_article(None)

    def _lay_out(self, title: QLabel) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.addRow(self.tr("&Method"), self.method)
        form.addRow(self.tr("&Length"), self.length)
        head = QVBoxLayout()
        head.setContentsMargins(12, 14, 12, 8)
        head.setSpacing(8)
        head.addWidget(title)
        head.addLayout(form)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def set_methods(self, methods: Sequence[str]) -> None:
        """Offer these methods."""
        current = self.method.currentText()
        self.method.clear()
        self.method.addItems(list(methods))
        self._select_method(current)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article's summary, its method and its length."""
        self._settle.stop()
        self.model.show(article)
        self._stack.setCurrentIndex(0 if article is None else 1)
        for widget in (self.method, self.length):
            widget.setEnabled(article is not None)
        if article is not None:
            self._quiet = True
            self._select_method(article.summary.method)
            self.length.setValue(article.summary.length.sentences or 0)
            self._quiet = False

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id."""
        self.model.set_doubts(doubts)
        self.list.scheduleDelayedItemsLayout()

    def _select_method(self, method: str) -> None:
        if method and self.method.findText(method) < 0:
            self.method.addItem(method)
        self.method.setCurrentText(method)

    def _choose(self, index: QModelIndex) -> None:
        stored: StoredSentence = index.data(_SENTENCE)
        self.sentence_chosen.emit(stored.id)

    def _ask(self) -> None:
        wanted = SummaryLength(sentences=self.length.value() or None)
        self.asked.emit(self.method.currentText(), wanted)
