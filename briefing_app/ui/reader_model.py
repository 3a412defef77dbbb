# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""An article as rows: a sentence with its translation, or a mark where text was removed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing_app.core.cleaning import RULES
from briefing_app.core.model import BlockKind

if TYPE_CHECKING:
    from briefing_app.core.model import StoredArticle, StoredRemoved, StoredSentence
    from briefing_app.ui.excerpts import Index


class Column(IntEnum):
    """The two sides of the reader."""

    SOURCE = 0
    TRANSLATION = 1


_LINK_GAP = "    "


@dataclass(frozen=True, slots=True)
class Link:
    """A word in the row of a removed piece that can be clicked.

    Attributes:
        action: "show" (which also hides) or "restore".
        text: The word.
        start: Its first character in the row's text.
        end: One past its last character.
    """

    action: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the reader.

    Attributes:
        sentence: The sentence; None in the row of a removed piece.
        removed: The removed piece; None in the row of a sentence.
        opens: Whether the sentence begins its paragraph.
        in_summary: Whether the sentence is in the article's summary.
        expanded: Whether the removed piece's text is shown.
    """

    sentence: StoredSentence | None = None
    removed: StoredRemoved | None = None
    opens: bool = False
    in_summary: bool = False
    expanded: bool = False

    @property
    def kind(self) -> BlockKind:
        """What the sentence's block is."""
        return self.sentence.sentence.kind if self.sentence else BlockKind.PARAGRAPH


def rows_of(article: StoredArticle, expanded: frozenset[int] = frozenset()) -> list[Row]:
    """Return an article's sentences and removed pieces in the order of the text.

    Args:
        article: The article.
        expanded: Row ids of the removed pieces whose text is shown.
    """
    picks = frozenset(article.summary.picks)
    items: list[tuple[int, StoredSentence | None, StoredRemoved | None]] = [
        (stored.sentence.start, stored, None) for stored in article.sentences
    ]
    items += [
        (stored.piece.start, None, stored) for stored in article.removed if not stored.restored
    ]
    items.sort(key=lambda item: item[0])
    rows: list[Row] = []
    paragraph = None
    for _, sentence, removed in items:
        if sentence is not None:
            opens = sentence.sentence.paragraph != paragraph
            paragraph = sentence.sentence.paragraph
            rows.append(Row(sentence=sentence, opens=opens, in_summary=sentence.id in picks))
        elif removed is not None:
            rows.append(Row(removed=removed, expanded=removed.id in expanded))
    return rows


class ReaderModel(QAbstractTableModel):
    """The rows of the article that is open; the source column is read-only for ever."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.article: StoredArticle | None = None
        self.rows: list[Row] = []
        self._expanded: frozenset[int] = frozenset()
        self._row_of_sentence: dict[int, int] = {}

    def show(self, article: StoredArticle | None) -> None:
        """Show an article, or nothing."""
        same = (
            article is not None
            and self.article is not None
            and article.row.id == self.article.row.id
        )
        if not same:
            self._expanded = frozenset()
        self.beginResetModel()
        self.article = article
        self._rebuild()
        self.endResetModel()

    def set_summary(self, article: StoredArticle) -> None:
        """Take over an article of which only the summary changed."""
        self.article = article
        self._rebuild()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 1))

    def toggle(self, row: int) -> None:
        """Show the text of a removed piece, or hide it."""
        removed = self.rows[row].removed
        if removed is not None:
            self._expanded ^= {removed.id}
            self._rebuild()
            self.dataChanged.emit(self.index(row, 0), self.index(row, 1))

    def row_of(self, sentence_id: int) -> int | None:
        """Return the row of a sentence."""
        return self._row_of_sentence.get(sentence_id)

    def text(self, row: int, column: int) -> str:
        """Return what a cell says; the row of a removed piece says it in the first column."""
        found = self.rows[row]
        if found.sentence is not None:
            if column == Column.SOURCE:
                return found.sentence.sentence.text
            return found.sentence.translation.text
        return self._removed_text(row) if column == Column.SOURCE else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return two: source and translation."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, for the eye and for a screen reader."""
        if not index.isValid():
            return None
        text = self.text(index.row(), index.column())
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and row.removed is not None:
            return RULES.get(row.removed.piece.rule)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.removed is not None:
                return text
            if index.column() == Column.SOURCE:
                return self.tr("Indonesian: {text}").format(text=text)
            return self.tr("English, machine translated: {text}").format(text=text)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column; the translation is always marked as a machine's."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.TRANSLATION:
            return "\n".join(self.packs())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == Column.SOURCE:
            return self.tr("Indonesian (source)")
        packs = self.packs()
        if not packs:
            return self.tr("English · Machine translated")
        several = self.tr("several language packs")
        made_by = several if len(packs) > 1 else packs[0].partition(" (")[0]
        return self.tr("English · Machine translated · {pack}").format(pack=made_by)

    def packs(self) -> list[str]:
        """Return the packs that translated the sentences."""
        sentences = self.article.sentences if self.article else ()
        return sorted({stored.translation.pack for stored in sentences} - {""})

    def links(self, row: int) -> tuple[Link, ...]:
        """Return what can be clicked in the row of a removed piece."""
        found = self.rows[row]
        if found.removed is None:
            return ()
        show = self.tr("Hide") if found.expanded else self.tr("Show")
        start = len(self._mark(found)) + len(_LINK_GAP)
        middle = start + len(show) + len(_LINK_GAP)
        restore = self.tr("Restore")
        return (
            Link("show", show, start, start + len(show)),
            Link("restore", restore, middle, middle + len(restore)),
        )

    def _removed_text(self, number: int) -> str:
        row = self.rows[number]
        assert row.removed is not None
        text = _LINK_GAP.join([self._mark(row), *(link.text for link in self.links(number))])
        return f"{text}\u2028{row.removed.text}" if row.expanded else text

    def _mark(self, row: Row) -> str:
        assert row.removed is not None
        words = len(row.removed.text.split())
        amount = self.tr("1 word") if words == 1 else self.tr("{n} words").format(n=words)
        return self.tr("removed: {rule} · {amount}").format(
            rule=row.removed.piece.rule.replace("-", " "), amount=amount
        )

    def _rebuild(self) -> None:
        self.rows = rows_of(self.article, self._expanded) if self.article else []
        self._row_of_sentence = {
            row.sentence.id: number
            for number, row in enumerate(self.rows)
            if row.sentence is not None
        }
