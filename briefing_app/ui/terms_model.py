# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The terms as a table: which are listed, in which order, and what each cell says."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing_app.core.terms import Term, TermOrigin
from briefing_app.ui.term_words import category_name, literal, origin_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.ui.excerpts import Index


class Column(IntEnum):
    """What the table tells about a term."""

    ENGLISH = 0
    FORMS = 1
    NOTE = 2
    CATEGORY = 3
    ORIGIN = 4
    ENFORCED = 5


_ORIGINS = list(TermOrigin)
_KEYS: dict[Column, Callable[[Term], Any]] = {
    Column.ENGLISH: lambda term: term.english.casefold(),
    Column.FORMS: lambda term: term.forms[0].casefold(),
    Column.NOTE: lambda term: (not term.note, term.note.casefold()),
    Column.CATEGORY: lambda term: (not term.category, category_name(term.category).casefold()),
    Column.ORIGIN: lambda term: _ORIGINS.index(term.origin),
    Column.ENFORCED: lambda term: not term.enforced,
}


class TermsModel(QAbstractTableModel):
    """All terms of the library; those that fit the filter are listed.

    Filtering and sorting are lists of terms, not a proxy model, which would ask Python for each
    cell.

    Attributes:
        listed: The listed terms, in order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.listed: list[Term] = []
        self._terms: Sequence[Term] = ()
        self._texts: dict[int, str] = {}
        self._words: list[str] = []
        self._column, self._descending = Column.ENGLISH, False
        self._titles = {
            Column.ENGLISH: self.tr("English"),
            Column.FORMS: self.tr("Indonesian"),
            Column.NOTE: self.tr("Note"),
            Column.CATEGORY: self.tr("Category"),
            Column.ORIGIN: self.tr("From"),
            Column.ENFORCED: self.tr("English is"),
        }

    @property
    def total(self) -> int:
        """Number of terms, listed or not."""
        return len(self._terms)

    def show(self, terms: Sequence[Term]) -> None:
        """Have these terms, and no others."""
        self._terms = terms
        self._texts = {term.id: _searched(term) for term in terms}
        self._arrange()

    def set_filter(self, text: str) -> None:
        """List the terms that have all these words, anywhere."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the list by a column, and of equals by the English."""
        self._column = Column(column) if column >= 0 else Column.ENGLISH
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def row_of(self, term_id: int) -> int | None:
        """Return the row of a term; None if it is not listed."""
        return next((row for row, term in enumerate(self.listed) if term.id == term_id), None)

    def _arrange(self) -> None:
        self.beginResetModel()
        words, texts = self._words, self._texts
        found = [term for term in self._terms if all(word in texts[term.id] for word in words)]
        found.sort(key=_KEYS[Column.ENGLISH])
        if self._column is not Column.ENGLISH or self._descending:
            found.sort(key=_KEYS[self._column], reverse=self._descending)
        self.listed = found
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of listed terms."""
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        term, column = self.listed[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(term, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(self._tool_tip(term))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(term, column)
            return f"{self._titles[column]}: {text}" if text else self._titles[column]
        return None

    def _text(self, term: Term, column: Column) -> str:
        if column is Column.ENGLISH:
            return term.english
        if column is Column.FORMS:
            return ", ".join(term.forms)
        if column is Column.NOTE:
            return " ".join(term.note.split())
        if column is Column.CATEGORY:
            return category_name(term.category)
        if column is Column.ORIGIN:
            return origin_name(term.origin)
        return self.tr("required") if term.enforced else self.tr("only shown")

    def _tool_tip(self, term: Term) -> str:
        accepted = self.tr("Also accepted: {texts}").format(texts=", ".join(term.accepted))
        parts = (
            f"{', '.join(term.forms)} → {term.english}",
            accepted if term.accepted else "",
            term.note,
        )
        return "\n".join(part for part in parts if part)


def _searched(term: Term) -> str:
    parts = (*term.renderings, *term.forms, term.note, category_name(term.category))
    return "\n".join((*parts, origin_name(term.origin))).casefold()
