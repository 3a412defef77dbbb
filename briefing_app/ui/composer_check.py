# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The check of the briefing's language beside it: what to look at, why, and what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.ui.check_box import CheckBox
from briefing_app.ui.composer_check_list import CheckList, Found, where
from briefing_app.ui.empty_page import EmptyPage
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from briefing_app.core.briefings import Draft
    from briefing_app.core.briefings.findings import Finding
    from briefing_app.ui.composer_writing import Writing
    from briefing_app.ui.worker import Worker

PAUSE_MS = 500
"""How long nothing must be changed before the briefing is checked again, in milliseconds."""


class CheckPanel(QWidget):
    """Lists what the author should look at; nothing in the briefing is changed by it.

    Args:
        writing: The briefing.
        worker: Where it is checked.

    Attributes:
        place_asked: Emitted with the `Finding` whose words to go to.
        named: Emitted with the name of the tab, which says how many there are to look at.
        list: The findings.
        ignore: Ignores the chosen one; one that is ignored is looked at again.
        show_ignored: Whether those that are ignored are listed too.
        empty: What is said where there is none.
    """

    place_asked = Signal(object)
    named = Signal(str)

    def __init__(self, writing: Writing, worker: Worker) -> None:
        """Show nothing."""
        super().__init__()
        self._writing, self._worker = writing, worker
        self._found: tuple[Finding, ...] | None = None
        self._checked: Draft | None = None
        self._of: int | None = None
        self._ended = False
        self._count = 0
        self._kept: frozenset[str] = frozenset()
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.again)
        self.list = CheckList()
        self.empty = EmptyPage()
        self.ignore = QPushButton(self.tr("Ignore"))
        self.show_ignored = CheckBox()
        self._lay_out()
        self.list.asked.connect(self.place_asked)
        self.list.ignore_asked.connect(self._toggle)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.ignore.clicked.connect(self._toggle)
        self.show_ignored.toggled.connect(lambda _: self.refresh())
        writing.opened.connect(self._on_opened)
        writing.changed.connect(self._on_changed)
        writing.closed.connect(self._forget)
        self.refresh()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(12, 8, 12, 10)
        below.setSpacing(8)
        below.addWidget(self.ignore, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.show_ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._below)
        self.setFocusProxy(self.list)

    @property
    def checked(self) -> bool:
        """Whether what is shown is that of the briefing as it stands."""
        return self._checked is not None and self._checked is self._writing.draft

    @property
    def name(self) -> str:
        """The name of the tab."""
        if not self._count:
            return self.tr("Check")
        return self.tr("Check ({n})").format(n=number(self._count))

    def stop(self) -> None:
        """Check no more, because the window ends."""
        self._ended = True
        self._timer.stop()

    # Checking

    def _on_opened(self, draft: Draft) -> None:
        if self._of != self._writing.briefing_id:
            self._forget()
            self._of = self._writing.briefing_id
            self.again()
        else:
            self._on_changed(draft)

    def _on_changed(self, draft: Draft) -> None:
        if not self._ended:
            self._timer.start()
        if draft.ignored != self._kept:
            self.refresh()  # this is known at once

    def again(self) -> None:
        """Check the briefing as it stands."""
        draft, tried = self._writing.draft, self.tr("The briefing could not be checked.")
        if draft is None or self._ended:
            return

        def check() -> tuple[Finding, ...]:
            from briefing_app.core.briefings.checking import every_finding

            return every_finding(draft)

        def show(found: tuple[Finding, ...]) -> None:
            if self._writing.draft is draft:  # else it is checked again after the pause
                self._found, self._checked = found, draft
                self.refresh()

        def fail(error: Exception) -> None:
            if self._found is None:
                self.empty.say("", tried)
            self._writing.failed.emit(tried, error)

        self._worker.submit(check, show, fail)

    def _forget(self) -> None:
        self._timer.stop()
        self._found = self._checked = self._of = None
        self.show_ignored.setChecked(False)
        self.refresh()

    # What is shown

    def refresh(self) -> None:
        """Show what was found last, with what is ignored now."""
        draft = self._writing.draft
        found = self._found if draft is not None and self._found is not None else ()
        kept = self._kept = frozenset() if draft is None else draft.ignored
        quiet = sum(1 for each in found if each.key in kept)
        row = self.list.currentIndex().row()
        chosen = self.list.chosen
        self.show_ignored.setText(self.tr("Show ignored ({n})").format(n=number(quiet)))
        self.show_ignored.setVisible(quiet > 0)
        shown = [
            Found(each, where(draft, each), each.key in kept)
            for each in found
            if draft is not None and (each.key not in kept or self.show_ignored.isChecked())
        ]
        self.list.check_model.show(shown)
        self._say_empty()
        self._stack.setCurrentIndex(1 if shown else 0)
        if chosen is not None:
            names = [each.finding.key for each in shown]
            key = chosen.finding.key
            self.list.choose(names.index(key) if key in names else row)
        self._show_chosen()
        self._below.setVisible(bool(shown) or quiet > 0)
        self._count = len(found) - quiet
        self.named.emit(self.name)

    def _say_empty(self) -> None:
        if self._found is None:
            self.empty.say("", self.tr("The briefing is being checked."))
        else:
            self.empty.say(
                self.tr("Nothing to look at"),
                self.tr(
                    "The check marks words of likelihood outside the seven phrases, confidence "
                    "and likelihood in one sentence, judgements and facts without a source, and "
                    "attributions that name nobody."
                ),
            )

    def _show_chosen(self) -> None:
        chosen = self.list.chosen
        self.ignore.setVisible(self._stack.currentIndex() == 1)
        self.ignore.setEnabled(chosen is not None)
        if chosen is not None and chosen.ignored:
            self.ignore.setText(self.tr("Look at it again"))
            self.ignore.setToolTip(self.tr("List it among what to look at again (Del)"))
        else:
            self.ignore.setText(self.tr("Ignore"))
            self.ignore.setToolTip(
                self.tr("Pass it over as long as its sentence stays as it is (Del)")
            )

    def _toggle(self) -> None:
        """Ignore what is chosen, or look at it again; Undo takes it back."""
        chosen = self.list.chosen
        if chosen is None:
            return
        key = frozenset({chosen.finding.key})
        if chosen.ignored:
            self._writing.change(
                self.tr("Look at it again"),
                lambda draft: replace(draft, ignored=draft.ignored - key),
            )
        else:
            self._writing.change(
                self.tr("Ignore finding"), lambda draft: replace(draft, ignored=draft.ignored | key)
            )
