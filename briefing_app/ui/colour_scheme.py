# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Light or dark: as the desktop is, and as it changes, or as the user chose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.core.settings import Theme

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_ROLE = QPalette.ColorRole
_ALL = {
    Theme.LIGHT: {
        _ROLE.Window: "#f3f4f6", _ROLE.WindowText: "#1b1e22", _ROLE.Base: "#ffffff",
        _ROLE.AlternateBase: "#f6f7f9", _ROLE.Text: "#1b1e22", _ROLE.Button: "#f3f4f6",
        _ROLE.ButtonText: "#1b1e22", _ROLE.BrightText: "#ffffff", _ROLE.Light: "#ffffff",
        _ROLE.Midlight: "#e9ebee", _ROLE.Mid: "#b9bec5", _ROLE.Dark: "#9aa0a8",
        _ROLE.Shadow: "#6d737b", _ROLE.ToolTipBase: "#ffffff", _ROLE.ToolTipText: "#1b1e22",
        _ROLE.PlaceholderText: "#666d77", _ROLE.Highlight: "#1f5fae",
        _ROLE.HighlightedText: "#ffffff", _ROLE.Accent: "#1f5fae", _ROLE.Link: "#1f5fae",
        _ROLE.LinkVisited: "#6a3fa0",
    },
    Theme.DARK: {
        _ROLE.Window: "#2b2d31", _ROLE.WindowText: "#e6e7e9", _ROLE.Base: "#212327",
        _ROLE.AlternateBase: "#26282c", _ROLE.Text: "#e6e7e9", _ROLE.Button: "#34373c",
        _ROLE.ButtonText: "#e6e7e9", _ROLE.BrightText: "#ffffff", _ROLE.Light: "#4a4e55",
        _ROLE.Midlight: "#3c4046", _ROLE.Mid: "#1d1f22", _ROLE.Dark: "#17181b",
        _ROLE.Shadow: "#0c0d0e", _ROLE.ToolTipBase: "#34373c", _ROLE.ToolTipText: "#e6e7e9",
        _ROLE.PlaceholderText: "#9aa1ab", _ROLE.Highlight: "#2f6db8",
        _ROLE.HighlightedText: "#ffffff", _ROLE.Accent: "#8ab8f0", _ROLE.Link: "#8ab8f0",
        _ROLE.LinkVisited: "#c3a6f0",
    },
}  # fmt: skip
_FAINT = {Theme.LIGHT: "#8b9199", Theme.DARK: "#7d838c"}
"""Text of what cannot be used now."""
_TEXTS = (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText)


def apply(theme: Theme) -> None:
    """Give every window this theme; with `SYSTEM` it follows the desktop from now on.

    Where the desktop's plugin cannot show another scheme than its own (as of Qt 6.11 that is a
    bare X11 or Wayland session), a palette of ours takes its place.
    """
    scheme = _SCHEMES[theme]
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(scheme)
    followed = theme is Theme.SYSTEM or hints.colorScheme() == scheme
    QApplication.setPalette(QPalette() if followed else palette(theme))


def palette(theme: Theme) -> QPalette:
    """Return our own palette of a theme that is not the system's."""
    made = QPalette()
    for role, name in _ALL[theme].items():
        made.setColor(role, QColor(name))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FAINT[theme]))
    return made
