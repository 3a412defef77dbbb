# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue: one job a file, one after another, on a thread of its own."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.core.errors import Cancelled
from briefing_app.core.progress import Progress, Stage, check
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing_app.core.model import ArticleRow
    from briefing_app.core.progress import Report
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services


class JobState(Enum):
    """Where a job is in its life."""

    WAITING = auto()
    RUNNING = auto()
    STOPPING = auto()
    DONE = auto()
    KNOWN = auto()
    FAILED = auto()
    STOPPED = auto()

    @property
    def active(self) -> bool:
        """Whether the job is still to be done."""
        return self in (JobState.WAITING, JobState.RUNNING, JobState.STOPPING)


@dataclass(frozen=True, slots=True)
class Job:
    """One file on its way into the library.

    Attributes:
        id: Its number in this queue.
        path: The file.
        state: Where it is in its life.
        progress: Where the work stands while it runs.
        error: Why it failed.
        article: The article that it became, or that the file was already.
        warnings: What the user should know about the reading of the file.
    """

    id: int
    path: Path
    state: JobState = JobState.WAITING
    progress: Progress | None = None
    error: Exception | None = None
    article: ArticleRow | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job came to.

    Attributes:
        article: The article in the library.
        known: True when the file was in the library before.
        warnings: What the user should know about the reading of the file.
    """

    article: ArticleRow
    known: bool
    warnings: tuple[str, ...] = ()


def import_file(
    path: Path,
    services: Services,
    database: DatabaseThread,
    *,
    report: Report,
    cancel: threading.Event,
) -> Outcome:
    """Bring one file into the library; a known file is noticed before it is translated.

    Raises:
        BriefingError: If the file, the language pack or the library refuses.
        Cancelled: If `cancel` was set; the library is unchanged then.
    """
    check(cancel)
    report(Progress(Stage.READING))
    source = services.load(path)
    known = database.ask(lambda library: library.find(source.sha256))
    if known is not None:
        return Outcome(known, known=True)
    article, pack = services.import_article(source, report=report, cancel=cancel)
    check(cancel)
    report(Progress(Stage.SAVING))
    row = database.ask(lambda library: library.add(article, pack))
    return Outcome(row, known=False, warnings=article.document.warnings)


class ImportQueue(QObject):
    """Runs jobs one after another; a bad file never stops the others.

    Args:
        services: The program's work.
        database: Where the library lives.
        parent: Object that owns the queue.

    Attributes:
        added: Emitted with a new job.
        changed: Emitted with a job whose state or progress changed.
        removed: Emitted with the id of a job that left the list.
        imported: Emitted with the `ArticleRow` of an article that is new in the library.
        ended: Emitted when the last active job has ended.
        held: Whether jobs wait until there is a library to import into.
    """

    added = Signal(object)
    changed = Signal(object)
    removed = Signal(int)
    imported = Signal(object)
    ended = Signal()
    _reported = Signal(int, object)

    def __init__(
        self, services: Services, database: DatabaseThread, parent: QObject | None = None
    ) -> None:
        """Start the thread, with nothing to do."""
        super().__init__(parent)
        self._services = services
        self._database = database
        self._worker = Worker("import", self)
        self.failed = self._worker.failed
        self._jobs: dict[int, Job] = {}
        self._cancels: dict[int, threading.Event] = {}
        self._next = 1
        self.held = False
        self._reported.connect(self._on_report)

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._jobs.values())

    @property
    def active(self) -> int:
        """Number of jobs that are still to be done."""
        return sum(job.state.active for job in self._jobs.values())

    @property
    def busy(self) -> bool:
        """Whether a job is still to be done."""
        return self.active > 0

    @property
    def running(self) -> bool:
        """Whether jobs are being done, and not only wait for a library."""
        return self.busy and not self.held

    def hold(self) -> None:
        """Let jobs wait, because no library is open; not while jobs are running."""
        assert not self.running
        self.held = True

    def release(self) -> None:
        """Do the jobs that wait, because a library is open."""
        if self.held:
            self.held = False
            for job in self.jobs:
                if job.state is JobState.WAITING:
                    self.changed.emit(job)
                    self._submit(job)

    def add(self, paths: Iterable[Path]) -> None:
        """Queue files."""
        for path in paths:
            job = Job(self._next, path)
            self._next += 1
            self._jobs[job.id] = job
            self._cancels[job.id] = threading.Event()
            self.added.emit(job)
            if not self.held:
                self._submit(job)

    def stop_job(self, job_id: int) -> None:
        """Stop a job; one that has not begun is stopped at once."""
        job = self._jobs[job_id]
        if job.state.active:
            self._cancels[job_id].set()
            if job.state is JobState.WAITING:
                self._end(job_id, state=JobState.STOPPED)
            else:
                self._change(job_id, state=JobState.STOPPING)

    def stop(self) -> None:
        """Stop every job."""
        for job in self.jobs:
            self.stop_job(job.id)

    def retry(self, job_id: int) -> None:
        """Queue a failed or stopped job again."""
        if self._jobs[job_id].state in (JobState.FAILED, JobState.STOPPED):
            self._cancels[job_id] = threading.Event()
            self._change(job_id, state=JobState.WAITING, progress=None, error=None)
            if not self.held:
                self._submit(self._jobs[job_id])

    def remove(self, job_id: int) -> None:
        """Take a job off the list, stopping it first; the library keeps what is in it."""
        self.stop_job(job_id)
        if self._jobs[job_id].state.active:
            return
        del self._jobs[job_id]
        self._cancels.pop(job_id, None)
        self.removed.emit(job_id)

    def remove_ended(self) -> None:
        """Take every job that has ended off the list."""
        for job in self.jobs:
            if not job.state.active:
                self.remove(job.id)

    def close(self) -> None:
        """Stop every job and end the thread."""
        for cancel in self._cancels.values():
            cancel.set()
        self._worker.close()

    def _submit(self, job: Job) -> None:
        cancel = self._cancels[job.id]

        def report(progress: Progress) -> None:
            if not cancel.is_set():
                self._reported.emit(job.id, progress)

        def ended(**change: object) -> None:
            if self._cancels.get(job.id) is cancel and self._jobs[job.id].state.active:
                self._end(job.id, **change)

        def success(outcome: Outcome) -> None:
            if not outcome.known:
                self.imported.emit(outcome.article)
            state = JobState.KNOWN if outcome.known else JobState.DONE
            ended(state=state, article=outcome.article, warnings=outcome.warnings)

        def failure(error: Exception) -> None:
            if isinstance(error, Cancelled):
                ended(state=JobState.STOPPED)
            else:
                ended(state=JobState.FAILED, error=error)

        self._worker.submit(
            lambda: import_file(
                job.path, self._services, self._database, report=report, cancel=cancel
            ),
            success,
            failure,
        )

    def _on_report(self, job_id: int, progress: Progress) -> None:
        job = self._jobs.get(job_id)
        if job is not None and job.state in (JobState.WAITING, JobState.RUNNING):
            self._change(job_id, state=JobState.RUNNING, progress=progress)

    def _end(self, job_id: int, **change: object) -> None:
        self._change(job_id, progress=None, **change)
        if self.active == 0:
            self.ended.emit()

    def _change(self, job_id: int, **change: object) -> None:
        self._jobs[job_id] = replace(self._jobs[job_id], **change)  # type: ignore[arg-type]
        self.changed.emit(self._jobs[job_id])
