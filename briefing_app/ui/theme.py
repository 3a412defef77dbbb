# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Colours that mean something, for a light and a dark palette, and fonts made from the system's.

Every text colour here has a contrast of at least 4.5 : 1 on every background that it is
drawn on (WCAG 2.2, success criterion 1.4.3); the tests compute it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours beside those of the palette.

    Attributes:
        muted: Text that matters less.
        accent: Marks and bars; text too.
        hover: Background of the sentence pair under the pointer.
        current: Background of the sentence pair under the cursor.
        flash: Background of a sentence that was jumped to.
        match: Background of a search match.
        doubt: Text of a reason for doubt, and the bar beside it.
        good: Text of something that went well.
        bad: Text of something that failed.
        line: Thin rules.
    """

    muted: QColor
    accent: QColor
    hover: QColor
    current: QColor
    flash: QColor
    match: QColor
    doubt: QColor
    good: QColor
    bad: QColor
    line: QColor


LIGHT = Colours(
    muted=QColor("#5b6470"),
    accent=QColor("#1f5fae"),
    hover=QColor("#eef4fb"),
    current=QColor("#e2edf9"),
    flash=QColor("#ffe9a8"),
    match=QColor("#ffe08a"),
    doubt=QColor("#875000"),
    good=QColor("#256b34"),
    bad=QColor("#b3261e"),
    line=QColor("#dfe3e8"),
)
DARK = Colours(
    muted=QColor("#a9b1bc"),
    accent=QColor("#8ab8f0"),
    hover=QColor("#2b323b"),
    current=QColor("#2f3c4d"),
    flash=QColor("#463b14"),
    match=QColor("#5f4f14"),
    doubt=QColor("#efbb6b"),
    good=QColor("#8fd19e"),
    bad=QColor("#f2a09a"),
    line=QColor("#43484f"),
)


@dataclass(frozen=True, slots=True)
class Shade:
    """How a colour that the analyst chose looks in a scheme (`core.stored.COLOURS`).

    Attributes:
        background: Behind highlighted text and tags; the palette's own text is legible on it.
        text: Letters, signs and bars of this colour; legible on its background and on every
            other background of a view.
    """

    background: QColor
    text: QColor


def _shades(**pairs: tuple[str, str]) -> Mapping[str, Shade]:
    return MappingProxyType(
        {name: Shade(QColor(ground), QColor(text)) for name, (ground, text) in pairs.items()}
    )


LIGHT_SHADES = _shades(
    yellow=("#ffef9e", "#6b5200"),
    orange=("#ffd9b0", "#854300"),
    red=("#ffcfca", "#a3211b"),
    pink=("#fbcfe8", "#961d62"),
    purple=("#e4d4fb", "#6a35ad"),
    blue=("#c9e1fc", "#1a5290"),
    teal=("#bdeae4", "#0d5b56"),
    green=("#cdecc4", "#2a5f23"),
    grey=("#dcdfe4", "#4c545e"),
)
DARK_SHADES = _shades(
    yellow=("#5a4a0c", "#f0d264"),
    orange=("#633c12", "#f5b878"),
    red=("#672a27", "#f9b0aa"),
    pink=("#602544", "#f6b0d4"),
    purple=("#48306b", "#d2baf7"),
    blue=("#1f426b", "#9fcaf8"),
    teal=("#134b48", "#86d9d2"),
    green=("#26502a", "#9adb9c"),
    grey=("#474d55", "#cdd4db"),
)


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    base = palette.color(QPalette.ColorRole.Base)
    return base.lightness() < palette.color(QPalette.ColorRole.Text).lightness()


def colours(palette: QPalette) -> Colours:
    """Return the colours that go with a palette."""
    return DARK if is_dark(palette) else LIGHT


def shades(palette: QPalette) -> Mapping[str, Shade]:
    """Return the shade of each of `core.stored.COLOURS` that goes with a palette."""
    return DARK_SHADES if is_dark(palette) else LIGHT_SHADES


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a copy of a font in another size."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(round(font.pixelSize() * factor))
    copy.setBold(bold)
    return copy
