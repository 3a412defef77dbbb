# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the command line prints, and where."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

from briefing_app.core.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefing_app.core.progress import Progress, Report


class Output:
    """Prints results to standard output, everything else to standard error.

    Args:
        as_json: Print results as JSON, for a program that reads them.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        """Print nothing yet; characters that the terminal lacks will be escaped."""
        self.as_json = as_json
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def result(self, value: object, lines: Iterable[str]) -> None:
        """Print a result: `value` as JSON, or `lines` for a person.

        Raises:
            OSError: If standard output cannot be written.
        """
        if self.as_json:
            text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        else:
            text = "".join(f"{printable(line)}\n" for line in lines)
        _stream(sys.stdout).write(text)
        _stream(sys.stdout).flush()

    def raw(self, data: bytes) -> None:
        """Print bytes as they are.

        Raises:
            OSError: If standard output cannot be written.
        """
        stream = _stream(sys.stdout)
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()

    def note(self, text: str) -> None:
        """Tell the user something on standard error, if anybody listens there."""
        with contextlib.suppress(OSError, ValueError):
            _stream(sys.stderr).write(f"{printable(text)}\n")

    def error(self, error: Exception, path: Path | None = None) -> None:
        """Tell the user what failed, why, and what to do.

        Args:
            error: What happened.
            path: The file in hand, where the error may be about something else.
        """
        told = described(error)
        if path is not None and str(path) not in told["subject"]:
            told["subject"] = f"{path}: {told['subject']}"
        self.note(f"Error: {told['subject']}\n  Cause: {told['cause']}\n  Remedy: {told['remedy']}")

    @contextlib.contextmanager
    def progress(self, total: int) -> Iterator[Bars]:
        """Show how far the work on `total` files has come."""
        if sys.stderr is None or not sys.stderr.isatty():
            yield Bars()
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
        from rich.progress import TimeRemainingColumn as Remaining

        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            TaskProgressColumn(),
            Remaining(compact=True),
        )
        console = Console(stderr=True)
        with Progress(*columns, console=console, transient=True) as live:
            yield _LiveBars(live, total)


def described(error: Exception) -> dict[str, str]:
    """Return an error's subject, cause and remedy; also of one that nobody expected."""
    if isinstance(error, BriefingError):
        return {"subject": error.subject, "cause": error.cause, "remedy": error.remedy}
    return {
        "subject": f"{type(error).__name__}: {error}",
        "cause": "The program did not expect this.",
        "remedy": "Report it with the file that it happened on; other files go on.",
    }


def printable(text: str) -> str:
    """Return a text without characters that could steer a terminal; white space stays."""
    return "".join(c if c.isprintable() or _is_white(c) else repr(c)[1:-1] for c in text)


def _is_white(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) == "Zs"


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
        name = printable(name).replace("\n", " ")
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


def _stream(stream: TextIO | None) -> TextIO:
    if stream is None:
        raise OSError("closed")
    return stream
