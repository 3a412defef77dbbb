# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sheet of the composer: everything that a briefing is made of, under each other."""

from __future__ import annotations

import math
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.briefings import TextBlock, TimelineBlock
from briefing_app.ui import theme
from briefing_app.ui.composer_blocks import BlockEditor
from briefing_app.ui.composer_card import Card
from briefing_app.ui.composer_changes import SheetChanges
from briefing_app.ui.composer_column import Column
from briefing_app.ui.composer_dropping import EDGE, Dropping
from briefing_app.ui.composer_editors import editor_of
from briefing_app.ui.composer_judgement import JudgementEditor
from briefing_app.ui.composer_section import SectionBox
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.composer_title import TitleForm
from briefing_app.ui.composer_words import ICONS, kind_name
from briefing_app.ui.focus_ring import add_focus_rings

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
    )

    from briefing_app.core.briefings import Block, Draft
    from briefing_app.ui.composer_taking import Place
    from briefing_app.ui.composer_writing import Writing

SHEET_WIDTH = 780
"""Most pixels that the sheet is wide: longer lines are hard to read."""
_MARGIN = 24
_BUDGET_S = 0.02
"""How long cards are made at a time, in seconds; the rest follows when the window had its turn."""


class Sheet(QWidget):
    """Shows a `Draft` and changes it through `Writing`.

    Args:
        writing: The briefing.

    Attributes:
        note_asked: Emitted with the key of a citation that was clicked.
        cited: Emitted with (text field, pairs) when sentences were dropped into a text.
        writing: The briefing.
        changes: Changes it.
        dropping: What is dropped.
        judgements: The card of each key judgement, by id.
        sections: The part of each section, by id.
        cards: The card of each block, by id.
        field: The text that had the focus last; None before.
    """

    note_asked = Signal(str)
    cited = Signal(object, object)

    def __init__(self, writing: Writing, scroll: QScrollArea) -> None:
        """Show nothing."""
        super().__init__()
        self.writing, self._scroll = writing, scroll
        self.changes = SheetChanges(writing)
        self.setAcceptDrops(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.title = TitleForm()
        self.bottom_line = TextField(
            writing.numbers, self.tr("Bottom line"), self.tr("The conclusion first, in a sentence")
        )
        self.judgements: dict[str, Card] = {}
        self.sections: dict[str, SectionBox] = {}
        self.cards: dict[str, Card] = {}
        self._last: str | None = None
        self._numbers: dict[str, int] = {}
        self._citations: object = None
        self._anew = True
        self._made = False
        self.field: TextField | None = None
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._show_rest)
        self.dropping = Dropping(self, scroll)
        self.dropping.moved.connect(self._move_to)
        self._lay_out()
        self.title.changed.connect(self.changes.set_title)
        self.bottom_line.typed.connect(self.changes.set_bottom_line)
        self._watch(self.bottom_line)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _lay_out(self) -> None:
        self._judgement_column, self._section_column = Column(8), Column(22)
        self.add_judgement_button = QPushButton(self.tr("Add key judgement"))
        self.add_section_button = QPushButton(self.tr("Add section"))
        self.add_judgement_button.clicked.connect(self.add_judgement)
        self.add_section_button.clicked.connect(self.add_section)
        column = QVBoxLayout()
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 40)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addSpacing(10)
        column.addWidget(_heading(self.tr("Bottom line")))
        frame = Card(self.tr("Bottom line"), "text-quote", self.bottom_line)
        frame.make_plain()
        column.addWidget(frame)
        column.addSpacing(10)
        column.addWidget(_heading(self.tr("Key judgements")))
        column.addLayout(self._judgement_column)
        column.addWidget(self.add_judgement_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(14)
        column.addLayout(self._section_column)
        column.addSpacing(6)
        column.addWidget(self.add_section_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        sheet = QWidget()
        sheet.setLayout(column)
        sheet.setMaximumWidth(SHEET_WIDTH)
        sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(sheet, 1000)
        row.addStretch(1)

    # What is shown

    def show_draft(self, draft: Draft) -> None:
        """Show a state; what is shown of it already is left alone, with cursor and focus."""
        # What is opened needs its time for its tab and its sources too; it begins with one card.
        self._show(draft, perf_counter() + (_BUDGET_S if self.cards else 0))

    def _show(self, draft: Draft, until: float) -> None:
        numbers = dict(self.writing.numbers)
        self._anew = numbers != self._numbers or draft.citations is not self._citations
        self._numbers, self._citations = numbers, draft.citations
        self.title.show_title(draft.title)
        self.bottom_line.show_text(draft.bottom_line)
        self._show_judgements(draft)
        wanted = {section.id for section in draft.sections}
        present = {block.id for block in draft.blocks}
        for gone in self.cards.keys() - present:
            self._drop(self.cards.pop(gone))
        self._made = False  # at least one card is made, however slow the machine is
        for number, section in enumerate(draft.sections):
            box = self.sections.get(section.id)
            if box is None:
                if self._made and perf_counter() > until:
                    break
                box = self.sections[section.id] = self._section_box(section.id)
            cards = (self._card(block, until) for block in section.blocks)
            box.show_section(section.heading, [card for card in cards if card is not None])
            _place(self._section_column, number, box)
        for gone in self.sections.keys() - wanted:
            self._drop(self.sections.pop(gone))
        if present - self.cards.keys() or wanted - self.sections.keys():
            self._rest.start()

    def _show_rest(self) -> None:
        if self.writing.draft is not None:
            self.show_draft(self.writing.draft)

    def refresh(self) -> None:
        """Show anew what is out of date."""
        for card in self.cards.values():
            card.editor.refresh()  # type: ignore[attr-defined]

    def clear(self) -> None:
        """Show nothing."""
        for kept in (self.cards, self.sections, self.judgements):
            for widget in kept.values():
                self._drop(widget)
            kept.clear()
        self._last = self.field = None

    def _show_judgements(self, draft: Draft) -> None:
        wanted = {judgement.id for judgement in draft.judgements}
        for gone in self.judgements.keys() - wanted:
            self._drop(self.judgements.pop(gone))
        for number, judgement in enumerate(draft.judgements):
            card = self.judgements.get(judgement.id)
            if card is None:
                editor = JudgementEditor(self.writing)
                card = Card(self.tr("Key judgement"), "circle-dot", editor)
                card.handle.hide()
                name = judgement.id
                card.moved.connect(partial(self.move_judgement, name))
                card.deleted.connect(partial(self.delete_judgement, name))
                editor.changed.connect(self.changes.set_judgement)
                editor.note_asked.connect(self.note_asked)
                self._watch(editor.field)
                self.judgements[judgement.id] = card
                add_focus_rings(card)
            card.editor.show_judgement(judgement)  # type: ignore[attr-defined]
            _place(self._judgement_column, number, card)

    def _card(self, block: Block, until: float) -> Card | None:
        """Return the card of a block; None where it is not made and the time is over."""
        card = self.cards.get(block.id)
        if card is None:
            if self._made and perf_counter() > until:
                return None
            self._made = True
            editor = editor_of(block, self.writing)
            card = Card(kind_name(block.kind), ICONS[block.kind], editor)
            name = block.id
            card.pulled.connect(partial(self.dropping.drag, name))
            card.moved.connect(partial(self.move_block, name))
            card.deleted.connect(partial(self.delete, name))
            editor.changed.connect(self._on_block)
            editor.note_asked.connect(self.note_asked)
            for field in editor.findChildren(TextField):
                self._watch(field)
            self.cards[block.id] = card
            add_focus_rings(card)
        shown = card.editor
        assert isinstance(shown, BlockEditor)
        if self._anew or shown.block is not block:
            shown.show_block(block)
        return card

    def _section_box(self, name: str) -> SectionBox:
        box = SectionBox()
        box.heading_typed.connect(partial(self.changes.set_heading, name))
        box.text_asked.connect(partial(self.add_text, name))
        box.moved.connect(partial(self.changes.move_section, name))
        box.deleted.connect(partial(self.delete_section, name))
        add_focus_rings(box)
        return box

    def _watch(self, field: TextField) -> None:
        field.note_asked.connect(self.note_asked)
        field.sentences_dropped.connect(partial(self.cited.emit, field))

    def _drop(self, widget: QWidget) -> None:
        if self.field is not None and widget.isAncestorOf(self.field):
            self.field = None
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()

    # Changes, and where the focus goes then

    def add_judgement(self) -> None:
        """Add an empty key judgement, and go to it."""
        self.changes.add_judgement()
        if self.judgements:
            list(self.judgements.values())[-1].editor.setFocus()

    def move_judgement(self, name: str, step: int) -> None:
        """Move a key judgement up or down."""
        self.changes.move_judgement(name, step)
        self._reveal(self.judgements.get(name))

    def delete_judgement(self, name: str) -> None:
        """Delete a key judgement."""
        self.changes.delete_judgement(name)
        self.add_judgement_button.setFocus()

    def add_section(self) -> None:
        """Add an empty section at the end, and go to its heading."""
        if self.writing.draft is not None:
            self._show(self.writing.draft, math.inf)  # those before it stand there first
        self.changes.add_section()
        if self.sections:
            list(self.sections.values())[-1].heading.setFocus()

    def delete_section(self, name: str) -> None:
        """Delete a section with its blocks; Undo brings it back."""
        self.changes.delete_section(name)
        self.add_section_button.setFocus()

    def add(self, block: Block, place: Place = None) -> None:
        """Add a block at a place, or behind the one that was worked on last, and go to it."""
        made = self.changes.add_block(block, place or self.place())
        card = self.cards.get(made)
        if card is not None:
            self._reveal(card)
            card.editor.setFocus()

    def add_text(self, section: str) -> None:
        """Add an empty text at the end of a section."""
        self.add(TextBlock("", ""), (section, None))

    def move_block(self, name: str, step: int) -> None:
        """Move a block up or down, also into the neighbouring section."""
        self.changes.step_block(name, step)
        self._reveal(self.cards.get(name))

    def _move_to(self, name: str, place: tuple[str, int]) -> None:
        self.changes.move_block(name, place)
        self._reveal(self.cards.get(name))

    def _on_block(self, block: Block, typing: bool) -> None:
        self._last = block.id
        self.changes.set_block(block, typing)

    def delete(self, name: str) -> None:
        """Delete a block; the next one gets the focus, and Undo brings it back."""
        draft = self.writing.draft
        order = [] if draft is None else [block.id for block in draft.blocks]
        self.changes.delete_block(name)
        if name not in order:
            return
        rest = [*order[order.index(name) + 1 :], *order[: order.index(name)][::-1]]
        card = self.cards.get(rest[0]) if rest else None
        (self.add_section_button if card is None else card).setFocus()

    def _reveal(self, card: Card | None) -> None:
        if card is None:
            return
        layout = self.layout()
        if layout is not None:  # it is as high as it must be only when it had its turn
            layout.activate()
            height = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), height))
        card.setFocus()
        self._scroll.ensureWidgetVisible(card, 0, EDGE)

    # Where things go

    @property
    def timeline(self) -> str:
        """The id of the timeline that was worked on last; empty if it was another block."""
        draft = self.writing.draft
        found = draft.blocks if draft is not None else ()
        named = (b.id for b in found if b.id == self._last and isinstance(b, TimelineBlock))
        return next(named, "")

    def place(self) -> Place:
        """Return the place behind the block that was worked on last; None for the end."""
        draft = self.writing.draft
        for section in draft.sections if draft is not None else ():
            for number, block in enumerate(section.blocks):
                if block.id == self._last:
                    return (section.id, number + 1)
        return None

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        if isinstance(now, TextField):
            self.field = now
        for name, card in self.cards.items():
            if card is now or card.isAncestorOf(now):
                self._last = name
        for card in (*self.cards.values(), *self.judgements.values()):
            card.update()

    # Dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what a briefing can be made of."""
        self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where it would go, and scroll at the edges."""
        self.dropping.hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Mark nothing any more."""
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it where it was dropped."""
        self.dropping.drop(event)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.scaled(label.font(), 1.15, bold=True))
    return label


def _place(column: Column, number: int, widget: QWidget) -> None:
    item = column.itemAt(number)
    if item is None or item.widget() is not widget:
        column.removeWidget(widget)
        column.insertWidget(number, widget)
