# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue as the user sees it: a row a file, in words, with what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
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

from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.job_model import JOB_ROLE, Column, JobModel, share_done
from briefing_app.ui.jobs import ImportQueue, Job, JobState
from briefing_app.ui.notices import in_words
from briefing_app.ui.tables import PaddedDelegate
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.ui.excerpts import Index

_LINES = 3
"""Most lines that the reason of a failure takes."""


class StageDelegate(PaddedDelegate):
    """Writes the stage in words, a failure with its reason, and draws a bar while a job runs."""

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Write what the cell says on as many lines as there is room for."""
        block = self._block(option, index, rect.width())
        top = rect.top() + max(rect.height() - block.height, 0) / 2
        block.draw(painter, QPointF(rect.left(), top), self.colour(option, index))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at the column's width."""
        table = option.widget
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else 0
        inner = self.inner(QRect(0, 0, width, 0), index).width()
        return QSize(width, round(self._block(option, index, inner).height) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        super().paint(painter, option, index)
        job: Job = index.data(JOB_ROLE)
        if job.state in (JobState.RUNNING, JobState.STOPPING):
            colours = theme.colours(option.palette)
            bar = QRectF(option.rect).adjusted(6, option.rect.height() - 6, -8, -3)
            painter.fillRect(bar, colours.line)
            bar.setWidth(bar.width() * share_done(job))
            painter.fillRect(bar, colours.accent)

    def colour(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        """Return a colour that goes with the words."""
        colours = theme.colours(option.palette)
        job: Job = index.data(JOB_ROLE)
        if job.state in (JobState.RUNNING, JobState.STOPPING):
            return option.palette.color(QPalette.ColorRole.Text)
        found = {JobState.DONE: colours.good, JobState.FAILED: colours.bad}
        return found.get(job.state, colours.muted)

    def _block(self, option: QStyleOptionViewItem, index: Index, width: int) -> TextBlock:
        text = str(index.data() or "")
        return TextBlock(text, option.font, width, spacing=1.05, max_lines=_LINES)


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
        self.stop = self._button(head, "circle-stop", self.tr("Stop"), self._stop)
        self.retry = self._button(head, "rotate-cw", self.tr("Retry"), self._retry)
        self.remove = self._button(head, "x", self.tr("Remove (Del)"), self._remove)
        self.clear = self._button(
            head, "list-x", self.tr("Remove all that have ended"), queue.remove_ended
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        queue.changed.connect(self._fit)
        for signal in (queue.added, queue.changed, queue.removed):
            signal.connect(self._refresh)
        # Both columns are resized with the panel; the rows are fitted once.
        fit_soon = QTimer(self, interval=0, singleShot=True)
        fit_soon.timeout.connect(lambda: self._fit(queue.jobs))
        self.table.horizontalHeader().sectionResized.connect(lambda *_: fit_soon.start())
        self.model.modelReset.connect(fit_soon.start)
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
        self, head: QHBoxLayout, icon_name: str, text: str, act: Callable[[], None]
    ) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setIcon(icon(icon_name, self.palette()))
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _=False: act())
        head.addWidget(button)
        self._buttons[icon_name] = button
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
        self._queue.stop_jobs([job.id for job in self._targets()])

    def _retry(self) -> None:
        self._queue.retry_jobs([job.id for job in self._targets()])

    def _remove(self) -> None:
        self._queue.remove_jobs([job.id for job in self._selected()])

    def _open(self, index: QModelIndex) -> None:
        job: Job = index.data(JOB_ROLE)
        if job.article is not None:
            self.opened.emit(job.article.id)

    def _refresh(self) -> None:
        queue = self._queue
        selected, active = self._selected(), queue.active
        again = (JobState.FAILED, JobState.STOPPED)
        self.title.setText(
            self.tr("Importing: {done} of {all}").format(
                done=queue.count() - active, all=queue.count()
            )
            if active
            else self.tr("Imports")
        )
        can_stop = any(job.state.active for job in selected) if selected else active > 0
        can_retry = (
            any(job.state in again for job in selected) if selected else queue.count(*again) > 0
        )
        self.stop.setEnabled(can_stop)
        self.retry.setEnabled(can_retry)
        self.remove.setEnabled(bool(selected))
        self.clear.setEnabled(active < queue.count())
        self.setVisible(queue.count() > 0)

    def _fit(self, jobs: Iterable[Job]) -> None:
        """Give jobs whose words are long the height that they need."""
        for job in jobs:
            if not job.state.active and (job.error is not None or job.warnings):
                self.table.resizeRowToContents(self.model.row_of(job.id))
