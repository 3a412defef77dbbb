# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The import queue as the user sees it: a row a file, in words, with what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.ui import local_format, theme
from briefing_app.ui.icons import icon
from briefing_app.ui.job_buttons import WIDTH, Action, ActionsDelegate, RowButtons
from briefing_app.ui.job_model import JOB_ROLE, Column, JobModel, share_done
from briefing_app.ui.job_times import SteadyTime, in_words
from briefing_app.ui.jobs import ImportQueue, Job, JobState
from briefing_app.ui.tables import PaddedDelegate, make_quiet
from briefing_app.ui.text_layout import TextBlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.ui.excerpts import Index

_LINES = 3
"""Most lines that the reason of a failure takes, unless its row is the current one."""
_STEPS = 1000


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
        found = {
            JobState.DONE: colours.good,
            JobState.KNOWN: colours.accent,
            JobState.FAILED: colours.bad,
        }
        return found.get(job.state, colours.muted)

    def text(self, table: object, index: Index) -> tuple[str, int]:
        """Return what a cell says, and on how many lines at most; 0 for all that it needs.

        The current row says all: the remedy too.
        """
        text = str(index.data() or "")
        if isinstance(table, QTableView) and table.currentIndex().row() == index.row():
            return f"{text} {index.data(JOB_ROLE).remedy}".strip(), 0
        return text, _LINES

    def _block(self, option: QStyleOptionViewItem, index: Index, width: int) -> TextBlock:
        text, lines = self.text(option.widget, index)
        return TextBlock(text, option.font, width, spacing=1.05, max_lines=lines)


class JobPanel(QWidget):
    """The jobs, and Stop, Retry and Remove for those that are selected.

    Attributes:
        opened: Emitted with the id of the article whose job was double-clicked or entered.
        title: How far all is, in words.
        progress: How far all is.
        table: The jobs.
        stages: Draws what they are at.
        row_buttons: What can be done with the job under the pointer or the cursor.
    """

    opened = Signal(int)

    def __init__(self, queue: ImportQueue, parent: QWidget | None = None) -> None:
        """Hide until there is a job."""
        super().__init__(parent)
        self._queue = queue
        self.model = JobModel(queue, self)
        self._time = SteadyTime()
        self.title = QLabel()
        self.progress = QProgressBar(maximum=_STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(self.tr("All imports"))
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(PaddedDelegate(self.table))
        self.stages = StageDelegate(self.table)
        self.table.setItemDelegateForColumn(Column.STAGE, self.stages)
        self.table.setItemDelegateForColumn(Column.ACTIONS, ActionsDelegate(self.table))
        self._set_up_table()
        self.row_buttons = RowButtons(self.table)
        self.row_buttons.asked.connect(self._do)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 4)
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        self._buttons: dict[str, QToolButton] = {}
        self.stop = self._button(head, "circle-stop", self.tr("Stop"), self._stop)
        self.retry = self._button(head, "rotate-cw", self.tr("Retry (F5)"), self._retry)
        self.remove = self._button(head, "x", self.tr("Remove (Del)"), self._remove)
        self.clear = self._button(
            head, "list-x", self.tr("Remove finished; failed ones stay"), queue.remove_finished
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        self._follow(queue)
        self._refresh()

    def _follow(self, queue: ImportQueue) -> None:
        queue.changed.connect(self._fit)
        queue.began.connect(self._show_running)
        for signal in (queue.added, queue.changed, queue.removed):
            signal.connect(self._refresh)
        # Both columns are resized with the panel; the rows are fitted once.
        fit_soon = QTimer(self, interval=0, singleShot=True)
        fit_soon.timeout.connect(lambda: self._fit(queue.jobs))
        self.table.horizontalHeader().sectionResized.connect(lambda *_: fit_soon.start())
        self.model.modelReset.connect(fit_soon.start)
        chosen = self.table.selectionModel()
        chosen.selectionChanged.connect(self._refresh)
        chosen.currentRowChanged.connect(self._fit_current)

    def _set_up_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setAccessibleName(self.tr("Imports"))
        make_quiet(table)
        table.setWordWrap(True)  # for what went wrong
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header.hide()
        header.setMinimumSectionSize(WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (Column.LEFT, Column.ACTIONS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.ACTIONS, WIDTH)
        widest = table.fontMetrics().horizontalAdvance(in_words(59 * 60))
        header.resizeSection(Column.LEFT, widest + 16)
        table.setColumnHidden(Column.LEFT, True)
        table.activated.connect(self._open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        keys: tuple[tuple[QKeySequence, Callable[[], None]], ...] = (
            (QKeySequence(QKeySequence.StandardKey.Delete), self._remove),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
            (QKeySequence("F5"), self._retry),
        )
        for key, act in keys:
            shortcut = QShortcut(key, table, context=Qt.ShortcutContext.WidgetShortcut)
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
        """Copy what there is to tell about the selected jobs, errors with cause and remedy."""
        QGuiApplication.clipboard().setText("\n".join(map(self.model.told, self._selected())))

    def menu(self) -> QMenu:
        """Return what can be done with the selected jobs."""
        jobs = self._selected()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = [job for job in jobs if job.article is not None]
        parts: tuple[tuple[str, str, Callable[[], None], bool], ...] = (
            (self.tr("&Open article"), "Return", partial(self._open_jobs, known), len(known) == 1),
            (self.tr("&Stop"), "", self._stop, any(job.state.active for job in jobs)),
            (self.tr("Re&try"), "F5", self._retry, any(job.state.again for job in jobs)),
            (self.tr("&Remove"), "Del", self._remove, bool(jobs)),
            (self.tr("&Copy"), "Ctrl+C", self.copy, bool(jobs)),
        )
        for text, keys, act, possible in parts:
            action = menu.addAction(text)
            # The keys are those of the table; here they are only told.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, act=act: act())
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the system's new colours."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            for name, button in getattr(self, "_buttons", {}).items():
                button.setIcon(icon(name, self.palette()))

    def _show_menu(self, place: QPoint) -> None:
        if self._selected():
            self.menu().popup(self.table.viewport().mapToGlobal(place))

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

    def _do(self, action: Action, job_id: int) -> None:
        queue = self._queue
        if action is Action.OPEN:
            self._open_jobs([job for job in queue.jobs if job.id == job_id])
        else:
            act = {
                Action.STOP: queue.stop_jobs,
                Action.RETRY: queue.retry_jobs,
                Action.REMOVE: queue.remove_jobs,
            }[action]
            act([job_id])

    def _open(self, index: QModelIndex) -> None:
        self._open_jobs([index.data(JOB_ROLE)])

    def _open_jobs(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            if job.article is not None:
                self.opened.emit(job.article.id)

    def _refresh(self) -> None:
        queue = self._queue
        selected, active = self._selected(), queue.active
        again = (JobState.FAILED, JobState.STOPPED)
        self.title.setText(self._head())
        self.title.setToolTip(self.title.text())
        self.progress.setValue(round(_STEPS * self._share()))
        self.progress.setVisible(active > 0)
        can_stop = any(job.state.active for job in selected) if selected else active > 0
        can_retry = (
            any(job.state.again for job in selected) if selected else queue.count(*again) > 0
        )
        self.stop.setEnabled(can_stop)
        self.retry.setEnabled(can_retry)
        self.remove.setEnabled(bool(selected))
        self.clear.setEnabled(active + queue.count(JobState.FAILED) < queue.count())
        self.table.setColumnHidden(Column.LEFT, not self.model.tells_time)
        self.setVisible(queue.count() > 0)

    def _head(self) -> str:
        """Say how far all is, such as "12 of 40 imported · 1 failed · about 3 min left"."""
        queue, number = self._queue, local_format.number
        done, known = queue.count(JobState.DONE), queue.count(JobState.KNOWN)
        parts = [
            self.tr("{done} of {all} imported").format(done=number(done), all=number(queue.count()))
        ]
        for count, text in (
            (known, self.tr("{n} already there")),
            (queue.count(JobState.FAILED), self.tr("{n} failed")),
            (queue.count(JobState.STOPPED), self.tr("{n} stopped")),
        ):
            if count:
                parts.append(text.format(n=number(count)))
        left = self._time.say(queue.seconds_left)
        if left:
            parts.append(self.tr("{time} left").format(time=left))
        return " · ".join(parts)

    def _share(self) -> float:
        """Return how much of all is done, 0 to 1."""
        queue = self._queue
        part = sum(map(share_done, queue.in_work))
        return (queue.count() - queue.active + part) / max(queue.count(), 1)

    def _show_running(self, job_id: int) -> None:
        """Scroll to the job that begins, unless the user is looking at others."""
        if not self._selected() and not self.table.viewport().underMouse():
            self.table.scrollTo(self.model.index(self.model.row_of(job_id), 0))

    def _fit(self, jobs: Iterable[Job]) -> None:
        """Give jobs whose words are long the height that they need."""
        for job in jobs:
            if not job.state.active and (job.error is not None or job.warnings):
                self.table.resizeRowToContents(self.model.row_of(job.id))

    def _fit_current(self, current: QModelIndex, before: QModelIndex) -> None:
        """Show the whole of what the current row says, and no longer that of the one before."""
        for index in (before, current):
            if index.isValid():
                self._fit([index.data(JOB_ROLE)])
