# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The list of articles: dates as people read them, columns, sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from briefing_app.core.model import Metadata
from briefing_app.core.stored import ArticleRow
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
