# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Light and dark: chosen or as the desktop is, and followed by every panel at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from briefing_app.core.settings import Theme
from briefing_app.ui import colour_scheme, theme
from briefing_app.ui.theme import DARK, LIGHT
from tests.ui.test_theme import AA, TEXTS, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow

ROLE = QPalette.ColorRole


@pytest.fixture(autouse=True)
def desktops_own(qapp: QApplication) -> Iterator[None]:
    """Give the desktop's own scheme back."""
    yield
    colour_scheme.apply(Theme.SYSTEM)
    QApplication.processEvents()


def lightness(image: QImage) -> float:
    """Return the mean lightness of a picture, 0 to 255."""
    assert not image.isNull()
    small = image.scaled(24, 24)
    values = [small.pixelColor(x, y).lightness() for x in range(24) for y in range(24)]
    return sum(values) / len(values)


def panels(window: MainWindow) -> dict[str, QWidget]:
    """Return everything that the window is made of, by name."""
    found = {
        "menus": window.menuBar(),
        "articles": window.articles,
        "imports": window.jobs,
        "reader": window.reader,
        "summary": window.summary,
        "search field": window.search.field,
        "status": window.statusBar(),
        "problem": window.problem,
        "notices": window.notices,
        "results": window.results,
    }
    for panel in found.values():
        if panel.size().isEmpty() or not panel.isVisible():
            panel.resize(400, 300)
    return found


def test_that_every_panel_repaints_in_the_chosen_theme_at_once(reading: MainWindow) -> None:
    reading.notices.show_text("Judul", "Teks")
    QApplication.processEvents()
    before = {name: lightness(panel.grab().toImage()) for name, panel in panels(reading).items()}
    assert {name: value for name, value in before.items() if value < 160} == {}
    reading.settings.set(theme=Theme.DARK)
    QApplication.processEvents()
    dark = {name: lightness(panel.grab().toImage()) for name, panel in panels(reading).items()}
    assert {name: value for name, value in dark.items() if value > 90} == {}
    assert theme.colours(reading.palette()) is DARK
    reading.settings.set(theme=Theme.SYSTEM)
    QApplication.processEvents()
    after = {name: lightness(panel.grab().toImage()) for name, panel in panels(reading).items()}
    assert after == pytest.approx(before, abs=5)
    assert theme.colours(reading.palette()) is LIGHT


def test_that_no_label_keeps_the_text_colour_of_the_other_theme(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.preferences.show()
    qtbot.waitUntil(lambda: reading.preferences.dialog is not None)
    reading.settings.set(theme=Theme.DARK)
    QApplication.processEvents()
    for label in reading.findChildren(QLabel):
        colours = label.palette()
        text, ground = colours.color(label.foregroundRole()), colours.color(label.backgroundRole())
        assert contrast(text, ground) >= AA or not label.isEnabled(), label.text()


def test_that_the_dialog_follows_while_it_is_open(qtbot: QtBot, window: MainWindow) -> None:
    window.preferences.show()
    qtbot.waitUntil(lambda: window.preferences.dialog is not None)
    dialog = window.preferences.dialog
    assert dialog is not None
    dialog.general.theme.choose(Theme.DARK)
    QApplication.processEvents()
    assert lightness(dialog.grab().toImage()) < 90
    dialog.general.theme.choose(Theme.LIGHT)
    QApplication.processEvents()
    assert lightness(dialog.grab().toImage()) > 160


def test_that_the_system_theme_hands_the_choice_back_to_the_desktop(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Qt.ColorScheme] = []

    class Hints:
        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
            asked.append(scheme)

        def colorScheme(self) -> Qt.ColorScheme:
            return asked[-1]

    before = QApplication.palette().color(ROLE.Base)
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    for chosen in (Theme.DARK, Theme.LIGHT, Theme.SYSTEM):
        colour_scheme.apply(chosen)
        # Where the desktop shows what it is asked for, its own palette is used.
        assert QApplication.palette().color(ROLE.Base) == before
    schemes = Qt.ColorScheme
    assert asked == [schemes.Dark, schemes.Light, schemes.Unknown]


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK])
def test_that_our_own_palettes_are_legible(qapp: QApplication, chosen: Theme) -> None:
    palette = colour_scheme.palette(chosen)
    colours = theme.colours(palette)
    assert colours is (DARK if chosen is Theme.DARK else LIGHT)
    pairs = [
        (ROLE.WindowText, ROLE.Window),
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.Link, ROLE.Base),
        (ROLE.Link, ROLE.Window),
        (ROLE.LinkVisited, ROLE.Base),
    ]
    low = {
        (one.name, other.name): contrast(palette.color(one), palette.color(other))
        for one, other in pairs
        if contrast(palette.color(one), palette.color(other)) < AA
    }
    for name in TEXTS:
        for role in (ROLE.Window, ROLE.Base):
            ratio = contrast(getattr(colours, name), palette.color(role))
            if ratio < AA:
                low[name, role.name] = ratio
    assert low == {}


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK])
def test_that_what_cannot_be_used_looks_so(qapp: QApplication, chosen: Theme) -> None:
    palette = colour_scheme.palette(chosen)
    groups = QPalette.ColorGroup
    for role in (ROLE.Text, ROLE.ButtonText, ROLE.WindowText):
        faint = contrast(palette.color(groups.Disabled, role), palette.color(ROLE.Base))
        assert faint < contrast(palette.color(groups.Active, role), palette.color(ROLE.Base)) / 2
        assert faint >= 2
