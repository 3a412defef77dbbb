# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What stands on top of a briefing: title, author, for whom, marking, as-of date."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.core.briefings import TitleBlock
from briefing_app.ui import theme
from briefing_app.ui.labels import MutedLabel
from briefing_app.ui.line_field import LineField

NO_DAY = QDate(1900, 1, 1)
"""Stands for the day of the export, because a date field must hold one."""


class TitleForm(QWidget):
    """The fields of the title block.

    Attributes:
        changed: Emitted with the changed `TitleBlock`.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self._block = TitleBlock("")
        self.title = QLineEdit()
        self.title.setFont(theme.scaled(self.font(), 1.6, bold=True))
        self.title.setPlaceholderText(self.tr("Title of the briefing"))
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setFrame(False)
        self.author, self.prepared_for, self.marking = LineField(), LineField(), LineField()
        self.marking.setPlaceholderText(self.tr("on top and bottom of every page"))
        self.as_of = QDateEdit(NO_DAY)
        self.as_of.setMinimumDate(NO_DAY)
        self.as_of.setSpecialValueText(self.tr("day of the export"))
        self.as_of.setCalendarPopup(True)
        self.as_of.setLocale(QLocale(QLocale.Language.English))  # as it is printed
        self.as_of.setDisplayFormat("d MMMM yyyy")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for number, (text, field) in enumerate(
            (
                (self.tr("Author"), self.author),
                (self.tr("For"), self.prepared_for),
                (self.tr("Marking"), self.marking),
                (self.tr("As of"), self.as_of),
            )
        ):
            label: QLabel = MutedLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            row, column = divmod(number, 2)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(10)
        column_.addWidget(self.title)
        column_.addLayout(grid)
        for edit in (self.title, self.author, self.prepared_for, self.marking):
            edit.textEdited.connect(self._tell)
        self.as_of.dateChanged.connect(self._tell)
        self.setFocusProxy(self.title)

    def show_title(self, block: TitleBlock) -> None:
        """Show a title block; fields that say it already are left alone, with the cursor."""
        self._block = block
        for edit, text in (
            (self.title, block.title),
            (self.author, block.author),
            (self.prepared_for, block.prepared_for),
            (self.marking, block.marking),
        ):
            if edit.text() != text:
                edit.setText(text)
        day = QDate.fromString(block.as_of, "yyyy-MM-dd") if block.as_of else NO_DAY
        self.as_of.blockSignals(True)
        self.as_of.setDate(day if day.isValid() else NO_DAY)
        self.as_of.blockSignals(False)

    def _tell(self) -> None:
        day = self.as_of.date()
        block = TitleBlock(
            title=self.title.text(),
            author=self.author.text(),
            prepared_for=self.prepared_for.text(),
            marking=self.marking.text(),
            as_of="" if day == NO_DAY else day.toString("yyyy-MM-dd"),
        )
        if block != self._block:
            self._block = replace(block)
            self.changed.emit(block)
