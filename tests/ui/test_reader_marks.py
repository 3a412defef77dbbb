# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Removed pieces in the reader: one quiet mark for a run of them, opened and restored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

from briefing_app.core.cleaning import RULES
from briefing_app.core.model import (
    BlockKind,
    Document,
    Metadata,
    Removed,
    Sentence,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.core.stored import ArticleRow, StoredArticle, StoredRemoved, StoredSentence
from briefing_app.ui.reader_layout import Column
from briefing_app.ui.reader_model import ReaderModel
from briefing_app.ui.reader_rows import MarkRow
from briefing_app.ui.reader_view import ReaderView
from briefing_app.ui.text_layout import Span
from tests.ui.looks import drawn

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow


def mark_row(view: ReaderView) -> int:
    return next(n for n, row in enumerate(view.reader_model.rows) if isinstance(row, MarkRow))


def click_on_link(qtbot: QtBot, view: ReaderView, row: int) -> None:
    """Click in the middle of the word that is a link."""
    rect = view.visualRect(view.reader_model.index(row, Column.SOURCE))
    block = view.cells.block(row, Column.SOURCE, rect.width())
    link = view.reader_model.links(row)[0]
    middle = (link.start + link.end) // 2
    place = next(
        QPoint(x, y)
        for y in range(0, rect.height(), 2)
        for x in range(0, rect.width(), 2)
        if block.contains(QPointF(x, y), Span(middle, middle + 1))
    )
    at = view.text_place(row, Column.SOURCE).toPoint() + place
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_that_a_mark_opens_and_closes_by_keyboard(qtbot: QtBot, reading: MainWindow) -> None:
    view = reading.reader.view
    row = mark_row(view)
    before = drawn(reading)
    view.setCurrentIndex(view.reader_model.index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert drawn(reading)[row : row + 2] == [
        "1 piece removed: read also    Hide",
        f"Baca Juga: Jalan utama masih tertutup\u2028Read also: {RULES['read-also']}    Restore",
    ]
    assert drawn(reading)[row + 2] == before[row + 1]
    assert view.columnSpan(row + 1, 0) == 2
    assert view.columnSpan(row + 2, 0) == 1
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert drawn(reading) == before


def test_that_restore_puts_the_piece_back_translated_and_in_its_place(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    row = mark_row(view)
    click_on_link(qtbot, view, row)
    with qtbot.waitSignal(reading.open_article.changed):
        click_on_link(qtbot, view, row + 1)
    assert "Baca Juga: Jalan utama masih tertutup | [en] restored" in drawn(reading)[row]
    assert not any(isinstance(found, MarkRow) for found in view.reader_model.rows)
    stored = reading.database.ask(lambda library: library.article(library.articles()[0].id))
    assert [piece.restored for piece in stored.removed] == [True]


def page_with_chrome(before: int, after: int) -> StoredArticle:
    """Return an article with pieces of a page before and after its two sentences."""
    parts = [
        *((f"Menu {n}", "site-chrome") for n in range(before)),
        ("JAKARTA -", "dateline"),
        ("Hujan turun.", ""),
        ("Warga pindah.", ""),
        *((f"Tautan {n}", "related-list") for n in range(after)),
    ]
    text, sentences, removed = "", [], []
    for number, (said, rule) in enumerate(parts):
        start, end = len(text), len(text) + len(said)
        if rule:
            piece = Removed(start, end, number, rule)
            removed.append(StoredRemoved(number + 1, piece, said, restored=False))
        else:
            sentence = Sentence(start, end, number, BlockKind.PARAGRAPH, said)
            translation = Translation(f"[en] {said}", -0.2, "starter 1.0 (ab)")
            sentences.append(StoredSentence(number + 1, sentence, translation))
        text += f"{said}\n"
    row = ArticleRow(9, Metadata(title="Hujan"), "Rain", "h.html", "0" * 64, "html", "", 2, 4)
    summary = Summary("ranker", SummaryLength(sentences=1), (sentences[0].id,))
    return StoredArticle(row, Document(text, (), "html"), tuple(sentences), tuple(removed), summary)


def test_that_a_run_of_removed_pieces_is_one_quiet_row_that_names_their_rules(
    qtbot: QtBot,
) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(page_with_chrome(before=33, after=4))
    model = view.reader_model
    assert [model.text(row, 0) for row in range(len(model.rows))] == [
        "34 pieces removed: site chrome, dateline    Show",
        "Hujan turun.",
        "Warga pindah.",
        "4 pieces removed: related list    Show",
    ]
    first = view.visualRect(model.index(1, 0))
    assert first.top() < 2 * view.fontMetrics().lineSpacing()


def test_that_an_opened_run_shows_every_piece_with_its_rule_explained_and_restore(
    qtbot: QtBot,
) -> None:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(page_with_chrome(before=2, after=1))
    asked: list[str] = []
    view.restore_asked.connect(lambda piece: asked.append(piece.text))
    click_on_link(qtbot, view, 0)
    model = view.reader_model
    chrome, dateline = RULES["site-chrome"], RULES["dateline"]
    assert [model.text(row, 0) for row in range(5)] == [
        "3 pieces removed: site chrome, dateline    Hide",
        f"Menu 0\u2028Site chrome: {chrome}    Restore",
        f"Menu 1\u2028Site chrome: {chrome}    Restore",
        f"JAKARTA -\u2028Dateline: {dateline}    Restore",
        "Hujan turun.",
    ]
    click_on_link(qtbot, view, 3)
    view.setCurrentIndex(model.index(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert asked == ["JAKARTA -", "Menu 1"]


def test_that_a_mark_names_at_most_four_rules_and_counts_the_others() -> None:
    model = ReaderModel()
    article = page_with_chrome(before=0, after=0)
    rules = ("byline", "tags", "category", "copyright", "pagination", "newsroom")
    pieces = tuple(
        StoredRemoved(50 + n, Removed(n, n + 1, 0, rule), "x", restored=False)
        for n, rule in enumerate(rules)
    )
    model.show(replace(article, removed=pieces, sentences=()))
    assert model.text(0, 0) == (
        "6 pieces removed: byline, tags, category, copyright and 2 more    Show"
    )


def test_that_marks_and_rules_are_neither_found_nor_copied(
    qtbot: QtBot, reading: MainWindow
) -> None:
    view = reading.reader.view
    row = mark_row(view)
    view.setCurrentIndex(view.reader_model.index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.find_all("Restore") == []
    assert view.find_all("pointer to another") == []
    assert view.find_all("Baca Juga") == [(row + 1, 0, 0)]
    view.selection.select_rows(row, row + 1, Column.SOURCE)
    assert view.selected_text() == "Baca Juga: Jalan utama masih tertutup"


def test_that_opening_a_mark_keeps_the_search_at_its_places(
    qtbot: QtBot, reading: MainWindow
) -> None:
    bar, view = reading.reader.find_bar, reading.reader.view
    bar.open()
    bar.field.setText("pangan")
    before = view.cells.lit.matches
    row = mark_row(view)
    view.act(row, "toggle")
    after = view.cells.lit.matches
    assert {(at + 1, column): places for (at, column), places in before.items()} == after
