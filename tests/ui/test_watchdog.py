# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Nothing holds up the window: every event of a day's work is timed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from briefing_app.core.places import resources

SCRIPT = Path(__file__).with_name("watchdog.py")


def watch(*arguments: object) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def held_up(folder: Path, files: list[Path]) -> list[object]:
    """Return what holds up the window; a slow walk is walked again, and must then have nothing.

    What holds up the window does so on each walk, be it now one handler and now another; a
    machine that was busy for a moment does not.
    """
    for walk in ("first", "again"):
        found = watch(folder / walk, *files)
        assert found["events"] > 1000
        assert found["waits"] == []
        if not found["slow"]:
            break
    slow: list[object] = found["slow"]
    return slow


def test_that_the_watchdog_notices_what_holds_up_the_window() -> None:
    found = watch()
    assert [(name, kind) for _, name, kind, _ in found["slow"]] == [("QTimer", "Timer")]
    assert len(found["waits"]) == 1


def test_that_no_handler_of_the_window_takes_over_50_ms(tmp_path: Path) -> None:
    """Opening, importing, reading, searching, summarising and exporting the samples."""
    assert held_up(tmp_path, sorted((resources() / "samples").iterdir())) == []


def test_that_no_handler_takes_over_50_ms_with_real_articles(
    tmp_path: Path, articles_folder: Path
) -> None:
    files = sorted(articles_folder.glob("*.txt"))
    assert len(files) == 5
    assert held_up(tmp_path, files) == []
