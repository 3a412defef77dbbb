# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A list of sentences that can be jumped to, pinned, dropped, moved and copied."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip

from briefing_app.ui.excerpts import ExcerptList
from briefing_app.ui.summary_model import ROW_ROLE, SummaryModel, SummaryRow
from briefing_app.ui.summary_rows import ALT_SHIFT, RowButton, SummaryDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

JUMP, COPY, PIN, DROP, TAKE_BACK = "jump", "copy", "pin", "drop", "take back"
_KEYS = {
    Qt.Key.Key_P: PIN,
    Qt.Key.Key_Delete: DROP,
    Qt.Key.Key_Backspace: DROP,
}


class SummaryList(ExcerptList):
    """Sentences under each other.

    Args:
        model: The sentences.
        acts: What can be done with a sentence besides jumping to it and copying it: any of
            `PIN`, `DROP` and `TAKE_BACK`. Delete does the last of them.
        parent: Widget that owns it.

    Attributes:
        asked: Emitted with (what: `JUMP`, `COPY`, `PIN`, `DROP` or `TAKE_BACK`, `SummaryRow`).
    """

    asked = Signal(str, object)

    def __init__(
        self, model: SummaryModel, acts: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """Show a model."""
        super().__init__(parent)
        self.sentences, self._acts = model, tuple(acts)
        self.setModel(model)
        known = {
            PIN: RowButton(
                PIN,
                "pin",
                self.tr("Pin: keep it in the summary (P)"),
                "pin-off",
                self.tr("Unpin: let the method decide (P)"),
            ),
            DROP: RowButton(DROP, "x", self.tr("Drop it from the summary (Delete)")),
            TAKE_BACK: RowButton(
                TAKE_BACK, "undo-2", self.tr("Take it back: let the method decide (Delete)")
            ),
        }
        self.cells = SummaryDelegate(self, [known[act] for act in acts])
        self.setItemDelegate(self.cells)
        self.clicked.connect(partial(self._ask, JUMP))
        self.activated.connect(partial(self._ask, JUMP))
        self._current: int | None = None
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())
        if model.movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.setDropIndicatorShown(True)
        else:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    @property
    def current(self) -> SummaryRow | None:
        """The row under the cursor."""
        row: SummaryRow | None = self.currentIndex().data(ROW_ROLE)
        return row

    def move_current(self, step: int) -> None:
        """Move the row under the cursor up (-1) or down (1)."""
        row = self.currentIndex().row()
        if row >= 0:
            self.sentences.moveRow(
                QModelIndex(), row, QModelIndex(), row + (step if step < 0 else step + 1)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pin, drop, move and copy by keys."""
        key, row = event.key(), self.current
        if event.matches(QKeySequence.StandardKey.Copy):
            if row is not None:
                self.asked.emit(COPY, row)
        elif event.modifiers() == ALT_SHIFT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            act = _KEYS[Qt.Key(key)]
            if act == DROP and DROP not in self._acts:
                act = TAKE_BACK
            if row is not None and act in self._acts:
                self.asked.emit(act, row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what a button of a row says; a click elsewhere jumps."""
        index = self.indexAt(event.position().toPoint())
        button = self.cells.button_at(self.visualRect(index), event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and button is not None:
            # The row may be another one when the button was pressed elsewhere.
            if index == self.currentIndex():
                self._ask(button.name, index)
            self.setState(QAbstractItemView.State.NoState)
            return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the button under the pointer does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            button = self.cells.button_at(self.visualRect(index), event.pos())
            if index.isValid() and button is not None:
                QToolTip.showText(event.globalPos(), button.told(index.data(ROW_ROLE))[1], self)
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the sentence."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            point = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, point = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.made_menu(index).popup(point)

    def made_menu(self, index: QModelIndex) -> QMenu:
        """Return the menu of a row."""
        row: SummaryRow = index.data(ROW_ROLE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = {
            JUMP: self.tr("Jump to its place"),
            COPY: self.tr("Copy with source"),
            PIN: self.tr("Unpin") if row.pinned else self.tr("Pin"),
            DROP: self.tr("Drop from the summary"),
            TAKE_BACK: self.tr("Take back"),
        }
        keys = {JUMP: "Return", COPY: "Ctrl+C", PIN: "P", DROP: "Del", TAKE_BACK: "Del"}
        for act in (JUMP, *self._acts, COPY):
            action = menu.addAction(said[act], partial(self.asked.emit, act, row))
            action.setShortcut(QKeySequence(keys[act]))
        if self.sentences.movable:
            menu.addSeparator()
            for text, step, key in (
                (self.tr("Move up"), -1, "Alt+Shift+Up"),
                (self.tr("Move down"), 1, "Alt+Shift+Down"),
            ):
                action = menu.addAction(text, partial(self._move, row.stored.id, step))
                action.setShortcut(QKeySequence(key))
                action.setEnabled(0 <= index.row() + step < self.sentences.rowCount())
        return menu

    def _move(self, sentence_id: int, step: int) -> None:
        row = self.sentences.row_of(sentence_id)
        if row is not None:
            self.setCurrentIndex(self.sentences.index(row))
            self.move_current(step)

    def _ask(self, act: str, index: QModelIndex) -> None:
        row: SummaryRow | None = index.data(ROW_ROLE)
        if row is not None:
            self.asked.emit(act, row)

    def _remember(self) -> None:
        row = self.current
        self._current = None if row is None else row.stored.id
        self._row = self.currentIndex().row()

    def _restore(self) -> None:
        """Put the cursor where it was: on the sentence, else on the row."""
        if self._current is None:
            return
        row = self.sentences.row_of(self._current)
        if row is None:
            row = min(self._row, self.sentences.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.sentences.index(row))
