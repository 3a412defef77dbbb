# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Rows of paragraphs: how high they are, and how often that is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel
from PySide6.QtWidgets import QApplication

from briefing_app.ui.excerpts import ExcerptDelegate, ExcerptList, Line

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from briefing_app.ui.text_layout import TextBlock


class Rows(ExcerptDelegate):
    def lines(self, index: QModelIndex | QPersistentModelIndex) -> list[Line]:
        return [Line(index.data())]


def test_that_a_list_that_is_laid_out_anew_measures_only_what_changed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    make = ExcerptDelegate._block

    def counted(self: ExcerptDelegate, line: Line, *args: object) -> TextBlock:
        measured.append(line.text)
        return make(self, line, *args)  # type: ignore[arg-type]

    view = ExcerptList()
    qtbot.addWidget(view)
    model = QStringListModel([f"Row {n}" for n in range(50)])
    view.setModel(model)
    view.setItemDelegate(Rows(view))
    view.resize(300, 400)
    view.show()
    view.doItemsLayout()
    QApplication.processEvents()
    low = view.sizeHintForRow(30)
    monkeypatch.setattr(ExcerptDelegate, "_block", counted)
    model.setData(model.index(30), "Row 30 says very much more now. " * 10)
    view.doItemsLayout()
    assert set(measured) == {model.index(30).data()}
    assert view.sizeHintForRow(30) > 2 * low
    assert view.visualRect(model.index(31)).top() - view.visualRect(model.index(30)).top() > 2 * low
