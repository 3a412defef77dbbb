# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of what the check of the language found: rule, place, words, reason, remedy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent

from briefing_app.core.briefings.findings import BOTTOM_LINE
from briefing_app.ui.composer_words import kind_name
from briefing_app.ui.core_texts import check_rule_name, check_text
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Line
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.briefings import Draft
    from briefing_app.core.briefings.findings import Finding
    from briefing_app.ui.excerpts import Index

FOUND = Qt.ItemDataRole.UserRole
"""The `Found` of a row."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Found:
    """A row.

    Attributes:
        finding: What was found.
        where: Which text of the briefing it is in, in words.
        ignored: Whether the author ignores it.
    """

    finding: Finding
    where: str
    ignored: bool = False

    @property
    def lines(self) -> list[Line]:
        """What the row says."""
        quiet, finding = self.ignored, self.finding
        rule = check_rule_name(finding.rule)
        if quiet:
            ignored = QCoreApplication.translate("composer", "Ignored: {rule}")
            rule = ignored.format(rule=rule)
        return [
            Line(rule, bold=True, muted=quiet),
            Line(self.where, muted=True, scale=0.88, max_lines=1),
            Line(f"“{finding.quotation}”", muted=quiet, max_lines=3),
            Line(check_text(finding.reason), muted=quiet, scale=0.92),
            Line(f"→ {check_text(finding.remedy)}", muted=quiet, scale=0.92),
        ]


def where(draft: Draft, finding: Finding) -> str:
    """Return in words which text of a briefing a finding is in."""
    if finding.place == BOTTOM_LINE:
        return QCoreApplication.translate("composer", "Bottom line")
    for n, judgement in enumerate(draft.judgements, start=1):
        if judgement.id == finding.place:
            said = QCoreApplication.translate("composer", "Key judgement {n}")
            return said.format(n=number(n))
    for section in draft.sections:
        for block in section.blocks:
            if block.id == finding.place:
                parts = (section.heading.strip(), kind_name(block.kind), _part(finding.part))
                return "  ·  ".join(part for part in parts if part)
    return ""


def _part(part: str) -> str:
    """Return which text of a block is meant, in the language of the interface."""
    texts = {
        "caption": QCoreApplication.translate("composer", "Caption"),
        "row": QCoreApplication.translate("composer", "row {n}, column {m}"),
        "entry": QCoreApplication.translate("composer", "entry {n}"),
        "note": QCoreApplication.translate("composer", "note {n}"),
    }
    n, m = [number(int(each)) for each in (*_NUMBER.findall(part), 0, 0)][:2]
    return texts.get(part.partition(" ")[0], part).format(n=n, m=m)


class CheckModel(QAbstractListModel):
    """What was found, in the order of the briefing."""

    def __init__(self, parent: QObject) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.found: list[Found] = []

    def show(self, found: Sequence[Found]) -> None:
        """Show these; nothing flickers where they are the same rows."""
        rows = list(found)
        if rows == self.found:
            return
        same = [_name(each) for each in rows] == [_name(each) for each in self.found]
        if not same:
            self.beginResetModel()
        self.found = rows
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row."""
        if not index.isValid():
            return None
        found = self.found[index.row()]
        if role == FOUND:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(line.text for line in found.lines)
        return None


def _name(found: Found) -> tuple[str, str, str]:
    return found.finding.key, found.finding.part, found.where


class CheckRows(ExcerptDelegate):
    """Draws the rows."""

    def lines(self, index: Index) -> Sequence[Line]:
        """Return the paragraphs of a row."""
        found: Found = index.data(FOUND)
        return found.lines


class CheckList(ExcerptList):
    """The list.

    Attributes:
        asked: Emitted with the `Finding` to go to.
        ignore_asked: Emitted when the chosen one shall be ignored, or looked at again.
    """

    asked = Signal(object)
    ignore_asked = Signal()

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.check_model = CheckModel(self)
        self.setModel(self.check_model)
        self.setItemDelegate(CheckRows(self))
        self.setAccessibleName(self.tr("What to look at in the briefing"))
        self.setToolTip(self.tr("Click or press Enter to go to the words; Del ignores them"))
        self.check_model.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.clicked.connect(self._go)

    @property
    def chosen(self) -> Found | None:
        """The row that is chosen; None where none is."""
        found: Found | None = self.currentIndex().data(FOUND)
        return found

    def choose(self, row: int) -> None:
        """Choose a row; the last one where there are fewer."""
        last = self.check_model.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.check_model.index(max(min(row, last), 0)))

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window's own actions."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and isinstance(event, QKeyEvent) and _is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words, or ignore them."""
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self._go(here)
        elif _is_delete(event) and here.isValid():
            self.ignore_asked.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, index: Index) -> None:
        found: Found = index.data(FOUND)
        self.asked.emit(found.finding)


def _is_delete(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete and not event.modifiers()
