# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The command that lists doubtful translations, and marks sentences as checked."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.briefing.words import count
from briefing_app.cli.articles import find_article, find_articles, open_library
from briefing_app.core.article_doubts import doubts_about
from briefing_app.core.errors import LibraryError
from briefing_app.core.progress import check as check_cancel

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterable, Iterator

    from briefing_app.cli.output import Output
    from briefing_app.core.article_doubts import ArticleDoubts
    from briefing_app.core.stored import StoredArticle
    from briefing_app.library import Library


def check(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Print the doubtful sentences of articles, after those of `--mark` are marked as checked."""
    with open_library(options, output) as library:
        if options.mark:
            _mark(library, options)
        terms = library.termbase()
        rows = find_articles(library, options.articles)
        found = []
        for row in rows:
            check_cancel(cancel)
            article = library.article(row.id)
            doubts = doubts_about(article.row, article.sentences, cancel, terms=terms)
            if doubts.count or options.articles:
                found.append((article, doubts))
    values = [_values(article, doubts) for article, doubts in found]
    output.result({"articles": values}, _lines(found, len(rows)))
    return False


def _mark(library: Library, options: argparse.Namespace) -> None:
    """Mark what `--mark` names, all of it or nothing.

    Raises:
        LibraryError: If an article or a sentence is not there.
    """
    wanted = []
    for article_word, sentence_id in options.mark:
        row = find_article(library, article_word)
        if sentence_id not in {stored.id for stored in library.article(row.id).sentences}:
            raise LibraryError(
                f"Sentence {article_word}:{sentence_id}",
                "The article has no such sentence.",
                f"See the numbers with: briefing-app show {row.id}",
            )
        wanted.append(sentence_id)
    author = desk.settings()[0].author if options.author is None else options.author
    library.edit("Mark as checked", lambda edits: edits.set_checked(wanted), author=author)


def _values(article: StoredArticle, doubts: ArticleDoubts) -> dict[str, object]:
    return {
        "id": article.row.id,
        "label": article.row.label,
        "doubts": doubts.count,
        "headline": [asdict(doubt) for doubt in doubts.headline],
        "sentences": [
            {
                "id": stored.id,
                "source": stored.sentence.text,
                "english": stored.english,
                "doubts": [asdict(doubt) for doubt in doubts.sentences[stored.id]],
            }
            for stored in article.sentences
            if stored.id in doubts.sentences
        ],
        "checked": sum(stored.checked is not None for stored in article.sentences),
    }


def _lines(found: Iterable[tuple[StoredArticle, ArticleDoubts]], articles: int) -> Iterator[str]:
    sentences = 0
    for article, doubts in found:
        row = article.row
        yield f"{row.id:4}  {row.label}"
        for doubt in doubts.headline:
            yield f"       ! Headline: {doubt.reason}"
        for stored in article.sentences:
            if stored.id not in doubts.sentences:
                continue
            sentences += 1
            yield ""
            yield f"{row.id}:{stored.id}  {' '.join(stored.sentence.text.split())}"
            yield f"         {stored.english}"
            for doubt in doubts.sentences[stored.id]:
                yield f"       ! Check: {doubt.reason}"
        yield ""
    yield f"{count(sentences, 'sentence')} to check in {count(articles, 'article')}."
