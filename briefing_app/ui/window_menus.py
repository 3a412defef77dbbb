# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the menus and the bar of the window offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar

from briefing_app.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from briefing_app.core.stored import History
    from briefing_app.ui.main_window import MainWindow


class WindowMenus(QObject):
    """Fills menus and bar; each desk of the window adds its own actions.

    Args:
        window: The window, whose desks are made.

    Attributes:
        actions: The menus, and all actions in their order.
        import_files: Asks for files to import.
        export: Opens the export dialog.
        other_library: Asks for another library.
        move_library: Asks where to move the library.
        undo: Takes the last step back; its text names the step.
        redo: Does it again; its text names the step.
    """

    def __init__(self, window: MainWindow) -> None:
        """Make every action."""
        super().__init__(window)
        self._window = window
        self.actions = WindowActions(window)
        self._fill_file()
        self._fill_edit()
        window.desk.add_actions(self.actions)
        window.summaries.add_to(self.actions, window.reader.view)
        window.translation.add_to(self.actions, window.reading)
        window.briefings.add_to(self.actions)
        self._fill_go()
        self.actions.add("help", self.tr("&Keys"), window.show_keys, "F1")
        self._add_bar()

    def _fill_file(self) -> None:
        actions, window = self.actions, self._window
        standard = QKeySequence.StandardKey
        importing = window.importing
        self.import_files = actions.add(
            "file", self.tr("&Import files…"), importing.choose_files, standard.Open, "import"
        )
        actions.add("file", self.tr("Import &folder…"), importing.choose_folder, "Ctrl+Shift+O")
        paste = actions.add("file", self.tr("&Paste article"), importing.paste)
        paste.setShortcuts([QKeySequence("Ctrl+Shift+V"), QKeySequence(standard.Paste)])
        self.export = actions.add(
            "file", self.tr("&Export articles…"), window.exporting.open, "Ctrl+E", "file-output"
        )
        actions.file.addSeparator()
        self.other_library = actions.add(
            "file", self.tr("Open &other library…"), window.place.choose
        )
        self.move_library = actions.add("file", self.tr("&Move library…"), window.place.move)
        actions.add("file", self.tr("Install &language pack…"), window.packs.choose_file)
        actions.file.addSeparator()
        leave = actions.add("file", self.tr("&Quit"), window.close, "Ctrl+Q")
        leave.setMenuRole(leave.MenuRole.QuitRole)

    def _fill_edit(self) -> None:
        actions, window = self.actions, self._window
        self.undo = actions.add("edit", self.tr("&Undo"), window.edits.undo, "Ctrl+Z")
        self.redo = actions.add("edit", self.tr("&Redo"), window.edits.redo, "Ctrl+Shift+Z")
        actions.edit.addSeparator()
        window.reading.add_to(actions)
        window.annotating.add_to(actions, window.reading)
        search = self.tr("&Search the library")
        actions.add("edit", search, window.search.focus, "Ctrl+Shift+F", "search")
        actions.edit.addSeparator()
        settings = actions.add("edit", self.tr("Se&ttings…"), window.preferences.show, "Ctrl+,")
        settings.setMenuRole(settings.MenuRole.PreferencesRole)

    def _fill_go(self) -> None:
        window = self._window
        for text, keys, widget in (
            (self.tr("&Library"), "Alt+0", window.desk.pane.tree),
            (self.tr("&Articles"), "Alt+1", window.articles.table),
            (self.tr("&Reader"), "Alt+2", window.reader.view),
            (self.tr("&Summary"), "Alt+3", window.summary.list),
            (self.tr("&Imports"), "Alt+4", window.jobs.table),
            (self.tr("N&otes"), "Alt+5", window.notes),
            (self.tr("&Briefing"), "Alt+6", window.briefings.composer),
        ):
            self.actions.add("go", text, partial(window.panels.go_to, widget), keys)

    def _add_bar(self) -> None:
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self.import_files, self.export])
        self._window.addToolBar(bar)

    def show_history(self, history: History) -> None:
        """Name the steps that can be undone and redone."""
        for action, text, name in (
            (self.undo, self.tr("&Undo"), history.undo),
            (self.redo, self.tr("&Redo"), history.redo),
        ):
            action.setText(f"{text} {name}" if name else text)
            action.setEnabled(bool(name))

    def keep_library(self, *, kept: bool) -> None:
        """Refuse to leave the library, because files are imported into it."""
        for action in (self.other_library, self.move_library):
            action.setEnabled(not kept)
            action.setToolTip(
                self.tr("Not while files are imported into this one.") if kept else ""
            )
