# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window of the termbase: a table with a filter, and what can be done with terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.tables import PADDING, PaddedDelegate, QuietHeader, make_quiet
from briefing_app.ui.term_words import literal
from briefing_app.ui.terms_model import Column, TermsModel
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QColor, QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.core.terms import Term

_SETTLE_MS = 120
_WIDTHS = {
    Column.CATEGORY: 110,
    Column.ORIGIN: 80,
    Column.ENFORCED: 90,
}
_TOLD, _TOLD_IN_TIP = 6, 40
_SIZE = QSize(1060, 640)


class TermsWindow(ToolWindow):
    """Lists the terms and says what the user wants done with them.

    Args:
        window: The main window.

    Attributes:
        add_asked: Emitted when a term shall be added.
        edit_asked: Emitted with the `Term` to change.
        delete_asked: Emitted with the list of `Term` to delete.
        import_asked: Emitted when a file shall be imported.
        export_asked: Emitted when the terms shall be written to a file.
        model: The terms.
        words: The filter.
    """

    add_asked = Signal()
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        """Show nothing yet."""
        super().__init__("terms", QCoreApplication.translate("TermsWindow", "Terms"), _SIZE, window)
        self.model = TermsModel(self)
        self.table, self.words = _Table(), QLineEdit()
        self.count, self.report = MutedLabel(), MutedLabel()
        self.empty = EmptyPage(" ", " ", self.tr("Add term…"), "spell-check")
        self._buttons: dict[str, QPushButton] = {}
        self.add = self._button("plus", self.tr("&Add…"), self.tr("Add a term"))
        self.edit = self._button("pencil", self.tr("&Edit…"), self.tr("Change the selected term"))
        self.delete = self._button(
            "trash-2", self.tr("&Delete"), self.tr("Delete what is selected")
        )
        self.importing = self._button(
            "import", self.tr("&Import…"), self.tr("Add the terms of a TBX or CSV file")
        )
        self.exporting = self._button(
            "file-output", self.tr("E&xport…"), self.tr("Write all terms to a TBX or CSV file")
        )
        self._stack = QStackedWidget()
        self._set_up_table()
        self._lay_out()
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._filter)
        self.words.textChanged.connect(lambda _: self._settle.start())
        self.words.returnPressed.connect(self._filter)
        for button, signal in (
            (self.add, self.add_asked),
            (self.empty.button, self.add_asked),
            (self.importing, self.import_asked),
            (self.exporting, self.export_asked),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.table.activated.connect(self._edit)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._add_keys()
        self._say()

    def _button(self, icon_name: str, text: str, what: str) -> QPushButton:
        button = QPushButton(icon(icon_name, self.palette()), text)
        button.setToolTip(what)
        button.setAutoDefault(False)
        self._buttons[icon_name] = button
        return button

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Terms"))
        table.setItemDelegate(_Delegate(table))
        table.setHorizontalHeader(QuietHeader(PADDING, table))
        table.horizontalHeader().setSortIndicator(Column.ENGLISH, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        make_quiet(table)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setMouseTracking(True)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        for column in (Column.ENGLISH, Column.FORMS, Column.NOTE):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(self.tr("Filter terms"))
        self.words.setAccessibleName(self.tr("Filter terms"))
        self.words.setClearButtonEnabled(True)
        self.report.setWordWrap(True)
        self.report.setTextFormat(Qt.TextFormat.PlainText)
        self.report.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.report.setAccessibleName(self.tr("What was done last"))
        self.report.hide()
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(6)
        head.addWidget(self.words, 1)
        for button in (self.add, self.edit, self.delete, self.importing, self.exporting):
            head.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 6, 12, 10)
        foot.addWidget(self.report)
        foot.addWidget(self.count)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _add_keys(self) -> None:
        self.table.edit_asked.connect(self._edit)
        self.table.delete_asked.connect(self._delete)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._to_filter),
            (QKeySequence.StandardKey.New, self.add_asked.emit),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What it shows

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show the terms; cursor and selection stay on theirs."""
        chosen = {term.id for term in self.chosen()}
        here = self._current()
        top = self.table.verticalScrollBar().value()
        self.model.show(terms)
        self._select(chosen, None if here is None else here.id)
        self.table.verticalScrollBar().setValue(top)
        self._say()

    def select(self, term_id: int) -> None:
        """Put the cursor on a term, whatever the filter hides."""
        if self.model.row_of(term_id) is None:
            self.words.clear()
            self._filter()
        self._select({term_id}, term_id)
        self.table.scrollTo(self.table.currentIndex())

    def chosen(self) -> list[Term]:
        """Return the selected terms, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.listed[row] for row in rows]

    def tell(self, said: str, details: Sequence[str] = ()) -> None:
        """Say what was done; it stays until something else is done."""
        shown = list(details[:_TOLD])
        if len(details) > _TOLD:
            shown.append(self.tr("… and {n} more").format(n=number(len(details) - _TOLD)))
        self.report.setText("\n".join((said, *shown)))
        self.report.setToolTip(literal("\n".join(details[:_TOLD_IN_TIP])))
        self.report.setVisible(bool(said))

    def reset(self) -> None:
        """Show nothing, because the library is closed."""
        self.tell("")
        self.show_terms(())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the system's new colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_buttons"):
            for name, button in self._buttons.items():
                button.setIcon(icon(name, self.palette()))

    def bring_up(self) -> None:
        """Show it with the cursor in the filter."""
        super().bring_up()
        self._to_filter()

    def _to_filter(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def _filter(self) -> None:
        self._settle.stop()
        chosen, here = {term.id for term in self.chosen()}, self._current()
        self.model.set_filter(self.words.text())
        self._select(chosen, None if here is None else here.id)
        self._say()

    def _current(self) -> Term | None:
        row = self.table.currentIndex().row()
        return self.model.listed[row] if 0 <= row < len(self.model.listed) else None

    def _select(self, term_ids: set[int], current: int | None) -> None:
        """Select terms again after the list was told anew."""
        selection, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for row, term in enumerate(self.model.listed):
            index = self.model.index(row, 0)
            if term.id == current:
                selection.setCurrentIndex(index, flags.NoUpdate)
            if term.id in term_ids:
                selection.select(index, flags.Select | flags.Rows)
        self._enable()

    def _enable(self) -> None:
        count = len(self.table.selectionModel().selectedRows())
        self.edit.setEnabled(count == 1)
        self.delete.setEnabled(count > 0)
        self.exporting.setEnabled(self.model.total > 0)

    def _say(self) -> None:
        """Say how many there are, or what to do where there are none."""
        shown, total = self.model.rowCount(), self.model.total
        self._stack.setCurrentIndex(1 if shown else 0)
        if shown != total:
            said = self.tr("{n} of {total} terms").format(n=number(shown), total=number(total))
        else:
            said = self.tr("1 term") if total == 1 else self.tr("{n} terms").format(n=number(total))
        self.count.setText(said if total else "")
        self.empty.offer(shown=not total)
        if total:
            self.empty.say(self.tr("Nothing fits"), self.tr("No term has these words."))
        else:
            self.empty.say(
                self.tr("No terms yet"),
                self.tr(
                    "A term says which English an expression must have.\n"
                    "Select words in an article and press Ctrl+Shift+G."
                ),
            )
        self._enable()

    def _edit(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.edit_asked.emit(chosen[0])

    def _delete(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.delete_asked.emit(chosen)


class _Table(QTableView):
    """A table whose rows answer to F2 and Delete."""

    edit_asked = Signal()
    delete_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signals = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Delete: self.delete_asked}
        signal = signals.get(Qt.Key(event.key()))
        if signal is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            signal.emit()


class _Delegate(PaddedDelegate):
    """Draws terms; both languages count, the rest is muted."""

    def colour(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QColor:
        if index.column() == Column.FORMS:
            return option.palette.color(QPalette.ColorRole.Text)
        return super().colour(option, index)

    def draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        """Cut a long list of forms at its end: the first ones matter most."""
        end = Qt.TextElideMode.ElideRight
        text = option.fontMetrics.elidedText(str(index.data() or ""), end, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
