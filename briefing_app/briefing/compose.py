# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Composes what is printed of a draft: citations become endnotes, articles become sources."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from briefing_app.briefing.dates import printed_span
from briefing_app.briefing.evidence import Endnote, TranslationStatus
from briefing_app.briefing.model import (
    Briefing,
    FigureGroup,
    FigureRow,
    Line,
    PrintedAnnotation,
    PrintedAnnotations,
    PrintedJudgement,
    PrintedLedger,
    PrintedPicture,
    PrintedQuotation,
    PrintedSummary,
    PrintedTable,
    PrintedText,
    Run,
    Section,
)
from briefing_app.briefing.sources import (
    SentencePlaces,
    entry,
    entry_of_absent,
    headline_reasons,
    named,
    reasons,
)
from briefing_app.briefing.texts import paragraphs, runs
from briefing_app.briefing.words import disclosure
from briefing_app.core.briefings import (
    AnnotationsBlock,
    LedgerBlock,
    PictureBlock,
    QuotationBlock,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
)
from briefing_app.core.briefings.editing import keys_in_order
from briefing_app.core.doubts import doubts_of
from briefing_app.core.errors import ExportError
from briefing_app.core.stored import Checked, Correction, CorrectionOrigin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefing_app.briefing.evidence import SourceEntry
    from briefing_app.briefing.model import PrintedBlock
    from briefing_app.core.briefings import Block, Citation, Draft, Judgement, LedgerGroupDraft
    from briefing_app.core.stored import StoredArticle, StoredSentence
    from briefing_app.core.terms import Termbase

LONGEST = {"title": 300, "marking": 200, "author": 300, "prepared_for": 300}
"""Most characters of what stands in the title block or in the margins of every page."""
TIMELINE_HEADER = ("Date", "Event")
UNDESCRIBED = "A picture that its author did not describe"
"""What those hear of it who do not see it."""


def compose(
    draft: Draft,
    articles: Sequence[StoredArticle],
    pictures: Mapping[str, tuple[str, bytes]] | None = None,
    *,
    terms: Termbase | None = None,
    today: date | None = None,
) -> Briefing:
    """Compose what is printed of a draft.

    Args:
        draft: The briefing.
        articles: The articles that it cites, as far as they are there, in any order.
        pictures: Media types and bytes of its pictures, by hash.
        terms: Terms whose English is required; where it is missing, that is a doubt.
        today: The day that it speaks of where the draft names none.

    Raises:
        ExportError: If something of the title block is longer than `LONGEST` allows, if the
            briefing cites what it does not hold, or if a picture is missing.
    """
    _check(draft)
    return _Composer(draft, articles, pictures or {}, terms).briefing(today or date.today())


def _is_seen(text: str) -> bool:
    """Whether anything of a text is seen: zero-width characters and spaces are not."""
    return any(character.isprintable() and not character.isspace() for character in text)


class _Composer:
    def __init__(
        self,
        draft: Draft,
        articles: Sequence[StoredArticle],
        pictures: Mapping[str, tuple[str, bytes]],
        terms: Termbase | None,
    ) -> None:
        self._draft, self._pictures, self._terms = draft, pictures, terms
        self._articles = {article.row.sha256: article for article in articles}
        self._stored = {
            (article.row.sha256, stored.sentence.start): stored
            for article in articles
            for stored in article.sentences
        }
        self._places = SentencePlaces(articles)
        keys = [key for key in keys_in_order(draft) if self._known(key)]
        self._numbers = {key: number for number, key in enumerate(keys, start=1)}
        cited = [draft.citations[key].sha256 for key in keys]
        named = (s for b in draft.blocks if isinstance(b, SummaryBlock) for s in b.articles)
        # Not in the order in which they came into the draft: JSON does not keep that.
        order = list(dict.fromkeys((*cited, *named, *sorted(draft.sources))))
        self._sources = {sha256: number for number, sha256 in enumerate(order, start=1)}

    def briefing(self, today: date) -> Briefing:
        draft = self._draft
        endnotes = tuple(self._endnote(key, number) for key, number in self._numbers.items())
        sources = tuple(self._source(sha256) for sha256 in self._sources)
        title = draft.title
        return Briefing(
            title=title.title.strip() if _is_seen(title.title) else "Briefing",
            marking=title.marking.strip(),
            as_of=date.fromisoformat(title.as_of) if title.as_of else today,
            author=title.author.strip(),
            prepared_for=title.prepared_for.strip(),
            paper=draft.paper,
            disclosure=disclosure(sources, endnotes),
            bottom_line=paragraphs(draft.bottom_line, self._numbers.get),
            bottom_line_by=draft.bottom_line_by,
            judgements=tuple(
                made for made in map(self._judgement, draft.judgements) if made.paragraphs
            ),
            sections=tuple(
                Section(number, heading, blocks)
                for number, (heading, blocks) in enumerate(self._sections(), start=1)
            ),
            endnotes=endnotes,
            sources=sources,
            full_text=draft.full_text,
        )

    def _known(self, key: str) -> bool:
        if key not in self._draft.citations:
            raise ExportError(
                self._draft.title.title or "Briefing",
                f"It cites “{key}”, which it does not hold.",
                "Delete the number that leads nowhere, and take the sentence again.",
            )
        return True

    def _judgement(self, judgement: Judgement) -> PrintedJudgement:
        likelihood = ""
        if judgement.likelihood is not None:
            low, high = judgement.likelihood.per_cent
            likelihood = f"Likelihood: {judgement.likelihood} ({low}–{high} %)."
        confidence = f"Confidence: {judgement.confidence}." if judgement.confidence else ""
        text = paragraphs(judgement.text, self._numbers.get)
        return PrintedJudgement(text, likelihood, confidence)

    def _sections(self) -> Iterator[tuple[str, tuple[PrintedBlock, ...]]]:
        """Yield heading and blocks of the sections; one that would print nothing is left out."""
        for section in self._draft.sections:
            blocks = tuple(filter(_says_something, map(self._block, section.blocks)))
            if blocks:
                yield section.heading.strip(), blocks

    def _block(self, block: Block) -> PrintedBlock:
        match block:
            case TextBlock():
                return PrintedText(paragraphs(block.text, self._numbers.get))
            case QuotationBlock():
                return PrintedQuotation(self._lines(block.citations), block.both)
            case SummaryBlock():
                return self._summary(block)
            case LedgerBlock():
                groups = tuple(self._figures(group) for group in block.printed)
                return PrintedLedger(block.caption.strip(), groups)
            case TableBlock():
                cells = tuple(tuple(map(self._runs, row)) for row in block.printed)
                header = tuple(map(self._runs, block.header))
                return PrintedTable("table", block.caption.strip(), header, cells)
            case TimelineBlock():
                return self._timeline(block)
            case PictureBlock():
                return self._picture(block)
            case AnnotationsBlock():
                entries = (
                    PrintedAnnotation(e.label, e.quotation, e.note, self._line(e.citation))
                    for e in block.entries
                )
                return PrintedAnnotations(block.caption.strip(), tuple(entries))

    def _line(self, key: str) -> Line:
        return Line(self._draft.citations[key].english, self._numbers[key])

    def _lines(self, keys: Iterable[str]) -> tuple[Line, ...]:
        return tuple(map(self._line, keys))

    def _runs(self, text: str) -> tuple[Run, ...]:
        return runs(text, self._numbers.get)

    def _summary(self, block: SummaryBlock) -> PrintedSummary:
        heading = block.heading.strip()
        doubts: tuple[str, ...] = ()
        if len(block.articles) == 1 and not heading:
            source = self._draft.sources[block.articles[0]]
            heading = named(source)
            article = self._articles.get(source.sha256)
            doubts = headline_reasons(article, self._terms) if article else ()
        return PrintedSummary(
            heading,
            doubts,
            tuple(self._sources[sha256] for sha256 in block.articles),
            self._lines(block.citations),
            block.method,
        )

    def _figures(self, group: LedgerGroupDraft) -> FigureGroup:
        rows = (
            FigureRow(
                each.amount,
                each.counted,
                each.date,
                each.speaker,
                each.difference,
                self._line(each.citation),
            )
            for each in group.lines
        )
        return FigureGroup(
            title=group.title,
            range=group.range,
            standing=group.standing,
            conflicts=group.conflicts,
            accepted=group.accepted,
            rows=tuple(rows),
        )

    def _timeline(self, block: TimelineBlock) -> PrintedTable:
        rows = []
        for each in block.printed:
            said = self._runs(each.text)
            if each.citation:
                line = self._line(each.citation)
                said = (*(said or (Run(line.text),)), Run("", note=line.note))
            rows.append(((Run(printed_span(each.date)),), said))
        header = tuple((Run(name),) for name in TIMELINE_HEADER)
        return PrintedTable("timeline", block.caption.strip(), header, tuple(rows))

    def _picture(self, block: PictureBlock) -> PrintedPicture:
        if block.sha256 not in self._pictures:
            raise ExportError(
                self._draft.title.title or "Briefing",
                f"The picture “{block.caption or block.sha256[:12]}” is not in the library.",
                "Put the picture into the briefing again, or delete it there.",
            )
        media_type, data = self._pictures[block.sha256]
        caption = self._runs(block.caption)
        # PDF/UA wants words for every picture (ISO 14289-1, 7.3).
        words = (block.alternative, "".join(run.text for run in caption), UNDESCRIBED)
        return PrintedPicture(
            block.sha256,
            data,
            media_type,
            caption,
            next(text for text in words if _is_seen(text)).strip(),
            block.width,
        )

    def _endnote(self, key: str, number: int) -> Endnote:
        citation = self._draft.citations[key]
        article = self._articles.get(citation.sha256)
        stored = self._stored.get((citation.sha256, citation.start))
        place = None
        if article is not None and stored is not None:
            place = self._places[article.row.id, stored.id]
        checked = _checked(citation, stored)
        return Endnote(
            number=number,
            source=self._sources[citation.sha256],
            original=citation.original,
            english=citation.english,
            status=_status(citation),
            correction=_correction(citation),
            pack=citation.pack,
            place=place,
            doubts=() if checked else self._doubts(citation, stored),
            checked=checked,
            credibility=int(citation.credibility),
            key=key,
        )

    def _doubts(self, citation: Citation, stored: StoredSentence | None) -> tuple[str, ...]:
        if stored is not None and _is_as_taken(stored, citation):
            return reasons(stored, self._terms)
        found = doubts_of(
            citation.original,
            citation.english,
            terms=self._terms,
            corrected=bool(citation.corrected),
        )
        return tuple(doubt.reason for doubt in found)

    def _source(self, sha256: str) -> SourceEntry:
        number, kept = self._sources[sha256], self._draft.sources[sha256]
        article = self._articles.get(sha256)
        if article is None:
            return entry_of_absent(number, kept)
        notes = {
            self._draft.citations[key].start: note
            for key, note in self._numbers.items()
            if self._draft.citations[key].sha256 == sha256
        }
        return entry(
            number,
            article,
            self._places,
            notes,
            reliability=kept.reliability,
            full_text=self._draft.full_text,
            terms=self._terms,
        )


def _status(citation: Citation) -> TranslationStatus:
    if citation.corrected:
        return TranslationStatus.CORRECTED
    return TranslationStatus.MACHINE if citation.pack else TranslationStatus.UNCHANGED


def _correction(citation: Citation) -> Correction | None:
    if not citation.corrected:
        return None
    return Correction(
        citation.english,
        citation.corrected_by,
        citation.corrected,
        CorrectionOrigin.MEMORY if citation.from_memory else CorrectionOrigin.ANALYST,
        citation.memory_place,
    )


def _is_as_taken(stored: StoredSentence, citation: Citation) -> bool:
    return (stored.sentence.text, stored.english) == (citation.original, citation.english)


def _checked(citation: Citation, stored: StoredSentence | None) -> Checked | None:
    """Return who found the cited English right: as the library has it, else as it was taken."""
    if stored is not None and _is_as_taken(stored, citation):
        return stored.checked
    return Checked(citation.checked_by, citation.checked) if citation.checked else None


def _says_something(block: PrintedBlock) -> bool:
    """Tell whether a block would print more than its caption."""
    match block:
        case PrintedText():
            return bool(block.paragraphs)
        case PrintedQuotation():
            return bool(block.lines)
        case PrintedTable(kind="timeline"):
            return bool(block.rows)
        case PrintedTable():
            return any(cell for row in (block.header, *block.rows) for cell in row)
        case PrintedAnnotations():
            return bool(block.entries)
    return True


def _check(draft: Draft) -> None:
    for name, limit in LONGEST.items():
        length = len(getattr(draft.title, name))
        if length > limit:
            raise ExportError(
                draft.title.title[:60] or "Briefing",
                f"What is given as {name.replace('_', ' ')} has {length:,} characters.",
                f"Shorten it to {limit} characters.",
            )
