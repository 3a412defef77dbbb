# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Check boxes that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from briefing_app.core.settings import Theme
from briefing_app.ui import colour_scheme, theme
from briefing_app.ui.check_box import CheckBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("scheme", [Theme.LIGHT, Theme.DARK])
def test_that_the_frame_stands_out_from_the_window(qtbot: QtBot, scheme: Theme) -> None:
    box = CheckBox("Figures")
    qtbot.addWidget(box)
    box.setPalette(colour_scheme.palette(scheme))
    box.resize(box.sizeHint())
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    picture = box.grab().toImage()
    window = box.palette().window().color()
    drawn = picture.pixelColor(place.center().x(), place.top())
    assert drawn == theme.colours(box.palette()).muted
    assert abs(drawn.lightness() - window.lightness()) > 60
