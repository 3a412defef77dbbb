# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes the ledger of some articles."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from math import inf
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements import article_statements
from briefing_app.core.ledger.conflicts import bounds_of, conflict_of, differ, other_country
from briefing_app.core.ledger.model import (
    FigureDecision,
    Ledger,
    LedgerEntry,
    LedgerGroup,
    Relation,
    Standing,
)
from briefing_app.core.ledger.origins import count_origins
from briefing_app.core.ledger.periods import day_of, ordinal, span_of
from briefing_app.core.ledger.things import key_of, share_of, thing_in_english, thing_of
from briefing_app.core.progress import Progress, Stage, check, ignore

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from briefing_app.core.figures.statements import ArticleStatement, Statement
    from briefing_app.core.progress import Report
    from briefing_app.core.stored import StoredArticle, StoredSentence

    Reading = Callable[[Sequence[StoredSentence], date | None], Sequence[ArticleStatement]]
    Decisions = Mapping[frozenset[int], FigureDecision]

_TIMES = frozenset({FigureKind.TIME, FigureKind.CLOCK_FACE})
"""Figures that count nothing."""


def make_ledger(
    articles: Sequence[StoredArticle],
    decisions: Iterable[FigureDecision] = (),
    *,
    read: Reading = article_statements,
    report: Report = ignore,
    cancel: threading.Event | None = None,
) -> Ledger:
    """Group the quantities of some articles by the thing counted.

    Args:
        articles: The articles, in the order in which entries of the same day are listed.
        decisions: What the analyst decided about pairs of figures.
        read: What reads the statements of an article.
        report: Told how many articles are read.
        cancel: Set it to stop.

    Raises:
        Cancelled: If `cancel` was set.
    """
    entries: list[LedgerEntry] = []
    for done, article in enumerate(articles):
        check(cancel)
        report(Progress(Stage.READING, done, len(articles)))
        entries += entries_of(article, read)
    decided = _by_entry(entries, decisions)
    groups = []
    confirmed = _confirmed(len(entries), decided)
    for members in _grouped(entries, confirmed, decided):
        check(cancel)
        standing = Standing.PROPOSED
        if len(members) == 1:
            standing = Standing.SINGLE
        elif len(confirmed[members[0]]) == len(members):  # such a group is never torn apart
            standing = Standing.CONFIRMED
        groups.append(_group(entries, members, standing, decided))
    places = {entry.place: number for number, entry in enumerate(entries)}
    groups.sort(
        key=lambda group: (
            not group.conflicts,
            -len(group.entries),
            min(places[entry.place] for entry in group.entries),
        )
    )
    report(Progress(Stage.READING, len(articles), len(articles)))
    return Ledger(tuple(groups), len(articles))


def entries_of(article: StoredArticle, read: Reading = article_statements) -> list[LedgerEntry]:
    """Return the quantities of an article, in its order; dates and times of day are none."""
    row = article.row
    dated = span_of(row.dated)
    found = []
    for told in read(article.sentences, day_of(row.metadata.published)):
        statement, stored = told.statement, article.sentences[told.sentence]
        if statement.is_date or statement.kind in _TIMES:
            continue
        text, bounds = stored.sentence.text, bounds_of(statement)
        found.append(
            LedgerEntry(
                article=row,
                sentence_id=stored.id,
                number=told.sentence + 1,
                statement=statement,
                english=told.english,
                difference=told.difference,
                quotation=text,
                translation=stored.english,
                corrected=stored.correction is not None,
                share=share_of(text, statement.start, statement.end),
                period=span_of(statement.when),
                as_of=span_of(statement.said) or dated,
                lowest=float(bounds.low),
                highest=float(bounds.high),
            )
        )
    return found


def _by_entry(
    entries: Sequence[LedgerEntry], decisions: Iterable[FigureDecision]
) -> dict[frozenset[int], FigureDecision]:
    """Return the decisions by the numbers of the two entries that they are about."""
    places: dict[int, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        places[entry.sentence_id].append(number)

    def numbers(of: FigureDecision, *, second: bool) -> list[int]:
        place = of.second if second else of.first
        return [n for n in places[place.sentence_id] if entries[n].place.meets(place)]

    return {
        frozenset((one, other)): decision
        for decision in decisions
        for one in numbers(decision, second=False)
        for other in numbers(decision, second=True)
        if one != other
    }


def _grouped(
    entries: Sequence[LedgerEntry], group_of: Sequence[list[int]], decided: Decisions
) -> list[list[int]]:
    """Return the numbers of the entries that stand together.

    First those that the analyst confirmed; then each other entry goes to the first group of its
    thing, unless it is parted from an entry there or counts another country's.
    """
    parted = {pair for pair, d in decided.items() if d.relation is Relation.PARTED}
    by_key: dict[tuple[str, ...], list[list[int]]] = defaultdict(list)
    groups: list[list[int]] = []
    seen: set[int] = set()
    for number, entry in enumerate(entries):
        if number in seen:
            continue
        together = group_of[number]
        seen.update(together)
        keys = {key for n in together if (key := key_of(entries[n].statement)) is not None}
        home = next(
            (
                group
                for key in sorted(keys)
                for group in by_key[key]
                if not any(
                    frozenset((one, other)) in parted or other_country(entries[one], entries[other])
                    for one in together
                    for other in group
                )
            ),
            None,
        )
        if home is None:
            home = []
            groups.append(home)
        home += together
        own = key_of(entry.statement)
        for key in keys | ({own} if own else set()):
            if not any(group is home for group in by_key[key]):
                by_key[key].append(home)
    return groups


def _confirmed(count: int, decided: Decisions) -> list[list[int]]:
    """Return for each entry the entries that are confirmed to count the same, itself included."""
    found = [[number] for number in range(count)]
    for pair, decision in decided.items():
        if decision.relation is Relation.SAME:
            one, other = sorted(pair)
            if found[one] is not found[other]:
                joined = found[one]
                joined += found[other]
                for number in found[other]:
                    found[number] = joined
    return found


def _group(
    entries: Sequence[LedgerEntry], members: Sequence[int], standing: Standing, decided: Decisions
) -> LedgerGroup:
    numbers = sorted(members, key=lambda n: (ordinal(entries[n].as_of), n))
    pairs = [frozenset(pair) for pair in combinations(numbers, 2)]
    about = {pair: decided[pair] for pair in pairs if pair in decided}
    accepted = {pair: d for pair, d in about.items() if d.no_conflict}
    ordered = [entries[n] for n in numbers]
    conflicts = []
    developed = False
    for one, other in combinations(numbers, 2):
        if frozenset((one, other)) in accepted:
            continue
        conflict = conflict_of(entries[one], entries[other])
        if conflict is not None:
            conflicts.append(conflict)
        elif not developed:
            developed = differ(entries[one], entries[other])
    low, high = _range([entry.statement for entry in ordered])
    first = next((e for e in ordered if thing_of(e.statement)), ordered[0])
    statement = first.statement
    known = statement.thing_english or first.english is None
    return LedgerGroup(
        thing=thing_of(statement) if known else thing_in_english(statement, first.english),
        unit=statement.unit,
        state=statement.state,
        entries=tuple(ordered),
        standing=standing,
        low=low,
        high=high,
        open_top=any(entry.highest == inf for entry in ordered),
        origins=count_origins(ordered),
        conflicts=tuple(conflicts),
        accepted=tuple(accepted.values()),
        grew=developed,
    )


def _range(
    statements: Sequence[Statement],
) -> tuple[int | Fraction | None, int | Fraction | None]:
    """Return the lowest and the highest number stated."""
    stated = [v for s in statements for v in (s.low, s.high) if v is not None]
    return min(stated, default=None), max(stated, default=None)
