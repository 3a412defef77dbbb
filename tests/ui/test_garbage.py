# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Garbage is collected on the window's thread, and what stays is not looked at."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from briefing_app.ui import garbage
from briefing_app.ui.garbage import GarbageCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Opening(QObject):
    opened = Signal()


class Ring:
    """Refers to itself, so that only a collection deletes it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def opening(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    monkeypatch.setattr(garbage, "LOOK_EVERY_MS", 5)
    monkeypatch.setattr(garbage, "KEEP_AFTER_MS", 5)
    opening = Opening()
    collection = GarbageCollection(opening.opened, opening)
    yield opening
    collection.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_that_garbage_of_another_thread_is_collected_on_the_thread_of_the_window(
    qtbot: QtBot, opening: Opening
) -> None:
    deleted_on: list[threading.Thread] = []

    def work() -> None:
        ring = Ring()
        weakref.finalize(ring, lambda: deleted_on.append(threading.current_thread()))
        del ring
        kept = [[number] for number in range(200_000)]  # for which Python would collect
        assert deleted_on == []
        del kept

    def look_up() -> bool:
        made.append([[] for _ in range(1_000)])
        return bool(deleted_on)

    made: list[object] = []
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert deleted_on == []
    qtbot.waitUntil(look_up)
    assert deleted_on == [threading.main_thread()]


def test_that_what_there_is_after_opening_a_library_is_not_looked_at_again(
    qtbot: QtBot, opening: Opening
) -> None:
    assert gc.get_freeze_count() == 0
    opening.opened.emit()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 10_000)


def test_that_little_garbage_waits(opening: Opening) -> None:
    gc.collect()
    ring = Ring()
    deleted = weakref.ref(ring)
    del ring
    collection = opening.findChild(GarbageCollection)
    assert collection is not None
    collection.look()
    assert deleted() is not None
    gc.collect(0)
    assert deleted() is None
