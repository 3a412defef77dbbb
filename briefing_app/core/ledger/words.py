# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a ledger says, in English: ranges, dates, who said it, and why it cannot all be true."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements import Hedge, Mode, State
from briefing_app.core.ledger.model import ConflictKind, Standing
from briefing_app.core.ledger.periods import span_of
from briefing_app.core.ledger.things import thing_in_english

if TYPE_CHECKING:
    from briefing_app.core.figures.statements import Statement
    from briefing_app.core.ledger.model import Conflict, LedgerEntry, LedgerGroup

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_MANY = {
    10: "tens",
    100: "hundreds",
    1_000: "thousands",
    10_000: "tens of thousands",
    100_000: "hundreds of thousands",
    1_000_000: "millions",
    1_000_000_000: "billions",
}
MOST_CONFLICTS = 4
"""Pairs in conflict that are told of a group; each is in two rows of the group all the same."""
STANDINGS = {
    Standing.SINGLE: "single",
    Standing.PROPOSED: "proposed as the same claim",
    Standing.CONFIRMED: "confirmed by the analyst as the same claim",
}


def number(value: int | Fraction | None) -> str:
    """Return a number as English writes it: "12,000", "1.5"; "" for none."""
    if value is None:
        return ""
    exact = Fraction(value)
    if exact.denominator == 1:
        return f"{exact.numerator:,}"
    return f"{float(exact):,.3f}".rstrip("0").rstrip(".")


def amount(statement: Statement) -> str:
    """Return a quantity with its hedge and unit: "at least 3,000", "about 12,000–15,000 km"."""
    if statement.kind is FigureKind.MANY and statement.low in _MANY:
        return with_unit(_MANY[int(statement.low or 0)], statement.unit)
    low, high = number(statement.low), number(statement.high)
    hedge = "" if statement.hedge is Hedge.EXACT else f"{statement.hedge.value} "
    if statement.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        value = low if not high or high == low else f"{low}–{high}"
        value = value or high
    elif statement.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        value = high if not low or high == low else f"{low}–{high}"
        value = value or low
    elif not low or not high:
        value = f"{low} or more" if low else f"up to {high}"
    else:
        value = low if low == high else f"{low}–{high}"
    return hedge + with_unit(value, statement.unit)


def with_unit(value: str, unit: str) -> str:
    """Return a number with its unit."""
    if unit == "%":
        return f"{value}%"
    return f"{value} {unit}" if unit and value else value


def overall(group: LedgerGroup) -> str:
    """Return the range of a group: from the lowest to the highest number stated."""
    if len(group.entries) == 1:
        return amount(group.entries[0].statement)
    low, high = number(group.low), number(group.high)
    value = low if low == high else f"{low}–{high}"
    return with_unit(value, group.unit) + (" or more" if group.open_top else "")


def title(group: LedgerGroup) -> str:
    """Return what a group counts: "soldiers, sent"; the unit where no thing is named."""
    thing = group.thing or group.unit or "no thing named"
    return f"{thing}, {group.state.value}" if group.state is not State.NONE else thing


def counted(entry: LedgerEntry) -> str:
    """Return what an entry counts, and how firmly it says so: "soldiers, sent (planned)"."""
    statement = entry.statement
    parts = [thing_in_english(statement, entry.english) or statement.unit, statement.state.value]
    said = ", ".join(part for part in parts if part)
    return said if statement.mode is Mode.STATED else f"{said} ({statement.mode.value})".strip()


def when(text: str) -> str:
    """Return the date of a statement in print: "23 October 2024"; as it is where it is none."""
    start, _, end = text.partition("/")
    said = [_date(part) for part in (start, end) if part]
    return "–".join(said)


def _date(text: str) -> str:
    if text.startswith("--"):
        parts = text[2:].split("-")
        if not parts[0].isdecimal() or not 1 <= int(parts[0]) <= 12:
            return text
        month = MONTHS[int(parts[0]) - 1]
        return f"{int(parts[1])} {month}" if len(parts) > 1 and parts[1].isdecimal() else month
    span = span_of(text)
    if span is None:
        return text
    first = span.first
    day = f"{first.day} {MONTHS[first.month - 1]} {first.year}"
    if "W" in text:
        return f"week of {day}"
    parts = text[:10].split("-")
    return {1: str(first.year), 2: f"{MONTHS[first.month - 1]} {first.year}"}.get(len(parts), day)


def dated(entry: LedgerEntry) -> str:
    """Return the date that an entry is of: that which it speaks of, else that of the saying."""
    statement = entry.statement
    return when(statement.when) or said_on(entry)


def said_on(entry: LedgerEntry) -> str:
    """Return when it was said: the day that the sentence names, else that of the article."""
    return when(entry.statement.said) or when(entry.article.dated[:10])


def outlet(entry: LedgerEntry) -> str:
    """Return who published it; the file's name where that is not known."""
    return entry.article.metadata.outlet or entry.article.file_name


def speaker(entry: LedgerEntry) -> str:
    """Return who is quoted for it; for nobody, the outlet itself."""
    return entry.statement.speaker or f"{entry.article.metadata.outlet or 'the article'} itself"


def origins(group: LedgerGroup) -> str:
    """Return how many origins a group has: "1 origin in 2 articles"."""
    said = f"{group.origins} origin{'' if group.origins == 1 else 's'}"
    return f"{said} in {group.articles} article{'' if group.articles == 1 else 's'}"


def conflict(found: Conflict) -> str:
    """Return why two entries cannot both be true, as a sentence."""
    first, second = (_told(entry) for entry in (found.first, found.second))
    if found.kind is ConflictKind.SHRANK:
        return f"{first}, but later {second}; this count can only grow."
    if found.kind is ConflictKind.EXCEEDS:
        return f"{second} is given as a part, but the whole is {first}."
    return f"{first} and {second} cannot both be true."


def conflicts(group: LedgerGroup) -> tuple[str, ...]:
    """Return why the entries of a group cannot all be true, a sentence each, and not too many."""
    return tuple(said for said, _ in told_conflicts(group))


def told_conflicts(group: LedgerGroup) -> tuple[tuple[str, Conflict | None], ...]:
    """Return the same with the pair that each sentence is about; None for the last of too many."""
    said: dict[str, Conflict | None] = {}
    for place, found in enumerate(group.conflicts):
        said.setdefault(conflict(found), found)
        if len(said) > MOST_CONFLICTS:
            said.popitem()
            left = len(group.conflicts) - place
            more = f"The same holds for {left} more {'pair' if left == 1 else 'pairs'}."
            return (*said.items(), (more, None))
    return tuple(said.items())


def accepted(group: LedgerGroup) -> tuple[str, ...]:
    """Return what the analyst decided not to be a conflict, and why, each once."""
    notes = (decision.note for decision in group.accepted)
    return tuple(
        dict.fromkeys(f"Not a conflict: {note}" if note else "Not a conflict." for note in notes)
    )


def _told(entry: LedgerEntry) -> str:
    date = dated(entry)
    said = f"{amount(entry.statement)} ({speaker(entry)}"
    return f"{said}, {date})" if date else f"{said})"
