# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The statements of a whole article: its quotations over several sentences, its translation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.figures.comparing import compare
from briefing_app.core.figures.reasons import figure_reason
from briefing_app.core.figures.statements.model import ArticleStatement, Statement
from briefing_app.core.figures.statements.reading import statements_of
from briefing_app.core.figures.statements.speakers import attributions_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from fractions import Fraction

    from briefing_app.core.figures.comparing import Difference
    from briefing_app.core.stored import StoredSentence

_CONTEXT = 30
"""Sentences before one that are looked into."""
_LONGEST_QUOTATION = 12
"""Sentences that a quotation may have; one that goes on longer was never closed."""


def article_statements(
    sentences: Sequence[StoredSentence], published: date | None = None
) -> tuple[ArticleStatement, ...]:
    """Return the quantities and dates that an article states, with their translations.

    Args:
        sentences: Its sentences in order, such as `StoredArticle.sentences`.
        published: Its date, which "kemarin" and "bulan lalu" count from.
    """
    texts = [stored.sentence.text for stored in sentences]
    english = [stored.english for stored in sentences]
    opens = _open_quotations(texts)
    found: list[ArticleStatement] = []
    for place, text in enumerate(texts):
        first = max(0, place - _CONTEXT)
        own = statements_of(text, published=published, context=texts[first:place])
        if not own:
            continue
        quoted = _speaker_of_quotation(texts, opens, place)
        if quoted:
            own = tuple(_said_by(statement, quoted) for statement in own)
        theirs = statements_of(
            english[place], language="en", published=published, context=english[first:place]
        )
        differences = compare(text, english[place]).differences
        found += _with_english(place, own, list(theirs), differences)
    return tuple(found)


def _said_by(statement: Statement, speaker: str) -> Statement:
    if statement.speaker and not statement.speaker_carried:
        return statement
    return replace(statement, speaker=speaker, speaker_carried=True)


def _speaker_of_quotation(texts: Sequence[str], opens: Sequence[bool], place: int) -> str:
    """Return who is named where a quotation ends or begins that a sentence is inside of."""
    first = place
    while first > 0 and place - first < _LONGEST_QUOTATION and opens[first - 1]:
        first -= 1
    last = place
    while last + 1 < len(texts) and last - place < _LONGEST_QUOTATION and opens[last]:
        last += 1
    if first == last:
        return ""
    for text in (texts[last], texts[first]):
        for attribution in attributions_of(text, "id"):
            if attribution.speaker:
                return attribution.speaker
    return ""


def _open_quotations(texts: Sequence[str]) -> list[bool]:
    """Tell for each sentence whether a quotation goes on behind it."""
    opens, is_open, since = [], False, 0
    for place, text in enumerate(texts):
        opened, closed = text.rfind("“"), text.rfind("”")
        if opened != closed:
            is_open = opened > closed
            since = place
        opens.append(is_open and place - since <= _LONGEST_QUOTATION)
    return opens


def _with_english(
    place: int,
    own: Sequence[Statement],
    theirs: list[Statement],
    differences: Sequence[Difference],
) -> list[ArticleStatement]:
    """Join each statement with the English one of its value, else with the one that differs."""
    partners: dict[int, Statement] = {}
    reasons: dict[int, str] = {}
    for statement in own:
        equal = next((other for other in theirs if _is_same(statement, other)), None)
        if equal:
            theirs.remove(equal)
            partners[statement.start] = equal
    for statement in own:
        for difference in differences:
            if difference.source is None or not _holds(statement, difference.source.figure.start):
                continue
            reasons.setdefault(statement.start, figure_reason(difference))
            other = difference.translation
            beside = [t for t in theirs if other and _holds(t, other.figure.start)]
            if beside and statement.start not in partners:
                theirs.remove(beside[0])
                partners[statement.start] = beside[0]
    for statement in own:
        left = [t for t in theirs if t.is_date and statement.is_date and t.kind is statement.kind]
        if left and statement.start not in partners:
            theirs.remove(left[0])
            partners[statement.start] = left[0]
    return [
        ArticleStatement(
            place, statement, partners.get(statement.start), reasons.get(statement.start, "")
        )
        for statement in own
    ]


def _holds(statement: Statement, at: int) -> bool:
    return statement.start <= at < statement.end


def _is_same(one: Statement, other: Statement) -> bool:
    if one.is_date or other.is_date:
        return one.is_date and other.is_date and bool(one.when) and one.when == other.when
    return one.kind is other.kind and _values(one) == _values(other)


def _values(statement: Statement) -> set[int | Fraction]:
    """Return the values of a statement, without what its hedge leaves open."""
    return {value for value in (statement.low, statement.high) if value is not None}
