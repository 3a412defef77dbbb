# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the window shows, as text that tests compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.ui.reader_layout import Column

if TYPE_CHECKING:
    from briefing_app.ui.main_window import MainWindow


def drawn(reading: MainWindow) -> list[str]:
    """Return the reader as text: what each row says on both sides."""
    model = reading.reader.view.reader_model
    return [
        f"{model.text(row, Column.SOURCE)} | {model.text(row, Column.TRANSLATION)}".rstrip(" |")
        for row in range(len(model.rows))
    ]
