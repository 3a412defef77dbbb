# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing a note: its kind, its colour, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.stored import AnnotationContent, AnnotationKind
from briefing_app.ui.annotation_colours import ColourPicker
from briefing_app.ui.annotation_words import DEFAULT_COLOURS, kind_name
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.kept_dialog import ENTER, KeptDialog
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH, _NOTE_HEIGHT, _SHOWN_LETTERS = 460, 110, 220


class AnnotationDialog(KeptDialog):
    """Asks for the content of a highlight or note.

    It stays open until what was typed is kept: `keep` emits, and its owner calls `accept`
    when the library has it, or `refuse` when that failed.

    Args:
        title: What is done.
        content: What is there already.
        quotation: The highlighted words; empty for a note on the whole article.
        parent: The window.

    Attributes:
        keep: Emitted with the `AnnotationContent` to keep.
    """

    keep = Signal(object)

    def __init__(
        self, title: str, content: AnnotationContent, quotation: str, parent: QWidget
    ) -> None:
        """Show what is there."""
        super().__init__(title, parent)
        self.setMinimumWidth(_WIDTH)
        self._before, self._whole = content, not quotation
        self._own_colour = content.colour != DEFAULT_COLOURS[content.kind]
        self.kind, self.label, self.colours = QComboBox(), QLineEdit(), ColourPicker()
        self.note = QPlainTextEdit()
        self._lay_out(quotation)
        for kind in AnnotationKind:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(content.kind))
        self.label.setText(content.label)
        self.colours.choose(content.colour)
        self.note.setPlainText(content.note)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.colours.picked.connect(self._on_colour)
        self.note.textChanged.connect(self._on_edit)
        self.label.textChanged.connect(self._on_edit)
        self.note.installEventFilter(self)
        self._on_kind()
        self._on_edit()
        add_focus_rings(self)
        self.note.setFocus()

    def _lay_out(self, quotation: str) -> None:
        self.kind.setAccessibleName(self.tr("Kind"))
        self.label.setAccessibleName(self.tr("Your own name of the kind"))
        self.label.setPlaceholderText(self.tr("Your own name of the kind"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(_NOTE_HEIGHT)
        shown = quotation if len(quotation) <= _SHOWN_LETTERS else quotation[:_SHOWN_LETTERS] + "…"
        said = self.tr("On the whole article") if self._whole else f"“{shown}”"
        about = MutedLabel(said)
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.addRow(self.tr("&Kind"), self.kind)
        self._label_title = QLabel(self.tr("N&ame"))
        self._label_title.setBuddy(self.label)
        form.addRow(self._label_title, self.label)
        form.addRow(self.tr("Colour"), self.colours)
        form.addRow(self.tr("&Note"), self.note)
        self.save.setText(self.tr("Save (Ctrl+Enter)"))
        self.save.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        # The frame of a default button belongs to the one that saves.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (about, self.warning):
            column.addWidget(part)
        column.insertLayout(1, form)
        column.addWidget(buttons)

    @property
    def content(self) -> AnnotationContent:
        """What the fields say."""
        kind: AnnotationKind = AnnotationKind(self.kind.currentData())
        label = self.label.text().strip() if kind is AnnotationKind.CUSTOM else ""
        note = self.note.toPlainText().strip()
        return AnnotationContent(kind, label, self.colours.colour, note)

    @property
    def unsaved(self) -> bool:
        """Whether a note or a name was typed."""
        content = self.content
        return (content.note, content.label) != (self._before.note, self._before.label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter only from the button."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and not control and not self.save.hasFocus():
            event.accept()
            return
        super().keyPressEvent(event)

    def _save(self) -> None:
        if self.save.isEnabled():
            self.save.setEnabled(False)
            self.keep.emit(self.content)

    def _on_kind(self) -> None:
        kind = AnnotationKind(self.kind.currentData())
        custom = kind is AnnotationKind.CUSTOM
        self.label.setVisible(custom)
        self._label_title.setVisible(custom)
        if not self._own_colour:
            self.colours.choose(DEFAULT_COLOURS[kind])

    def _on_colour(self, _colour: str) -> None:
        self._own_colour = True

    def _on_edit(self) -> None:
        self._warned = False
        self.warning.hide()
        self.save.setEnabled(not self._whole or bool(self.note.toPlainText().strip()))
