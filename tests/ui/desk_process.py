# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The whole program as a process of its own that a test may end in any way.

Its arguments are the library's folder and either files to import, or none to import what an
earlier run did not finish and quit. It prints what happens, a line each.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core import offline
from briefing_app.ui import app

if TYPE_CHECKING:
    from briefing_app.ui.main_window import MainWindow

make_window = app.make_window


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201


class Hands(QObject):
    """Does what a user would do."""

    def __init__(self, window: MainWindow, files: list[Path]) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        window.queue.imported.connect(lambda row: say("imported", row.file_name))
        window.queue.added.connect(lambda jobs: say("queued", len(jobs)))
        if files:
            window.library_opened.connect(lambda: window.importing.take(files))
        else:
            window.intake.pending.offered.connect(self._resume)

    def _resume(self, paths: list[Path]) -> None:
        if not paths:
            return
        say("offered", *[path.name for path in paths])
        self._window.queue.ended.connect(self._quit)
        self._window.intake.bar.take.click()

    def _quit(self) -> None:
        say("ended", *[job.state.name for job in self._window.queue.jobs])
        self._window.close()


def made(library: Path | None, language: str = "en") -> MainWindow:
    window = make_window(library, language)
    Hands(window, [Path(name) for name in sys.argv[2:]])
    return window


if __name__ == "__main__":
    offline.guard()
    app.make_window = made
    sys.exit(app.run(Path(sys.argv[1])))
