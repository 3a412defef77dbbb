# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands that write a briefing: brief (from files) and export (from the library)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.cli.articles import bring_in_all, find_article, open_library, workshop
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.cli.output import Output
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library


def brief(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Import files and write a briefing of those that could be read."""
    from briefing_app import readers

    folders = desk.folders(options.library)
    files = {readers.file_of(path) for path in readers.find_files(options.files)[0]}
    _check_target(options, protected=[*files, folders.library])
    with open_library(options, output) as library:
        arrivals, failures = bring_in_all(library, workshop(options), options, output, cancel)
        numbers = list(dict.fromkeys(arrival.row.id for _, arrival in arrivals))
        articles = [library.article(number) for number in numbers]
        decisions = library.ledger_decisions(numbers)
        terms = library.termbase()
    if not articles:
        raise ExportError(
            options.output,
            "No briefing was written, because none of the files could be imported.",
            "Mend what the errors above name, then run the command again.",
        )
    _write(articles, decisions, terms, options, output, cancel, failures)
    return bool(failures)


def export(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Write a briefing of articles of the library."""
    _check_target(options, protected=[desk.folders(options.library).library])
    with open_library(options, output) as library:
        articles = _chosen(library, options.articles)
        decisions = library.ledger_decisions([article.row.id for article in articles])
        terms = library.termbase()
    if not articles:
        raise ExportError(
            options.output,
            "No briefing was written, because the library is empty.",
            "Import articles first: briefing-app import FILE …",
        )
    _write(articles, decisions, terms, options, output, cancel, [])
    return False


def _check_target(options: argparse.Namespace, protected: list[Path]) -> None:
    """Refuse a target that may not be written before any work is done."""
    from briefing_app.briefing.target import check_target

    check_target(options.output, protected)


def _chosen(library: Library, words: list[str]) -> list[StoredArticle]:
    rows = [find_article(library, word) for word in words] if words else library.articles()[::-1]
    return [library.article(number) for number in dict.fromkeys(row.id for row in rows)]


def _write(
    articles: list[StoredArticle],
    decisions: Sequence[FigureDecision],
    terms: Termbase,
    options: argparse.Namespace,
    output: Output,
    cancel: threading.Event,
    failures: list[dict[str, str]],
) -> None:
    from briefing_app.briefing.drafting import BriefingSettings

    chosen, _ = desk.settings()
    settings = BriefingSettings(
        title=options.title or "Briefing",
        marking=chosen.marking if options.marking is None else options.marking,
        as_of=options.as_of or date.today(),
        bottom_line=options.bottom_line,
        author=chosen.author if options.author is None else options.author,
        prepared_for=options.prepared_for,
        full_text=not options.no_full_text,
        figures=options.figures,
    )
    articles = [_summarised(article, options) for article in articles]
    with output.progress(1) as bars, bars.file(options.output.name) as report:
        desk.write_briefing(
            articles,
            settings,
            options.output,
            decisions=decisions,
            terms=terms,
            report=report,
            cancel=cancel,
        )
    output.result(
        {
            "briefing": str(options.output),
            "articles": [a.row.id for a in articles],
            "failed": failures,
        },
        [f"{options.output}: a briefing of {len(articles)} article(s)."],
    )


def _summarised(article: StoredArticle, options: argparse.Namespace) -> StoredArticle:
    """Return the article with the summary that was asked for; its own when none was."""
    method = options.method or article.summary.method
    length = options.length or article.summary.length
    if (method, length) == (article.summary.method, article.summary.length):
        return article
    wanted = replace(article.summary, method=method, length=length)
    return article.with_summary(desk.summarise(article, wanted))
