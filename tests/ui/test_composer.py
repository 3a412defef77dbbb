# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The composer: a briefing is written in a tab of its own, and every change is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton, QTableWidget

from briefing_app.core.briefings import (
    AnnotationsBlock,
    Confidence,
    Draft,
    Likelihood,
    PictureBlock,
    QuotationBlock,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.briefings.templates import Template
from briefing_app.ui.briefing_templates import TemplateDialog
from briefing_app.ui.composer_blocks import PictureEditor, TextEditor
from briefing_app.ui.composer_judgement import JudgementEditor
from briefing_app.ui.composer_tables import TableEditor, TimelineEditor
from briefing_app.ui.main_window import MainWindow
from tests.ui.test_keyboard import controls, name_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.composer_text import TextField
    from tests.ui.fakes import FakeServices

DRAFT = Draft(
    TitleBlock("Flood on the coast"),
    sections=(
        SectionDraft("b1", "Situation", (TextBlock("b2", "First."), TextBlock("b3", "Second."))),
        SectionDraft("b4", "Outlook", (TextBlock("b5", "Third."),)),
    ),
)


@pytest.fixture
def writing(qtbot: QtBot, reading: MainWindow) -> MainWindow:
    """Return a window with an article and a briefing open, the briefing in front."""
    with qtbot.waitSignal(reading.briefings.writing.saved):
        reading.briefings.writing.begin(DRAFT)
    reading.panels.reveal(reading.briefings.composer)
    reading.activateWindow()
    with qtbot.waitActive(reading):
        pass
    return reading


def kept(window: MainWindow) -> Draft:
    """Return the briefing that is open as the library has it."""
    number = window.briefings.writing.briefing_id
    assert number is not None
    return window.database.ask(lambda library: library.briefing(number))


def order(window: MainWindow) -> list[list[str]]:
    draft = window.briefings.writing.draft
    assert draft is not None
    return [[block.id for block in section.blocks] for section in draft.sections]


def field(window: MainWindow, name: str) -> TextField:
    editor = window.briefings.composer.sheet.cards[name].editor
    assert isinstance(editor, TextEditor)
    return editor.field


def write(table: QTableWidget, row: int, column: int, text: str) -> None:
    item = table.item(row, column)
    assert item is not None
    item.setText(text)


def test_that_the_reader_stands_alone_until_a_briefing_is_opened(reading: MainWindow) -> None:
    assert reading.panels.main.count() == 1
    assert not reading.panels.main.tabBar().isVisible()
    assert reading.panels.tabs.count() == 2


def test_that_a_briefing_opens_in_a_tab_with_its_sources_beside(writing: MainWindow) -> None:
    assert writing.panels.main.currentWidget() is writing.briefings.composer
    assert writing.panels.main.tabText(1) == "Flood on the coast"
    assert writing.panels.tabs.indexOf(writing.briefings.sources) == 2


def test_that_a_new_briefing_begins_with_the_chosen_template(
    qtbot: QtBot, reading: MainWindow
) -> None:
    desk = reading.briefings
    desk.choose_template()
    qtbot.waitUntil(lambda: isinstance(desk.dialog, TemplateDialog))
    assert isinstance(desk.dialog, TemplateDialog)
    desk.dialog.list.setCurrentRow(list(Template).index(Template.CHRONOLOGY))
    with qtbot.waitSignal(desk.writing.opened):
        qtbot.keyClick(desk.dialog.list, Qt.Key.Key_Return)
    assert desk.writing.draft is not None
    assert isinstance(next(desk.writing.draft.blocks), TimelineBlock)
    qtbot.waitUntil(desk.composer.isVisible)


def test_that_what_is_typed_is_saved_after_a_pause(qtbot: QtBot, writing: MainWindow) -> None:
    qtbot.keyClicks(field(writing, "b2"), "More ")
    assert next(kept(writing).blocks) == TextBlock("b2", "First.")
    with qtbot.waitSignal(writing.edits.changed):
        pass
    assert next(kept(writing).blocks) == TextBlock("b2", "More First.")


def test_that_what_is_typed_is_saved_when_one_leaves(qtbot: QtBot, writing: MainWindow) -> None:
    qtbot.keyClicks(field(writing, "b2"), "More ")
    with qtbot.waitSignal(writing.edits.changed, timeout=500):
        writing.panels.reveal(writing.reader)
    assert next(kept(writing).blocks) == TextBlock("b2", "More First.")


def test_that_undo_takes_typing_back_in_the_field_and_in_the_library(
    qtbot: QtBot, writing: MainWindow
) -> None:
    typed_in = field(writing, "b2")
    typed_in.setFocus()
    qtbot.keyClicks(typed_in, "More ")
    with qtbot.waitSignal(writing.briefings.writing.opened):
        qtbot.keyClick(typed_in, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert typed_in.markdown == "First."
    assert kept(writing) == DRAFT
    assert field(writing, "b2") is typed_in


def test_that_alt_and_arrows_move_a_block_also_into_the_next_section(
    qtbot: QtBot, writing: MainWindow
) -> None:
    typed_in = field(writing, "b2")
    typed_in.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(typed_in, Qt.Key.Key_Down, alt)
    assert order(writing) == [["b3", "b2"], ["b5"]]
    card = writing.briefings.composer.sheet.cards["b2"]
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Down, alt)
    assert order(writing) == [["b3"], ["b2", "b5"]]
    qtbot.keyClick(card, Qt.Key.Key_Up, alt)
    assert order(writing) == [["b3", "b2"], ["b5"]]


def test_that_delete_deletes_a_block_and_undo_brings_it_back(
    qtbot: QtBot, writing: MainWindow
) -> None:
    card = writing.briefings.composer.sheet.cards["b2"]
    card.setFocus()
    with qtbot.waitSignal(writing.edits.changed):
        qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert order(writing) == [["b3"], ["b5"]]
    assert writing.briefings.composer.sheet.cards["b3"].hasFocus()
    with qtbot.waitSignal(writing.briefings.writing.opened):
        writing.edits.undo()
    assert order(writing) == [["b2", "b3"], ["b5"]]


def test_that_selected_sentences_become_a_quotation_behind_the_block_worked_on(
    qtbot: QtBot, writing: MainWindow
) -> None:
    field(writing, "b2").setFocus()
    view = writing.reader.view
    view.selection.select_rows(1, 2, 0)
    with qtbot.waitSignal(writing.briefings.said):
        writing.briefings.taking.add()
    draft = writing.briefings.writing.draft
    assert draft is not None
    block = draft.sections[0].blocks[1]
    assert isinstance(block, QuotationBlock)
    assert len(block.citations) == 2
    said = [draft.citations[key].original for key in block.citations]
    assert said == [
        "Hujan turun selama 3 hari di pesisir.",
        "Sekitar 1.200 warga mengungsi ke sekolah.",
    ]


def test_that_the_summary_becomes_a_summary_block(qtbot: QtBot, writing: MainWindow) -> None:
    with qtbot.waitSignal(writing.briefings.said):
        writing.summary.add.click()
    draft = writing.briefings.writing.draft
    assert draft is not None
    block = draft.sections[-1].blocks[-1]
    assert isinstance(block, SummaryBlock)
    assert len(block.citations) == 3
    assert block.method == "ranker"


def test_that_adding_without_a_briefing_begins_one(qtbot: QtBot, reading: MainWindow) -> None:
    reading.reader.view.setCurrentIndex(reading.reader.view.reader_model.index(1, 0))
    with qtbot.waitSignal(reading.briefings.said):
        reading.briefings.taking.add()
    draft = reading.briefings.writing.draft
    assert draft is not None
    assert any(isinstance(block, QuotationBlock) for block in draft.blocks)
    assert reading.panels.main.currentWidget() is reading.reader


def test_that_a_judgement_has_a_likelihood_and_a_confidence(
    qtbot: QtBot, writing: MainWindow
) -> None:
    sheet = writing.briefings.composer.sheet
    sheet.add_judgement()
    (card,) = sheet.judgements.values()
    editor = card.editor
    assert isinstance(editor, JudgementEditor)
    assert [editor.likelihood.itemText(n) for n in (1, 7)] == [
        "Almost no chance (1–5 %)",
        "Almost certain (95–99 %)",
    ]
    qtbot.keyClicks(editor.field, "Floods recur.")
    editor.likelihood.setCurrentIndex(5)
    editor.likelihood.activated.emit(5)
    editor.confidence.setCurrentIndex(2)
    with qtbot.waitSignal(writing.briefings.writing.saved, check_params_cb=bool):
        editor.confidence.activated.emit(2)
    (judgement,) = kept(writing).judgements
    assert judgement.text == "Floods recur."
    assert judgement.likelihood is Likelihood.LIKELY
    assert judgement.confidence is Confidence.MODERATE


def test_that_closing_saves_and_opening_shows_the_briefing_again(
    qtbot: QtBot, writing: MainWindow
) -> None:
    number = writing.briefings.writing.briefing_id
    assert number is not None
    sheet = writing.briefings.composer.sheet
    qtbot.keyClicks(sheet.title.title, "!")
    writing.briefings.writing.close()
    assert writing.panels.main.count() == 1
    assert sheet.cards == {}
    with qtbot.waitSignal(writing.briefings.writing.opened):
        writing.briefings.open(number)
    assert sheet.title.title.text() == "Flood on the coast!"


@pytest.mark.parametrize("in_front", [True, False])
def test_that_the_next_start_opens_the_briefing_again_as_it_was(
    qtbot: QtBot, writing: MainWindow, in_front: bool, services: FakeServices, tmp_path: Path
) -> None:
    number = writing.briefings.writing.briefing_id
    if not in_front:
        writing.panels.reveal(writing.reader)
    with qtbot.waitSignal(writing.closed):
        writing.close()
    again = MainWindow(services, tmp_path / "library")
    again.show()
    with qtbot.waitSignal(again.briefings.writing.saved):
        again.open_library()
    assert again.briefings.writing.briefing_id == number
    assert (again.panels.main.currentWidget() is again.briefings.composer) is in_front
    with qtbot.waitSignal(again.closed):
        again.close()


def test_that_a_briefing_that_was_deleted_is_not_missed_at_the_next_start(
    qtbot: QtBot, writing: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    number = writing.briefings.writing.briefing_id
    assert number is not None
    writing.database.ask(lambda library: library.edit("Delete", lambda e: e.trash_briefing(number)))
    with qtbot.waitSignal(writing.closed):
        writing.close()
    again = MainWindow(services, tmp_path / "library")
    again.show()
    with qtbot.waitSignal(again.open_article.opened):
        again.open_library()
    again.database.ask(lambda library: library.briefings())  # the briefing was asked for before
    QApplication.processEvents()
    assert again.briefings.writing.draft is None
    assert again.notices.isHidden()
    with qtbot.waitSignal(again.closed):
        again.close()


def test_that_many_blocks_are_made_a_few_at_a_time(qtbot: QtBot, reading: MainWindow) -> None:
    blocks = tuple(TextBlock(f"b{n}", f"Paragraph {n}. " * 20) for n in range(2, 202))
    many = Draft(TitleBlock("Long"), sections=(SectionDraft("b1", "All", blocks),))
    sheet = reading.briefings.composer.sheet
    with qtbot.waitSignal(reading.briefings.writing.opened):
        reading.briefings.writing.begin(many)
    assert 0 < len(sheet.cards) < 200
    qtbot.waitUntil(lambda: len(sheet.cards) == 200)
    column = sheet.sections["b1"].cards
    assert [column.indexOf(sheet.cards[block.id]) for block in blocks] == list(range(200))


def test_that_a_title_names_the_tab_and_says_whether_it_is_saved(
    qtbot: QtBot, writing: MainWindow
) -> None:
    composer = writing.briefings.composer
    qtbot.keyClicks(composer.sheet.title.title, " & hills")
    assert writing.panels.main.tabText(1) == "Flood on the coast && hills"
    assert composer.state.text() == "Not saved yet"
    qtbot.waitUntil(lambda: composer.state.text() == "Saved")
    assert kept(writing).title.title == "Flood on the coast & hills"


def test_that_a_table_is_edited_by_cells_rows_and_columns(
    qtbot: QtBot, writing: MainWindow
) -> None:
    sheet = writing.briefings.composer.sheet
    sheet.add(TableBlock("", "", ("", ""), (("", ""),)))
    (card,) = (c for c in sheet.cards.values() if isinstance(c.editor, TableEditor))
    editor = card.editor
    assert isinstance(editor, TableEditor)
    write(editor.table, 0, 0, "Town")
    write(editor.table, 1, 0, "Port")
    buttons = {b.text(): b for b in editor.findChildren(QPushButton)}
    with qtbot.waitSignal(writing.edits.changed):
        buttons["Add row"].click()
    with qtbot.waitSignal(writing.edits.changed):
        buttons["Add column"].click()
    (table,) = (b for b in kept(writing).blocks if isinstance(b, TableBlock))
    assert table.header == ("Town", "", "")
    assert ("Port", "", "") in table.rows
    assert len(table.rows) == 2
    editor.table.setCurrentCell(-1, -1)
    write(editor.table, 1, 1, "Ships")
    editor.table.setCurrentCell(-1, -1)
    with qtbot.waitSignal(writing.edits.changed):
        buttons["Add row"].click()
    (table,) = (b for b in kept(writing).blocks if isinstance(b, TableBlock))
    assert table.rows[-1] == ("", "", "")
    assert len(table.rows) == 3


def test_that_f2_edits_a_cell_and_not_a_sentence_of_the_reader(
    qtbot: QtBot, writing: MainWindow
) -> None:
    writing.briefings.composer.add_menu.actions()[1].trigger()
    table = QApplication.focusWidget()
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.viewport().findChild(QLineEdit) is not None
    assert writing.reading.correcting.editor is None


def test_that_a_block_that_is_added_is_seen_whole(qtbot: QtBot, writing: MainWindow) -> None:
    composer = writing.briefings.composer
    QApplication.processEvents()
    for _ in range(4):
        composer.add_menu.actions()[1].trigger()
        QApplication.processEvents()
    card = next(reversed(composer.sheet.cards.values()))
    top = card.mapTo(composer.view.viewport(), card.rect().topLeft()).y()
    assert card.height() >= card.sizeHint().height() > 100
    assert top >= 0
    assert top + card.height() <= composer.view.viewport().height()


def test_that_a_sheet_that_is_still_filling_takes_sections_and_drops(
    qtbot: QtBot, reading: MainWindow
) -> None:
    sections = tuple(
        SectionDraft(f"s{n}", f"S{n}", (TextBlock(f"t{n}", f"Text {n}. " * 30),)) for n in range(60)
    )
    sheet = reading.briefings.composer.sheet
    with qtbot.waitSignal(reading.briefings.writing.opened):
        reading.briefings.writing.begin(Draft(TitleBlock("Long"), sections=sections))
    assert len(sheet.sections) < 60
    place, _ = sheet.dropping.place_at(QPoint(10, 10_000))
    assert place is not None
    assert place[0] in sheet.sections
    sheet.add_section()
    assert len(sheet.sections) == 61
    last = list(sheet.sections.values())[-1].heading
    assert last.text() == ""
    column = sheet._section_column
    assert column.indexOf(list(sheet.sections.values())[-1]) == 60


def test_that_buttons_for_looks_leave_a_deleted_text_alone(
    qtbot: QtBot, writing: MainWindow
) -> None:
    composer = writing.briefings.composer
    field(writing, "b2").setFocus()
    assert composer.sheet.field is field(writing, "b2")
    composer.sheet.delete("b2")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    composer._look("bold")
    writing.briefings.taking.cite()
    assert "b2" not in composer.sheet.cards


def test_that_a_timeline_has_dated_entries(qtbot: QtBot, writing: MainWindow) -> None:
    sheet = writing.briefings.composer.sheet
    sheet.add(TimelineBlock("", "", ()))
    (card,) = (c for c in sheet.cards.values() if isinstance(c.editor, TimelineEditor))
    editor = card.editor
    assert isinstance(editor, TimelineEditor)
    buttons = {b.text(): b for b in editor.findChildren(QPushButton)}
    buttons["Add entry"].click()
    write(editor.table, 0, 0, "2026-03-02")
    write(editor.table, 0, 1, "Rain begins")
    writing.briefings.writing.keep()
    (line,) = (b for b in kept(writing).blocks if isinstance(b, TimelineBlock))
    assert line.entries == (TimelineEntry("2026-03-02", "", "Rain begins"),)


def test_that_a_picture_is_kept_and_described(
    qtbot: QtBot, writing: MainWindow, tmp_path: Path
) -> None:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(tmp_path / "map.png"))
    sheet = writing.briefings.composer.sheet
    before = set(sheet.cards)
    writing.briefings.add_picture(str(tmp_path / "map.png"))
    qtbot.waitUntil(lambda: len(sheet.cards) == len(before) + 1)
    (name,) = set(sheet.cards) - before
    editor = sheet.cards[name].editor
    assert isinstance(editor, PictureEditor)
    assert editor.picture.pixmap().size().width() == 8
    qtbot.keyClicks(editor.alternative, "A map")
    writing.briefings.writing.keep()
    (picture,) = (b for b in kept(writing).blocks if isinstance(b, PictureBlock))
    assert picture.alternative == "A map"
    assert writing.database.ask(lambda library: library.picture(picture.sha256))[0] == "image/png"


def test_that_a_file_that_is_no_picture_is_refused_in_words(
    qtbot: QtBot, writing: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "map.png").write_bytes(b"no picture")
    writing.briefings.add_picture(str(tmp_path / "map.png"))
    qtbot.waitUntil(writing.notices.isVisible)
    assert "no PNG, JPEG or GIF" in writing.notices.text.toPlainText()
    writing.briefings.add_picture(str(tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: "gone.png" in writing.notices.text.toPlainText())
    assert "A mistake in the program" not in writing.notices.text.toPlainText()


def test_that_deleting_puts_a_briefing_into_the_trash_and_the_list_puts_it_back(
    qtbot: QtBot, writing: MainWindow
) -> None:
    with qtbot.waitSignal(writing.edits.changed):
        writing.briefings.delete()
    assert writing.panels.main.count() == 1
    writing.briefings.show_list()
    listed = writing.briefings.list
    assert listed is not None
    listed.trash.setChecked(True)
    qtbot.waitUntil(lambda: listed.list.count() == 1)
    assert "in the Trash" in listed.list.item(0).text()
    assert not listed.open_button.isEnabled()
    with qtbot.waitSignal(writing.edits.changed):
        listed.delete.click()
    qtbot.waitUntil(listed.open_button.isEnabled)
    with qtbot.waitSignal(writing.briefings.writing.opened):
        qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    assert writing.briefings.writing.draft == DRAFT


def test_that_the_empty_list_of_briefings_teaches_to_begin_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.briefings.show_list()
    listed = window.briefings.list
    assert listed is not None
    assert "No briefing yet" in listed.empty.text
    with qtbot.waitSignal(listed.new_asked):
        listed.empty.button.click()
    qtbot.waitUntil(lambda: isinstance(window.briefings.dialog, TemplateDialog))


def test_that_a_briefing_becomes_a_template_without_what_was_taken(
    qtbot: QtBot, writing: MainWindow
) -> None:
    with qtbot.waitSignal(writing.briefings.said):
        writing.summary.add.click()
    writing.briefings.save_template()
    assert isinstance(writing.briefings.dialog, QInputDialog)
    writing.briefings.dialog.setTextValue("Flood report")
    with qtbot.waitSignal(writing.briefings.said):
        writing.briefings.dialog.accept()
    ((_, name, made),) = writing.database.ask(lambda library: library.briefing_templates())
    assert name == "Flood report"
    assert made.title.title == ""
    assert not made.citations
    assert [section.heading for section in made.sections] == ["Situation", "Outlook"]
    assert not any(isinstance(block, SummaryBlock) for block in made.blocks)


def test_that_the_sheet_has_names_for_screen_readers(qtbot: QtBot, writing: MainWindow) -> None:
    sheet = writing.briefings.composer.sheet
    sheet.add_judgement()
    for block in (
        TableBlock("", "", ("",), (("",),)),
        TimelineBlock("", "", (TimelineEntry("2026"),)),
        AnnotationsBlock("", "", ()),
        QuotationBlock("", ()),
        PictureBlock("", "0" * 64, "", ""),
    ):
        sheet.add(block)
    writing.panels.reveal(writing.briefings.sources)
    unnamed = [
        type(widget).__name__
        for top in (writing.briefings.composer, writing.briefings.sources)
        for widget in controls(top)
        if widget.isVisible() and not name_of(widget).strip()
    ]
    assert unnamed == []
