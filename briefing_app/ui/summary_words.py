# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What the summary pane says: names of methods and orders, how much a summary holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing_app.core.model import BlockKind, Sorting
from briefing_app.ui.article_facts import SEPARATOR
from briefing_app.ui.local_format import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.core.stored import StoredArticle, StoredSentence


def method_name(method: str) -> str:
    """Return what a method is called; what is unknown is called by its short name."""
    names = {
        "ranker": _tr("Trained ranker"),
        "opening": _tr("Opening sentences"),
        "edmundson": "Edmundson",
        "luhn": "Luhn",
        "textrank": "TextRank",
        "lexrank": "LexRank",
        "lsa": "LSA",
    }
    return names.get(method, method)


def method_explanation(method: str) -> str:
    """Return in a plain sentence how a method chooses; empty where it is unknown."""
    explanations = {
        "ranker": _tr(
            "Learned from summaries that people wrote of Indonesian news; avoids saying a thing "
            "twice."
        ),
        "opening": _tr("Takes the first sentences, where news tells what matters most."),
        "edmundson": _tr(
            "Prefers the words of the headline, and the first and last sentences of paragraphs."
        ),
        "luhn": _tr("Prefers sentences in which the article's frequent words stand close."),
        "textrank": _tr("Prefers sentences that share many words with other sentences."),
        "lexrank": _tr(
            "Prefers sentences that are like many others; rare words count more than common ones."
        ),
        "lsa": _tr("Looks for the article's topics and takes the strongest sentence of each."),
    }
    return explanations.get(method, "")


def sorting_name(sorting: Sorting) -> str:
    """Return what an order is called."""
    return {
        Sorting.ARTICLE: _tr("As in the article"),
        Sorting.IMPORTANCE: _tr("Most important first"),
        Sorting.OWN: _tr("My own order"),
    }[sorting]


def body(article: StoredArticle) -> list[StoredSentence]:
    """Return the sentences that a summary chooses from: those that are no headings."""
    return [s for s in article.sentences if s.sentence.kind is not BlockKind.HEADING]


def extent(article: StoredArticle, picks: Sequence[int]) -> str:
    """Return how much a summary holds: "3 of 24 sentences · 71 words · 14 % of the article".

    Words are those of the Indonesian sentences, headings not counted; so is the share.
    """
    chosen = set(picks)
    sentences = body(article)
    total = _words(sentences)
    words = _words(s for s in article.sentences if s.id in chosen)
    share = round(100 * words / total) if total else 0
    if len(sentences) == 1:
        said = _tr("{n} of 1 sentence").format(n=number(len(picks)))
    else:
        said = _tr("{n} of {total} sentences").format(
            n=number(len(picks)), total=number(len(sentences))
        )
    told = _tr("1 word") if words == 1 else _tr("{n} words").format(n=number(words))
    part = _tr("{n}\u00a0% of the article").format(n=number(share))
    return SEPARATOR.join((said, told, part))


def origin(chosen: Sequence[StoredSentence]) -> str:
    """Return how the English of some sentences came about."""
    corrected = sum(stored.correction is not None for stored in chosen)
    if not corrected:
        said = _tr("machine translated")
    elif corrected == len(chosen):
        said = _tr("corrected")
    else:
        said = _tr("machine translated, {n}\u00a0corrected").format(n=number(corrected))
    return SEPARATOR.join((_tr("Extracted sentences"), said))


def _words(sentences: Iterable[StoredSentence]) -> int:
    return sum(len(stored.sentence.text.split()) for stored in sentences)


def _tr(text: str) -> str:
    return QCoreApplication.translate("summary", text)
