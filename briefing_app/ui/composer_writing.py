# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The briefing that is being written: every change is kept at once, typing after a pause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app import desk
from briefing_app.briefing.texts import paragraphs
from briefing_app.core.briefings.editing import keys_in_order, tidied
from briefing_app.core.briefings.outdated import outdated, renewed
from briefing_app.core.stored import Part
from briefing_app.ui.composer_pictures import thumbnail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QImage

    from briefing_app.core.briefings import Draft
    from briefing_app.core.briefings.outdated import Outdated
    from briefing_app.core.stored import Changes, StoredArticle
    from briefing_app.library import Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack

PAUSE_MS = 900
"""How long nothing must be typed before what was typed is saved, in milliseconds."""


@dataclass(frozen=True, slots=True)
class _Opened:
    draft: Draft
    articles: dict[str, StoredArticle]
    pictures: dict[str, QImage]


class Writing(QObject):
    """Holds a briefing, saves what is changed, and follows what an undo makes of it.

    Args:
        database: Where briefings are.
        edits: Where changes become steps.
        parent: Object that owns it.

    Attributes:
        briefing_id: Which briefing it is; None while none is open.
        draft: The briefing as it stands in the window.
        numbers: Number of each citation's endnote, by key.
        articles: What it cites, by hash, as the library has it now.
        pictures: Its pictures as they are shown, by hash.
        outdated: What is not as the library has it now, by key.
        opened: Emitted with the `Draft` when a briefing is opened or came back by an undo.
        changed: Emitted with the `Draft` after every change.
        checked: Emitted when it was compared with the library.
        saved: Emitted with whether everything is saved.
        closed: Emitted when the briefing is open no more.
        failed: Emitted with (what was tried, exception).
    """

    opened = Signal(object)
    changed = Signal(object)
    checked = Signal()
    saved = Signal(bool)
    closed = Signal()
    failed = Signal(str, object)

    def __init__(self, database: DatabaseThread, edits: EditStack, parent: QObject) -> None:
        """Nothing is open."""
        super().__init__(parent)
        self._database, self._edits = database, edits
        self.briefing_id: int | None = None
        self.draft: Draft | None = None
        self.numbers: dict[str, int] = {}
        self.articles: dict[str, StoredArticle] = {}
        self.pictures: dict[str, QImage] = {}
        self.outdated: dict[str, Outdated] = {}
        self._version = 0
        self._typed = ""
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        edits.moving.connect(self.keep)
        edits.moved.connect(self._on_moved)
        edits.changed.connect(self._on_changed)

    # Opening and closing

    def begin(self, draft: Draft, then: Callable[[], None] | None = None) -> None:
        """Keep a new briefing and open it."""
        made: list[int] = []
        self._edits.run(
            self.tr("New briefing"),
            lambda edits: made.append(edits.add_briefing(draft)),
            lambda _: self.open(made[0], then),
        )

    def open(self, briefing_id: int, then: Callable[[], None] | None = None) -> None:
        """Open a briefing; what was typed in the one before is saved."""
        self.keep()
        self._read(briefing_id, then)

    def close(self) -> None:
        """Save what was typed and let go of the briefing."""
        self.keep()
        self._forget()

    def _forget(self) -> None:
        self._version += 1
        was_open, self.briefing_id = self.briefing_id is not None, None
        self.draft = None
        self.numbers.clear()
        self.articles, self.pictures, self.outdated = {}, {}, {}
        if was_open:
            self.closed.emit()

    def _read(self, briefing_id: int, then: Callable[[], None] | None = None) -> None:
        self._version += 1
        version = self._version

        def read(library: Library) -> _Opened | None:
            there = any(r.id == briefing_id and not r.trashed for r in library.briefings())
            if not there:
                return None
            draft = library.briefing(briefing_id)
            cited = desk.cited(library, draft)
            paragraphs(draft.bottom_line, lambda _: None)  # its parser is loaded here
            pictures = {key: thumbnail(data) for key, (_, data) in cited.pictures.items()}
            return _Opened(draft, dict(cited.articles), pictures)

        def show(found: _Opened | None) -> None:
            if version != self._version:
                return
            if found is None:
                if briefing_id == self.briefing_id:
                    self._forget()
                return
            self.briefing_id, self.draft = briefing_id, found.draft
            self.articles, self.pictures = found.articles, found.pictures
            self._renumber()
            self.opened.emit(self.draft)
            self._check()
            self.saved.emit(True)
            if then is not None:
                then()

        tried = self.tr("The briefing could not be opened.")
        self._database.run(read, show, lambda error: self.failed.emit(tried, error))

    # Changing

    def change(self, name: str, change: Callable[[Draft], Draft], *, typing: bool = False) -> None:
        """Change the briefing.

        Args:
            name: What to call the step.
            change: Returns the next state.
            typing: Whether more of the same follows; it is saved after a pause then.
        """
        if self.draft is None:
            return
        if self._typed and (not typing or name != self._typed):
            self.keep()
        after = change(self.draft)
        if after == self.draft:
            return
        self._version += 1
        cited = after.citations != self.draft.citations
        self.draft = after
        self._renumber()
        self.changed.emit(after)
        self.saved.emit(False)
        self._typed = name
        if typing:
            self._timer.start()
        else:
            self.keep()
        if cited:
            self._read_cited(after.sources.keys() - self.articles.keys())

    def keep(self) -> None:
        """Save what is not saved yet."""
        self._timer.stop()
        name, self._typed = self._typed, ""
        number, draft = self.briefing_id, self.draft
        if not name or number is None or draft is None:
            return
        version = self._version
        self._edits.run(
            name,
            lambda edits: edits.save_briefing(number, tidied(draft)),
            lambda _: self.saved.emit(version == self._version),
        )

    def take_new(self, keys: Iterable[str]) -> None:
        """Take citations as the library has them now."""
        wanted = tuple(keys)
        self.change(
            self.tr("Take the new text"), lambda draft: renewed(draft, self.articles, wanted)
        )

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Return (article id, sentence id) of a citation; None where the library has it not."""
        citation = None if self.draft is None else self.draft.citations.get(key)
        article = None if citation is None else self.articles.get(citation.sha256)
        if citation is None or article is None:
            return None
        found = (s.id for s in article.sentences if s.sentence.start == citation.start)
        sentence = next(found, None)
        return None if sentence is None else (article.row.id, sentence)

    # Following the library

    def _on_moved(self, changes: Changes) -> None:
        if Part.BRIEFINGS in changes.parts and self.briefing_id is not None:
            self._read(self.briefing_id)

    def _on_changed(self, changes: Changes) -> None:
        if self.draft is not None:
            touched = {row.sha256 for row in changes.rows} & self.draft.sources.keys()
            if touched:
                self._read_cited(touched)

    def _read_cited(self, hashes: Iterable[str]) -> None:
        """Read some of the cited articles anew, and compare."""
        wanted, number = tuple(hashes), self.briefing_id
        if not wanted:
            self._check()
            return

        def read(library: Library) -> dict[str, StoredArticle | None]:
            rows = {sha256: library.find(sha256) for sha256 in wanted}
            return {h: None if row is None else library.article(row.id) for h, row in rows.items()}

        def show(found: dict[str, StoredArticle | None]) -> None:
            if number != self.briefing_id:
                return
            for sha256, article in found.items():
                self.articles.pop(sha256, None)
                if article is not None:
                    self.articles[sha256] = article
            self._check()

        tried = self.tr("The sources of the briefing could not be read.")
        self._database.run(read, show, lambda error: self.failed.emit(tried, error))

    def _check(self) -> None:
        if self.draft is not None:
            found = outdated(self.draft, self.articles)
            self.outdated = {each.before.key: each for each in found if each.before.key}
            self.checked.emit()

    def _renumber(self) -> None:
        """Number the citations; whoever shows numbers looks them up when it draws."""
        self.numbers.clear()
        if self.draft is not None:
            keys = [k for k in keys_in_order(self.draft) if k in self.draft.citations]
            self.numbers.update((key, n) for n, key in enumerate(keys, start=1))
