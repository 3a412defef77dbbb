# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The icons: all there, drawn in the colour of the text, sharp on dense screens."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette

import briefing_app.ui
from briefing_app.core.places import resources
from briefing_app.ui import icons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PARAMETER = "icon_name"
"""What every function of the window calls the argument that names an icon."""
FOLDER = resources() / "icons"
LUCIDE = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "app")


def modules() -> list[ast.Module]:
    folder = Path(briefing_app.ui.__file__).parent
    return [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))]


def takers(trees: list[ast.Module]) -> dict[str, set[int]]:
    """Return the functions and classes that take the name of an icon, and its position."""
    found: dict[str, set[int]] = {}
    for tree in trees:
        owners = {
            child: node.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            for child in node.body
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [argument.arg for argument in node.args.args if argument.arg != "self"]
                name = owners.get(node, "") if node.name == "__init__" else node.name
                if PARAMETER in names:
                    found.setdefault(name, set()).add(names.index(PARAMETER))
    return found


def named(trees: list[ast.Module]) -> Iterator[str]:
    """Return every icon that is named in a call."""
    positions = takers(trees)
    for tree in trees:
        own = takers([tree])
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            places = own if called.startswith("_") else positions
            values = [v for n, v in enumerate(node.args) if n in places.get(called, ())]
            values += [word.value for word in node.keywords if word.arg == PARAMETER]
            for value in values:
                if isinstance(value, ast.Constant) and value.value:
                    yield str(value.value)


def test_that_every_icon_named_in_the_code_exists() -> None:
    trees = modules()
    found = set(named(trees))
    assert {"icon", "add", "EmptyPage"} <= set(takers(trees))
    assert {"import", "search", "circle-stop"} <= found
    assert found <= set(LUCIDE)


def test_that_a_name_without_an_icon_is_noticed() -> None:
    tree = ast.parse("def icon(icon_name): ...\nicon('no-such-icon')")
    assert set(named([tree])) - set(LUCIDE) == {"no-such-icon"}


@pytest.mark.parametrize("name", LUCIDE)
def test_that_an_icon_is_of_the_set_and_drawn_in_the_colour_of_the_text(
    qapp: QApplication, name: str
) -> None:
    assert "@license lucide-static v1.62.0 - ISC" in (FOLDER / f"{name}.svg").read_text("utf-8")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#c00000"))
    made = icons.icon(name, palette)
    image = made.pixmap(QSize(48, 48), 1.0).toImage()
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    drawn = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    assert "#c00000" in drawn
    assert drawn <= {"#c00000", "#bf0000"}  # edges are rounded


def test_that_an_icon_can_have_a_colour_that_means_something(qapp: QApplication) -> None:
    palette = QPalette()
    image = icons.icon("square", palette, QColor("#00aa00")).pixmap(48, 48).toImage()
    assert image.pixelColor(24, 6).name() == "#00aa00"


def test_that_an_icon_that_cannot_be_used_is_drawn_in_the_colour_that_says_so(
    qapp: QApplication,
) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#777"))
    image = icons.icon("square", palette).pixmap(48, 48, QIcon.Mode.Disabled).toImage()
    assert image.pixelColor(24, 6).name() == "#777777"


@pytest.mark.parametrize("size", [16, 18, 48])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_that_icons_are_drawn_in_the_screens_own_pixels(
    qapp: QApplication, size: int, ratio: float
) -> None:
    pixmap = icons.icon("search", QPalette()).pixmap(QSize(size, size), ratio)
    assert pixmap.width() == size * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_that_the_licence_of_the_icons_is_shipped() -> None:
    licence = (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in licence
    assert "Lucide Icons and Contributors" in licence
    assert "Cole Bemis" in licence
