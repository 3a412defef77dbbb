# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window remembers between two runs, in an INI file of the user's configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from briefing_app.desk import APP_NAME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter


def window_settings() -> QSettings:
    """Return the settings file; it is made when the first value is kept."""
    folder = platformdirs.user_config_path(APP_NAME, appauthor=False)
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def keep_text(name: str, text: str) -> None:
    """Remember a text under a name such as "articles/columns"."""
    window_settings().setValue(name, text)


def kept_text(name: str) -> str:
    """Return the text that was kept under a name; empty if there is none."""
    value = window_settings().value(name)
    return value if isinstance(value, str) else ""


def keep_layout(window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
    """Remember where a window stands and how its parts share it."""
    settings = window_settings()
    settings.setValue("window/geometry", window.saveGeometry())
    for name, splitter in splitters.items():
        settings.setValue(f"window/{name}", splitter.saveState())
    settings.sync()


def restore_layout(window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
    """Put a window back where it stood."""
    settings = window_settings()
    geometry = settings.value("window/geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    for name, splitter in splitters.items():
        state = settings.value(f"window/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
