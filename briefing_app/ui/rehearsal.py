# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Opens the window without a screen, to see that it opens; for the self-test."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from briefing_app.ui.app import make_window

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE_MS = 30_000


def open_once(library: Path) -> int:
    """Open the window on a library without a screen, and close it again.

    Args:
        library: Folder of the library.

    Returns:
        The number of articles that the window lists.

    Raises:
        RuntimeError: If the window does not open the library or paints nothing.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(lambda *_: None)  # what a screenless window cannot do is no news
    application = QApplication.instance() or QApplication(["briefing-app"])
    window = make_window(library)
    outcome: list[str] = []
    loop = QEventLoop()

    def arrive(problem: str) -> None:
        outcome.append(problem)
        loop.quit()

    window.library_opened.connect(lambda: arrive(""))
    window.library_failed.connect(lambda error: arrive(str(error)))
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    window.show()
    window.open_library()
    loop.exec()
    application.processEvents()
    picture = window.grab().toImage()
    listed = len(window.articles.all_ids())
    window.closed.connect(loop.quit)
    window.close()
    application.processEvents()
    if outcome != [""]:
        raise RuntimeError(outcome[0] if outcome else "The library did not open in time.")
    shades = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    if len(shades) < 3:
        raise RuntimeError("The window is blank.")
    return listed
