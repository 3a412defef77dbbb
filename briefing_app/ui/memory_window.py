# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window of the translation memory: its entries, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from briefing_app.ui import export_files
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.match_words import entry_in_words
from briefing_app.ui.memory_model import ENTRY_ROLE, Column, MemoryModel
from briefing_app.ui.tables import PADDING, PaddedDelegate, QuietHeader, make_quiet
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.memory import MemoryEntry

_FILTER_MS = 200
_WIDTHS = {Column.ORIGIN: 150, Column.AUTHOR: 90, Column.DATE: 130, Column.USES: 60}


class EntryDialog(QDialog):
    """Asks for another English of an entry.

    Args:
        entry: The entry.
        parent: The window.

    Attributes:
        english: The field.
        buttons: Save and Cancel.
    """

    def __init__(self, entry: MemoryEntry, parent: QWidget) -> None:
        """Show the English as it is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit entry of the translation memory"))
        source, known = MutedLabel(entry.unit.source), MutedLabel(entry_in_words(entry))
        for label in (source, known):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.english = QPlainTextEdit(entry.unit.target)
        self.english.setAccessibleName(self.tr("English"))
        self.english.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.english.textChanged.connect(lambda: save.setEnabled(bool(self.text)))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, save.click)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (source, self.english, known, self.buttons):
            column.addWidget(widget)
        self.resize(520, 260)
        add_focus_rings(self)
        self.english.setFocus()

    @property
    def text(self) -> str:
        """The English, on one line."""
        return " ".join(self.english.toPlainText().split())


class MemoryWindow(ToolWindow):
    """A table with a filter; edit, delete, import, export, apply.

    Args:
        window: The main window.

    Attributes:
        model: The entries.
        edited: Emitted with (entry id, English).
        delete_asked: Emitted with the ids of entries.
        open_asked: Emitted with (article id, sentence id).
        import_asked: Emitted with the paths of TMX files.
        export_asked: Emitted with the path to write to.
        apply_asked: Emitted when identical sentences shall take the memory's English.
        dialog: The dialog that was opened last; None before.
        said: What was done, and what the filter shows.
        left_out: Units that could not be imported.
    """

    edited = Signal(int, str)
    delete_asked = Signal(object)
    open_asked = Signal(int, object)
    import_asked = Signal(object)
    export_asked = Signal(object)
    apply_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        """Show nothing yet."""
        super().__init__("memory", "", QSize(980, 560), window)
        self.setWindowTitle(self.tr("Translation memory"))
        self.dialog: EntryDialog | None = None
        self.model = MemoryModel(self)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Show only entries with these words (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self._soon = QTimer(self, interval=_FILTER_MS, singleShot=True)
        self._soon.timeout.connect(self._filter)
        self.filter.textChanged.connect(lambda _: self._soon.start())
        self.table = QTableView()
        self._set_up_table()
        self.said, self.left_out = MutedLabel(), QPlainTextEdit(readOnly=True)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(self.said.textInteractionFlags().TextSelectableByMouse)
        self.left_out.setAccessibleName(self.tr("Units that were left out"))
        self.left_out.setTabChangesFocus(True)
        self.left_out.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        self.left_out.hide()
        self.edit, self.delete = self._button(self.tr("&Edit…")), self._button(self.tr("&Delete"))
        self.go = self._button(self.tr("&Go to sentence"))
        self.apply = self._button("")
        self.stop = self._button(self.tr("&Stop"))
        self.stop.hide()
        self.import_, self.export = (
            self._button(self.tr("&Import TMX…")),
            self._button(self.tr("E&xport TMX…")),
        )
        self.edit.clicked.connect(self.edit_current)
        self.delete.clicked.connect(self._delete)
        self.go.clicked.connect(self._go)
        self.apply.clicked.connect(self.apply_asked)
        self.import_.clicked.connect(self._choose_files)
        self.export.clicked.connect(self._choose_target)
        QShortcut(QKeySequence("Ctrl+F"), self, self.filter.setFocus)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._delete)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        row = QHBoxLayout()
        for button in (self.edit, self.delete, self.go):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.apply, self.stop, self.import_, self.export):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.left_out)
        column.addLayout(row)
        self.show_waiting(0)
        self._on_chosen()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        header = QuietHeader(PADDING, table)
        table.setHorizontalHeader(header)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.setItemDelegate(PaddedDelegate(table))
        table.setAccessibleName(self.tr("Entries"))
        make_quiet(table)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in (Column.SOURCE, Column.TARGET):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        table.activated.connect(lambda _: self.edit_current())
        table.selectionModel().selectionChanged.connect(self._on_chosen)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    # What it shows

    def show_entries(self, entries: Sequence[tuple[MemoryEntry, str]]) -> None:
        """Show the entries, as `searchable` returns them; the cursor stays on its entry."""
        current = self.current
        self.model.show(entries)
        row = -1 if current is None else self.model.row_of(current.id)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._on_chosen()
        self._count()

    def show_waiting(self, count: int) -> None:
        """Offer to give the memory's English to so many identical sentences."""
        self.apply.setVisible(count > 0)
        if count == 1:
            self.apply.setText(self.tr("&Apply to 1 identical sentence"))
        else:
            self.apply.setText(self.tr("&Apply to {n} identical sentences").format(n=number(count)))

    def tell(self, text: str, left_out: Sequence[str] = ()) -> None:
        """Say what was done, and which units were left out."""
        self.said.setText(text)
        self.left_out.setPlainText("\n".join(left_out))
        self.left_out.setVisible(bool(left_out))

    def show_busy(self, *, busy: bool) -> None:
        """Offer to stop, and no other file, while one is read or written."""
        self.stop.setVisible(busy)
        for button in (self.import_, self.export):
            button.setVisible(not busy)

    @property
    def current(self) -> MemoryEntry | None:
        """The entry under the cursor."""
        entry: MemoryEntry | None = self.table.currentIndex().data(ENTRY_ROLE)
        return entry

    @property
    def selected(self) -> list[MemoryEntry]:
        """The selected entries."""
        return [index.data(ENTRY_ROLE) for index in self.table.selectionModel().selectedRows()]

    def _filter(self) -> None:
        self.model.look_for(self.filter.text())
        self._on_chosen()
        self._count()

    def _count(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        if not total:
            said = self.tr(
                "The memory is empty. It keeps each sentence that you correct; or import a TMX "
                "file, as OmegaT and others write them."
            )
        elif shown < total:
            said = self.tr("{shown} of {total} entries")
        else:
            said = self.tr("{total} entries")
        self.tell(said.format(shown=number(shown), total=number(total)))

    def _on_chosen(self) -> None:
        selected = self.selected
        self.edit.setEnabled(len(selected) == 1)
        self.delete.setEnabled(bool(selected))
        self.go.setEnabled(len(selected) == 1 and selected[0].article_id is not None)

    # What can be done

    def edit_current(self) -> None:
        """Ask for another English of the entry under the cursor."""
        entry = self.current
        if entry is None:
            return
        self.dialog = dialog = EntryDialog(entry, self)
        dialog.accepted.connect(lambda: self.edited.emit(entry.id, dialog.text))
        dialog.open()

    def _delete(self) -> None:
        if ids := [entry.id for entry in self.selected]:
            self.delete_asked.emit(ids)

    def _go(self) -> None:
        entry = self.current
        if entry is not None and entry.article_id is not None:
            self.open_asked.emit(entry.article_id, entry.sentence_id)

    def _choose_files(self) -> None:
        dialog = self._file_dialog(self.tr("Import translation memory"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda paths: self.import_asked.emit([Path(path) for path in paths])
        )
        dialog.open()

    def _choose_target(self) -> None:
        dialog = self._file_dialog(self.tr("Export translation memory"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("tmx")
        dialog.selectFile("memory.tmx")
        dialog.fileSelected.connect(lambda path: self.export_asked.emit(Path(path)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(export_files.folder()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("TMX files (*.tmx)"))
        return dialog
