# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A command line to try, with a library of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from briefing_app import cli
from briefing_app.core.places import resources

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Ran:
    """What a command did: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON that it printed."""
        return json.loads(self.out)


class CommandLine:
    """Runs commands of the program in this process, on one library."""

    def __init__(self, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capsys = capsys
        self.windows: list[Path | None] = []

    def __call__(self, *words: object) -> Ran:
        def open_window(library: Path | None) -> int:
            self.windows.append(library)
            return 0

        self._capsys.readouterr()
        argv = ["--library", str(self.library), *map(str, words)]
        try:
            code = cli.main(argv, open_window, lambda: [("all", "")])
        except SystemExit as stop:
            code = int(stop.code or 0)
        printed = self._capsys.readouterr()
        return Ran(code, printed.out, printed.err)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "library", capsys)


@pytest.fixture
def samples() -> list[Path]:
    found = sorted((resources() / "samples").iterdir())
    assert len(found) == 3
    return found
