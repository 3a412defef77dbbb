# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes a briefing of stored articles: picks become lines, lines get endnotes."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING

from briefing_app.briefing.figures import figure_groups
from briefing_app.briefing.model import (
    BottomLine,
    BottomLineOrigin,
    Briefing,
    Endnote,
    Line,
    Paper,
    Section,
    TranslationStatus,
)
from briefing_app.briefing.sources import (
    SentencePlaces,
    entry,
    headline_in_english,
    headline_reasons,
    reasons,
)
from briefing_app.briefing.status import status
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from briefing_app.briefing.model import SourceEntry
    from briefing_app.core.ledger import Ledger
    from briefing_app.core.model import JointSummary
    from briefing_app.core.stored import StoredArticle
    from briefing_app.core.terms import Termbase

BOTTOM_LINE_SENTENCES = 2
"""Most sentences that an extracted bottom line takes from the summary across articles."""
LONGEST = {"title": 300, "marking": 200, "author": 300, "prepared_for": 300}
"""Most characters of what stands in the title block or in the margins of every page."""


@dataclass(frozen=True, slots=True)
class BriefingSettings:
    """What the user decides about a briefing.

    Attributes:
        title: What it is called.
        marking: Printed on top and bottom of every page; empty for no marking.
        as_of: The day that it speaks of; also the time stamp of the file.
        bottom_line: The author's conclusion, one line a line; empty to extract one.
        author: Who prepared it.
        prepared_for: Whom it is for.
        full_text: True for annex B, the articles in full.
        figures: True for the table of figures.
        paper: What it is printed on.
    """

    title: str
    _: KW_ONLY
    as_of: date
    marking: str = ""
    bottom_line: str = ""
    author: str = ""
    prepared_for: str = ""
    full_text: bool = True
    figures: bool = False
    paper: Paper = Paper.A4


def compose(
    articles: Sequence[StoredArticle],
    settings: BriefingSettings,
    joint: JointSummary | None = None,
    ledger: Ledger | None = None,
    *,
    terms: Termbase | None = None,
) -> Briefing:
    """Compose a briefing of the articles, in the order in which they are given.

    Args:
        articles: The articles with the summaries that are to be printed.
        settings: What the user decided.
        joint: The summary across the articles; its picks are row ids.
        ledger: The ledger of the articles, for the table of figures.
        terms: Terms whose English is required; where it is missing, that is a doubt.

    Raises:
        ExportError: If there is no article, one is given twice, or a setting is longer than
            `LONGEST` allows.
        ValueError: If a summary picks a sentence that is not in the articles.
    """
    _check(articles, settings)
    notes = _Notes(articles, terms)
    across = notes.lines(joint.picks) if joint else ()
    picks = [[(a.row.id, pick) for pick in a.summary.picks] for a in articles]
    pinned = {(a.row.id, pin) for a in articles for pin in a.summary.pinned}
    bottom_line, key_points = _bottom_line(settings.bottom_line, across, notes, picks, pinned)
    sections = tuple(
        Section(
            source=number,
            headline=headline_in_english(article.row),
            headline_doubts=headline_reasons(article, terms),
            lines=notes.lines(picks[number - 1]),
            method=article.summary.method,
        )
        for number, article in enumerate(articles, start=1)
    )
    figures = None
    if settings.figures and ledger is not None:
        figures = figure_groups(ledger, notes.line)
    endnotes = notes.all()
    numbers = {(note.source, note.sentence_id): note.number for note in endnotes}
    sources = tuple(
        entry(number, article, notes.places, numbers, full_text=settings.full_text, terms=terms)
        for number, article in enumerate(articles, start=1)
    )
    return Briefing(
        title=settings.title.strip() or "Briefing",
        marking=settings.marking.strip(),
        as_of=settings.as_of,
        author=settings.author.strip(),
        prepared_for=settings.prepared_for.strip(),
        paper=settings.paper,
        disclosure=_disclosure(sources),
        bottom_line=bottom_line,
        key_points=key_points,
        sections=sections,
        endnotes=endnotes,
        sources=sources,
        full_text=settings.full_text,
        figures=figures,
    )


class _Notes:
    """Hands out endnote numbers: one for each sentence, in order of first use."""

    def __init__(self, articles: Sequence[StoredArticle], terms: Termbase | None) -> None:
        self._terms = terms
        self.places = SentencePlaces(articles)
        self._numbers = {article.row.id: i for i, article in enumerate(articles, start=1)}
        self._sentences = {
            (article.row.id, stored.id): stored
            for article in articles
            for stored in article.sentences
        }
        self._notes: dict[tuple[int, int], Endnote] = {}

    def lines(self, picks: Iterable[tuple[int, int]]) -> tuple[Line, ...]:
        return tuple(self.line(pick) for pick in dict.fromkeys(picks))

    def all(self) -> tuple[Endnote, ...]:
        return tuple(self._notes.values())

    def line(self, pick: tuple[int, int]) -> Line:
        stored = self._sentences.get(pick)
        if stored is None:
            raise ValueError(f"Sentence {pick} is picked, which is not in the articles.")
        note = self._notes.get(pick)
        if note is None:
            note = self._notes[pick] = Endnote(
                number=len(self._notes) + 1,
                source=self._numbers[pick[0]],
                sentence_id=stored.id,
                original=stored.sentence.text,
                english=stored.english,
                status=status(stored),
                correction=stored.correction,
                pack=stored.translation.pack,
                place=self.places[pick],
                doubts=reasons(stored, self._terms),
                checked=stored.checked,
            )
        return Line(note.english, note.number)


def _check(articles: Sequence[StoredArticle], settings: BriefingSettings) -> None:
    if not articles:
        raise ExportError(
            settings.title or "Briefing",
            "There is no article to brief on.",
            "Choose at least one article.",
        )
    for name, limit in LONGEST.items():
        length = len(getattr(settings, name))
        if length > limit:
            raise ExportError(
                settings.title[:60] or "Briefing",
                f"What is given as {name.replace('_', ' ')} has {length:,} characters.",
                f"Shorten it to {limit} characters.",
            )
    seen: set[int] = set()
    for article in articles:
        if article.row.id in seen:
            raise ExportError(
                article.row.file_name,
                "The article was chosen twice for one briefing.",
                "Choose it once.",
            )
        seen.add(article.row.id)


def _bottom_line(
    written: str,
    across: tuple[Line, ...],
    notes: _Notes,
    picks: Sequence[Sequence[tuple[int, int]]],
    pinned: Collection[tuple[int, int]],
) -> tuple[BottomLine, tuple[Line, ...]]:
    """Return the bottom line and what is left of the lines across articles."""
    own = tuple(Line(line.strip(), None) for line in written.splitlines() if line.strip())
    if own:
        return BottomLine(own, BottomLineOrigin.AUTHOR), across
    if across:
        taken = min(BOTTOM_LINE_SENTENCES, max(1, len(across) - 1))
        return BottomLine(across[:taken], BottomLineOrigin.JOINT_SUMMARY), across[taken:]
    first = next((chosen[:1] for chosen in picks if chosen), ())
    if first:
        by_author = first[0] in pinned
        origin = BottomLineOrigin.PINNED if by_author else BottomLineOrigin.ARTICLE_SUMMARY
        return BottomLine(notes.lines(first), origin), ()
    return BottomLine((), BottomLineOrigin.NONE), ()


def _disclosure(sources: Sequence[SourceEntry]) -> str:
    used = list(dict.fromkeys(pack for source in sources for pack in source.packs))
    corrected = sum(source.corrected for source in sources)
    total = sum(source.sentences for source in sources)
    checked = sum(source.checked for source in sources)
    if not used and not corrected:
        return f"The text was {TranslationStatus.UNCHANGED}: no language pack was used."
    by = f"Machine translated from Indonesian by {'; '.join(used)}" if used else "Not translated"
    if not corrected + checked:
        return f"{by}; not checked by a person."
    if corrected == total:
        return f"{by}; every sentence was corrected by a person."
    done = [(corrected, "corrected"), (checked, "checked")]
    parts = [
        f"{count:,} of {total:,} sentences {'was' if count == 1 else 'were'} {what} by a person"
        for count, what in done
        if count
    ]
    if corrected + checked < total:
        parts.append("the others not checked")
    return f"{by}; {', '.join(parts)}."
