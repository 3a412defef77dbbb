# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sentences that the analyst dropped from a summary, to be opened and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.local_format import number
from briefing_app.ui.summary_list import TAKE_BACK, SummaryList
from briefing_app.ui.summary_model import SummaryModel, SummaryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

HEIGHT = 170
"""Greatest height of the list when it is open, in pixels."""


class DroppedSentences(QWidget):
    """A line with their number that opens the list; hidden where there are none.

    Attributes:
        button: Opens and closes the list.
        list: The sentences.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.button = QToolButton(autoRaise=True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setToolTip(self.tr("They are never chosen until you take them back"))
        self.model = SummaryModel(self)
        self.list = SummaryList(self.model, (TAKE_BACK,))
        self.list.setAccessibleName(self.tr("Dropped sentences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.list)
        self._opened = False
        self.button.clicked.connect(lambda: self.open(not self._opened))
        self.open(False)
        self.show_rows(())

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        """Show these sentences."""
        self.model.show(rows)
        self.button.setText(self.tr("Dropped sentences ({n})").format(n=number(len(rows))))
        if not rows and self.list.hasFocus():
            self.focusPreviousChild()
        self.setVisible(bool(rows))
        self._fit()

    def open(self, opened: bool) -> None:
        """Show the sentences, or only their number."""
        self._opened = opened
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.button.setAccessibleDescription(self.tr("open") if opened else self.tr("closed"))
        self.list.setVisible(opened)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the sentences at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._opened:
            rows = range(self.model.rowCount())
            height = sum(self.list.sizeHintForRow(row) for row in rows)
            self.list.setFixedHeight(min(height, HEIGHT))
