# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What of the window's panels can be taken into a briefing: selected, or dragged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.core.stored import AnnotationKind
from briefing_app.ui.composer_taking import (
    figures,
    joint_summary,
    notes,
    notes_of,
    quotation,
    summaries,
    timeline_entries,
)
from briefing_app.ui.dragging import ARTICLES, NOTES, SENTENCES, dragged, dragged_pairs
from briefing_app.ui.reader_dragging import sentences_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from briefing_app.library import Library
    from briefing_app.ui.composer_taking import Taking
    from briefing_app.ui.main_window import MainWindow

    Reading = Callable[[Library], Taking]

FIGURES = "Figures"
"""What stands above a ledger; a briefing is in English."""


def gathered(window: MainWindow, of: object = None, timeline: str = "") -> Reading | None:
    """Return how to read what is selected in a panel; None where nothing is.

    Args:
        window: The window.
        of: The panel; None for that with the focus, or the reader where none of them has it.
        timeline: The timeline of the briefing that sentences go into; empty for a quotation.
    """
    panels = (window.summary, window.notes, window.articles)
    focus = QApplication.focusWidget()
    panel = of or next((each for each in panels if _within(each, focus)), window.reader)
    if panel is window.summary:
        return _summary(window)
    if panel is window.notes:
        return _notes(window)
    if panel is window.articles:
        ids = window.articles.selected_ids()
        return partial(summaries, article_ids=ids) if ids else None
    pairs = sentences_of(window.reader)
    return _sentences(pairs, timeline) if pairs else None


def gathered_drop(data: QMimeData, timeline: str = "") -> Reading | None:
    """Return how to read what was dropped; None where it is nothing of the library."""
    if pairs := dragged_pairs(data, SENTENCES):
        return _sentences(pairs, timeline)
    if pairs := dragged_pairs(data, NOTES):
        return partial(notes, pairs=pairs, labels=_labels())
    if ids := dragged(data, ARTICLES):
        return partial(summaries, article_ids=ids)
    return None


def _within(panel: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (panel is widget or panel.isAncestorOf(widget))


def _summary(window: MainWindow) -> Reading | None:
    panel, article = window.summary, window.open_article.article
    if panel.shows_joint:
        pairs = [(sourced.row.id, sourced.stored.id) for sourced in panel.sentences]
        heading = "Across the articles"  # printed, so in the language of the briefing
        return partial(joint_summary, pairs=pairs, heading=heading) if pairs else None
    return None if article is None else partial(summaries, article_ids=[article.row.id])


def _notes(window: MainWindow) -> Reading | None:
    chosen = window.notes.list.chosen()
    pairs = [(placed.article.id, placed.annotation.id) for placed in chosen]
    return partial(notes, pairs=pairs, labels=_labels()) if pairs else None


def _sentences(pairs: Sequence[tuple[int, int]], timeline: str) -> Reading:
    if timeline:
        return partial(timeline_entries, pairs=pairs, name=timeline)
    return partial(quotation, pairs=pairs)


def gathered_figures(window: MainWindow) -> Reading:
    """Return what reads the ledger of several articles, see `_several`."""
    return partial(figures, article_ids=_several(window), caption=FIGURES)


def gathered_notes(window: MainWindow) -> Reading:
    """Return what reads the highlights and notes of several articles, see `_several`."""
    return partial(notes_of, article_ids=_several(window), labels=_labels())


def _several(window: MainWindow) -> list[int]:
    """Return the selected articles; where fewer than two are, all of the shelf that is open."""
    chosen = window.articles.selected_ids()
    return chosen if len(chosen) > 1 else list(window.articles.model.listed)


def _labels() -> dict[str, str]:
    return {kind.value: _printed(kind) for kind in AnnotationKind}


def _printed(kind: AnnotationKind) -> str:
    """Return what a kind is called in print, which is English."""
    return f"{kind.value[0].upper()}{kind.value[1:]}"
