# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The summary of the open article, and beside it that of the selected articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import theme
from briefing_app.ui.dropped_sentences import DroppedSentences
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.icons import icon
from briefing_app.ui.joint_page import JointPage
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.sourced_copy import Sourced
from briefing_app.ui.summary_controls import SummaryControls
from briefing_app.ui.summary_list import DROP, PIN, SummaryList
from briefing_app.ui.summary_model import SummaryModel, SummaryRow
from briefing_app.ui.summary_words import origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QEnterEvent, QResizeEvent

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.model import Summary
    from briefing_app.core.stored import StoredArticle


ROOMY = 360
"""Width of the pane, in pixels, from which there is room for the words of its button."""


class SummaryPanel(QWidget):
    """Two pages; the second one is there while more than one article is selected.

    Attributes:
        copy_asked: Emitted when the user wants the sentences that are shown with their sources.
        add_asked: Emitted when the user wants the summary that is shown in a briefing.
        approached: Emitted when the pointer comes to the pane.
        controls: Method, length and order.
        list: The sentences of the open article's summary.
        dropped: Those that the analyst dropped from it.
        joint: The page with the summary across articles.
    """

    copy_asked = Signal()
    add_asked = Signal()
    approached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._article: StoredArticle | None = None
        self._count = 0
        self.title = QLabel()
        self.title.setFont(theme.scaled(self.font(), 1.12, bold=True))
        self.copy = QToolButton(autoRaise=True)
        self.copy.setText(self.tr("Copy with sources"))
        self.copy.setToolTip(
            self.tr(
                "Copy the sentences with numbers, and an endnote for each that names its source"
            )
        )
        self.copy.clicked.connect(self.copy_asked)
        self.add = QToolButton(autoRaise=True)
        self.add.setAccessibleName(self.tr("Add to briefing"))
        self.add.setToolTip(self.tr("Add this summary to the briefing (Ctrl+Shift+E)"))
        self.add.clicked.connect(self.add_asked)
        self.controls, self.joint = SummaryControls(), JointPage()
        self.note = MutedLabel()
        self.note.setWordWrap(True)
        self.model = SummaryModel(self, movable=True)
        self.list = SummaryList(self.model, (PIN, DROP))
        self.list.setAccessibleName(self.tr("Summary sentences"))
        self.list.setToolTip(
            self.tr("Click or press Enter to jump to the sentence; P pins it, Delete drops it")
        )
        self.dropped = DroppedSentences()
        self.empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._switch = self._make_switch()
        self._pages = QStackedWidget()
        self._lay_out()
        self._show_texts()
        self._draw_icons()
        self.show_article(None)
        self.show_selected(0)

    @property
    def method(self) -> QWidget:
        """The choice of the method."""
        return self.controls.method

    def _make_switch(self) -> QWidget:
        """Make the two buttons that choose the page."""
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        self.this_button, self.all_button = (QToolButton(autoRaise=True) for _ in range(2))
        self._group = QButtonGroup(self)
        for button in (self.this_button, self.all_button):
            button.setCheckable(True)
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.this_button.setText(self.tr("This article"))
        self.this_button.setToolTip(self.tr("The summary of the article that is open"))
        self.all_button.setToolTip(self.tr("One summary of all selected articles"))
        self.this_button.setChecked(True)
        self._group.buttonToggled.connect(lambda *_: self._show_page())
        return switch

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 8, 6)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.add)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 8)
        top.setSpacing(8)
        top.addWidget(self.controls)
        top.addWidget(self.note)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(top)
        body.addWidget(self._stack, 1)
        body.addWidget(self.dropped)
        self._pages.addWidget(page)
        self._pages.addWidget(self.joint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._switch)
        column.addWidget(self._pages, 1)

    # What is shown

    def show_article(self, article: StoredArticle | None) -> None:
        """Show an article's summary, its method and its length."""
        if article is None or self._article is None or article.row.id != self._article.row.id:
            self.controls.length.stop()
            self.model.set_doubts({})
        self._article = article
        self.controls.show_article(article)
        self.model.article = 0 if article is None else article.row.id
        if article is not None:
            self._show_summary(article, article.summary)
            return
        self.model.show(())
        self.dropped.show_rows(())
        self.note.clear()
        self._stack.setCurrentIndex(0)
        self._show_texts()

    def show_preview(self, article_id: int, summary: Summary) -> None:
        """Show what a length gives that the user is trying out."""
        article = self._article
        if article is not None and article.row.id == article_id and self.controls.length.busy:
            self._show_summary(article, summary)

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> None:
        """Show doubts below their sentences, by sentence id."""
        self.model.set_doubts(doubts)
        self.dropped.model.set_doubts(doubts)

    def show_selected(self, articles: int) -> None:
        """Offer the summary across the selected articles; with fewer than two there is none."""
        self._switch.setVisible(articles > 1)
        self.all_button.setText(self.tr("{n} articles").format(n=number(articles)))
        (self.all_button if articles > 1 else self.this_button).setChecked(True)
        if articles > 1:
            self.joint.wait()
        self._count = articles
        self._show_page()

    @property
    def shows_joint(self) -> bool:
        """Whether the summary across articles is shown."""
        return self.all_button.isChecked()

    @property
    def sentences(self) -> list[Sourced]:
        """The sentences that are shown, with their articles."""
        if self.shows_joint:
            return self.joint.sentences
        if self._article is None:
            return []
        return [Sourced(self._article.row, row.stored) for row in self.model.rows]

    def _show_summary(self, article: StoredArticle, summary: Summary) -> None:
        stored = {sentence.id: sentence for sentence in article.sentences}
        picks = [stored[pick] for pick in summary.picks if pick in stored]
        self.model.show(
            [
                SummaryRow(sentence, number=n, pinned=sentence.id in summary.pinned)
                for n, sentence in enumerate(picks, start=1)
            ]
        )
        dropped = [s for s in article.sentences if s.id in summary.dropped]
        self.dropped.show_rows([SummaryRow(sentence) for sentence in dropped])
        self.controls.show_extent(article, summary)
        self.note.setText(origin(picks) if picks else "")
        self._stack.setCurrentIndex(1 if picks else 0)
        self._show_texts()

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(1 if self.shows_joint else 0)
        self._show_texts()

    def _show_texts(self) -> None:
        if self._switch.isVisibleTo(self) and self.shows_joint:
            said = self.tr("Summary of {n} articles").format(n=number(self._count))
        else:
            said = self.tr("Summary")
        self.title.setText(said)
        if self._article is None:
            self.empty.say("", self.tr("The summary of an open article stands here."))
        else:
            self.empty.say("", self.tr("No sentence is left to choose: take a dropped one back."))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came: what it asks for can be made ready."""
        super().enterEvent(event)
        self.approached.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the button's words only where there is room beside the title."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        roomy = self.width() >= ROOMY
        self.copy.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "copy"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        self.copy.setIcon(icon("copy", self.palette()))
        self.add.setIcon(icon("file-plus", self.palette()))
