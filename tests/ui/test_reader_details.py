# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Details of an article: corrected in a dialog, one step each time; opening marks it read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from briefing_app.ui.reader_details import DetailsDialog, is_date

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow


def opened(window: MainWindow) -> DetailsDialog:
    window.reader.header.details.click()
    dialog = window.reading.dialog
    assert dialog is not None
    return dialog


def test_that_details_are_corrected_in_one_step_and_undone_in_one(
    qtbot: QtBot, reading: MainWindow
) -> None:
    dialog = opened(reading)
    dialog.fields["outlet"].setText(" Kabar  Utara ")
    dialog.fields["author"].setText("Sari")
    dialog.fields["information_date"].setText("2026-02-27")
    with qtbot.waitSignal(reading.open_article.changed):
        dialog.accept()
    assert reading.reader.header.facts == (
        "Kabar Utara  ·  2 March 2026  ·  information of 27 February 2026  ·  Sari"
        "  ·  banjir.txt  ·  27 words"
    )
    assert reading.edits.history.undo == "Correct details"
    again = opened(reading)
    assert again.origins["outlet"].text() == "Corrected by an analyst"
    again.reject()
    with qtbot.waitSignal(reading.open_article.changed):
        reading.menus.undo.trigger()
    assert reading.reader.header.facts.startswith("Kabar Pesisir  ·  2 March 2026  ·  banjir.txt")


def test_that_the_date_of_information_is_not_told_twice(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(reading)
    dialog.fields["information_date"].setText("2026-03-02")
    with qtbot.waitSignal(reading.open_article.changed):
        dialog.accept()
    assert "information" not in reading.reader.header.facts


def test_that_a_date_that_is_none_is_refused_in_words(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(reading)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    field, problem = dialog.fields["published"], dialog.problems["published"]
    assert "2 March 2026" in dialog.origins["published"].text()
    field.setText("2 Maret 2026")
    assert not save.isEnabled()
    assert problem.isVisible()
    assert "2026-03-02" in problem.text()
    field.clear()
    assert save.isEnabled()
    assert problem.isHidden()
    dialog.reject()


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("", True),
        ("2026-03-02", True),
        ("2026-03-02T09:20+07:00", True),
        ("2026-02-30", False),
        ("20260302", False),
        ("2026-W10-1", False),
        ("kemarin", False),
    ],
)
def test_that_dates_are_iso_8601(text: str, good: bool) -> None:
    assert is_date(text) is good


def test_that_an_address_is_copied_and_never_opened(reading: MainWindow) -> None:
    dialog = opened(reading)
    dialog.fields["url"].setText("https://example.org/banjir")
    button = next(
        b
        for b in dialog.findChildren(type(reading.reader.header.details))
        if b.accessibleName().startswith("Copy the address")
    )
    button.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/banjir"
    dialog.reject()


def test_that_nothing_changed_is_no_step(qtbot: QtBot, reading: MainWindow) -> None:
    opened(reading).accept()
    reading.database.ask(lambda library: None)
    assert reading.edits.history.undo == ""


def test_that_ctrl_i_opens_the_details(qtbot: QtBot, reading: MainWindow) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert reading.reading.dialog is not None
    assert reading.reading.dialog.isVisible()
    reading.reading.dialog.reject()
