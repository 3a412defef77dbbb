# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Python processes that a test starts and may kill."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_TESTS = Path(__file__).resolve().parents[1]


def environment() -> dict[str, str]:
    """Return an environment in which the program and the tests' helpers can be imported."""
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(_TESTS.parent), str(_TESTS)])}


def python(script: str, *arguments: object) -> list[str]:
    """Return the command line that runs a script."""
    return [sys.executable, "-c", script, *map(str, arguments)]
