# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The front door: a command goes to the command line, no command opens the window."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from briefing_app.core import offline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The words after the program's name; those of the process by default.

    Returns:
        The exit code: 0 all went well, 1 something failed, 2 the words were wrong, 130
        the user stopped it.
    """
    try:
        offline.guard()
        from briefing_app import cli

        return cli.main(sys.argv[1:] if argv is None else argv, _window, _selftest)
    except KeyboardInterrupt:  # before there was anything to stop
        return 130


def _window(library: Path | None) -> int:
    from briefing_app.ui import app

    return app.run(library, sys.argv[:1])


def _selftest() -> list[tuple[str, str]]:
    from briefing_app import selftest

    return selftest.run()


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a frozen program sets its PDF in a process of its own
    sys.exit(main())
