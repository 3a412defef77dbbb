# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The files that are not finished are kept in the library, so that the next start offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.errors import ReadError
from briefing_app.ui import pasted_files
from briefing_app.ui.jobs import JobState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.library import Library
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.jobs import ImportQueue, Job
    from briefing_app.ui.worker import Worker

WRITE_MS = 1000
"""Least time between two writes of the list, in milliseconds."""


class PendingImports(QObject):
    """Follows a queue and remembers in the library what of it is not finished.

    The list is written at once when files are added, and then at most once a second: after a
    crash a file may be offered that was imported just before; it is then noticed by its hash.

    Not finished is what waits or is being done, what was stopped by the end of the program,
    what was offered and not answered yet, and passages that failed, since they are nowhere
    else.

    Args:
        queue: The queue.
        database: Where the library lives.
        worker: Where files are looked for and deleted.
        parent: Object that owns it.

    Attributes:
        offered: Emitted with the list of files that an earlier run did not finish; empty when
            there is nothing to answer any more.
        refused: Emitted with the list of `ReadError` of files that have vanished.
        failed: Emitted once with the exception if the list cannot be written.
    """

    offered = Signal(list)
    refused = Signal(list)
    failed = Signal(object)

    def __init__(
        self, queue: ImportQueue, database: DatabaseThread, worker: Worker, parent: QObject
    ) -> None:
        """Wait for a library."""
        super().__init__(parent)
        self._queue, self._database, self._worker = queue, database, worker
        self.offer: list[Path] = []
        self._late: list[Path] = []
        self._cut_off: frozenset[int] = frozenset()
        self._pasted: dict[int, Path] = {}
        self._written: list[Path] | None = None
        self._loaded = self._dirty = self._told = False
        self._timer = QTimer(self, interval=WRITE_MS, singleShot=True)
        self._timer.timeout.connect(self._write_again)
        queue.added.connect(self._on_added)
        queue.changed.connect(self._on_changed)
        queue.removed.connect(self._on_removed)

    @property
    def kept(self) -> bool:
        """Whether there is a library that keeps the list."""
        return self._loaded

    @property
    def unfinished(self) -> list[Path]:
        """The files that the next start shall offer, each once."""
        own = (job.path for job in self._queue.jobs if self._is_unfinished(job))
        return list(dict.fromkeys([*self.offer, *own, *self._late]))

    # The library

    def enter(self) -> None:
        """Read what the library that was opened kept, and offer it."""

        def offer(paths: list[Path]) -> None:
            queued = {job.path for job in self._queue.jobs}
            self.offer = [path for path in paths if path not in queued]
            self._loaded, self._written = True, paths
            self.offered.emit(self.offer)
            self._write()

        self._database.run(lambda library: library.pending_imports(), offer)

    def leave(self) -> None:
        """Write what is to be written, because the library will be closed."""
        if self._loaded:
            self._write()
        self._loaded, self._written = False, None
        self._timer.stop()
        self.offer = []
        self.offered.emit([])

    def cut_off(self) -> None:
        """Keep what is not finished now, although it will be stopped by the end of the program."""
        self._cut_off = frozenset(job.id for job in self._queue.jobs if job.state.active)

    def add(self, paths: Iterable[Path]) -> None:
        """Keep files that came too late to be queued."""
        self._late += paths
        self._changed()

    def save(self) -> None:
        """Write the list and wait until it is on the disk, because the process may end now."""
        if self._write_all():
            self._database.finish()

    def close(self) -> None:
        """Write the list for the last time."""
        self._write_all()
        self._timer.stop()
        self._loaded = False

    def _write_all(self) -> bool:
        paths, loaded = self.unfinished, self._loaded
        if not self._database.running or paths == (self._written if loaded else []):
            return self._database.running

        def write(library: Library) -> None:
            # What the library kept and this run has not read yet is not forgotten.
            before = [] if loaded else library.pending_imports()
            library.set_pending_imports([*before, *paths])

        self._database.run(write, None, lambda _: None)
        return True

    # The offer

    def accept(self) -> None:
        """Queue what is offered; what has vanished is named."""
        paths = self.offer

        def queue(there: list[bool]) -> None:
            if self.offer is not paths:
                return
            self.offer = []
            self._queue.add(path for path, is_there in zip(paths, there, strict=True) if is_there)
            gone = [path for path, is_there in zip(paths, there, strict=True) if not is_there]
            self.offered.emit([])
            self._changed()
            if gone:
                self.refused.emit([self._vanished(path) for path in gone])

        self._worker.submit(lambda: [_is_there(path) for path in paths], queue)

    def forget(self) -> None:
        """Forget what is offered."""
        self._delete(path for path in self.offer if pasted_files.is_pasted(path))
        self.offer = []
        self.offered.emit([])
        self._changed()

    def _vanished(self, path: Path) -> ReadError:
        return ReadError(
            path,
            self.tr("The file is not there any more."),
            self.tr(
                "If it was moved, import it from its new place; if it is on a stick or a "
                "share, connect that and import it again."
            ),
        )

    # The queue

    def _is_unfinished(self, job: Job) -> bool:
        stopped_by_end = job.id in self._cut_off and job.state is JobState.STOPPED
        return job.state.active or stopped_by_end or (job.state.again and job.id in self._pasted)

    def _on_added(self, jobs: Sequence[Job]) -> None:
        self._pasted |= {job.id: job.path for job in jobs if pasted_files.is_pasted(job.path)}
        self._changed()

    def _on_changed(self, jobs: Sequence[Job]) -> None:
        ended = [job for job in jobs if not job.state.active]
        if not ended:
            return
        safe = [job.id for job in ended if job.state in (JobState.DONE, JobState.KNOWN)]
        self._drop_pasted(safe)
        self._changed()

    def _on_removed(self, ids: Sequence[int]) -> None:
        self._drop_pasted(ids)
        self._changed()

    def _drop_pasted(self, ids: Iterable[int]) -> None:
        paths = [self._pasted.pop(job_id) for job_id in ids if job_id in self._pasted]
        still = set(self._pasted.values())
        self._delete(path for path in paths if path not in still)

    def _delete(self, paths: Iterable[Path]) -> None:
        doomed = list(paths)
        if doomed:
            self._worker.submit(lambda: _forget(doomed))

    # Writing

    def _changed(self) -> None:
        if not self._loaded:
            return
        if self._timer.isActive():
            self._dirty = True
        else:
            self._write()

    def _write_again(self) -> None:
        if self._dirty:
            self._write()

    def _write(self) -> None:
        self._dirty = False
        paths = self.unfinished
        if paths != self._written:
            self._written = paths
            self._timer.start()
            self._database.run(lambda library: library.set_pending_imports(paths), None, self._fail)

    def _fail(self, error: Exception) -> None:
        self._written = None
        if not self._told:
            self._told = True
            self.failed.emit(error)


def _forget(paths: Sequence[Path]) -> None:
    for path in paths:
        pasted_files.forget(path)


def _is_there(path: Path) -> bool:
    """Tell whether a file is there, or the archive or message that it is in."""
    return path.exists() or any(around.is_file() for around in path.parents)
