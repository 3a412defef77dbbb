# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How work tells where it stands, and how it is told to stop."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from briefing_app.core.errors import Cancelled

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable


_PARTS = 1000
"""Parts that a station is counted in when its own parts have units of their own."""


class Stage(StrEnum):
    """The stations of the flow, in order."""

    READING = "reading"
    CLEANING = "cleaning"
    TRANSLATING = "translating"
    SUMMARISING = "summarising"
    SAVING = "saving"
    EXPORTING = "exporting"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a job stands.

    Attributes:
        stage: The station that it is in.
        done: How much of the station is done, in the station's own unit.
        total: How much there is; never 0.
    """

    stage: Stage
    done: int = 0
    total: int = 1

    @property
    def fraction(self) -> float:
        """Share of the station that is done, 0 to 1."""
        return self.done / self.total


Report: TypeAlias = "Callable[[Progress], None]"


def ignore(_: Progress) -> None:
    """Take a report and do nothing with it."""


def part_of(report: Report, start: float, end: float) -> Report:
    """Return what takes the reports of a part of a station and passes them on as the station's.

    Args:
        report: Where reports go.
        start: Share of the station that is done before the part, 0 to 1.
        end: Share that is done behind it.
    """

    def passed_on(progress: Progress) -> None:
        share = start + (end - start) * progress.fraction
        report(Progress(progress.stage, round(_PARTS * share), _PARTS))

    return passed_on


class Throttle:
    """Passes reports on at most ten times a second; a new stage and a finished one always.

    Args:
        report: Where reports go.
        interval: Least time between two reports of one stage, in seconds.
    """

    def __init__(self, report: Report, interval: float = 0.1) -> None:
        """Start with nothing reported."""
        self._report = report
        self._interval = interval
        self._stage: Stage | None = None
        self._time = 0.0

    def __call__(self, progress: Progress) -> None:
        """Pass the report on unless it follows the last one too closely."""
        now = time.monotonic()
        fresh = progress.stage is not self._stage
        if fresh or progress.done >= progress.total or now - self._time >= self._interval:
            self._stage, self._time = progress.stage, now
            self._report(progress)


def check(cancel: threading.Event | None) -> None:
    """Stop here if the user asked for it.

    Raises:
        Cancelled: If `cancel` is set.
    """
    if cancel is not None and cancel.is_set():
        raise Cancelled
