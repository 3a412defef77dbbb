# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How long imports will take, by the speed that was measured; before that, nothing is said."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.progress import Stage
from briefing_app.ui import local_format

if TYPE_CHECKING:
    from briefing_app.core.progress import Progress

MEASURED_SECONDS = 1.0
"""Shortest time of translating whose speed is told."""
_MEMORY_SECONDS = 60.0
"""How long a speed counts: what was measured so long ago weighs 1/e of what is measured now."""
_SLACK = 1.2
"""How much longer than what was said an estimate must be before more is said."""

_MINUTE, _HOUR = 60, 3600
_STEPS = ((10, 10), (_MINUTE, 10), (10 * _MINUTE, _MINUTE), (_HOUR, 5 * _MINUTE))
"""Up to how many seconds a time is told in steps of how many."""
_LARGEST_STEP = 15 * _MINUTE


class JobTimes:
    """Measures imports, several at a time. All times are seconds of a clock that never jumps."""

    def __init__(self) -> None:
        """Nothing is measured yet."""
        self._units = self._seconds = 0.0  # translated, and how long that took; fading
        self._jobs, self._job_seconds = 0, 0.0
        self._in_work: dict[int, Progress | None] = {}  # the oldest first
        self._since = 0.0  # when the last one ended, or the first began after a pause
        self._now = 0.0
        self._last: float | None = None

    def begin(self, job_id: int, now: float) -> None:
        """Note that a job begins."""
        if not self._in_work:
            self._since = now
        self._now = now
        self._in_work[job_id] = None

    def report(self, job_id: int, progress: Progress, now: float) -> None:
        """Note where a job is; the speed is what was translated between two reports."""
        if job_id not in self._in_work:
            return
        before = self._in_work[job_id]
        self._now, self._in_work[job_id] = now, progress
        if not _translating(progress):
            if not any(map(_translating, self._in_work.values())):
                self._last = None
            return
        if self._last is not None and progress.total > 1:
            passed = max(now - self._last, 0.0)
            faded = math.exp(-passed / _MEMORY_SECONDS)
            done = progress.done - (before.done if before and _translating(before) else 0)
            self._units = self._units * faded + max(done, 0)
            self._seconds = self._seconds * faded + passed
        self._last = now

    def end(self, job_id: int, now: float, *, whole: bool) -> None:
        """Note that a job has ended; what was stopped is no measure of a whole one."""
        if job_id not in self._in_work:
            return
        self._now = now
        del self._in_work[job_id]
        if whole:
            self._jobs += 1
            self._job_seconds += now - self._since
            self._since = now
        if not any(map(_translating, self._in_work.values())):
            self._last = None

    def left(self, job_id: int) -> float | None:
        """Return how long a job in work will take, in seconds; None before that can be told."""
        progress = self._in_work.get(job_id)
        if (
            progress is None
            or progress.stage is not Stage.TRANSLATING
            or progress.total <= 1  # how much there is is not told yet, or all is done
            or self._seconds < MEASURED_SECONDS
            or not self._units
        ):
            return None
        return (progress.total - progress.done) * self._seconds / self._units

    def all_left(self, waiting: int) -> float | None:
        """Return how long the jobs in work and those that wait will take, in seconds.

        A job that waits counts as long as those that have ended took on average, or, before
        one has, as long as the oldest in work will; so does one in work whose text is not read
        yet. None before either can be told.

        Args:
            waiting: Number of jobs that wait.
        """
        lefts = [self.left(job_id) for job_id in self._in_work]
        elapsed = self._now - self._since if self._in_work else 0.0
        if self._jobs:
            each = self._job_seconds / self._jobs
        elif lefts and lefts[0] is not None:
            each = elapsed + lefts[0]
        else:
            return None
        if lefts and lefts[0] is None:
            lefts[0] = max(each - elapsed, 0.0)
        return sum(each if left is None else left for left in lefts) + waiting * each


def _translating(progress: Progress | None) -> bool:
    return progress is not None and progress.stage is Stage.TRANSLATING


class SteadyTime:
    """Tells times that are left in words that do not flicker."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._said: int | None = None

    def say(self, seconds: float | None) -> str:
        """Return a time in words; nothing if it is not known.

        It is rounded up. It may become shorter at any moment, but longer only if the
        estimate is clearly above what was said.
        """
        if seconds is None:
            self._said = None
            return ""
        step = rounded(seconds)
        if self._said is None or step < self._said or seconds > self._said * _SLACK:
            self._said = step
        return in_words(self._said)


def rounded(seconds: float) -> int:
    """Return a time rounded up to what is worth telling, in seconds."""
    size = next((size for limit, size in _STEPS if seconds <= limit), _LARGEST_STEP)
    return max(math.ceil(seconds / size), 1) * size


def in_words(seconds: int) -> str:
    """Return a rounded time in words."""
    if seconds <= _STEPS[0][0]:
        return QCoreApplication.translate("JobTimes", "a few seconds")
    if seconds < _MINUTE:
        return QCoreApplication.translate("JobTimes", "about {n} s").format(n=seconds)
    if seconds < _HOUR:
        return QCoreApplication.translate("JobTimes", "about {n} min").format(n=seconds // _MINUTE)
    hours, minutes = local_format.number(seconds // _HOUR), seconds % _HOUR // _MINUTE
    if not minutes:
        return QCoreApplication.translate("JobTimes", "about {h} h").format(h=hours)
    return QCoreApplication.translate("JobTimes", "about {h} h {m} min").format(h=hours, m=minutes)
