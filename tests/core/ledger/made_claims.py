# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Articles of our own words whose statements are written by hand: a flood that never was."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements import (
    ArticleStatement,
    Hedge,
    Mode,
    State,
    Statement,
)
from briefing_app.core.ledger import make_ledger
from briefing_app.core.model import (
    BlockKind,
    Document,
    Metadata,
    Sentence,
    Summary,
    SummaryLength,
    Translation,
)
from briefing_app.core.stored import ArticleRow, StoredArticle, StoredSentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefing_app.core.ledger import FigureDecision, Ledger, LedgerGroup

__all__ = ["Claim", "Hedge", "Mode", "State", "ledger_of", "press", "shown"]


@dataclass(frozen=True)
class Claim:
    """A sentence with one quantity in it; `figure` is how the sentence writes it."""

    text: str
    figure: str
    low: int | None
    high: int | None = None
    hedge: Hedge = Hedge.EXACT
    thing: str = "tentara"
    thing_key: str = "soldiers"
    state: State = State.SENT
    mode: Mode = Mode.STATED
    speaker: str = ""
    when: str = ""
    said: str = ""
    unit: str = ""
    country: str = ""
    english: str = ""
    difference: str = ""
    kind: FigureKind = FigureKind.NUMBER
    open_top: bool = False

    @property
    def statement(self) -> Statement:
        start = self.text.index(self.figure)
        high = None if self.open_top else self.low if self.high is None else self.high
        return Statement(
            start=start,
            end=start + len(self.figure),
            quote=self.figure,
            kind=self.kind,
            low=self.low,
            high=high,
            hedge=self.hedge,
            unit=self.unit,
            thing=self.thing,
            thing_key=self.thing_key,
            thing_english=self.thing_key,
            country=self.country,
            state=self.state,
            mode=self.mode,
            speaker=self.speaker,
            when=self.when,
            said=self.said,
        )


@dataclass
class Press:
    """Some articles, and what reads their claims."""

    articles: list[StoredArticle] = field(default_factory=list)
    claims: dict[int, Claim] = field(default_factory=dict)

    def read(
        self, sentences: Sequence[StoredSentence], published: date | None = None
    ) -> tuple[ArticleStatement, ...]:
        del published
        found = []
        for place, stored in enumerate(sentences):
            claim = self.claims[stored.id]
            english = replace(claim.statement, quote=claim.english) if claim.english else None
            found.append(ArticleStatement(place, claim.statement, english, claim.difference))
        return tuple(found)


def press(*articles: tuple[str, str, Sequence[Claim]]) -> Press:
    """Make articles of (outlet, date, claims); a date may be empty."""
    made = Press()
    for number, (outlet, day, claims) in enumerate(articles, start=1):
        sentences, at = [], 0
        for place, claim in enumerate(claims):
            id_ = number * 100 + place
            sentence = Sentence(at, at + len(claim.text), place, BlockKind.PARAGRAPH, claim.text)
            translation = Translation(f"[en] {claim.text}", -0.2, "pack")
            sentences.append(StoredSentence(id_, sentence, translation))
            made.claims[id_] = claim
            at += len(claim.text) + 1
        row = ArticleRow(
            id=number,
            metadata=Metadata(title=f"Kabar {number}", outlet=outlet, published=day),
            title_translation=f"News {number}",
            file_name=f"kabar_{number}.txt",
            sha256=f"{number:064x}",
            format="txt",
            imported="2026-03-14T06:00:00+00:00",
            sentences=len(sentences),
            words=10,
        )
        text = "\n".join(claim.text for claim in claims)
        made.articles.append(
            StoredArticle(
                row,
                Document(text, (), "txt"),
                tuple(sentences),
                (),
                Summary("ranker", SummaryLength(), ()),
            )
        )
    return made


def ledger_of(made: Press, decisions: Sequence[FigureDecision] = ()) -> Ledger:
    """Make the ledger of some articles with the statements that they were given."""
    return make_ledger(made.articles, decisions, read=made.read)


def shown(ledger: Ledger) -> list[list[str]]:
    """Return a ledger as text: the figures of each group, as the sentences write them."""
    return [figures(group) for group in ledger.groups]


def figures(group: LedgerGroup) -> list[str]:
    return [entry.statement.quote for entry in group.entries]
