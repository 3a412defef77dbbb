# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How long imports will take: measured, steady, in words."""

from __future__ import annotations

import pytest

from briefing_app.core.progress import Progress, Stage
from briefing_app.ui.job_times import JobTimes, SteadyTime, in_words, rounded


def translating(times: JobTimes, now: float, done: int, total: int = 100) -> None:
    times.report(1, Progress(Stage.TRANSLATING, done, total), now)


def begun() -> JobTimes:
    """Return times of a job that began at 0 and began to translate at 1."""
    times = JobTimes()
    times.begin(1, 0.0)
    times.report(1, Progress(Stage.READING), 0.5)
    times.report(1, Progress(Stage.TRANSLATING), 1.0)
    return times


def test_that_no_time_is_told_before_a_speed_was_measured() -> None:
    times = JobTimes()
    assert times.left(1) is None
    assert times.all_left(5) is None
    times = begun()
    assert times.left(1) is None
    translating(times, 1.5, 1)
    assert times.left(1) is None, "half a second is no measurement"
    assert times.all_left(5) is None


def test_that_the_time_left_follows_from_the_speed() -> None:
    times = begun()
    for second in range(1, 11):
        translating(times, 1.0 + second, 2 * second)
    assert times.left(1) == pytest.approx(40.0)  # 80 of 100 at 2 a second


def test_that_the_speed_of_a_job_before_counts_for_the_next() -> None:
    times = begun()
    translating(times, 11.0, 100)
    times.end(1, 11.0, whole=True)
    times.begin(1, 11.0)
    times.report(1, Progress(Stage.TRANSLATING), 12.0)
    assert times.left(1) is None, "how much there is to translate is not known yet"
    translating(times, 12.0, 0, 300)
    assert times.left(1) == pytest.approx(30.0)


def test_that_a_slower_machine_is_noticed_within_a_minute() -> None:
    times = begun()
    translating(times, 11.0, 1000, 10_000)  # 100 a second
    for second in range(1, 121):
        translating(times, 11.0 + second, 1000 + 10 * second, 10_000)  # then 10
    assert times.left(1) == pytest.approx(7800 / 10, rel=0.35)


def test_that_the_last_report_in_another_unit_is_no_measurement() -> None:
    times = begun()
    translating(times, 6.0, 50)
    left = times.left(1)
    times.report(1, Progress(Stage.TRANSLATING, 1, 1), 100.0)
    times.end(1, 100.0, whole=True)
    times.begin(1, 100.0)
    times.report(1, Progress(Stage.TRANSLATING), 100.0)
    translating(times, 105.0, 50)
    assert times.left(1) == pytest.approx(left)


def test_that_jobs_that_wait_count_as_long_as_those_before() -> None:
    times = JobTimes()
    for begin, end in ((0.0, 10.0), (10.0, 30.0)):
        times.begin(1, begin)
        times.end(1, end, whole=True)
    assert times.all_left(0) == 0.0
    assert times.all_left(4) == pytest.approx(60.0)
    times.begin(1, 30.0)
    times.report(1, Progress(Stage.READING), 35.0)
    assert times.all_left(4) == pytest.approx(70.0)


def test_that_before_one_has_ended_those_that_wait_count_as_the_running_one() -> None:
    times = begun()
    translating(times, 11.0, 50)
    assert times.all_left(2) == pytest.approx(10.0 + 2 * 21.0)


def test_that_a_stopped_job_is_no_measure() -> None:
    times = JobTimes()
    times.begin(1, 0.0)
    times.end(1, 0.1, whole=False)
    assert times.all_left(3) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "a few seconds"),
        (9.9, "a few seconds"),
        (11, "about 20 s"),
        (51, "about 1 min"),
        (61, "about 2 min"),
        (599, "about 10 min"),
        (601, "about 15 min"),
        (3300, "about 55 min"),
        (3599, "about 1 h"),
        (3700, "about 1 h 15 min"),
        (7200, "about 2 h"),
    ],
)
def test_that_times_are_rounded_up_and_in_words(seconds: float, words: str) -> None:
    assert in_words(rounded(seconds)) == words


def test_that_words_do_not_flicker() -> None:
    time = SteadyTime()
    said = [time.say(seconds) for seconds in (118, 121, 119, 125, 121, 150, 100, 59, 61, 50)]
    assert said == [
        *["about 2 min"] * 5,
        "about 3 min",  # clearly longer
        "about 2 min",
        "about 1 min",
        "about 1 min",
        "about 50 s",
    ]
    assert time.say(None) == ""
