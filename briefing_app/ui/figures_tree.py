# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The tree of figures, and below it the sentence that is current, whole in both languages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTextBrowser,
    QTreeView,
)

from briefing_app.core.ledger import words
from briefing_app.core.stored import Side
from briefing_app.ui import theme
from briefing_app.ui.figures_model import (
    CONFLICT,
    ENTRY,
    GROUP,
    PAIR,
    FiguresModel,
    accepted_in_words,
    conflicts_in_words,
    side_with_figure,
)
from briefing_app.ui.icons import drawing
from briefing_app.ui.tables import PaddedDelegate, QuietHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QMouseEvent, QPainter

    from briefing_app.core.ledger import FigurePlace, LedgerEntry, LedgerGroup

    Index = QModelIndex | QPersistentModelIndex

_WIDTHS = (230, 170, 130, 190, 210, 260, 260)
_ICON, _ROOM = 16, 9


class FiguresDelegate(PaddedDelegate):
    """Draws groups in bold, and what is doubtful with a sign and in words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        font = index.data(Qt.ItemDataRole.FontRole)
        if isinstance(font, QFont):
            option = QStyleOptionViewItem(option)
            option.font = theme.scaled(option.font, 1.0, bold=True)
            option.fontMetrics = QFontMetrics(option.font)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room above and below."""
        size = super().sizeHint(option, index)
        size.setHeight(max(option.fontMetrics.height(), _ICON) + _ROOM)
        return size

    def colour(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        """Return the colour of a cell's text."""
        if index.data(CONFLICT):
            return theme.colours(option.palette).doubt
        return super().colour(option, index)

    def draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Draw what the cell says on a line, cut at the end where it is too long."""
        if index.column() == 0 and index.data(CONFLICT):
            ratio = painter.device().devicePixelRatioF()
            sign = drawing("triangle-alert", self.colour(option, index), _ICON, ratio)
            top = rect.top() + (rect.height() - _ICON) // 2
            painter.drawPixmap(rect.left(), top, sign)
            rect = rect.adjusted(_ICON + 6, 0, 0, 0)
        text = str(index.data() or "")
        cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


class FiguresTree(QTreeView):
    """Lists groups and figures; several can be selected.

    Attributes:
        opened: Emitted with the `LedgerEntry` to go to.
    """

    opened = Signal(object)

    def __init__(self, model: FiguresModel) -> None:
        """Show a model."""
        super().__init__()
        self.setHeader(QuietHeader(12, self))
        self.setModel(model)
        self.setItemDelegate(FiguresDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("Figures by the thing counted"))
        self.setToolTipDuration(20_000)
        header = self.header()
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        self._kept: list[FigurePlace] = []
        model.about_to_fill.connect(self._remember)
        model.filled.connect(self._restore)
        self._remember()

    def entries(self) -> list[LedgerEntry]:
        """Return the selected figures; a group stands for all of its own, a conflict for two."""
        found: dict[FigurePlace, LedgerEntry] = {}
        for index in self.selectionModel().selectedRows():
            entry, group, pair = index.data(ENTRY), index.data(GROUP), index.data(PAIR)
            several = (pair.first, pair.second) if pair is not None else group.entries
            for one in (entry,) if entry is not None else several:
                found[one.place] = one
        return list(found.values())

    def groups(self) -> list[LedgerGroup]:
        """Return the groups of which something is selected."""
        groups = (index.data(GROUP) for index in self.selectionModel().selectedRows())
        return list({id(group): group for group in groups}.values())

    @property
    def only_conflicts(self) -> bool:
        """Whether nothing is selected but rows that tell of two figures."""
        chosen = self.selectionModel().selectedRows()
        return bool(chosen) and all(index.data(PAIR) is not None for index in chosen)

    def select(self, places: list[FigurePlace]) -> None:
        """Select figures by their places."""
        flags = self.selectionModel().SelectionFlag
        wanted, chosen = set(places), QItemSelection()
        current = None
        for index in self._rows():
            entry = index.data(ENTRY)
            if entry is not None and entry.place in wanted:
                chosen.select(index, index)
                current = current or index
        # At once: whoever listens walks through all that is selected.
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if current is not None:
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
            self.scrollTo(current)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the arrow of a group on the ground that the rest of its row has."""
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, theme.colours(self.palette()).current)
        item = self.model().index(index.row(), 0, index.parent())
        if self.model().hasChildren(item):
            name = "chevron-down" if self.isExpanded(item) else "chevron-right"
            colour = theme.colours(self.palette()).muted
            sign = drawing(name, colour, _ICON, self.devicePixelRatioF())
            left = rect.right() - (self.indentation() + _ICON) // 2
            painter.drawPixmap(left, rect.top() + (rect.height() - _ICON) // 2, sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the sentence of the current figure."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence of a figure that is clicked, but not while several are selected."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self._go(self.indexAt(event.position().toPoint()))

    def _go(self, index: Index) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if entry is not None:
            self.opened.emit(entry)

    def _rows(self) -> list[QModelIndex]:
        model = self.model()
        found = []
        for number in range(model.rowCount()):
            top = model.index(number, 0)
            found.append(top)
            found += [model.index(row, 0, top) for row in range(model.rowCount(top))]
        return found

    def _remember(self) -> None:
        self._kept = [
            index.data(ENTRY).place
            for index in self.selectionModel().selectedRows()
            if index.data(ENTRY) is not None
        ]
        self._scroll = self.verticalScrollBar().value()

    def _restore(self) -> None:
        self.expandAll()
        for index in self._rows():
            if index.parent().isValid() and index.data(ENTRY) is None:
                self.setFirstColumnSpanned(index.row(), index.parent(), True)
        self.select(self._kept)
        if not self._kept and self.model().rowCount():
            # Said in full, because a key such as Ctrl that is held would change what it means.
            flags = self.selectionModel().SelectionFlag
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self.verticalScrollBar().setValue(self._scroll)


class FigureDetails(QTextBrowser):
    """The current sentence in both languages, its figure in bold, and what is doubtful."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.setAccessibleName(self.tr("The sentence in both languages"))
        self.setOpenLinks(False)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)

    def show_group(self, group: LedgerGroup | None, entry: LedgerEntry | None) -> None:
        """Show a figure, or what is said of a group."""
        if group is None:
            self.clear()
            return
        lines = [] if entry is None else self._entry_lines(entry)
        if entry is None:
            who = ", ".join(words.speaker(one) for one in group.entries[:12])
            lines.append(f"<b>{escape(words.title(group))}</b>: {escape(words.overall(group))}")
            lines.append(escape(f"{words.origins(group)}: {who}"))
        doubt = theme.colours(self.palette()).doubt.name()
        lines += [
            f'<span style="color:{doubt}">{escape(text)}</span>'
            for text in conflicts_in_words(group, entry)
        ]
        lines += [escape(text) for text in accepted_in_words(group)]
        self.setHtml("".join(f'<p style="margin:0 0 5px 0">{line}</p>' for line in lines))

    def _entry_lines(self, entry: LedgerEntry) -> list[str]:
        colours = theme.colours(self.palette())
        made = self.tr("corrected") if entry.corrected else self.tr("machine translated")
        about = " · ".join((words.speaker(entry), words.outlet(entry), made))
        lines = [_marked(entry, Side.SOURCE), _marked(entry, Side.TRANSLATION)]
        lines.append(f'<span style="color:{colours.muted.name()}">{escape(about)}</span>')
        if entry.difference:
            check = self.tr("Check: {reason}").format(reason=entry.difference)
            lines.append(f'<span style="color:{colours.doubt.name()}">{escape(check)}</span>')
        return lines


def _marked(entry: LedgerEntry, side: Side) -> str:
    before, figure, after = map(escape, side_with_figure(entry, side))
    return f"{before}<b>{figure}</b>{after}" if figure else before
