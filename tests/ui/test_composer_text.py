# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Texts of a briefing: what is edited is the Markdown that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from briefing_app.ui.composer_markdown import markdown_of, plain_of, read_markdown, write_markdown
from briefing_app.ui.composer_text import MARKDOWN, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(qtbot: QtBot) -> TextField:
    field = TextField({"k-1": 7}, "Text")
    qtbot.addWidget(field)
    field.resize(400, 40)
    field.show()
    return field


def select(text: TextField, start: int, end: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


@pytest.mark.parametrize(
    "markdown",
    [
        "",
        "Plain *italic* **bold** ***both***",
        "First paragraph\n\nSecond paragraph",
        "Cited[^](cite:ab12-40) and twice[^](cite:ab12-40)[^](cite:cd34-0).",
        "- one\n- two **bold**\n\nbehind the list",
        "- one\n  - deeper\n  - deeper still\n- two",
        "1. one\n2. two\n   - below\n3. three",
        "7. seven\n8. eight",
        "a\\*b \\_c\\_ \\[d\\] \\\\e",
        "1\\. no list",
        "\\- no list either",
        "one line\\\nthe next",
        "1. 2026\\. A year\n2. two",
        "- 1\\. x\n- \\- y",
        "foo\\\n\\- bar",
        "Ж 한국 “quoted”",
    ],
)
def test_that_a_text_comes_back_as_it_was(qapp: QApplication, markdown: str) -> None:
    document = QTextDocument()
    write_markdown(document, markdown)
    assert read_markdown(document) == markdown


@pytest.mark.parametrize("typed", ["a*b*c", "1. x", "- x", "[^](cite:k)", "\\", "x_y_", "#", "+ x"])
def test_that_what_is_typed_is_printed_as_it_was_typed(
    qtbot: QtBot, text: TextField, typed: str
) -> None:
    from briefing_app.briefing.texts import runs

    qtbot.keyClicks(text, typed)
    assert "".join(run.text for run in runs(text.markdown, lambda _: None)) == typed


def test_that_bold_and_italic_have_keys(qtbot: QtBot, text: TextField) -> None:
    qtbot.keyClicks(text, "plain ")
    qtbot.keyClick(text, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(text, "bold")
    qtbot.keyClick(text, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(text, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(text, " italic")
    assert text.markdown == "plain **bold** *italic*"


def test_that_spaces_stay_outside_of_what_is_bold(qtbot: QtBot, text: TextField) -> None:
    text.show_text("one two three")
    select(text, 3, 8)
    text.toggle_bold()
    assert text.markdown == "one **two** three"


def test_that_signs_at_the_edge_of_bold_are_printed_as_they_were_typed(
    qtbot: QtBot, text: TextField
) -> None:
    from briefing_app.briefing.texts import runs

    text.show_text("PT(Persero)Tbk")
    select(text, 2, 11)
    text.toggle_bold()
    assert text.markdown == "PT(**Persero**)Tbk"
    found = [(run.text, run.bold) for run in runs(text.markdown, lambda _: None)]
    assert found == [("PT(", False), ("Persero", True), (")Tbk", False)]


@pytest.mark.parametrize("shown", ["2*3*4 m", "a_b_", "[x]", "\\", "\\*", "5 [^](cite:k-1)", "1."])
def test_that_what_a_cell_shows_is_what_is_printed(shown: str) -> None:
    from briefing_app.briefing.texts import runs

    markdown = markdown_of(shown)
    assert plain_of(markdown) == shown
    found = [run.text or f"[^](cite:k-{run.note})" for run in runs(markdown, {"k-1": 1}.get)]
    assert "".join(found) == shown


def test_that_enter_in_an_empty_item_ends_the_list(qtbot: QtBot, text: TextField) -> None:
    text.toggle_list(numbered=True)
    qtbot.keyClicks(text, "one")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "two")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "behind")
    assert text.markdown == "1. one\n2. two\n\nbehind"


def test_that_a_citation_is_one_letter_that_is_copied_and_deleted_whole(
    qtbot: QtBot, text: TextField
) -> None:
    text.show_text("Said[^](cite:k-1)")
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert data.text() == "Said"
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.insertFromMimeData(data)
    assert text.markdown == "Said[^](cite:k-1)Said[^](cite:k-1)"
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert text.markdown == "Said[^](cite:k-1)Said"


@pytest.mark.parametrize(
    ("before", "pasted", "after"),
    [
        ("", "- one\n- two\n\nend", "- one\n- two\n\nend"),
        ("Said", "1. one\n2. **two**", "Saidone\n\n2. **two**"),
        ("- item", "more\n\nplain", "- itemmore\n\nplain"),
    ],
)
def test_that_a_text_of_a_briefing_is_pasted_with_its_lists(
    text: TextField, before: str, pasted: str, after: str
) -> None:
    text.show_text(before)
    text.moveCursor(QTextCursor.MoveOperation.End)
    data = QMimeData()
    data.setData(MARKDOWN, pasted.encode())
    text.insertFromMimeData(data)
    assert text.markdown == after


def test_that_text_from_elsewhere_comes_without_its_looks(text: TextField) -> None:
    data = QMimeData()
    data.setHtml("<h1 style='color:red'>Loud</h1>")
    data.setText("Loud")
    text.insertFromMimeData(data)
    assert text.markdown == "Loud"


def test_that_a_click_on_a_citation_asks_for_its_note(qtbot: QtBot, text: TextField) -> None:
    text.show_text("Said[^](cite:k-1)")
    cursor = text.textCursor()
    cursor.setPosition(4)
    place = text.cursorRect(cursor).center()
    place.setX(place.x() + 8)
    with qtbot.waitSignal(text.note_asked) as asked:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["k-1"]


def test_that_a_field_is_as_high_as_its_text(qtbot: QtBot, text: TextField) -> None:
    one = text.height()
    text.show_text("\n\n".join(["A paragraph"] * 10))
    assert text.height() > 5 * one
    assert text.verticalScrollBar().maximum() == 0


def test_that_showing_the_same_text_leaves_the_cursor_alone(text: TextField) -> None:
    text.show_text("Some words")
    cursor = text.textCursor()
    cursor.setPosition(4)
    text.setTextCursor(cursor)
    text.show_text("Some words")
    assert text.textCursor().position() == 4
