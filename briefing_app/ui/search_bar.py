# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The search field with its menu of filters, what they can be, and hints about what was typed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QWidget,
)

from briefing_app.core.found import SearchNames
from briefing_app.core.query import CHOICES, TRASH, Field
from briefing_app.ui.labels import MutedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEGUN = re.compile(
    rf'(?:^|\s)-*(?P<field>(?ai:{"|".join(Field)})):(?:"(?P<quoted>[^"]*)|(?P<value>[^\s"]*))$'
)


class SearchBar(QWidget):
    """A field, buttons for filters and for keeping the search, and a line of hints.

    Attributes:
        field: What the user types.
        filters: Opens a menu that writes filters into the field.
        save: Keeps the search under a name.
        hint: What the user should know about what was typed.
        popup: The names that are offered.
        names_wanted: Emitted when names for a filter shall be offered; `offer` takes them.
    """

    names_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty field."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the library (Ctrl+Shift+F)"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setToolTip(
            self.tr('Words, "phrases", -not, OR, prefix*, and filters such as tag: or after:')
        )
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.filters = QToolButton()
        self.filters.setText(self.tr("Filters"))
        self.filters.setAccessibleName(self.tr("Add a filter to the search"))
        self.filters.setToolTip(self.tr("Narrow the search by tag, date, outlet and more"))
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filters.setMenu(self._make_menu())
        self.save = QToolButton()
        self.save.setText(self.tr("Save…"))
        self.save.setAccessibleName(self.tr("Save the search"))
        self.save.setToolTip(self.tr("Keep this search under a name"))
        for button in (self.filters, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAutoRaise(True)
        self.save.hide()
        self.hint = MutedLabel()
        self.hint.setWordWrap(True)
        self.hint.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.field, 0, 0)
        grid.addWidget(self.filters, 0, 1)
        grid.addWidget(self.save, 0, 2)
        grid.addWidget(self.hint, 1, 0, 1, 3)
        self._names = SearchNames()
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(self.field)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.popup = QListView()
        self.popup.setAccessibleName(self.tr("Values of the filter"))
        self.completer.setPopup(self.popup)
        self.completer.activated.connect(self._complete)
        self.field.textEdited.connect(lambda _: self._suggest())
        self.field.textChanged.connect(lambda text: self.save.setVisible(bool(text.strip())))

    def offer(self, names: SearchNames) -> None:
        """Take the names that filters can name, and offer those that fit what was begun."""
        self._names = names
        self._show_popup()

    def say(self, hints: Sequence[str]) -> None:
        """Show hints, or none."""
        self.hint.setText("\n".join(hints))
        self.hint.setVisible(bool(hints))

    def insert(self, words: str) -> None:
        """Write a filter at the end of the field; one that wants a value is offered some."""
        before = self.field.text().rstrip()
        end = "" if words.endswith(":") else " "
        self.field.setText(f"{before} {words}{end}".lstrip())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._suggest()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for section in (
            (
                (self.tr("With the tag …"), f"{Field.TAG}:"),
                (self.tr("In the collection …"), f"{Field.IN}:"),
                (self.tr("Of the outlet …"), f"{Field.OUTLET}:"),
            ),
            (
                (self.tr("From this date on …"), f"{Field.AFTER}:"),
                (self.tr("Before this date …"), f"{Field.BEFORE}:"),
            ),
            (
                (self.tr("With a note"), f"{Field.HAS}:note"),
                (self.tr("With a highlight"), f"{Field.HAS}:highlight"),
                (self.tr("With a correction"), f"{Field.HAS}:correction"),
                (self.tr("Unread"), f"{Field.IS}:unread"),
                (self.tr("With doubts"), f"{Field.IS}:doubtful"),
                (self.tr("In the Trash"), f"{Field.IN}:{TRASH}"),
            ),
            (
                (self.tr("Words in the Indonesian only"), f"{Field.LANG}:id"),
                (self.tr("Words in the English only"), f"{Field.LANG}:en"),
            ),
        ):
            for text, words in section:
                # What stands behind the tab is shown on the right, where menus show keys.
                action = menu.addAction(f"{text}\t{words}")
                action.triggered.connect(partial(self._on_chosen, words))
            menu.addSeparator()
        return menu

    def _on_chosen(self, words: str, _checked: bool = False) -> None:
        self.insert(words)

    def _begun(self) -> re.Match[str] | None:
        """Return the filter whose value is being typed at the cursor."""
        return _BEGUN.search(self.field.text()[: self.field.cursorPosition()])

    def _suggest(self) -> None:
        begun = self._begun()
        if begun is None:
            self.popup.hide()
        elif begun["field"].lower() in (Field.TAG, Field.IN, Field.OUTLET):
            self.names_wanted.emit()
        else:
            self._show_popup()

    def _show_popup(self) -> None:
        begun = self._begun()
        if begun is None or not self.field.hasFocus():
            return
        name = Field(begun["field"].lower())
        values = {
            Field.TAG: self._names.tags,
            Field.IN: (*self._names.collections, TRASH),
            Field.OUTLET: self._names.outlets,
            **CHOICES,
        }.get(name, ())
        typed = begun["quoted"] if begun["quoted"] is not None else begun["value"]
        self._model.setStringList(list(values))
        self.completer.setCompletionPrefix(typed)
        found = self.completer.completionCount()
        whole = found == 1 and self.completer.currentCompletion().casefold() == typed.casefold()
        if found and not whole:
            self.completer.complete()
        else:
            self.popup.hide()

    def _complete(self, value: str) -> None:
        """Write the chosen value in the place of what was typed of it."""
        begun = self._begun()
        if begun is None:
            return
        text, cursor = self.field.text(), self.field.cursorPosition()
        part = "value" if begun["value"] is not None else "quoted"
        start = begun.start(part) - (part == "quoted")
        written = f'"{value}" ' if re.search(r"\s", value) else f"{value} "
        self.field.setText(text[:start] + written + text[cursor:].lstrip('" '))
        self.field.setCursorPosition(start + len(written))
