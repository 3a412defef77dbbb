# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A thread that runs operations one after another and hands results to the window's thread."""

from __future__ import annotations

import queue
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Worker(QObject):
    """Owns one thread; operations run there in the order in which they were submitted.

    An operation cannot touch widgets: it is a plain function, and only its handlers, which
    run on the thread that made this object, may.

    Args:
        name: Name of the thread, for whoever looks at a list of threads.

    Attributes:
        failed: Emitted with the exception of an operation that has no failure handler.
    """

    failed = Signal(object)
    _delivered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._operations: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._closed = False
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # A daemon, so that a start that fails before `close` can be called still ends.
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        operation: Callable[[], T],
        success: Callable[[T], None] | None = None,
        failure: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run an operation and hand its result, or its exception, to a handler."""

        def work() -> None:
            try:
                result = operation()
            except Exception as error:
                handler = failure or self.failed.emit
                self._delivered.emit(lambda error=error: handler(error))
                return
            if success is not None:
                self._delivered.emit(lambda: success(result))

        if self._closed:
            raise RuntimeError("The worker is closed.")
        self._operations.put(work)

    def ask(self, operation: Callable[[], T]) -> T:
        """Run an operation and wait for its result; only another worker may wait.

        Raises:
            Exception: Whatever the operation raises.
        """
        future: Future[T] = Future()

        def work() -> None:
            try:
                future.set_result(operation())
            except Exception as error:
                future.set_exception(error)

        if self._closed:
            raise RuntimeError("The worker is closed.")
        self._operations.put(work)
        return future.result()

    def tell(self, handler: Callable[[], None]) -> None:
        """Run a handler while an operation goes on; any thread may ask for it.

        It runs like those of results: on the thread that made this object, in the order in
        which they were handed over, and not at all once this is closed.
        """
        self._delivered.emit(handler)

    def close(self) -> None:
        """Finish what was submitted and end the thread; results are no longer handed over."""
        if not self._closed:
            self._closed = True
            self._operations.put(None)
        self._thread.join()

    @property
    def running(self) -> bool:
        """Whether the thread lives."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while (operation := self._operations.get()) is not None:
            operation()

    def _deliver(self, handler: Callable[[], None]) -> None:
        if not self._closed:
            handler()
