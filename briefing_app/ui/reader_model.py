# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the reader's cells say: for the eye, for a search and for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing_app.core.stored import Side
from briefing_app.ui.annotation_marks import AnnotationMarks
from briefing_app.ui.core_texts import rule_explanation, rule_name
from briefing_app.ui.correction_words import checked_by, corrected_by, is_confirmation
from briefing_app.ui.doubt_words import doubts_in_words
from briefing_app.ui.match_words import matches_in_words
from briefing_app.ui.reader_layout import Column, ReaderLayout
from briefing_app.ui.reader_rows import MarkRow, PieceRow, Row, SentenceRow, rows_of
from briefing_app.ui.term_marks import TermMarks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.doubts import Doubt
    from briefing_app.core.memory import MemoryMatch
    from briefing_app.core.stored import StoredArticle, StoredRemoved
    from briefing_app.ui.excerpts import Index

NAMED_RULES = 4
"""Most rules that a mark names; the others are counted."""
_GAP = "    "


@dataclass(frozen=True, slots=True)
class Link:
    """A word that can be clicked in the row of a mark or of a removed piece.

    Attributes:
        action: "toggle" or "restore".
        text: The word.
        start: Its first character in the row's text.
        end: One past its last character.
    """

    action: str
    text: str
    start: int
    end: int


class ReaderModel(QAbstractTableModel):
    """The rows of the article that is open; the source column is read-only for ever.

    Attributes:
        article: The article; None while nothing is open.
        rows: Its rows.
        terms: The terms in the sources.
        annotations: Its highlights and notes, by sentence.
        matches: Ids of sentences to what the memory has for them.
        layout: How the view sets the languages; it decides on the titles of the columns.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.article: StoredArticle | None = None
        self.rows: list[Row] = []
        self.annotations = AnnotationMarks()
        self.terms = TermMarks()
        self.layout = ReaderLayout.SIDE_BY_SIDE
        self.matches: Mapping[int, Sequence[MemoryMatch]] = {}
        self._expanded: frozenset[int] = frozenset()
        self._doubts: Mapping[int, tuple[Doubt, ...]] = {}
        self._drafts: Mapping[int, str] = {}
        self._row_of_sentence: dict[int, int] = {}

    def show(self, article: StoredArticle | None) -> list[int] | None:
        """Show an article, or nothing; of the same article opened marks stay open.

        Returns:
            The rows that say something else now, where the same rows are there as before; None
            where they are others and the model was reset.
        """
        before = self.article
        if article is None or before is None or article.row.id != before.row.id:
            self._expanded = frozenset()
            self._doubts = {}
            self._drafts = {}
            self.matches = {}
        elif [row.key for row in self._rows_of(article)] == [row.key for row in self.rows]:
            self.article = article
            changed = self._redraw()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
            return changed
        self.beginResetModel()
        self.article = article
        self._rebuild()
        self.endResetModel()
        return None

    def set_doubts(self, doubts: Mapping[int, tuple[Doubt, ...]]) -> list[int]:
        """Show doubts, by the id of their sentence; return the rows whose doubts changed."""
        self._doubts = doubts
        return self._redraw()

    def set_drafts(self, drafts: Mapping[int, str]) -> list[int]:
        """Show what was typed but not confirmed, by the id of the sentence; return what changed."""
        self._drafts = drafts
        return self._redraw()

    def toggle(self, number: int) -> None:
        """Open or close a mark: the rows of its pieces come or go below it."""
        mark = self.rows[number]
        if not isinstance(mark, MarkRow):
            return
        ids = {piece.id for piece in mark.pieces}
        first, last = number + 1, number + len(mark.pieces)
        if mark.expanded:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._expanded -= ids
            self._rebuild()
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._expanded |= ids
            self._rebuild()
            self.endInsertRows()
        self.dataChanged.emit(self.index(number, 0), self.index(number, 1))

    def row_of(self, sentence_id: int) -> int | None:
        """Return the row of a sentence."""
        return self._row_of_sentence.get(sentence_id)

    def doubtful_rows(self) -> list[int]:
        """Return the rows of the sentences whose translation is doubtful."""
        return [
            number
            for number, row in enumerate(self.rows)
            if isinstance(row, SentenceRow) and row.doubts
        ]

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows; marks and pieces say it in the first column."""
        found = self.rows[row]
        if isinstance(found, SentenceRow):
            return self.content(row, column)
        if column != Column.SOURCE:
            return ""
        before = self._before_links(found)
        return _GAP.join([before, *(link.text for link in self.links(row))])

    def content(self, row: int, column: int) -> str:
        """Return what of a cell's text is the article's own; it is where the text begins."""
        found = self.rows[row]
        if isinstance(found, SentenceRow):
            stored = found.stored
            return stored.sentence.text if column == Column.SOURCE else stored.english
        return found.piece.text if isinstance(found, PieceRow) and column == Column.SOURCE else ""

    def doubts_text(self, row: int) -> str:
        """Return why a row's translation is doubtful, a line each; empty if it is not."""
        found = self.rows[row]
        return doubts_in_words(found.doubts) if isinstance(found, SentenceRow) else ""

    def notes_text(self, row: int) -> str:
        """Return what stands below a row's translation, a line each.

        Its doubts, or who checked it, and that a draft is kept.
        """
        found = self.rows[row]
        if not isinstance(found, SentenceRow):
            return ""
        draft = self.tr("Not confirmed: what you typed is kept, F2 goes on with it.")
        return "\n".join(
            part
            for part in (
                checked_by(found.stored) or self.doubts_text(row),
                draft if found.draft is not None else "",
            )
            if part
        )

    def sentence(self, row: int) -> SentenceRow | None:
        """Return a row if it is a sentence."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, SentenceRow) else None

    def correction_text(self, row: int) -> str:
        """Return who corrected a row's translation and what the machine wrote.

        Where nobody did, what the memory has for it; else nothing.
        """
        found = self.sentence(row)
        if found is None:
            return ""
        if found.stored.correction is None:
            return matches_in_words(self.matches.get(found.stored.id, ()))
        said = corrected_by(found.stored)
        if is_confirmation(found.stored) and not found.stored.correction.from_memory:
            return said
        machine = self.tr("Machine translated: {text}").format(text=found.stored.translation.text)
        return f"{said}\n{machine}"

    def opens(self, row: int) -> bool:
        """Whether a row begins a paragraph."""
        found = self.rows[row]
        return found.opens if isinstance(found, SentenceRow) else True

    def piece(self, row: int) -> StoredRemoved | None:
        """Return the removed piece that a row is about: its own, or a mark's only one."""
        found = self.rows[row]
        if isinstance(found, PieceRow):
            return found.piece
        if isinstance(found, MarkRow) and len(found.pieces) == 1:
            return found.pieces[0]
        return None

    def links(self, row: int) -> tuple[Link, ...]:
        """Return what can be clicked in a row."""
        found = self.rows[row]
        if isinstance(found, SentenceRow):
            return ()
        if isinstance(found, PieceRow):
            action, word = "restore", self.tr("Restore")
        else:
            action, word = "toggle", self.tr("Hide") if found.expanded else self.tr("Show")
        start = len(self._before_links(found)) + len(_GAP)
        return (Link(action, word, start, start + len(word)),)

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
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
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
        source, english = self.tr("Indonesian (source)"), self._translation_title()
        if self.layout is ReaderLayout.TRANSLATION:
            return self.tr("{translation} · hold F4 for Indonesian").format(translation=english)
        if self.layout is ReaderLayout.STACKED:
            return self.tr("{source}, below it: {translation}").format(
                source=source, translation=english
            )
        return source if section == Column.SOURCE else english

    def packs(self) -> list[str]:
        """Return the packs that translated the sentences."""
        sentences = self.article.sentences if self.article else ()
        return sorted({stored.translation.pack for stored in sentences} - {""})

    def _translation_title(self) -> str:
        """Say that a machine translated, how much was corrected, and which pack it was."""
        said = self.tr("English · Machine translated")
        sentences = self.article.sentences if self.article else ()
        corrections = [stored.correction for stored in sentences if stored.correction is not None]
        derived = sum(correction.from_memory for correction in corrections)
        if own := len(corrections) - derived:
            said = self.tr("{said}, {n} corrected").format(said=said, n=own)
        if derived:
            said = self.tr("{said}, {n} from memory").format(said=said, n=derived)
        packs = self.packs()
        if not packs:
            return said
        several = self.tr("several language packs")
        return f"{said} · {several if len(packs) > 1 else packs[0].partition(' (')[0]}"

    def _spoken(self, row: int, column: int) -> str:
        found = self.sentence(row)
        if found is None:
            return self.text(row, Column.SOURCE)
        text = self.text(row, column)
        if column == Column.SOURCE:
            spoken = self.tr("Indonesian: {text}").format(text=text)
            return "\n".join((spoken, *self.annotations.spoken(found.stored.id, Side.SOURCE)))
        near = ""
        if found.stored.correction is None:
            spoken = self.tr("English, machine translated: {text}").format(text=text)
            near = matches_in_words(self.matches.get(found.stored.id, ()))
        else:
            spoken = self.tr("English, {corrected}: {text}").format(
                corrected=corrected_by(found.stored), text=text
            )
        notes = self.annotations.spoken(found.stored.id, Side.TRANSLATION)
        return "\n".join(part for part in (spoken, self.notes_text(row), near, *notes) if part)

    def _before_links(self, row: MarkRow | PieceRow) -> str:
        if isinstance(row, PieceRow):
            rule = row.piece.piece.rule
            return f"{row.piece.text}\u2028{rule_name(rule).capitalize()}: {rule_explanation(rule)}"
        count = len(row.pieces)
        amount = (
            self.tr("1 piece removed")
            if count == 1
            else self.tr("{n} pieces removed").format(n=count)
        )
        return f"{amount}: {self._rules(row.pieces)}"

    def _rules(self, pieces: tuple[StoredRemoved, ...]) -> str:
        rules = list(dict.fromkeys(rule_name(piece.piece.rule) for piece in pieces))
        named = ", ".join(rules[:NAMED_RULES])
        more = len(rules) - NAMED_RULES
        return self.tr("{rules} and {n} more").format(rules=named, n=more) if more > 0 else named

    def _redraw(self) -> list[int]:
        """Make the same rows anew; return those that say something else."""
        before = self.rows
        self._rebuild()
        changed = [
            number
            for number, (old, new) in enumerate(zip(before, self.rows, strict=True))
            if old != new
        ]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 1))
        return changed

    def _rows_of(self, article: StoredArticle) -> list[Row]:
        return rows_of(article, self._expanded, self._doubts, self._drafts)

    def _rebuild(self) -> None:
        self.rows = self._rows_of(self.article) if self.article else []
        self._row_of_sentence = {
            row.stored.id: number
            for number, row in enumerate(self.rows)
            if isinstance(row, SentenceRow)
        }
