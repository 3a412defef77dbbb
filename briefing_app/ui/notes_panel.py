# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The highlights and notes of the open article, or of the whole library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.annotation_places import place_annotations
from briefing_app.core.stored import COLOURS, AnnotationKind
from briefing_app.ui.annotation_colours import swatch
from briefing_app.ui.annotation_words import colour_name, kind_name, with_source
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.notes_list import NotesList
from briefing_app.ui.notes_model import Filter, NotesModel, Order, entries_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QShowEvent

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.core.stored import Changes, StoredArticle
    from briefing_app.library import Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.notes_model import NoteEntry

_SETTLE_MS = 150


class NotesPanel(QWidget):
    """Lists annotations, filters them, and says what the user wants done with them.

    Args:
        database: Where those of the whole library are read.

    Attributes:
        opened: Emitted with the `PlacedAnnotation` to go to.
        edit_asked: Emitted with the `PlacedAnnotation` to edit.
        delete_asked: Emitted with a list of `PlacedAnnotation` to delete.
        add_asked: Emitted when the selected annotations shall go into a briefing.
        chosen_changed: Emitted with the ids of the selected annotations.
        counted: Emitted with the number of annotations of the open article.
        loaded: Emitted when those of the library were read.
        failed: Emitted with (what was tried, exception).
    """

    opened = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    add_asked = Signal()
    chosen_changed = Signal(object)
    counted = Signal(int)
    loaded = Signal()
    failed = Signal(str, object)

    def __init__(self, database: DatabaseThread) -> None:
        """Show the notes of the open article; none is open yet."""
        super().__init__()
        self._database = database
        self._article: list[NoteEntry] = []
        self._article_open = self._loaded = False
        self._number = 0
        self.model = NotesModel(self)
        self.list = NotesList(self.model)
        self.scope, self.kind, self.colour = QComboBox(), QComboBox(), QComboBox()
        self.order, self.words, self.count = QComboBox(), QLineEdit(), MutedLabel()
        self.empty = EmptyPage(self.tr("No notes yet"), " ")
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._filter)
        self.words.textChanged.connect(lambda _: self._settle.start())
        self.kind.currentIndexChanged.connect(self._filter)
        self.colour.currentIndexChanged.connect(self._filter)
        self.order.currentIndexChanged.connect(
            lambda _: self.model.set_order(Order(self.order.currentData()))
        )
        self.scope.currentIndexChanged.connect(self._on_scope)
        self.model.modelReset.connect(self._say)
        self.list.opened.connect(self.opened)
        self.list.edit_asked.connect(self.edit_asked)
        self.list.delete_asked.connect(self._delete)
        self.list.copy_asked.connect(self._copy)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self._say()

    def _fill(self) -> None:
        self.scope.addItem(self.tr("This article"), False)
        self.scope.addItem(self.tr("Whole library"), True)
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in AnnotationKind:
            self.kind.addItem(kind_name(kind), kind)
        self.colour.addItem(self.tr("All colours"), "")
        for colour in COLOURS:
            self.colour.addItem(swatch(colour, self.palette()), colour_name(colour), colour)
        self.order.addItem(self.tr("In text order"), Order.TEXT)
        self.order.addItem(self.tr("Newest first"), Order.NEWEST)
        self.words.setPlaceholderText(self.tr("Filter notes"))
        self.words.setClearButtonEnabled(True)
        for widget, name in (
            (self.scope, self.tr("Notes of")),
            (self.kind, self.tr("Kind of notes")),
            (self.colour, self.tr("Colour of notes")),
            (self.order, self.tr("Order of notes")),
            (self.words, self.tr("Filter notes")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        for box in (self.scope, self.kind, self.colour, self.order):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(6)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(6)
        for pair in ((self.scope, self.order), (self.kind, self.colour)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in pair:
                row.addWidget(widget, 1)
            head.addLayout(row)
        head.addWidget(self.words)
        head.addWidget(self.count)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @property
    def across(self) -> bool:
        """Whether the notes of the whole library are listed."""
        return bool(self.scope.currentData())

    def show_article(self, article: StoredArticle | None) -> None:
        """Show the annotations of the open article."""
        self._article_open = article is not None
        self._article = entries_of(place_annotations(article)) if article else []
        self.counted.emit(len(self._article))
        if not self.across:
            self.model.show(self._article, across=False)

    def follow(self, changes: Changes) -> None:
        """Read the annotations of the articles anew that a step touched."""
        if not self._loaded:
            return
        if not (self.across and self.isVisible()):
            self._loaded = False
            return
        ids = [row.id for row in changes.rows]
        number = self._number

        def show(entries: list[NoteEntry]) -> None:
            if number == self._number and self._loaded and self.across:
                self.model.update(ids, entries)

        self._read(lambda library: entries_of(library.annotations(ids)), show)

    def reset(self) -> None:
        """Forget everything, because another library is opened."""
        self._loaded = False
        self._number += 1
        self.model.show([], across=self.across)
        self.show_article(None)

    def select(self, annotation_id: int) -> None:
        """Select an annotation of the open article, whatever the filter hides."""
        if self.model.row_of(annotation_id) is None:
            self.words.clear()
            for box in (self.kind, self.colour):
                box.setCurrentIndex(0)
            self._filter()
        self.list.select(annotation_id)

    def copy(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Copy annotations with their sources."""
        if annotations:
            QGuiApplication.clipboard().setText("\n\n".join(map(with_source, annotations)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the list, or to the filter where there is nothing to list."""
        target = self.list if self.model.rowCount() else self.words
        target.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed meanwhile."""
        super().showEvent(event)
        if self.across and not self._loaded:
            self._load()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the colours of the system's new scheme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and hasattr(self, "_stack"):
            for number, colour in enumerate(COLOURS, 1):
                self.colour.setItemIcon(number, swatch(colour, self.palette()))
        elif event.type() == event.Type.FontChange and hasattr(self, "_stack"):
            self.list.cells.forget()

    def _on_scope(self) -> None:
        self._number += 1
        if not self.across:
            self.model.show(self._article, across=False)
        else:
            self._load()

    def _load(self) -> None:
        self._number += 1
        number = self._number
        self.count.setText(self.tr("Reading …"))

        def show(entries: list[NoteEntry]) -> None:
            if number == self._number and self.across:
                self._loaded = True
                self.model.show(entries, across=True)
                self.loaded.emit()

        self._read(lambda library: entries_of(library.annotations()), show)

    def _read(
        self,
        operation: Callable[[Library], list[NoteEntry]],
        show: Callable[[list[NoteEntry]], None],
    ) -> None:
        tried = self.tr("The notes could not be read.")
        self._database.run(operation, show, lambda error: self.failed.emit(tried, error))

    def _filter(self) -> None:
        self._settle.stop()
        kind = self.kind.currentData()
        self.model.set_filter(
            Filter(
                self.words.text(),
                None if kind is None else AnnotationKind(kind),
                self.colour.currentData(),
            )
        )

    def _say(self) -> None:
        """Say how many there are, or what to do where there are none."""
        shown, total = self.model.rowCount(), self.model.total
        self._stack.setCurrentIndex(1 if shown else 0)
        if shown != total:
            said = self.tr("{n} of {total} notes").format(n=number(shown), total=number(total))
        elif total == 1:
            said = self.tr("1 note")
        else:
            said = self.tr("{n} notes").format(n=number(total))
        self.count.setText(said if total else "")
        if total:
            self.empty.say(self.tr("Nothing fits"), self.tr("No note fits the filter."))
        elif self.across or self._article_open:
            self.empty.say(
                self.tr("No notes yet"),
                self.tr("Select words in the article and press Ctrl+H to highlight them."),
            )
        else:
            self.empty.say(
                self.tr("No article is open"), self.tr("The notes on an article appear here.")
            )

    def _tell_chosen(self) -> None:
        self.chosen_changed.emit(frozenset(p.annotation.id for p in self.list.chosen()))

    def _delete(self) -> None:
        chosen = self.list.chosen()
        if chosen:
            self.delete_asked.emit(chosen)

    def _copy(self) -> None:
        self.copy(self.list.chosen())

    def menu(self) -> QMenu:
        """Return what can be done with the selected annotations."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.list.chosen()
        if len(chosen) == 1:
            menu.addAction(self.tr("Go to the place"), lambda: self.opened.emit(chosen[0]))
            menu.addAction(self.tr("Edit note…\tF2"), lambda: self.edit_asked.emit(chosen[0]))
        menu.addAction(self.tr("Copy with source\tCtrl+C"), self._copy)
        menu.addAction(self.tr("Add to briefing\tCtrl+Shift+E"), self.add_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Delete\tDel"), self._delete)
        return menu

    def _show_menu(self, point: QPoint) -> None:
        if self.list.chosen():
            self.menu().popup(self.list.viewport().mapToGlobal(point))
