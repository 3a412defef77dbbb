# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Commands on articles: import, list, show, restore, search."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from briefing_app import desk
from briefing_app.briefing.status import checked, told
from briefing_app.cli.output import described
from briefing_app.core.article_doubts import headline_doubts, sentence_doubts
from briefing_app.core.cleaning import RULES
from briefing_app.core.errors import Cancelled, LibraryError
from briefing_app.core.found import MATCH_END, MATCH_START
from briefing_app.core.model import BlockKind
from briefing_app.core.progress import check
from briefing_app.core.stored import BY_ANALYST
from briefing_app.stream import Order
from briefing_app.workshop import Workshop

if TYPE_CHECKING:
    import argparse
    import threading
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefing_app.arrivals import Arrival
    from briefing_app.cli.output import Output
    from briefing_app.core.found import Hit
    from briefing_app.core.model import Summary
    from briefing_app.core.stored import ArticleRow, StoredArticle, StoredSentence
    from briefing_app.core.terms import Termbase
    from briefing_app.library import Library


def import_files(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Import files; return whether one failed."""
    with open_library(options, output) as library:
        arrivals, failures = bring_in_all(library, workshop(options), options, output, cancel)
    output.result(
        {
            "articles": [
                {
                    "path": str(path),
                    "known": arrival.known,
                    "warnings": arrival.warnings,
                    **row_values(arrival.row),
                }
                for path, arrival in arrivals
            ],
            "failed": failures,
        },
        (
            f"{'known' if arrival.known else 'new':6}{path.name}  →  {row_line(arrival.row)}"
            for path, arrival in arrivals
        ),
    )
    return bool(failures)


def bring_in_all(
    library: Library,
    tools: Workshop,
    options: argparse.Namespace,
    output: Output,
    cancel: threading.Event,
) -> tuple[list[tuple[Path, Arrival]], list[dict[str, str]]]:
    """Import the files of `options`; one that fails is told and the others go on.

    Returns:
        What arrived, in the order of the files, each with its path; and what failed, as
        subject, cause and remedy.

    Raises:
        Cancelled: If `cancel` was set; what was finished is in the library.
        LanguageError: If no language pack can be used: every other file would fail alike.
    """
    from briefing_app import readers

    files, rejected = readers.find_files(options.files)
    failures = [described(error) for error in rejected]
    for error in rejected:
        output.error(error)
    if files:
        tools.pack_store().chosen()
    arrived: dict[int, tuple[Path, Arrival]] = {}
    with output.progress(len(files)) as bars, ExitStack() as shown:
        places: dict[Order, tuple[int, ExitStack]] = {}

        def orders() -> Iterator[Order]:
            for place, path in enumerate(files):
                bar = shown.enter_context(ExitStack())
                order = Order(path, bar.enter_context(bars.file(path.name)), cancel)
                places[order] = place, bar
                yield order

        results = desk.bring_in_all(
            library,
            partial(next, orders(), None),
            tools,
            method=options.method or "",
            length=options.length,
        )
        for order, result in shown.enter_context(closing(results)):
            place, bar = places.pop(order)
            bar.close()
            if isinstance(result, Cancelled):
                raise result
            if isinstance(result, Exception):
                output.error(result, order.path)
                failures.append({"path": str(order.path)} | described(result))
            else:
                arrived[place] = order.path, result
                for warning in result.warnings:
                    output.note(f"Note: {order.path.name}: {warning}")
    if failures:
        output.note(f"{len(arrived)} of {len(arrived) + len(failures)} came into the library.")
    return [arrived[place] for place in sorted(arrived)], failures


def list_articles(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """List the library."""
    with open_library(options, output) as library:
        rows = library.articles()
    output.result(
        [row_values(row) for row in rows],
        [row_line(row) for row in rows]
        or ["The library is empty. Import articles with: briefing-app import FILE …"],
    )
    return False


def show(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Show one article."""
    with open_library(options, output) as library:
        article = library.article(find_article(library, options.article).id)
        terms = library.termbase()
        original = library.original(article.row.sha256) if options.original else b""
    if options.original:
        output.raw(original)
    elif options.source:
        output.result({"text": article.document.text}, [article.document.text])
    elif options.removed:
        output.result(
            [_removed_values(article, i) for i in range(len(article.removed))],
            _removed_lines(article),
        )
    else:
        summary = article.summary
        by_id = {stored.id: stored for stored in article.sentences}
        sentences = [by_id[n] for n in (summary.picks if options.summary else by_id)]
        output.result(
            row_values(article.row)
            | {
                "summary": summary.picks,
                "pinned": summary.pinned,
                "dropped": summary.dropped,
                "sorting": summary.sorting.value,
                "sentences": [_values(s, terms) for s in sentences],
            },
            [*_head_lines(article, terms), *_sentence_lines(sentences, summary, terms)],
        )
    return False


def restore(options: argparse.Namespace, output: Output, cancel: threading.Event) -> bool:
    """Put removed pieces back."""
    tools = workshop(options).tools()
    with open_library(options, output) as library:
        article = library.article(find_article(library, options.article).id)
        pieces = {stored.id: stored for stored in article.removed}
        for number in options.pieces:
            check(cancel)
            if number not in pieces:
                raise LibraryError(
                    f"Piece {number}",
                    f"Article {article.row.id} has no such removed piece.",
                    f"See the numbers with: briefing-app show {article.row.id} --removed",
                )
            desk.restore(library, pieces[number], article, tools, cancel=cancel)
    output.result(
        {"article": article.row.id, "restored": options.pieces},
        [f"Restored: {' '.join(pieces[number].text.split())}" for number in options.pieces],
    )
    return False


def search(options: argparse.Namespace, output: Output, _: threading.Event) -> bool:
    """Find sentences."""
    with open_library(options, output) as library:
        found = library.look_up(" ".join(options.query), limit=options.limit)
        sentences = _sentences_of(library, found.hits)
    for hint in found.hints:
        output.note(f"Note: {hint}")
    output.result(
        [
            {
                "article": hit.article.id,
                "label": hit.article.label,
                "sentence": hit.sentence_id,
                "source": _marked(hit.source),
                "translation": _marked(hit.translation),
                **_corrected_values(sentences.get(hit.sentence_id)),
            }
            for hit in found.hits
        ],
        [line for hit in found.hits for line in _hit_lines(hit, sentences.get(hit.sentence_id))]
        or ["Nothing found."],
    )
    return False


def open_library(options: argparse.Namespace, output: Output) -> Library:
    """Open the library that the options name, or the user's own; pass its warnings on."""
    chosen, problem = desk.settings()
    if problem is not None:
        output.note(f"Note: {problem}")
    folder = options.library or desk.library_of(chosen)
    if options.library is None:
        desk.require_chosen(folder, chosen)
    library = desk.open_library(folder)
    for warning in library.warnings:
        output.note(f"Note: {warning}")
    return library


def workshop(options: argparse.Namespace) -> Workshop:
    """Return the workshop that makes tools by the user's settings."""
    return Workshop(desk.folders(options.library).packs, desk.settings()[0])


def find_article(library: Library, word: str) -> ArticleRow:
    """Return the article with this number or whose SHA-256 starts so.

    Raises:
        LibraryError: If no article, or more than one, answers to it.
    """
    rows = library.articles()
    found = [row for row in rows if str(row.id) == word]
    if not found and len(word) >= 6:
        found = [row for row in rows if row.sha256.startswith(word.lower())]
    if len(found) == 1:
        return found[0]
    raise LibraryError(
        f"Article {word}",
        "More than one article answers to this." if found else "The library has no such article.",
        "See the numbers with: briefing-app list",
    )


def find_articles(library: Library, words: Iterable[str]) -> list[ArticleRow]:
    """Return the articles that are named, each once; without any, all but those in the Trash.

    All of them come with the oldest import first, as a briefing has them.

    Raises:
        LibraryError: If no article, or more than one, answers to a word.
    """
    named = {row.id: row for row in (find_article(library, word) for word in words)}
    return list(named.values()) or [row for row in library.articles()[::-1] if not row.trashed]


def row_values(row: ArticleRow) -> dict[str, object]:
    """Return an article's list entry as JSON values."""
    values: dict[str, object] = asdict(row)
    del values["metadata"]
    return values | asdict(row.metadata) | {"origins": dict(row.metadata.origins)}


def row_line(row: ArticleRow) -> str:
    """Return an article's list entry as a line."""
    facts = [row.metadata.outlet, row.metadata.published[:10], f"{row.sentences} sentences"]
    return f"{row.id:4}  {row.label}  ({', '.join(fact for fact in facts if fact)})"


def _values(stored: StoredSentence, terms: Termbase) -> dict[str, object]:
    return {
        "id": stored.id,
        **asdict(stored.sentence),
        "english": stored.english,
        "translation": asdict(stored.translation),
        "correction": None if stored.correction is None else asdict(stored.correction),
        "checked": None if stored.checked is None else asdict(stored.checked),
        "doubts": [asdict(doubt) for doubt in sentence_doubts(stored, terms)],
    }


def _sentences_of(library: Library, hits: Iterable[Hit]) -> dict[int | None, StoredSentence]:
    articles = {hit.article.id for hit in hits if hit.sentence_id is not None}
    return {s.id: s for number in articles for s in library.article(number).sentences}


def _corrected_values(stored: StoredSentence | None) -> dict[str, object]:
    """Return who corrected a sentence and what the machine wrote; a headline has neither."""
    if stored is None or stored.correction is None:
        return {"correction": None, "machine": None}
    return {"correction": asdict(stored.correction), "machine": stored.translation.text}


def _correction_line(stored: StoredSentence) -> str:
    return f"{told(stored)}; the machine wrote: {stored.translation.text}"


def _hit_lines(hit: Hit, stored: StoredSentence | None) -> Iterator[str]:
    row = hit.article
    facts = ", ".join(fact for fact in (row.metadata.outlet, row.dated[:10]) if fact)
    yield f"{row.id:4}  {row.label}" + (f"  ({facts})" if facts else "")
    yield from (f"      {_marked(text)}" for text in (hit.source, hit.translation) if text)
    if stored is not None and stored.correction is not None:
        yield f"      ({_correction_line(stored)})"


def _head_lines(article: StoredArticle, terms: Termbase) -> Iterator[str]:
    row = article.row
    yield row.label
    if row.title_translation:
        yield row.title_translation
        for doubt in headline_doubts(row, terms):
            yield f"! Check: {doubt.reason}"
    origins = dict(row.metadata.origins)
    for name in ("outlet", "author", "published", "url"):
        if value := getattr(row.metadata, name):
            by_analyst = origins.get(name) == BY_ANALYST
            yield f"{name}: {value}{' (corrected by analyst)' if by_analyst else ''}"
    if row.information_date:
        yield f"date of information: {row.information_date}"
    yield f"file: {row.file_name}  sha256: {row.sha256}"
    packs = sorted({s.translation.pack for s in article.sentences} - {""})
    yield f"machine translated by {', '.join(packs)}"
    if corrected := sum(s.correction is not None for s in article.sentences):
        yield f"corrected by a person: {corrected} of {len(article.sentences)} sentences"
    marks = f"* marks the summary ({article.summary.method})"
    marks += ", + what is pinned in it" if article.summary.pinned else ""
    marks += ", - what is dropped from it" if article.summary.dropped else ""
    yield f"{marks}, # a heading"
    yield ""


def _sentence_lines(
    sentences: Iterable[StoredSentence], summary: Summary, terms: Termbase
) -> Iterator[str]:
    paragraph = None
    for stored in sentences:
        if paragraph not in (None, stored.sentence.paragraph):
            yield ""
        paragraph = stored.sentence.paragraph
        yield f"{_mark(stored, summary)} {stored.id:5}  {' '.join(stored.sentence.text.split())}"
        yield f"         {stored.english}"
        if stored.correction is not None:
            yield f"         ({_correction_line(stored)})"
        if stored.checked is not None:
            yield f"         ({checked(stored.checked)})"
            continue
        for doubt in sentence_doubts(stored, terms):
            yield f"       ! Check: {doubt.reason}"


def _mark(stored: StoredSentence, summary: Summary) -> str:
    for mark, marked in (("+", summary.pinned), ("-", summary.dropped), ("*", summary.picks)):
        if stored.id in marked:
            return mark
    return "#" if stored.sentence.kind is BlockKind.HEADING else " "


def _removed_values(article: StoredArticle, index: int) -> dict[str, object]:
    stored = article.removed[index]
    return {
        "id": stored.id,
        **asdict(stored.piece),
        "why": RULES.get(stored.piece.rule, ""),
        "text": stored.text,
        "restored": stored.restored,
    }


def _removed_lines(article: StoredArticle) -> Iterator[str]:
    for stored in article.removed:
        state = "restored" if stored.restored else stored.piece.rule
        yield f"{stored.id:6}  [{state}] {' '.join(stored.text.split())}"
    if not article.removed:
        yield "Nothing was removed from this article."


def _marked(excerpt: str) -> str:
    return excerpt.replace(MATCH_START, "«").replace(MATCH_END, "»")
