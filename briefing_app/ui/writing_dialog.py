# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks for a file and writes it off the window's thread, with progress and Stop; then Open."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from briefing_app.core.errors import Cancelled
from briefing_app.ui import export_files, theme
from briefing_app.ui.notices import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.progress import Progress, Report
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

_STEPS = 1000


class WritingDialog(QDialog):
    """The file, and how far its writing is; what is asked besides is the matter of each kind.

    A kind makes its own controls, then calls `begin`.

    Args:
        services: The program's work.
        database: Where what is written comes from.
        worker: Where the file is written.
        parent: The window.

    Attributes:
        written: Emitted with the path of a finished file.
        ended: Emitted when the writing ended in any way.
        target: The file.
        file_row: The file, and the button that chooses another one.
        foot: How far the writing is, and the buttons.
    """

    written = Signal(object)
    ended = Signal()
    _reported = Signal(object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        """Make what every kind has."""
        super().__init__(parent)
        self._services, self._database, self._worker = services, database, worker
        self._cancel: threading.Event | None = None
        self._target = Path()
        self._asked: tuple[QWidget, ...] = ()
        self.target = QLineEdit()
        self.target.setAccessibleName(self.tr("File"))
        self.file_label = QLabel(self.tr("&File"))
        self.file_label.setBuddy(self.target)
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        self.file_row = QHBoxLayout()
        self.file_row.addWidget(self.target, 1)
        self.file_row.addWidget(choose)
        self.state, self.progress = QLabel(), QProgressBar(maximum=_STEPS)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(self.state.textInteractionFlags().TextSelectableByMouse)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Writing the briefing"))
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.export = self.buttons.addButton(self.tr("&Export"), roles.AcceptRole)
        self.open_file = self.buttons.addButton(self.tr("&Open"), roles.ActionRole)
        self.open_folder = self.buttons.addButton(self.tr("Open fol&der"), roles.ActionRole)
        self.close_button = self.buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(12)
        for widget in (self.state, self.progress, self.buttons):
            self.foot.addWidget(widget)
        self._choose = choose
        self._reported.connect(self._show_progress)
        choose.clicked.connect(self._choose_target)
        self.export.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.open_file.clicked.connect(lambda: _open(self._target))
        self.open_folder.clicked.connect(lambda: _open(self._target.parent))

    def begin(self, name: str, asked: Sequence[QWidget], width: int) -> None:
        """Suggest a file; all that the dialog shows is made.

        Args:
            name: Name of the file that is suggested.
            asked: What else is asked; it cannot be changed while the file is written.
            width: Of the dialog, in pixels.
        """
        self._asked = (*asked, self.target, self._choose, self.export)
        self.target.setText(str(export_files.folder() / name))
        self.target.textChanged.connect(self.check)
        self.export.setDefault(True)  # a button that is in no dialog yet is no default
        self.resize(width, self.sizeHint().height())
        self.check()

    @property
    def busy(self) -> bool:
        """Whether the file is being written."""
        return self._cancel is not None

    def start(self) -> None:
        """Write the file."""
        target = self._target = self.named(Path(self.target.text()).expanduser())
        cancel = self._cancel = threading.Event()
        self._show_busy(busy=True)
        self._say(self.tr("Writing {file} …").format(file=target.name))
        self.write(target, self._reported.emit, cancel)

    # What another kind of file does in its own way

    def offered(self) -> Mapping[str, str]:
        """Return, for each ending, what files of that format are called; the usual one first."""
        return export_files.filters()

    def named(self, target: Path) -> Path:
        """Return the file to write when this was typed."""
        return target if target.suffix else target.with_suffix(".pdf")

    def ready(self) -> bool:
        """Return whether all is given that the file needs."""
        return bool(self.target.text().strip())

    def write(self, target: Path, report: Report, cancel: threading.Event) -> None:
        """Write the file off the window's thread; `done_writing` or `failed` is called then."""
        raise NotImplementedError

    # How it goes

    def reject(self) -> None:
        """Stop the writing, or close when nothing is written."""
        if self._cancel is not None:
            self._cancel.set()
            self._say(self.tr("Stopping …"))
            self.close_button.setEnabled(False)
        else:
            super().reject()

    def done_writing(self, remark: str = "") -> None:
        """Say that the file is written, and a remark on it; offer to open it."""
        self._show_busy(busy=False)
        export_files.keep_folder(self._target)
        said = self.tr("Written: {file}").format(file=self._target)
        self._say(f"{said}\n{remark}" if remark else said, good=True)
        self.open_file.show()
        self.open_folder.show()
        self.open_file.setFocus()
        self.written.emit(self._target)

    def failed(self, error: Exception) -> None:
        """Say why no file was written."""
        self._show_busy(busy=False)
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped; no file was written."))
        else:
            self._say(in_words(error), good=False)

    def check(self) -> None:
        """Say whether a file would be replaced, and let it be written once all is given."""
        self.export.setEnabled(self.ready())
        text = self.target.text().strip()
        exists = bool(text) and Path(text).expanduser().is_file()
        self._say(self.tr("This file exists and will be replaced.") if exists else "")
        self.open_file.hide()
        self.open_folder.hide()

    def _show_progress(self, progress: Progress) -> None:
        self.progress.setValue(round(progress.fraction * _STEPS))

    def _show_busy(self, *, busy: bool) -> None:
        for widget in self._asked:
            widget.setEnabled(not busy)
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Close"))
        if not busy:
            self._cancel = None
            self.ended.emit()

    def _say(self, text: str, *, good: bool | None = None) -> None:
        colours, palette = theme.colours(self.palette()), self.palette()
        if good is not None:
            palette.setColor(palette.ColorRole.WindowText, colours.good if good else colours.bad)
        self.state.setPalette(palette)
        self.state.setText(text)
        self.state.setVisible(bool(text))
        layout = self.layout()
        if layout is not None and text:  # a window does not grow for wrapped lines by itself
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def _choose_target(self) -> None:
        take = self.target.setText
        export_files.ask(self.windowTitle(), self.target.text(), take, self, self.offered())


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
