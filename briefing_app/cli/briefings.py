# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands that write a briefing: brief (from files) and export (from the library)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from briefing_app import desk, packing
from briefing_app.cli.articles import (
    bring_in_all,
    find_articles,
    open_library,
    workshop,
)
from briefing_app.cli.briefing_drafts import find_briefing
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from briefing_app.cli.output import Output
    from briefing_app.core.briefings import Draft
    from briefing_app.core.ledger import FigureDecision
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library


def brief(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Import files and write a briefing of those that could be read."""
    from briefing_app import readers

    folders = desk.folders(options.library)
    files = {readers.file_of(path) for path in readers.find_files(options.files)[0]}
    protected = [*files, folders.library]
    targets = _targets(options, protected, options.title)
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
    _write_articles(
        articles, decisions, terms, options, targets, protected, output, cancel, failures
    )
    return bool(failures)


def export(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Write a briefing of the library, or one of its articles."""
    protected = [desk.folders(options.library).library]
    if options.briefing is not None:
        return _export_kept(options, protected, output, cancel)
    targets = _targets(options, protected, options.title)
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
    _write_articles(articles, decisions, terms, options, targets, protected, output, cancel, [])
    return False


def _export_kept(
    options: argparse.Namespace, protected: list[Path], output: Output, cancel: threading.Event
) -> bool:
    """Write a briefing that the library keeps."""
    if options.articles or options.method or options.length or options.figures:
        raise ExportError(
            f"Briefing {options.briefing}",
            "A briefing of the library has its articles, summaries and tables already.",
            "Leave out the articles, --method, --length and --figures, or leave out --briefing.",
        )
    with open_library(options, output) as library:
        number = find_briefing(library, options.briefing).id
        draft = _changed(library.briefing(number), options)
        # Its title names the files, so where they go is known only now.
        targets = _targets(options, protected, draft.title.title)
        cited, terms = desk.cited(library, draft), library.termbase()
    articles = list(cited.articles.values())
    _write(
        options, draft, articles, targets, protected, output, cancel, cited.pictures, terms=terms
    )
    output.result(
        {
            "briefing": str(options.output),
            "files": [str(target) for target in targets],
            "articles": [article.row.id for article in articles],
            "failed": [],
        },
        [f"{target}: briefing {number}." for target in targets],
    )
    return False


def _changed(draft: Draft, options: argparse.Namespace) -> Draft:
    """Return the briefing with what the command says otherwise."""
    from briefing_app.core.briefings import BottomLineOrigin

    title = draft.title
    draft = replace(
        draft,
        title=replace(
            title,
            title=options.title or title.title,
            marking=title.marking if options.marking is None else options.marking,
            author=title.author if options.author is None else options.author,
            prepared_for=options.prepared_for or title.prepared_for,
            as_of=options.as_of.isoformat() if options.as_of else title.as_of,
        ),
        full_text=draft.full_text and not options.no_full_text,
    )
    if options.bottom_line:
        lines = [line.strip() for line in options.bottom_line.splitlines() if line.strip()]
        draft = replace(
            draft, bottom_line="\n\n".join(lines), bottom_line_by=BottomLineOrigin.AUTHOR
        )
    return draft


def _targets(options: argparse.Namespace, protected: list[Path], title: str) -> list[Path]:
    """Return the files to write; refuse those that may not be written before any work is done."""
    from briefing_app.briefing.formats import FORMATS, file_name
    from briefing_app.briefing.pack import PACK
    from briefing_app.briefing.target import check_target

    kinds = {**FORMATS, PACK.name: PACK}

    targets = [options.output]
    if options.to:
        if not options.output.is_dir():
            raise ExportError(
                options.output,
                "With --to, several files are written, and this is no folder.",
                "Name a folder that is there, or leave out --to.",
            )
        targets = [
            options.output / file_name(title or "Briefing", kinds[name]) for name in options.to
        ]
    for target in targets:
        check_target(target, protected, list(kinds.values()))
    return targets


def _chosen(library: Library, words: list[str]) -> list[StoredArticle]:
    return [library.article(row.id) for row in find_articles(library, words)]


def _write_articles(
    articles: list[StoredArticle],
    decisions: Sequence[FigureDecision],
    terms: Termbase,
    options: argparse.Namespace,
    targets: list[Path],
    protected: list[Path],
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
    draft = desk.draft_of(articles, settings, decisions=decisions, cancel=cancel)
    _write(options, draft, articles, targets, protected, output, cancel, terms=terms)
    output.result(
        {
            "briefing": str(options.output),
            "files": [str(target) for target in targets],
            "articles": [a.row.id for a in articles],
            "failed": failures,
        },
        [f"{target}: a briefing of {len(articles)} article(s)." for target in targets],
    )


def _write(
    options: argparse.Namespace,
    draft: Draft,
    articles: list[StoredArticle],
    targets: list[Path],
    protected: list[Path],
    output: Output,
    cancel: threading.Event,
    pictures: Mapping[str, tuple[str, bytes]] | None = None,
    *,
    terms: Termbase,
) -> None:
    from briefing_app.briefing.exporting import export_draft
    from briefing_app.briefing.pack import PACK

    packs = [target for target in targets if target.suffix.lower() == PACK.suffix]
    documents = [target for target in targets if target not in packs]
    if documents:
        name = documents[0].name if len(documents) == 1 else f"{len(documents)} files"
        with output.progress(1) as bars, bars.file(name) as report:
            export_draft(
                draft,
                articles,
                documents,
                pictures=pictures,
                terms=terms,
                protected=protected,
                report=report,
                cancel=cancel,
            )
    for target in packs:
        _write_pack(options, draft, target, protected, output, cancel)


def _write_pack(
    options: argparse.Namespace,
    draft: Draft,
    target: Path,
    protected: list[Path],
    output: Output,
    cancel: threading.Event,
) -> None:
    """Write a pack with the documents that were asked for, or with a PDF; see `packing.pack`."""
    wanted = tuple(name for name in options.to if name in packing.DOCUMENTS) or ("pdf",)
    with (
        open_library(options, output) as library,
        output.progress(1) as bars,
        bars.file(target.name) as report,
    ):
        packing.pack(
            library,
            draft,
            target,
            packing.Wanted(wanted),
            protected=protected,
            report=report,
            cancel=cancel,
        )


def _summarised(article: StoredArticle, options: argparse.Namespace) -> StoredArticle:
    """Return the article with the summary that was asked for; its own when none was."""
    method = options.method or article.summary.method
    length = options.length or article.summary.length
    if (method, length) == (article.summary.method, article.summary.length):
        return article
    wanted = replace(article.summary, method=method, length=length)
    return article.with_summary(desk.summarise(article, wanted))
