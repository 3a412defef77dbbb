# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks where the library shall go and shows how far the move is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.labels import DoubtLabel, MutedLabel

if TYPE_CHECKING:
    from briefing_app.core.progress import Progress

FOLDER_NAME = "briefing-library"
"""Name of the new folder that is offered inside a folder that is not empty."""
_STEPS, _WIDTH = 1000, 600


class MoveDialog(QDialog):
    """The library's folder, the folder where it shall go, and the progress of the move.

    Args:
        library: The library's folder.
        parent: The window.

    Attributes:
        move_asked: Emitted with the folder where it shall go.
        stop_asked: Emitted when the user stops the move.
    """

    move_asked = Signal(object)
    stop_asked = Signal()

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        """Ask where it shall go."""
        super().__init__(parent)
        self._moving = False
        self.setWindowTitle(self.tr("Move library"))
        now = QLineEdit(str(library), readOnly=True)
        now.setCursorPosition(0)
        self.target = QLineEdit()
        self.target.setPlaceholderText(self.tr("an empty or a new folder"))
        self.target.setAccessibleName(self.tr("New folder"))
        self.choose = QPushButton(self.tr("C&hoose…"))
        self.choose.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.target, 1)
        row.addWidget(self.choose)
        label = QLabel(self.tr("&New folder"))
        label.setBuddy(self.target)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Now in"), now)
        form.addRow(label, row)
        hint = MutedLabel(
            self.tr(
                "Articles, original files and backups are copied and compared with what they "
                "were copied from. Only then the program uses the new place and the old files "
                "are removed. Until then, stopping leaves everything as it is."
            )
        )
        self.problem = DoubtLabel()
        for text in (hint, self.problem):
            text.setWordWrap(True)
        self.problem.setTextInteractionFlags(
            self.problem.textInteractionFlags().TextSelectableByMouse
        )
        self.problem.hide()
        self.progress = QProgressBar(maximum=_STEPS)
        self.progress.setAccessibleName(self.tr("Moving the library"))
        self.progress.hide()
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.move_button = buttons.addButton(self.tr("&Move"), roles.AcceptRole)
        self.cancel = buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addWidget(buttons)
        self._fit()
        add_focus_rings(self)
        self.target.textChanged.connect(self._check)
        self.choose.clicked.connect(self._choose)
        self.move_button.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.reject)
        self._check()

    def take(self, folder: Path) -> None:
        """Take a folder that the user chose; in one that holds something, a new one in it."""
        try:
            filled = any(folder.iterdir())
        except OSError:
            filled = False  # the move itself says what is wrong with it
        self.target.setText(str(folder / FOLDER_NAME if filled else folder))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the move is."""
        self.progress.setValue(round(progress.fraction * _STEPS))

    def show_moving(self, *, moving: bool, problem: str = "") -> None:
        """Show that the move goes on, or that it ended, and why."""
        self._moving = moving
        self.progress.setVisible(moving)
        self.progress.setValue(0)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Stop") if moving else self.tr("Cancel"))
        for widget in (self.target, self.choose):
            widget.setEnabled(not moving)
        self._check()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._fit()

    def reject(self) -> None:
        """Stop the move, or close when nothing is moved."""
        if self._moving:
            self.cancel.setEnabled(False)
            self.stop_asked.emit()
        else:
            super().reject()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(_WIDTH, max(self.height(), layout.totalHeightForWidth(_WIDTH)))

    def _ask(self) -> None:
        self.move_asked.emit(Path(self.target.text().strip()).expanduser().absolute())

    def _check(self) -> None:
        self.move_button.setEnabled(bool(self.target.text().strip()) and not self._moving)
        self.problem.hide()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("New folder of the library"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
