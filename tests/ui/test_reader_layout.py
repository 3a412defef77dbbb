# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Layouts, divider, reading font and the look at the original; the place never moves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.ui import theme
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.reader_layout import Column, ReaderLayout
from briefing_app.ui.reader_rows import MarkRow, SentenceRow
from briefing_app.ui.reader_view import ReaderView
from tests.ui.test_reader import long_article, move_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.fakes import FakeServices

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    """Return a reader with an article of 200 sentences, scrolled to the middle."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(long_article(200))
    qtbot.waitUntil(lambda: not view.fitter.busy)
    view.scrollTo(view.reader_model.index(100, 0), view.ScrollHint.PositionAtTop)
    return view


def test_that_the_keys_set_the_layout_and_check_it_in_the_menu(
    qtbot: QtBot, reading: MainWindow
) -> None:
    """Ctrl+1: source | English.  Ctrl+2: source over English.  Ctrl+3: English alone."""
    view = reading.reader.view
    shown = {}
    for key, layout in zip(
        (Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1), reversed(ReaderLayout), strict=True
    ):
        qtbot.keyClick(reading, key, CONTROL)
        assert view.layout_ is layout
        checked = [name for name, action in reading.reading.layouts.items() if action.isChecked()]
        assert checked == [layout]
        shown[layout] = [
            (part.column, part.left > 0, part.top > view.cells.top(1))
            for part in view.cells.parts(1, view.widths())
        ]
    source, english = Column.SOURCE, Column.TRANSLATION
    assert shown == {
        ReaderLayout.SIDE_BY_SIDE: [(source, False, False), (english, True, False)],
        ReaderLayout.STACKED: [(source, False, False), (english, False, True)],
        ReaderLayout.TRANSLATION: [(english, False, False)],
    }


def test_that_layout_divider_and_size_are_remembered(
    qtbot: QtBot, reading: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    view = reading.reader.view
    view.set_share(0.35)
    view.set_layout(ReaderLayout.STACKED)
    view.zoom(1)
    reading.reading.keep()
    other = MainWindow(services, tmp_path / "other")
    try:
        assert other.reader.view.layout_ is ReaderLayout.STACKED
        assert other.reader.view.share == 0.35
        assert other.reader.view.font_size == view.font_size > 0
        assert other.reading.layouts[ReaderLayout.STACKED].isChecked()
    finally:
        other.end_threads()
        other.deleteLater()


@pytest.mark.parametrize("change", ["layout", "zoom", "divider", "resize"])
def test_that_the_row_on_top_stays_on_top(qtbot: QtBot, view: ReaderView, change: str) -> None:
    assert view.rowAt(0) == 100
    steps: dict[str, list[Callable[[], object]]] = {
        "layout": [partial(view.set_layout, layout) for layout in ReaderLayout],
        "zoom": [lambda: view.zoom(3), lambda: view.zoom(-5), lambda: view.zoom(0)],
        "divider": [lambda: view.set_share(0.3), lambda: view.set_share(0.5)],
        "resize": [lambda: view.resize(600, 600), lambda: view.resize(900, 500)],
    }
    for step in steps[change]:
        step()
        QApplication.processEvents()
        assert view.rowAt(0) == 100
        qtbot.waitUntil(lambda: not view.fitter.busy)
        assert view.rowAt(0) == 100


def test_that_rows_fit_their_text_in_every_layout(qtbot: QtBot, view: ReaderView) -> None:
    for layout in reversed(ReaderLayout):
        view.set_layout(layout)
        qtbot.waitUntil(lambda: not view.fitter.busy)
        heights = [view.cells.height(row, view.widths()) for row in range(200)]
        assert [view.rowHeight(row) for row in range(200)] == heights


def test_that_the_divider_can_be_dragged_and_moved_by_key(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    before = view.columnWidth(0)
    qtbot.keyClick(reading, Qt.Key.Key_BracketRight, CONTROL)
    assert view.columnWidth(0) > before
    assert sum(view.widths()) == view.viewport().width()
    divider = view.divider
    grip = QPoint(divider.width() // 2, 40)
    qtbot.mousePress(divider, Qt.MouseButton.LeftButton, pos=grip)
    aim = view.viewport().mapToGlobal(QPoint(round(view.viewport().width() * 0.3), 40))
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(divider.mapFromGlobal(aim)),
        QPointF(aim),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(divider, moved)
    assert abs(view.share - 0.3) < 0.01
    assert abs(view.columnWidth(0) - aim.x() + view.viewport().mapToGlobal(QPoint(0, 0)).x()) <= 1
    qtbot.mouseDClick(divider, Qt.MouseButton.LeftButton, pos=grip)
    assert abs(view.columnWidth(0) - view.columnWidth(1)) <= 1
    view.set_share(0.01)
    assert view.share == 0.2


def test_that_the_reading_font_is_apart_from_the_interface_font(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    interface, usual = QFont(reading.font()), view.cells.font.pointSizeF()
    sizes: list[float] = []
    view.font_changed.connect(sizes.append)
    qtbot.keyClick(reading, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(reading, Qt.Key.Key_Equal, CONTROL)
    assert view.cells.font.pointSizeF() == round(usual) + 2
    qtbot.keyClick(reading, Qt.Key.Key_Minus, CONTROL)
    assert view.cells.font.pointSizeF() == round(usual) + 1
    qtbot.keyClick(reading, Qt.Key.Key_0, CONTROL)
    assert view.cells.font.pointSizeF() == usual
    assert sizes[-1] == 0.0
    assert reading.font() == interface
    view.set_reading_font(QFont("Serif", 17))
    assert view.cells.font.pointSizeF() == 17
    view.zoom(100)
    assert view.cells.font.pointSizeF() == 48


def test_that_ctrl_and_the_wheel_change_the_size(view: ReaderView) -> None:
    before = view.cells.font.pointSizeF()
    place = view.verticalScrollBar().value()
    event = QWheelEvent(
        QPointF(50, 50),
        view.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.cells.font.pointSizeF() > before
    assert view.verticalScrollBar().value() != place
    assert view.rowAt(0) == 100


def test_that_holding_f4_shows_the_original_in_place_and_nothing_moves(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    view.set_layout(ReaderLayout.TRANSLATION)
    view.setFocus()
    view.setCurrentIndex(view.reader_model.index(1, Column.TRANSLATION))
    places = [view.rowViewportPosition(row) for row in range(5)]
    qtbot.keyPress(view, Qt.Key.Key_F4)
    assert view.peek.text == "Hujan turun selama 3 hari di pesisir."
    assert view.peek.geometry().contains(view.text_place(1, 1).toPoint() + QPoint(2, 2))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.peek.row == 2
    hovered = view.part_rect(5, Column.TRANSLATION).center().toPoint()
    move_to(view, hovered, Qt.MouseButton.NoButton)
    assert view.peek.row == 5
    qtbot.keyRelease(view, Qt.Key.Key_F4)
    assert view.peek.row == -1
    assert [view.rowViewportPosition(row) for row in range(5)] == places
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.peek.row == 2
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.peek.row == -1


def test_that_the_title_of_the_translation_alone_tells_the_key(reading: MainWindow) -> None:
    view = reading.reader.view
    view.set_layout(ReaderLayout.TRANSLATION)
    title = str(view.reader_model.headerData(0, Qt.Orientation.Horizontal))
    assert "Machine translated" in title
    assert "F4" in title


def test_that_alt_and_arrows_go_by_sentence_past_the_marks(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    rows = view.reader_model.rows
    mark = next(n for n, row in enumerate(rows) if isinstance(row, MarkRow))
    view.setFocus()
    visited = [view.currentIndex().row()]
    for _ in range(len(rows)):
        qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
        visited.append(view.currentIndex().row())
    assert mark not in visited
    assert sorted(set(visited)) == [n for n, r in enumerate(rows) if isinstance(r, SentenceRow)]
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert view.currentIndex().row() == len(rows) - 2


@pytest.mark.parametrize("layout", list(ReaderLayout))
def test_that_the_cursor_lights_up_both_languages_with_a_bar(
    qtbot: QtBot, reading: MainWindow, layout: ReaderLayout
) -> None:
    view = reading.reader.view
    view.set_layout(layout)
    view.setCurrentIndex(view.reader_model.index(1, Column.TRANSLATION))
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    accent = theme.colours(view.palette()).accent
    for part in view.cells.parts(1, view.widths()):
        y = view.rowViewportPosition(1) + part.top + part.height / 2
        thick = 3 if part.column == Column.TRANSLATION else 1
        x = (part.left + thick) * ratio
        assert image.pixelColor(int(x), int(y * ratio)) == accent, part
        lit = image.pixelColor(int((part.left + part.width - 3) * ratio), int(y * ratio))
        assert lit == theme.colours(view.palette()).current


@pytest.mark.parametrize("layout", list(ReaderLayout))
def test_that_arrows_reach_marks_and_both_languages_in_every_layout(
    qtbot: QtBot, reading: MainWindow, layout: ReaderLayout
) -> None:
    view = reading.reader.view
    view.set_layout(layout)
    view.setFocus()
    mark = next(n for n, r in enumerate(view.reader_model.rows) if isinstance(r, MarkRow))
    view.setCurrentIndex(view.reader_model.index(mark - 1, Column.TRANSLATION))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    alone = layout is ReaderLayout.TRANSLATION
    assert view.currentIndex().column() == (Column.TRANSLATION if alone else Column.SOURCE)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == mark
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.restore_asked):
        qtbot.keyClick(view, Qt.Key.Key_R)


def test_that_text_is_selected_in_one_language_when_they_are_stacked(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    view.set_layout(ReaderLayout.STACKED)
    start = (view.text_place(1, Column.SOURCE) + QPointF(0, 4)).toPoint()
    end = (view.text_place(2, Column.TRANSLATION) + QPointF(300, 4)).toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    move_to(view, end, Qt.MouseButton.LeftButton)
    assert view.selected_text() == (
        "Hujan turun selama 3 hari di pesisir. Sekitar 1.200 warga mengungsi ke sekolah."
    )
