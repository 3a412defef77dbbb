# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The ledger as a tree: a group, below it why it cannot all be true, and its figures.

A figure that stands alone is a row of its own without a group above it.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from briefing_app.core.ledger import Ledger, LedgerEntry, LedgerGroup, Standing, words
from briefing_app.core.stored import Side

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

GROUP = Qt.ItemDataRole.UserRole
"""The `LedgerGroup` of a row."""
ENTRY = Qt.ItemDataRole.UserRole + 1
"""The `LedgerEntry` of a row; None on a group and on a conflict."""
CONFLICT = Qt.ItemDataRole.UserRole + 2
"""Whether a row tells a possible conflict or a figure that differs in the translation."""
PAIR = Qt.ItemDataRole.UserRole + 3
"""The `Conflict` that a row tells; None on every other row."""

COLUMNS = 7


class Shown(StrEnum):
    """Which groups are shown."""

    ALL = "all"
    CONFLICTS = "conflicts"
    DIFFERING = "differing"


def standing_in_words(group: LedgerGroup) -> str:
    """Return how sure it is that the figures of a group are one claim."""
    said = {
        Standing.SINGLE: "",
        Standing.PROPOSED: QCoreApplication.translate("figures", "Proposed as the same claim"),
        Standing.CONFIRMED: QCoreApplication.translate("figures", "Confirmed as the same claim"),
    }[group.standing]
    parts = [said] if said else []
    if group.grew:
        parts.append(QCoreApplication.translate("figures", "differs over the days"))
    return ", ".join(parts)


def conflict_in_words(reason: str) -> str:
    """Return a possible conflict marked as such in words."""
    marked = QCoreApplication.translate("figures", "Possible conflict: {reason}")
    return marked.format(reason=reason)


def conflicts_in_words(group: LedgerGroup, entry: LedgerEntry | None = None) -> list[str]:
    """Return the possible conflicts of a group, or those in which one of its figures stands."""
    if entry is not None:
        own = [c for c in group.conflicts if entry is c.first or entry is c.second]
        group = replace(group, conflicts=tuple(own))
    return [conflict_in_words(reason) for reason in words.conflicts(group)]


def accepted_in_words(group: LedgerGroup) -> list[str]:
    """Return what the analyst decided not to be a conflict, and why."""
    noted = QCoreApplication.translate("figures", "Not a conflict, as you decided: {note}")
    plain = QCoreApplication.translate("figures", "Not a conflict, as you decided.")
    notes = dict.fromkeys(decision.note for decision in group.accepted)
    return [noted.format(note=note) if note else plain for note in notes]


class FiguresModel(QStandardItemModel):
    """The groups of a ledger that a filter lets through.

    Attributes:
        groups: The groups that are shown.
        about_to_fill: Emitted before other rows take the place of those that are there.
        filled: Emitted when they have.
    """

    about_to_fill = Signal()
    filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing."""
        super().__init__(0, COLUMNS, parent)
        self._ledger, self._which = Ledger(), Shown.ALL
        self.groups: list[LedgerGroup] = []
        self._name_columns()

    def _name_columns(self) -> None:
        titles = (
            self.tr("Figure"),
            self.tr("Counted"),
            self.tr("Date"),
            self.tr("Who said it"),
            self.tr("Article"),
            self.tr("Indonesian"),
            self.tr("English"),
        )
        self.setHorizontalHeaderLabels(titles)

    @property
    def ledger(self) -> Ledger:
        """The ledger before the filter."""
        return self._ledger

    @property
    def shown(self) -> Ledger:
        """The ledger of what is shown."""
        return Ledger(tuple(self.groups), self._ledger.articles)

    def show(self, ledger: Ledger) -> None:
        """Show a ledger."""
        self._ledger = ledger
        self._fill()

    def set_filter(self, which: Shown) -> None:
        """Show all groups, or only some."""
        self._which = which
        self._fill()

    def _fill(self) -> None:
        self.groups = [group for group in self._ledger.groups if self._lets_through(group)]
        self.about_to_fill.emit()
        self.removeRows(0, self.rowCount())
        for group in self.groups:
            self.appendRow(self._group_row(group))
        self.filled.emit()

    def _lets_through(self, group: LedgerGroup) -> bool:
        if self._which is Shown.CONFLICTS:
            return bool(group.conflicts)
        return self._which is Shown.ALL or group.differing > 0

    def _group_row(self, group: LedgerGroup) -> list[QStandardItem]:
        if len(group.entries) == 1:
            return self._entry_row(group, group.entries[0])
        standing = standing_in_words(group)
        spoken = [words.overall(group), words.title(group), standing, words.origins(group)]
        cells = [
            words.overall(group),
            words.title(group),
            "",
            standing,
            words.origins(group),
            "",
            "",
        ]
        row = _row(cells, ", ".join(part for part in spoken if part))
        bold = QFont()
        bold.setBold(True)
        for item in row:
            item.setData(group, GROUP)
        row[0].setData(bold, Qt.ItemDataRole.FontRole)
        row[1].setData(bold, Qt.ItemDataRole.FontRole)
        for reason, pair in words.told_conflicts(group):
            note = self._note(group, conflict_in_words(reason), conflict=True)
            note[0].setData(pair, PAIR)
            row[0].appendRow(note)
        for text in accepted_in_words(group):
            row[0].appendRow(self._note(group, text, conflict=False))
        for entry in group.entries:
            row[0].appendRow(self._entry_row(group, entry))
        return row

    def _note(self, group: LedgerGroup, text: str, *, conflict: bool) -> list[QStandardItem]:
        row = _row([text, *[""] * (COLUMNS - 1)], text)
        for item in row:
            item.setData(group, GROUP)
            item.setData(conflict, CONFLICT)
        row[0].setToolTip(text)
        return row

    def _entry_row(self, group: LedgerGroup, entry: LedgerEntry) -> list[QStandardItem]:
        said = words.amount(entry.statement)
        if entry.difference:
            said = self.tr("{figure} (differs in English)").format(figure=said)
        cells = [
            said,
            words.counted(entry),
            words.dated(entry),
            words.speaker(entry),
            " · ".join(
                part for part in (entry.article.metadata.outlet, entry.article.label) if part
            ),
            entry.quotation,
            entry.translation,
        ]
        row = _row(cells, ", ".join(cell for cell in cells if cell))
        for item, cell in zip(row, cells, strict=True):
            item.setData(group, GROUP)
            item.setData(entry, ENTRY)
            item.setToolTip(cell)
        row[0].setData(bool(entry.difference), CONFLICT)
        return row


def _row(cells: list[str], spoken: str) -> list[QStandardItem]:
    row = []
    for cell in cells:
        item = QStandardItem(" ".join(cell.split()))
        item.setEditable(False)
        row.append(item)
    row[0].setAccessibleText(spoken)
    return row


def side_with_figure(entry: LedgerEntry, side: Side) -> tuple[str, str, str]:
    """Return a sentence as what stands before, in and after its figure."""
    text = entry.quotation if side is Side.SOURCE else entry.translation
    told = entry.statement if side is Side.SOURCE else entry.english
    if told is None or not 0 <= told.start < told.end <= len(text):
        return text, "", ""
    return text[: told.start], text[told.start : told.end], text[told.end :]
