# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue as the user sees it: a row a file, in words, with what can be done."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.errors import BriefingError
from briefing_app.core.progress import Stage
from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.jobs import ImportQueue, Job, JobState
from briefing_app.ui.notices import in_words
from briefing_app.ui.tables import PaddedDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.ui.excerpts import Index

JOB_ROLE = Qt.ItemDataRole.UserRole
_STAGES = list(Stage)


class Column(IntEnum):
    """What the panel tells about a job."""

    FILE = 0
    STAGE = 1


class JobModel(QAbstractTableModel):
    """The jobs of a queue, oldest first."""

    def __init__(self, queue: ImportQueue, parent: QObject | None = None) -> None:
        """Follow a queue."""
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._queue = queue
        queue.added.connect(self._add)
        queue.changed.connect(self._change)
        queue.removed.connect(self._remove)

    def in_words(self, job: Job) -> str:
        """Return a job's stage in words."""
        if job.state is JobState.RUNNING and job.progress is not None:
            if job.progress.stage is Stage.TRANSLATING:
                percent = int(100 * job.progress.fraction)
                return self.tr("translating {n} %").format(n=percent)
            return {
                Stage.READING: self.tr("reading"),
                Stage.CLEANING: self.tr("cleaning"),
                Stage.SUMMARISING: self.tr("summarising"),
                Stage.SAVING: self.tr("saving"),
            }[job.progress.stage]
        if job.state is JobState.FAILED:
            return self.tr("failed: {cause}").format(cause=self._cause(job))
        if job.state is JobState.DONE and job.warnings:
            return self.tr("done; note: {warnings}").format(warnings=" ".join(job.warnings))
        if job.state is JobState.WAITING and self._queue.held:
            return self.tr("waiting for the library")
        return {
            JobState.WAITING: self.tr("waiting"),
            JobState.RUNNING: self.tr("reading"),
            JobState.STOPPING: self.tr("stopping"),
            JobState.DONE: self.tr("done"),
            JobState.KNOWN: self.tr("already in the library"),
            JobState.STOPPED: self.tr("stopped"),
        }[job.state]

    def _cause(self, job: Job) -> str:
        if isinstance(job.error, BriefingError):
            return job.error.cause
        return self.tr("a mistake in the program ({kind}: {text})").format(
            kind=type(job.error).__name__, text=job.error
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of jobs."""
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        job = self._jobs[index.row()]
        if role == JOB_ROLE:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return job.path.name if index.column() == Column.FILE else self.in_words(job)
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_words(job.error) if job.error else f"{job.path}\n{self.in_words(job)}"
        return None

    def _add(self, job: Job) -> None:
        row = len(self._jobs)
        self.beginInsertRows(QModelIndex(), row, row)
        self._jobs.append(job)
        self.endInsertRows()

    def _change(self, job: Job) -> None:
        row = self._row(job.id)
        self._jobs[row] = job
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _remove(self, job_id: int) -> None:
        row = self._row(job_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._jobs[row]
        self.endRemoveRows()

    def _row(self, job_id: int) -> int:
        return next(row for row, job in enumerate(self._jobs) if job.id == job_id)


class StageDelegate(PaddedDelegate):
    """Writes the stage in words and draws a bar under it while the job runs."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        super().paint(painter, option, index)
        job: Job = index.data(JOB_ROLE)
        if job.state in (JobState.RUNNING, JobState.STOPPING):
            colours = theme.colours(option.palette)
            bar = QRectF(option.rect).adjusted(6, option.rect.height() - 6, -8, -3)
            painter.fillRect(bar, colours.line)
            bar.setWidth(bar.width() * share_done(job))
            painter.fillRect(bar, colours.accent)

    def colour(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QColor:
        """Return a colour that goes with the words."""
        colours = theme.colours(option.palette)
        job: Job = index.data(JOB_ROLE)
        if job.state in (JobState.RUNNING, JobState.STOPPING):
            return option.palette.color(QPalette.ColorRole.Text)
        found = {JobState.DONE: colours.good, JobState.FAILED: colours.bad}
        return found.get(job.state, colours.muted)


def share_done(job: Job) -> float:
    """Return how much of a job is done, 0 to 1; translating is nine tenths of the work."""
    if job.progress is None:
        return 0.0
    begin = {
        Stage.READING: 0.0,
        Stage.CLEANING: 0.03,
        Stage.TRANSLATING: 0.05,
        Stage.SUMMARISING: 0.95,
        Stage.SAVING: 0.98,
    }
    share = begin[job.progress.stage]
    return share + 0.9 * job.progress.fraction if share == begin[Stage.TRANSLATING] else share


class JobPanel(QWidget):
    """The jobs, and Stop, Retry and Remove for those that are selected.

    Attributes:
        opened: Emitted with the id of the article whose job was double-clicked or entered.
    """

    opened = Signal(int)

    def __init__(self, queue: ImportQueue, parent: QWidget | None = None) -> None:
        """Hide until there is a job."""
        super().__init__(parent)
        self._queue = queue
        self.model = JobModel(queue, self)
        self.title = QLabel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(PaddedDelegate(self.table))
        self.table.setItemDelegateForColumn(Column.STAGE, StageDelegate(self.table))
        self._set_up_table()
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 4)
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        self._buttons: dict[str, QToolButton] = {}
        self.stop = self._button(head, "stop", self.tr("Stop"), self._stop)
        self.retry = self._button(head, "retry", self.tr("Retry"), self._retry)
        self.remove = self._button(head, "remove", self.tr("Remove (Del)"), self._remove)
        self.clear = self._button(
            head, "broom", self.tr("Remove all that have ended"), queue.remove_ended
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        for signal in (queue.added, queue.changed, queue.removed):
            signal.connect(self._refresh)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self._refresh()

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Imports"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 12)
        table.activated.connect(self._open)
        keys: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.Delete, self._remove),
            (QKeySequence.StandardKey.Copy, self.copy),
        )
        for key, act in keys:
            shortcut = QShortcut(
                QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut
            )
            shortcut.activated.connect(act)

    def _button(
        self, head: QHBoxLayout, name: str, text: str, act: Callable[[], None]
    ) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setIcon(icon(name, self.palette()))
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _=False: act())
        head.addWidget(button)
        self._buttons[name] = button
        return button

    def copy(self) -> None:
        """Copy what the selected rows say, errors with cause and remedy."""
        jobs = self._selected()
        said = [
            in_words(j.error) if j.error else f"{j.path}: {self.model.in_words(j)}" for j in jobs
        ]
        QGuiApplication.clipboard().setText("\n".join(said))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the system's new colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            for name, button in getattr(self, "_buttons", {}).items():
                button.setIcon(icon(name, self.palette()))

    def _selected(self) -> list[Job]:
        return [index.data(JOB_ROLE) for index in self.table.selectionModel().selectedRows()]

    def _targets(self) -> list[Job]:
        """Return the selected jobs, or all when none is selected."""
        return self._selected() or self._queue.jobs

    def _stop(self) -> None:
        for job in self._targets():
            self._queue.stop_job(job.id)

    def _retry(self) -> None:
        for job in self._targets():
            self._queue.retry(job.id)

    def _remove(self) -> None:
        for job in self._selected():
            self._queue.remove(job.id)

    def _open(self, index: QModelIndex) -> None:
        job: Job = index.data(JOB_ROLE)
        if job.article is not None:
            self.opened.emit(job.article.id)

    def _refresh(self) -> None:
        jobs, targets = self._queue.jobs, self._targets()
        active = self._queue.active
        self.title.setText(
            self.tr("Importing: {done} of {all}").format(done=len(jobs) - active, all=len(jobs))
            if active
            else self.tr("Imports")
        )
        self.stop.setEnabled(any(job.state.active for job in targets))
        self.retry.setEnabled(
            any(job.state in (JobState.FAILED, JobState.STOPPED) for job in targets)
        )
        self.remove.setEnabled(bool(self._selected()))
        self.clear.setEnabled(active < len(jobs))
        self.setVisible(bool(jobs))
