# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A comparison of two packs as a table: the Indonesian, and what each makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.ui.doubt_words import doubts_in_words
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.comparing import Compared, Comparison, Version
    from briefing_app.core.word_differences import Spans

    Index = QModelIndex | QPersistentModelIndex

SOURCE, ONE, OTHER = range(3)
"""The columns."""
SPANS_ROLE = Qt.ItemDataRole.UserRole
"""What of a cell's text the other pack's has not."""
DOUBTS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The doubts about a cell's text, in words."""


class ComparisonModel(QAbstractTableModel):
    """One row a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._titles = ("", "")
        self.rows: Sequence[Compared] = ()

    def show_comparison(self, comparison: Comparison, *, only_differing: bool) -> None:
        """Show a comparison, all of it or only the sentences that differ."""
        self.beginResetModel()
        self.rows = comparison.sentences
        if only_differing:
            self.rows = [compared for compared in self.rows if not compared.same]
        one, other = (f"{s.pack.name} {s.pack.version}" for s in comparison.sides)
        self._titles = (f"A  {one}", f"B  {other}")
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.rows, self._titles = (), ("", "")
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of sentences."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 3."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, places of differences, doubts, or all of it in words."""
        if not index.isValid():
            return None
        compared = self.rows[index.row()]
        if index.column() == SOURCE:
            source = " ".join(compared.source.split())
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return source if role in spoken else None
        version = compared.versions[index.column() - ONE]
        if role == Qt.ItemDataRole.DisplayRole:
            return version.translation.text
        if role == SPANS_ROLE:
            spans: Spans = version.differences
            return spans
        if role == DOUBTS_ROLE:
            return doubts_in_words(version.doubts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._score(version)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(compared, version)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Indonesian"), *self._titles)[section]

    def _score(self, version: Version) -> str:
        score = version.translation.score
        if score is None:
            return self.tr("Nothing to translate")
        said = self.tr("Score {score} (0 is certain; mean log-probability of a token)")
        return said.format(score=number(score, 2))

    def _spoken(self, compared: Compared, version: Version) -> str:
        text = version.translation.text
        parts = [text]
        if not compared.same:
            words = ", ".join(text[start:end] for start, end in version.differences)
            parts.append(
                self.tr("Differs: {words}").format(words=words)
                if words
                else self.tr("Differs: words are missing here")
            )
        parts += [doubts_in_words(version.doubts)] if version.doubts else []
        return ". ".join(parts)
