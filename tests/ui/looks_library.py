# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The library pane and the list of articles, as text that tests compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from briefing_app.ui.article_model import ROW_ROLE, TAGS_ROLE
from briefing_app.ui.library_tree import COUNT_ROLE

if TYPE_CHECKING:
    from briefing_app.ui.article_list import ArticleList
    from briefing_app.ui.library_pane import LibraryPane


def pane_drawn(pane: LibraryPane) -> list[str]:
    """Return the pane's rows: name and count, indented by how deep they are."""

    def rows(parent: QModelIndex, deep: int) -> list[str]:
        found = []
        for number in range(pane.model.rowCount(parent)):
            index = pane.model.index(number, 0, parent)
            count = index.data(COUNT_ROLE)
            found.append("  " * deep + f"{index.data()} {count or ''}".rstrip())
            found += rows(index, deep + 1)
        return found

    return rows(QModelIndex(), 0)


def list_drawn(articles: ArticleList) -> list[str]:
    """Return the listed articles: cursor ">", selection "*", unread "•", title, tags."""
    selected, current = articles.selected_ids(), articles.current_id
    found = []
    for number in range(articles.model.rowCount()):
        index = articles.model.index(number, 0)
        row = index.data(ROW_ROLE)
        marks = ">" if row.id == current else " "
        marks += "*" if row.id in selected else " "
        marks += " " if row.read else "•"
        tags = "".join(f" [{tag.name}]" for tag in index.data(TAGS_ROLE))
        found.append(f"{marks} {row.label}{tags}")
    return found
