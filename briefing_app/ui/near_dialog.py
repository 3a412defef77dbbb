# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asks which near sentences shall have a correction too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from briefing_app.core.text_tokens import marked_diff, word_diff
from briefing_app.ui import theme
from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Index, Line
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.icons import drawing
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.local_format import number
from briefing_app.ui.match_words import SEPARATOR, caution_in_words, diff_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QEvent
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from briefing_app.core.memory import NearSentence

_NEAR, _SOURCE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_BOX, _BOX_SIZE = 30, 18
"""Width in pixels of the room for the box of a row, and of the box."""


class NearModel(QAbstractListModel):
    """Near sentences, each ticked or not.

    Args:
        source: The source of the corrected sentence.
        near: The others; those that differ in a number, a name or a negation are not ticked.
        parent: Object that owns it.

    Attributes:
        ticked_changed: Emitted when another number of sentences is ticked.
    """

    ticked_changed = Signal()

    def __init__(self, source: str, near: Sequence[NearSentence], parent: QDialog) -> None:
        """Tick what can be taken over."""
        super().__init__(parent)
        self._source, self._near = source, tuple(near)
        self._ticked = {each.sentence_id for each in near if not each.cautions}

    @property
    def ticked(self) -> list[int]:
        """The ids of the ticked sentences, in their order."""
        return [each.sentence_id for each in self._near if each.sentence_id in self._ticked]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every sentence, or none."""
        self._ticked = {each.sentence_id for each in self._near} if ticked else set()
        self._tell(0, len(self._near) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of sentences."""
        return 0 if parent.isValid() else len(self._near)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a sentence, what it says, or whether it is ticked."""
        if not index.isValid():
            return None
        near = self._near[index.row()]
        if role == _NEAR:
            return near
        if role == _SOURCE:
            return self._source
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = near.sentence_id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = (
                f"{near.percent} %",
                caution_in_words(near.cautions),
                marked_diff(word_diff(self._source, near.source)),
                self.tr("Now: {english}").format(english=near.english),
                near.article,
            )
            return "\n".join(part for part in said if part)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a sentence or take the tick away."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        id_ = self._near[index.row()].sentence_id
        if value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value):
            self._ticked.add(id_)
        else:
            self._ticked.discard(id_)
        self._tell(index.row(), index.row())
        return True

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked_changed.emit()


class _Delegate(ExcerptDelegate):
    """Draws a box before the difference, the present English and the article."""

    def lines(self, index: Index) -> Sequence[Line]:
        near: NearSentence = index.data(_NEAR)
        mind, percent = caution_in_words(near.cautions), f"{near.percent} %"
        now = QApplication.translate("NearModel", "Now: {english}").format(english=near.english)
        return [
            Line(f"{percent}{SEPARATOR}{mind}" if mind else percent, bold=True, doubt=bool(mind)),
            diff_line(index.data(_SOURCE), near.source),
            Line(now, scale=0.95),
            Line(near.article, muted=True, scale=0.9, max_lines=1),
        ]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        name, colour = ("square-check", "accent") if ticked else ("square", "muted")
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(_BOX, 0, 0, 0)
        super().paint(painter, inner, index)
        box = drawing(
            name,
            getattr(theme.colours(option.palette), colour),
            _BOX_SIZE,
            painter.device().devicePixelRatio(),
        )
        painter.drawPixmap(option.rect.left() + 8, option.rect.top() + 8, box)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        view = option.widget
        if isinstance(view, ExcerptList):
            width = view.viewport().width()
        heights = [
            self._block(line, option.font, width - _BOX, option.palette).height + 3
            for line in self.lines(index)
        ]
        return QSize(width, round(sum(heights) + 13))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | Index,
    ) -> bool:
        """Tick on a click into the row, and on Space."""
        clicked = event.type() == event.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not (pressed and event.type() == event.Type.KeyPress):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class NearDialog(QDialog):
    """The correction, the near sentences, and a button that says how many will have it.

    Args:
        source: The source of the corrected sentence.
        english: Its English.
        near: The sentences that are near to it.
        window: The main window.

    Attributes:
        apply_asked: Emitted with the ids of the sentences that shall have the English.
        model: The sentences.
        list: Shows them.
        apply: The button.
    """

    apply_asked = Signal(object)

    def __init__(
        self, source: str, english: str, near: Sequence[NearSentence], window: QWidget
    ) -> None:
        """Offer the sentences."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Apply correction to near sentences"))
        self.model = NearModel(source, near, self)
        self.list = ExcerptList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setAccessibleName(self.tr("Near sentences"))
        self.list.setCurrentIndex(self.model.index(0))
        correction = QLabel(f"{source}\n{english}")
        hint = MutedLabel(
            self.tr(
                "Ticked sentences get this English as it is. Those that differ in a number, a "
                "name or a negation are not ticked. One undo takes all of it back."
            )
        )
        for label in (correction, hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.apply = QPushButton()
        self.apply.setDefault(True)
        every, none = QPushButton(self.tr("Tick &all")), QPushButton(self.tr("Tick &none"))
        every.clicked.connect(lambda: self.model.tick_all(ticked=True))
        none.clicked.connect(lambda: self.model.tick_all(ticked=False))
        buttons.addButton(self.apply, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (every, none):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        buttons.accepted.connect(self._apply)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(correction)
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(640, 520)
        self.model.ticked_changed.connect(self._count)
        self._count()
        add_focus_rings(self)
        self.list.setFocus()

    def _count(self) -> None:
        count = len(self.model.ticked)
        if count == 1:
            said = self.tr("Appl&y to 1 sentence")
        else:
            said = self.tr("Appl&y to {n} sentences").format(n=number(count))
        self.apply.setText(said)
        self.apply.setEnabled(count > 0)

    def _apply(self) -> None:
        self.apply_asked.emit(self.model.ticked)
        self.accept()
