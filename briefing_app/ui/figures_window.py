# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The figures of some articles, in a window beside the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.ledger.table import as_tabs
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.figures_model import ENTRY, GROUP, FiguresModel, Shown
from briefing_app.ui.figures_tree import FigureDetails, FiguresTree
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.tool_window import ToolWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent

    from briefing_app.core.ledger import Conflict, Ledger, LedgerEntry, LedgerGroup

KEY = "Ctrl+Alt+F"


class FiguresWindow(ToolWindow):
    """Shows a ledger and says what the user decides about it.

    Args:
        window: The main window.

    Attributes:
        opened: Emitted with the `LedgerEntry` to go to.
        confirm_asked: Emitted with the entries that are the same claim.
        part_asked: Emitted with (entries, groups that they are parted from).
        accept_asked: Emitted with (conflicts, note): they are none.
        forget_asked: Emitted with the entries whose decisions are taken back.
        save_asked: Emitted with the `Ledger` to save as CSV.
        stop_asked: Emitted when the reading shall stop.
        undo_asked: Emitted when the last step shall be taken back.
        redo_asked: Emitted when it shall be done again.
        said: Emitted with what was done.
    """

    opened = Signal(object)
    confirm_asked = Signal(object)
    part_asked = Signal(object, object)
    accept_asked = Signal(object, str)
    forget_asked = Signal(object)
    save_asked = Signal(object)
    stop_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        """Show nothing."""
        super().__init__("figures", "", QSize(1180, 680), window)
        self.setWindowTitle(self.tr("Figures"))
        self.model = FiguresModel(self)
        self.tree, self.details = FiguresTree(self.model), FigureDetails()
        self.filter, self.count = QComboBox(), MutedLabel()
        self.progress, self.stop = QProgressBar(), QPushButton(self.tr("&Stop"))
        self.empty = EmptyPage(" ", " ")
        self._stack = QStackedWidget()
        self._actions: dict[str, QAction] = {}
        self._buttons = QHBoxLayout()
        self._fill()
        self._lay_out()
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.model.filled.connect(self._say)
        selection = self.tree.selectionModel()
        selection.selectionChanged.connect(lambda *_: self._on_selection())
        selection.currentChanged.connect(lambda *_: self._show_details())
        self.tree.opened.connect(self.opened)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.stop.clicked.connect(self.stop_asked)
        self.wait(0, 0)
        self._on_selection()

    def _fill(self) -> None:
        self.filter.addItem(self.tr("All figures"), Shown.ALL)
        self.filter.addItem(self.tr("Possible conflicts"), Shown.CONFLICTS)
        self.filter.addItem(self.tr("Figures that differ in the translation"), Shown.DIFFERING)
        self.filter.setAccessibleName(self.tr("Which figures"))
        self.progress.setAccessibleName(self.tr("Reading the articles"))
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(220)
        confirm = self.tr("These figures are one claim; without several selected, the whole group")
        part = self.tr("The selected figures are another claim than the rest of their group")
        accept = self.tr("These figures can all be true; you are asked why")
        forget = self.tr("Take back what you decided about the selected figures")
        self._add("confirm", self.tr("&Confirm as one claim"), "Ctrl+Return", confirm, self.confirm)
        self._add("part", self.tr("&Part"), "Ctrl+P", part, self.part)
        self._add("accept", self.tr("&Not a conflict…"), "Ctrl+K", accept, self.accept_conflict)
        self._add("forget", self.tr("&Take back"), "Ctrl+Backspace", forget, self.forget)
        self._buttons.addStretch(1)
        copy = self.tr("Copy the selected figures as a table, or all that are shown")
        save = self.tr("Save the figures that are shown for a spreadsheet")
        standard = QKeySequence.StandardKey
        self._add("copy", self.tr("C&opy as table"), standard.Copy, copy, self.copy)
        self._add("save", self.tr("&Save as CSV…"), standard.Save, save, self.save)
        for keys, signal in ((standard.Undo, self.undo_asked), (standard.Redo, self.redo_asked)):
            action = QAction(self)
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            self.addAction(action)

    def _add(
        self,
        name: str,
        text: str,
        keys: str | QKeySequence.StandardKey,
        hint: str,
        act: Callable[[], None],
    ) -> None:
        """Add an action with its key, and a button that does it."""
        action = self._actions[name] = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{hint} ({shown})")
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self._buttons.addWidget(button)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Sho&w"))
        label.setBuddy(self.filter)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.filter)
        head.addSpacing(12)
        head.addWidget(self.count, 1)
        head.addWidget(self.progress)
        head.addWidget(self.stop)
        self.stop.setAutoDefault(False)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tree)
        split.addWidget(self.details)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons)

    # What is shown

    def wait(self, done: int, total: int) -> None:
        """Tell how far the reading is; nothing is read when `total` is 0."""
        for widget in (self.progress, self.stop):
            widget.setVisible(total > 0)
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        if total and not self.model.groups:
            said = self.tr("Reading the figures: {n} of {total} articles …")
            self.empty.say("", said.format(n=number(done), total=number(total)))
            self._stack.setCurrentIndex(0)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show a ledger, where the one before stood."""
        self.wait(0, 0)
        self.model.show(ledger)
        self._on_selection()
        if self.tree.isVisible() and QGuiApplication.focusObject() in (self, self.stop, None):
            self.tree.setFocus()

    def say_stopped(self) -> None:
        """Tell that the reading was stopped."""
        self.wait(0, 0)
        if not self.model.groups:
            again = self.tr("Press {key} in the main window to read them again.").format(key=KEY)
            self.empty.say(self.tr("Stopped"), again)

    def select(self, entries: list[LedgerEntry]) -> None:
        """Select figures."""
        self.tree.select([entry.place for entry in entries])

    def _say(self) -> None:
        ledger, groups = self.model.ledger, self.model.groups
        self._stack.setCurrentIndex(1 if groups else 0)
        parts = [
            self.tr("{n} articles").format(n=number(ledger.articles))
            if ledger.articles != 1
            else self.tr("1 article"),
            self._amount(ledger.entries, len(ledger.groups)),
            self.tr("{n} with a possible conflict").format(n=number(ledger.conflicts)),
        ]
        self.count.setText(" · ".join(parts) if ledger.articles else "")
        if groups:
            return
        if ledger.groups:
            self.empty.say(self.tr("Nothing fits"), self.tr("No group of figures fits the choice."))
        elif ledger.articles:
            self.empty.say(
                self.tr("No figures"), self.tr("These articles state no quantity that is counted.")
            )
        else:
            choose = self.tr("Select articles in the list of the main window and press {key}.")
            self.empty.say(self.tr("No articles"), choose.format(key=KEY))

    def _amount(self, figures: int, groups: int) -> str:
        if figures == 1:
            return self.tr("1 figure")
        if groups == 1:
            return self.tr("{n} figures in 1 group").format(n=number(figures))
        said = self.tr("{n} figures in {groups} groups")
        return said.format(n=number(figures), groups=number(groups))

    def _on_filter(self) -> None:
        self.model.set_filter(Shown(self.filter.currentData()))
        self._on_selection()

    def _on_selection(self) -> None:
        entries, groups = self.tree.entries(), self.tree.groups()
        several = len(entries) > 1 or any(len(group.entries) > 1 for group in groups)
        self._actions["confirm"].setEnabled(several)
        can_part = any(len(group.entries) > 1 for group in groups) and not self.tree.only_conflicts
        self._actions["part"].setEnabled(can_part)
        self._actions["accept"].setEnabled(bool(self._conflicting()))
        self._actions["forget"].setEnabled(bool(entries))
        for name in ("copy", "save"):
            self._actions[name].setEnabled(bool(self.model.groups))
        self._show_details()

    def _show_details(self) -> None:
        index = self.tree.currentIndex()
        index = index.siblingAtColumn(0)
        group = index.data(GROUP) if index.isValid() else None
        self.details.show_group(group, index.data(ENTRY) if index.isValid() else None)

    def changeEvent(self, event: QEvent) -> None:
        """Write the sentence in the colours of the system's new scheme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_stack"):
            self._show_details()

    # What the user decides

    def confirm(self) -> None:
        """Ask to note that the selected figures are one claim; of one, its whole group."""
        entries, groups = self.tree.entries(), self.tree.groups()
        if len(entries) == 1 and len(groups) == 1:
            entries = list(groups[0].entries)
        if len(entries) > 1:
            self.confirm_asked.emit(entries)

    def part(self) -> None:
        """Ask to part the selected figures from the rest of their groups."""
        entries, groups = self.tree.entries(), self.tree.groups()
        if entries and groups:
            self.part_asked.emit(entries, groups)

    def accept_conflict(self) -> None:
        """Ask why the selected figures are in no conflict."""
        pairs = self._conflicting()
        if not pairs:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Not a conflict"))
        dialog.setLabelText(self.tr("Why can these figures all be true? (may be left empty)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda note: self.accept_asked.emit(pairs, note))
        dialog.open()

    def _conflicting(self) -> list[Conflict]:
        """Return the conflicts between the selected figures; of one figure, all in which it is."""
        chosen = {entry.place for entry in self.tree.entries()}
        needed = min(len(chosen), 2)
        return [
            found
            for group in self.tree.groups()
            for found in group.conflicts
            if len(chosen & {found.first.place, found.second.place}) >= needed
        ]

    def forget(self) -> None:
        """Ask to take back what was decided about the selected figures."""
        entries = self.tree.entries()
        if entries:
            self.forget_asked.emit(entries)

    def copy(self) -> None:
        """Copy the selected figures as a table, or all where only one place is selected."""
        chosen = {entry.place for entry in self.tree.entries()}
        pairs: list[tuple[LedgerGroup, LedgerEntry]] = [
            (group, entry)
            for group in self.model.groups
            for entry in group.entries
            if len(chosen) < 2 or entry.place in chosen
        ]
        if pairs:
            QGuiApplication.clipboard().setText(as_tabs(pairs))
            self.said.emit(self.tr("Copied {n} figures as a table.").format(n=number(len(pairs))))

    def save(self) -> None:
        """Ask to save what is shown."""
        if self.model.groups:
            self.save_asked.emit(self.model.shown)

    def menu(self) -> QMenu:
        """Return what can be done with the selected figures."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = self.tree.currentIndex().data(ENTRY)
        if entry is not None:
            menu.addAction(self.tr("Go to the sentence\tEnter"), lambda: self.opened.emit(entry))
            menu.addSeparator()
        menu.addActions([self._actions[name] for name in ("confirm", "part", "accept", "forget")])
        menu.addSeparator()
        menu.addActions([self._actions[name] for name in ("copy", "save")])
        return menu

    def _show_menu(self, point: QPoint) -> None:
        if self.model.groups:
            self.menu().popup(self.tree.viewport().mapToGlobal(point))
