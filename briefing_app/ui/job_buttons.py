# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What can be done with a job, as signs in its row and buttons where the pointer or cursor is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QToolButton, QWidget

from briefing_app.ui.icons import icon
from briefing_app.ui.job_model import JOB_ROLE, Column
from briefing_app.ui.tables import PaddedDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPalette
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefing_app.ui.excerpts import Index
    from briefing_app.ui.jobs import Job

SIZE = 24
"""Width and height of a button, in pixels."""
WIDTH = 2 * SIZE + 6
"""Width of the column of the buttons."""
_ICON_SIZE = 16


class Action(Enum):
    """What can be done with a job."""

    OPEN = auto()
    STOP = auto()
    RETRY = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How an action looks.

    Attributes:
        icon_name: Its icon.
        text: What it does, for one job; `{file}` is the file's name.
    """

    icon_name: str
    text: str


def look(action: Action) -> Look:
    """Return how an action looks."""
    return {
        Action.OPEN: Look("file-text", QCoreApplication.translate("JobButtons", "Open {file}")),
        Action.STOP: Look("circle-stop", QCoreApplication.translate("JobButtons", "Stop {file}")),
        Action.RETRY: Look(
            "rotate-cw", QCoreApplication.translate("JobButtons", "Try {file} again")
        ),
        Action.REMOVE: Look(
            "x", QCoreApplication.translate("JobButtons", "Remove {file} from the list")
        ),
    }[action]


def actions_of(job: Job) -> tuple[Action, Action]:
    """Return what can be done with a job: what helps it on, and Remove."""
    if job.state.active:
        return Action.STOP, Action.REMOVE
    return (Action.OPEN if job.article is not None else Action.RETRY), Action.REMOVE


def _places(cell: QRect) -> tuple[QRect, QRect]:
    """Return where the two buttons are in a cell."""
    top = cell.top() + max((min(cell.height(), 2 * SIZE) - SIZE) // 2, 0)
    left = cell.right() + 1 - WIDTH + 3
    return QRect(left, top, SIZE, SIZE), QRect(left + SIZE, top, SIZE, SIZE)


class ActionsDelegate(PaddedDelegate):
    """Draws the signs, so that every row shows what can be done with it."""

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Draw the icons."""
        palette: QPalette = option.palette
        margin = (SIZE - _ICON_SIZE) // 2
        actions = actions_of(index.data(JOB_ROLE))
        for action, place in zip(actions, _places(option.rect), strict=True):
            inner = place.adjusted(margin, margin, -margin, -margin)
            icon(look(action).icon_name, palette, self.colour(option, index)).paint(painter, inner)


class RowButtons(QWidget):
    """Two real buttons over the row of the pointer, else over that of the cursor.

    There is one pair for the whole table, however long it is. The keys do the same, so the
    buttons do not take part in Tab.

    Args:
        table: The table of jobs.

    Attributes:
        asked: Emitted with (`Action`, id of the job).
        buttons: The two buttons.
    """

    asked = Signal(object, int)

    def __init__(self, table: QTableView) -> None:
        """Hide until there is a row."""
        super().__init__(table.viewport())
        self._table = table
        self._hovered: int | None = None
        self._job: Job | None = None
        self._actions: tuple[Action, Action] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons = (QToolButton(), QToolButton())
        for number, button in enumerate(self.buttons):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(SIZE, SIZE)
            button.clicked.connect(lambda _=False, number=number: self._ask(number))
            row.addWidget(button)
        table.setMouseTracking(True)
        table.viewport().installEventFilter(self)
        table.entered.connect(self._hover)
        table.verticalScrollBar().valueChanged.connect(self.place)
        model = table.model()
        for changed in (
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            table.selectionModel().currentChanged,
            table.horizontalHeader().sectionResized,
            table.verticalHeader().sectionResized,
        ):
            changed.connect(lambda *_: self.place())
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the row that the pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hovered = None
            self.place()
        elif event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the system's new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._actions = None
            self.place()

    def place(self) -> None:
        """Be where the row is now, and say what can be done with its job now."""
        if not hasattr(self, "buttons"):
            return
        row = self._table.currentIndex().row() if self._hovered is None else self._hovered
        index = self._table.model().index(row, Column.ACTIONS)
        if not index.isValid():
            self._job = None
            self.hide()
            return
        job: Job = index.data(JOB_ROLE)
        actions = actions_of(job)
        if self._job is None or job.id != self._job.id or actions != self._actions:
            for button, action in zip(self.buttons, actions, strict=True):
                said = look(action)
                text = said.text.format(file=job.path.name)
                button.setIcon(icon(said.icon_name, self.palette()))
                button.setToolTip(text)
                button.setAccessibleName(text)
        self._job, self._actions = job, actions
        first, second = _places(self._table.visualRect(index))
        self.setGeometry(first.united(second))
        self.show()

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = index.row()
        self.place()

    def _ask(self, number: int) -> None:
        if self._job is not None and self._actions is not None:
            self.asked.emit(self._actions[number], self._job.id)
