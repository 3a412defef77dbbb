# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The installed language packs as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing_app.ui import pack_words
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing_app.core.model import PackInfo

    Index = QModelIndex | QPersistentModelIndex


class PackColumn(IntEnum):
    """The columns, from the left."""

    NAME = 0
    VERSION = 1
    USE = 2
    LANGUAGES = 3
    SIZE = 4
    QUALITY = 5
    LICENCE = 6
    ARTICLES = 7
    SOURCE = 8


_RIGHT = frozenset({PackColumn.SIZE, PackColumn.ARTICLES})


class PackModel(QAbstractTableModel):
    """One row a pack."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show none."""
        super().__init__(parent)
        self.packs: Sequence[PackInfo] = ()
        self._articles: Mapping[str, int] | None = None

    def show_packs(self, packs: Sequence[PackInfo]) -> None:
        """Show packs."""
        self.beginResetModel()
        self.packs = packs
        self.endResetModel()

    def show_use(self, articles: Mapping[str, int] | None) -> None:
        """Show how many articles each pack translated, by identity; None while not known."""
        self._articles = articles
        if self.packs:
            last = self.index(len(self.packs) - 1, PackColumn.ARTICLES)
            self.dataChanged.emit(self.index(0, PackColumn.ARTICLES), last)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of packs."""
        return 0 if parent is not None and parent.isValid() else len(self.packs)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(PackColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        if not index.isValid():
            return None
        pack = self.packs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(pack, PackColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(pack, PackColumn(index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            PackColumn.NAME: self.tr("Pack"),
            PackColumn.VERSION: self.tr("Version"),
            PackColumn.USE: self.tr("Use"),
            PackColumn.LANGUAGES: self.tr("Languages"),
            PackColumn.SIZE: self.tr("Size"),
            PackColumn.QUALITY: self.tr("Quality, as stated"),
            PackColumn.LICENCE: self.tr("Licence"),
            PackColumn.ARTICLES: self.tr("Articles"),
            PackColumn.SOURCE: self.tr("Source"),
        }[PackColumn(section)]

    def _text(self, pack: PackInfo, column: PackColumn) -> str:
        match column:
            case PackColumn.NAME:
                return pack.name
            case PackColumn.VERSION:
                return pack.version
            case PackColumn.USE:
                return self.tr("✓ in use") if pack.chosen else ""
            case PackColumn.LANGUAGES:
                return pack_words.languages_in_words(pack)
            case PackColumn.SIZE:
                return pack_words.size_in_words(pack.size)
            case PackColumn.QUALITY:
                return pack_words.quality_in_words(pack)
            case PackColumn.LICENCE:
                return pack_words.stated(pack.licence)
            case PackColumn.ARTICLES:
                count = (self._articles or {}).get(pack.identity, 0)
                return "–" if self._articles is None else number(count)
            case PackColumn.SOURCE:
                return pack_words.source_in_words(pack.source)
