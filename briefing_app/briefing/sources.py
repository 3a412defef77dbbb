# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes the source annex of a briefing: what is known of each article, and its full text."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from briefing_app.briefing.dates import printed_day, printed_iso
from briefing_app.briefing.evidence import (
    Place,
    RemovedByRule,
    Row,
    SourceEntry,
    Stated,
)
from briefing_app.briefing.status import status
from briefing_app.core.article_doubts import headline_doubts, sentence_doubts
from briefing_app.core.cleaning import RULES
from briefing_app.core.model import BlockKind
from briefing_app.core.stored import BY_ANALYST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from briefing_app.core.briefings import CitedSource
    from briefing_app.core.stored import ArticleRow, StoredArticle, StoredRemoved, StoredSentence
    from briefing_app.core.terms import Termbase


class SentencePlaces:
    """Where each sentence of some articles stands, by (article id, sentence id)."""

    def __init__(self, articles: Sequence[StoredArticle]) -> None:
        """Count paragraphs and sentences once."""
        self._places = {
            (article.row.id, sentence): place
            for article in articles
            for sentence, place in _places(article)
        }

    def __getitem__(self, key: tuple[int, int]) -> Place:
        """Return the place of a sentence."""
        return self._places[key]


def _places(article: StoredArticle) -> Iterable[tuple[int, Place]]:
    pages = article.document.pages
    paragraphs: dict[int, int] = {}
    for number, stored in enumerate(article.sentences, start=1):
        sentence = stored.sentence
        paragraph = paragraphs.setdefault(sentence.paragraph, len(paragraphs) + 1)
        page = max(1, bisect_right(pages, sentence.start)) if pages else None
        yield stored.id, Place(paragraph, number, sentence.start, sentence.end, page)


def reasons(stored: StoredSentence, terms: Termbase | None = None) -> tuple[str, ...]:
    """Return why the English that counts may be wrong; nothing where somebody checked it."""
    if stored.checked is not None:
        return ()
    return tuple(doubt.reason for doubt in sentence_doubts(stored, terms))


def headline_in_english(row: ArticleRow) -> str:
    """Return the English headline; without one the original, and without that the file's name."""
    return row.title_translation.strip() or row.label


def headline_reasons(article: StoredArticle, terms: Termbase | None = None) -> tuple[str, ...]:
    """Return why the English headline may be wrong.

    Nothing where none was translated, or where it is a sentence that somebody checked.
    """
    row = article.row
    headline = (row.metadata.title, row.title_translation)
    for stored in article.sentences:
        if (stored.sentence.text, stored.english) == headline:
            return reasons(stored, terms)
    return tuple(doubt.reason for doubt in headline_doubts(row, terms))


def entry(
    number: int,
    article: StoredArticle,
    places: SentencePlaces,
    notes: Mapping[int, int],
    *,
    reliability: str,
    full_text: bool,
    terms: Termbase | None = None,
) -> SourceEntry:
    """Make the annex entry of an article.

    Of the import it gives the day only, so that a briefing is the same, byte for byte,
    whenever on that day its articles were imported.

    Args:
        number: Its number in the briefing.
        article: The article.
        places: Where its sentences stand.
        notes: Endnote numbers by the first character of the sentence.
        reliability: Grade of the source.
        full_text: True to give the article in full.
        terms: Terms whose English is required.
    """
    row, document = article.row, article.document
    told = dict(row.metadata.origins)

    def stated(field: str, value: str) -> Stated:
        if value:
            return Stated(value, known=True, told_by=told.get(field, ""))
        return Stated(f"{_NAMES[field]} not stated in the file", known=False)

    packs = dict.fromkeys(s.translation.pack for s in article.sentences if s.translation.pack)
    return SourceEntry(
        number=number,
        headline_english=headline_in_english(row),
        headline_doubts=headline_reasons(article, terms),
        headline=stated("title", row.metadata.title),
        outlet=stated("outlet", row.metadata.outlet),
        author=stated("author", row.metadata.author),
        published=stated("published", printed_iso(row.metadata.published)),
        information=_information(row),
        url=stated("url", row.metadata.url),
        file_name=row.file_name,
        format=row.format,
        encoding=document.encoding,
        sha256=row.sha256,
        imported=printed_day(row.imported),
        sentences=row.sentences,
        corrected=sum(stored.correction is not None for stored in article.sentences),
        checked=sum(s.checked is not None and s.correction is None for s in article.sentences),
        words=row.words,
        repairs=len(document.repairs),
        removed=_removed(article.removed),
        restored=sum(piece.restored for piece in article.removed),
        packs=tuple(packs),
        warnings=document.warnings,
        rows=_rows(article, places, notes, terms) if full_text else (),
        reliability=reliability,
        present=True,
    )


def named(kept: CitedSource) -> str:
    """Return what an article is called: its English headline, its own, or its file's name."""
    known = (kept.title_translation, kept.title, kept.file_name)
    return next((name.strip() for name in known if name.strip()), "Untitled")


def entry_of_absent(number: int, kept: CitedSource) -> SourceEntry:
    """Make the annex entry of an article that is not in the library, of what is kept of it."""

    def stated(field: str, value: str) -> Stated:
        if value:
            return Stated(value, known=True)
        return Stated(f"{_NAMES[field]} not known", known=False)

    told = kept.information_date or kept.published
    return SourceEntry(
        number=number,
        headline_english=named(kept),
        headline_doubts=(),
        headline=stated("title", kept.title),
        outlet=stated("outlet", kept.outlet),
        author=stated("author", kept.author),
        published=stated("published", printed_iso(kept.published)),
        information=Stated(printed_iso(told), known=True)
        if told
        else Stated("Date of information not known", known=False),
        url=stated("url", kept.url),
        file_name=kept.file_name,
        format="",
        encoding="",
        sha256=kept.sha256,
        imported=printed_day(kept.retrieved) if kept.retrieved else "",
        sentences=0,
        corrected=0,
        checked=0,
        words=0,
        repairs=0,
        removed=(),
        restored=0,
        packs=(),
        warnings=("The article is not in this library; only what the briefing keeps is known.",),
        rows=(),
        reliability=kept.reliability,
        present=False,
    )


_NAMES = {
    "title": "Headline",
    "outlet": "Outlet",
    "author": "Author",
    "published": "Date of publication",
    "url": "Address",
}


def _information(row: ArticleRow) -> Stated:
    if row.information_date:
        return Stated(printed_iso(row.information_date), known=True, told_by=BY_ANALYST)
    if row.metadata.published:
        return Stated(printed_iso(row.metadata.published), known=True)
    return Stated("Date of information not stated in the file", known=False)


def _removed(pieces: Iterable[StoredRemoved]) -> tuple[RemovedByRule, ...]:
    counts = Counter(piece.piece.rule for piece in pieces if not piece.restored)
    return tuple(
        RemovedByRule(rule, RULES.get(rule, ""), count) for rule, count in sorted(counts.items())
    )


def _rows(
    article: StoredArticle,
    places: SentencePlaces,
    notes: Mapping[int, int],
    terms: Termbase | None,
) -> tuple[Row, ...]:
    return tuple(
        Row(
            place=places[article.row.id, stored.id],
            original=stored.sentence.text,
            english=stored.english,
            status=status(stored),
            correction=stored.correction,
            heading=stored.sentence.kind is BlockKind.HEADING,
            note=notes.get(stored.sentence.start),
            doubts=reasons(stored, terms),
            checked=stored.checked,
        )
        for stored in article.sentences
    )
