# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the analyst changes: every change is a named step that Undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.stored import History

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import Changes
    from briefing_app.library import Edits, Library
    from briefing_app.ui.database_thread import DatabaseThread


class EditStack(QObject):
    """Runs steps on the library's thread and tells every view what they changed.

    Args:
        database: Where the library lives.
        parent: Object that owns it.

    Attributes:
        author: Who works at the desk; corrections and annotations are signed with it.
        history: What can be undone and redone.
        changed: Emitted with the `Changes` of a step, an undo or a redo.
        moved: Emitted with the `Changes` of an undo or a redo, after `changed`.
        history_changed: Emitted with the present `History`.
        failed: Emitted with (what was tried, exception).
    """

    changed = Signal(object)
    moved = Signal(object)
    history_changed = Signal(object)
    failed = Signal(str, object)

    def __init__(self, database: DatabaseThread, parent: QObject | None = None) -> None:
        """Nothing can be undone yet."""
        super().__init__(parent)
        self._database = database
        self.author = ""
        self.history = History()

    def run(
        self,
        name: str,
        operation: Callable[[Edits], object],
        success: Callable[[Changes], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run an operation as one step.

        Args:
            name: What to call it in the menu, such as "Add tag".
            operation: Changes the library; it runs on the library's thread and cannot touch
                widgets.
            success: Called with what changed, after the views were told.
            failure: Called with what went wrong; by default `failed` is emitted.
        """
        author = self.author

        def done(changes: Changes) -> None:
            self._tell(changes)
            if success is not None:
                success(changes)

        self._database.run(
            lambda library: library.edit(name, operation, author=author),
            done,
            failure or (lambda error: self.failed.emit(name, error)),
        )

    def undo(self) -> None:
        """Take the last step back."""
        self._move(self.tr("Undo"), lambda library: library.undo())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._move(self.tr("Redo"), lambda library: library.redo())

    def refresh(self) -> None:
        """Ask what can be undone, because another library is open or the Trash was emptied."""
        self._database.run(lambda library: library.history, self._set_history)

    def reset(self) -> None:
        """Offer nothing, because no library is open."""
        self._set_history(History())

    def _move(self, tried: str, operation: Callable[[Library], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._tell(changes)
            self.moved.emit(changes)

        self._database.run(operation, done, lambda error: self.failed.emit(tried, error))

    def _tell(self, changes: Changes) -> None:
        self._set_history(changes.history)
        self.changed.emit(changes)

    def _set_history(self, history: History) -> None:
        self.history = history
        self.history_changed.emit(history)
