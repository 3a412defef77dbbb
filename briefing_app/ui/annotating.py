# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Highlighting and noting: from the reader and the list of notes to steps of the library."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from briefing_app.core.anchors import anchor_at, side_text
from briefing_app.core.annotation_places import place_annotations
from briefing_app.core.stored import AnnotationContent, AnnotationKind, Side
from briefing_app.ui.annotation_dialog import AnnotationDialog
from briefing_app.ui.annotation_pointing import AnnotationPointing
from briefing_app.ui.annotation_words import (
    DEFAULT_COLOURS,
    delete_name,
    kind_name,
    quotation,
    title,
)
from briefing_app.ui.reader_layout import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.annotation_places import PlacedAnnotation
    from briefing_app.core.stored import Anchor, StoredArticle
    from briefing_app.library import Edits
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.notes_panel import NotesPanel
    from briefing_app.ui.operations import OpenArticle
    from briefing_app.ui.reader import Reader
    from briefing_app.ui.reader_actions import ReaderActions
    from briefing_app.ui.window_actions import WindowActions

Step: TypeAlias = "tuple[str, Callable[[Edits], object]]"
"""What to call a step, and what it does."""

_SHOWN_LETTERS = 40


class Annotating(QObject):
    """Joins reader, list of notes, dialog and steps.

    Args:
        reader: Where passages are highlighted.
        panel: Lists the annotations.
        edits: Where changes become steps.
        open_article: Opens the article of a note.
        window: Where dialogs belong.

    Attributes:
        dialog: The dialog that was opened last; None before.
        said: Emitted with what the user should know.
        panel_wanted: Emitted when the list of notes shall be seen.
    """

    said = Signal(str)
    panel_wanted = Signal()

    def __init__(
        self,
        reader: Reader,
        panel: NotesPanel,
        edits: EditStack,
        open_article: OpenArticle,
        window: QWidget,
    ) -> None:
        """Highlight key points until the user chooses another kind."""
        super().__init__(window)
        self._reader, self._view, self._panel = reader, reader.view, panel
        self._edits, self._open, self._window = edits, open_article, window
        self._last = AnnotationContent()
        self._placed: tuple[PlacedAnnotation, ...] = ()
        self.dialog: AnnotationDialog | None = None
        pointing = AnnotationPointing(self._view, self)
        pointing.clicked.connect(self._show_in_panel)
        pointing.sign_clicked.connect(self._show_and_open_panel)
        pointing.entered.connect(self._enter)
        self._view.menu_asked.connect(self._add_to_menu)
        reader.header.notes.clicked.connect(self._show_whole)
        panel.opened.connect(self.go_to)
        panel.edit_asked.connect(self.edit)
        panel.delete_asked.connect(self.delete)
        panel.chosen_changed.connect(self._mark_chosen)
        edits.changed.connect(panel.follow)

    def add_to(self, actions: WindowActions, reading: ReaderActions) -> None:
        """Fill the menu Annotate."""
        needing = reading.needing_article
        needing.append(actions.add("annotate", self.tr("&Highlight"), self.highlight, "Ctrl+H"))
        kinds = self._kinds_menu(actions.annotate)
        actions.annotate.addMenu(kinds)
        needing.append(kinds.menuAction())
        note = self.tr("Highlight with &note…")
        needing.append(actions.add("annotate", note, self.highlight_with_note, "Ctrl+Shift+H"))
        whole = self.tr("No&te on the article…")
        needing.append(actions.add("annotate", whole, self.note_article, "Ctrl+Alt+N"))

    def show_article(self, article: StoredArticle | None) -> None:
        """Mark the annotations of an article in the reader, and list them."""
        self._placed = place_annotations(article) if article else ()
        self._view.reader_model.annotations.show(self._placed)
        whole = [placed for placed in self._placed if not placed.passages]
        self._reader.header.notes.show_notes(
            len(whole), "\n\n".join(placed.annotation.content.note for placed in whole)
        )
        self._view.viewport().update()
        self._panel.show_article(article)

    # Steps

    def highlight(self) -> None:
        """Highlight what is selected, or the sentence under the cursor, like the last one."""
        self._highlight(self._last)

    def highlight_as(self, kind: AnnotationKind) -> None:
        """Highlight as a kind; the analyst's own kind is asked for its name."""
        content = AnnotationContent(kind, colour=DEFAULT_COLOURS[kind])
        if kind is AnnotationKind.CUSTOM:
            own = self._last if self._last.kind is kind else content
            self._ask_passage(own)
        else:
            self._highlight(content)

    def highlight_with_note(self) -> None:
        """Highlight, and ask for kind, colour and note."""
        self._ask_passage(self._last)

    def note_article(self) -> None:
        """Ask for a note on the whole article."""
        article = self._reader.article
        if article is not None:
            self._ask(
                self.tr("Note on the article"),
                self._last,
                "",
                lambda made: (self.tr("Add note"), self._annotation(article.row.id, made, [])),
            )

    def edit(self, placed: PlacedAnnotation) -> None:
        """Ask for another kind, colour or note."""
        annotation = placed.annotation

        def step(made: AnnotationContent) -> Step | None:
            if made == annotation.content:
                return None
            noted = made.note or annotation.content.note
            self._last = replace(made, note="")
            name = self.tr("Edit note") if noted else self.tr("Edit highlight")
            return name, lambda edits: edits.edit_annotation(annotation.id, made)

        self._ask(self.tr("Edit note"), annotation.content, quotation(placed), step)

    def delete(self, doomed: Sequence[PlacedAnnotation]) -> None:
        """Delete annotations; Undo brings them back."""
        ids = [placed.annotation.id for placed in doomed]
        name = delete_name([placed.annotation for placed in doomed])
        self._edits.run(name, lambda edits: edits.delete_annotations(ids))

    def go_to(self, placed: PlacedAnnotation) -> None:
        """Show where an annotation is; its article is opened if it is not open."""
        anchors = placed.annotation.anchors
        sentence_id = anchors[0].sentence_id if anchors else None
        article = self._reader.article
        if article is None or article.row.id != placed.article.id:
            self._open.open(placed.article.id, sentence_id)
            return
        self._reader.jump_to(sentence_id)
        row = None if sentence_id is None else self._view.reader_model.row_of(sentence_id)
        if row is not None and anchors[0].side is Side.SOURCE:
            self._view.setCurrentIndex(self._view.reader_model.index(row, Column.SOURCE))

    def _highlight(self, content: AnnotationContent) -> None:
        article, anchors = self._reader.article, self._anchors()
        if article is None or not anchors:
            return
        same = self._same(anchors)
        if same is not None:
            self.edit(same)
            return
        operation = self._annotation(article.row.id, content, anchors)
        self._edits.run(self.tr("Highlight"), operation, lambda _: self._view.selecting.clear())

    def _annotation(
        self, article_id: int, content: AnnotationContent, anchors: list[Anchor]
    ) -> Callable[[Edits], object]:
        self._last = replace(content, note="")
        return lambda edits: edits.annotate(article_id, content, anchors)

    def _ask_passage(self, content: AnnotationContent) -> None:
        article, anchors = self._reader.article, self._anchors()
        if article is None or not anchors:
            return
        same = self._same(anchors)
        if same is not None:
            self.edit(same)
            return

        def step(made: AnnotationContent) -> Step:
            name = self.tr("Add note") if made.note else self.tr("Highlight")
            return name, self._annotation(article.row.id, made, anchors)

        quoted = " … ".join(anchor.quotation for anchor in anchors)
        clear = self._view.selecting.clear
        self._ask(self.tr("Highlight with note"), content, quoted, step, clear)

    def _ask(
        self,
        name: str,
        content: AnnotationContent,
        quoted: str,
        step: Callable[[AnnotationContent], Step | None],
        done: Callable[[], None] | None = None,
    ) -> None:
        """Ask for a note; `step` returns what keeps it, or None where nothing changes."""
        self.dialog = dialog = AnnotationDialog(name, content, quoted, self._window)

        def keep(made: AnnotationContent) -> None:
            wanted = step(made)
            if wanted is None:
                dialog.accept()
            else:
                called, operation = wanted
                dialog.run(self._edits, called, operation, done)

        dialog.keep.connect(keep)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    # What is highlighted

    def _anchors(self) -> list[Anchor]:
        """Return the selected passages, one a sentence; without any, the current sentence."""
        view = self._view
        spans = sorted(view.selection.spans.items())
        here = view.currentIndex()
        if not spans and here.isValid():
            spans = [((here.row(), here.column()), (0, -1))]
        found = []
        for (row, column), (start, end) in spans:
            sentence = view.reader_model.sentence(row)
            if sentence is None:
                continue
            side = Side.SOURCE if column == Column.SOURCE else Side.TRANSLATION
            text = side_text(sentence.stored, side)
            passage = text[start:] if end < 0 else text[start:end]
            begin = start + len(passage) - len(passage.lstrip())
            if passage.strip():
                stop = begin + len(passage.strip())
                found.append(anchor_at(sentence.stored, side, begin, stop))
        if not found:
            self.said.emit(self.tr("Select words of a sentence, or put the cursor on one."))
        return found

    def _same(self, anchors: list[Anchor]) -> PlacedAnnotation | None:
        """Return the annotation that is on the very same passages."""
        wanted = [(a.sentence_id, a.side, (a.start, a.end)) for a in anchors]
        for placed in self._placed:
            places = [(p.anchor.sentence_id, p.anchor.side, p.place) for p in placed.passages]
            if places == wanted:
                return placed
        return None

    # Pointing at annotations

    def _show_in_panel(self, annotations: Sequence[PlacedAnnotation]) -> None:
        self._panel.select(annotations[0].annotation.id)

    def _show_and_open_panel(self, annotations: Sequence[PlacedAnnotation]) -> None:
        self.panel_wanted.emit()
        self._show_in_panel(annotations)

    def _show_whole(self) -> None:
        self._show_and_open_panel([placed for placed in self._placed if not placed.passages])

    def _enter(self, annotations: Sequence[PlacedAnnotation]) -> None:
        if len(annotations) == 1:
            self.edit(annotations[0])
        else:
            self._show_and_open_panel(annotations)
            self._panel.list.setFocus()

    def _mark_chosen(self, ids: frozenset[int]) -> None:
        self._view.reader_model.annotations.selected = ids
        self._view.viewport().update()

    # Menus

    def _kinds_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("Highlight &as"), parent)
        for kind in AnnotationKind:
            text = kind_name(kind) + ("…" if kind is AnnotationKind.CUSTOM else "")
            menu.addAction(text, partial(self.highlight_as, kind))
        return menu

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        found = self._view.reader_model.sentence(row)
        if found is None:
            return
        menu.addSeparator()
        menu.addAction(self.tr("Highlight"), self.highlight)
        menu.addMenu(self._kinds_menu(menu))
        menu.addAction(self.tr("Highlight with note…"), self.highlight_with_note)
        marks = self._view.reader_model.annotations
        for placed in marks.of(found.stored.id):
            words = quotation(placed)
            shown = words if len(words) <= _SHOWN_LETTERS else words[:_SHOWN_LETTERS] + "…"
            one = menu.addMenu(f"{title(placed.annotation.content)}: {shown}".replace("&", "&&"))
            one.addAction(self.tr("Edit note…"), partial(self.edit, placed))
            one.addAction(self.tr("Copy with source"), partial(self._panel.copy, [placed]))
            one.addAction(self.tr("Show in the list"), partial(self._show_and_open_panel, [placed]))
            one.addSeparator()
            one.addAction(self.tr("Delete"), partial(self.delete, [placed]))
