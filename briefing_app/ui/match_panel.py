# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A small window that shows what the translation memory has for a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from briefing_app.core.text_tokens import marked_diff, word_diff
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Index, Line
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.match_words import SEPARATOR, caution_in_words, diff_line, entry_in_words
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.memory import MemoryMatch
    from briefing_app.core.stored import StoredSentence

_MATCH, _TEXT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class MatchModel(QAbstractListModel):
    """The matches of a sentence."""

    def __init__(self, parent: QWidget) -> None:
        """Have none."""
        super().__init__(parent)
        self._text = ""
        self._matches: tuple[MemoryMatch, ...] = ()

    def show(self, text: str, matches: Sequence[MemoryMatch]) -> None:
        """Have the matches of a text."""
        self.beginResetModel()
        self._text, self._matches = text, tuple(matches)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of matches."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a match, or what it says."""
        if not index.isValid():
            return None
        match = self._matches[index.row()]
        if role == _MATCH:
            return match
        if role == _TEXT:
            return self._text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            unit = match.entry.unit
            said = (
                f"{match.percent} %",
                caution_in_words(match.cautions),
                marked_diff(word_diff(unit.source, self._text)),
                unit.target,
                entry_in_words(match.entry),
            )
            return "\n".join(part for part in said if part)
        return None


class _Delegate(ExcerptDelegate):
    """Draws a match: how near, the difference of the sources, the English, who wrote it."""

    def lines(self, index: Index) -> Sequence[Line]:
        match: MemoryMatch = index.data(_MATCH)
        unit, mind = match.entry.unit, caution_in_words(match.cautions)
        head = f"{match.percent} %"
        found = [Line(f"{head}{SEPARATOR}{mind}" if mind else head, bold=True, doubt=bool(mind))]
        if not match.exact:
            found.append(diff_line(unit.source, index.data(_TEXT)))
        found.append(Line(unit.target))
        found.append(Line(entry_in_words(match.entry), muted=True, scale=0.9, max_lines=2))
        return found


class MatchPanel(ToolWindow):
    """The sentence, its matches, and what can be done with one.

    Args:
        window: The main window.

    Attributes:
        list: The matches.
        adapt_asked: Emitted with (sentence id, English) to put into the editor.
        use_asked: Emitted with (sentence id, English) to take as it is.
        adapt: The button that puts a match into the editor.
        use: The button that takes a match as it is.
        sentence_id: The sentence that is shown; None for none.
    """

    adapt_asked = Signal(int, str)
    use_asked = Signal(int, str)

    def __init__(self, window: QWidget) -> None:
        """Show nothing yet."""
        super().__init__("matches", "", QSize(560, 420), window)
        self.setWindowTitle(self.tr("Matches from the translation memory"))
        self.sentence_id: int | None = None
        self._source = QLabel()
        self._source.setWordWrap(True)
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._said = MutedLabel()
        self._said.setWordWrap(True)
        self.model = MatchModel(self)
        self.list = ExcerptList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Matches"))
        self.adapt = QPushButton(self.tr("&Adapt it (Enter)"))
        self.adapt.setToolTip(self.tr("Put it into the editor; Enter there confirms it."))
        self.adapt.setDefault(True)
        self.use = QPushButton(self.tr("&Use as it is (Ctrl+Enter)"))
        self.use.setAutoDefault(False)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.adapt.clicked.connect(lambda: self._ask(self.adapt_asked))
        self.use.clicked.connect(lambda: self._ask(self.use_asked))
        self.list.doubleClicked.connect(lambda _: self._ask(self.adapt_asked))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._ask(self.use_asked))
        row = QHBoxLayout()
        row.addWidget(self.adapt)
        row.addWidget(self.use)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._source)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    @property
    def chosen(self) -> MemoryMatch | None:
        """The match under the cursor."""
        match: MemoryMatch | None = self.list.currentIndex().data(_MATCH)
        return match

    def show_matches(self, stored: StoredSentence | None, matches: Sequence[MemoryMatch]) -> None:
        """Show what the memory has for a sentence; None for no sentence."""
        self.sentence_id = None if stored is None else stored.id
        self._source.setText("" if stored is None else stored.sentence.text)
        self.model.show(self._source.text(), matches)
        self._said.setVisible(not matches)
        if stored is None:
            self._said.setText(self.tr("Choose a sentence in the reader."))
        else:
            self._said.setText(self.tr("The memory has nothing near to this sentence."))
        if matches:
            self.list.setCurrentIndex(self.model.index(0, 0))
        for button in (self.adapt, self.use):
            button.setEnabled(bool(matches))

    def _ask(self, signal: SignalInstance) -> None:
        match = self.chosen
        if match is not None and self.sentence_id is not None:
            signal.emit(self.sentence_id, " ".join(match.entry.unit.target.split()))
