# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes a draft of articles: what `brief` prints at once, and what a new briefing begins with."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.core.briefings import (
    BottomLineOrigin,
    Draft,
    Paper,
    SectionDraft,
    SummaryBlock,
    TitleBlock,
)
from briefing_app.core.briefings.editing import keys_in_order
from briefing_app.core.briefings.figures import take_ledger
from briefing_app.core.briefings.taking import cite, key_of, link_to
from briefing_app.core.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from briefing_app.core.ledger import Ledger
    from briefing_app.core.model import JointSummary
    from briefing_app.core.stored import ArticleRow, StoredArticle, StoredSentence

    Pick = tuple[ArticleRow, StoredSentence]

BOTTOM_LINE_SENTENCES = 2
"""Most sentences that an extracted bottom line takes from the summary across articles."""
ACROSS = "Across the articles"
"""Heading of the section that holds the summary of all articles together."""
ARTICLES = "Article by article"
"""Heading of the section that holds a summary an article."""
FIGURES = "Figures"
"""Heading of the section that holds the ledger."""


@dataclass(frozen=True, slots=True)
class BriefingSettings:
    """What the user decides about a briefing that is made at once.

    Attributes:
        title: What it is called.
        as_of: The day that it speaks of; also the time stamp of the file.
        marking: Printed on top and bottom of every page; empty for no marking.
        bottom_line: The author's conclusion, one line a line; empty to extract one.
        author: Who prepared it.
        prepared_for: Whom it is for.
        full_text: True for annex B, the articles in full.
        figures: True for a section with the ledger of figures.
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


def draft_of(
    articles: Sequence[StoredArticle],
    settings: BriefingSettings,
    joint: JointSummary | None = None,
    ledger: Ledger | None = None,
) -> Draft:
    """Return a briefing of the summaries of articles, in the order in which they are given.

    Args:
        articles: The articles with the summaries that are to be printed.
        settings: What the user decided.
        joint: The summary across the articles; its picks are row ids.
        ledger: The ledger of the articles, for the section of figures.

    Raises:
        ExportError: If there is no article, or one is given twice.
        ValueError: If a summary picks a sentence that is not in the articles.
    """
    _check(articles, settings)
    sentences = {
        (article.row.id, stored.id): (article.row, stored)
        for article in articles
        for stored in article.sentences
    }

    def taken(picks: Iterable[tuple[int, int]]) -> list[Pick]:
        try:
            return [sentences[pick] for pick in dict.fromkeys(picks)]
        except KeyError as error:
            raise ValueError(
                f"A summary picks sentence {error.args[0]}, which is not in the articles."
            ) from error

    across: Sequence[Pick] = taken(joint.picks) if joint else []
    own = [taken((a.row.id, pick) for pick in a.summary.picks) for a in articles]
    bottom_line, origin, across = _bottom_line(settings.bottom_line, articles, across, own)
    draft = Draft(
        title=TitleBlock(
            title=settings.title.strip() or "Briefing",
            author=settings.author.strip(),
            prepared_for=settings.prepared_for.strip(),
            marking=settings.marking.strip(),
            as_of=settings.as_of.isoformat(),
        ),
        bottom_line=bottom_line,
        bottom_line_by=origin,
        sections=tuple(_sections(articles, across, own)),
        full_text=settings.full_text,
        paper=settings.paper,
    )
    draft = cite(draft, sentences.values())  # so that every article is a source
    if settings.figures and ledger is not None:
        draft, block = take_ledger(draft, ledger, articles, block_id="figures", caption="")
        section = SectionDraft("section-figures", FIGURES, (block,))
        draft = replace(draft, sections=(*draft.sections, section))
    used = set(keys_in_order(draft))
    return replace(draft, citations={k: c for k, c in draft.citations.items() if k in used})


def _sections(
    articles: Sequence[StoredArticle],
    across: Sequence[Pick],
    own: Sequence[Sequence[Pick]],
) -> Iterable[SectionDraft]:
    hashes = tuple(article.row.sha256 for article in articles)
    if across:
        block = SummaryBlock("across", ACROSS, hashes, _keys(across))
        yield SectionDraft("section-across", ACROSS, (block,))
    blocks = tuple(
        SummaryBlock(f"article-{n}", "", (a.row.sha256,), _keys(picks), a.summary.method)
        for n, (a, picks) in enumerate(zip(articles, own, strict=True), start=1)
    )
    yield SectionDraft("section-articles", ARTICLES, blocks)


def _keys(picks: Iterable[Pick]) -> tuple[str, ...]:
    return tuple(key_of(row.sha256, stored.sentence.start) for row, stored in picks)


def _bottom_line(
    written: str,
    articles: Sequence[StoredArticle],
    across: Sequence[Pick],
    own: Sequence[Sequence[Pick]],
) -> tuple[str, BottomLineOrigin, Sequence[Pick]]:
    """Return the bottom line, who says it, and what is left of the lines across articles."""
    lines = [line.strip() for line in written.splitlines() if line.strip()]
    if lines:
        return "\n\n".join(lines), BottomLineOrigin.AUTHOR, across
    if across:
        taken = min(BOTTOM_LINE_SENTENCES, max(1, len(across) - 1))
        return _said(across[:taken]), BottomLineOrigin.JOINT_SUMMARY, across[taken:]
    first = next((picks[0] for picks in own if picks), None)
    if first is None:
        return "", BottomLineOrigin.AUTHOR, ()
    row, stored = first
    pinned = {(a.row.id, pin) for a in articles for pin in a.summary.pinned}
    by_author = (row.id, stored.id) in pinned
    origin = BottomLineOrigin.PINNED if by_author else BottomLineOrigin.ARTICLE_SUMMARY
    return _said([first]), origin, ()


def _said(picks: Iterable[Pick]) -> str:
    """Return sentences as text that cites them, a paragraph each."""
    return "\n\n".join(
        f"{escaped(stored.english)}{link_to(key_of(row.sha256, stored.sentence.start))}"
        for row, stored in picks
    )


def escaped(text: str) -> str:
    """Return a text as Markdown that says just this text, in one paragraph."""
    plain = " ".join(text.split())
    return "".join(f"\\{c}" if c in _SIGNS else c for c in plain) if plain else plain


_SIGNS = frozenset("\\`*_{}[]<>#+-.!|~")


def _check(articles: Sequence[StoredArticle], settings: BriefingSettings) -> None:
    if not articles:
        raise ExportError(
            settings.title or "Briefing",
            "There is no article to brief on.",
            "Choose at least one article.",
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
