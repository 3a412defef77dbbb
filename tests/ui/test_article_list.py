# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of articles: dates as people read them, columns, sorting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QMenu

from briefing_app.core.model import Metadata
from briefing_app.core.stored import ArticleRow
from briefing_app.ui import theme
from briefing_app.ui.article_columns import WIDE
from briefing_app.ui.article_facts import outlet_and_date
from briefing_app.ui.article_list import ArticleList
from briefing_app.ui.article_model import Column
from briefing_app.ui.reader import ReaderHeader

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def row(number: int, title: str, outlet: str, published: str, words: int) -> ArticleRow:
    metadata = Metadata(title=title, outlet=outlet, published=published)
    return ArticleRow(number, metadata, "", f"{number}.txt", f"{number:064}", "text", "", 3, words)


ROWS = [
    row(1, "Banjir surut", "Kabar Pesisir", "2026-03-12T09:20:00+07:00", 1200),
    row(2, "anggaran naik", "Harian Utara", "2026-09-02", 90),
    row(3, "Cuaca buruk", "", "", 700),
]


@pytest.fixture
def listed(qtbot: QtBot) -> ArticleList:
    found = ArticleList()
    qtbot.addWidget(found)
    found.model.show(ROWS)
    found.resize(WIDE + 200, 400)
    found.show()
    QApplication.processEvents()
    return found


def column(listed: ArticleList, which: Column) -> list[str]:
    model = listed.table.model()
    return [str(model.index(n, which).data()) for n in range(model.rowCount())]


def test_that_dates_are_shown_as_people_read_them(listed: ArticleList, qtbot: QtBot) -> None:
    assert column(listed, Column.DATE) == ["", "2 Sep 2026", "12 Mar 2026"]
    tip = listed.model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "12 March 2026, 09:20 (UTC+07:00)" in tip
    header = ReaderHeader()
    qtbot.addWidget(header)
    header.show_row(ROWS[0])
    assert "12 March 2026, 09:20 (UTC+07:00)" in header.facts
    assert "2026-03-12" not in header.facts


def test_that_a_long_outlet_never_hides_the_date() -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("12 Mar 2026") + 90
    line = outlet_and_date("Kantor Berita " * 8, "12 Mar 2026", metrics, width)
    assert line.startswith("Kantor")
    assert line.endswith("… · 12 Mar 2026")
    assert metrics.horizontalAdvance(line) <= width


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (Column.TITLE, [2, 1, 3]),
        (Column.OUTLET, [3, 2, 1]),
        (Column.DATE, [3, 1, 2]),
        (Column.WORDS, [2, 3, 1]),
    ],
)
def test_that_columns_sort_by_what_they_mean(
    listed: ArticleList, which: Column, expected: list[int]
) -> None:
    listed.table.sortByColumn(which, Qt.SortOrder.AscendingOrder)
    assert listed.model.listed == expected
    assert listed.all_ids() == expected


def test_that_every_column_has_room_for_what_it_says(listed: ArticleList) -> None:
    metrics = listed.table.fontMetrics()
    for which in (Column.DATE, Column.WORDS):
        for text in column(listed, which):
            assert metrics.horizontalAdvance(text) <= listed.table.columnWidth(which) - 12
    assert listed.table.columnWidth(Column.TITLE) > 250


def test_that_a_narrow_list_tells_everything_below_the_title(listed: ArticleList) -> None:
    assert not listed.table.isColumnHidden(Column.DATE)
    listed.resize(400, 400)
    QApplication.processEvents()
    assert listed.table.isColumnHidden(Column.DATE)
    assert listed.table.isColumnHidden(Column.OUTLET)
    assert listed.cells.columns == {Column.TITLE}


def test_that_titles_stand_over_their_columns(listed: ArticleList) -> None:
    model = listed.table.model()
    role = Qt.ItemDataRole.TextAlignmentRole
    for which in Column:
        title = model.headerData(which, Qt.Orientation.Horizontal, role)
        assert title == model.index(0, which).data(role)


def test_that_unread_is_told_in_words_too(listed: ArticleList) -> None:
    spoken = [
        listed.model.index(n, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(2)
    ]
    assert spoken[1] == "Unread, anggaran naik, Harian Utara, 2 September 2026"
    read = replace(ROWS[1], read="2026-09-03", doubts=3, notes=1)
    listed.model.update_rows([read])
    index = listed.model.index(1, Column.TITLE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "anggaran naik, 3 doubts, 1 note, Harian Utara, 2 September 2026"
    )
    assert "Unread" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert listed.model.index(1, Column.DOUBTS).data() == "⚠ 3"


def test_that_an_unread_article_has_a_dot_and_not_only_a_bold_title(listed: ArticleList) -> None:
    def dot(row: int) -> bool:
        rect = listed.table.visualRect(listed.model.index(row, 0))
        image = listed.table.viewport().grab(rect.adjusted(4, 2, 0, -2)).toImage()
        accent = theme.colours(listed.palette()).accent
        return any(
            image.pixelColor(x, y) == accent for x in range(16) for y in range(image.height())
        )

    listed.table.clearFocus()
    assert dot(1)
    listed.model.update_rows([replace(ROWS[1], read="2026-09-03")])
    assert not dot(1)


def test_that_columns_are_shown_hidden_and_remembered(listed: ArticleList, qtbot: QtBot) -> None:
    listed.resize(1200, 400)
    QApplication.processEvents()
    listed.columns.choose(Column.IMPORTED, shown=True)
    listed.columns.choose(Column.WORDS, shown=False)
    header = listed.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.NOTES), 1)
    header.resizeSection(Column.OUTLET, 150)
    listed.table.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
    again = ArticleList()
    qtbot.addWidget(again)
    again.model.show(ROWS)
    again.resize(1200, 400)
    again.columns.restore(listed.columns.state())
    again.show()
    QApplication.processEvents()
    assert again.columns.state() == listed.columns.state()
    assert again.model.listed == [2, 1, 3]
    assert not again.table.isColumnHidden(Column.IMPORTED)
    assert again.table.isColumnHidden(Column.WORDS)
    assert again.table.horizontalHeader().visualIndex(Column.NOTES) == 1
    assert again.table.columnWidth(Column.OUTLET) == 150


@pytest.mark.parametrize("state", ["", "{}", "[1]", '{"columns": ["X"]}', "\x00"])
def test_that_a_state_that_is_not_understood_is_left_alone(listed: ArticleList, state: str) -> None:
    before = listed.columns.state()
    listed.columns.restore(state)
    assert listed.columns.state() == before


def test_that_what_has_no_room_for_a_column_is_told_below_the_title(listed: ArticleList) -> None:
    seen = []
    for width in (1000, 700, 560, 400):
        listed.resize(width, 400)
        QApplication.processEvents()
        seen.append(len(listed.cells.columns))
        assert listed.table.columnWidth(Column.TITLE) >= 250
    assert seen == sorted(seen, reverse=True)
    assert seen[0] == 6
    assert seen[-1] == 1


def test_that_a_narrow_list_is_sorted_by_menu(listed: ArticleList) -> None:
    listed.resize(400, 400)
    menu = QMenu(listed)
    listed.columns.fill(menu)
    sorting = menu.actions()[-1].menu()
    assert isinstance(sorting, QMenu)
    next(a for a in sorting.actions() if a.text() == "Words").trigger()
    assert listed.model.listed == [2, 3, 1]
    menu.clear()
    listed.columns.fill(menu)
    sorting = menu.actions()[-1].menu()
    assert isinstance(sorting, QMenu)
    next(a for a in sorting.actions() if a.text() == "Descending").trigger()
    assert listed.model.listed == [1, 3, 2]
    checked = [a.text() for a in sorting.actions() if a.isChecked()]
    assert "Words" in checked


def test_that_a_keyboard_selects_many(listed: ArticleList, qtbot: QtBot) -> None:
    table = listed.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert listed.selected_ids() == listed.model.listed[:2]
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert listed.selected_ids() == listed.model.listed
