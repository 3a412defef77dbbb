# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reading the statements of a sentence and of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.figures.model import Certainty, FigureKind
from briefing_app.core.figures.reading import figures_of
from briefing_app.core.figures.statements.model import ArticleStatement, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefing_app.core.figures.words import Language
    from briefing_app.core.stored import StoredSentence


def statements_of(
    text: str,
    *,
    language: Language = "id",
    published: date | None = None,
    context: Sequence[str] = (),
) -> tuple[Statement, ...]:
    """Return the quantities and dates that a sentence states, in the order of the text.

    Args:
        text: The sentence.
        language: "id" for Indonesian, "en" for English.
        published: Date of the article, which "kemarin" and "bulan lalu" count from.
        context: The sentences of the article before this one, for who "ia" is.
    """
    del published, context
    return tuple(
        Statement(figure.start, figure.end, figure.text, figure.kind, figure.low, figure.high)
        for figure in figures_of(text, language)
        if figure.certainty is not Certainty.HINT
        and figure.kind not in (FigureKind.NAME, FigureKind.ORDINAL)
    )


def article_statements(
    sentences: Sequence[StoredSentence], published: date | None = None
) -> tuple[ArticleStatement, ...]:
    """Return the quantities and dates that an article states, with their translations.

    Args:
        sentences: Its sentences in order, such as `StoredArticle.sentences`.
        published: Its date, which "kemarin" and "bulan lalu" count from.
    """
    return tuple(
        ArticleStatement(place, statement)
        for place, stored in enumerate(sentences)
        for statement in statements_of(stored.sentence.text, published=published)
    )
