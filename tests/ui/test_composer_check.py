# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The check of a briefing's language: what it lists, where it leads, and how it is ignored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing_app.core.briefings import (
    Draft,
    Judgement,
    SectionDraft,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.briefings.check_texts import WRITE_THIS_PHRASE
from briefing_app.core.briefings.checking import every_finding
from briefing_app.core.briefings.findings import BOTTOM_LINE, RULE_NAMES, Rule
from briefing_app.ui.composer_judgement import JudgementEditor
from briefing_app.ui.composer_pointing import words_in
from briefing_app.ui.composer_tables import TableEditor, TimelineEditor
from briefing_app.ui.composer_text import TextField
from briefing_app.ui.core_texts import check_text
from tests.ui.test_keyboard import controls, name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.composer_check import CheckPanel
    from briefing_app.ui.main_window import MainWindow

DRAFT = Draft(
    TitleBlock("Flood"),
    bottom_line="The road opens [^](cite:x). We judge **the dam** will probably hold.",
    judgements=(
        Judgement("j1", "Water is likely to rise.[^](cite:x)"),
        Judgement("j2", "We have high confidence that it is likely to fall.[^](cite:x)"),
    ),
    sections=(
        SectionDraft(
            "s1",
            "Situation",
            (
                TextBlock("b1", "All is calm.\n\n- It is believed to rain.\n- It is dry."),
                TableBlock("b2", "It is reported that", ("A", "B"), (("x", "It is said so."),)),
                TimelineBlock("b3", "", (TimelineEntry("2026", "", "It is rumoured so."),)),
            ),
        ),
    ),
)
CALM = Draft(TitleBlock("Calm"), sections=(SectionDraft("s1", "", (TextBlock("b1", "Dry."),)),))


def opened(qtbot: QtBot, window: MainWindow, draft: Draft) -> CheckPanel:
    """Begin a briefing and wait for its check."""
    desk = window.briefings
    with qtbot.waitSignal(desk.writing.saved):
        desk.writing.begin(draft)
    window.panels.reveal(desk.composer)
    window.panels.reveal(desk.check)
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    qtbot.waitUntil(lambda: desk.check.checked)
    return desk.check


@pytest.fixture
def check(qtbot: QtBot, reading: MainWindow) -> CheckPanel:
    """Return the check of a briefing with something to look at in each kind of text."""
    return opened(qtbot, reading, DRAFT)


def places(check: CheckPanel) -> list[tuple[str, Rule]]:
    return [(each.finding.place, each.finding.rule) for each in check.list.check_model.found]


def choose(check: CheckPanel, place: str, part: str = "") -> None:
    found = check.list.check_model.found
    row = next(
        n for n, f in enumerate(found) if f.finding.place == place and f.finding.part == part
    )
    check.list.choose(row)


def tab_name(window: MainWindow) -> str:
    tabs = window.panels.tabs
    return tabs.tabText(tabs.indexOf(window.briefings.check))


def kept(window: MainWindow) -> Draft:
    number = window.briefings.writing.briefing_id
    assert number is not None
    return window.database.ask(lambda library: library.briefing(number))


def test_that_everything_found_is_listed_in_order_and_counted_on_the_tab(
    check: CheckPanel, reading: MainWindow
) -> None:
    expected = [(each.place, each.rule) for each in every_finding(DRAFT)]
    assert {place for place, _ in expected} == {BOTTOM_LINE, "j2", "b1", "b2", "b3"}
    assert places(check) == expected
    assert tab_name(reading) == f"Check ({len(expected)})"


def test_that_a_row_says_rule_place_words_reason_and_remedy(check: CheckPanel) -> None:
    row = next(f for f in check.list.check_model.found if f.finding.place == "j2")
    rule, where, words, reason, remedy = [line.text for line in row.lines]
    assert rule == RULE_NAMES[row.finding.rule]
    assert where == "Key judgement 2"
    assert words == f"“{row.finding.quotation}”"
    assert reason == row.finding.reason
    assert remedy == f"→ {row.finding.remedy}"


def test_that_places_within_blocks_are_told_with_their_section(check: CheckPanel) -> None:
    told = {(f.finding.place, f.finding.part): f.where for f in check.list.check_model.found}
    assert told == {
        (BOTTOM_LINE, ""): "Bottom line",
        ("j2", ""): "Key judgement 2",
        ("b1", ""): "Situation  ·  Text",
        ("b2", "caption"): "Situation  ·  Table  ·  Caption",
        ("b2", "row 1, column 2"): "Situation  ·  Table  ·  row 1, column 2",
        ("b3", "entry 1"): "Situation  ·  Timeline  ·  entry 1",
    }


@pytest.mark.parametrize(("place", "words"), [(BOTTOM_LINE, "probably"), ("b1", "It is believed")])
def test_that_enter_selects_the_words_in_their_text(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow, place: str, words: str
) -> None:
    found = check.list.check_model.found
    row = next(
        n
        for n, f in enumerate(found)
        if f.finding.place == place and f.finding.quotation.startswith(words)
    )
    check.list.choose(row)
    reading.panels.reveal(reading.reader)
    qtbot.keyClick(check.list, Qt.Key.Key_Return)
    sheet = reading.briefings.composer.sheet
    field = sheet.bottom_line if place == BOTTOM_LINE else sheet.cards[place].editor.focusProxy()
    assert isinstance(field, TextField)
    assert reading.panels.main.currentWidget() is reading.briefings.composer
    assert field.hasFocus()
    assert field.textCursor().selectedText() == found[row].finding.quotation


def test_that_a_click_goes_to_a_judgement(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow
) -> None:
    choose(check, "j2")
    rect = check.list.visualRect(check.list.currentIndex())
    qtbot.mouseClick(check.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    editor = reading.briefings.composer.sheet.judgements["j2"].editor
    assert isinstance(editor, JudgementEditor)
    assert editor.field.hasFocus()
    chosen = check.list.chosen
    assert chosen is not None
    assert editor.field.textCursor().selectedText() == chosen.finding.quotation


def test_that_captions_cells_and_entries_are_gone_to(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow
) -> None:
    cards = reading.briefings.composer.sheet.cards
    table, line = cards["b2"].editor, cards["b3"].editor
    assert isinstance(table, TableEditor)
    assert isinstance(line, TimelineEditor)
    choose(check, "b2", "caption")
    qtbot.keyClick(check.list, Qt.Key.Key_Return)
    caption = table.caption
    assert isinstance(caption, QLineEdit)
    assert caption.hasFocus()
    assert caption.selectedText() == "It is reported"
    choose(check, "b2", "row 1, column 2")
    qtbot.keyClick(check.list, Qt.Key.Key_Return)
    assert table.table.hasFocus()
    assert table.table.currentItem().text() == "It is said so."
    choose(check, "b3", "entry 1")
    qtbot.keyClick(check.list, Qt.Key.Key_Return)
    assert line.table.currentItem().text() == "It is rumoured so."


def test_that_words_are_found_behind_citations_markup_and_wide_characters() -> None:
    markdown = "Rain 🌧 **fell**.[^](cite:x) It is *believed* to rain. It is believed to rain."
    draft = Draft(TitleBlock(""), sections=(SectionDraft("s", "", (TextBlock("b", markdown),)),))
    first, second = every_finding(draft)
    field = TextField({}, "")
    field.show_text(markdown)
    plain = field.toPlainText()
    spans = [words_in(plain, field.markdown, each) for each in (first, second)]
    cursor = field.textCursor()
    texts = []
    for span in spans:
        assert span is not None
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], cursor.MoveMode.KeepAnchor)
        texts.append(cursor.selectedText())
    assert texts == [first.quotation, second.quotation]
    assert spans[0] != spans[1]
    assert words_in("Something else.", "Something else.", first) is None
    moved = f"New. {markdown}"
    field.show_text(moved)
    assert words_in(field.toPlainText(), field.markdown, first) is not None
    field.deleteLater()


def test_that_what_is_ignored_is_kept_and_undone(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow
) -> None:
    count = len(places(check))
    choose(check, "b3", "entry 1")
    chosen = check.list.chosen
    assert chosen is not None
    with qtbot.waitSignal(reading.edits.changed):
        qtbot.keyClick(check.list, Qt.Key.Key_Delete)
    assert kept(reading).ignored == {chosen.finding.key}
    assert len(places(check)) == count - 1
    assert tab_name(reading) == f"Check ({count - 1})"
    assert check.list.chosen is not None
    with qtbot.waitSignal(reading.briefings.writing.opened):
        reading.edits.undo()
    assert len(places(check)) == count
    assert not check.show_ignored.isVisible()


def test_that_ignored_ones_are_shown_in_words_and_looked_at_again(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow
) -> None:
    count = len(places(check))
    choose(check, "j2")
    qtbot.mouseClick(check.ignore, Qt.MouseButton.LeftButton)
    assert check.show_ignored.text() == "Show ignored (1)"
    assert len(places(check)) == count - 1
    check.show_ignored.click()
    assert len(places(check)) == count
    choose(check, "j2")
    chosen = check.list.chosen
    assert chosen is not None
    assert chosen.lines[0].text.startswith("Ignored: ")
    assert all(line.muted for line in chosen.lines[:4])
    assert check.ignore.text() == "Look at it again"
    with qtbot.waitSignal(reading.edits.changed):
        check.ignore.click()
    assert tab_name(reading) == f"Check ({count})"
    assert check.ignore.text() == "Ignore"
    qtbot.waitUntil(lambda: kept(reading).ignored == frozenset())


def test_that_it_follows_what_is_written(qtbot: QtBot, reading: MainWindow) -> None:
    check = opened(qtbot, reading, CALM)
    assert check.empty.isVisible()
    assert check.empty.text.startswith("Nothing to look at\n")
    assert tab_name(reading) == "Check"
    assert not check.ignore.isVisible()
    field = reading.briefings.composer.sheet.cards["b1"].editor.focusProxy()
    assert isinstance(field, TextField)
    field.setFocus()
    qtbot.keyClicks(field, "It is believed to rain. ")
    qtbot.waitUntil(lambda: tab_name(reading) == "Check (1)")
    assert places(check) == [("b1", Rule.VAGUE_ATTRIBUTION)]
    field.selectAll()
    qtbot.keyClicks(field, "D")
    qtbot.waitUntil(lambda: tab_name(reading) == "Check")
    assert check.empty.isVisible()


def test_that_the_tab_goes_with_the_briefing(check: CheckPanel, reading: MainWindow) -> None:
    reading.briefings.writing.close()
    assert reading.panels.tabs.indexOf(check) < 0
    assert places(check) == []


def test_that_a_text_that_is_gone_is_told(
    qtbot: QtBot, check: CheckPanel, reading: MainWindow
) -> None:
    finding = next(f.finding for f in check.list.check_model.found if f.finding.place == "b3")
    reading.briefings.composer.sheet.delete("b3")
    with qtbot.waitSignal(reading.briefings.said) as said:
        check.place_asked.emit(finding)
    assert said.args == ["This text is no longer in the briefing."]


def test_that_a_failure_of_the_check_is_told(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = opened(qtbot, reading, CALM)

    def fail(_: Draft) -> None:
        raise ValueError("broken")

    monkeypatch.setattr("briefing_app.core.briefings.checking.every_finding", fail)
    with qtbot.waitSignal(reading.briefings.failed) as failed:
        check.again()
    assert failed.args[0] == "The briefing could not be checked."


def test_that_every_control_of_the_check_has_a_name(check: CheckPanel) -> None:
    shown = [each for each in controls(check) if each.isVisible()]
    assert check.ignore in shown
    assert [each for each in shown if not name_of(each).strip()] == []


def test_that_reasons_and_remedies_are_translated_around_what_they_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("briefing_app.ui.core_texts.translated", lambda _context, text: f"<{text}>")
    found = every_finding(DRAFT)
    for finding in found:
        assert check_text(finding.reason) == f"<{finding.reason}>"
        assert check_text(finding.remedy) == f"<{finding.remedy}>"
    known = {WRITE_THIS_PHRASE: "Tulis „{phrase}“: {high}, {low}."}
    monkeypatch.setattr("briefing_app.ui.core_texts.translated", lambda _, text: known.get(text))
    (term,) = (each for each in found if each.quotation == "probably")
    assert check_text(term.remedy) == "Tulis „likely“: 80, 55."
