# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Highlighting and noting in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from briefing_app.core.stored import AnnotationContent, AnnotationKind, Side
from briefing_app.ui import theme
from briefing_app.ui.reader_layout import Column, ReaderLayout
from tests.ui.fakes import PACK, TEXT, make_article, make_source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.core.stored import Annotation
    from briefing_app.ui.annotation_dialog import AnnotationDialog
    from briefing_app.ui.main_window import MainWindow


def select(
    window: MainWindow, column: Column, first: tuple[int, int], last: tuple[int, int]
) -> None:
    """Select from (row, offset) to (row, offset) of a column."""
    view = window.reader.view
    view.setCurrentIndex(view.reader_model.index(first[0], column))
    view.selecting.press((first[0], int(column), first[1]), False)
    view.selecting.press((last[0], int(column), last[1]), True)


def cursor(window: MainWindow, row: int, column: Column) -> None:
    view = window.reader.view
    view.selecting.clear()
    view.setCurrentIndex(view.reader_model.index(row, column))


def after(qtbot: QtBot, window: MainWindow, act: Callable[[], object]) -> None:
    """Do something that is a step, and wait until the window shows what it changed."""
    with qtbot.waitSignal(window.open_article.changed):
        act()


def annotated(window: MainWindow) -> tuple[Annotation, ...]:
    assert window.open_article.article is not None
    return window.open_article.article.annotations


def marked(window: MainWindow) -> list[str]:
    """Return the reader's texts with what is highlighted in brackets; others are left out."""
    view = window.reader.view
    found = []
    for row in range(len(view.reader_model.rows)):
        sentence = view.reader_model.sentence(row)
        for column, side in zip(Column, Side, strict=True):
            if sentence is None:
                continue
            text = view.reader_model.text(row, column)
            spans = view.reader_model.annotations.spans(sentence.stored.id, side, view.palette())
            for span in reversed(spans):
                text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
            if spans:
                found.append(text)
    return found


def dialog_of(window: MainWindow) -> AnnotationDialog:
    assert window.annotating.dialog is not None
    return window.annotating.dialog


def highlighted(
    qtbot: QtBot, window: MainWindow, column: Column, first: tuple[int, int], last: tuple[int, int]
) -> Annotation:
    known = set(annotated(window))
    select(window, column, first, last)
    after(qtbot, window, window.annotating.highlight)
    (made,) = set(annotated(window)) - known
    return made


def test_that_ctrl_h_highlights_what_is_selected_in_either_language(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    select(reading, Column.SOURCE, (1, 0), (1, 11))
    view.setFocus()
    after(
        qtbot,
        reading,
        lambda: qtbot.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
    )
    highlighted(qtbot, reading, Column.TRANSLATION, (5, 5), (5, 13))
    assert marked(reading) == [
        "[Hujan turun] selama 3 hari di pesisir.",
        "[en] [Gubernur] meninjau lokasi pada Senin.",
    ]
    assert view.selection.spans == {}
    assert reading.edits.history.undo == "Highlight"


def test_that_a_selection_across_sentences_is_one_highlight_of_whole_words_in_each(
    qtbot: QtBot, reading: MainWindow
) -> None:
    """A removed piece between them is passed over; blanks at the ends are not highlighted."""
    made = highlighted(qtbot, reading, Column.SOURCE, (2, 7), (5, 9))
    assert [anchor.quotation for anchor in made.anchors] == [
        "1.200 warga mengungsi ke sekolah.",
        "Bantuan",
        "Gubernur",
    ]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.SOURCE, "Ia menjanjikan bantuan pangan."),
        (Column.TRANSLATION, "[en] Ia menjanjikan bantuan pangan."),
    ],
)
def test_that_without_a_selection_the_sentence_under_the_cursor_is_highlighted(
    qtbot: QtBot, reading: MainWindow, column: Column, expected: str
) -> None:
    cursor(reading, 6, column)
    after(qtbot, reading, reading.annotating.highlight)
    assert annotated(reading)[0].quotation == expected


def test_that_a_removed_piece_is_not_highlighted_but_the_user_is_told(
    qtbot: QtBot, reading: MainWindow
) -> None:
    cursor(reading, 3, Column.SOURCE)
    with qtbot.waitSignal(reading.annotating.said):
        reading.annotating.highlight()
    assert annotated(reading) == ()


def test_that_a_highlight_is_like_the_last_one(qtbot: QtBot, reading: MainWindow) -> None:
    cursor(reading, 1, Column.SOURCE)
    after(qtbot, reading, lambda: reading.annotating.highlight_as(AnnotationKind.QUOTE))
    cursor(reading, 2, Column.SOURCE)
    after(qtbot, reading, reading.annotating.highlight)
    assert [a.content for a in annotated(reading)] == [
        AnnotationContent(AnnotationKind.QUOTE, colour="blue")
    ] * 2


def test_that_the_same_passage_is_not_highlighted_twice_but_edited(
    qtbot: QtBot, reading: MainWindow
) -> None:
    cursor(reading, 1, Column.SOURCE)
    after(qtbot, reading, reading.annotating.highlight)
    reading.annotating.highlight()
    dialog = dialog_of(reading)
    dialog.kind.setCurrentIndex(dialog.kind.findData(AnnotationKind.FIGURE))
    after(qtbot, reading, dialog.save.click)
    assert [a.content for a in annotated(reading)] == [
        AnnotationContent(AnnotationKind.FIGURE, colour="green")
    ]
    assert reading.edits.history.undo == "Edit highlight"


def test_that_every_step_is_undone_and_shown_by_itself(qtbot: QtBot, reading: MainWindow) -> None:
    highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 5))
    shown = marked(reading)
    panel = reading.notes
    assert panel.model.total == 1
    assert reading.panels.tabs.tabText(1) == "Notes (1)"
    after(qtbot, reading, lambda: reading.annotating.delete([panel.model.placed(0)]))
    assert (marked(reading), panel.model.total) == ([], 0)
    assert reading.edits.history.undo == "Delete highlight"
    after(qtbot, reading, reading.edits.undo)
    assert (marked(reading), panel.model.total) == (shown, 1)
    after(qtbot, reading, reading.edits.redo)
    assert (marked(reading), panel.model.total) == ([], 0)


def test_that_a_note_is_written_with_its_kind_colour_and_label(
    qtbot: QtBot, reading: MainWindow
) -> None:
    select(reading, Column.SOURCE, (1, 0), (1, 5))
    reading.annotating.highlight_with_note()
    dialog = dialog_of(reading)
    assert not dialog.label.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(AnnotationKind.CUSTOM))
    assert dialog.label.isVisible()
    assert dialog.colours.colour == "purple"
    qtbot.mouseClick(dialog.colours.button("teal"), Qt.MouseButton.LeftButton)
    dialog.kind.setCurrentIndex(dialog.kind.findData(AnnotationKind.DOUBT))
    assert dialog.colours.colour == "teal", "a colour that was chosen stays"
    dialog.kind.setCurrentIndex(dialog.kind.findData(AnnotationKind.CUSTOM))
    dialog.label.setText("Lead")
    qtbot.keyClicks(dialog.note, "Who says so?")
    after(
        qtbot,
        reading,
        lambda: qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    (made,) = annotated(reading)
    assert made.content == AnnotationContent(AnnotationKind.CUSTOM, "Lead", "teal", "Who says so?")
    assert reading.edits.history.undo == "Add note"
    assert reading.annotating.dialog is None


def test_that_esc_never_loses_what_was_typed_silently(qtbot: QtBot, reading: MainWindow) -> None:
    cursor(reading, 1, Column.SOURCE)
    reading.annotating.highlight_with_note()
    dialog = dialog_of(reading)
    qtbot.keyClicks(dialog.note, "Long thoughts")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.warning.text()
    qtbot.keyClicks(dialog.note, "!")
    assert not dialog.warning.isVisible()
    qtbot.keyClick(dialog.note, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.note, Qt.Key.Key_Escape)
    assert reading.annotating.dialog is None
    reading.annotating.highlight_with_note()
    qtbot.keyClick(dialog_of(reading).note, Qt.Key.Key_Escape)
    assert reading.annotating.dialog is None, "nothing typed, nothing lost"


def test_that_what_was_typed_stays_when_the_library_refuses_it(
    qtbot: QtBot, reading: MainWindow
) -> None:
    made = highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 5))
    placed = reading.notes.model.placed(0)
    reading.database.ask(lambda lib: lib.edit("Delete", lambda e: e.delete_annotations([made.id])))
    reading.annotating.edit(placed)
    dialog = dialog_of(reading)
    qtbot.keyClicks(dialog.note, "Kept")
    dialog.save.click()
    qtbot.waitUntil(dialog.warning.isVisible)
    assert dialog.warning.text().startswith("It could not be saved: ")
    assert dialog.isVisible()
    assert dialog.note.toPlainText() == "Kept"
    assert dialog.save.isEnabled()
    dialog.reject()
    dialog.reject()


def test_that_a_note_is_not_said_to_be_refused_when_another_step_fails(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.annotating.note_article()
    dialog = dialog_of(reading)
    with qtbot.waitSignal(reading.edits.failed):
        reading.edits.run("Other", lambda _: 1 / 0)
    assert not dialog.warning.isVisible()
    dialog.reject()


def test_that_a_note_on_the_article_needs_words_and_is_shown_on_top(
    qtbot: QtBot, reading: MainWindow
) -> None:
    header = reading.reader.header
    assert not header.notes.isVisible()
    reading.annotating.note_article()
    dialog = dialog_of(reading)
    assert not dialog.save.isEnabled()
    dialog.note.setPlainText("One source only.")
    after(qtbot, reading, dialog.save.click)
    assert header.notes.isVisible()
    assert header.notes.text() == "1 note on the article"
    assert header.notes.toolTip() == "One source only."
    header.notes.click()
    assert reading.panels.tabs.currentWidget() is reading.notes
    assert [p.annotation.content.note for p in reading.notes.list.chosen()] == ["One source only."]


def test_that_words_that_are_gone_are_said_to_be_gone_with_what_was_highlighted(
    qtbot: QtBot, reading: MainWindow
) -> None:
    made = highlighted(qtbot, reading, Column.TRANSLATION, (1, 5), (1, 10))
    assert made.quotation == "Hujan"
    sentence = made.anchors[0].sentence_id
    after(
        qtbot, reading, lambda: reading.edits.run("Correct", lambda e: e.correct(sentence, "Rain."))
    )
    assert marked(reading) == []
    said = str(reading.notes.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "The highlighted words are no longer in the translation." in said
    assert "[en] [Hujan] turun selama 3 hari di pesisir." in said
    marks = reading.reader.view.reader_model.annotations
    assert marks.sign(sentence, Side.TRANSLATION) == "K"
    after(qtbot, reading, reading.edits.undo)
    assert marked(reading) == ["[en] [Hujan] turun selama 3 hari di pesisir."]


def test_that_the_margin_tells_kinds_by_letters_and_counts_several(
    qtbot: QtBot, reading: MainWindow
) -> None:
    marks = reading.reader.view.reader_model.annotations
    first = highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 5))
    sentence = first.anchors[0].sentence_id
    signs = [marks.sign(sentence, side) for side in Side]
    assert signs == ["K", ""]
    highlighted(qtbot, reading, Column.SOURCE, (1, 3), (1, 12))
    assert marks.sign(sentence, Side.SOURCE) == "2"
    assert marks.sign(sentence, None) == "2"


def test_that_overlapping_highlights_stay_visible(qtbot: QtBot, reading: MainWindow) -> None:
    """The shorter one lies above; where it hides the longer one, that underlines it."""
    select(reading, Column.SOURCE, (1, 0), (1, 20))
    after(qtbot, reading, lambda: reading.annotating.highlight_as(AnnotationKind.QUOTE))
    select(reading, Column.SOURCE, (1, 6), (1, 11))
    after(qtbot, reading, lambda: reading.annotating.highlight_as(AnnotationKind.DOUBT))
    view = reading.reader.view
    sentence = view.reader_model.sentence(1)
    assert sentence is not None
    spans = view.reader_model.annotations.spans(sentence.stored.id, Side.SOURCE, view.palette())
    shades = theme.shades(view.palette())
    blue, orange = shades["blue"], shades["orange"]
    assert [(s.start, s.end, s.background, s.line) for s in spans] == [
        (0, 6, blue.background, None),
        (6, 11, orange.background, blue.text),
        (11, 20, blue.background, None),
    ]


def test_that_highlights_and_signs_are_drawn(qtbot: QtBot, reading: MainWindow) -> None:
    select(reading, Column.SOURCE, (1, 0), (1, 11))
    after(qtbot, reading, lambda: reading.annotating.highlight_as(AnnotationKind.FIGURE))
    view = reading.reader.view
    shade = theme.shades(view.palette())["green"]

    def has(column: Column, colour: QColor) -> bool:
        image = view.viewport().grab(view.part_rect(1, column).toAlignedRect()).toImage()
        return any(
            QColor(image.pixel(x, y)) == colour
            for x in range(image.width())
            for y in range(image.height())
        )

    assert has(Column.SOURCE, shade.background)
    assert not has(Column.TRANSLATION, shade.background)


def point_on(window: MainWindow, row: int, column: Column) -> QPoint:
    """Return a point on the first letter of a text."""
    return (window.reader.view.text_place(row, column) + QPointF(3, 6)).toPoint()


def sign_of(window: MainWindow, row: int, column: Column) -> QPoint:
    view = window.reader.view
    found = view.part_at(point_on(window, row, column))
    assert found is not None
    rect = view.cells.sign_rect(found[1]).translated(0, view.rowViewportPosition(row))
    return rect.center().toPoint()


def test_that_hovering_tells_kind_note_author_and_date(qtbot: QtBot, reading: MainWindow) -> None:
    reading.edits.author = "Ana"
    cursor(reading, 1, Column.SOURCE)
    reading.annotating.highlight_with_note()
    dialog_of(reading).note.setPlainText("Check the gauge.")
    after(qtbot, reading, dialog_of(reading).save.click)
    view = reading.reader.view
    for point in (point_on(reading, 1, Column.SOURCE), sign_of(reading, 1, Column.SOURCE)):
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
        said = QToolTip.text()
        assert "Key point" in said
        assert "Check the gauge." in said
        assert "Ana" in said
    spoken = str(view.reader_model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Check the gauge." in spoken


def test_that_a_click_selects_the_annotation_in_the_list(qtbot: QtBot, reading: MainWindow) -> None:
    first = highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 11))
    second = highlighted(qtbot, reading, Column.SOURCE, (2, 0), (2, 7))
    viewport = reading.reader.view.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, pos=point_on(reading, 2, Column.SOURCE))
    assert [p.annotation.id for p in reading.notes.list.chosen()] == [second.id]
    assert reading.panels.tabs.currentWidget() is reading.summary
    qtbot.mouseClick(viewport, left, pos=sign_of(reading, 1, Column.SOURCE))
    assert [p.annotation.id for p in reading.notes.list.chosen()] == [first.id]
    assert reading.panels.tabs.currentWidget() is reading.notes


def test_that_enter_edits_the_note_of_a_sentence(qtbot: QtBot, reading: MainWindow) -> None:
    highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 11))
    cursor(reading, 1, Column.SOURCE)
    qtbot.keyClick(reading.reader.view, Qt.Key.Key_Return)
    assert dialog_of(reading).isVisible()
    dialog_of(reading).reject()
    highlighted(qtbot, reading, Column.SOURCE, (1, 3), (1, 20))
    cursor(reading, 1, Column.SOURCE)
    qtbot.keyClick(reading.reader.view, Qt.Key.Key_Return)
    assert reading.annotating.dialog is None
    assert reading.panels.tabs.currentWidget() is reading.notes


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_that_the_menu_of_a_sentence_offers_what_can_be_done_with_its_annotations(
    qtbot: QtBot, reading: MainWindow
) -> None:
    highlighted(qtbot, reading, Column.TRANSLATION, (1, 5), (1, 10))
    cursor(reading, 1, Column.SOURCE)
    menu = reading.reader.view.menu.made(1)
    assert {"Highlight", "Highlight &as", "Highlight with note…"} <= set(texts(menu))
    (one,) = [a.menu() for a in menu.actions() if a.text() == "Key point: Hujan"]
    assert isinstance(one, QMenu)
    assert texts(one) == ["Edit note…", "Copy with source", "Show in the list", "Delete"]
    one.actions()[1].trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [
        "“Hujan” (machine translation)",
        "“Hujan turun selama 3 hari di pesisir.”",
        "Key point",
        "— Banjir melanda kota pelabuhan, Kabar Pesisir, 2 March 2026, banjir.txt",
    ]
    after(qtbot, reading, one.actions()[-1].trigger)
    assert annotated(reading) == ()


def test_that_english_alone_shows_the_signs_of_both_languages(
    qtbot: QtBot, reading: MainWindow
) -> None:
    made = highlighted(qtbot, reading, Column.SOURCE, (1, 0), (1, 5))
    view = reading.reader.view
    view.set_layout(ReaderLayout.TRANSLATION)
    side = view.cells.side(Column.TRANSLATION)
    assert view.reader_model.annotations.sign(made.anchors[0].sentence_id, side) == "K"


def test_that_a_note_of_another_article_opens_it_at_its_place(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    made = highlighted(qtbot, reading, Column.SOURCE, (6, 0), (6, 2))
    placed = reading.notes.model.placed(0)
    other = make_article(make_source(tmp_path / "lain.txt", TEXT.replace("kota", "desa")))
    row = reading.database.ask(lambda library: library.add(other, PACK))
    with qtbot.waitSignal(reading.open_article.opened):
        reading.open_article.open(row.id)
    assert reading.notes.model.total == 0
    with qtbot.waitSignal(reading.open_article.opened):
        reading.annotating.go_to(placed)
    view = reading.reader.view
    assert view.currentIndex().row() == view.reader_model.row_of(made.anchors[0].sentence_id)
    cursor(reading, 0, Column.TRANSLATION)
    reading.annotating.go_to(placed)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (6, Column.SOURCE)
