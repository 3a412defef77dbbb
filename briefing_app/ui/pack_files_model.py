# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The files of a pack that was checked: what became of each; what is wrong comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from briefing_app.briefing import pack_words
from briefing_app.briefing.pack_verify import State
from briefing_app.ui import theme
from briefing_app.ui.icons import icon
from briefing_app.ui.tables import PADDING, PaddedDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from briefing_app.briefing.pack_verify import FoundFile

    Index = QModelIndex | QPersistentModelIndex

STATE, NAME, ROLE = range(3)
_ICON, _GAP, _ABOVE = 16, 8, 6
_ORDER = (State.ALTERED, State.MISSING, State.ADDED, State.INTACT)
_ICONS = {
    State.ALTERED: ("circle-x", "bad"),
    State.MISSING: ("file-x", "bad"),
    State.ADDED: ("file-plus", "doubt"),
    State.INTACT: ("check", "good"),
}


class PackFilesModel(QAbstractTableModel):
    """A row a file: what became of it, its name, and what it is."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing."""
        super().__init__(parent)
        self._files: list[FoundFile] = []

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Show files, those that are not intact first."""
        self.beginResetModel()
        self._files = sorted(files, key=lambda each: (_ORDER.index(each.state), each.name))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of files."""
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("State"), self.tr("File"), self.tr("What it is"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; what became of a file has an icon as well."""
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._state(file.state), file.name, pack_words.role(file))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return file.name
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            name, colour = _ICONS[file.state]
            palette = QApplication.palette()
            return icon(name, palette, getattr(theme.colours(palette), colour))
        return None

    def _state(self, state: State) -> str:
        return {
            State.ALTERED: self.tr("Altered"),
            State.MISSING: self.tr("Missing"),
            State.ADDED: self.tr("Added later"),
            State.INTACT: self.tr("Intact"),
        }[state]


class PackFilesDelegate(PaddedDelegate):
    """Draws what became of a file with its icon; names of files are what counts beside it."""

    def colour(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        """Return the colour of a cell's text."""
        if index.column() == NAME:
            return option.palette.text().color()
        return super().colour(option, index)

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Draw the icon, if the cell has one, and what the cell says."""
        sign = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(sign, QIcon):
            sign.paint(painter, QRect(rect.left(), rect.top(), _ICON, rect.height()))
            rect = rect.adjusted(_ICON + _GAP, 0, 0, 0)
        super().draw_text(painter, option, index, rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the text, and the icon, with space around."""
        width = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        sign = _ICON + _GAP if index.column() == STATE else 0
        height = max(option.fontMetrics.height(), _ICON) + 2 * _ABOVE
        return QSize(width + sign + 2 * PADDING, height)
