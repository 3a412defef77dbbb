# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The editor of a key judgement: what is judged, how likely it is, how sound its ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.core.briefings import Confidence, Judgement, Likelihood
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.composer_words import confidence_name, likelihood_name

if TYPE_CHECKING:
    from briefing_app.ui.composer_writing import Writing

_LEAST_WIDTH = 90
"""Pixels to which a field of choices can be squeezed."""


class JudgementEditor(QWidget):
    """Shows a key judgement and lets it be changed.

    Args:
        writing: The briefing that it belongs to.

    Attributes:
        changed: Emitted with (the changed `Judgement`, whether more typing follows).
        note_asked: Emitted with the key of a citation that was clicked.
        judgement: What is shown.
    """

    changed = Signal(object, bool)
    note_asked = Signal(str)

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__()
        self.judgement = Judgement("", "")
        name, hint = self.tr("Key judgement"), self.tr("What do you judge, and on what grounds?")
        self.field = TextField(writing.numbers, name, hint)
        self.likelihood, self.confidence = QComboBox(), QComboBox()
        self.likelihood.addItem(self.tr("Likelihood: not told"), None)
        for phrase in Likelihood:
            self.likelihood.addItem(likelihood_name(phrase), phrase)
        self.confidence.addItem(self.tr("Confidence: not told"), None)
        for level in Confidence:
            self.confidence.addItem(confidence_name(level), level)
        self.likelihood.setAccessibleName(self.tr("Likelihood"))
        self.confidence.setAccessibleName(self.tr("Confidence"))
        self.likelihood.setToolTip(self.tr("How likely it is; printed with its range"))
        self.confidence.setToolTip(
            self.tr("How sound its ground is; printed in a sentence of its own")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for box in (self.likelihood, self.confidence):
            box.setMinimumWidth(_LEAST_WIDTH)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(row)
        self.field.typed.connect(self._on_typed)
        self.field.note_asked.connect(self.note_asked)
        self.likelihood.activated.connect(lambda _: self._on_picked())
        self.confidence.activated.connect(lambda _: self._on_picked())
        self.setFocusProxy(self.field)

    def show_judgement(self, judgement: Judgement) -> None:
        """Show a judgement."""
        self.judgement = judgement
        self.field.show_text(judgement.text)
        for box, value in (
            (self.likelihood, judgement.likelihood),
            (self.confidence, judgement.confidence),
        ):
            values = [box.itemData(row) for row in range(box.count())]
            box.setCurrentIndex(values.index(value))

    def _on_typed(self, text: str) -> None:
        self._tell(replace(self.judgement, text=text), typing=True)

    def _on_picked(self) -> None:
        likelihood, confidence = self.likelihood.currentData(), self.confidence.currentData()
        self._tell(
            replace(
                self.judgement,
                likelihood=None if likelihood is None else Likelihood(likelihood),
                confidence=None if confidence is None else Confidence(confidence),
            ),
            typing=False,
        )

    def _tell(self, judgement: Judgement, *, typing: bool) -> None:
        if judgement != self.judgement:
            self.judgement = judgement
            self.changed.emit(judgement, typing)
