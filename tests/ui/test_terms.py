# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The termbase in the window: table, dialog with its preview, files, marks in the reader."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from briefing_app.core.terms import Term, TermOrigin
from briefing_app.exchange.term_files import read_terms, write_terms
from briefing_app.library import Edits, Library
from briefing_app.ui.reader_layout import Column
from briefing_app.ui.terms_model import Column as TermColumn
from briefing_app.ui.terms_model import TermsModel
from tests.library.articles import article_of
from tests.ui.fakes import PACK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import StoredSentence
    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.term_dialog import TermDialog
    from briefing_app.ui.terms_desk import TermsDesk
    from tests.ui.fakes import FakeServices

FLOOD = Term(english="flood", forms=("banjir",), category="concept")
GOVERNOR = Term(english="governor", forms=("gubernur",), accepted=("provincial head",))


def desk_of(window: MainWindow) -> TermsDesk:
    return window.translation.terms


def add(qtbot: QtBot, window: MainWindow, *terms: Term) -> None:
    """Add terms as steps."""
    for term in terms:
        window.edits.run("Add", partial(Edits.add_term, term=term))
        # The terms that were read at the opening may come in between.
        qtbot.waitUntil(partial(_has, window, term))


def _has(window: MainWindow, term: Term) -> bool:
    return term.forms in [one.forms for one in desk_of(window).termbase.terms]


def listed(window: MainWindow) -> list[str]:
    model = desk_of(window).window.model
    return [
        " | ".join(str(model.index(row, column).data()) for column in TermColumn)
        for row in range(model.rowCount())
    ]


def dialog_of(window: MainWindow) -> TermDialog:
    dialog = desk_of(window).dialog
    assert dialog is not None
    return dialog


def type_in(window: MainWindow, english: str = "", forms: str = "") -> None:
    if english:
        dialog_of(window).english.setText(english)
    if forms:
        dialog_of(window).forms.setPlainText(forms)


def counted(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the preview shows all of what is typed."""
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: not dialog._settle.isActive() and desk_of(window).counting.ended)


def previewed(window: MainWindow) -> list[str]:
    view = dialog_of(window).preview.list
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def select(window: MainWindow, column: Column, row: int, words: str) -> None:
    view = window.reader.view
    start = view.reader_model.content(row, column).index(words)
    view.setCurrentIndex(view.reader_model.index(row, column))
    view.selecting.press((row, int(column), start), False)
    view.selecting.press((row, int(column), start + len(words)), True)


def sentences(window: MainWindow) -> Sequence[StoredSentence]:
    assert window.open_article.article is not None
    return window.open_article.article.sentences


# The table


def test_that_the_table_lists_the_terms_and_follows_every_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    add(qtbot, window, GOVERNOR, FLOOD)
    assert listed(window) == [
        "flood | banjir |  | concept | you | required",
        "governor | gubernur |  |  | you | required",
    ]
    with qtbot.waitSignal(desk_of(window).loaded):
        window.edits.undo()
    assert listed(window) == ["governor | gubernur |  |  | you | required"]


def test_that_the_table_filters_as_one_types_and_keeps_the_selection(
    qtbot: QtBot, window: MainWindow
) -> None:
    add(qtbot, window, GOVERNOR, FLOOD)
    table = desk_of(window).window
    table.bring_up()
    table.select(table.model.listed[1].id)
    qtbot.keyClicks(table.words, "PROV head")
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    assert [term.english for term in table.chosen()] == ["governor"]
    assert table.count.text() == "1 of 2 terms"
    table.words.setText("nothing like it")
    qtbot.waitUntil(lambda: not listed(window))
    assert table.empty.text.startswith("Nothing fits")
    assert table.empty.button.isHidden()


def test_that_an_empty_table_teaches_one_action(qtbot: QtBot, window: MainWindow) -> None:
    table = desk_of(window).window
    table.bring_up()
    assert "Ctrl+Shift+G" in table.empty.text
    assert not table.exporting.isEnabled()
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert dialog_of(window).windowTitle() == "Add term"


def test_that_a_terms_note_is_no_page_in_a_tooltip() -> None:
    model = TermsModel()
    model.show([Term(1, "flood", ("banjir",), note='<img src="x"> & more')])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=&quot;x&quot;&gt; &amp; more" in tip


def test_that_the_table_is_sorted_by_any_column(qtbot: QtBot, window: MainWindow) -> None:
    add(qtbot, window, GOVERNOR, FLOOD)
    model = desk_of(window).window.model
    model.sort(TermColumn.FORMS, Qt.SortOrder.DescendingOrder)
    assert [term.english for term in model.listed] == ["governor", "flood"]
    model.sort(TermColumn.CATEGORY)
    assert [term.english for term in model.listed] == ["flood", "governor"]


def test_that_five_thousand_terms_are_shown_filtered_and_sorted_at_once() -> None:
    terms = [
        Term(n, f"term {n % 997} of {n}", (f"istilah {n}", f"bentuk {n}"), note="x" * 40)
        for n in range(1, 5_001)
    ]
    model = TermsModel()
    acts: tuple[Callable[[], None], ...] = (
        partial(model.show, terms),
        partial(model.set_filter, "term 7"),
        partial(model.set_filter, ""),
        partial(model.sort, TermColumn.NOTE),
    )
    for act in acts:
        began = time.perf_counter()
        act()
        # A fifth of a second is the most on a busy machine; alone it takes 10 to 30 ms.
        assert time.perf_counter() - began < 0.2
    assert model.rowCount() == 5_000


def test_that_delete_takes_the_selected_terms_out_and_undo_brings_them_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    add(qtbot, window, GOVERNOR, FLOOD)
    table = desk_of(window).window
    table.bring_up()
    table.table.selectAll()
    with qtbot.waitSignal(desk_of(window).loaded):
        qtbot.keyClick(table.table, Qt.Key.Key_Delete)
    assert listed(window) == []
    assert window.edits.history.undo == "Delete terms"
    with qtbot.waitSignal(desk_of(window).loaded):
        window.edits.undo()
    assert len(listed(window)) == 2


def test_that_closing_the_library_empties_the_table(qtbot: QtBot, window: MainWindow) -> None:
    add(qtbot, window, FLOOD)
    with qtbot.waitSignal(window.library_opened):
        window.open_library()
        qtbot.waitUntil(lambda: not listed(window))
    qtbot.waitUntil(lambda: len(listed(window)) == 1)


# The dialog


@pytest.fixture
def dialog_closed(window: MainWindow) -> Callable[[], bool]:
    return lambda: desk_of(window).dialog is None


def test_that_selected_indonesian_fills_the_forms(qtbot: QtBot, reading: MainWindow) -> None:
    select(reading, Column.SOURCE, 2, "1.200 warga")
    desk_of(reading).add_selected()
    assert dialog_of(reading).forms.toPlainText() == "1.200 warga"
    assert dialog_of(reading).english.text() == ""


def test_that_selected_english_fills_the_english(qtbot: QtBot, reading: MainWindow) -> None:
    select(reading, Column.TRANSLATION, 2, "mengungsi ke sekolah.")
    desk_of(reading).add_selected()
    assert dialog_of(reading).english.text() == "mengungsi ke sekolah"


def test_that_selecting_a_known_term_opens_that(qtbot: QtBot, reading: MainWindow) -> None:
    add(qtbot, reading, FLOOD)
    select(reading, Column.SOURCE, 0, "Banjir")
    desk_of(reading).add_selected()
    assert dialog_of(reading).windowTitle() == "Change term"
    assert dialog_of(reading).english.text() == "flood"


def test_that_a_selected_sentence_is_no_term(qtbot: QtBot, reading: MainWindow) -> None:
    reading.reader.view.selecting.select_all()
    with qtbot.waitSignal(desk_of(reading).said) as said:
        desk_of(reading).add_selected()
    assert "a term is no sentence" in said.args[0]
    assert desk_of(reading).dialog is None


def test_that_the_preview_shows_what_would_change(qtbot: QtBot, reading: MainWindow) -> None:
    select(reading, Column.SOURCE, 0, "Banjir")
    desk_of(reading).add_selected()
    type_in(reading, "flood", "banjir\nhujan")
    counted(qtbot, reading)
    dialog = dialog_of(reading)
    assert dialog.preview.count.text() == (
        "2 sentences of the library have it. 2 lack “flood” now."
    )
    assert previewed(reading) == [
        "Hujan turun selama 3 hari di pesisir.\n[en] Hujan turun selama 3 hari di pesisir.\n"
        "Lacks “flood”.",
        "Banjir melanda kota pelabuhan\n[en] Banjir melanda kota pelabuhan\nLacks “flood”.",
    ]
    assert dialog.anew.text() == "&Translate the 2 sentences that lack it anew"
    dialog.enforced.setChecked(False)
    counted(qtbot, reading)
    assert dialog.anew.isHidden()
    type_in(reading, "en")
    counted(qtbot, reading)
    assert dialog.preview.count.text().endswith("All have “en” now.")
    type_in(reading, forms="tsunami")
    counted(qtbot, reading)
    assert dialog.preview.count.text() == "No sentence of the library has it."


def test_that_a_term_that_is_none_or_there_already_cannot_be_saved(
    qtbot: QtBot, window: MainWindow
) -> None:
    add(qtbot, window, FLOOD)
    desk_of(window).add()
    dialog = dialog_of(window)
    assert not dialog.save.isEnabled()
    type_in(window, "Flood", "--")
    assert dialog.warning.text() == "“--” has no letter."
    type_in(window, forms="banjir")
    assert dialog.warning.text().startswith("The termbase has this term already")
    assert not dialog.save.isEnabled()
    type_in(window, english="inundation")
    assert dialog.warning.text() == "“banjir” is a form of “flood” too; yours counts then."
    assert dialog.save.isEnabled()


def test_that_saving_adds_the_term_and_counts_the_doubts_anew(
    qtbot: QtBot, reading: MainWindow, dialog_closed: Callable[[], bool]
) -> None:
    select(reading, Column.SOURCE, 0, "Banjir")
    desk_of(reading).add_selected()
    type_in(reading, "flood")
    dialog = dialog_of(reading)
    dialog.category.setCurrentText("person")
    dialog.anew.setChecked(False)
    counted(qtbot, reading)
    with qtbot.waitSignal(desk_of(reading).loaded):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog_closed)
    assert listed(reading) == ["flood | Banjir |  | person | you | required"]
    assert reading.edits.history.undo == "Add term"

    def all_counted() -> bool:
        rows = reading.database.ask(lambda library: library.articles())
        return all(row.doubts is not None for row in rows)

    qtbot.waitUntil(all_counted)


def test_that_editing_a_term_changes_that(
    qtbot: QtBot, window: MainWindow, dialog_closed: Callable[[], bool]
) -> None:
    add(qtbot, window, GOVERNOR)
    table = desk_of(window).window
    table.bring_up()
    table.table.selectRow(0)
    qtbot.keyClick(table.table, Qt.Key.Key_F2)
    dialog = dialog_of(window)
    assert dialog.also.toPlainText() == "provincial head"
    dialog.note.setPlainText("no capital")
    with qtbot.waitSignal(desk_of(window).loaded):
        dialog.save.click()
    qtbot.waitUntil(dialog_closed)
    assert listed(window) == ["governor | gubernur | no capital |  | you | required"]


def test_that_what_was_typed_is_not_lost_by_one_escape(qtbot: QtBot, window: MainWindow) -> None:
    desk_of(window).add()
    type_in(window, "flood")
    dialog = dialog_of(window)
    dialog.reject()
    assert "not saved" in dialog.warning.text()
    assert desk_of(window).dialog is dialog
    dialog.reject()
    assert desk_of(window).dialog is None


def test_that_the_context_menu_offers_to_add_a_term(qtbot: QtBot, reading: MainWindow) -> None:
    menu = reading.reader.view.menu.made(0)
    assert isinstance(menu, QMenu)
    assert "Add term…" in [action.text() for action in menu.actions()]


# Translating anew


def test_that_affected_sentences_are_translated_anew_and_corrections_stay(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    corrected = sentences(reading)[0].id
    with qtbot.waitSignal(reading.open_article.changed):
        reading.edits.run("Correct", lambda edits: edits.correct(corrected, "Mine."))
    desk_of(reading).add()
    type_in(reading, "flood", "banjir\nhujan")
    counted(qtbot, reading)
    assert dialog_of(reading).preview.count.text() == (
        "2 sentences of the library have it. 2 lack “flood” now. 1 of these you corrected."
    )
    assert dialog_of(reading).anew.text() == "&Translate the sentence that lacks it anew"
    with qtbot.waitSignal(desk_of(reading).retranslating.ended) as said:
        dialog_of(reading).save.click()
    assert services.translated_anew == ["Hujan turun selama 3 hari di pesisir."]
    assert said.args[0] == "1 sentence was translated anew. 1 of them have “flood” now."
    qtbot.waitUntil(lambda: sentences(reading)[1].english.startswith("[flood] Hujan"))
    assert sentences(reading)[0].english == "Mine."
    assert reading.edits.history.undo == "Translate sentences anew"
    with qtbot.waitSignal(reading.open_article.changed):
        reading.edits.undo()
    assert sentences(reading)[1].english == "[en] Hujan turun selama 3 hari di pesisir."


def test_that_translating_anew_can_be_stopped_and_the_rest_stays(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    for number in range(3):
        article = article_of([(f"Banjir {number}.", "Water.")], name=f"{number}.txt")
        window.database.ask(partial(Library.add, article=article, pack=PACK))
    services.terms_gate.clear()
    desk_of(window).add()
    type_in(window, "flood", "banjir")
    counted(qtbot, window)
    dialog_of(window).save.click()
    retranslating = desk_of(window).retranslating
    qtbot.waitUntil(lambda: retranslating.progress is not None)
    with qtbot.waitSignal(retranslating.ended) as said:
        retranslating.stop()
    assert said.args[0] == "0 sentences were translated anew. 3 were left as they are."
    assert not retranslating.busy
    assert window.edits.history.undo == "Add term"


def test_that_closing_asks_while_sentences_are_translated_anew_and_keeps_those_that_are(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    article = article_of([("Banjir.", "Water.")], name="a.txt")
    window.database.ask(partial(Library.add, article=article, pack=PACK))
    services.terms_gate.clear()
    desk_of(window).add()
    type_in(window, "flood", "banjir")
    counted(qtbot, window)
    dialog_of(window).save.click()
    retranslating = desk_of(window).retranslating
    qtbot.waitUntil(lambda: retranslating.progress is not None)
    window.close()
    question = window.closing.question
    assert question is not None
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        next(button for button in question.buttons() if "Stop" in button.text()).click()
    assert not retranslating.busy


# Files


@pytest.mark.parametrize("name", ["t.tbx", "t.csv"])
def test_that_terms_are_written_to_and_read_from_files(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    add(qtbot, window, GOVERNOR)
    with qtbot.waitSignal(desk_of(window).said) as said:
        desk_of(window).export_file(tmp_path / name)
    assert said.args[0] == f"Terms written to {name}: 1."
    assert len(read_terms(tmp_path / name).entries) == 1
    write_terms(tmp_path / name, [GOVERNOR, FLOOD])
    with qtbot.waitSignal(desk_of(window).said) as said:
        desk_of(window).import_file(tmp_path / name)
    assert said.args[0] == f"{name}: terms added: 1, changed: 0, there already: 1."
    qtbot.waitUntil(lambda: len(listed(window)) == 2)
    assert desk_of(window).termbase.terms[1].origin is TermOrigin.IMPORT
    assert window.edits.history.undo == "Import terms"


def test_that_what_an_import_left_out_is_told_and_a_wrong_file_is_an_error(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    desk_of(window).open()
    path = tmp_path / "t.csv"
    path.write_text("english,forms,owner\nflood,banjir,x\n" + ",x,\n" * 9, encoding="utf-8")
    with qtbot.waitSignal(desk_of(window).said):
        desk_of(window).import_file(path)
    told = desk_of(window).window.report.text().splitlines()
    assert told[1] == "The column “owner” has no place here."
    assert told[-1] == "… and 4 more"
    path.write_text("nothing", encoding="utf-8")
    with qtbot.waitSignal(desk_of(window).failed) as failed:
        desk_of(window).import_file(path)
    assert "no column “english”" in str(failed.args[1])
    assert "no column “english”" in desk_of(window).window.report.text()


# Doubts


def test_that_the_open_article_is_checked_anew_for_a_new_term(
    qtbot: QtBot, reading: MainWindow, services: FakeServices
) -> None:
    def doubted() -> bool:
        row = model.sentence(0)
        return row is not None and any("flood" in doubt.reason for doubt in row.doubts)

    model = reading.reader.view.reader_model
    add(qtbot, reading, FLOOD)
    qtbot.waitUntil(doubted)
    assert services.terms is desk_of(reading).termbase
    with qtbot.waitSignal(desk_of(reading).loaded):
        reading.edits.undo()
    qtbot.waitUntil(lambda: not doubted())


# The reader


def test_that_terms_are_marked_in_the_source_and_told_in_a_tooltip(
    qtbot: QtBot, reading: MainWindow
) -> None:
    model = reading.reader.view.reader_model
    text = model.content(0, Column.SOURCE)
    palette = reading.reader.view.palette()
    assert model.terms.spans(text, palette) == []
    add(qtbot, reading, FLOOD, GOVERNOR)
    (span,) = model.terms.spans(text, palette)
    assert (text[span.start : span.end], span.dotted) == ("Banjir", True)
    assert model.terms.tooltip(text, 2) == "Banjir → flood"
    assert model.terms.tooltip(text, 12) == ""
    place = reading.reader.view.text_place(0, Column.SOURCE).toPoint()
    assert desk_of(reading)._pointing.said_at(place + QPoint(4, 4)) == "Banjir → flood"
    assert model.terms.tooltip("Para gubernur", 8) == (
        "gubernur → governor\nAlso accepted: provincial head"
    )
