# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A field for a text of a briefing: bold, italic, lists, and citations as numbered chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextEdit

from briefing_app.ui import theme
from briefing_app.ui.composer_markdown import (
    CHIP,
    KEY,
    OBJECT,
    insert_chip,
    insert_markdown,
    leave_list,
    read_markdown,
    write_markdown,
)
from briefing_app.ui.dragging import SENTENCES, dragged_pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextDocument, QTextFormat

MARKDOWN = "application/x-briefing-desk-markdown"
_ALT_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Chips(QPyTextObject):
    """Draws citations as small numbered plates.

    Args:
        numbers: Number of each citation's endnote, by key; looked up at each drawing.
        parent: Object that owns it.
    """

    def __init__(self, numbers: Mapping[str, int], parent: QObject) -> None:
        """Draw by these numbers."""
        super().__init__(parent)
        self._numbers = numbers

    def _text(self, looks: QTextFormat) -> str:
        number = self._numbers.get(str(looks.property(KEY)))
        return "?" if number is None else str(number)

    def _font(self) -> QFont:
        return theme.scaled(QApplication.font(), 0.78, bold=True)

    def intrinsicSize(self, doc: QTextDocument, pos: int, looks: QTextFormat) -> QSizeF:
        """Return how large a plate is."""
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(self._text(looks)) + 10
        return QSizeF(max(width, metrics.height()) + 2, metrics.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        pos: int,
        looks: QTextFormat,
    ) -> None:
        """Draw a plate."""
        colours = theme.colours(QApplication.palette())
        plate = QRectF(rect).adjusted(1.5, 0.5, -1.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.accent)
        painter.setBrush(colours.current)
        painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
        painter.setFont(self._font())
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._text(looks))
        painter.restore()


class TextField(QTextEdit):
    """A field that is as high as its text.

    What is undone is undone by the window, a pause of typing at a time.

    Args:
        numbers: Number of each citation's endnote, by key.
        name: What a screen reader calls it.
        hint: What it says while it is empty.

    Attributes:
        typed: Emitted with the Markdown when the user changed it.
        note_asked: Emitted with the key of a citation that was clicked.
        sentences_dropped: Emitted with the (article id, sentence id) that were dropped; the
            cursor is where they were dropped.
    """

    typed = Signal(str)
    note_asked = Signal(str)
    sentences_dropped = Signal(object)

    def __init__(self, numbers: Mapping[str, int], name: str, hint: str = "") -> None:
        """Say nothing."""
        super().__init__()
        self._shown = ""
        self._filling = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setDocumentMargin(2)
        document.setIndentWidth(22)
        self._chips = Chips(numbers, document)
        document.documentLayout().registerHandler(CHIP, self._chips)
        document.documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        document.contentsChanged.connect(self._on_changed)
        self._fit()

    @property
    def markdown(self) -> str:
        """What it says."""
        return read_markdown(self.document())

    def show_text(self, text: str) -> None:
        """Show a Markdown text; one that is shown already is left alone, with the cursor."""
        if text == self._shown:
            self._renumber()
            return
        self._shown, self._filling = text, True
        place = self.textCursor().position()
        write_markdown(self.document(), text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._filling = False
        self._fit()

    def cite(self, keys: Iterable[str]) -> None:
        """Insert citations at the cursor."""
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.beginEditBlock()
        for key in keys:
            insert_chip(cursor, key)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # How the text looks

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        weight = QFont.Weight.Normal if self.bold else QFont.Weight.Bold
        looks = QTextCharFormat()
        looks.setFontWeight(weight)
        self.mergeCurrentCharFormat(looks)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        looks = QTextCharFormat()
        looks.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(looks)

    @property
    def bold(self) -> bool:
        """Whether the text at the cursor is bold."""
        return self.fontWeight() > QFont.Weight.Normal.value

    def toggle_list(self, *, numbered: bool) -> None:
        """Make the paragraph, or the selected ones, items of a list or not."""
        style = QTextListFormat.Style
        wanted = style.ListDecimal if numbered else style.ListDisc
        cursor = self.textCursor()
        found = cursor.currentList()
        cursor.beginEditBlock()
        if found is not None and found.format().style() == wanted:
            leave_list(cursor)
        else:
            looks = QTextListFormat()
            looks.setStyle(wanted)
            looks.setIndent(1)
            cursor.createList(looks)
        cursor.endEditBlock()

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Let the window undo; keep the keys that make text bold or italic."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in undo):
                event.ignore()
                return True
            if _is_look(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make text bold or italic; end a list by Enter in an empty item."""
        if _is_look(event):
            (self.toggle_bold if event.key() == Qt.Key.Key_B else self.toggle_italic)()
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _ALT_MOVES:
            event.ignore()  # the card moves
            return
        cursor = self.textCursor()
        ends = event.key() == Qt.Key.Key_Return and not cursor.block().text()
        if ends and cursor.currentList() is not None:
            leave_list(cursor)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a citation that is clicked."""
        super().mouseReleaseEvent(event)
        key = self._key_at(event.position())
        if key and not self.textCursor().hasSelection():
            self.note_asked.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a citation can be followed."""
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape
        over = self._key_at(event.position())
        self.viewport().setCursor(shape.PointingHandCursor if over else shape.IBeamCursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and sentences to cite."""
        return source.hasFormat(SENTENCES) or source.hasFormat(MARKDOWN) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert text as it looks within briefings, text from elsewhere without its looks."""
        if source.hasFormat(SENTENCES):
            self.sentences_dropped.emit(dragged_pairs(source, SENTENCES))
        elif source.hasFormat(MARKDOWN):
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            insert_markdown(cursor, source.data(MARKDOWN).toStdString())
            cursor.endEditBlock()
        else:
            self.insertPlainText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy with citations, for another text of a briefing."""
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(cursor.selection().toPlainText().replace(OBJECT, ""))
        said = read_markdown(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data.setData(MARKDOWN, said.encode())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours and fonts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_chips"):
            self._fit()

    def _key_at(self, point: QPointF) -> str:
        place = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if place < 0:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place + 1, self.document().characterCount() - 1))
        looks = cursor.charFormat()
        return str(looks.property(KEY)) if looks.objectType() == CHIP else ""

    def _renumber(self) -> None:
        if OBJECT in self.toPlainText():
            self._filling = True
            self.document().markContentsDirty(0, self.document().characterCount())
            self._filling = False
            self.viewport().update()

    def _on_changed(self) -> None:
        if self._filling:
            return
        text = self.markdown
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)

    def _fit(self) -> None:
        least = QFontMetricsF(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        height = max(self.document().size().height(), least)
        self.setFixedHeight(round(height) + 2)


def _is_look(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_B, Qt.Key.Key_I)
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in keys
