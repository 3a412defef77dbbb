# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How work tells where it stands and is told to stop."""

from __future__ import annotations

import threading

import pytest

from briefing_app.core import progress
from briefing_app.core.errors import Cancelled
from briefing_app.core.progress import Progress, Stage, Throttle, part_of


def test_that_reports_of_one_stage_come_at_most_ten_times_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [0.0]
    monkeypatch.setattr("briefing_app.core.progress.time.monotonic", lambda: now[0])
    seen: list[Progress] = []
    throttle = Throttle(seen.append)
    for done in range(1000):  # one second of work in steps of a millisecond
        throttle(Progress(Stage.TRANSLATING, done, 1000))
        now[0] += 0.001
    assert 9 <= len(seen) <= 11


def test_that_a_new_stage_and_a_finished_one_are_always_reported() -> None:
    seen: list[Progress] = []
    throttle = Throttle(seen.append)
    for report in (
        Progress(Stage.READING),
        Progress(Stage.CLEANING),
        Progress(Stage.TRANSLATING, 0, 5),
        Progress(Stage.TRANSLATING, 1, 5),
        Progress(Stage.TRANSLATING, 5, 5),
    ):
        throttle(report)
    assert [(p.stage, p.done) for p in seen] == [
        (Stage.READING, 0),
        (Stage.CLEANING, 0),
        (Stage.TRANSLATING, 0),
        (Stage.TRANSLATING, 5),
    ]


def test_that_a_check_stops_only_work_that_was_cancelled() -> None:
    cancel = threading.Event()
    progress.check(None)
    progress.check(cancel)
    cancel.set()
    with pytest.raises(Cancelled):
        progress.check(cancel)


def test_that_the_parts_of_a_stage_count_up_to_the_whole() -> None:
    seen: list[Progress] = []
    first, second = part_of(seen.append, 0, 0.6), part_of(seen.append, 0.6, 1)
    for report, total in ((first, 3), (second, 7)):
        for done in range(total + 1):
            report(Progress(Stage.TRANSLATING, done, total))
    shares = [one.fraction for one in seen]
    assert shares == sorted(shares)
    assert (shares[0], shares[3], shares[4], shares[-1]) == (0, 0.6, 0.6, 1)
    assert {one.stage for one in seen} == {Stage.TRANSLATING}
