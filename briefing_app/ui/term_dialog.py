# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writing a term: its English, its forms, and beside it what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.term_merging import same_term, tidy
from briefing_app.core.term_places import TermEffect
from briefing_app.core.terms import CATEGORIES, WORD, Term
from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.kept_dialog import KeptDialog
from briefing_app.ui.local_format import number
from briefing_app.ui.term_preview import TermPreview
from briefing_app.ui.term_words import category_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.ui.terms_desk import TermDraft

_SETTLE_MS = 300
_FORM_WIDTH, _PREVIEW_WIDTH, _HEIGHT = 360, 500, 520


class TermDialog(KeptDialog):
    """Asks for a term; it stays open until that is kept.

    Args:
        title: What is done.
        draft: What is there already.
        terms: The terms of the library.
        parent: The window.

    Attributes:
        keep: Emitted with (`Term`, whether affected sentences shall be translated anew).
        tried: Emitted with the `Term` whose effect shall be counted; None for none.
        preview: What it would change.
    """

    keep = Signal(object, bool)
    tried = Signal(object)

    def __init__(
        self, title: str, draft: TermDraft, terms: Sequence[Term], parent: QWidget
    ) -> None:
        """Show what is there."""
        super().__init__(title, parent)
        self.resize(_FORM_WIDTH + _PREVIEW_WIDTH, _HEIGHT)
        self._terms, self._id = terms, draft.id
        self._tried: Term | None = None
        self.english, self.category = QLineEdit(draft.english), QComboBox()
        self.forms, self.also = _lines(draft.forms), _lines(draft.accepted)
        self.note = QPlainTextEdit(draft.note)
        self.enforced = CheckBox(self.tr("&Required in translations"))
        self.enforced.setChecked(draft.enforced)
        self.anew = CheckBox()
        self.preview = TermPreview()
        self.save.setText(self.tr("Save (Ctrl+Enter)") if draft.id else self.tr("Add term"))
        self._fill_categories(draft.category)
        self._lay_out()
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._try)
        for signal in (
            self.english.textChanged,
            self.forms.textChanged,
            self.also.textChanged,
            self.note.textChanged,
            self.category.editTextChanged,
            self.enforced.toggled,
        ):
            signal.connect(self._on_edit)
        for field in (self.forms, self.also, self.note):
            field.installEventFilter(self)
        self._before = self._typed
        add_focus_rings(self)
        self._on_edit()
        (self.forms if draft.english and not draft.forms else self.english).setFocus()

    def _fill_categories(self, chosen: str) -> None:
        own = {term.category for term in self._terms} - {"", *CATEGORIES}
        self.category.setEditable(True)
        self.category.addItem("", "")
        for category in (*CATEGORIES, *sorted(own, key=str.casefold)):
            self.category.addItem(category_name(category), category)
        self.category.setCurrentText(category_name(chosen))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        for text, field, name in (
            (self.tr("&English that is required"), self.english, self.tr("English")),
            (self.tr("&Indonesian, a form a line"), self.forms, self.tr("Indonesian forms")),
            (
                self.tr("English that will &do as well, one a line"),
                self.also,
                self.tr("Other English that is accepted"),
            ),
            (self.tr("&Category"), self.category, self.tr("Category")),
            (self.tr("&Note"), self.note, self.tr("Note")),
        ):
            field.setAccessibleName(name)
            form.addRow(text, field)
        for box in (self.forms, self.also, self.note):
            box.setTabChangesFocus(True)
            box.setMinimumHeight(56)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(form, 1)
        left.addWidget(self.enforced)
        left.addWidget(self.warning)
        body = QHBoxLayout()
        body.setSpacing(16)
        sides = QWidget()
        sides.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        sides.setFixedWidth(_FORM_WIDTH)
        body.addWidget(sides)
        body.addWidget(self.preview, 1)
        self.save.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        self.anew.setChecked(True)
        self.anew.hide()
        foot.addWidget(self.anew, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(body, 1)
        column.addLayout(foot)

    # What the fields say

    @property
    def term(self) -> Term | None:
        """What the fields say; None while that is no term."""
        place = self.category.findText(self.category.currentText())
        category = self.category.itemData(place) if place >= 0 else self.category.currentText()
        try:
            return tidy(
                Term(
                    id=self._id,
                    english=self.english.text(),
                    forms=_each(self.forms),
                    accepted=_each(self.also),
                    note=self.note.toPlainText(),
                    category=str(category),
                    enforced=self.enforced.isChecked(),
                )
            )
        except ValueError:
            return None

    @property
    def _typed(self) -> tuple[object, ...]:
        fields = (self.forms, self.also, self.note)
        return (self.english.text(), *(field.toPlainText() for field in fields))

    def show_effect(self, effect: TermEffect, *, ended: bool) -> None:
        """Show what was counted of the term that was tried."""
        if self._tried is None:
            return
        self.preview.show_effect(effect, self._tried, ended=ended)
        count = effect.to_translate if self._tried.enforced else 0
        self.anew.setVisible(count > 0)
        one = self.tr("&Translate the sentence that lacks it anew")
        many = self.tr("&Translate the {n} sentences that lack it anew")
        self.anew.setText(one if count == 1 else many.format(n=number(count)))

    @property
    def unsaved(self) -> bool:
        """Whether anything was typed."""
        return self._typed != self._before

    def _on_edit(self) -> None:
        self._warned = False
        term = self.term
        self.save.setEnabled(term is not None and same_term(self._terms, term) is None)
        self._warn(self._problem(term))
        self._settle.start()

    def _problem(self, term: Term | None) -> str:
        if term is None:
            # Said only of what was typed; an empty field says by itself that it wants something.
            texts = (self.english.text(), *_each(self.forms), *_each(self.also))
            odd = next((text for text in texts if text.strip() and not WORD.search(text)), None)
            return "" if odd is None else self.tr("“{text}” has no letter.").format(text=odd)
        if same_term(self._terms, term) is not None:
            return self.tr("The termbase has this term already; change that one instead.")
        forms = set(term.forms)
        for other in self._terms:
            shared = forms.intersection(other.forms)
            if other.id != term.id and shared:
                return self.tr("“{form}” is a form of “{english}” too; yours counts then.").format(
                    form=min(shared), english=other.english
                )
        return ""

    def _try(self) -> None:
        term = self.term
        tried = self._tried
        self._tried = term
        if term is None:
            self.anew.hide()
            self.preview.ask()
        if term is None or tried is None or _effective(term) != _effective(tried):
            self.tried.emit(term)
            self.show_effect(TermEffect(), ended=False)

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        if self._settle.isActive():
            self._settle.stop()
            self._try()
        term = self.term
        if term is not None:
            self.save.setEnabled(False)
            self.keep.emit(term, term.enforced and self.anew.isChecked())


def _effective(term: Term) -> tuple[object, ...]:
    """Return what of a term decides what it changes."""
    return term.english, term.forms, term.accepted, term.enforced


def _lines(texts: Sequence[str]) -> QPlainTextEdit:
    return QPlainTextEdit("\n".join(texts))


def _each(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(filter(str.strip, field.toPlainText().splitlines()))
