# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The window of the language packs: what it tells, and what its buttons do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from briefing_app.core.pack_quality import Quality
from tests.ui.fakes import OTHER, PACK, make_article, make_source
from tests.ui.test_drop import data_of, drop
from tests.ui.test_keyboard import controls, name_of
from tests.ui.test_packs import pack_file

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from briefing_app.ui.pack_window import PackWindow
    from tests.ui.fakes import FakeServices


@pytest.fixture
def services() -> FakeServices:
    from tests.ui.fakes import FakeServices

    made = FakeServices()
    told = replace(
        PACK,
        licence="MPL 2.0",
        quality=(Quality("Berita", 26.9, 55.4), Quality("Laporan", None, 45.6)),
    )
    made.installed = [told, OTHER]
    return made


@pytest.fixture
def packs(qtbot: QtBot, window: MainWindow) -> PackWindow:
    """Return the window of the packs, shown."""
    action = next(
        a for a in window.menus.actions.all if "packs…" in a.text() and "Lang" in a.text()
    )
    action.trigger()
    shown = window.packing.window
    qtbot.waitUntil(lambda: shown.card.toPlainText() != "")
    return shown


def drawn(shown: PackWindow) -> list[str]:
    """Return the table as text; > marks the selected row."""
    model = shown.model
    return [
        ("> " if shown.pack is pack else "  ")
        + " | ".join(
            str(model.index(row, column).data() or "") for column in range(model.columnCount())
        )
        for row, pack in enumerate(model.packs)
    ]


def test_that_all_that_is_known_of_each_pack_is_shown(qtbot: QtBot, packs: PackWindow) -> None:
    qtbot.waitUntil(lambda: "–" not in drawn(packs)[0])
    assert drawn(packs) == [
        "> starter | 1.0 | ✓ in use | id → en | 5.0 MB | BLEU 26.9 · chrF 55.4 | MPL 2.0 | 0"
        " | comes with the program",
        "  better | 2.0 |  | id → en | 9.0 MB | not stated | not stated | 0 | better.argosmodel",
    ]
    assert packs.hash.text() == "ab" * 32
    assert "chrF 45.6   Laporan" in packs.quality.text()
    assert packs.card.toPlainText() == "Card of starter"
    packs.copy.click()
    assert QGuiApplication.clipboard().text() == "ab" * 32


def test_that_a_card_loads_nothing_and_leads_nowhere(
    qtbot: QtBot, packs: PackWindow, tmp_path: Path
) -> None:
    (tmp_path / "p.png").write_bytes(b"")
    packs.card.show_card(f"![p](file://{tmp_path}/p.png) <b>bold</b> [link](https://example.org)")
    assert packs.card.toPlainText().strip().endswith("<b>bold</b> link")
    assert packs.card.loadResource(2, "file:///etc/hostname") is None
    assert not packs.card.openLinks()


def test_that_every_cell_shows_its_whole_text(packs: PackWindow) -> None:
    metrics = packs.table.fontMetrics()
    for row in range(2):
        for column in range(packs.model.columnCount()):
            text = str(packs.model.index(row, column).data())
            assert packs.table.columnWidth(column) > metrics.horizontalAdvance(text)


def test_that_the_articles_that_a_pack_translated_are_counted(
    qtbot: QtBot, window: MainWindow, packs: PackWindow, tmp_path: Path
) -> None:
    article = make_article(make_source(tmp_path / "banjir.txt"))
    window.database.ask(lambda library: library.add(article, PACK))
    packs.hide()
    packs.bring_up()
    qtbot.waitUntil(lambda: " | 1 | comes" in drawn(packs)[0])
    assert " | 0 | better" in drawn(packs)[1]


def test_that_another_pack_can_be_selected_and_used(
    qtbot: QtBot, window: MainWindow, packs: PackWindow
) -> None:
    assert not packs.prefer.isEnabled()
    packs.table.selectRow(1)
    qtbot.waitUntil(lambda: packs.card.toPlainText() == "Card of better")
    packs.prefer.click()
    qtbot.waitUntil(lambda: "✓ in use" in drawn(packs)[1])
    assert drawn(packs)[1].startswith("> better")
    assert window.status.packs.text() == "Language pack: better 2.0"


def test_that_verifying_shows_progress_and_says_the_result_in_words(
    qtbot: QtBot, services: FakeServices, packs: PackWindow
) -> None:
    services.task_gate.clear()
    packs.verify.click()
    qtbot.waitUntil(lambda: packs.task.bar.value() == 250)
    assert packs.task.label.text() == "Verifying starter …"
    assert not packs.verify.isEnabled()
    services.task_gate.set()
    qtbot.waitUntil(lambda: "intact" in packs.task.label.text())
    assert packs.task.bar.isHidden()
    services.damaged.add("starter")
    packs.verify.click()
    qtbot.waitUntil(lambda: "model.bin" in packs.task.label.text())
    assert "Install it again." in packs.task.label.text()


def test_that_verifying_can_be_stopped(
    qtbot: QtBot, services: FakeServices, packs: PackWindow
) -> None:
    services.task_gate.clear()
    packs.verify.click()
    packs.task.stop.click()
    qtbot.waitUntil(lambda: "was not verified" in packs.task.label.text())
    assert packs.verify.isEnabled()


def test_that_removing_asks_first(qtbot: QtBot, window: MainWindow, packs: PackWindow) -> None:
    packs.table.selectRow(1)
    packs.remove.click()
    question = window.packing.question
    assert question is not None
    assert question.text() == "Remove better 2.0?"
    question.reject()
    qtbot.waitUntil(lambda: window.packing.question is None)
    assert len(drawn(packs)) == 2
    packs.remove.click()
    question = window.packing.question
    assert question is not None
    next(b for b in question.buttons() if "Remove" in b.text()).click()
    qtbot.waitUntil(lambda: len(drawn(packs)) == 1)
    assert packs.task.label.text() == "better was removed."


def test_that_the_bundled_pack_stays_and_the_reason_is_told(
    qtbot: QtBot, window: MainWindow, packs: PackWindow
) -> None:
    packs.remove.click()
    assert window.packing.question is None
    qtbot.waitUntil(lambda: "comes with the program and stays" in packs.task.label.text())
    assert len(drawn(packs)) == 2


def test_that_a_pack_dropped_on_it_is_installed(
    qtbot: QtBot, window: MainWindow, packs: PackWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.packs.ended):
        drop(packs, data_of([pack_file(tmp_path)]))
    assert drawn(packs)[-1].startswith("  resmi | 3.0 | ✓ in use")
    assert "resmi.argosmodel is installed" in packs.task.label.text()


def test_that_every_control_has_a_name_and_keys_reach_it(
    qtbot: QtBot, window: MainWindow, packs: PackWindow
) -> None:
    window.packing.offers.bring_up()
    window.packing.comparing.open()
    tops: list[QWidget] = [packs, window.packing.offers, window.packing.comparing.window]
    for top in tops:
        shown = [w for w in controls(top) if w.isVisible()]
        assert [w for w in shown if not name_of(w).strip()] == []
        buttons = [w for w in shown if hasattr(w, "text") and "&" in w.text()]
        letters = [w.text()[w.text().index("&") + 1].lower() for w in buttons]
        assert len(letters) == len(set(letters)), letters
    qtbot.keyClick(packs, Qt.Key.Key_Escape)
    assert packs.isHidden()


def test_that_it_is_reached_from_status_bar_and_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.status.packs.menu_.actions()[-2].trigger()
    shown = window.packing.window
    assert shown.isVisible()
    shown.hide()
    window.preferences.show()
    qtbot.waitUntil(lambda: window.preferences.dialog is not None)
    dialog = window.preferences.dialog
    assert dialog is not None
    dialog.translation.manage.click()
    assert shown.isVisible()
    assert window.preferences.dialog is None


# The official index


def test_that_nothing_goes_online_before_a_button_that_says_so(
    qtbot: QtBot, window: MainWindow, services: FakeServices, packs: PackWindow
) -> None:
    assert "goes online" in packs.index.text()
    packs.index.click()
    offers = window.packing.offers
    assert offers.isVisible()
    assert services.went_online == []
    assert "Go online" in offers.ask.text()
    assert not offers.fetch.isEnabled()
    services.task_gate.clear()
    offers.ask.click()
    assert window.status.offline.text() == "Online: fetching a language pack"
    services.task_gate.set()
    qtbot.waitUntil(lambda: offers.list.count() == 1)
    assert offers.list.item(0).text() == "Version 1.9 · id → en · 200.0 MB"
    assert services.went_online == ["list"]
    assert window.status.offline.text() == "Offline"


def test_that_a_download_can_be_stopped_and_gone_on_with(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    offers = window.packing.offers
    offers.bring_up()
    offers.ask.click()
    qtbot.waitUntil(offers.fetch.isEnabled)
    assert offers.fetch.text() == "Go online: &download and install"
    services.task_gate.clear()
    offers.fetch.click()
    qtbot.waitUntil(lambda: offers.task.bar.value() == 750)
    assert not offers.fetch.isEnabled()
    offers.task.stop.click()
    qtbot.waitUntil(lambda: "resume" in offers.fetch.text())
    assert "75 % is here already" in offers.list.item(0).text()
    assert "What came is kept" in offers.task.label.text()
    assert window.status.offline.text() == "Offline"
    services.task_gate.set()
    offers.fetch.click()
    qtbot.waitUntil(lambda: window.status.packs.text() == "Language pack: official 1.9")
    assert offers.list.item(0).text() == "Version 1.9 · id → en · 200.0 MB · installed"
    assert services.went_online == ["list", "1.9", "1.9"]


def test_that_an_empty_index_is_told(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.offers = []
    offers = window.packing.offers
    offers.bring_up()
    offers.ask.click()
    qtbot.waitUntil(lambda: "offers no pack" in offers.task.label.text())
    assert not offers.fetch.isEnabled()


def test_that_closing_while_a_download_goes_on_asks(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.task_gate.clear()
    window.packing.tasks.fetch(services.offers[0])
    window.close()
    question = window.closing.question
    assert question is not None
    with qtbot.waitSignal(window.closed):
        next(b for b in question.buttons() if "stop" in b.text().lower()).click()
