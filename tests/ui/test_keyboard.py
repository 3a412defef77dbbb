# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Working without a mouse or without eyes: keys, focus, names for screen readers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from briefing_app.core.errors import ReadError
from briefing_app.ui.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

Files = "Callable[..., list[Path]]"
ADDED_BY_QT = {"qt_spinbox_lineedit", "qt_toolbar_ext_button", "qt_scrollarea_viewport"}


@pytest.fixture
def full(qtbot: QtBot, reading: MainWindow, files: Callable[..., list[Path]]) -> MainWindow:
    """Return a window that shows all its parts: article, imports, notices, find bar."""
    with qtbot.waitSignal(reading.queue.ended):
        reading.importing.take(files("a.txt"))
    reading.show_failure("Not imported", ReadError("b.png", "It is not text.", "Save it as text."))
    reading.reader.find_bar.open()
    qtbot.waitUntil(reading.reader.header.doubts.isVisible)
    reading.activateWindow()
    with qtbot.waitActive(reading):
        pass
    return reading


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface.text(QAccessible.Text.Name)


def controls(top: QWidget) -> Iterator[QWidget]:
    """Return every widget that can have the focus, whether it is shown now or not."""
    for widget in top.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not (
            widget.objectName() in ADDED_BY_QT or type(widget).__module__.startswith("_")
        ):
            yield widget


def tab_chain(qtbot: QtBot, window: MainWindow) -> list[QWidget]:
    """Return the widgets that Tab goes through, from the search field round to it again."""
    start = window.search.field
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in found:
        found.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert widget is start
    return found


def test_that_every_control_has_a_name_for_screen_readers(full: MainWindow) -> None:
    full.exporting.open()
    full.show_keys()
    unnamed = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for top in [w for w in QApplication.topLevelWidgets() if w is full or w.parent() is full]
        for widget in controls(top)
        if widget.isVisible() and not name_of(widget).strip()
    ]
    assert unnamed == []
    assert full.exporting.dialog is not None
    full.exporting.dialog.reject()


def test_that_tab_goes_through_the_window_in_reading_order(qtbot: QtBot, full: MainWindow) -> None:
    chain = tab_chain(qtbot, full)
    order = [
        full.search.field,
        full.articles.table,
        full.jobs.table,
        full.reader.header.doubts,
        full.reader.find_bar.field,
        full.reader.view,
        full.panels.tabs.tabBar(),
        full.summary.copy,
        full.summary.controls.method,
        full.summary.controls.length.slider,
        full.summary.controls.length.digits,
        full.summary.controls.order,
        full.summary.list,
        full.notices.text,
        full.status.packs,
    ]
    places = [chain.index(widget) for widget in order]
    assert places == sorted(places)


def test_that_tab_goes_through_the_notes_in_reading_order(qtbot: QtBot, full: MainWindow) -> None:
    notes = full.notes
    full.panels.reveal(notes)
    chain = tab_chain(qtbot, full)
    order = [full.panels.tabs.tabBar(), notes.scope, notes.order, notes.kind, notes.colour]
    places = [chain.index(widget) for widget in [*order, notes.words]]
    assert places == sorted(places)
    unnamed = [w for w in controls(notes) if w.isVisible() and not name_of(w).strip()]
    assert unnamed == []


def test_that_the_focus_can_be_seen_wherever_tab_leads(qtbot: QtBot, full: MainWindow) -> None:
    def picture(widget: QWidget) -> object:
        full.intake.overlay.hide()
        place = QRect(widget.mapTo(full, QPoint(0, 0)), widget.size())
        return full.grab(place).toImage()

    unseen = []
    for widget in tab_chain(qtbot, full):
        full.setFocus()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not isinstance(widget, QLineEdit) and picture(widget) == before:
            unseen.append(name_of(widget))
    assert unseen == []


def test_that_esc_closes_the_find_bar_and_the_search(qtbot: QtBot, full: MainWindow) -> None:
    bar = full.reader.find_bar
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert full.reader.view.hasFocus()
    full.search.focus()
    qtbot.keyClicks(full.search.field, "pangan")
    qtbot.waitUntil(lambda: full.panels.shows_results)
    qtbot.keyClick(full.search.field, Qt.Key.Key_Escape)
    assert not full.panels.shows_results
    assert full.search.field.text() == ""
    assert full.articles.table.hasFocus()


def test_that_esc_closes_the_find_bar_from_the_reader_too(qtbot: QtBot, full: MainWindow) -> None:
    full.reader.view.setFocus()
    qtbot.keyClick(full.reader.view, Qt.Key.Key_Escape)
    assert full.reader.find_bar.isHidden()


def test_that_a_search_can_be_done_by_keyboard_alone(qtbot: QtBot, full: MainWindow) -> None:
    full.search.focus()
    qtbot.keyClicks(full.search.field, "pangan")
    qtbot.keyClick(full.search.field, Qt.Key.Key_Return)
    results = full.results.list
    qtbot.waitUntil(results.hasFocus)
    assert results.currentIndex().row() == 0
    with qtbot.waitSignal(full.open_article.opened):
        qtbot.keyClick(results, Qt.Key.Key_Return)
    qtbot.keyClick(results, Qt.Key.Key_Down)
    qtbot.keyClick(results, Qt.Key.Key_Up)
    qtbot.keyClick(results, Qt.Key.Key_Up)
    assert full.search.field.hasFocus()
    qtbot.keyClick(full.search.field, Qt.Key.Key_Down)
    assert results.hasFocus()
    qtbot.keyClick(results, Qt.Key.Key_Escape)
    assert not full.panels.shows_results


def test_that_enter_before_the_answer_still_leads_to_the_results(
    qtbot: QtBot, full: MainWindow
) -> None:
    full.search.focus()
    full.search.field.setText("bantuan")
    qtbot.keyClick(full.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(full.results.list.hasFocus)
    assert full.results.list.currentIndex().row() == 0


def test_that_files_can_be_chosen_while_others_are_imported(
    qtbot: QtBot,
    full: MainWindow,
    services: FakeServices,
    files: Callable[..., list[Path]],
) -> None:
    services.gate.clear()
    first, second = files("b.txt", "c.txt")
    full.importing.take([first])
    qtbot.waitUntil(lambda: full.queue.running)
    qtbot.keyClick(full, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = full.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(second)])
    dialog.close()
    qtbot.waitUntil(lambda: full.queue.active == 2)
    with qtbot.waitSignal(full.queue.ended):
        services.gate.set()
    assert full.articles.model.rowCount() == 4


def test_that_the_jump_keys_lead_to_the_four_parts(qtbot: QtBot, full: MainWindow) -> None:
    for key, widget in (
        (Qt.Key.Key_2, full.reader.view),
        (Qt.Key.Key_3, full.summary.list),
        (Qt.Key.Key_4, full.jobs.table),
        (Qt.Key.Key_1, full.articles.table),
    ):
        qtbot.keyClick(full, key, Qt.KeyboardModifier.AltModifier)
        assert widget.hasFocus()


def test_that_no_two_actions_share_a_key_and_all_keys_are_listed(
    qtbot: QtBot, window: MainWindow
) -> None:
    keys = [key.toString() for action in window.menus.actions.all for key in action.shortcuts()]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    used = [
        action.shortcut().toString() for action in window.menus.actions.all if action.shortcuts()
    ]
    wanted = {
        *("Ctrl+O", "Ctrl+Shift+O", "Ctrl+E", "Ctrl+Q", "Ctrl+F", "Ctrl+Shift+F"),
        *("F3", "Shift+F3", "Ctrl+U", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "F1"),
        *("Ctrl+H", "Ctrl+Shift+H", "Ctrl+Shift+N"),
    }
    assert wanted <= set(used)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, KeysDialog))
    model = dialog.table.model()
    listed = {model.index(row, 0).data() for row in range(model.rowCount())}
    native = QKeySequence.SequenceFormat.NativeText
    assert {QKeySequence(key).toString(native) for key in used} <= listed
    assert {"Enter", "R", "Esc", "Del", "Tab, Shift+Tab"} <= listed
    said = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert all(said)
    assert not any("&" in text for text in said)
    dialog.close()
