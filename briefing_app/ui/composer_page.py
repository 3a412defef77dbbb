# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The sheet of the composer: everything that a briefing is made of, under each other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
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

from briefing_app.core.briefings import BottomLineOrigin
from briefing_app.core.briefings.editing import (
    add_section,
    change_block,
    change_section,
    move_block,
    new_id,
    remove_blocks,
    remove_section,
)
from briefing_app.core.briefings.model import Judgement, TextBlock
from briefing_app.ui import theme
from briefing_app.ui.composer_blocks import BlockEditor
from briefing_app.ui.composer_card import Card
from briefing_app.ui.composer_editors import editor_of
from briefing_app.ui.composer_judgement import JudgementEditor
from briefing_app.ui.composer_section import SectionBox
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.composer_title import TitleForm
from briefing_app.ui.composer_words import ICONS, kind_name

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QResizeEvent,
    )

    from briefing_app.core.briefings import Block, Draft
    from briefing_app.ui.composer_taking import Place
    from briefing_app.ui.composer_writing import Writing

SHEET_WIDTH = 780
"""Most pixels that the sheet is wide: longer lines are hard to read."""
_MARGIN = 24
_EDGE = 40


class Sheet(QWidget):
    """Shows a `Draft` and changes it through `Writing`.

    Args:
        writing: The briefing.

    Attributes:
        note_asked: Emitted with the key of a citation that was clicked.
        dropped: Emitted with (`QMimeData`, place) when something was dropped that is to be taken.
        cited: Emitted with (text field, pairs) when sentences were dropped into a text.
        taken: Kinds of data that are taken besides blocks.
    """

    note_asked = Signal(str)
    dropped = Signal(object, object)
    cited = Signal(object, object)

    def __init__(self, writing: Writing, scroll: QScrollArea) -> None:
        """Show nothing."""
        super().__init__()
        self._writing, self._scroll = writing, scroll
        self.taken: tuple[str, ...] = ()
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
        self.field: TextField | None = None
        self._line = QWidget(self)
        self._line.setAutoFillBackground(True)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        self._lay_out()
        self.title.changed.connect(
            lambda block: self._change(
                self.tr("Change title block"),
                lambda draft: replace(draft, title=block),
                typing=True,
            )
        )
        self.bottom_line.typed.connect(self._on_bottom_line)
        self._watch(self.bottom_line)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _lay_out(self) -> None:
        self._judgement_column, self._section_column = QVBoxLayout(), QVBoxLayout()
        self._judgement_column.setSpacing(8)
        self._section_column.setSpacing(22)
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
        numbers = dict(self._writing.numbers)
        self._anew = numbers != self._numbers or draft.citations is not self._citations
        self._numbers, self._citations = numbers, draft.citations
        self.title.show_title(draft.title)
        self.bottom_line.show_text(draft.bottom_line)
        self._show_judgements(draft)
        wanted = {section.id for section in draft.sections}
        present = {block.id for block in draft.blocks}
        for gone in self.cards.keys() - present:
            _drop(self.cards.pop(gone))
        for number, section in enumerate(draft.sections):
            box = self.sections.get(section.id)
            if box is None:
                box = self.sections[section.id] = self._section_box(section.id)
            box.show_section(section.heading, [self._card(block) for block in section.blocks])
            _place(self._section_column, number, box)
        for gone in self.sections.keys() - wanted:
            _drop(self.sections.pop(gone))

    def refresh(self) -> None:
        """Show anew what is out of date."""
        for card in self.cards.values():
            card.editor.refresh()  # type: ignore[attr-defined]

    def clear(self) -> None:
        """Show nothing."""
        for kept in (self.cards, self.sections, self.judgements):
            for widget in kept.values():
                _drop(widget)
            kept.clear()
        self._last = self.field = None

    def _show_judgements(self, draft: Draft) -> None:
        wanted = {judgement.id for judgement in draft.judgements}
        for gone in self.judgements.keys() - wanted:
            _drop(self.judgements.pop(gone))
        for number, judgement in enumerate(draft.judgements):
            card = self.judgements.get(judgement.id)
            if card is None:
                editor = JudgementEditor(self._writing)
                card = Card(self.tr("Key judgement"), "circle-dot", editor)
                card.handle.hide()
                name = judgement.id
                card.moved.connect(partial(self.move_judgement, name))
                card.deleted.connect(partial(self.delete_judgement, name))
                editor.changed.connect(self._on_judgement)
                editor.note_asked.connect(self.note_asked)
                self._watch(editor.field)
                self.judgements[judgement.id] = card
            card.editor.show_judgement(judgement)  # type: ignore[attr-defined]
            _place(self._judgement_column, number, card)

    def _card(self, block: Block) -> Card:
        card = self.cards.get(block.id)
        if card is None:
            editor = editor_of(block, self._writing)
            card = Card(kind_name(block.kind), ICONS[block.kind], editor)
            name = block.id
            card.pulled.connect(partial(self._drag, name))
            card.moved.connect(partial(self.move, name))
            card.deleted.connect(partial(self.delete, name))
            editor.changed.connect(self._on_block)
            editor.note_asked.connect(self.note_asked)
            for field in editor.findChildren(TextField):
                self._watch(field)
            self.cards[block.id] = card
        shown = card.editor
        assert isinstance(shown, BlockEditor)
        if self._anew or shown.block is not block:
            shown.show_block(block)
        return card

    def _section_box(self, name: str) -> SectionBox:
        box = SectionBox()
        box.heading_typed.connect(partial(self._on_heading, name))
        box.text_asked.connect(partial(self.add_text, name))
        box.moved.connect(partial(self.move_section, name))
        box.deleted.connect(partial(self.delete_section, name))
        return box

    def _watch(self, field: TextField) -> None:
        field.note_asked.connect(self.note_asked)
        field.sentences_dropped.connect(partial(self.cited.emit, field))

    # Changes

    def _change(self, name: str, change: object, *, typing: bool = False) -> None:
        self._writing.change(name, change, typing=typing)  # type: ignore[arg-type]

    def _on_bottom_line(self, text: str) -> None:
        by = BottomLineOrigin.AUTHOR  # whoever rewrites it stands for it
        self._change(
            self.tr("Write bottom line"),
            lambda draft: replace(draft, bottom_line=text, bottom_line_by=by),
            typing=True,
        )

    def _on_block(self, block: Block, typing: bool) -> None:
        self._last = block.id
        self._change(
            self.tr("Change block"), lambda draft: change_block(draft, block), typing=typing
        )

    def _on_judgement(self, judgement: Judgement, typing: bool) -> None:
        def change(draft: Draft) -> Draft:
            changed = (judgement if j.id == judgement.id else j for j in draft.judgements)
            return replace(draft, judgements=tuple(changed))

        self._change(self.tr("Change key judgement"), change, typing=typing)

    def _on_heading(self, name: str, text: str) -> None:
        def change(draft: Draft) -> Draft:
            section = next(s for s in draft.sections if s.id == name)
            return change_section(draft, replace(section, heading=text))

        self._change(self.tr("Change heading"), change, typing=True)

    def add_judgement(self) -> None:
        """Add an empty key judgement, and go to it."""

        def change(draft: Draft) -> Draft:
            made = Judgement(new_id(draft), "")
            return replace(draft, judgements=(*draft.judgements, made))

        self._change(self.tr("Add key judgement"), change)
        if self.judgements:
            list(self.judgements.values())[-1].editor.setFocus()

    def move_judgement(self, name: str, step: int) -> None:
        """Move a key judgement up or down."""

        def change(draft: Draft) -> Draft:
            return replace(draft, judgements=_moved(draft.judgements, name, step))

        self._change(self.tr("Move key judgement"), change)
        self._reveal(self.judgements.get(name))

    def delete_judgement(self, name: str) -> None:
        """Delete a key judgement."""

        def change(draft: Draft) -> Draft:
            return replace(draft, judgements=tuple(j for j in draft.judgements if j.id != name))

        self._change(self.tr("Delete key judgement"), change)
        self.add_judgement_button.setFocus()

    def add_section(self) -> None:
        """Add an empty section at the end, and go to its heading."""
        self._change(self.tr("Add section"), lambda draft: add_section(draft, ""))
        if self.sections:
            list(self.sections.values())[-1].heading.setFocus()

    def move_section(self, name: str, step: int) -> None:
        """Move a section up or down."""

        def change(draft: Draft) -> Draft:
            return replace(draft, sections=_moved(draft.sections, name, step))

        self._change(self.tr("Move section"), change)

    def delete_section(self, name: str) -> None:
        """Delete a section with its blocks; Undo brings it back."""
        self._change(self.tr("Delete section"), lambda draft: remove_section(draft, name))
        self.add_section_button.setFocus()

    def add(self, block: Block, place: Place = None) -> None:
        """Add a block at a place, or behind the one that was worked on last, and go to it."""
        from briefing_app.ui.composer_taking import put

        where = place or self.place()
        made: list[str] = []

        def change(draft: Draft) -> Draft:
            named = replace(block, id=new_id(draft))
            made.append(named.id)
            return put(draft, where, named)

        self._change(self.tr("Add block"), change)
        if made and made[0] in self.cards:
            card = self.cards[made[0]]
            self._reveal(card)
            card.editor.setFocus()

    def add_text(self, section: str) -> None:
        """Add an empty text at the end of a section."""
        self.add(TextBlock("", ""), (section, None))

    def move(self, name: str, step: int) -> None:
        """Move a block up or down, also into the neighbouring section."""
        draft = self._writing.draft
        if draft is None:
            return
        names = [section.id for section in draft.sections]
        at = next(n for n, s in enumerate(draft.sections) if any(b.id == name for b in s.blocks))
        blocks = [block.id for block in draft.sections[at].blocks]
        to = blocks.index(name) + step
        if 0 <= to < len(blocks):
            place = (names[at], to)
        elif 0 <= at + step < len(names):
            at += step
            place = (names[at], 0 if step > 0 else len(draft.sections[at].blocks))
        else:
            return
        self._move_to(name, place)

    def _move_to(self, name: str, place: tuple[str, int]) -> None:
        self._change(self.tr("Move block"), lambda draft: move_block(draft, name, *place))
        self._reveal(self.cards.get(name))

    def delete(self, name: str) -> None:
        """Delete a block; the next one gets the focus, and Undo brings it back."""
        draft = self._writing.draft
        order = [] if draft is None else [block.id for block in draft.blocks]
        self._change(self.tr("Delete block"), lambda draft: remove_blocks(draft, [name]))
        if name in order:
            rest = [*order[order.index(name) + 1 :], *order[: order.index(name)][::-1]]
            if rest:
                self.cards[rest[0]].setFocus()
            else:
                self.add_section_button.setFocus()

    def _reveal(self, card: Card | None) -> None:
        if card is None:
            return
        layout = self.layout()
        if layout is not None:
            layout.activate()
        card.setFocus()
        self._scroll.ensureWidgetVisible(card, 0, _EDGE)

    # Where things go

    def place(self) -> Place:
        """Return the place behind the block that was worked on last; None for the end."""
        draft = self._writing.draft
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

    def _drag(self, name: str) -> None:
        from briefing_app.ui.dragging import drag_block

        card = self.cards[name]
        drag_block(card.handle, name, kind_name(card.editor.block.kind))  # type: ignore[attr-defined]

    def _takes(self, data: QMimeData) -> bool:
        from briefing_app.ui.dragging import BLOCK

        if self._writing.draft is None:
            return False
        return any(data.hasFormat(kind) for kind in (BLOCK, *self.taken))

    def place_at(self, point: QPoint) -> tuple[tuple[str, int] | None, int]:
        """Return the place at a point, and the height at which it is marked."""
        draft = self._writing.draft
        places: list[tuple[int, tuple[str, int] | None]] = []
        for section in draft.sections if draft is not None else ():
            box = self.sections[section.id]
            under = box.heading.mapTo(self, QPoint(0, box.heading.height() + 5)).y()
            places.append((under, (section.id, 0)))
            for number, block in enumerate(section.blocks):
                card = self.cards[block.id]
                bottom = card.mapTo(self, QPoint(0, card.height() + 4)).y()
                places.append((bottom, (section.id, number + 1)))
        if not places:
            return None, self.add_section_button.y()
        y, place = min(places, key=lambda found: abs(found[0] - point.y()))
        return place, y

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what a briefing can be made of."""
        if self._takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where it would go, and scroll at the edges."""
        if not self._takes(event.mimeData()):
            event.ignore()
            return
        point = event.position().toPoint()
        _, y = self.place_at(point)
        self._mark(y)
        seen = self.mapTo(self._scroll, point).y()
        bar = self._scroll.verticalScrollBar()
        if seen < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif seen > self._scroll.height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Mark nothing any more."""
        self._line.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it where it was dropped."""
        from briefing_app.ui.dragging import BLOCK, dragged_text

        self._line.hide()
        data = event.mimeData()
        if not self._takes(data):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        place, _ = self.place_at(event.position().toPoint())
        if data.hasFormat(BLOCK):
            self._drop_block(dragged_text(data, BLOCK), place)
        else:
            self.dropped.emit(data, place)

    def _drop_block(self, name: str, place: tuple[str, int] | None) -> None:
        draft = self._writing.draft
        if draft is None or place is None or name not in self.cards:
            return
        section = next(s for s in draft.sections if s.id == place[0])
        before = [block.id for block in section.blocks[: place[1]]]
        self._move_to(name, (place[0], place[1] - (name in before)))

    def _mark(self, y: int) -> None:
        palette = self._line.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colours(QApplication.palette()).accent)
        self._line.setPalette(palette)
        left = self.title.mapTo(self, QPoint(0, 0)).x()
        self._line.setGeometry(left, y - 1, self.title.width(), 3)
        self._line.raise_()
        self._line.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark nothing while sizes change."""
        super().resizeEvent(event)
        self._line.hide()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.scaled(label.font(), 1.15, bold=True))
    return label


def _place(column: QVBoxLayout, number: int, widget: QWidget) -> None:
    item = column.itemAt(number)
    if item is None or item.widget() is not widget:
        column.removeWidget(widget)
        column.insertWidget(number, widget)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def _moved(values: tuple, name: str, step: int) -> tuple:  # type: ignore[type-arg]
    found = list(values)
    at = next(n for n, value in enumerate(found) if value.id == name)
    to = at + step
    if 0 <= to < len(found):
        found.insert(to, found.pop(at))
    return tuple(found)
