# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A small list to type ahead in, whose entries are switched on and off for what is selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from briefing_app.ui.icons import icon
from briefing_app.ui.tag_chips import tag_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

_ID = Qt.ItemDataRole.UserRole
_ROWS = 10
_WIDTH = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry.

    Attributes:
        id: Row id of what it stands for.
        name: What it is called.
        on: How many of the selected articles have it.
        of: How many articles are selected.
        colour: Name of the colour of its dot; empty for a folder.
    """

    id: int
    name: str
    on: int
    of: int
    colour: str = ""


class TogglePopup(QFrame):
    """Shows entries with a box each: ticked for all of the selection, half for some of it.

    Args:
        what: What is chosen, for the placeholder and screen readers.
        offer: What the entry says that makes a new one, with `{name}`.
        parent: The window.

    Attributes:
        field: What is typed.
        list: The entries that contain it.
        toggled: Emitted with (id, whether all of the selection shall have it).
        created: Emitted with the name of a new entry that all of the selection shall have.
    """

    toggled = Signal(int, bool)
    created = Signal(str)

    def __init__(self, what: str, offer: str, parent: QWidget) -> None:
        """Show no entry."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWindowTitle(what)
        self._offer = offer
        self._choices: Sequence[Choice] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(what)
        self.field.setAccessibleName(what)
        self.field.setClearButtonEnabled(True)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(what)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keys
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._toggle)
        self.setFocusProxy(self.field)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show entries; what is typed and the place in the list stay."""
        row = self.list.currentIndex().row()
        self._choices = choices
        self._fill()
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def open_at(self, place: QPoint) -> None:
        """Show it with its top left corner at a place on the screen, or as near as it fits."""
        height = self.list.sizeHintForRow(0) if self.model.rowCount() else 24
        self.list.setFixedHeight(height * max(min(len(self._choices) + 1, _ROWS), 3) + 4)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(min(place.x(), screen.right() - self.width()), screen.left())
        y = max(min(place.y(), screen.bottom() - self.height()), screen.top())
        self.move(x, y)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the list with the arrows while the field has the keys; Enter switches."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS,
                Qt.Key.Key_PageUp: -_ROWS,
            }
            key = Qt.Key(event.key())
            if key in steps and self.model.rowCount():
                row = self.list.currentIndex().row() + steps[key]
                row = max(0, min(row, self.model.rowCount() - 1))
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """Show the entries that contain what is typed, those that begin with it first."""
        typed = " ".join(self.field.text().split())
        wanted = typed.casefold()
        found = [choice for choice in self._choices if wanted in choice.name.casefold()]
        found.sort(key=lambda choice: not choice.name.casefold().startswith(wanted))
        self.model.clear()
        for choice in found:
            self.model.appendRow(self._item(choice))
        if typed and all(choice.name.casefold() != wanted for choice in self._choices):
            item = QStandardItem(self._offer.format(name=typed))
            item.setEditable(False)
            self.model.appendRow(item)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _item(self, choice: Choice) -> QStandardItem:
        states = Qt.CheckState
        some = 0 < choice.on < choice.of
        counted = self.tr("{name}  –  on {n} of {all}")
        text = counted.format(name=choice.name, n=choice.on, all=choice.of) if some else choice.name
        item = QStandardItem(text)
        palette = self.palette()
        item.setIcon(tag_icon(choice.colour, palette) if choice.colour else icon("folder", palette))
        item.setEditable(False)
        item.setData(choice.id, _ID)
        on = states.Checked if choice.on else states.Unchecked
        item.setCheckState(states.PartiallyChecked if some else on)
        said = self.tr("on all") if choice.on else self.tr("on none")
        item.setAccessibleText(text if some else f"{choice.name}, {said}")
        return item

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        id_: int | None = index.data(_ID)
        if id_ is None:
            self.created.emit(" ".join(self.field.text().split()))
        else:
            choice = next(found for found in self._choices if found.id == id_)
            self.toggled.emit(id_, choice.on < choice.of)
        self.field.clear()
