# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The start and the end of the program: no screen, and exceptions that nobody caught."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from briefing_app.ui.screen import NoScreenError, require_screen
from briefing_app.ui.uncaught_errors import UncaughtErrors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow

needs_unix_screen = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="This system always has a screen."
)


@pytest.fixture
def quiet_hooks() -> Iterator[list[str]]:
    """Put hooks in place that note what they are told, as those of a terminal print it."""
    before = (sys.excepthook, threading.excepthook)
    told: list[str] = []
    sys.excepthook = lambda kind, error, trace: told.append(f"{kind.__name__}: {error}")
    threading.excepthook = lambda found: told.append(f"{found.exc_type.__name__} in a thread")
    yield told
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def errors(qapp: QObject, quiet_hooks: list[str]) -> Iterator[UncaughtErrors]:
    found = UncaughtErrors(qapp)
    yield found
    found.stop()


@pytest.fixture
def watched(window: MainWindow, errors: UncaughtErrors) -> MainWindow:
    errors.caught.connect(window.show_error)
    return window


def test_that_an_exception_on_the_windows_thread_is_shown_and_printed(
    qtbot: QtBot, watched: MainWindow, quiet_hooks: list[str]
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("tidak terduga")

    QTimer.singleShot(0, fail)
    qtbot.waitUntil(watched.notices.isVisible)
    said = watched.notices.text.toPlainText()
    assert "ZeroDivisionError: tidak terduga" in said
    assert "Please report" in said
    assert 'raise ZeroDivisionError("tidak terduga")' in said
    assert quiet_hooks == ["ZeroDivisionError: tidak terduga"]


def test_that_an_exception_of_a_plain_thread_is_shown_on_the_windows_thread(
    qtbot: QtBot, watched: MainWindow, errors: UncaughtErrors, quiet_hooks: list[str]
) -> None:
    def fail() -> None:
        raise LookupError("di utas lain")

    shown_on: list[threading.Thread] = []
    errors.caught.connect(lambda _: shown_on.append(threading.current_thread()))
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert watched.notices.isHidden()
    qtbot.waitUntil(watched.notices.isVisible)
    assert "LookupError: di utas lain" in watched.notices.text.toPlainText()
    assert shown_on == [threading.main_thread()]
    assert quiet_hooks == ["LookupError in a thread"]


def test_that_interrupting_the_program_is_no_mistake(
    qtbot: QtBot, errors: UncaughtErrors, quiet_hooks: list[str]
) -> None:
    with qtbot.assertNotEmitted(errors.caught, wait=50):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quiet_hooks == ["KeyboardInterrupt: "]


def test_that_the_former_handling_comes_back_at_the_end(quiet_hooks: list[str]) -> None:
    before = (sys.excepthook, threading.excepthook)
    owner = QObject()
    errors = UncaughtErrors(owner)
    assert (sys.excepthook, threading.excepthook) != before
    errors.stop()
    assert (sys.excepthook, threading.excepthook) == before


def start(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Start the program without words, as a click on its icon does."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in ways}
    return subprocess.run(
        [sys.executable, "-m", "briefing_app"],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@needs_unix_screen
def test_that_a_start_without_a_screen_ends_with_a_plain_error() -> None:
    ran = start({})
    assert ran.returncode == 1
    assert ran.stderr.splitlines() == [
        "Error: The window",
        "  Cause: There is no screen to show it on (DISPLAY and WAYLAND_DISPLAY are not set).",
        "  Remedy: Start the program in a graphical session, or use the command line: "
        "briefing-app --help.",
    ]


@needs_unix_screen
@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":7913"}, {"QT_QPA_PLATFORM": "no-such-platform"}]
)
def test_that_a_screen_that_does_not_answer_ends_with_a_plain_error(
    environment: dict[str, str],
) -> None:
    ran = start(environment)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Error: The window\n  Cause: Qt cannot show it: ")
    assert "Remedy: Start the program in a graphical session" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
    ],
)
def test_that_any_way_to_show_a_window_is_enough(
    platform: str, environment: dict[str, str]
) -> None:
    require_screen(platform, environment)


def test_that_an_empty_variable_is_no_screen() -> None:
    with pytest.raises(NoScreenError):
        require_screen("linux", {"DISPLAY": ""})


_RESTART = """
import sys, weakref
from pathlib import Path
from PySide6.QtCore import QTimer
from briefing_app.ui import app

made = app.make_window
windows = []

def make(*arguments):
    window = made(*arguments)
    print([each() is not None for each in windows], flush=True)
    windows.append(weakref.ref(window))
    if len(windows) < 3:
        again = windows[-1]
        window.library_opened.connect(
            lambda: QTimer.singleShot(1800, again().preferences.restart)
        )
    else:
        window.library_opened.connect(lambda: windows[-1]().close())
    return window

app.make_window = make
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_that_a_window_that_was_made_anew_does_not_stay_in_memory(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _RESTART, str(tmp_path / "library")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["[]", "[False]", "[False, False]"]
