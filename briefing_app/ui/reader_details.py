# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The details of an article: headline, outlet, author, dates and address, and correcting them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from briefing_app.briefing.dates import printed_iso
from briefing_app.ui import theme
from briefing_app.ui.focus_ring import add_focus_rings
from briefing_app.ui.icons import icon
from briefing_app.ui.labels import DoubtLabel, MutedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.core.stored import ArticleRow

FIELDS = ("title", "outlet", "author", "published", "information_date", "url")
"""What can be corrected, in the order of the dialog."""
_DATES = frozenset({"published", "information_date"})
_BY_ANALYST = "analyst"


def is_date(text: str) -> bool:
    """Tell whether a text is empty, a date such as 2026-03-02, or a date and time (ISO 8601)."""
    if not text:
        return True
    try:
        if len(text) <= len("2026-03-02"):
            date.fromisoformat(text)
        else:
            datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) >= len("2026-03-02") and text[4] == text[7] == "-"


class DetailsDialog(QDialog):
    """A field for each detail, and below it what told it.

    Args:
        row: The article.
        parent: The window.

    Attributes:
        fields: The fields by name, see `FIELDS`.
        problems: What is wrong with a date, by the name of its field.
        origins: What told a detail, by the name of its field.
        buttons: Save and Cancel.
    """

    def __init__(self, row: ArticleRow, parent: QWidget) -> None:
        """Fill the fields."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._row = row
        self.fields: dict[str, QLineEdit] = {}
        self.problems: dict[str, QLabel] = {}
        self.origins: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(10)
        self._before = {
            **{name: getattr(row.metadata, name) for name in FIELDS if name != "information_date"},
            "information_date": row.information_date,
        }
        for name, label in self._labels().items():
            form.addRow(label, self._made(name, label.replace("&", "")))
        form.addRow(self.tr("File"), _selectable(row.file_name))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(620, 0)
        self._check()
        add_focus_rings(self)
        self.fields["title"].setCursorPosition(0)

    @property
    def changed(self) -> dict[str, str]:
        """The fields that say something else now, with what they say."""
        typed = {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        return {name: text for name, text in typed.items() if text != self._before[name]}

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("&Headline"),
            "outlet": self.tr("&Outlet"),
            "author": self.tr("&Author"),
            "published": self.tr("&Published"),
            "information_date": self.tr("&Information of"),
            "url": self.tr("A&ddress (URL)"),
        }

    def _made(self, name: str, label: str) -> QWidget:
        """Return a field with its buttons and what is said below it."""
        field = self.fields[name] = QLineEdit(self._before[name])
        field.setAccessibleName(label)
        field.textChanged.connect(self._check)
        holder = QWidget()
        holder.setFocusProxy(field)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(field, 1)
        if name in _DATES:
            field.setPlaceholderText(self.tr("Year-month-day, such as 2026-03-02; or empty"))
            line.addWidget(self._button("calendar", self.tr("Choose a day"), name, self._choose))
        if name == "url":
            line.addWidget(self._button("copy", self.tr("Copy the address"), name, self._copy))
        column.addLayout(line)
        origin = self.origins[name] = MutedLabel(self._origin(name))
        problem = self.problems[name] = DoubtLabel()
        problem.hide()
        for said in (origin, problem):
            said.setFont(theme.scaled(self.font(), 0.88))
            said.setWordWrap(True)
            column.addWidget(said)
        field.setAccessibleDescription(origin.text())
        return holder

    def _button(
        self, icon_name: str, text: str, name: str, act: Callable[[str, QToolButton], None]
    ) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name, self.palette()))
        button.setToolTip(text)
        button.setAccessibleName(f"{text}: {self._labels()[name].replace('&', '')}")
        button.setAutoRaise(True)
        button.clicked.connect(lambda: act(name, button))
        return button

    def _origin(self, name: str) -> str:
        """Say what told a detail."""
        if name == "information_date":
            return self.tr("The day that the article tells of, where it is not that of publication")
        told = dict(self._row.metadata.origins).get(name, "")
        if told == _BY_ANALYST:
            return self.tr("Corrected by an analyst")
        if told:
            return self.tr("From the file: {origin}").format(origin=told)
        return "" if self._before[name] else self.tr("The file does not tell it")

    def _check(self) -> None:
        """Say what is wrong with the dates, and how the right ones are printed."""
        right = True
        for name in _DATES:
            text = " ".join(self.fields[name].text().split())
            problem = self.problems[name]
            good = is_date(text)
            right = right and good
            problem.setText("" if good else self.tr("Not a date: write it like 2026-03-02."))
            problem.setVisible(not good)
            self.origins[name].setVisible(good)
            printed = printed_iso(text) if good and text else ""
            origin = self._origin(name)
            self.origins[name].setText(" · ".join(part for part in (printed, origin) if part))
        for name, origin_label in self.origins.items():
            if name not in _DATES:
                origin_label.setVisible(bool(origin_label.text()))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(right)

    def _copy(self, name: str, _button: QToolButton) -> None:
        QGuiApplication.clipboard().setText(self.fields[name].text())

    def _choose(self, name: str, button: QToolButton) -> None:
        """Offer a calendar for a date."""
        calendar = QCalendarWidget()
        text = self.fields[name].text()
        day = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
        if day.isValid():
            calendar.setSelectedDate(day)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def take(chosen: QDate) -> None:
            self.fields[name].setText(chosen.toString(Qt.DateFormat.ISODate))
            menu.close()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        calendar.setFocus()


def _selectable(text: str) -> QLabel:
    label = MutedLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setAccessibleName(QCoreApplication.translate("DetailsDialog", "File"))
    return label
