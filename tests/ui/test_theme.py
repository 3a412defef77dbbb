# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Colours in both schemes."""

from __future__ import annotations

from dataclasses import fields
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.core.stored import COLOURS
from briefing_app.ui import theme
from briefing_app.ui.theme import DARK, DARK_SHADES, LIGHT, LIGHT_SHADES, Colours, Shade

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing_app.ui.main_window import MainWindow

SCHEMES = {
    "Fusion": ("#efefef", "#ffffff", "#000000"),
    "Fusion dark": ("#323232", "#232323", "#f0f0f0"),
    "Windows": ("#f3f3f3", "#ffffff", "#000000"),
    "Windows dark": ("#1e1e1e", "#2d2d2d", "#ffffff"),
    "Breeze": ("#eff0f1", "#ffffff", "#232629"),
    "Breeze dark": ("#202326", "#141618", "#fcfcfc"),
    "Adwaita": ("#fafafa", "#ffffff", "#2e3436"),
    "Adwaita dark": ("#353535", "#2d2d2d", "#eeeeec"),
}
"""Window, base and text of the palettes that users have."""
TEXTS = ("muted", "accent", "doubt", "good", "bad")
BACKGROUNDS = ("hover", "current", "flash")
AA = 4.5
"""Least contrast of text, WCAG 2.2 success criterion 1.4.3."""
AA_GRAPHICS = 3.0
"""Least contrast of what is drawn and means something, success criterion 1.4.11."""


def colours_of(scheme: str) -> Colours:
    return DARK if scheme.endswith("dark") else LIGHT


def shades_of(scheme: str) -> Mapping[str, Shade]:
    return DARK_SHADES if scheme.endswith("dark") else LIGHT_SHADES


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_text_is_legible_on_everything_that_it_stands_on(scheme: str) -> None:
    colours = colours_of(scheme)
    window, base, text = (QColor(name) for name in SCHEMES[scheme])
    lit = {name: getattr(colours, name) for name in BACKGROUNDS}
    grounds = {"window": window, "base": base, **lit}
    pairs = {
        (name, ground): contrast(getattr(colours, name), colour)
        for name in TEXTS
        for ground, colour in grounds.items()
    }
    pairs |= {
        ("text", ground): contrast(text, colour)
        for ground, colour in (lit | {"match": colours.match}).items()
    }
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < AA} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_the_analysts_colours_are_legible_in_both_schemes(scheme: str) -> None:
    """Text and search matches on a highlight; a highlight's own letters wherever they stand."""
    colours, shades = colours_of(scheme), shades_of(scheme)
    window, base, text = (QColor(name) for name in SCHEMES[scheme])
    grounds = {"window": window, "base": base}
    grounds |= {name: getattr(colours, name) for name in BACKGROUNDS}
    pairs = {
        (name, ground): contrast(shade.text, colour)
        for name, shade in shades.items()
        for ground, colour in (grounds | {"its own": shade.background}).items()
    }
    pairs |= {("text", name): contrast(text, shade.background) for name, shade in shades.items()}
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < AA} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_each_of_the_analysts_colours_is_another_one(scheme: str) -> None:
    colours, shades = colours_of(scheme), shades_of(scheme)
    assert tuple(shades) == COLOURS
    highlights = [shade.background for shade in shades.values()]
    views = [*(QColor(name) for name in SCHEMES[scheme][:2]), colours.hover, colours.current]

    def distance(one: QColor, other: QColor) -> int:
        return (
            abs(one.red() - other.red())
            + abs(one.green() - other.green())
            + abs(one.blue() - other.blue())
        )

    pairs = [*combinations(highlights, 2), *product(highlights, views)]
    near = [(a.name(), b.name(), distance(a, b)) for a, b in pairs if distance(a, b) < 24]
    assert near == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_bars_and_frames_can_be_seen(scheme: str) -> None:
    colours = colours_of(scheme)
    for ground in SCHEMES[scheme][:2]:
        for bar in (colours.accent, colours.doubt):
            assert contrast(bar, QColor(ground)) >= AA_GRAPHICS


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_a_scheme_is_known_by_its_palette(scheme: str) -> None:
    _, base, text = (QColor(name) for name in SCHEMES[scheme])
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, base)
    palette.setColor(QPalette.ColorRole.Text, text)
    assert theme.colours(palette) is colours_of(scheme)


def test_that_the_scheme_follows_the_palette_live(reading: MainWindow) -> None:
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#1f2125"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#e6e6e6"))
    assert theme.colours(reading.palette()) is LIGHT
    view = reading.reader.view
    view.setPalette(dark)
    assert theme.colours(view.palette()) is DARK
    image = view.viewport().grab().toImage()
    assert QColor(image.pixel(2, image.height() - 2)).lightness() < 60


def test_that_muted_labels_follow_the_applications_palette_live(window: MainWindow) -> None:
    label = window.summary.note
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.muted
    before = QApplication.palette()
    try:
        QApplication.setPalette(QPalette(QColor("#34373c"), QColor("#2b2d31")))
        QApplication.processEvents()
        assert label.palette().color(QPalette.ColorRole.WindowText) == DARK.muted
    finally:
        QApplication.setPalette(before)
        QApplication.processEvents()
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.muted


def test_that_both_schemes_define_every_colour() -> None:
    for field in fields(Colours):
        assert getattr(LIGHT, field.name) != getattr(DARK, field.name)


def test_that_rows_are_parted_by_a_line_however_often_they_are_repainted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text(f"Judul {path.stem}\nSatu kalimat. Dua kalimat.", encoding="utf-8")
    with qtbot.waitSignal(window.queue.ended):
        window.importing.take(paths)
    table = window.jobs.table
    table.viewport().repaint(table.visualRect(window.jobs.model.index(1, 0)))
    image = table.viewport().grab().toImage()
    line = theme.colours(table.palette()).line
    for row in range(3):
        rect = table.visualRect(window.jobs.model.index(row, 0))
        assert QColor(image.pixel(rect.left() + 40, rect.bottom())) == line
