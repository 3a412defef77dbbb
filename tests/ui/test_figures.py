# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window of figures: what it shows, what the analyst decides there, keys, files."""

from __future__ import annotations

import csv
import io
import re
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QWidget

from briefing_app.core.errors import ExportError
from briefing_app.core.ledger import Relation
from briefing_app.library import Library
from briefing_app.ui.figures_model import CONFLICT, ENTRY
from tests.ui.fakes import PACK, make_article, make_source

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.figures_desk import FiguresDesk
    from briefing_app.ui.figures_window import FiguresWindow
    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXTS = (
    "Tanggul Sari retak\nRini mengatakan 3.000 tentara dikirim ke Sari.",
    "Sari menunggu bantuan\nBayu mengatakan 2.000 tentara dikirim ke Sari.",
    "Kapal datang\nSebanyak 40 kapal dikirim ke Sari.",
)


def fill(window: MainWindow, folder: Path, texts: tuple[str, ...] = TEXTS) -> list[int]:
    found = []
    for number, text in enumerate(texts):
        article = make_article(make_source(folder / f"berita{number}.txt", text), 1)
        english = tuple(
            replace(told, text=re.sub(r"(\d)\.(\d)", r"\1,\2", told.text))
            for told in article.translations
        )
        article = replace(article, translations=english)
        row = window.database.ask(partial(Library.add, article=article, pack=PACK))
        window.queue.imported.emit(row)
        found.append(row.id)
    return found


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> FiguresDesk:
    """Return the desk of a window on three articles, whose figures are shown."""
    fill(window, tmp_path)
    window.articles.table.selectAll()
    qtbot.waitUntil(lambda: len(window.articles.selected_ids()) == 3)
    with qtbot.waitSignal(window.translation.figures.shown):
        window.translation.figures.open()
    return window.translation.figures


def tool(desk: FiguresDesk) -> FiguresWindow:
    assert desk.window is not None
    return desk.window


def drawn(desk: FiguresDesk) -> list[str]:
    """Return the tree as text: the first cells of each row, a group's rows indented."""
    model = tool(desk).model
    found = []
    for number in range(model.rowCount()):
        top = model.index(number, 0)
        found.append(f"{top.data()} | {model.index(number, 1).data()}")
        for row in range(model.rowCount(top)):
            index = model.index(row, 0, top)
            sign = "! " if index.data(CONFLICT) else "  "
            found.append(f"{sign}{index.data()}")
    return found


def choose(desk: FiguresDesk, *figures: str) -> None:
    tree = tool(desk).tree
    places = [
        entry.place
        for group in tool(desk).model.groups
        for entry in group.entries
        if entry.statement.quote in figures
    ]
    assert len(places) == len(figures)
    tree.select(places)


CONFLICTING = [
    "2,000–3,000 | soldiers, sent",
    "! Possible conflict: 2,000 (Bayu, 2 March 2026) and 3,000 (Rini, 2 March 2026) cannot both "
    "be true.",
    "  2,000",
    "  3,000",
    "40 | ships, sent",
]


def test_that_the_selected_articles_figures_are_grouped_with_conflicts_in_words(
    desk: FiguresDesk,
) -> None:
    assert drawn(desk) == CONFLICTING
    assert (
        tool(desk).count.text() == "3 articles · 3 figures in 2 groups · 1 with a possible conflict"
    )


def test_that_parting_takes_a_figure_out_of_its_group_and_undo_brings_it_back(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow
) -> None:
    before = drawn(desk)
    choose(desk, "3.000")
    with qtbot.waitSignal(desk.shown):
        qtbot.keyClick(tool(desk).tree, Qt.Key.Key_P, CONTROL)
    assert sorted(drawn(desk)) == [
        "2,000 | soldiers, sent",
        "3,000 | soldiers, sent",
        "40 | ships, sent",
    ]
    assert [entry.statement.quote for entry in tool(desk).tree.entries()] == ["3.000"]
    assert window.edits.history.undo == "Part figures"
    with qtbot.waitSignal(desk.shown):
        qtbot.keyClick(tool(desk).tree, Qt.Key.Key_Z, CONTROL)
    assert drawn(desk) == before


def test_that_parted_figures_stay_parted_when_the_window_is_opened_again(
    qtbot: QtBot, desk: FiguresDesk
) -> None:
    choose(desk, "3.000")
    with qtbot.waitSignal(desk.shown):
        tool(desk).part()
    tool(desk).close()
    with qtbot.waitSignal(desk.shown):
        desk.open()
    assert len(tool(desk).model.groups) == 3


def test_that_confirming_one_figure_confirms_its_group(qtbot: QtBot, desk: FiguresDesk) -> None:
    choose(desk, "3.000")
    with qtbot.waitSignal(desk.shown):
        qtbot.keyClick(tool(desk).tree, Qt.Key.Key_Return, CONTROL)
    model = tool(desk).model
    assert model.index(0, 3).data() == "Confirmed as the same claim"
    with qtbot.waitSignal(desk.shown):
        tool(desk).forget()
    assert model.index(0, 3).data() == "Proposed as the same claim"


def test_that_figures_of_two_groups_can_be_confirmed_as_one_claim(
    qtbot: QtBot, desk: FiguresDesk
) -> None:
    choose(desk, "3.000", "40")
    with qtbot.waitSignal(desk.shown):
        tool(desk).confirm()
    assert len(tool(desk).model.groups) == 1


def test_that_a_conflict_is_taken_away_with_a_reason(qtbot: QtBot, desk: FiguresDesk) -> None:
    choose(desk, "3.000")
    qtbot.keyClick(tool(desk).tree, Qt.Key.Key_K, CONTROL)
    (dialog,) = tool(desk).findChildren(QInputDialog)
    with qtbot.waitSignal(desk.shown):
        dialog.setTextValue("Two different weeks.")
        dialog.accept()
    assert "  Not a conflict, as you decided: Two different weeks." in drawn(desk)
    assert not any(row.startswith("!") for row in drawn(desk))


def test_that_one_conflict_of_several_can_be_taken_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(window, tmp_path, (*TEXTS[:2], TEXTS[1].replace("2.000", "900").replace("Bayu", "Tono")))
    window.articles.table.selectAll()
    qtbot.waitUntil(lambda: len(window.articles.selected_ids()) == 3)
    desk = window.translation.figures
    with qtbot.waitSignal(desk.shown):
        desk.open()
    tree, model = tool(desk).tree, tool(desk).model
    assert sum(row.startswith("! Possible") for row in drawn(desk)) == 3
    flags = tree.selectionModel().SelectionFlag
    row = model.index(0, 0, model.index(0, 0))
    tree.selectionModel().setCurrentIndex(row, flags.ClearAndSelect | flags.Rows)
    assert len(tree.entries()) == 2
    assert not tool(desk)._actions["part"].isEnabled()
    with qtbot.waitSignal(desk.shown):
        desk.accept(tool(desk)._conflicting(), "")
    assert sum(row.startswith("! Possible") for row in drawn(desk)) == 2
    choose(desk, "900")
    told = tool(desk).details.toPlainText()
    assert all("900" in line for line in told.split("\n") if line.startswith("Possible"))


def test_that_the_filter_leaves_conflicts_or_figures_that_differ(desk: FiguresDesk) -> None:
    box = tool(desk).filter
    box.setCurrentIndex(1)
    assert [row for row in drawn(desk) if "|" in row] == ["2,000–3,000 | soldiers, sent"]
    box.setCurrentIndex(2)
    assert drawn(desk) == []
    assert "Nothing fits" in tool(desk).empty.text


def test_that_a_figure_that_differs_is_marked_in_words_and_filtered(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow
) -> None:
    choose(desk, "40")
    (entry,) = tool(desk).tree.entries()
    with qtbot.waitSignal(desk.shown):
        window.edits.run(
            "Correct", lambda edits: edits.correct(entry.sentence_id, "They sent 400 ships there.")
        )
    tool(desk).filter.setCurrentIndex(2)
    assert drawn(desk) == ["40 (differs in English) | ships, sent"]
    assert "Check:" in tool(desk).details.toPlainText()


def test_that_enter_leads_to_the_sentence_in_the_reader(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow
) -> None:
    choose(desk, "40")
    entry = tool(desk).tree.currentIndex().data(ENTRY)
    with qtbot.waitSignal(desk.open_asked) as asked:
        qtbot.keyClick(tool(desk).tree, Qt.Key.Key_Return)
    assert asked.args == [entry.article.id, entry.sentence_id]
    qtbot.waitUntil(
        lambda: (
            window.open_article.article is not None
            and window.open_article.article.row.id == entry.article.id
        )
    )


def test_that_a_correction_is_followed(qtbot: QtBot, desk: FiguresDesk, window: MainWindow) -> None:
    choose(desk, "40")
    (entry,) = tool(desk).tree.entries()
    with qtbot.waitSignal(desk.shown):
        window.edits.run("Correct", lambda edits: edits.correct(entry.sentence_id, "Forty boats."))
    choose(desk, "40")
    (entry,) = tool(desk).tree.entries()
    assert (entry.translation, entry.corrected) == ("Forty boats.", True)
    assert "Forty boats." in tool(desk).details.toPlainText()
    assert "corrected" in tool(desk).details.toPlainText()


def test_that_an_article_in_the_trash_leaves(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow
) -> None:
    choose(desk, "40")
    (entry,) = tool(desk).tree.entries()
    with qtbot.waitSignal(desk.shown):
        window.edits.run("Delete", lambda edits: edits.trash([entry.article.id]))
    assert not any("ships" in row for row in drawn(desk))


def test_that_without_a_selection_the_open_article_is_read(
    qtbot: QtBot, reading: MainWindow
) -> None:
    desk = reading.translation.figures
    reading.articles.table.clearSelection()
    with qtbot.waitSignal(desk.shown):
        desk.open()
    assert tool(desk).model.ledger.articles == 1


def test_that_an_empty_window_teaches_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    desk = window.translation.figures
    with qtbot.waitSignal(desk.shown):
        desk.open()
    assert "Ctrl+Alt+F" in tool(desk).empty.text


def test_that_the_reading_can_be_stopped(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow
) -> None:
    with qtbot.waitSignal(desk.reading.stopped):
        desk.open()
        tool(desk).stop.click()
    assert tool(desk).progress.isHidden()
    window.database.ask(lambda _: None)
    with qtbot.assertNotEmitted(desk.shown, wait=50):
        pass


def test_that_closing_the_library_empties_the_window(desk: FiguresDesk, window: MainWindow) -> None:
    window.leave_library()
    assert tool(desk).model.groups == []


def test_that_what_is_shown_is_saved_as_csv(
    qtbot: QtBot, desk: FiguresDesk, tmp_path: Path
) -> None:
    tool(desk).filter.setCurrentIndex(1)
    tool(desk).save()
    (dialog,) = tool(desk).findChildren(QFileDialog)
    target = tmp_path / "figures.csv"
    with qtbot.waitSignal(desk.saved):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    text = target.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert sorted(row["As stated"] for row in rows) == ["2,000", "3,000"]
    assert all(row["Possible conflict"] for row in rows)


def test_that_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, desk: FiguresDesk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.failed) as failed:
        desk.write(tool(desk).model.shown, tmp_path / "no" / "such" / "folder.csv")
    assert isinstance(failed.args[1], ExportError)


def test_that_the_selected_figures_are_copied_as_a_table(qtbot: QtBot, desk: FiguresDesk) -> None:
    choose(desk, "3.000", "2.000")
    qtbot.keyClick(tool(desk).tree, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert lines[0].startswith("Thing counted\t")


def test_that_buttons_can_be_used_only_where_they_do_something(desk: FiguresDesk) -> None:
    choose(desk, "40")
    enabled = {name: action.isEnabled() for name, action in tool(desk)._actions.items()}
    assert enabled == {
        "confirm": False,
        "part": False,
        "accept": False,
        "forget": True,
        "copy": True,
        "save": True,
    }
    choose(desk, "3.000")
    assert all(action.isEnabled() for action in tool(desk)._actions.values())


def test_that_every_control_has_a_name_and_every_button_a_key(desk: FiguresDesk) -> None:
    unnamed = []
    for widget in tool(desk).findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                unnamed.append(widget)
    assert unnamed == []
    assert all(action.shortcuts() for action in tool(desk).actions())
    letters = [
        action.text()[action.text().index("&") + 1] for action in tool(desk)._actions.values()
    ]
    assert len(set(letters)) == len(letters)


def test_that_a_row_is_spoken_with_all_that_it_says(desk: FiguresDesk) -> None:
    choose(desk, "40")
    index = tool(desk).tree.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "40" in spoken
    assert "Sebanyak 40 kapal" in spoken


def test_that_the_menu_offers_what_the_buttons_do(desk: FiguresDesk) -> None:
    choose(desk, "3.000")
    menu = tool(desk).menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0].startswith("Go to the sentence")
    assert len(texts) == 7
    menu.deleteLater()


def test_that_twenty_articles_are_read_within_a_second(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    texts = tuple(
        f"Kabar {n}\n"
        + " ".join(
            f"Sebanyak {n * 10 + k} tentara dikirim ke desa Sari pada hari ke-{k}."
            for k in range(20)
        )
        for n in range(1, 21)
    )
    fill(window, tmp_path, texts)
    window.articles.table.selectAll()
    qtbot.waitUntil(lambda: len(window.articles.selected_ids()) == 20)
    desk = window.translation.figures
    began = time.process_time()
    with qtbot.waitSignal(desk.shown, timeout=20_000):
        desk.open()
    assert tool(desk).model.ledger.articles == 20
    assert time.process_time() - began < 3  # the processor's, with a machine that is shared
    QApplication.processEvents()


def test_that_the_export_asks_for_the_table_and_hands_over_what_was_decided(
    qtbot: QtBot, desk: FiguresDesk, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    choose(desk, "3.000")
    with qtbot.waitSignal(desk.shown):
        tool(desk).confirm()
    for wanted in (True, False):
        window.exporting.open()
        dialog = window.exporting.dialog
        assert dialog is not None
        dialog.target.setText(str(tmp_path / "out.pdf"))
        dialog.figures.setChecked(wanted)
        with qtbot.waitSignal(dialog.written):
            dialog.start()
        assert services.exported[-1][1].figures is wanted
        assert [decision.relation for decision in services.decisions] == [Relation.SAME]
        dialog.reject()
    window.exporting.open()
    assert window.exporting.dialog is not None
    assert not window.exporting.dialog.figures.isChecked()
    window.exporting.dialog.reject()
