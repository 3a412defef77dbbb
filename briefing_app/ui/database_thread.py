# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The one thread that owns the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from briefing_app.core.errors import LibraryError
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from briefing_app.library import Library

T = TypeVar("T")


class DatabaseThread:
    """Opens a library on a thread of its own and runs every operation on it there.

    An operation is a plain function of the library that returns what changed.

    Args:
        open_library: Opens the library in a folder.
        parent: Object that owns the worker.
    """

    def __init__(self, open_library: Callable[[Path], Library], parent: QObject) -> None:
        """Start the thread; nothing is open yet."""
        self._open_library = open_library
        self._library: Library | None = None
        self._worker = Worker("library", parent)
        self.failed = self._worker.failed

    def open(
        self, folder: Path, success: Callable[[], None], failure: Callable[[Exception], None]
    ) -> None:
        """Open the library in a folder, and close the one that was open."""

        def operation() -> None:
            self._close_library()
            self._library = self._open_library(folder)

        self._worker.submit(operation, lambda _: success(), failure)

    def run(
        self,
        operation: Callable[[Library], T],
        success: Callable[[T], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run an operation and hand its result, or its exception, to a handler."""
        self._worker.submit(lambda: operation(self._opened()), success, failure)

    def run_closed(
        self,
        operation: Callable[[], T],
        success: Callable[[T], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Close the library and run an operation on its files; it stays closed."""

        def work() -> T:
            self._close_library()
            return operation()

        self._worker.submit(work, success, failure)

    def ask(self, operation: Callable[[Library], T]) -> T:
        """Run an operation and wait for its result; only a worker may wait.

        Raises:
            LibraryError: If no library is open.
            Exception: Whatever the operation raises.
        """
        return self._worker.ask(lambda: operation(self._opened()))

    def finish(self) -> None:
        """Wait until everything is done that was submitted.

        Any thread may wait, but the window's only when the process may end at any moment.
        """
        self._worker.ask(lambda: None)

    @property
    def running(self) -> bool:
        """Whether the thread lives."""
        return self._worker.running

    def close(self) -> None:
        """Close the library and end the thread."""
        if self._worker.running:
            self._worker.submit(self._close_library)
            self._worker.close()

    def _opened(self) -> Library:
        if self._library is None:
            raise LibraryError(
                "The library", "It is not open.", "Choose a library folder, or start again."
            )
        return self._library

    def _close_library(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            library.close()
