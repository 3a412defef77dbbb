# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Collects garbage on the window's thread, in small portions, and nowhere else.

Left to itself Python collects on whichever thread makes the next object, and looks at all
objects there are: that stops every thread for 40 to 60 ms, and may delete an object of Qt on a
thread that it does not live on. What the program has loaded once it is up stays to its end; it
is not looked at again.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

LOOK_EVERY_MS = 500
"""Milliseconds from one look at the counts to the next."""
KEEP_AFTER_MS = 1500
"""Milliseconds after the opening of a library until what there is counts as there to stay."""


class GarbageCollection(QObject):
    """Looks at Python's own counts and thresholds, and collects a generation that is due.

    Generations, counts and thresholds: https://docs.python.org/3.11/library/gc.html.

    Args:
        opened: Emitted when a library was opened.
        parent: Object that owns it.
    """

    def __init__(self, opened: SignalInstance, parent: QObject) -> None:
        """Collect from now on."""
        super().__init__(parent)
        gc.disable()
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        self._keeping = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._keeping.timeout.connect(self.keep)
        opened.connect(self._keeping.start)

    def look(self) -> None:
        """Collect the oldest generation that is due, with the younger ones."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(max(due))

    def keep(self) -> None:
        """Look no more at what there is now: modules, lists of words, the window."""
        gc.collect(0)
        gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again, which may look at everything then."""
        self._looking.stop()
        self._keeping.stop()
        gc.unfreeze()
        gc.enable()
