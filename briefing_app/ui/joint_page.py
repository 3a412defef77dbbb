# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The page with the summary across the selected articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.desk import JOINT_SENTENCES
from briefing_app.ui.article_facts import SEPARATOR
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.length_field import LengthField
from briefing_app.ui.local_format import number
from briefing_app.ui.sourced_copy import Sourced
from briefing_app.ui.summary_list import SummaryList
from briefing_app.ui.summary_model import SummaryModel, SummaryRow
from briefing_app.ui.summary_words import origin

if TYPE_CHECKING:
    from briefing_app.ui.joint_summaries import Joint

LONGEST = 20
"""Most sentences of a summary across articles."""


class JointPage(QWidget):
    """Length and sentences.

    Attributes:
        asked: Emitted with (what, `SummaryRow`), see `SummaryList`.
        length: The number of sentences.
        list: The sentences.
    """

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.length = LengthField(1)
        self.length.show_value(JOINT_SENTENCES, LONGEST)
        self.note = MutedLabel()
        self.note.setWordWrap(True)
        self.model = SummaryModel(self)
        self.list = SummaryList(self.model)
        self.list.setAccessibleName(self.tr("Sentences of the joint summary"))
        self.list.setToolTip(self.tr("Click or press Enter to open the article at the sentence"))
        self.empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.addRow(self.tr("&Length"), self.length)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 8)
        head.setSpacing(8)
        head.addLayout(form)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.list.asked.connect(self.asked)

    @property
    def sentences(self) -> list[Sourced]:
        """The sentences that are shown."""
        return [Sourced(row.article, row.stored) for row in self.model.rows if row.article]

    def wait(self) -> None:
        """Show nothing, because other articles are selected."""
        self.model.show(())
        self.note.clear()
        self.empty.say("", self.tr("Summarising the selected articles …"))
        self._stack.setCurrentIndex(0)

    def show_reading(self, done: int, total: int) -> None:
        """Tell how many articles were read, while there is nothing else to show."""
        said = self.tr("Reading the selected articles: {n} of {total} …")
        self.empty.say("", said.format(n=number(done), total=number(total)))

    def show_joint(self, joint: Joint) -> None:
        """Show a summary."""
        self.model.set_doubts(joint.doubts)
        self.model.show(
            [
                SummaryRow(stored, article, number=n)
                for n, (article, stored) in enumerate(joint.picks, start=1)
            ]
        )
        self._say(joint)
        self.empty.say("", self.tr("The selected articles hold no sentence to choose."))
        self._stack.setCurrentIndex(1 if joint.picks else 0)

    def fail(self) -> None:
        """Tell that there is no summary; why is told elsewhere."""
        self.empty.say("", self.tr("The articles could not be summarised together."))
        self._stack.setCurrentIndex(0)

    def _say(self, joint: Joint) -> None:
        count = self.tr("{n} of {total} sentences, most important first").format(
            n=number(len(joint.picks)), total=number(joint.sentences)
        )
        lines = [SEPARATOR.join((origin([stored for _, stored in joint.picks]), count))]
        if joint.articles < joint.selected:
            limit = self.tr(
                "Only the first {n} of the {total} selected articles are in it: more cannot be "
                "compared well. Select fewer to choose which."
            )
            lines.append(limit.format(n=number(joint.articles), total=number(joint.selected)))
        elif 0 < len(joint.picks) < self.length.value:
            lines.append(self.tr("There are no more sentences that say something else."))
        self.note.setText("\n".join(lines))
