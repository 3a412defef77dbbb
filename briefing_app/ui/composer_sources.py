# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sources of the briefing: its endnotes in their order, their grades, and what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefings import Credibility, Reliability
from briefing_app.ui import theme
from briefing_app.ui.composer_words import (
    credibility_name,
    difference,
    made_by,
    reliability_name,
    source_name,
    what_changed,
)
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Line
from briefing_app.ui.labels import DoubtLabel, MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.sourced_copy import HASH_DIGITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.briefings import Citation, CitedSource, Draft
    from briefing_app.core.briefings.outdated import Outdated
    from briefing_app.ui.composer_writing import Writing
    from briefing_app.ui.excerpts import Index

NOTE = Qt.ItemDataRole.UserRole
"""The `Note` of a row."""


@dataclass(frozen=True, slots=True)
class Note:
    """An endnote.

    Attributes:
        number: Its number.
        citation: What it cites.
        source: Whom it cites.
        outdated: How the library has it now, where that is otherwise.
    """

    number: int
    citation: Citation
    source: CitedSource
    outdated: Outdated | None = None

    @property
    def lines(self) -> list[Line]:
        """What a row says."""
        grade = f"{self.source.reliability.value}{self.citation.credibility.value}"
        title = self.source.title_translation or self.source.title or self.source.file_name
        told = [made_by(self.citation), f"SHA-256 {self.source.sha256[:HASH_DIGITS]}"]
        found = [
            Line(f"{self.number}   {source_name(self.source)}  ·  {grade}", bold=True),
            Line(title, muted=True, scale=0.92, max_lines=1),
            Line(self.citation.english, max_lines=3),
            Line("  ·  ".join(told), muted=True, scale=0.88),
        ]
        if self.outdated is not None:
            found.append(Line(what_changed(self.outdated), doubt=True, scale=0.92))
        return found


class SourcesModel(QAbstractListModel):
    """The endnotes in order of appearance."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.notes: list[Note] = []

    def show(self, notes: Sequence[Note]) -> None:
        """Show these; nothing flickers where they are the same citations."""
        notes = list(notes)
        if notes == self.notes:
            return
        same = [n.citation.key for n in notes] == [n.citation.key for n in self.notes]
        if not same:
            self.beginResetModel()
        self.notes = notes
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(notes) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of endnotes."""
        return 0 if parent.isValid() else len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an endnote."""
        if not index.isValid():
            return None
        note = self.notes[index.row()]
        if role == NOTE:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(line.text for line in note.lines)
        return None


class _Rows(ExcerptDelegate):
    def lines(self, index: Index) -> Sequence[Line]:
        note: Note = index.data(NOTE)
        return note.lines


class SourcesPanel(QWidget):
    """Lists the endnotes; below them the grades of the one that is chosen, and its difference.

    Args:
        writing: The briefing.

    Attributes:
        note_asked: Emitted with the key of the citation to go to.
        list: The endnotes.
        reliability: Grade of the source of the chosen one.
        credibility: Grade of its information.
        take: Takes its new text.
        take_all: Takes every new text.
    """

    note_asked = Signal(str)

    def __init__(self, writing: Writing) -> None:
        """Show nothing."""
        super().__init__()
        self._writing = writing
        self.model = SourcesModel(self)
        self.list = ExcerptList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setAccessibleName(self.tr("Endnotes of the briefing"))
        self.list.setToolTip(self.tr("Click or press Enter to go to the sentence in the article"))
        self.model.dataChanged.connect(lambda *_: self.list.scheduleDelayedItemsLayout())
        self.empty = EmptyPage("", self.tr("What the briefing takes from articles is listed here."))
        self.out_of_date = DoubtLabel()
        self.out_of_date.setWordWrap(True)
        self.take_all = QPushButton(self.tr("Take all"))
        self.take_all.setToolTip(
            self.tr("Take every new text from the library; Undo takes it back")
        )
        self.reliability, self.credibility = QComboBox(), QComboBox()
        for grade in Reliability:
            self.reliability.addItem(reliability_name(grade), grade)
        for info in Credibility:
            self.credibility.addItem(credibility_name(info), info)
        self.reliability.setAccessibleName(self.tr("Grade of the source"))
        self.credibility.setAccessibleName(self.tr("Grade of the information"))
        for box in (self.reliability, self.credibility):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.difference = QLabel()
        self.difference.setWordWrap(True)
        self.difference.setTextFormat(Qt.TextFormat.RichText)
        self.difference.setAccessibleName(self.tr("What changed"))
        self.difference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.take = QPushButton(self.tr("Take the new text"))
        self._current = ""
        self._lay_out()
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.reliability.activated.connect(lambda _: self._grade_source())
        self.credibility.activated.connect(lambda _: self._grade_information())
        self.take.clicked.connect(lambda: writing.take_new([self._current]))
        self.take_all.clicked.connect(lambda: writing.take_new(self._news()))
        writing.opened.connect(lambda _: self.refresh())
        writing.changed.connect(lambda _: self.refresh())
        writing.checked.connect(self.refresh)
        writing.closed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.out_of_date, 1)
        head.addWidget(self.take_all)
        self._head = QWidget()
        self._head.setLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._title = MutedLabel()
        form.addRow(self._title)
        form.addRow(self.tr("Source"), self.reliability)
        form.addRow(self.tr("Information"), self.credibility)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(12, 8, 12, 10)
        below.setSpacing(8)
        below.addLayout(form)
        below.addWidget(self.difference)
        below.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._below)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """Show the endnotes as they are now."""
        writing, draft = self._writing, self._writing.draft
        chosen = self._chosen_key()
        notes = []
        if draft is not None:
            for key, n in writing.numbers.items():
                citation = draft.citations[key]
                source = draft.sources[citation.sha256]
                notes.append(Note(n, citation, source, writing.outdated.get(key)))
        self.model.show(notes)
        self._stack.setCurrentIndex(1 if notes else 0)
        news = len(self._news())
        gone = sum(1 for note in notes if note.outdated and note.outdated.now is None)
        said = []
        if news == 1:
            said.append(self.tr("1 note is out of date."))
        elif news:
            said.append(self.tr("{n} notes are out of date.").format(n=number(news)))
        if gone == 1:
            said.append(self.tr("1 is no longer in the library."))
        elif gone:
            said.append(self.tr("{n} are no longer in the library.").format(n=number(gone)))
        self.out_of_date.setText(" ".join(said))
        self._head.setVisible(bool(said))
        self.take_all.setVisible(news > 0)
        self.choose(chosen)
        self._show_chosen()

    def choose(self, key: str) -> None:
        """Choose the endnote of a citation."""
        for row, note in enumerate(self.model.notes):
            if note.citation.key == key:
                self.list.setCurrentIndex(self.model.index(row))

    def _chosen(self) -> Note | None:
        note: Note | None = self.list.currentIndex().data(NOTE)
        return note

    def _chosen_key(self) -> str:
        note = self._chosen()
        return self._current if note is None else note.citation.key

    def _news(self) -> list[str]:
        """Return the keys of the endnotes whose new text can be taken."""
        notes = self.model.notes
        return [n.citation.key for n in notes if n.outdated and n.outdated.now is not None]

    def _show_chosen(self) -> None:
        note = self._chosen()
        self._below.setVisible(note is not None)
        if note is None:
            return
        self._current = note.citation.key
        self._title.setText(self.tr("Grades of note {n}").format(n=number(note.number)))
        self.reliability.setCurrentIndex(list(Reliability).index(note.source.reliability))
        self.credibility.setCurrentIndex(list(Credibility).index(note.citation.credibility))
        found = note.outdated
        now = None if found is None else found.now
        self.difference.setVisible(now is not None)
        self.take.setVisible(now is not None)
        if found is not None and now is not None:
            colours = theme.colours(QApplication.palette())
            if found.english_changed:
                text = difference(found.before.english, now.english, colours.bad, colours.good)
            else:
                text = f"{made_by(found.before)} → {made_by(now)}"
            self.difference.setText(text)

    def _go(self, index: QModelIndex) -> None:
        note: Note = index.data(NOTE)
        self.note_asked.emit(note.citation.key)

    def _grade_source(self) -> None:
        note = self._chosen()
        grade = Reliability(self.reliability.currentData())
        if note is None:
            return
        sha256 = note.source.sha256

        def change(draft: Draft) -> Draft:
            graded = replace(draft.sources[sha256], reliability=grade)
            return replace(draft, sources={**draft.sources, sha256: graded})

        self._writing.change(self.tr("Grade source"), change)

    def _grade_information(self) -> None:
        note = self._chosen()
        grade = Credibility(self.credibility.currentData())
        if note is None:
            return
        key = note.citation.key

        def change(draft: Draft) -> Draft:
            graded = replace(draft.citations[key], credibility=grade)
            return replace(draft, citations={**draft.citations, key: graded})

        self._writing.change(self.tr("Grade information"), change)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_below"):
            self._show_chosen()
