# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How the summary of an article is made: method, length, order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from briefing_app.core.model import Sorting
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.length_field import LengthField
from briefing_app.ui.summary_words import (
    body,
    extent,
    method_explanation,
    method_name,
    sorting_name,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.model import Summary
    from briefing_app.core.stored import StoredArticle


class SummaryControls(QWidget):
    """Method, length and order, and what they gave.

    Attributes:
        method_chosen: Emitted with the short name of a method.
        sorting_chosen: Emitted with a `Sorting`.
        method: The methods; the data of each is its short name.
        length: The number of sentences; its own signals tell of changes.
        order: The orders; the data of each is its `Sorting`.
    """

    method_chosen = Signal(str)
    sorting_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer no method yet."""
        super().__init__(parent)
        self.method = QComboBox()
        self.method.setAccessibleName(self.tr("Summary method"))
        self.explanation = MutedLabel()
        self.length = LengthField(0)
        self.extent = MutedLabel()
        self.extent.setToolTip(
            self.tr("Words of the Indonesian sentences; the article's headings are not counted")
        )
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the summary"))
        self.order.setToolTip(
            self.tr("Drag sentences or press Alt+Shift+↑ and Alt+Shift+↓ for an order of your own")
        )
        for sorting in Sorting:
            self.order.addItem(sorting_name(sorting), sorting)
        for box in (self.method, self.order):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(12)
        for label in (self.explanation, self.extent):
            label.setWordWrap(True)
        self._lay_out()
        self.method.activated.connect(self._on_method)
        self.order.activated.connect(
            lambda _: self.sorting_chosen.emit(Sorting(self.order.currentData()))
        )

    def _lay_out(self) -> None:
        # A grid gives wrapped text the height that it needs at every width; a form does not.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, text, part, below in (
            (0, self.tr("&Method"), self.method, self.explanation),
            (2, self.tr("&Length"), self.length, self.extent),
            (4, self.tr("&Order"), self.order, None),
        ):
            label = QLabel(text)
            label.setBuddy(part)
            grid.addWidget(label, row, 0)
            grid.addWidget(part, row, 1)
            if below is not None:
                grid.addWidget(below, row + 1, 0, 1, 2)

    def set_methods(self, methods: Sequence[str]) -> None:
        """Offer these methods."""
        current = self.method.currentData()
        self.method.clear()
        for method in methods:
            self._add_method(method)
        if current:
            self._select_method(current)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show how an article's summary is made."""
        for part in (self.method, self.length, self.order):
            part.setEnabled(article is not None)
        if article is None:
            self.explanation.clear()
            self.extent.clear()
            return
        summary = article.summary
        self._select_method(summary.method)
        self.order.setCurrentIndex(self.order.findData(summary.sorting))
        self.length.show_value(_shown_length(summary), len(body(article)))
        self.show_extent(article, summary)

    def show_extent(self, article: StoredArticle, summary: Summary) -> None:
        """Show how much a summary holds."""
        self.extent.setText(extent(article, summary.picks))

    def _on_method(self, _index: int) -> None:
        method = self.method.currentData()
        self.explanation.setText(method_explanation(method))
        self.method_chosen.emit(method)

    def _add_method(self, method: str) -> None:
        self.method.addItem(method_name(method), method)
        tip = method_explanation(method)
        self.method.setItemData(self.method.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def _select_method(self, method: str) -> None:
        if self.method.findData(method) < 0:
            self._add_method(method)
        self.method.setCurrentIndex(self.method.findData(method))
        self.method.setToolTip(method_explanation(method))
        self.explanation.setText(method_explanation(method))


def _shown_length(summary: Summary) -> int:
    """Return what the length field shows: of a share of the article, what it came to."""
    if summary.length.percent is not None:
        return len(summary.picks)
    return summary.length.sentences or 0
