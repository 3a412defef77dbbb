# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The context menu of the reader; whoever does something with a sentence adds to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from briefing_app.ui.reader_view import ReaderView


class ReaderMenu:
    """Makes the menu for the row under the pointer, or under the cursor for the menu key.

    Args:
        view: The reader.
    """

    def __init__(self, view: ReaderView) -> None:
        """Show nothing."""
        self._view = view

    def open(self, event: QContextMenuEvent) -> None:
        """Show the menu where it was asked for."""
        view = self._view
        point = event.globalPos()
        row = view.rowAt(event.pos().y())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = view.currentIndex().row()
            if row >= 0:
                place = view.text_place(row, view.currentIndex().column()).toPoint()
                point = view.viewport().mapToGlobal(place)
        elif (found := view.position_at(event.pos())) is not None:
            view.setCurrentIndex(view.reader_model.index(found[0], found[1]))
        self.made(row).popup(point)

    def made(self, row: int) -> QMenu:
        """Return the menu for a row; -1 for none."""
        view = self._view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addAction(QCoreApplication.translate("ReaderMenu", "Copy"), view.copy)
        menu.addAction(
            QCoreApplication.translate("ReaderMenu", "Select all of this language"),
            view.selecting.select_all,
        )
        if row >= 0 and view.reader_model.links(row):
            menu.addSeparator()
            for link in view.reader_model.links(row):
                menu.addAction(link.text, partial(view.act, row, link.action))
        view.menu_asked.emit(menu, row)
        return menu
