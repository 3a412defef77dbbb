# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a term would change: how many sentences have it, and what the first ones say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Line
from briefing_app.ui.term_words import effect_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.term_places import TermEffect, TermPlace
    from briefing_app.core.terms import Term
    from briefing_app.ui.excerpts import Index

_PLACE = Qt.ItemDataRole.UserRole
_ENGLISH = Qt.ItemDataRole.UserRole + 1


class _Model(QAbstractListModel):
    """The sentences that have a term."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: Sequence[TermPlace] = ()
        self._english = ""

    def show(self, places: Sequence[TermPlace], english: str) -> None:
        if (places, english) != (self._places, self._english):
            self.beginResetModel()
            self._places, self._english = tuple(places), english
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == _PLACE:
            return place
        if role == _ENGLISH:
            return self._english
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(line.text for line in lines_of(place, self._english))
        return None


class _Delegate(ExcerptDelegate):
    """Draws the source with the term marked, then its English with the rendering marked."""

    def lines(self, index: Index) -> Sequence[Line]:
        return lines_of(index.data(_PLACE), index.data(_ENGLISH))


class TermPreview(QWidget):
    """A line of counts over a list of sentences.

    Attributes:
        count: Says how many sentences there are.
        list: The first sentences; those that lack the English come first.
    """

    def __init__(self) -> None:
        """Ask for a term."""
        super().__init__()
        self._model = _Model(self)
        self.list = ExcerptList()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("Sentences that have the term"))
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = EmptyPage("", " ")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)
        self.ask()

    def ask(self) -> None:
        """Show nothing, because there is no term yet."""
        self.count.setText(self.tr("What would change"))
        self._empty.say("", self.tr("Give the English and a form to see the sentences here."))
        self._show((), "")

    def show_effect(self, effect: TermEffect, term: Term, *, ended: bool) -> None:
        """Show what was counted so far."""
        said = effect_in_words(effect, term, ended=ended)
        self.count.setText(said)
        self._empty.say("", "" if effect.found else said)
        self._show(effect.places, term.english)

    def _show(self, places: Sequence[TermPlace], english: str) -> None:
        self._model.show(places, english)
        self._stack.setCurrentIndex(1 if places else 0)


def lines_of(place: TermPlace, english: str) -> list[Line]:
    """Return what a row says: the source, its English, and whether the term's is missing."""
    sentence = place.sentence
    rendering = () if place.rendering is None else (place.rendering,)
    lines = [
        Line(sentence.source, matches=((place.start, place.end),), max_lines=3),
        Line(sentence.english, muted=True, matches=rendering, max_lines=3),
    ]
    if not place.present:
        lacks = QCoreApplication.translate("TermPreview", "Lacks “{english}”.")
        corrected = QCoreApplication.translate(
            "TermPreview", "Lacks “{english}”; you corrected this sentence, it stays so."
        )
        said = corrected if sentence.corrected else lacks
        lines.append(Line(said.format(english=english), doubt=True, scale=0.92))
    return lines
