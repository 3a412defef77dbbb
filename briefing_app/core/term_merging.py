# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Taking terms of a file into a termbase: what is new, what says more, what is there already.

Two terms are the same if they have the same English and a form in common. Nothing of a term
that is there is lost: forms and accepted renderings are joined, and a note or category is only
replaced by another, never by nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing_app.core.terms import Term, TermOrigin

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term as a file has it.

    Attributes:
        term: The term; its id says nothing.
        tells_enforced: Whether the file says if the English is required. Where it does not, a
            term that is there already stays as it is.
    """

    term: Term
    tells_enforced: bool = True


@dataclass(frozen=True, slots=True)
class TermFile:
    """What was read of a file of terms.

    Attributes:
        entries: The terms, in the order of the file.
        left_out: What was not understood or has no place here, a plain sentence each.
    """

    entries: tuple[TermEntry, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merger:
    """What an import makes of a termbase.

    Attributes:
        added: Terms that are new; their id is 0.
        changed: Terms that were there and say more now.
        skipped: Number of entries that say nothing new.
    """

    added: tuple[Term, ...] = ()
    changed: tuple[Term, ...] = ()
    skipped: int = 0


def merge(present: Iterable[Term], entries: Iterable[TermEntry]) -> Merger:
    """Find out what entries add to the terms that are present.

    A starter's term that is changed becomes an imported one, which no newer starter touches;
    an analyst's stays the analyst's.
    """
    terms = list(present)
    before = len(terms)
    places: dict[tuple[str, str], int] = {}
    for place, term in enumerate(terms):
        _note(places, term, place)
    changed: set[int] = set()
    skipped = 0
    for entry in entries:
        term = replace(entry.term, id=0, origin=TermOrigin.IMPORT)
        found = next((places[key] for key in _keys(term) if key in places), None)
        if found is None:
            _note(places, term, len(terms))
            terms.append(term)
            continue
        merged = _merged(terms[found], term, tells_enforced=entry.tells_enforced)
        if merged == terms[found]:
            skipped += 1
            continue
        terms[found] = merged
        _note(places, merged, found)
        changed.add(found)
    return Merger(
        tuple(terms[before:]),
        tuple(terms[place] for place in sorted(changed) if place < before),
        skipped,
    )


def same_term(present: Iterable[Term], wanted: Term) -> Term | None:
    """Return another term that is the same as one that is wanted; None if there is none."""
    keys = set(_keys(wanted))
    return next(
        (term for term in present if term.id != wanted.id and not keys.isdisjoint(_keys(term))),
        None,
    )


def tidy(term: Term) -> Term:
    """Return a term with its white space in order, each form and rendering once.

    Raises:
        ValueError: If there is nothing left of a form, a rendering or the English.
    """
    english = _plain(term.english)
    accepted = tuple(text for text in _each_once(term.accepted) if text != english)
    return replace(
        term,
        english=english,
        forms=_each_once(term.forms),
        accepted=accepted,
        note=term.note.strip(),
        category=_plain(term.category),
    )


def _merged(old: Term, new: Term, *, tells_enforced: bool) -> Term:
    merged = tidy(
        replace(
            old,
            forms=(*old.forms, *new.forms),
            accepted=(*old.accepted, *new.accepted),
            note=new.note or old.note,
            category=new.category or old.category,
            enforced=new.enforced if tells_enforced else old.enforced,
        )
    )
    if merged != old and old.origin is TermOrigin.STARTER:
        return replace(merged, origin=TermOrigin.IMPORT)
    return merged


def _keys(term: Term) -> list[tuple[str, str]]:
    english = term.english.casefold()
    return [(english, form) for form in term.forms]


def _note(places: dict[tuple[str, str], int], term: Term, place: int) -> None:
    for key in _keys(term):
        places.setdefault(key, place)


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_plain, texts))))


def _plain(text: str) -> str:
    return " ".join(text.split())
