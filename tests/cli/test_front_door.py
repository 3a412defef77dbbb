# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The two ways in, and the self-test behind them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [str(Path(sys.executable).with_name("briefing-app"))]
MODULE = [sys.executable, "-m", "briefing_app"]


@pytest.mark.parametrize(
    "words", [["--version"], ["--help"], ["list"], ["show", "9"], ["nonsense"]]
)
def test_that_the_command_and_the_module_do_the_same(words: list[str], tmp_path: Path) -> None:
    outcomes = [
        subprocess.run(
            [*way, "--library", str(tmp_path / "library"), *words],
            capture_output=True,
            text=True,
            check=False,
        )
        for way in (COMMAND, MODULE)
    ]
    assert outcomes[0].returncode == outcomes[1].returncode
    assert outcomes[0].stdout == outcomes[1].stdout
    assert outcomes[0].stderr == outcomes[1].stderr


def test_that_the_self_test_finds_every_part_of_the_program_working() -> None:
    done = subprocess.run(
        [*MODULE, "selftest", "--json"], capture_output=True, text=True, check=False
    )
    checks = json.loads(done.stdout)
    assert [check["problem"] for check in checks] == [""] * len(checks)
    assert done.returncode == 0


def test_that_the_self_test_says_what_does_not_work(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from briefing_app import selftest

    empty = tmp_path / "resources"
    (empty / "samples").mkdir(parents=True)
    monkeypatch.setattr(selftest, "resources", lambda: empty)
    results = dict(selftest.run())
    assert results["connections are refused"] == ""
    assert results["search finds a sentence"] != ""
    assert results["a briefing is written to PDF"] != ""
