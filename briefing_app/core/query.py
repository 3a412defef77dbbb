# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What a user types into the search field, as a value.

Words choose sentences and headlines; filters choose the articles that these are in. A query of
filters alone finds the articles themselves.

======================  ================================================================
``rudal iran``          both words in one sentence, each in the Indonesian or the English
``"uji coba"``          these words in this order (curly quotes do as well)
``-nuklir``             without this word or phrase; ``NOT nuklir`` says the same
``a OR b``              one of the two; binds closer than the space
``a AND b``             both, as without the AND
``rudal*``              every word that begins so
``tag:laut``            has this tag; ``tag:la*`` one that begins so
``in:Asia``             is in this collection or in one nested in it; ``in:As*`` as above
``in:trash``            is in the Trash, which is left out otherwise
``outlet:kompas``       this is a part of its outlet's name
``after:2026-11-03``    its date of information is this day or later; a month (2026-11) or
                        a year counts from its first day
``before:2026-11``      its date of information is earlier than the first day of this
``has:note``            has a note, or ``has:highlight``, ``correction``, ``tag``, ``date``
``is:unread``           was not opened yet, or ``is:read``; ``is:doubtful``: raises doubts
``lang:id``             look for the words in the Indonesian only; ``lang:en`` the English
======================  ================================================================

A value with spaces is quoted (``tag:"uji coba"``). A minus before a filter takes the articles
out that fit it. All filters must fit, the same field twice as well (``tag:a tag:b`` has both
tags); ``tag:a OR tag:b`` has one of them, of whatever fields. OR does not join a filter with a
word. An article without a date is neither before nor after anything.

Upper and lower case and accents do not matter in words, nor case in filters; but OR, AND and
NOT are in capitals. Everything else, an unknown field as well, is taken literally: nothing that
a user types is an error, and what is left out is told in a hint.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from briefing_app.core.stored import Side

MOST_TERMS = 64
"""Words and phrases of a query that are looked for; a pasted page has more, and says less."""


class Field(StrEnum):
    """What a filter looks at."""

    TAG = "tag"
    IN = "in"
    OUTLET = "outlet"
    AFTER = "after"
    BEFORE = "before"
    HAS = "has"
    IS = "is"
    LANG = "lang"


CHOICES = {
    Field.HAS: ("note", "highlight", "correction", "tag", "date"),
    Field.IS: ("unread", "read", "doubtful"),
    Field.LANG: ("id", "en"),
}
"""The values of the fields that know only some."""
TRASH = "trash"
"""The value of `Field.IN` that is no collection."""
_SIDES = {"id": Side.SOURCE, "en": Side.TRANSLATION}


class HintKind(StrEnum):
    """What a hint is about; its value says it in English, with the hint's text in it."""

    VALUE_WANTED = "“{text}:” wants a value after it."
    NO_CHOICE = "“{text}” is no filter; it was left out."
    DATE_WANTED = "“{text}” wants a date such as 2026, 2026-11 or 2026-11-03."
    NO_DATE = "“{text}” is not a date; the filter was left out."
    MIXED = "OR joins words with words or filters with filters; “{text}” must fit as well."
    ONLY_EXCLUDED = "“{text}” only narrows a search for other words; it was left out."
    TOO_LONG = "Only the first {text} words are looked for."
    NO_TAG = "There is no tag “{text}”."
    NO_COLLECTION = "There is no collection “{text}”."
    NO_OUTLET = "No article has an outlet “{text}”."


@dataclass(frozen=True, slots=True)
class Hint:
    """Something about a query that the user should know.

    Attributes:
        kind: What it is about.
        text: The part of the query.
    """

    kind: HintKind
    text: str

    def __str__(self) -> str:
        """Say it in English."""
        return self.kind.value.format(text=self.text)


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase.

    Attributes:
        text: What was typed, without quotes; it has a letter or digit.
        prefix: Whether its last word may go on.
    """

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on articles.

    Attributes:
        field: What it looks at.
        value: What is wanted: of `CHOICES` as it stands there, dates as ISO 8601 (a year, a
            month or a day), the rest as typed.
        excluded: Whether what fits is taken out.
        prefix: Whether the value is the beginning of a name.
    """

    field: Field
    value: str
    excluded: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        required: Of each group one term must be found.
        excluded: Terms that must not be found.
        filters: Of each group one filter must fit.
        side: The language that is searched; None for both.
        hints: What the user should know about the query.
    """

    required: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: tuple[tuple[Filter, ...], ...] = ()
    side: Side | None = None
    hints: tuple[Hint, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return not self.required and not self.filters


def parse(text: str) -> Query:
    """Read what a user typed."""
    reading = _Reading()
    for match in _PART.finditer(_plain(text)):
        reading.take(match)
    return reading.query()


_PART = re.compile(
    rf"""
    (?P<minus>-*)
    (?: (?P<field>(?ai:{"|".join(Field)})):
        (?: ["“”„] (?P<quoted>[^"“”„]*) (?:["“”„]|$) (?P<quoted_prefix>\*?)
          | (?P<value>[^\s"“”„]*)
        )
      | ["“”„] (?P<phrase>[^"“”„]*) (?:["“”„]|$) (?P<phrase_prefix>\*?)
      | (?P<word>[^\s"“”„]+)
    )
    """,
    re.VERBOSE,
)
_OPERATORS = frozenset({"AND", "OR", "NOT"})
_DATE = re.compile(r"([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?")
_HALF_A_DATE = re.compile(r"[0-9]{0,3}|[0-9]{4}[-/](0?|[0-9]{1,2}[-/]0?)")


@dataclass(slots=True)
class _Reading:
    """The query as far as it is read."""

    required: list[list[Term]] = field(default_factory=list)
    excluded: list[Term] = field(default_factory=list)
    filters: list[list[Filter]] = field(default_factory=list)
    sides: list[set[Side]] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    operator: str = "AND"
    last: object = None
    terms: int = 0

    def take(self, match: re.Match[str]) -> None:
        if match[0] in _OPERATORS:
            self.operator = match[0]
            return
        excluded = bool(match["minus"]) or self.operator == "NOT"
        taken = (
            self._take_filter(match, excluded=excluded)
            if match["field"]
            else self._take_term(match, excluded=excluded)
        )
        if taken:
            self.operator = "AND"

    def _take_term(self, match: re.Match[str], *, excluded: bool) -> bool:
        term = _term(match)
        if term is None:
            return False
        self.terms += 1
        if self.terms > MOST_TERMS:
            self._hint(HintKind.TOO_LONG, str(MOST_TERMS))
        elif excluded:
            self.excluded.append(term)
        elif self.operator == "OR" and self.required and self.last is self.required:
            self.required[-1].append(term)
        else:
            if self.operator == "OR" and self.last is self.filters:
                self._hint(HintKind.MIXED, match[0])
            self.required.append([term])
        if not excluded:
            self.last = self.required
        return True

    def _take_filter(self, match: re.Match[str], *, excluded: bool) -> bool:
        found = self._filter(match, excluded=excluded)
        if found is None:
            return False
        if found.field is Field.LANG:
            side = _SIDES[found.value]
            self.sides.append(set(Side) - {side} if excluded else {side})
            return True
        if self.operator == "OR" and self.filters and self.last is self.filters:
            self.filters[-1].append(found)
        else:
            if self.operator == "OR" and self.last is self.required:
                self._hint(HintKind.MIXED, match[0])
            self.filters.append([found])
        self.last = self.filters
        return True

    def _filter(self, match: re.Match[str], *, excluded: bool) -> Filter | None:
        name = Field(match["field"].lower())
        typed = match["quoted"] if match["quoted"] is not None else match["value"]
        prefix = bool(match["quoted_prefix"]) or typed.endswith("*")
        value = " ".join(typed.rstrip("*").split())
        shown = f"{name}:{value}"
        if not value:
            self._hint(HintKind.VALUE_WANTED, name)
            return None
        if name in CHOICES:
            value, prefix = value.casefold(), False
            if value not in CHOICES[name]:
                begun = any(choice.startswith(value) for choice in CHOICES[name])
                self._hint(
                    HintKind.VALUE_WANTED if begun else HintKind.NO_CHOICE,
                    name if begun else shown,
                )
                return None
        elif name in (Field.AFTER, Field.BEFORE):
            iso, prefix = _iso_date(value), False
            if not iso:
                half = _HALF_A_DATE.fullmatch(value)
                self._hint(HintKind.DATE_WANTED if half else HintKind.NO_DATE, shown)
                return None
            value = iso
        return Filter(name, value, excluded, prefix)

    def _hint(self, kind: HintKind, text: str) -> None:
        self.hints.append(Hint(kind, text))

    def query(self) -> Query:
        excluded = tuple(dict.fromkeys(self.excluded))
        if excluded and not self.required:
            said = " ".join(f"-{term.text}" for term in excluded)
            self._hint(HintKind.ONLY_EXCLUDED, said)
            excluded = ()
        sides = set(Side)
        for asked in self.sides:
            # “lang:id lang:en” names both; both are searched.
            sides = (sides & asked) or set(Side)
        return Query(
            tuple(dict.fromkeys(tuple(dict.fromkeys(group)) for group in self.required)),
            excluded,
            tuple(dict.fromkeys(tuple(dict.fromkeys(group)) for group in self.filters)),
            next(iter(sides)) if len(sides) == 1 else None,
            tuple(dict.fromkeys(self.hints)),
        )


def _term(match: re.Match[str]) -> Term | None:
    word = match["word"]
    if word is None:
        text, prefix = match["phrase"], bool(match["phrase_prefix"])
    else:
        text, prefix = word.rstrip("*"), word.endswith("*")
    # A phrase without a letter or digit is empty to a search, and an empty phrase finds nothing.
    if not any(unicodedata.category(character)[0] in "LN" for character in text):
        return None
    return Term(text, prefix)


def _iso_date(typed: str) -> str:
    """Return a year, month or day as ISO 8601; empty if it is none."""
    match = _DATE.fullmatch(typed)
    if match is None:
        return ""
    year, month, day = match.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])


def _plain(text: str) -> str:
    """Take out what SQLite cannot be handed: half surrogates, and NUL, which ends its strings."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
