# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue: a job a file, in their order, on threads of their own."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing_app.arrivals import Arrival, bring_in_all
from briefing_app.core.errors import Cancelled
from briefing_app.stream import Order
from briefing_app.ui.job_times import JobTimes
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing_app.core.progress import Progress
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


class ImportQueue(QObject):
    """Runs jobs in their order; a bad file never stops the others.

    Several are in work at a time: the next files are read while one is translated, and
    sentences of several are translated together; see `stream`.

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
        self._begun: dict[int, None] = {}  # ids of the jobs in work, the oldest first
        self._lock = threading.Lock()  # for what the thread of the imports looks at too:
        self._waiting: deque[tuple[int, Order]] = deque()
        self._orders: dict[int, Order] = {}
        self._taken: dict[Order, int] = {}
        self.held = False
        self._working = False
        self._next = 1
        self._counts = Counter[JobState]()
        self.times = JobTimes()
        self._reported.connect(self._on_report)

    @property
    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return list(self._jobs.values())

    @property
    def in_work(self) -> list[Job]:
        """The jobs that are being done, the oldest first."""
        return [self._jobs[job_id] for job_id in self._begun]

    @property
    def timed(self) -> Job | None:
        """The job whose time left can be told: the oldest in work, which ends first."""
        return next((job for job in self.in_work if job.state is JobState.RUNNING), None)

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
            self._start()

    def add(self, paths: Iterable[Path]) -> None:
        """Queue files."""
        jobs = [Job(number, path) for number, path in enumerate(paths, self._next)]
        self._next += len(jobs)
        self._counts[JobState.WAITING] += len(jobs)
        self._jobs.update((job.id, job) for job in jobs)
        self._order(job.id for job in jobs)
        self.added.emit(jobs)
        self._start()

    def stop_jobs(self, ids: Iterable[int]) -> None:
        """Stop jobs; those that have not begun are stopped at once."""
        stopped: list[int] = []
        with self._lock:
            for job_id in ids:
                if self._jobs[job_id].state.active:
                    order = self._orders[job_id]
                    order.cancel.set()
                    begun = order in self._taken
                    self._set(job_id, state=JobState.STOPPING if begun else JobState.STOPPED)
                    stopped.append(job_id)
        self._tell(stopped)

    def stop(self) -> None:
        """Stop every job."""
        self.stop_jobs(list(self._jobs))

    def retry_jobs(self, ids: Iterable[int]) -> None:
        """Queue failed or stopped jobs again; others stay as they are."""
        again = [i for i in ids if self._jobs[i].state.again]
        for job_id in again:
            self._set(job_id, state=JobState.WAITING, progress=None, error=None)
        self._order(again)
        self._tell(again)
        self._start()

    def remove_jobs(self, ids: Iterable[int]) -> None:
        """Take jobs off the list, stopping them first; the library keeps what is in it.

        A job that is being stopped stays until it has ended.
        """
        wanted = list(ids)
        self.stop_jobs(wanted)
        gone = [job_id for job_id in wanted if not self._jobs[job_id].state.active]
        for job_id in gone:
            self._counts[self._jobs.pop(job_id).state] -= 1
            self._orders.pop(job_id, None)
        if gone:
            self.removed.emit(gone)

    def remove_finished(self) -> None:
        """Take every job that has ended off the list, but those that failed."""
        self.remove_jobs([job.id for job in self.jobs if job.state.finished])

    def close(self) -> None:
        """Stop every job and end the threads."""
        with self._lock:
            self.held = True
            for order in self._taken:
                order.cancel.set()
        self._worker.close()

    def _order(self, ids: Iterable[int]) -> None:
        """Let the imports take jobs up."""
        with self._lock:
            for job_id in ids:
                cancel = threading.Event()
                report = partial(self._report, job_id, cancel)
                order = Order(self._jobs[job_id].path, report, cancel)
                self._orders[job_id] = order
                self._waiting.append((job_id, order))

    def _start(self) -> None:
        """Begin to import if any job waits, unless that is going on or none may be begun."""
        if self._waiting and not self.held and not self._working:
            self._working = True
            self._worker.submit(self._work, lambda _: self._on_worked(), self._on_worked)

    # On the thread of the imports

    def _work(self) -> None:
        arrivals = bring_in_all(
            self._take,
            self._database.ask,
            self._services.import_articles,
            load=self._services.load,
            in_use=self._services.pack_in_use,
        )
        for order, result in arrivals:
            with self._lock:
                job_id = self._taken.pop(order)
            self._worker.tell(partial(self._on_came, job_id, result))

    def _take(self) -> Order | None:
        """Take the next job up, if one waits that nobody has stopped."""
        with self._lock:
            while self._waiting and not self.held:
                job_id, order = self._waiting.popleft()
                if not order.cancel.is_set():
                    self._taken[order] = job_id
                    self._worker.tell(partial(self._on_taken_up, job_id))
                    return order
        return None

    def _report(self, job_id: int, cancel: threading.Event, progress: Progress) -> None:
        if not cancel.is_set():
            self._reported.emit(job_id, progress, time.monotonic())

    # On the window's thread again

    def _on_taken_up(self, job_id: int) -> None:
        self._begun[job_id] = None
        self.times.begin(job_id, time.monotonic())
        if self._jobs[job_id].state is JobState.WAITING:
            self._set(job_id, state=JobState.RUNNING)
            self._tell([job_id])
            self.began.emit(job_id)

    def _on_came(self, job_id: int, result: Arrival | Exception) -> None:
        if isinstance(result, Arrival):
            if not result.known:
                self.imported.emit(result.row)
            state = JobState.KNOWN if result.known else JobState.DONE
            self._end(job_id, state=state, article=result.row, warnings=self._warnings(result))
        elif isinstance(result, Cancelled):
            self._end(job_id, state=JobState.STOPPED)
        else:
            self._end(job_id, state=JobState.FAILED, error=result)

    def _warnings(self, arrival: Arrival) -> tuple[str, ...]:
        if arrival.mended:
            said = self.tr("The library's copy of the file was lost or altered; it is whole again.")
            return (said,)
        return arrival.read_warnings

    def _end(self, job_id: int, **change: object) -> None:
        self._begun.pop(job_id, None)
        self._set(job_id, progress=None, **change)
        whole = self._jobs[job_id].state is not JobState.STOPPED
        self.times.end(job_id, time.monotonic(), whole=whole)
        self._tell([job_id])

    def _on_worked(self, error: Exception | None = None) -> None:
        """Go on with jobs that were queued while the last ones ended."""
        self._working = False
        if error is not None:  # a mistake in the program: what was in work fails by it
            with self._lock:
                taken = list(self._taken.values())
                self._taken.clear()
            for job_id in taken:
                self._end(job_id, state=JobState.FAILED, error=error)
        self._start()

    def _on_report(self, job_id: int, progress: Progress, when: float) -> None:
        job = self._jobs.get(job_id)
        if job is not None and job.state is JobState.RUNNING:
            self.times.report(job_id, progress, when)
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
