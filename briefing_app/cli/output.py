# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the command line prints, and where."""

from __future__ import annotations

import contextlib
import json
import sys
from typing import TYPE_CHECKING

from briefing_app.core.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_app.core.progress import Progress, Report


class Output:
    """Prints results to standard output, everything else to standard error.

    Args:
        as_json: Print results as JSON, for a program that reads them.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        """Print nothing yet."""
        self.as_json = as_json

    def result(self, value: object, lines: Iterable[str]) -> None:
        """Print a result: `value` as JSON, or `lines` for a person."""
        if self.as_json:
            json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
            sys.stdout.write("\n")
        else:
            for line in lines:
                sys.stdout.write(f"{line}\n")

    def note(self, text: str) -> None:
        """Tell the user something on standard error."""
        sys.stderr.write(f"{text}\n")

    def error(self, error: Exception) -> None:
        """Tell the user what failed, why, and what to do."""
        if isinstance(error, BriefingError):
            self.note(f"Error: {error.subject}\n  Cause: {error.cause}\n  Remedy: {error.remedy}")
        else:
            self.note(
                f"Error: {type(error).__name__}: {error}\n"
                "  Cause: The program did not expect this.\n"
                "  Remedy: Report it with the file that it happened on; other files go on."
            )

    @contextlib.contextmanager
    def progress(self, total: int) -> Iterator[Bars]:
        """Show how far the work on `total` files has come."""
        if not sys.stderr.isatty():
            yield Bars()
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
        from rich.progress import TimeRemainingColumn as Remaining

        columns = (
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            TaskProgressColumn(),
            Remaining(compact=True),
        )
        console = Console(stderr=True)
        with Progress(*columns, console=console, transient=True) as live:
            yield _LiveBars(live, total)


class Bars:
    """Progress for files one after the other; this one shows nothing."""

    @contextlib.contextmanager
    def file(self, name: str) -> Iterator[Report]:
        """Show the work on one file; yields where its progress is reported."""
        del name
        yield lambda _: None


class _LiveBars(Bars):
    def __init__(self, live: object, total: int) -> None:
        from rich.progress import Progress as Live

        assert isinstance(live, Live)
        self._live = live
        self._all = live.add_task("All files", total=total)

    @contextlib.contextmanager
    def file(self, name: str) -> Iterator[Report]:
        task = self._live.add_task(name, total=1)

        def report(progress: Progress) -> None:
            self._live.update(
                task,
                description=f"{name}: {progress.stage}",
                completed=progress.done,
                total=progress.total,
            )

        try:
            yield report
        finally:
            self._live.remove_task(task)
            self._live.advance(self._all)
