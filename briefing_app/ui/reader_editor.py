# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The field in which the English of a sentence is edited, in the sentence's own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout

from briefing_app.ui import theme
from briefing_app.ui.labels import DoubtLabel, MutedLabel
from briefing_app.ui.reader_layout import Column, ReaderLayout
from briefing_app.ui.text_layout import LINE_SPACING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from briefing_app.core.stored import StoredSentence
    from briefing_app.ui.reader_view import ReaderView

_PADDING = 5
_STAY = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class SentenceEditor(QFrame):
    """Lies over a translation, grows with what is typed, and says what the machine wrote.

    Args:
        view: The reader.
        stored: The sentence.
        draft: What was typed before and not confirmed; None where there is none.

    Attributes:
        confirmed: Emitted with (text, whether to go on to the next sentence).
        left: Emitted when it is to close without confirming: on Esc (True) and when the
            focus goes elsewhere (False).
        changed: Emitted when something was typed.
        field: The text field.
        hint: The keys.
        problem: Why the text cannot be confirmed.
        sentence_id: Row id of the sentence.
    """

    confirmed = Signal(str, bool)
    left = Signal(bool)
    changed = Signal()

    def __init__(self, view: ReaderView, stored: StoredSentence, draft: str | None) -> None:
        """Show the text, with the cursor at its end."""
        super().__init__(view.viewport())
        self._view, self._stored, self.sentence_id = view, stored, stored.id
        self._placing = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("English of the sentence"))
        self._source, self._machine = MutedLabel(), MutedLabel()
        self._source.setText(self.tr("Indonesian: {text}").format(text=stored.sentence.text))
        self.problem = DoubtLabel()
        self.problem.hide()
        self.hint = MutedLabel(
            self.tr("Ctrl+Enter confirm, next · Enter confirm · Esc leave, what is typed is kept")
        )
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(4)
        for widget in (self.field, self._source, self._machine, self.problem, self.hint):
            column.addWidget(widget)
        for label in (self._source, self._machine, self.problem, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.field.put(stored.english)
        if draft is not None:
            self.field.replace(draft)
        self._machine.setText(self._machines_text())
        self.field.setAccessibleDescription(f"{self._source.text()}\n{self._machine.text()}")
        self.field.confirm.connect(self.confirm)
        self.field.leave.connect(self.left)
        self.field.textChanged.connect(self._on_typed)
        self.field.document().documentLayout().documentSizeChanged.connect(self.place)
        view.fitter.fitted.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(self.place)
        self.place()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        """What is typed, as it would be kept: on one line."""
        return " ".join(self.field.toPlainText().split())

    @property
    def draft(self) -> str | None:
        """What is typed, if it is not what counts already."""
        return self.text if self.text != self._stored.english else None

    def take(self, stored: StoredSentence) -> None:
        """Learn that the sentence was corrected or reverted meanwhile."""
        self._stored = stored

    def confirm(self, goes_on: bool) -> None:
        """Hand the text over, unless it is empty."""
        if self.text:
            self.confirmed.emit(self.text, goes_on)
        else:
            self.problem.setText(
                self.tr("A sentence cannot be empty. Type its English, or leave with Esc.")
            )
            self.problem.show()
            self.place()

    def end(self) -> None:
        """Go away; the row gets back the room that it needs without an editor."""
        self._placing = True
        self.hide()
        self.deleteLater()

    def place(self) -> None:
        """Lie over the translation, and give its row the room that is needed."""
        if self._placing:
            return
        row = self._view.reader_model.row_of(self.sentence_id)
        if row is None:
            return
        self._placing = True
        view = self._view
        font = view.cells.font_of(row)
        if self.field.font() != font:
            self.field.set_font(font)
            for label in (self._source, self._machine, self.problem, self.hint):
                label.setFont(theme.scaled(view.cells.font, 0.88))
        self._source.setVisible(view.layout_ is ReaderLayout.TRANSLATION)
        part = view.part_rect(row, Column.TRANSLATION)
        left = view.cells.left(row)
        room = view.cells.block(row, Column.TRANSLATION, part.width()).width
        width = round(room) + 2 * _PADDING + 2
        self.field.fit(round(room))
        height = self._column.totalHeightForWidth(width)
        if view.cells.editing != (row, height - _PADDING):
            before = view.cells.editing
            view.cells.editing = (row, height - _PADDING)
            stale = [before[0]] if before and before[0] < len(view.reader_model.rows) else []
            view.fitter.fit_now([row, *stale])
            part = view.part_rect(row, Column.TRANSLATION)
        self.setGeometry(
            QRect(round(part.left()) + left - _PADDING, round(part.top()) - _PADDING, width, height)
        )
        self._placing = False

    def _machines_text(self) -> str:
        machine = self._stored.translation.text
        if self.text == machine:
            return self.tr("Machine translated; confirm it as it is if it is right.")
        return self.tr("Machine translated: {text}").format(text=machine)

    def _on_typed(self) -> None:
        said = self._machines_text()
        solved = self.problem.isVisible() and bool(self.text)
        if solved:
            self.problem.hide()
        if solved or self._machine.text() != said:
            self._machine.setText(said)
            self.place()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame that shows that one can type here."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self.palette()).accent, 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class _Field(QTextEdit):
    """Plain text that wraps, set like the sentence; Enter confirms it."""

    confirm = Signal(bool)
    leave = Signal(bool)

    def __init__(self, parent: SentenceEditor) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)

    def put(self, text: str) -> None:
        """Begin with a text; nothing can be undone yet."""
        self.setPlainText(text)
        self._space_lines()
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def replace(self, text: str) -> None:
        """Put another text in the place of all; an undo brings the first one back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def set_font(self, font: object) -> None:
        """Write in a font."""
        self.setFont(font)  # type: ignore[arg-type]
        self.document().setDefaultFont(font)  # type: ignore[arg-type]

    def fit(self, width: int) -> None:
        """Be as wide as said and as high as the text."""
        self.document().setTextWidth(width)
        self.setFixedSize(width + 1, round(self.document().size().height()) + 1)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, which closes the search with it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm on Enter, leave on Esc; there are no lines to break."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when the focus goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _STAY:
            self.leave.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text on one line."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def _space_lines(self) -> None:
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(
            LINE_SPACING * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor.mergeBlockFormat(spaced)
