# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Correcting the English of sentences in the reader.

What is typed is never lost: it stays a draft until it is confirmed, through Esc, a click
elsewhere, another article, and a crash. Confirming is a step of the `EditStack`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from briefing_app.ui.reader_editor import SentenceEditor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from briefing_app.core.stored import Changes, Correction, StoredArticle, StoredSentence
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.reader_drafts import Drafts
    from briefing_app.ui.reader_view import ReaderView

KEEP_MS = 800
"""How long after the last letter a draft is kept, in milliseconds."""
_SHOWN = 60


class Correcting(QObject):
    """Opens editors, keeps drafts, confirms and reverts.

    Args:
        view: The reader.
        edits: Where confirming and reverting become steps.
        drafts: What was typed before.
        parent: Object that owns it.

    Attributes:
        kept: Emitted with the id of a sentence whose correction is in the library.
        editor: The editor that is open; None for none.
    """

    kept = Signal(int)

    def __init__(
        self, view: ReaderView, edits: EditStack, drafts: Drafts, parent: QObject | None = None
    ) -> None:
        """Edit nothing yet."""
        super().__init__(parent)
        self._view, self._edits, self._drafts = view, edits, drafts
        self.editor: SentenceEditor | None = None
        self._article: StoredArticle | None = None
        self._corrections: dict[int, Correction | None] = {}
        self._moved: set[int] = set()
        self._running: set[int] = set()
        self._timer = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._timer.timeout.connect(self._keep_draft)
        view.edit_asked.connect(self.edit)
        view.shown.connect(self._on_shown)
        view.menu_asked.connect(self._add_to_menu)
        edits.moved.connect(self._on_moved)
        edits.failed.connect(self._on_failed)

    # Editing

    def edit_current(self) -> None:
        """Edit the sentence under the cursor; the first one in sight without a cursor."""
        view = self._view
        if not view.currentIndex().isValid():
            view.step_sentence(1)
        found = view.reader_model.sentence(view.currentIndex().row())
        if found is not None:
            self.edit(found.stored.id)

    def edit(self, sentence_id: int) -> None:
        """Edit the English of a sentence where it stands."""
        if self.editor is not None and self.editor.sentence_id == sentence_id:
            self.editor.field.setFocus()
            return
        self._close()
        view = self._view
        row = view.reader_model.row_of(sentence_id)
        found = view.reader_model.sentence(-1 if row is None else row)
        if row is None or found is None:
            return
        view.go_to(row)
        view.selecting.clear()
        view.peek.hide()
        draft = self._drafts.of(self._article).get(sentence_id)
        self.editor = editor = SentenceEditor(view, found.stored, draft)
        editor.confirmed.connect(self._confirm)
        editor.left.connect(self._leave)
        editor.changed.connect(self._timer.start)
        self._show_drafts()
        view.scrollTo(view.reader_model.index(row, 0))
        editor.place()

    def keep(self) -> None:
        """Keep what is typed now, because the window closes or shows something else."""
        self._timer.stop()
        self._keep_draft()

    def _keep_draft(self) -> None:
        editor, article = self.editor, self._article
        stored = self._stored(editor.sentence_id) if editor is not None else None
        if editor is not None and article is not None and stored is not None:
            self._drafts.keep(article, stored, editor.draft)

    def _close(self, *, focus: bool = False) -> None:
        """Close the editor; what is typed stays a draft."""
        editor = self.editor
        if editor is None:
            return
        self.keep()
        self.editor = None
        view = self._view
        row = view.reader_model.row_of(editor.sentence_id)
        view.cells.editing = None
        if focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.end()
        self._show_drafts()
        if row is not None:
            view.fitter.fit_now([row])

    def _leave(self, by_key: bool) -> None:
        self._close(focus=by_key)

    def _confirm(self, text: str, goes_on: bool) -> None:
        editor, article = self.editor, self._article
        stored = self._stored(editor.sentence_id) if editor is not None else None
        if editor is None or article is None or stored is None:
            return
        following = self._next(stored.id) if goes_on else None
        # Confirming what came from the memory makes it the analyst's own.
        if stored.correction is None or stored.correction.from_memory or text != stored.english:
            self._running.add(stored.id)
            self._close(focus=following is None)
            # It stays a draft until the library has it.
            self._drafts.keep(article, stored, text)
            is_machines = text == stored.translation.text
            self._edits.run(
                self.tr("Confirm sentence") if is_machines else self.tr("Correct sentence"),
                lambda edits: edits.correct(stored.id, text),
                lambda _: self._on_kept(article, stored, text),
            )
        else:
            self._close(focus=following is None)
        if following is not None:
            self.edit(following)

    def _on_kept(self, article: StoredArticle, stored: StoredSentence, text: str) -> None:
        self._running.discard(stored.id)
        if self._drafts.of(article).get(stored.id) == text:
            self._drafts.keep(article, stored, None)
        self._show_drafts()
        self.kept.emit(stored.id)

    def _on_failed(self) -> None:
        self._running.clear()
        self._show_drafts()

    # Reverting

    def revert_current(self) -> None:
        """Let the machine's translation of the sentence under the cursor count again."""
        found = self._view.reader_model.sentence(self._view.currentIndex().row())
        if found is not None and found.stored.correction is not None:
            self._revert(found.stored.id)

    def _revert(self, sentence_id: int) -> None:
        self._edits.run(self.tr("Revert sentence"), lambda edits: edits.revert(sentence_id))

    def _drop_draft(self, sentence_id: int) -> None:
        stored = self._stored(sentence_id)
        if self._article is not None and stored is not None:
            self._drafts.keep(self._article, stored, None)
            self._show_drafts()

    def _add_to_menu(self, menu: QMenu, row: int) -> None:
        found = self._view.reader_model.sentence(row)
        if found is None:
            return
        stored = found.stored
        menu.addSeparator()
        menu.addAction(self.tr("Edit translation (F2)"), partial(self.edit, stored.id))
        if stored.correction is not None:
            machine = stored.translation.text
            cut = machine if len(machine) <= _SHOWN else f"{machine[:_SHOWN].rstrip()}…"
            said = self.tr("Revert to machine translation: “{text}”").format(text=cut)
            action = menu.addAction(said.replace("&", "&&"), partial(self._revert, stored.id))
            action.setToolTip(machine)
        if found.draft is not None:
            menu.addAction(
                self.tr("Drop what was typed and not confirmed"),
                partial(self._drop_draft, stored.id),
            )

    # Following the article

    def _on_moved(self, changes: Changes) -> None:
        self._moved = {row.id for row in changes.rows}

    def _on_shown(self) -> None:
        article = self._view.reader_model.article
        before, self._article = self._article, article
        same = before is not None and article is not None and before.row.id == article.row.id
        if not same and self.editor is not None:
            self._article = before
            self._close()
            self._article = article
        corrections = {s.id: s.correction for s in article.sentences} if article else {}
        if same and article is not None and article.row.id in self._moved:
            self._moved = set()
            changed = [
                id_
                for id_, correction in corrections.items()
                if id_ in self._corrections and self._corrections[id_] != correction
            ]
            row = self._view.reader_model.row_of(changed[0]) if changed else None
            if row is not None:
                self._view.reveal(row)
        self._corrections = corrections
        if self.editor is not None:
            stored = self._stored(self.editor.sentence_id)
            if stored is None:
                self._close()
            else:
                self.editor.take(stored)
                self.editor.place()
        self._show_drafts()

    def _show_drafts(self) -> None:
        hidden = set(self._running)
        if self.editor is not None:
            hidden.add(self.editor.sentence_id)
        drafts = self._drafts.of(self._article)
        self._view.set_drafts({id_: text for id_, text in drafts.items() if id_ not in hidden})

    def _stored(self, sentence_id: int) -> StoredSentence | None:
        sentences = self._article.sentences if self._article else ()
        return next((stored for stored in sentences if stored.id == sentence_id), None)

    def _next(self, sentence_id: int) -> int | None:
        ids = [stored.id for stored in self._article.sentences] if self._article else []
        at = ids.index(sentence_id) + 1
        return ids[at] if at < len(ids) else None
