# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Language packs in the window: shown, chosen, installed, stopped, refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from tests.ui.test_drop import data_of, drop

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow
    from tests.ui.fakes import FakeServices


def offered(window: MainWindow) -> list[str]:
    """Return the list of packs as text: a tick before the chosen one."""
    return [
        ("✓ " if action.isChecked() else "") + action.text().replace("&", "")
        for action in window.status.packs.menu_.actions()
        if not action.isSeparator()
    ]


def pack_file(tmp_path: Path, name: str = "resmi.argosmodel") -> Path:
    path = tmp_path / name
    path.write_bytes(b"PK")
    return path


def test_that_the_language_pack_is_shown_and_can_be_changed(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.status.packs.text() == "Language pack: starter 1.0"
    assert offered(window) == [
        "✓ starter 1.0 · 5 MB · bundled",
        "better 2.0 · 9 MB · better.argosmodel",
        "Language packs…",
        "Install from file…",
    ]
    window.status.packs.menu_.actions()[1].trigger()
    qtbot.waitUntil(lambda: window.status.packs.text() == "Language pack: better 2.0")
    assert offered(window)[:2] == [
        "starter 1.0 · 5 MB · bundled",
        "✓ better 2.0 · 9 MB · better.argosmodel",
    ]


def test_that_a_dropped_pack_is_installed_and_becomes_the_choice_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.packs.ended):
        drop(window, data_of([pack_file(tmp_path)]))
    assert window.status.packs.text() == "Language pack: resmi 3.0"
    assert "✓ resmi 3.0 · 5 MB · resmi.argosmodel" in offered(window)
    assert window.queue.jobs == []
    assert window.notices.isHidden()
    assert "resmi.argosmodel is installed" in window.statusBar().currentMessage()


def test_that_a_pack_dropped_with_articles_does_not_keep_them_from_being_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Judul\nSatu kalimat. Dua kalimat. Tiga kalimat.", encoding="utf-8")
    with qtbot.waitSignals([window.packs.ended, window.queue.ended]):
        drop(window, data_of([pack_file(tmp_path, "RESMI.ARGOSMODEL"), article]))
    assert window.articles.model.rowCount() == 1
    assert "RESMI" in window.status.packs.text()


def test_that_a_pack_is_chosen_from_a_file_dialog(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = pack_file(tmp_path)
    window.status.packs.menu_.actions()[-1].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert any("*.argosmodel" in name for name in dialog.nameFilters())
    with qtbot.waitSignal(window.packs.ended):
        dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert window.status.packs.text() == "Language pack: resmi 3.0"


def test_that_installing_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.pack_gate.clear()
    progress = window.status.progress
    window.packs.install([pack_file(tmp_path), pack_file(tmp_path, "lain.argosmodel")])
    qtbot.waitUntil(lambda: progress.label.text() == "Checking resmi.argosmodel 25 %")
    assert progress.isVisible()
    assert 0 < progress.bar.value() < progress.bar.maximum()
    with qtbot.waitSignal(window.packs.ended):
        progress.stop.click()
    assert progress.isHidden()
    assert window.status.packs.text() == "Language pack: starter 1.0"
    assert "not installed: resmi.argosmodel, lain.argosmodel" in (
        window.statusBar().currentMessage()
    )


def test_that_a_refused_pack_is_told_with_cause_and_remedy_and_the_next_one_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bad = pack_file(tmp_path, "rusak.argosmodel")
    with qtbot.waitSignal(window.packs.ended):
        window.packs.install([bad, pack_file(tmp_path)])
    said = window.notices.text.toPlainText()
    for part in (str(bad), "It is not a language pack.", "Get the package again."):
        assert part in said
    assert window.status.packs.text() == "Language pack: resmi 3.0"


def test_that_closing_while_a_pack_is_installed_asks(
    qtbot: QtBot, window: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.pack_gate.clear()
    window.packs.install([pack_file(tmp_path)])
    window.close()
    question = window.closing.question
    assert question is not None
    with qtbot.waitSignal(window.closed):
        next(b for b in question.buttons() if "stop" in b.text().lower()).click()


def test_that_packs_that_cannot_be_listed_can_still_be_installed(window: MainWindow) -> None:
    window.status.packs.show_failure(OSError("unreadable"))
    assert window.status.packs.text() == "No language pack"
    assert offered(window) == ["Language packs…", "Install from file…"]
