# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The command on figures: what quantities and dates the articles state, in both languages."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from briefing_app.cli.articles import find_articles, open_library, row_line
from briefing_app.cli.ledger import print_ledger
from briefing_app.core.figures.statements import article_statements
from briefing_app.core.ledger.periods import day_of
from briefing_app.core.progress import check

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterator

    from briefing_app.cli.output import Output
    from briefing_app.core.figures.statements import ArticleStatement, Statement
    from briefing_app.core.stored import StoredArticle


def figures(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """List the quantities and dates that articles state, or their ledger."""
    if options.ledger or options.csv is not None:
        return _ledger(options, output, cancel)
    values: list[dict[str, object]] = []
    lines: list[str] = []
    with open_library(options, output) as library:
        for row in find_articles(library, options.articles):
            check(cancel)
            article = library.article(row.id)
            found = article_statements(article.sentences, day_of(row.metadata.published))
            values += [_values(article, entry) for entry in found]
            lines += [row_line(row), *(line for entry in found for line in _lines(entry)), ""]
    output.result(values, lines or ["The library is empty."])
    return False


def _ledger(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    with open_library(options, output) as library:
        articles = []
        for row in find_articles(library, options.articles):
            check(cancel)
            articles.append(library.article(row.id))
        decisions = library.ledger_decisions([article.row.id for article in articles])
    print_ledger(articles, decisions, options, output, cancel)
    return False


def _values(article: StoredArticle, entry: ArticleStatement) -> dict[str, object]:
    return {
        "article": article.row.id,
        "label": article.row.label,
        "sentence": article.sentences[entry.sentence].id,
        **_statement_values(entry.statement),
        "english": None if entry.english is None else _statement_values(entry.english),
        "difference": entry.difference,
    }


def _statement_values(statement: Statement) -> dict[str, object]:
    return {
        "start": statement.start,
        "end": statement.end,
        "quote": statement.quote,
        "kind": statement.kind.value,
        "low": _number(statement.low),
        "high": _number(statement.high),
        "hedge": statement.hedge.value,
        "unit": statement.unit,
        "thing": statement.thing,
        "thing_key": statement.thing_key,
        "thing_english": statement.thing_english,
        "country": statement.country,
        "state": statement.state.value,
        "mode": statement.mode.value,
        "speaker": statement.speaker,
        "speaker_carried": statement.speaker_carried,
        "when": statement.when,
        "said": statement.said,
    }


def _number(value: int | Fraction | None) -> int | float | None:
    """Return a value as JSON writes it; a number too large for a float as a whole number."""
    if isinstance(value, Fraction) and value.denominator != 1:
        return float(value)
    return None if value is None else int(value)


def _lines(entry: ArticleStatement) -> Iterator[str]:
    statement = entry.statement
    facts = [
        statement.unit,
        statement.hedge.value if statement.hedge != "exact" else "",
        statement.thing,
        " ".join(filter(None, (statement.mode.value, statement.state.value)))
        if not statement.is_date
        else "",
        f"said by {statement.speaker}" if statement.speaker else "",
        f"of {statement.when}" if statement.when else "",
    ]
    english = f" = {entry.english.quote}" if entry.english else ""
    yield f"  {statement.quote}{english}: {'; '.join(fact for fact in facts if fact)}".rstrip(": ")
    if entry.difference:
        yield f"    ! Check: {entry.difference}"
