# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands that write a briefing: brief (from files) and export (from the library)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.cli.articles import bring_in_all, find_article, open_library
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    import argparse
    import threading

    from briefing_app.cli.output import Output
    from briefing_app.core.model import StoredArticle
    from briefing_app.library import Library


def brief(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Import files and write a briefing of those that could be read."""
    workshop = desk.Workshop(desk.folders(options.library).packs)
    with open_library(options) as library:
        arrivals, failed = bring_in_all(library, workshop, options, output, cancel)
        numbers = list(dict.fromkeys(arrival.row.id for arrival in arrivals))
        articles = [library.article(number) for number in numbers]
    if not articles:
        raise ExportError(
            options.output,
            "No briefing was written, because none of the files could be imported.",
            "Mend what the errors above name, then run the command again.",
        )
    _write(articles, options, output, cancel)
    return failed


def export(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Write a briefing of articles of the library."""
    with open_library(options) as library:
        articles = _chosen(library, options.articles)
    if not articles:
        raise ExportError(
            options.output,
            "No briefing was written, because the library is empty.",
            "Import articles first: briefing-app import FILE …",
        )
    _write(articles, options, output, cancel)
    return False


def _chosen(library: Library, words: list[str]) -> list[StoredArticle]:
    rows = [find_article(library, word) for word in words] if words else library.articles()[::-1]
    return [library.article(number) for number in dict.fromkeys(row.id for row in rows)]


def _write(
    articles: list[StoredArticle],
    options: argparse.Namespace,
    output: Output,
    cancel: threading.Event,
) -> None:
    from briefing_app.briefing.compose import BriefingSettings

    settings = BriefingSettings(
        title=options.title or "Briefing",
        marking=options.marking,
        as_of=options.as_of or date.today(),
        bottom_line=options.bottom_line,
        author=options.author,
        prepared_for=options.prepared_for,
        full_text=not options.no_full_text,
    )
    articles = [_summarised(article, options) for article in articles]
    desk.write_briefing(articles, settings, options.output, cancel=cancel)
    output.result(
        {"briefing": str(options.output), "articles": [a.row.id for a in articles]},
        [f"{options.output}: a briefing of {len(articles)} article(s)."],
    )


def _summarised(article: StoredArticle, options: argparse.Namespace) -> StoredArticle:
    """Return the article with the summary that was asked for; its own when none was."""
    method = options.method or article.summary.method
    length = options.length or article.summary.length
    if (method, length) == (article.summary.method, article.summary.length):
        return article
    return article.with_summary(desk.summarise(article, method, length))
