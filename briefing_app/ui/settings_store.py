# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The settings while the window runs: whoever needs one reads it here and is told of changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing_app.core.settings import Settings, write_settings
from briefing_app.ui import theme
from briefing_app.ui.reader_font import READING_SCALE
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFont


class SettingsStore(QObject):
    """Keeps the settings, writes each change to the file at once, and tells of it.

    Args:
        path: The file.
        value: The settings that were read.

    Attributes:
        path: The file.
        changed: Emitted with (settings before, settings now).
        failed: Emitted with the exception when the file cannot be written; the settings
            hold until the end of the run.
    """

    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, path: Path, value: Settings, parent: QObject | None = None) -> None:
        """Start with what was read."""
        super().__init__(parent)
        self.path = path
        self._value = value
        self._worker: Worker | None = None

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._value

    def set(self, **changes: Any) -> None:
        """Change some settings, by the names of `core.settings.Settings`.

        Raises:
            ValueError: If a value is none that its name allows; nothing is changed then.
        """
        before, now = self._value, replace(self._value, **changes)
        if now == before:
            return
        self._value = now
        if self._worker is None:
            self._worker = Worker("settings", self)
        self._worker.submit(lambda: write_settings(self.path, now), None, self.failed.emit)
        self.changed.emit(before, now)

    def reading_font(self) -> QFont:
        """Return the font that articles are read in."""
        font = theme.scaled(QApplication.font(), READING_SCALE)
        if self._value.reader_font:
            font.setFamilies([self._value.reader_font])
        if self._value.reader_size:
            font.setPointSize(self._value.reader_size)
        return font

    def close(self) -> None:
        """Finish writing and end the thread; the next change starts another."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()
            worker.deleteLater()
