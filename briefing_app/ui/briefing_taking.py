# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the briefing takes in from other panels, by key, menu or drag, each with its source."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from shiboken6 import isValid

from briefing_app.core.briefings.taking import cite, key_of
from briefing_app.core.briefings.templates import Template, begin
from briefing_app.ui.briefing_sources import (
    gathered,
    gathered_drop,
    gathered_figures,
    gathered_notes,
)
from briefing_app.ui.composer_taking import citations
from briefing_app.ui.dragging import ARTICLES, NOTES, SENTENCES
from briefing_app.ui.reader_dragging import ReaderDragging

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from briefing_app.core.briefings import Draft
    from briefing_app.core.stored import ArticleRow, StoredSentence
    from briefing_app.library import Library
    from briefing_app.ui.composer_page import Sheet
    from briefing_app.ui.composer_taking import Place, Taking
    from briefing_app.ui.composer_text import TextField
    from briefing_app.ui.composer_writing import Writing
    from briefing_app.ui.main_window import MainWindow

ADD_KEY, CITE_KEY = "Ctrl+Shift+E", "Ctrl+Alt+E"


class BriefingTaking(QObject):
    """Takes what is selected or dropped into the briefing that is open, or into a new one.

    Args:
        window: The window, whose panels are taken from.
        writing: The briefing.
        sheet: Where it is written.
        parent: Owner.

    Attributes:
        said: Emitted with what was done.
        failed: Emitted with (what was tried, exception).
    """

    said = Signal(str)
    failed = Signal(str, object)

    def __init__(self, window: MainWindow, writing: Writing, sheet: Sheet, parent: QObject) -> None:
        """Listen to the panels."""
        super().__init__(parent)
        self._window, self._database = window, window.database
        self._writing, self._sheet = writing, sheet
        self._dragging = ReaderDragging(window.reader)
        sheet.dropping.taken = (ARTICLES, SENTENCES, NOTES)
        sheet.dropping.dropped.connect(self._on_dropped)
        sheet.cited.connect(self._cite_in)
        window.reader.view.menu_asked.connect(self._add_to_menu)
        window.summary.add_asked.connect(partial(self.add, of=window.summary))
        window.notes.add_asked.connect(partial(self.add, of=window.notes))

    def add(self, *, of: object = None) -> None:
        """Take what is selected where the focus is into the briefing.

        Without an open briefing one is begun.

        Args:
            of: The panel to take from instead of that with the focus.
        """
        read = gathered(self._window, of, self._sheet.timeline)
        if read is None:
            self.said.emit(self.tr("Nothing is selected that could go into a briefing."))
            return
        self._take(read, None)

    def add_figures(self) -> None:
        """Take the ledger of the selected articles, or of all that are listed."""
        self._take(gathered_figures(self._window), None)

    def add_notes(self) -> None:
        """Take the highlights and notes of the selected articles, or of all that are listed."""
        self._take(gathered_notes(self._window), None)

    def _take(self, read: Callable[[Library], Taking], place: Place) -> None:
        def take(taking: Taking) -> None:
            if self._writing.draft is None:
                self._writing.begin(self._begun(), partial(self._put, taking, None))
            else:
                self._put(taking, place)

        tried = self.tr("It could not be taken into the briefing.")
        self._database.run(read, take, lambda error: self.failed.emit(tried, error))

    def _begun(self) -> Draft:
        usual = self._window.settings.value
        return begin(Template.READ_OUT, usual.author, usual.marking)

    def _put(self, taking: Taking, place: Place) -> None:
        where = place or self._sheet.place()
        self._writing.change(self.tr("Add to briefing"), lambda draft: taking(draft, where))
        title = "" if self._writing.draft is None else self._writing.draft.title.title.strip()
        if title:
            self.said.emit(self.tr("Added to the briefing “{title}”.").format(title=title))
        else:
            self.said.emit(self.tr("Added to the briefing."))

    def _on_dropped(self, data: QMimeData, place: Place, timeline: str) -> None:
        read = gathered_drop(data, timeline)
        if read is not None:
            self._take(read, place)

    def cite(self) -> None:
        """Cite the selected sentences of the reader where the cursor of a text was last."""
        field = self._sheet.field
        pairs = self._dragging.pairs()
        if field is None:
            self.said.emit(self.tr("Put the cursor into a text of the briefing first."))
        elif pairs:
            self._cite_in(field, pairs)

    def _cite_in(self, field: TextField, pairs: Sequence[tuple[int, int]]) -> None:
        number = self._writing.briefing_id

        def put(picks: Sequence[tuple[ArticleRow, StoredSentence]]) -> None:
            if number != self._writing.briefing_id or not isValid(field):
                return  # the text was deleted or the briefing closed meanwhile
            keys = [key_of(row.sha256, stored.sentence.start) for row, stored in picks]
            self._writing.change(
                self.tr("Cite sentence"), lambda draft: cite(draft, picks), typing=True
            )
            field.cite(keys)
            self._writing.keep()

        tried = self.tr("It could not be taken into the briefing.")
        self._database.run(
            lambda library: citations(library, pairs),
            put,
            lambda error: self.failed.emit(tried, error),
        )

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        if self._window.reader.view.reader_model.sentence(row) is None:
            return
        menu.addSeparator()
        menu.addAction(
            f"{self.tr('Add to briefing')} ({ADD_KEY})",
            partial(self.add, of=self._window.reader),
        )
        if self._writing.draft is not None:
            cite = self.tr("Cite in the text")
            menu.addAction(f"{cite} ({CITE_KEY})", self.cite)
