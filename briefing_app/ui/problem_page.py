# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window shows when the library cannot be opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing_app.core.errors import BriefingError
from briefing_app.ui import theme
from briefing_app.ui.article_facts import backup_date
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.notices import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction

_WIDTH = 720
_NAMED_FILES = 5


class ProblemPage(QWidget):
    """The file, the cause and the remedy, and what can be done from here.

    Attributes:
        retry: Emitted when the user wants to try again.
        restore: Emitted with the backup that the user wants in place of a damaged library.
        choose: Emitted when the user wants another folder.
        quit: Emitted when the user gives up.
    """

    retry = Signal()
    restore = Signal(object)
    choose = Signal()
    quit = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        title = QLabel(self.tr("The library cannot be opened"))
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("Why the library cannot be opened"))
        self.waiting = MutedLabel()
        self.waiting.setAccessibleName(self.tr("Files that wait for the library"))
        self.restore_newest = QPushButton()
        self.older = QPushButton(self.tr("&Older backups"))
        self._older_menu = QMenu(self.older)
        self.older.setMenu(self._older_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 48, 64, 48)
        column.setSpacing(16)
        column.addStretch(1)
        for label in (title, self.text, self.waiting):
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDTH)
            column.addWidget(label)
        column.addLayout(_row(self.restore_newest, self.older))
        buttons: list[QPushButton] = []
        for text, signal in (
            (self.tr("&Try again"), self.retry),
            (self.tr("Choose another &folder…"), self.choose),
            (self.tr("&Quit"), self.quit),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            buttons.append(button)
        column.addLayout(_row(*buttons))
        column.addStretch(2)
        self.restore_newest.clicked.connect(lambda: self.restore.emit(self._newest))
        self._newest: Path | None = None
        self.show_waiting(())

    def show_error(self, error: Exception, backups: Sequence[Path] = ()) -> None:
        """Say what is wrong and offer the backups, the newest first."""
        self._newest = backups[0] if backups else None
        for button, shown in ((self.restore_newest, bool(backups)), (self.older, backups[1:])):
            button.setVisible(bool(shown))
        if not isinstance(error, BriefingError):
            self.text.setText(in_words(error))
            return
        remedy = error.remedy
        if backups:
            self.restore_newest.setText(
                self.tr("&Restore from backup of {date}").format(date=backup_date(backups[0]))
            )
            remedy = self.tr("Restore it from a backup; the damaged file is kept.")
        self.text.setText(f"{error.subject}\n\n{error.cause}\n\n{remedy}")
        self._older_menu.clear()
        for backup in backups[1:]:
            self._older_menu.addAction(backup_date(backup), partial(self.restore.emit, backup))

    @property
    def older_backups(self) -> list[QAction]:
        """What the menu of the older backups offers."""
        return self._older_menu.actions()

    def show_waiting(self, names: Sequence[str]) -> None:
        """Say which files are imported as soon as a library is open."""
        named = ", ".join(names[:_NAMED_FILES]) + (" …" if len(names) > _NAMED_FILES else "")
        self.waiting.setText(
            self.tr("Waiting to be imported as soon as a library is open ({n}): {names}").format(
                n=len(names), names=named
            )
        )
        self.waiting.setVisible(bool(names))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
