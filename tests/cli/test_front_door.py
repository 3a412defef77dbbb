# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The two ways in, and the self-test behind them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app import cli
from briefing_app.__main__ import main
from briefing_app.core.places import resources

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


def piped(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "B": f"{sys.executable} -m briefing_app --library {folder}/library"},
    )


def test_that_an_import_goes_on_when_nobody_listens_to_its_errors(tmp_path: Path) -> None:
    sample = next((resources() / "samples").glob("*.txt"))
    (tmp_path / "kosong.txt").touch()
    piped(f"$B import {tmp_path}/none {tmp_path}/kosong.txt {sample} 2>&1 | head -c 1", tmp_path)
    listed = piped("$B list --json", tmp_path)
    assert len(json.loads(listed.stdout)) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="This system has no /dev/full.")
@pytest.mark.parametrize("ending", ["> /dev/full", ">&-"])
def test_that_output_that_cannot_be_written_is_an_error_and_no_traceback(
    ending: str, tmp_path: Path
) -> None:
    done = piped(f"$B list {ending}", tmp_path)
    assert done.returncode == 1
    assert "Remedy:" in done.stderr
    assert "Traceback" not in done.stderr


def test_that_a_terminal_that_lacks_characters_gets_them_escaped(tmp_path: Path) -> None:
    done = piped("PYTHONIOENCODING=ascii $B import $'tidak ada – berkas.txt'", tmp_path)
    assert done.returncode == 1
    assert "tidak ada \\u2013 berkas.txt" in done.stderr


def test_that_ctrl_c_before_there_is_anything_to_stop_ends_with_130(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", interrupted)
    assert main(["list"]) == 130


def test_that_ctrl_c_twice_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    samples = " ".join(str(path) for path in (resources() / "samples").iterdir())
    script = f"$B import {samples} & pid=$!; sleep 1.5; kill -INT $pid; kill -INT $pid; wait $pid"
    done = piped(f"set -m; {script}", tmp_path)
    assert done.returncode in (130, 0)
    assert "Traceback" not in done.stderr


def test_that_an_empty_library_name_is_refused() -> None:
    done = subprocess.run([*MODULE, "--library", "", "list"], capture_output=True, check=False)
    assert done.returncode == 2
