# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The column of the composer gives every widget the height that it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.ui.composer_column import Column

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "The river rose again in the night, and the road along it is under water. " * 4


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """Return a widget of 300 × 40 pixels with three texts in a column."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = Column(10)
    holder.setLayout(column)
    column.setContentsMargins(0, 0, 0, 0)
    for number in range(3):
        column.insertWidget(number, text(f"{number} {LONG}"))
    holder.resize(300, 40)
    holder.show()
    return holder


def text(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label


def column_of(holder: QWidget) -> Column:
    column = holder.layout()
    assert isinstance(column, Column)
    return column


def places(holder: QWidget) -> list[QRect]:
    column_of(holder).activate()
    items = [column_of(holder).itemAt(number) for number in range(column_of(holder).count())]
    return [item.geometry() for item in items if item is not None and not item.isEmpty()]


def test_that_no_widget_is_squeezed_into_the_height_that_there_is(holder: QWidget) -> None:
    first, second, third = places(holder)
    wanted = text(f"0 {LONG}").heightForWidth(300)
    assert wanted > 60
    assert [place.height() for place in (first, second, third)] == [wanted] * 3
    assert (first.y(), second.y(), third.y()) == (0, wanted + 10, 2 * (wanted + 10))


def test_that_a_new_widget_moves_only_what_is_below_it(holder: QWidget) -> None:
    before = places(holder)
    new = text("New.")
    column_of(holder).insertWidget(1, new)
    new.show()
    after = places(holder)
    assert after[0] == before[0]
    assert after[1].height() == new.heightForWidth(300)
    moved = after[1].height() + 10
    assert after[2:] == [place.translated(0, moved) for place in before[1:]]


def test_that_a_wider_column_is_lower(holder: QWidget) -> None:
    column = column_of(holder)
    narrow, wide = column.heightForWidth(300), column.heightForWidth(600)
    assert wide < narrow == places(holder)[-1].bottom() + 1
    holder.resize(600, 40)
    assert places(holder)[-1].bottom() + 1 == wide


def test_that_a_hidden_or_removed_widget_takes_no_room(holder: QWidget) -> None:
    column = column_of(holder)
    first, second, _ = places(holder)
    item = column.itemAt(0)
    assert item is not None
    hidden = item.widget()
    assert hidden is not None
    hidden.hide()
    assert places(holder)[0] == QRect(0, 0, 300, second.height())
    column.removeWidget(hidden)
    assert column.count() == 2
    assert column.itemAt(2) is None
    assert column.takeAt(5) is None
    assert first.height() > 0


def test_that_a_text_that_grows_pushes_the_others_down(holder: QWidget) -> None:
    column = column_of(holder)
    before = places(holder)
    item = column.itemAt(0)
    assert item is not None
    label = item.widget()
    assert isinstance(label, QLabel)
    label.setText(LONG * 2)
    after = places(holder)
    grown = after[0].height() - before[0].height()
    assert grown > 0
    assert [place.y() for place in after[1:]] == [place.y() + grown for place in before[1:]]
