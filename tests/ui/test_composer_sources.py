# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a briefing takes from the library, and how it follows what becomes of that."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent, QTextDocument
from PySide6.QtWidgets import QApplication

from briefing_app.core.anchors import anchor_at
from briefing_app.core.briefings import (
    AnnotationsBlock,
    Credibility,
    Draft,
    LedgerBlock,
    LedgerGroupDraft,
    LedgerLine,
    QuotationBlock,
    Reliability,
    SectionDraft,
    SummaryBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)
from briefing_app.core.errors import ExportError
from briefing_app.core.stored import Anchor, AnnotationContent, Side
from briefing_app.ui.composer_blocks import LedgerEditor, QuotationEditor, TextEditor
from briefing_app.ui.composer_tables import TimelineEditor
from briefing_app.ui.dragging import NOTES, SENTENCES, articles_data, drag_block, pairs_data

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from briefing_app.library import Edits
    from briefing_app.ui.briefing_desk import BriefingDesk
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

DRAFT = Draft(
    TitleBlock("Flood"),
    sections=(
        SectionDraft("b1", "Situation", (TextBlock("b2", "First."), TextBlock("b3", "Second."))),
        SectionDraft("b4", "Outlook", ()),
    ),
)


@pytest.fixture
def citing(qtbot: QtBot, reading: MainWindow) -> MainWindow:
    """Return a window whose briefing quotes two sentences of the open article."""
    desk = reading.briefings
    with qtbot.waitSignal(desk.writing.saved):
        desk.writing.begin(DRAFT)
    reading.panels.reveal(desk.composer)
    reading.panels.reveal(desk.sources)
    reading.reader.view.selection.select_rows(1, 2, 0)
    with qtbot.waitSignal(desk.said):
        desk.taking.add(of=reading.reader)
    qtbot.waitUntil(lambda: len(desk.writing.articles) == 1)
    return reading


def blocks(desk: BriefingDesk) -> list[object]:
    assert desk.writing.draft is not None
    return list(desk.writing.draft.blocks)


def sentence_ids(window: MainWindow) -> list[tuple[int, int]]:
    article = window.open_article.article
    assert article is not None
    return [(article.row.id, stored.id) for stored in article.sentences]


def drop(window: MainWindow, data: QMimeData, place: QPoint) -> None:
    sheet = window.briefings.composer.sheet
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    sheet.dropEvent(event)
    assert event.isAccepted()


def correct(edits: Edits, sentence: int) -> None:
    edits.correct(sentence, "[en] New.")


def under(window: MainWindow, name: str) -> QPoint:
    sheet = window.briefings.composer.sheet
    card = sheet.cards[name]
    return card.mapTo(sheet, QPoint(20, card.height()))


def test_that_endnotes_are_listed_in_order_with_source_grades_status_and_hash(
    citing: MainWindow,
) -> None:
    sources = citing.briefings.sources
    notes = sources.model.notes
    assert [note.number for note in notes] == [1, 2]
    said = [line.text for line in notes[0].lines]
    article = citing.open_article.article
    assert article is not None
    assert said == [
        "1   Kabar Pesisir  ·  2 March 2026  ·  F6",
        "[en] Banjir melanda kota pelabuhan",
        "[en] Hujan turun selama 3 hari di pesisir.",
        f"Machine translated  ·  SHA-256 {article.row.sha256[:12]}",
    ]


def test_that_grades_are_of_the_source_and_of_the_information(
    qtbot: QtBot, citing: MainWindow
) -> None:
    sources, writing = citing.briefings.sources, citing.briefings.writing
    sources.list.setCurrentIndex(sources.model.index(1))
    sources.reliability.setCurrentIndex(1)
    sources.reliability.activated.emit(1)
    sources.credibility.setCurrentIndex(2)
    with qtbot.waitSignal(citing.edits.changed):
        sources.credibility.activated.emit(2)
    assert [note.lines[0].text[-2:] for note in sources.model.notes] == ["B6", "B3"]
    assert writing.draft is not None
    (source,) = writing.draft.sources.values()
    assert source.reliability is Reliability.B
    grades = [note.citation.credibility for note in sources.model.notes]
    assert grades == [Credibility.CANNOT_BE_JUDGED, Credibility.POSSIBLY_TRUE]


def test_that_a_click_on_a_note_shows_the_sentence_in_the_reader(
    qtbot: QtBot, citing: MainWindow
) -> None:
    sources = citing.briefings.sources
    index = sources.model.index(1)
    place = sources.list.visualRect(index).center()
    with qtbot.waitSignal(citing.briefings.open_asked) as asked:
        qtbot.mouseClick(sources.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == list(sentence_ids(citing)[2])
    assert citing.panels.main.currentWidget() is citing.reader
    assert citing.reader.view.currentIndex().row() == 2


def test_that_a_corrected_sentence_makes_the_briefing_out_of_date_until_it_is_taken(
    qtbot: QtBot, citing: MainWindow
) -> None:
    sources, writing = citing.briefings.sources, citing.briefings.writing
    sentence = sentence_ids(citing)[1][1]
    citing.edits.author = "Ada"
    citing.edits.run("Correct", lambda e: e.correct(sentence, "[en] Hujan turun 3 hari."))
    qtbot.waitUntil(lambda: bool(writing.outdated))
    sources.list.setCurrentIndex(sources.model.index(0))
    assert sources.out_of_date.text() == "1 note is out of date."
    assert sources.model.notes[0].lines[-1].text == "Out of date: its English was changed."
    assert "<s " in sources.difference.text()
    assert "selama" in sources.difference.text()
    editors = [card.editor for card in citing.briefings.composer.sheet.cards.values()]
    (label,) = (each.label for each in editors if isinstance(each, QuotationEditor))
    qtbot.waitUntil(lambda: "Out of date" in label.text())
    assert writing.draft is not None
    assert next(iter(writing.draft.citations.values())).english.endswith(
        "selama 3 hari di pesisir."
    )
    with qtbot.waitSignal(citing.edits.changed):
        sources.take.click()
    assert writing.outdated == {}
    assert sources.model.notes[0].citation.english == "[en] Hujan turun 3 hari."
    assert sources.model.notes[0].lines[3].text.startswith("Corrected by Ada on ")
    assert "Hujan turun 3 hari." in label.text()
    with qtbot.waitSignal(writing.checked):
        citing.edits.undo()
    qtbot.waitUntil(lambda: bool(writing.outdated))


def test_that_all_new_texts_are_taken_at_once(qtbot: QtBot, citing: MainWindow) -> None:
    sources, writing = citing.briefings.sources, citing.briefings.writing
    for _, sentence in sentence_ids(citing)[1:3]:
        citing.edits.run("Correct", partial(correct, sentence=sentence))
    qtbot.waitUntil(lambda: len(writing.outdated) == 2)
    assert sources.out_of_date.text() == "2 notes are out of date."
    with qtbot.waitSignal(citing.edits.changed):
        sources.take_all.click()
    assert [note.citation.english for note in sources.model.notes] == ["[en] New."] * 2
    assert not sources.take_all.isVisible()


def test_that_sentences_are_dropped_where_the_line_stands(qtbot: QtBot, citing: MainWindow) -> None:
    pairs = sentence_ids(citing)[4:5]
    with qtbot.waitSignal(citing.briefings.said):
        drop(citing, pairs_data(SENTENCES, pairs), under(citing, "b2"))
    assert isinstance(blocks(citing.briefings)[1], QuotationBlock)
    assert len(citing.briefings.writing.numbers) == 3


def test_that_articles_are_dropped_as_their_summaries(qtbot: QtBot, citing: MainWindow) -> None:
    ids = [sentence_ids(citing)[0][0]]
    with qtbot.waitSignal(citing.briefings.said):
        drop(citing, articles_data(ids), under(citing, "b3"))
    assert isinstance(blocks(citing.briefings)[2], SummaryBlock)


def test_that_highlights_are_dropped_as_notes(qtbot: QtBot, citing: MainWindow) -> None:
    article_id, sentence = sentence_ids(citing)[2]
    text = "Sekitar 1.200 warga mengungsi ke sekolah."
    anchor = Anchor(sentence, Side.SOURCE, 8, 19, text[8:19], text)
    content = AnnotationContent(note="How many?")
    with qtbot.waitSignal(citing.open_article.changed):
        citing.edits.run("Note", lambda e: e.annotate(article_id, content, [anchor]))
    article = citing.open_article.article
    assert article is not None
    pairs = [(article_id, article.annotations[0].id)]
    with qtbot.waitSignal(citing.briefings.said):
        drop(citing, pairs_data(NOTES, pairs), under(citing, "b3"))
    block = blocks(citing.briefings)[2]
    assert isinstance(block, AnnotationsBlock)
    assert [(e.quotation, e.note, e.label) for e in block.entries] == [
        ("1.200 warga", "How many?", "Key point")
    ]


def test_that_a_block_is_dropped_at_another_place(
    citing: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QMimeData] = []
    monkeypatch.setattr(
        "briefing_app.ui.dragging._drag", lambda _view, data, _text: dragged.append(data)
    )
    drag_block(citing, "b2", "Text")
    drop(citing, dragged[0], under(citing, "b3"))
    draft = citing.briefings.writing.draft
    assert draft is not None
    assert [block.id for block in draft.sections[0].blocks][:2] == ["b3", "b2"]


def test_that_sentences_dropped_into_a_text_are_cited_there(
    qtbot: QtBot, citing: MainWindow
) -> None:
    editor = citing.briefings.composer.sheet.cards["b2"].editor
    assert isinstance(editor, TextEditor)
    field = editor.field
    field.insertFromMimeData(pairs_data(SENTENCES, sentence_ids(citing)[4:5]))
    qtbot.waitUntil(lambda: "cite:" in field.markdown)
    key = next(iter(citing.briefings.writing.numbers))
    assert f"[^](cite:{key})" in field.markdown
    assert [note.number for note in citing.briefings.sources.model.notes] == [1, 2, 3]


def test_that_sentences_go_into_the_timeline_that_is_worked_on_by_their_date(
    qtbot: QtBot, citing: MainWindow
) -> None:
    sheet, writing = citing.briefings.composer.sheet, citing.briefings.writing
    sheet.add(TimelineBlock("", "", (TimelineEntry("2026-03-05", "", "Later"),)))
    with qtbot.waitSignal(citing.briefings.said):
        citing.briefings.taking.add(of=citing.reader)
    assert writing.draft is not None
    (line,) = (b for b in writing.draft.blocks if isinstance(b, TimelineBlock))
    assert [entry.date for entry in line.entries] == ["2026-03-02", "2026-03-02", "2026-03-05"]
    editor = sheet.cards[line.id].editor
    assert isinstance(editor, TimelineEditor)
    cell = editor.table.item(0, 1)
    assert cell is not None
    assert cell.text() == "[en] Hujan turun selama 3 hari di pesisir."
    assert editor.texts(0)[1] == "\\[en\\] Hujan turun selama 3 hari di pesisir."
    place = sheet.cards[line.id].mapTo(sheet, QPoint(20, 20))
    with qtbot.waitSignal(citing.briefings.said):
        drop(citing, pairs_data(SENTENCES, sentence_ids(citing)[4:5]), place)
    (line,) = (b for b in writing.draft.blocks if isinstance(b, TimelineBlock))
    assert len(line.entries) == 4


def test_that_summary_and_notes_lists_hand_out_what_can_be_dropped(citing: MainWindow) -> None:
    model = citing.summary.model
    data = model.mimeData([model.index(0)])
    assert data.hasFormat(SENTENCES)
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_that_the_briefing_is_written_to_a_file_with_what_it_cites(
    qtbot: QtBot, citing: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    citing.briefings.export()
    dialog = citing.briefings.exporting
    assert dialog is not None
    dialog.target.setText(str(tmp_path / "flood"))
    with qtbot.waitSignal(dialog.written):
        dialog.start()
    ((draft, cited, target),) = services.drafts
    assert draft == citing.briefings.writing.draft
    assert list(cited.articles) == list(draft.sources)
    assert target == tmp_path / "flood.pdf"
    dialog.reject()
    assert citing.briefings.exporting is None


def test_that_an_export_can_be_stopped_and_a_failure_is_told(
    qtbot: QtBot, citing: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    citing.briefings.export()
    dialog = citing.briefings.exporting
    assert dialog is not None
    dialog.target.setText(str(tmp_path / "flood.pdf"))
    services.export_gate.clear()
    dialog.start()
    assert citing.briefings.busy
    with qtbot.waitSignal(dialog.ended):
        citing.briefings.stop()
    assert dialog.state.text() == "Stopped; no file was written."
    services.export_gate.set()
    services.export_error = ExportError("flood.pdf", "It is full.", "Make room.")
    with qtbot.waitSignal(dialog.ended):
        dialog.start()
    assert "Make room." in dialog.state.text()


def test_that_a_press_on_selected_text_that_moves_drags_the_sentences(
    qtbot: QtBot, citing: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[tuple[int, int]]] = []
    monkeypatch.setattr(
        "briefing_app.ui.reader_dragging.drag_sentences", lambda _view, pairs: dragged.append(pairs)
    )
    citing.panels.reveal(citing.reader)
    view = citing.reader.view
    left = Qt.MouseButton.LeftButton
    view.selecting.clear()
    view.selection.select_rows(1, 2, 0)
    place = view.text_place(1, 0).toPoint() + QPoint(30, 4)
    qtbot.mousePress(view.viewport(), left, pos=place)
    drag_to(view.viewport(), place + QPoint(60, 0))
    assert dragged == [sentence_ids(citing)[1:3]]
    qtbot.mouseRelease(view.viewport(), left, pos=place)
    assert view.selection.spans
    qtbot.mouseClick(view.viewport(), left, pos=place)
    assert not view.selection.spans


def drag_to(widget: QWidget, place: QPoint) -> None:
    """Move the pointer with the left button down, which `qtbot.mouseMove` does not."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_that_opening_an_article_leaves_the_briefing_in_front_until_enter_is_pressed(
    qtbot: QtBot, citing: MainWindow
) -> None:
    table = citing.articles.table
    table.setFocus()
    assert citing.panels.main.currentWidget() is citing.briefings.composer
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert citing.panels.main.currentWidget() is citing.reader


def test_that_a_sentence_that_left_the_library_is_told_and_not_gone_to(
    qtbot: QtBot, citing: MainWindow
) -> None:
    desk = citing.briefings
    key = next(iter(desk.writing.numbers))
    desk.writing.articles.clear()
    with qtbot.waitSignal(desk.said) as said:
        desk.sources.note_asked.emit(key)
    assert said.args == ["This sentence is no longer in the library."]


def test_that_figures_and_notes_of_the_listed_articles_are_taken_at_once(
    qtbot: QtBot, citing: MainWindow
) -> None:
    desk = citing.briefings
    article = citing.open_article.article
    assert article is not None
    stored = article.sentences[1]
    anchor = anchor_at(stored, Side.SOURCE, 0, 7)
    content = AnnotationContent(note="Compare.")
    with qtbot.waitSignal(citing.edits.changed):
        citing.edits.run(
            "Highlight", lambda edits: edits.annotate(article.row.id, content, [anchor])
        )
    desk.taking.add_figures()
    qtbot.waitUntil(lambda: any(isinstance(b, LedgerBlock) for b in blocks(desk)))
    desk.taking.add_notes()
    qtbot.waitUntil(lambda: any(isinstance(b, AnnotationsBlock) for b in blocks(desk)))
    (ledger,) = (b for b in blocks(desk) if isinstance(b, LedgerBlock))
    (noted,) = (b for b in blocks(desk) if isinstance(b, AnnotationsBlock))
    assert "1,200" in {line.amount.split()[-1] for g in ledger.groups for line in g.lines}
    assert [each.note for each in noted.entries] == ["Compare."]
    draft = desk.writing.draft
    assert draft is not None
    assert {line.citation for g in ledger.groups for line in g.lines} <= draft.citations.keys()


def test_that_the_composer_shows_the_figures_of_a_ledger_and_why_they_conflict(
    citing: MainWindow,
) -> None:
    desk = citing.briefings
    key = next(iter(desk.writing.numbers))
    low = LedgerLine("at least 3", "bridges", "2 March 2026", "the governor", "", key)
    high = replace(low, amount="9", speaker="", difference="The source says “8”.")
    weeks = LedgerLine("2 weeks", "weeks", "", "", "", key)
    group = LedgerGroupDraft(
        "Bridges", "3 to 9", "Likely the same.", ("3 is not 9.",), ("4 is 4.",), (low, high, weeks)
    )
    sheet = desk.composer.sheet
    sheet.add(LedgerBlock("", "Bridges so far", (group,)))
    (block,) = (b for b in blocks(desk) if isinstance(b, LedgerBlock))
    editor = sheet.cards[block.id].editor
    assert isinstance(editor, LedgerEditor)
    assert editor.caption.text() == "Bridges so far"
    document = QTextDocument()
    document.setHtml(editor.label.text())
    lines = [line.replace("\xa0", " ") for line in document.toPlainText().splitlines()]
    draft = desk.writing.draft
    assert draft is not None
    stated = f"{draft.citations[key].english} [1]"
    assert [" ".join(line.split()) for line in lines] == [
        "Bridges 3 to 9",
        "Likely the same.",
        "Possible conflict: 3 is not 9.",
        "4 is 4.",
        "at least 3 bridges · 2 March 2026 · the governor",
        stated,
        "9 bridges · 2 March 2026",
        "The source says “8”.",
        stated,
        "2 weeks",
        stated,
    ]
