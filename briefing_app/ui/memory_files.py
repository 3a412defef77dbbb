# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reads TMX files into the memory and writes it to one, off the window's thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app import memory_desk
from briefing_app.core.errors import Cancelled
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.core.memory import MemoryEntry, Remembered
    from briefing_app.exchange.tmx import TmxFile
    from briefing_app.library import Edits
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.edit_stack import EditStack
    from briefing_app.ui.memory_window import MemoryWindow
    from briefing_app.ui.worker import Worker


class MemoryFiles(QObject):
    """Takes files in one after the other, each as one step; one that fails stops no other.

    Args:
        database: Where the memory is.
        edits: Where an import becomes a step.
        worker: Where files are read and written.
        window: Asks for files and says what became of them.
        parent: Object that owns it.

    Attributes:
        imported: Emitted when a file was taken in.
        busy: Emitted with what is being done, and with an empty text when it is done.
        failed: Emitted with (what was tried, exception).
    """

    imported = Signal()
    busy = Signal(str)
    failed = Signal(str, object)

    def __init__(
        self,
        database: DatabaseThread,
        edits: EditStack,
        worker: Worker,
        window: MemoryWindow,
        parent: QObject,
    ) -> None:
        """Wait to be asked."""
        super().__init__(parent)
        self._database, self._edits, self._worker = database, edits, worker
        self._window = window
        self._cancel = threading.Event()
        self._told: list[str] = []
        self._left_out: list[str] = []
        window.stop.clicked.connect(self.stop)
        window.import_asked.connect(self.take)
        window.export_asked.connect(self.write)

    def take(self, paths: Sequence[Path]) -> None:
        """Take TMX files into the memory."""
        self._cancel = threading.Event()
        self._told, self._left_out = [], []
        self._next(list(paths))

    def stop(self) -> None:
        """Read no further; what was taken in stays."""
        self._cancel.set()

    def _next(self, paths: list[Path]) -> None:
        if not paths or self._cancel.is_set():
            self._end()
            return
        path, cancel = paths[0], self._cancel
        self._window.show_busy(busy=True)
        self.busy.emit(self.tr("Reading {name} …").format(name=path.name))

        def read() -> TmxFile:
            from briefing_app.exchange.tmx import read_tmx

            return read_tmx(path, cancel=cancel)

        def failure(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                self.failed.emit(self.tr("The translation memory was not imported."), error)
            self._next(paths[1:])

        def keep(file: TmxFile) -> None:
            if cancel.is_set():  # perhaps another library is open by now
                self._end()
                return
            remembered: list[Remembered] = []

            def take(edits: Edits) -> None:
                remembered.append(edits.import_memory(file.units, path.name))

            def done(_: object) -> None:
                self._note(path, file, remembered[0])
                self.imported.emit()
                self._next(paths[1:])

            self._edits.run(self.tr("Import memory"), take, done, failure)

        self._worker.submit(read, keep, failure)

    def _note(self, path: Path, file: TmxFile, became: Remembered) -> None:
        said = self.tr("{name}: {added} added, {updated} updated, {known} known, {left} left out.")
        self._told.append(
            said.format(
                name=path.name,
                added=number(became.added),
                updated=number(became.updated),
                known=number(became.known),
                left=number(len(file.refused)),
            )
        )
        line = self.tr("{name}, line {line}: {reason}")
        self._left_out += [
            line.format(name=path.name, line=unit.line, reason=unit.reason) for unit in file.refused
        ]

    def _end(self) -> None:
        self.busy.emit("")
        self._window.show_busy(busy=False)
        if self._told:
            # After the table, which says how many entries it has, was read anew.
            self._database.run(lambda _: None, lambda _: self._tell())

    def _tell(self) -> None:
        self._window.tell("\n".join(self._told), self._left_out)

    def write(self, path: Path) -> None:
        """Write the memory to a TMX file."""
        self._window.show_busy(busy=True)
        self.busy.emit(self.tr("Writing {name} …").format(name=path.name))

        def end() -> None:
            self.busy.emit("")
            self._window.show_busy(busy=False)

        def failure(error: Exception) -> None:
            end()
            self.failed.emit(self.tr("The translation memory was not exported."), error)

        def done(count: int) -> None:
            end()
            said = self.tr("{name}: {n} units written.")
            self._window.tell(said.format(name=path.name, n=number(count)))

        def write(entries: list[MemoryEntry]) -> None:
            self._worker.submit(lambda: memory_desk.export_tmx(entries, path), done, failure)

        self._database.run(lambda library: library.memory.entries(), write, failure)
