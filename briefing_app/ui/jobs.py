# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue: one job a file, one after another, on a thread of its own."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing_app.core.errors import Cancelled
from briefing_app.core.progress import Progress, Stage, check
from briefing_app.ui.job_times import JobTimes
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.core.model import Source
    from briefing_app.core.progress import Report
    from briefing_app.core.stored import ArticleRow
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

    @property
    def finished(self) -> bool:
        """Whether nothing is left to do or to read about the job."""
        return self in (JobState.DONE, JobState.KNOWN, JobState.STOPPED)

    @property
    def again(self) -> bool:
        """Whether the job can be tried again."""
        return self in (JobState.FAILED, JobState.STOPPED)


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

    @property
    def remedy(self) -> str:
        """What to do about its failure; empty where nothing failed, or nothing can be done."""
        return getattr(self.error, "remedy", "")


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
    from briefing_app.library import AlreadyImported

    check(cancel)
    report(Progress(Stage.READING))
    source = services.load(path)
    check(cancel)
    known = database.ask(lambda library: library.find(source.sha256))
    if known is not None:
        return _known(known, source, database)
    article, pack = services.import_article(source, report=report, cancel=cancel)
    check(cancel)
    report(Progress(Stage.SAVING))
    try:
        row = database.ask(lambda library: library.add(article, pack))
    except AlreadyImported as faster:  # another process
        return _known(faster.row, source, database)
    return Outcome(row, known=False, warnings=article.document.warnings)


def _known(row: ArticleRow, source: Source, database: DatabaseThread) -> Outcome:
    mended = database.ask(lambda library: library.keep_original(source))
    said = QCoreApplication.translate(
        "ImportQueue", "The library's copy of the file was lost or altered; it is whole again."
    )
    return Outcome(row, known=True, warnings=(said,) if mended else ())


class ImportQueue(QObject):
    """Runs jobs one after another; a bad file never stops the others.

    Args:
        services: The program's work.
        database: Where the library lives.
        parent: Object that owns the queue.

    Attributes:
        added: Emitted with the list of new jobs.
        changed: Emitted with the list of jobs whose state or progress changed.
        began: Emitted with the id of a job that begins, after `changed`.
        removed: Emitted with the list of ids of jobs that left the list.
        imported: Emitted with the `ArticleRow` of an article that is new in the library.
        ended: Emitted when the last active job has ended.
        held: Whether jobs wait until there is a library to import into.
        times: How long imports take, measured since the window was opened.
    """

    added = Signal(list)
    changed = Signal(list)
    began = Signal(int)
    removed = Signal(list)
    imported = Signal(object)
    ended = Signal()
    _reported = Signal(int, object, float)

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
        self._waiting: deque[int] = deque()
        self._current: int | None = None
        self._cancel = threading.Event()
        self._next = 1
        self._counts = Counter[JobState]()
        self.held = False
        self.times = JobTimes()
        self._reported.connect(self._on_report)

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._jobs.values())

    @property
    def current(self) -> Job | None:
        """The job that is being done."""
        return None if self._current is None else self._jobs[self._current]

    @property
    def active(self) -> int:
        """Number of jobs that are still to be done."""
        return sum(count for state, count in self._counts.items() if state.active)

    def count(self, *states: JobState) -> int:
        """Return the number of jobs in some states; of all jobs without any."""
        return sum(self._counts[state] for state in states) if states else len(self._jobs)

    @property
    def busy(self) -> bool:
        """Whether a job is still to be done."""
        return self.active > 0

    @property
    def running(self) -> bool:
        """Whether jobs are being done, and not only wait for a library."""
        return self.busy and not self.held

    @property
    def seconds_left(self) -> float | None:
        """How long all jobs will take, in seconds; None before there is a measurement."""
        return self.times.all_left(self.count(JobState.WAITING)) if self.running else None

    def hold(self) -> None:
        """Let jobs wait, because no library is open; not while jobs are running."""
        assert not self.running
        self.held = True

    def release(self) -> None:
        """Do the jobs that wait, because a library is open."""
        if self.held:
            self.held = False
            self._tell([job.id for job in self.jobs if job.state is JobState.WAITING])
            self._start_next()

    def add(self, paths: Iterable[Path]) -> None:
        """Queue files."""
        jobs = [Job(number, path) for number, path in enumerate(paths, self._next)]
        self._next += len(jobs)
        self._counts[JobState.WAITING] += len(jobs)
        self._jobs.update((job.id, job) for job in jobs)
        self._waiting.extend(job.id for job in jobs)
        self.added.emit(jobs)
        self._start_next()

    def stop_jobs(self, ids: Iterable[int]) -> None:
        """Stop jobs; those that have not begun are stopped at once."""
        stopped: list[int] = []
        for job_id in ids:
            job = self._jobs[job_id]
            if job.state.active:
                waits = job_id != self._current
                self._set(job_id, state=JobState.STOPPED if waits else JobState.STOPPING)
                stopped.append(job_id)
                if not waits:
                    self._cancel.set()
        self._tell(stopped)

    def stop(self) -> None:
        """Stop every job."""
        self.stop_jobs(list(self._jobs))

    def retry_jobs(self, ids: Iterable[int]) -> None:
        """Queue failed or stopped jobs again; others stay as they are."""
        again = [i for i in ids if self._jobs[i].state.again]
        for job_id in again:
            self._set(job_id, state=JobState.WAITING, progress=None, error=None)
        self._tell(again)
        self._waiting.extend(again)
        self._start_next()

    def remove_jobs(self, ids: Iterable[int]) -> None:
        """Take jobs off the list, stopping them first; the library keeps what is in it.

        A job that is being stopped stays until it has ended.
        """
        wanted = list(ids)
        self.stop_jobs(wanted)
        gone = [job_id for job_id in wanted if not self._jobs[job_id].state.active]
        for job_id in gone:
            self._counts[self._jobs.pop(job_id).state] -= 1
        if gone:
            self.removed.emit(gone)

    def remove_finished(self) -> None:
        """Take every job that has ended off the list, but those that failed."""
        self.remove_jobs([job.id for job in self.jobs if job.state.finished])

    def close(self) -> None:
        """Stop every job and end the thread."""
        self.held = True
        self._cancel.set()
        self._worker.close()

    def _start_next(self) -> None:
        """Begin the next job that still waits, unless one is being done or none may be."""
        if self.held or self._current is not None:
            return
        while self._waiting:
            job = self._jobs.get(self._waiting.popleft())
            if job is not None and job.state is JobState.WAITING:
                self._start(job)
                return

    def _start(self, job: Job) -> None:
        self._current = job.id
        cancel = self._cancel = threading.Event()
        self.times.begin(time.monotonic())
        self._set(job.id, state=JobState.RUNNING)
        self._tell([job.id])
        self.began.emit(job.id)

        def report(progress: Progress) -> None:
            if not cancel.is_set():
                self._reported.emit(job.id, progress, time.monotonic())

        def success(outcome: Outcome) -> None:
            if not outcome.known:
                self.imported.emit(outcome.article)
            state = JobState.KNOWN if outcome.known else JobState.DONE
            self._end(job.id, state=state, article=outcome.article, warnings=outcome.warnings)

        def failure(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._end(job.id, state=JobState.STOPPED)
            else:
                self._end(job.id, state=JobState.FAILED, error=error)

        self._worker.submit(
            lambda: import_file(
                job.path, self._services, self._database, report=report, cancel=cancel
            ),
            success,
            failure,
        )

    def _end(self, job_id: int, **change: object) -> None:
        self._current = None
        self._set(job_id, progress=None, **change)
        self.times.end(time.monotonic(), whole=self._jobs[job_id].state is not JobState.STOPPED)
        self._tell([job_id])
        self._start_next()

    def _on_report(self, job_id: int, progress: Progress, when: float) -> None:
        job = self._jobs.get(job_id)
        if job is not None and job.state is JobState.RUNNING:
            self.times.report(progress, when)
            self._set(job_id, progress=progress)
            self._tell([job_id])

    def _set(self, job_id: int, **change: object) -> None:
        before = self._jobs[job_id]
        after = replace(before, **change)  # type: ignore[arg-type]
        self._jobs[job_id] = after
        self._counts[before.state] -= 1
        self._counts[after.state] += 1

    def _tell(self, ids: Sequence[int]) -> None:
        """Tell which jobs changed, and whether none is left to do."""
        if ids:
            self.changed.emit([self._jobs[job_id] for job_id in ids])
            if not self.busy:
                self.ended.emit()
