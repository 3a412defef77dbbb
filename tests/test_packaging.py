# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a new machine gets when it sets the program up."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PINS = sorted((ROOT / "packaging").glob("requirements*.txt"))
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)


def pinned(path: Path) -> dict[str, str]:
    return dict(PIN.findall(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.stem)
def test_that_pins_carry_hashes_and_name_no_registry(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|--|-f)\s", text, re.MULTILINE)
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]
    assert entries
    for entry in entries:
        assert "--hash=sha256:" in entry, entry


def test_that_every_dependency_of_the_program_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = pinned(ROOT / "packaging" / "requirements.txt")
    for dependency in project["project"]["dependencies"]:
        name = re.match(r"[A-Za-z0-9._-]+", dependency)
        assert name
        assert name[0].lower() in pins


def test_that_the_tests_run_on_what_the_program_runs_on() -> None:
    program = pinned(ROOT / "packaging" / "requirements.txt")
    tests = pinned(ROOT / "packaging" / "requirements-test.txt")
    assert program.items() <= tests.items()


@pytest.mark.parametrize("name", ["torch", "stanza", "spacy", "onnxruntime", "minisbd"])
def test_that_the_environment_is_lean(name: str) -> None:
    assert name not in pinned(ROOT / "packaging" / "requirements.txt")


@pytest.mark.parametrize("name", ["run", "test", "setup.sh"])
def test_that_the_set_up_scripts_are_sound_shell(name: str) -> None:
    subprocess.run(["bash", "-n", ROOT / "packaging" / name], check=True)
