# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Search in the whole library as the user types, with what was found in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.briefing.dates import printed_iso
from briefing_app.core.query import parse
from briefing_app.ui.article_facts import SEPARATOR
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Index, Line, unmark
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.search_words import found_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.found import Found, Hit

_HIT = Qt.ItemDataRole.UserRole
_LEADS = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """What a search found: the articles in the order of their best hits, each with its hits."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> int:
        """Show what was found; hits of one article stand together, in the order of its text.

        A headline that stands in the text as well is shown once.

        Returns:
            The number of rows.
        """
        places: dict[int, int] = {}
        for hit in hits:
            places.setdefault(hit.article.id, len(places))
        headlines = {(hit.article.id, hit.source) for hit in hits if hit.sentence_id is None}
        self.beginResetModel()
        self._hits = sorted(
            (
                hit
                for hit in hits
                if hit.sentence_id is None or (hit.article.id, hit.source) not in headlines
            ),
            key=lambda hit: (places[hit.article.id], hit.sentence_id or 0),
        )
        self.endResetModel()
        return len(self._hits)

    def leads(self, row: int) -> bool:
        """Tell whether a hit is the first one of its article."""
        return row == 0 or self._hits[row].article.id != self._hits[row - 1].article.id

    def find(self, hit: Hit) -> int:
        """Return the row of the same sentence or headline; -1 if it is not shown."""
        wanted = (hit.article.id, hit.sentence_id)
        rows = (n for n, h in enumerate(self._hits) if (h.article.id, h.sentence_id) == wanted)
        return next(rows, -1)

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
        if role == _LEADS:
            return self.leads(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (hit.article.label, unmark(hit.source)[0], unmark(hit.translation)[0])
            return "\n".join(part for part in dict.fromkeys(parts) if part)
        return None


class _Delegate(ExcerptDelegate):
    """Draws the article above its first hit; of each hit the language that matches first."""

    def lines(self, index: Index) -> Sequence[Line]:
        hit: Hit = index.data(_HIT)
        title, marked = unmark(hit.source) if hit.sentence_id is None else ("", ())
        found = []
        if index.data(_LEADS):
            label = hit.article.label
            matches = marked if title == label else ()
            found.append(Line(label, bold=True, max_lines=2, matches=matches))
            known = (hit.article.metadata.outlet, printed_iso(hit.article.dated))
            about = SEPARATOR.join(part for part in known if part)
            if about:
                found.append(Line(about, muted=True, scale=0.9, max_lines=1))
        excerpts = [("EN", *unmark(hit.translation))]
        if title != hit.article.label:
            excerpts.append(("ID", *unmark(hit.source)))
        excerpts.sort(key=lambda each: not each[2])
        for place, (language, text, matches) in enumerate(excerpts):
            if text:
                prefix = f"{language}  "
                moved = tuple((a + len(prefix), b + len(prefix)) for a, b in matches)
                line = Line(prefix + text, muted=place > 0, scale=0.95, max_lines=4, matches=moved)
                found.append(line)
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

    def show_found(self, query: str, found: Found, *, keep_place: bool = False) -> None:
        """Show what a query found.

        Args:
            query: What was typed.
            found: What was found.
            keep_place: Whether the results stay where they were scrolled to.
        """
        bar, before = self.list.verticalScrollBar(), self.list.currentIndex()
        at, current = bar.value(), before.data(_HIT) if before.isValid() else None
        twice = len(found.hits) - self.model.show(found.hits)
        found = replace(found, total=found.total - twice)
        if keep_place:
            if current is not None and (row := self.model.find(current)) >= 0:
                self.list.setCurrentIndex(self.model.index(row, 0))
            self.list.doItemsLayout()
            bar.setValue(at)
        else:
            self.list.scrollToTop()
        self._stack.setCurrentIndex(1 if found.hits else 0)
        asked = parse(query)
        title = self.tr("Nothing found")
        if asked.empty:
            title, said = self.tr("Search"), self.tr("Type a word, or finish the filter.")
        elif not asked.required:
            said = self.tr("No article fits “{query}”.")
        elif asked.filters or asked.side:
            said = self.tr("No sentence with these words fits the filters.")
        else:
            said = self.tr("No sentence in either language has “{query}”.")
        self.empty.say(title, said.format(query=query))
        self.count.setText(found_in_words(found) if found.hits else "")

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_HIT))
