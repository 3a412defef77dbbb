# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Asking for the file of a briefing, whose ending names the format; and where the last was put."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from briefing_app.ui.settings import window_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

_FOLDER = "export/folder"


def folder() -> Path:
    """Return where the last file was written; before that the user's documents."""
    standard = QStandardPaths.StandardLocation.DocumentsLocation
    kept = window_settings().value(_FOLDER)
    return Path(str(kept or QStandardPaths.writableLocation(standard)))


def keep_folder(file: Path) -> None:
    """Remember where a file was written."""
    window_settings().setValue(_FOLDER, str(file.parent))


def filters() -> dict[str, str]:
    """Return, for each ending, what a file dialog calls files of that format; PDF first."""
    return {
        ".pdf": QCoreApplication.translate("export", "PDF documents (*.pdf)"),
        ".docx": QCoreApplication.translate("export", "Word documents (*.docx)"),
        ".html": QCoreApplication.translate("export", "Web pages (*.html)"),
        ".md": QCoreApplication.translate("export", "Markdown texts (*.md)"),
        ".json": QCoreApplication.translate("export", "Briefings for another library (*.json)"),
    }


def ask(
    title: str,
    present: str,
    take: Callable[[str], object],
    parent: QWidget,
    offered: Mapping[str, str] | None = None,
) -> QFileDialog:
    """Ask for a file to write; `take` gets its path.

    Args:
        title: What the dialog is called.
        present: The file that is named already.
        take: Called with the chosen path, whose name ends as the chosen format does.
        parent: The dialog that asks.
        offered: For each ending, what files of that format are called; `filters` by default.
    """
    offered = offered or filters()
    dialog = QFileDialog(parent, title, present)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The dialog that asked says so itself when the file exists.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, on=True)
    by_filter = {text: suffix for suffix, text in offered.items()}
    dialog.setNameFilters(list(by_filter))
    chosen = offered.get(Path(present).suffix.lower())
    if chosen is not None:
        dialog.selectNameFilter(chosen)
    dialog.selectFile(present)

    def name(path: str) -> None:
        wanted = by_filter[dialog.selectedNameFilter()]
        file = Path(path)
        take(path if file.suffix.lower() in offered else str(file.with_name(file.name + wanted)))

    dialog.fileSelected.connect(name)
    dialog.open()
    return dialog
