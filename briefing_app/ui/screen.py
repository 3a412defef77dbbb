# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Where there is nowhere to show a window, a plain error instead of Qt's abort."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from briefing_app.core.errors import BriefingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QMessageLogContext

_WAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_REMEDY = "Start the program in a graphical session, or use the command line: briefing-app --help"


class NoScreenError(BriefingError):
    """There is nowhere to show a window."""


def require_screen(platform: str, environment: Mapping[str, str]) -> None:
    """Refuse to start where Qt would end the process without a word that helps.

    Args:
        platform: `sys.platform`.
        environment: Variables of the process. On Unix without macOS a window goes to the X
            server of `DISPLAY` or the compositor of `WAYLAND_DISPLAY`, unless
            `QT_QPA_PLATFORM` names another way (https://doc.qt.io/qt-6/qpa.html).

    Raises:
        NoScreenError: If there is nowhere to show a window.
    """
    if platform in ("win32", "darwin") or any(environment.get(way) for way in _WAYS):
        return
    raise NoScreenError(
        "The window",
        "There is no screen to show it on (DISPLAY and WAYLAND_DISPLAY are not set).",
        f"{_REMEDY}.",
    )


@contextmanager
def plain_end() -> Iterator[None]:
    """End the process with a plain error and exit code 1 where Qt would abort it.

    Qt ends the process itself when the screen does not answer or a system library is missing;
    an exception could not pass through it.
    """
    said: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(text)
            return
        cause = " ".join(" ".join([*said, text]).split())
        remedy = f"{_REMEDY}. If a library is missing, install it with the system's packages."
        print_error(NoScreenError("The window", f"Qt cannot show it: {cause}", remedy))
        sys.stderr.flush()
        os._exit(1)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        if said:
            sys.stderr.write("\n".join(said) + "\n")


def print_error(error: BriefingError) -> None:
    """Print what it is about, what is wrong and what to do."""
    sys.stderr.write(f"Error: {error.subject}\n  Cause: {error.cause}\n  Remedy: {error.remedy}\n")
