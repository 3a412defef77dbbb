# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks for a file and writes the briefing that is open to it, without holding up the window."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStandardPaths, QUrl, Signal
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

from briefing_app import desk
from briefing_app.core.errors import Cancelled
from briefing_app.ui import export_files, theme
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.notices import in_words
from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.core.briefings import Draft
    from briefing_app.core.progress import Progress, Report
    from briefing_app.ui.database_thread import DatabaseThread
    from briefing_app.ui.services import Services
    from briefing_app.ui.worker import Worker

_STEPS = 1000


class BriefingExport(QDialog):
    """The file, and how far its writing is; then Open.

    Args:
        services: The program's work.
        database: Where what the briefing cites is.
        worker: Where the file is written.
        draft: The briefing.
        parent: The window.

    Attributes:
        written: Emitted with the path of a finished file.
        ended: Emitted when the writing ended in any way.
    """

    written = Signal(object)
    ended = Signal()
    _reported = Signal(object)

    def __init__(
        self,
        services: Services,
        database: DatabaseThread,
        worker: Worker,
        draft: Draft,
        parent: QWidget,
    ) -> None:
        """Suggest a file."""
        super().__init__(parent)
        self._services, self._database, self._worker = services, database, worker
        self._draft = draft
        self._cancel: threading.Event | None = None
        self._target = Path()
        self.setWindowTitle(self.title())
        self.target = QLineEdit(str(self._suggested()))
        self.target.setAccessibleName(self.tr("File"))
        self._choose = QPushButton(self.tr("C&hoose…"))
        self._choose.setAutoDefault(False)
        self.state, self.progress = QLabel(), QProgressBar(maximum=_STEPS)
        self.state.setWordWrap(True)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Writing the briefing"))
        self.progress.hide()
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.export = self.buttons.addButton(self.tr("&Export"), roles.AcceptRole)
        self.open_file = self.buttons.addButton(self.tr("&Open"), roles.ActionRole)
        self.close_button = self.buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.export.setDefault(True)
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.target)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.target, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(row)
        self.options = tuple(self.make_options())
        for option in self.options:
            column.addWidget(option)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addWidget(self.buttons)
        self._reported.connect(
            lambda progress: self.progress.setValue(round(progress.fraction * _STEPS))
        )
        self._choose.clicked.connect(self._choose_target)
        self.export.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.open_file.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))
        )
        self.target.textChanged.connect(self._check)
        self.resize(520, self.sizeHint().height())
        add_focus_rings(self)
        self._check()

    @property
    def busy(self) -> bool:
        """Whether the file is being written."""
        return self._cancel is not None

    def start(self) -> None:
        """Write the file."""
        target = Path(self.target.text()).expanduser()
        self._target = target = self.named(target)
        cancel = self._cancel = threading.Event()
        self._show_busy(busy=True)
        self._say(self.tr("Writing {file} …").format(file=target.name))

        def report(progress: Progress) -> None:
            self._reported.emit(progress)

        self.write(target, report, cancel)

    # What another kind of file does in its own way

    def title(self) -> str:
        """Return what the dialog is called."""
        return self.tr("Export briefing")

    def make_options(self) -> Sequence[QWidget]:
        """Return what can be chosen besides the file; nothing."""
        return ()

    def offered(self) -> Mapping[str, str]:
        """Return, for each ending, what files of that format are called; the usual one first."""
        return export_files.filters()

    def named(self, target: Path) -> Path:
        """Return the file to write when this was typed."""
        return target if target.suffix else target.with_suffix(".pdf")

    def write(self, target: Path, report: Report, cancel: threading.Event) -> None:
        """Write the file off the window's thread; `done` or `failed` is called then."""
        draft = self._draft

        def compose(cited: desk.Cited) -> None:
            self._worker.submit(
                lambda: self._services.write_draft(
                    draft, cited, target, report=report, cancel=cancel
                ),
                lambda _: self.done_writing(),
                self.failed,
            )

        self._database.run(lambda library: desk.cited(library, draft), compose, self.failed)

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
        window_settings().setValue("export/folder", str(self._target.parent))
        said = self.tr("Written: {file}").format(file=self._target)
        self._say(f"{said}\n{remark}" if remark else said, good=True)
        self.open_file.show()
        self.open_file.setFocus()
        self.written.emit(self._target)

    def failed(self, error: Exception) -> None:
        """Say why no file was written."""
        self._show_busy(busy=False)
        if isinstance(error, Cancelled):
            self._say(self.tr("Stopped; no file was written."))
        else:
            self._say(in_words(error), good=False)

    def _show_busy(self, *, busy: bool) -> None:
        for widget in (self.target, self._choose, self.export, *self.options):
            widget.setEnabled(not busy)
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Close"))
        if not busy:
            self._cancel = None
            self.ended.emit()

    def _check(self) -> None:
        text = self.target.text().strip()
        self.export.setEnabled(bool(text))
        exists = bool(text) and Path(text).expanduser().is_file()
        self._say(self.tr("This file exists and will be replaced.") if exists else "")
        self.open_file.hide()

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

    def _suggested(self) -> Path:
        standard = QStandardPaths.StandardLocation.DocumentsLocation
        folder = window_settings().value("export/folder") or QStandardPaths.writableLocation(
            standard
        )
        title = "".join(c if c.isalnum() or c in " -" else " " for c in self._draft.title.title)
        name = "-".join(title.split())[:60] or self.tr("Briefing")
        day = self._draft.title.as_of or QDate.currentDate().toString("yyyy-MM-dd")
        return Path(str(folder)) / f"{name}-{day}{next(iter(self.offered()))}"
