# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Search in the whole library as the user types, with what was found in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.ui.article_facts import SEPARATOR, published
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Index, Line, unmark
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.stored import Hit

_HIT = Qt.ItemDataRole.UserRole


class HitModel(QAbstractListModel):
    """What a search found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a hit."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == _HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (hit.article.label, unmark(hit.source)[0], unmark(hit.translation)[0])
            return "\n".join(parts)
        return None


class _Delegate(ExcerptDelegate):
    def lines(self, index: Index) -> Sequence[Line]:
        hit: Hit = index.data(_HIT)
        found = [Line(hit.article.label, bold=True, max_lines=2)]
        known = (hit.article.metadata.outlet, published(hit.article.metadata))
        about = SEPARATOR.join(part for part in known if part)
        if about:
            found.append(Line(about, muted=True, scale=0.9, max_lines=1))
        for excerpt, muted in ((hit.translation, False), (hit.source, True)):
            text, matches = unmark(excerpt)
            if text:
                found.append(Line(text, muted=muted, scale=0.95, max_lines=4, matches=matches))
        return found


class SearchPanel(QWidget):
    """The results of a search in the library.

    Attributes:
        chosen: Emitted with a `Hit` that was clicked or entered.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.model = HitModel(self)
        self.list = ExcerptList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Search results"))
        self.count = MutedLabel()
        self.count.setContentsMargins(12, 6, 12, 6)
        self.empty = EmptyPage("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def show_hits(self, query: str, hits: Sequence[Hit], limit: int) -> None:
        """Show what a query found.

        Args:
            query: The words.
            hits: What was found.
            limit: Most hits that were asked for.
        """
        self.model.show(hits)
        self.list.scrollToTop()
        self._stack.setCurrentIndex(1 if hits else 0)
        self.empty.say(
            self.tr("Nothing found"),
            self.tr("No sentence in either language has “{query}”.").format(query=query),
        )
        if len(hits) == 1:
            self.count.setText(self.tr("1 result"))
        elif len(hits) >= limit:
            self.count.setText(self.tr("The best {n} results").format(n=limit))
        else:
            self.count.setText(self.tr("{n} results").format(n=len(hits)))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_HIT))
