# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The same work without a window.

Results go to standard output (as JSON with `--json`), progress and errors to standard error.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from briefing_app.cli.output import Output, described
from briefing_app.cli.parser import build_parser, with_exclusions
from briefing_app.core.errors import BriefingError, Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import FrameType

OK, FAILED, STOPPED = 0, 1, 130


def main(
    argv: Sequence[str],
    open_window: Callable[[Path | None], int],
    selftest: Callable[[], list[tuple[str, str]]],
) -> int:
    """Carry out one command.

    Args:
        argv: The words after the program's name.
        open_window: Opens the window; called when there is no command.
        selftest: Tries the program; returns (what was tried, what went wrong or "").

    Returns:
        The exit code: 0, 1 (something failed), 2 (wrong words) or 130 (stopped).
    """
    options = build_parser().parse_args(with_exclusions(argv))
    if options.command is None:
        return open_window(options.library)
    output = Output(as_json=getattr(options, "json", False))
    cancel = threading.Event()
    is_trial = options.command == "selftest"
    before = signal.signal(
        signal.SIGINT, signal.default_int_handler if is_trial else _stopper(cancel)
    )
    try:
        if is_trial:
            return _report_selftest(output, selftest())
        return FAILED if options.run(options, output, cancel) else OK
    except BriefingError as error:
        output.error(error)
        if output.as_json:
            output.result({"error": described(error)}, [])
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        output.note("Stopped. What was finished is kept; nothing is half done.")
        return STOPPED
    except BrokenPipeError:  # the reader of our output, such as `head`, has seen enough
        _close_output()
        return OK
    except OSError as error:
        _close_output()
        output.error(OutputError(error))
        return FAILED
    finally:
        signal.signal(signal.SIGINT, before)


class OutputError(BriefingError):
    """Standard output that cannot be written."""

    def __init__(self, error: OSError) -> None:
        """Say what the system said."""
        super().__init__(
            "Standard output",
            f"The result could not be printed ({error.strerror or error}); the work was done.",
            "Send the output to a place that can be written, and run the command again.",
        )


def _close_output() -> None:
    """Let nothing more be written at the end of the process."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stopper(cancel: threading.Event) -> Callable[[int, FrameType | None], None]:
    """Return a handler that asks politely at the first Ctrl+C and insists at the second."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()

    return stop


def _report_selftest(output: Output, results: list[tuple[str, str]]) -> int:
    failed = [name for name, problem in results if problem]
    output.result(
        [{"check": name, "ok": not problem, "problem": problem} for name, problem in results],
        [
            f"{'FAILED' if problem else 'ok':7} {name}{': ' if problem else ''}{problem}"
            for name, problem in results
        ],
    )
    return FAILED if failed else OK
