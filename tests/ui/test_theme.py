# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Colours in both schemes."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.ui import theme
from briefing_app.ui.theme import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from briefing_app.ui.main_window import MainWindow

BASES = {"light": (LIGHT, "#ffffff", "#000000"), "dark": (DARK, "#1f2125", "#e6e6e6")}


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", BASES)
def test_that_text_is_legible_on_everything_that_lights_up(scheme: str) -> None:
    colours, base, text = BASES[scheme]
    backgrounds = [colours.hover, colours.current, colours.flash, colours.match, QColor(base)]
    for background in backgrounds:
        assert contrast(QColor(text), background) >= 4.5
    for name in ("muted", "accent", "good", "bad"):
        for background in (QColor(base), colours.hover, colours.current):
            assert contrast(getattr(colours, name), background) >= 4.5, name


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
