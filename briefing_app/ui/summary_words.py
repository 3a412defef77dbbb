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
        "ranker": QCoreApplication.translate("summary", "Trained ranker"),
        "opening": QCoreApplication.translate("summary", "Opening sentences"),
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
        "ranker": QCoreApplication.translate(
            "summary",
            "Learned from summaries that editors of Indonesian news wrote; weighs place, words "
            "and likeness, and avoids saying a thing twice.",
        ),
        "opening": QCoreApplication.translate(
            "summary", "Takes the first sentences, where news tells what matters most."
        ),
        "edmundson": QCoreApplication.translate(
            "summary",
            "Prefers the words of the headline, and the first and last sentences of paragraphs.",
        ),
        "luhn": QCoreApplication.translate(
            "summary", "Prefers sentences in which the article's frequent words stand close."
        ),
        "textrank": QCoreApplication.translate(
            "summary", "Prefers sentences that share many words with other sentences."
        ),
        "lexrank": QCoreApplication.translate(
            "summary",
            "Prefers sentences that are like many others; rare words count more than common ones.",
        ),
        "lsa": QCoreApplication.translate(
            "summary", "Looks for the article's topics and takes the strongest sentence of each."
        ),
    }
    return explanations.get(method, "")


def sorting_name(sorting: Sorting) -> str:
    """Return what an order is called."""
    return {
        Sorting.ARTICLE: QCoreApplication.translate("summary", "As in the article"),
        Sorting.IMPORTANCE: QCoreApplication.translate("summary", "Most important first"),
        Sorting.OWN: QCoreApplication.translate("summary", "My own order"),
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
        said = QCoreApplication.translate("summary", "{n} of 1 sentence").format(
            n=number(len(picks))
        )
    else:
        said = QCoreApplication.translate("summary", "{n} of {total} sentences").format(
            n=number(len(picks)), total=number(len(sentences))
        )
    told = (
        QCoreApplication.translate("summary", "1 word")
        if words == 1
        else QCoreApplication.translate("summary", "{n} words").format(n=number(words))
    )
    part = QCoreApplication.translate("summary", "{n}\u00a0% of the article").format(
        n=number(share)
    )
    return SEPARATOR.join((said, told, part))


def origin(chosen: Sequence[StoredSentence]) -> str:
    """Return how the English of some sentences came about."""
    corrected = sum(stored.correction is not None for stored in chosen)
    if not corrected:
        said = QCoreApplication.translate("summary", "machine translated")
    elif corrected == len(chosen):
        said = QCoreApplication.translate("summary", "corrected")
    else:
        said = QCoreApplication.translate(
            "summary", "machine translated, {n}\u00a0corrected"
        ).format(n=number(corrected))
    return SEPARATOR.join((QCoreApplication.translate("summary", "Extracted sentences"), said))


def _words(sentences: Iterable[StoredSentence]) -> int:
    return sum(len(stored.sentence.text.split()) for stored in sentences)
