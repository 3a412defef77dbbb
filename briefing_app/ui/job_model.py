# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue as rows, in words."""

from __future__ import annotations

from bisect import bisect_left
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefing_app.core.errors import BriefingError
from briefing_app.core.progress import Stage
from briefing_app.ui.job_times import SteadyTime
from briefing_app.ui.jobs import ImportQueue, Job, JobState
from briefing_app.ui.notices import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.ui.excerpts import Index

JOB_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """What the panel tells about a job."""

    FILE = 0
    STAGE = 1
    LEFT = 2
    ACTIONS = 3


class JobModel(QAbstractTableModel):
    """The jobs of a queue, oldest first."""

    def __init__(self, queue: ImportQueue, parent: QObject | None = None) -> None:
        """Follow a queue."""
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._queue = queue
        self._time, self._timed, self._left = SteadyTime(), 0, ""
        queue.added.connect(self._add)
        queue.changed.connect(self._change)
        queue.removed.connect(self._remove)

    def in_words(self, job: Job) -> str:
        """Return a job's stage in words."""
        if job.state is JobState.RUNNING and job.progress is not None:
            if job.progress.stage is Stage.TRANSLATING:
                percent = int(100 * job.progress.fraction)
                return self.tr("translating {n} %").format(n=percent)
            return {
                Stage.READING: self.tr("reading"),
                Stage.CLEANING: self.tr("cleaning"),
                Stage.SUMMARISING: self.tr("summarising"),
                Stage.SAVING: self.tr("saving"),
            }[job.progress.stage]
        if job.state is JobState.FAILED:
            return self.tr("failed: {cause}").format(cause=self._cause(job))
        if job.state is JobState.DONE and job.warnings:
            return self.tr("done; note: {warnings}").format(warnings=" ".join(job.warnings))
        if job.state is JobState.KNOWN and job.article is not None and job.article.trashed:
            return self.tr("already in the library, in the Trash")
        if job.state is JobState.WAITING and self._queue.held:
            return self.tr("waiting for the library")
        return {
            JobState.WAITING: self.tr("waiting"),
            JobState.RUNNING: self.tr("reading"),
            JobState.STOPPING: self.tr("stopping"),
            JobState.DONE: self.tr("done"),
            JobState.KNOWN: self.tr("already in the library"),
            JobState.STOPPED: self.tr("stopped"),
        }[job.state]

    def told(self, job: Job) -> str:
        """Return all that there is to tell about a job, over several lines."""
        if job.error is not None:
            return in_words(job.error)
        lines = [str(job.path), self.in_words(job)]
        if job.article is not None:
            trashed = self.tr("Article in the Trash: {title}")
            here = trashed if job.article.trashed else self.tr("Article: {title}")
            lines.append(here.format(title=job.article.label))
        return "\n".join(lines)

    def time_left(self, job: Job) -> str:
        """Return how long the oldest job in work will take, in words; nothing for others."""
        return self._left if job.state is JobState.RUNNING and job.id == self._timed else ""

    @property
    def tells_time(self) -> bool:
        """Whether a time is told for any job."""
        return bool(self._left)

    def _cause(self, job: Job) -> str:
        if isinstance(job.error, BriefingError):
            return job.error.cause
        return self.tr("a mistake in the program ({kind}: {text})").format(
            kind=type(job.error).__name__, text=job.error
        )

    def row_of(self, job_id: int) -> int:
        """Return the row of a job."""
        return bisect_left(self._jobs, job_id, key=lambda job: job.id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of jobs."""
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        if role == JOB_ROLE:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(job, Column(index.column()))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.told(job)
        return None

    def _cell(self, job: Job, column: Column) -> str:
        if column is Column.FILE:
            return job.path.name
        if column is Column.STAGE:
            return self.in_words(job)
        return self.time_left(job) if column is Column.LEFT else ""

    def _add(self, jobs: Sequence[Job]) -> None:
        if jobs:
            row = len(self._jobs)
            self.beginInsertRows(QModelIndex(), row, row + len(jobs) - 1)
            self._jobs.extend(jobs)
            self.endInsertRows()

    def _change(self, jobs: Sequence[Job]) -> None:
        self._tell_time()
        rows = [self.row_of(job.id) for job in jobs]
        for row, job in zip(rows, jobs, strict=True):
            self._jobs[row] = job
        if rows:
            last = self.index(max(rows), len(Column) - 1)
            self.dataChanged.emit(self.index(min(rows), 0), last)

    def _tell_time(self) -> None:
        timed = self._queue.timed
        if timed is None:
            self._left = ""
            return
        if timed.id != self._timed:
            self._time, self._timed = SteadyTime(), timed.id
        self._left = self._time.say(self._queue.times.left(timed.id))

    def _remove(self, ids: Sequence[int]) -> None:
        if len(ids) == 1:
            row = self.row_of(ids[0])
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._jobs[row]
            self.endRemoveRows()
        else:
            gone = frozenset(ids)
            self.beginResetModel()
            self._jobs = [job for job in self._jobs if job.id not in gone]
            self.endResetModel()


def share_done(job: Job) -> float:
    """Return how much of a job is done, 0 to 1; translating is nine tenths of the work."""
    if job.progress is None:
        return 0.0
    begin = {
        Stage.READING: 0.0,
        Stage.CLEANING: 0.03,
        Stage.TRANSLATING: 0.05,
        Stage.SUMMARISING: 0.95,
        Stage.SAVING: 0.98,
    }
    share = begin[job.progress.stage]
    return share + 0.9 * job.progress.fraction if share == begin[Stage.TRANSLATING] else share
