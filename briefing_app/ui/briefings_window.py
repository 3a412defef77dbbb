# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of briefings, in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from briefing_app.briefing.dates import printed_iso
from briefing_app.core.stored import Part
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.stored import BriefingRow, Changes
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack

ROW = Qt.ItemDataRole.UserRole


class BriefingsWindow(ToolWindow):
    """Lists briefings, that changed last first; those in the Trash on demand.

    Args:
        database: Where they are.
        edits: Where deleting becomes a step.
        window: The main window.

    Attributes:
        open_asked: Emitted with the id of the briefing to open.
        delete_asked: Emitted with the id of the briefing to delete.
        new_asked: Emitted when a new one shall be begun.
        failed: Emitted with (what was tried, exception).
    """

    open_asked = Signal(int)
    delete_asked = Signal(int)
    new_asked = Signal()
    failed = Signal(str, object)

    def __init__(self, database: DatabaseThread, edits: EditStack, window: QWidget) -> None:
        """List nothing yet."""
        super().__init__("briefings", self.tr("Briefings"), QSize(520, 420), window)
        self._database, self._edits = database, edits
        self._rows: Sequence[BriefingRow] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Briefings"))
        self.list.setSpacing(3)
        self.empty = EmptyPage(
            self.tr("No briefing yet"),
            self.tr("A briefing is put together from what you read, with every source."),
            self.tr("New briefing"),
            "file-plus",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self.trash = CheckBox(self.tr("Show the &Trash"))
        self.open_button = QPushButton(self.tr("&Open"))
        self.new, self.delete = QPushButton(self.tr("&New…")), QPushButton(self.tr("&Delete"))
        row = QHBoxLayout()
        row.addWidget(self.trash)
        row.addStretch(1)
        for button in (self.new, self.delete, self.open_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.open_button.clicked.connect(self._open)
        self.list.itemActivated.connect(lambda _: self._open())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.new.clicked.connect(self.new_asked)
        self.empty.button.clicked.connect(self.new_asked)
        self.delete.clicked.connect(self._delete)
        self.trash.toggled.connect(lambda _: self._show())
        edits.changed.connect(self._on_changed)
        self._enable()

    def bring_up(self) -> None:
        """Show it with what is in the library now."""
        super().bring_up()
        self.load()

    def load(self) -> None:
        """Read the list."""

        def show(rows: list[BriefingRow]) -> None:
            self._rows = rows
            self._show()

        tried = self.tr("The briefings could not be read.")
        self._database.run(
            lambda library: library.briefings(),
            show,
            lambda error: self.failed.emit(tried, error),
        )

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and Part.BRIEFINGS in changes.parts:
            self.load()

    def _show(self) -> None:
        chosen = self._chosen()
        self.list.clear()
        for row in self._rows:
            if row.trashed and not self.trash.isChecked():
                continue
            title = row.title.strip() or self.tr("Without a title")
            when = printed_iso(row.modified[:10])
            said = self.tr("in the Trash") if row.trashed else self.tr("changed on {day}")
            item = QListWidgetItem(f"{title}\n{said.format(day=when)}")
            item.setData(ROW, row)
            self.list.addItem(item)
            if chosen is not None and row.id == chosen.id:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._stack.setCurrentIndex(1 if self.list.count() else 0)
        self._enable()

    def _chosen(self) -> BriefingRow | None:
        item = self.list.currentItem()
        row: BriefingRow | None = None if item is None else item.data(ROW)
        return row

    def _enable(self) -> None:
        row = self._chosen()
        self.open_button.setEnabled(row is not None and not row.trashed)
        self.delete.setEnabled(row is not None)
        back = row is not None and bool(row.trashed)
        self.delete.setText(self.tr("&Put back") if back else self.tr("&Delete"))

    def _open(self) -> None:
        row = self._chosen()
        if row is not None and not row.trashed:
            self.hide()
            self.open_asked.emit(row.id)

    def _delete(self) -> None:
        row = self._chosen()
        if row is None:
            return
        number = row.id
        if row.trashed:
            self._edits.run(
                self.tr("Put briefing back"), lambda edits: edits.untrash_briefing(number)
            )
        else:
            self.delete_asked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete by key."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._delete()
        else:
            super().keyPressEvent(event)
