# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A window on a library of its own that leaves no thread behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from briefing_app.ui.main_window import MainWindow
from tests.ui.fakes import PACK, TEXT, FakeServices, make_article, make_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="session", autouse=True)
def clipboard_of_its_own() -> Iterator[None]:
    """Empty the clipboard at the end.

    Without a screen Qt keeps what is in it until after Python's own end, and then crashes in
    freeing what Python made (a static `QPlatformClipboard` data object frees a `QMimeData`).
    """
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_residue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Doubt no Indonesian words: the English of the fakes is the Indonesian after "[en]"."""
    monkeypatch.setattr("briefing_app.core.doubts.residue_doubts", lambda _wording: [])


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def bare_window(qtbot: QtBot, services: FakeServices, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window that has not opened its library."""
    window = MainWindow(services, tmp_path / "library")
    window.resize(1200, 800)
    yield window
    services.open_gates()
    window.end_threads()
    window.close()
    window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, bare_window: MainWindow) -> MainWindow:
    """Return a shown window with an open, empty library."""
    bare_window.show()
    with qtbot.waitSignal(bare_window.library_opened):
        bare_window.open_library()
    qtbot.waitUntil(lambda: bare_window.summary.controls.method.count() == 2)
    qtbot.waitUntil(lambda: len(bare_window.packs.installed) == 2)
    return bare_window


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., list[Path]]:
    """Return a function that writes article files by name, each with a text of its own."""

    def write(*names: str) -> list[Path]:
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        paths = [folder / name for name in names]
        for path in paths:
            path.write_text(TEXT.replace("kota", f"kota {path.stem}"), encoding="utf-8")
        return paths

    return write


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Return a window with one article imported, open and checked."""
    article = make_article(make_source(tmp_path / "banjir.txt"))
    row = window.database.ask(lambda library: library.add(article, PACK))
    with qtbot.waitSignal(window.open_article.checked):
        window.queue.imported.emit(row)
    return window
