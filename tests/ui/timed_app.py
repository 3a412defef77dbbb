# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""An application that times every event which the window's thread handles."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QEvent, QObject

SLOW_SECONDS = 0.05
"""No handler may take longer."""
PATIENCE_SECONDS = 120


class Watchdog(QApplication):
    """Times each event that the window's thread handles, by the thread's processor time.

    Attributes:
        step: What is being done.
        slow: (step, receiver, event, milliseconds) of every event over the limit.
        longest: The longest time, in milliseconds.
        events: Number of events.
    """

    def __init__(self) -> None:
        super().__init__(["watchdog"])
        self.step = "start"
        self.slow: list[tuple[str, str, str, float]] = []
        self.longest = 0.0
        self.events = 0
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        with self._timed(type(receiver).__name__, event.type().name):
            return super().notify(receiver, event)

    def do(self, handler: Callable[..., object], *args: object) -> None:
        """Call what a signal would call, and time it like an event."""
        with self._timed(getattr(handler, "__qualname__", repr(handler)), "call"):
            handler(*args)

    def until(self, condition: Callable[[], object]) -> None:
        """Handle events until something is so.

        Raises:
            TimeoutError: If it takes too long.
        """
        limit = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            self.processEvents()
            time.sleep(0.001)
            if time.monotonic() > limit:
                raise TimeoutError(self.step)

    @contextmanager
    def _timed(self, receiver: str, kind: str) -> Iterator[None]:
        self._depth += 1
        began = time.thread_time()
        try:
            yield
        finally:
            self._depth -= 1
            if self._depth == 0:
                took = time.thread_time() - began
                self.events += 1
                self.longest = max(self.longest, took * 1000)
                if took > SLOW_SECONDS:
                    self.slow.append((self.step, receiver, kind, round(took * 1000, 1)))
