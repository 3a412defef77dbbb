# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Making figures of the tokens of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.figures import formats, times
from briefing_app.core.figures.dates import slashed_date
from briefing_app.core.figures.model import Certainty, Figure, FigureKind, Reading, exact
from briefing_app.core.figures.phrases import Phrase, phrase_at
from briefing_app.core.figures.tokens import Token, scan
from briefing_app.core.figures.words import LEXICONS, Role

if TYPE_CHECKING:
    from fractions import Fraction

    from briefing_app.core.figures.words import Language

_RANK = re.compile(r"-?(?:st|nd|rd|th)\b", re.IGNORECASE)
_DECADE = re.compile(r"-?an\b|['’]?s\b")
_CAPITAL_SUFFIX = re.compile(r"[A-Z]{1,2}(?:\d\w*)?\b")
_ACRONYM = re.compile(r"[A-Z]+\d[A-Z]+")
_SHORT_YEAR = re.compile(r"(?:['’]|\b(?:UUD|tahun|thn?|era|angkatan|dekade) )$", re.IGNORECASE)
_NAMED = re.compile(r"(?:[Pp]ulau(?:an)? |\b7-)$")
_SAYING = " bahasa"
"""As in "diam seribu bahasa", to be silent."""
_RANGE = re.compile(
    r"(?:\s*(?:persen|%|percent)?\s*[-–—/]\s*"
    r"|\s+(?P<word>hingga|sampai(?: dengan)?|s/d|ke|to|atau|or|dan|and)\s+)"
    r"(?:Rp\.?\s?|US\$\s?|\$|€|£)?"
)
_BESIDE_MONTH = frozenset({" ", "-", ". ", ", ", " of ", ".", "\u00a0"})
_BEFORE_MONTH = re.compile(
    r"\b(?:in|last|next|this|since|by|of|until|till|through|from|to|early|late|mid)[ -]$",
    re.IGNORECASE,
)
_CURRENCY_GAPS = frozenset({"", " ", ".", ". ", "\u00a0", "-"})
_MONTHS = frozenset({Role.MONTH, Role.SHORT_MONTH})
_CALENDAR_YEARS = range(1800, 2100)


def figures_of(text: str, language: Language) -> tuple[Figure, ...]:
    """Return the figures of a text in order.

    Args:
        text: A sentence, or any other stretch of text.
        language: "id" for Indonesian, "en" for English.
    """
    tokens = scan(text, LEXICONS[language])
    if not tokens:
        return ()
    return tuple(_with_ranges(text, _Reader(text, tokens, language).read()))


class _Reader:
    def __init__(self, text: str, tokens: list[Token], language: Language) -> None:
        self._text = text
        self._tokens = tokens
        self._language = language
        self._lexicon = LEXICONS[language]
        self._figures: list[Figure] = []

    def read(self) -> list[Figure]:
        at = 0
        while at < len(self._tokens):
            at = self._read_at(at)
        return self._figures

    def _read_at(self, at: int) -> int:
        """Read what starts at a token; return the index of the token behind it."""
        token = self._tokens[at]
        role = token.role
        if role is Role.NAME:
            self._name(token.start, token.end)
        elif role in _MONTHS:
            self._month(at)
        elif role is Role.TIME:
            readings = tuple(exact(FigureKind.TIME, int(value)) for value in token.word.values)
            self._keep(token.start, token.end, readings, Certainty.HINT)
        elif role is Role.MANY_HINT:
            low, high = token.word.values
            self._keep(
                token.start, token.end, (Reading(FigureKind.MANY, low, high),), Certainty.HINT
            )
        else:
            if role is Role.DIGITS:
                after = self._digits_at(at)
                if after:
                    return after
            phrase = phrase_at(
                self._text, self._tokens, at, self._lexicon, money=bool(self._currency_before(at))
            )
            if phrase:
                self._phrase(at, phrase)
                return phrase.next
            if role is Role.ORDINAL:
                readings = (exact(FigureKind.ORDINAL, token.word.values[0]),)
                self._keep(token.start, token.end, readings, Certainty.WORDS)
            elif role is Role.HINT:
                readings = tuple(exact(FigureKind.NUMBER, v) for v in token.word.values)
                self._keep(token.start, token.end, readings, Certainty.HINT)
        return at + 1

    def _keep(
        self,
        start: int,
        end: int,
        readings: tuple[Reading, ...],
        certainty: Certainty = Certainty.DIGITS,
        unit: str = "",
    ) -> None:
        self._figures.append(Figure(start, end, self._text[start:end], readings, certainty, unit))

    def _gap(self, at: int) -> str | None:
        """Return what stands between a token and the one before it."""
        if not 0 < at < len(self._tokens):
            return None
        return self._text[self._tokens[at - 1].end : self._tokens[at].start]

    def _name(self, start: int, end: int) -> None:
        digits = re.search(r"\d+", self._text[start:end])
        assert digits is not None
        value = int(digits[0]) if len(digits[0]) < 20 else 0
        acronym = _ACRONYM.fullmatch(self._text, start, end)
        certainty = Certainty.WORDS if acronym else Certainty.DIGITS
        self._keep(start, end, (exact(FigureKind.NAME, value),), certainty)

    def _digit_name(self, at: int) -> int | None:
        """Read "5G", "27A" and runs that are no number, such as "1.2.3"."""
        token = self._tokens[at]
        suffix = _CAPITAL_SUFFIX.match(self._text, token.end)
        if (
            suffix
            and token.text.isdecimal()
            and suffix[0].lower() not in self._lexicon.words
            and not _is_unit(suffix[0])
        ):
            self._name(token.start, suffix.end())
            at += 1
            while at < len(self._tokens) and self._tokens[at].start < suffix.end():
                at += 1  # "A0" of "0A0" is no figure of its own
            return at
        if not formats.values(token.text, self._language):
            self._name(token.start, token.end)
        else:
            return None
        return at + 1

    def _digits_at(self, at: int) -> int | None:
        """Read digits that signs beside them make something else than a number."""
        return self._date(at) or self._colon_time(at) or self._days(at) or self._digit_name(at)

    def _days(self, at: int) -> int | None:
        """Read "2x24 jam", as Indonesian police give the length of an arrest."""
        gap = self._gap(at + 1)
        if gap is None or gap.strip() not in ("x", "×") or self._tokens[at + 1].text != "24":
            return None
        if not self._tokens[at].text.isdecimal():
            return None
        hours = exact(FigureKind.NUMBER, int(self._tokens[at].text) * 24)
        self._keep(self._tokens[at].start, self._tokens[at + 1].end, (hours,))
        return at + 2

    def _date(self, at: int) -> int | None:
        found = slashed_date(self._text, self._tokens[at].start, self._language)
        if found is None:
            return None
        self._figures.extend(found)
        end = found[-1].end
        after = at + 1
        while after < len(self._tokens) and self._tokens[after].start < end:
            after += 1
        return after

    def _colon_time(self, at: int) -> int | None:
        if self._gap(at + 1) != ":" or self._tokens[at + 1].role is not Role.DIGITS:
            return None
        start, end = self._tokens[at].start, self._tokens[at + 1].end
        minutes = formats.clock(self._text[start:end])
        if minutes is None:
            return None
        readings, end = times.readings(self._text, end, minutes, self._language)
        self._keep(start, end, readings)
        return at + 2

    def _month(self, at: int) -> None:
        token = self._tokens[at]
        digits = self._is_digits_beside(at, at - 1) or self._is_digits_beside(at + 1, at + 1)
        if not digits and token.role is Role.SHORT_MONTH:
            before = _BEFORE_MONTH.search(self._text, max(0, token.start - 9), token.start)
            if before is None or token.text not in ("May", "March"):
                return
        self._keep(
            token.start,
            token.end,
            (exact(FigureKind.MONTH, token.word.values[0]),),
            Certainty.DIGITS if digits else Certainty.WORDS,
        )

    def _is_digits_beside(self, gap: int, at: int) -> bool:
        text = self._gap(gap)
        if text is None or self._tokens[at].role is not Role.DIGITS:
            return False
        return text in _BESIDE_MONTH or bool(re.fullmatch(r"(?:st|nd|rd|th),? (?:of )?", text))

    def _currency_before(self, at: int) -> str:
        if self._gap(at) in _CURRENCY_GAPS and self._tokens[at - 1].role is Role.CURRENCY:
            return self._tokens[at - 1].word.unit
        return ""

    def _unit(self, at: int, phrase: Phrase) -> tuple[str, int]:
        """Return the figure's unit and where the figure ends."""
        if phrase.next < len(self._tokens):
            token = self._tokens[phrase.next]
            gap = self._text[phrase.end : token.start]
            if token.role is Role.PERCENT and gap in ("", " ", "-", " per "):
                return "%", token.end
            if token.role is Role.CURRENCY and gap in ("", " ", "-", " US ", " of "):
                return token.word.unit, phrase.end
        return self._currency_before(at), phrase.end

    def _phrase(self, at: int, phrase: Phrase) -> None:
        start, text = self._tokens[at].start, self._text
        if phrase.many:
            readings: tuple[Reading, ...] = (Reading(FigureKind.MANY, *phrase.values),)
            self._keep(start, phrase.end, readings, Certainty.WORDS)
            return
        if self._time(at, phrase):
            return
        unit, end = self._unit(at, phrase)
        certainty = self._certainty(at, phrase)
        kind = FigureKind.ORDINAL if phrase.ordinal else FigureKind.NUMBER
        values = phrase.values
        if phrase.digits and not unit:
            rank = _RANK.match(text, end) if self._language == "en" else None
            if rank:
                kind, end = FigureKind.ORDINAL, rank.end()
            elif text[max(0, start - 3) : start].lower() == "ke-":
                kind, start = FigureKind.ORDINAL, start - 3
            elif phrase.scale == 1 and self._tokens[at].text.isdecimal():
                kind = self._calendar_kind(at, phrase)
                decade = _DECADE.match(text, end)
                if decade:
                    end = decade.end()
                values = self._with_decade(start, values[0], decade=bool(decade))
        if self._tokens[at].role is Role.HALF and phrase.next == at + 1:
            values = (*values, 50)
        readings = tuple(exact(kind, value) for value in values)
        if phrase.digits and phrase.scale == 1 and not unit and "." in self._tokens[at].text:
            minutes = formats.clock(self._tokens[at].text)
            if minutes is not None:
                readings += times.readings(text, end, minutes, self._language)[0]
        elif (
            self._language == "id"
            and not unit
            and values[0] in range(1, 25)
            and times.part_follows(text, end)
        ):
            minutes = int(values[0]) * 60
            readings += times.readings(text, end, minutes, self._language)[0]
        self._keep(start, end, readings, certainty, unit)

    def _with_decade(
        self, start: int, value: int | Fraction, *, decade: bool
    ) -> tuple[int | Fraction, ...]:
        """Return the years too that a number can stand for: "tahun 90-an", "UUD 45"."""
        if value < 100 and (decade or _SHORT_YEAR.search(self._text, max(0, start - 9), start)):
            return (value, 1900 + value, 2000 + value)
        return (value, value % 100) if decade and value in _CALENDAR_YEARS else (value,)

    def _certainty(self, at: int, phrase: Phrase) -> Certainty:
        """Judge a number; "km2" is a unit, and "buku2" an informal plural."""
        token = self._tokens[at]
        if phrase.digits:
            glued = (
                token.text in ("2", "3")
                and self._text[max(0, token.start - 1) : token.start].islower()
            )
            return Certainty.HINT if glued else Certainty.DIGITS
        alone = phrase.next == at + 1
        bare = token.role in (Role.HALF, Role.SCALE) or token.text.lower() == "dozen"
        hint = (alone and bare) or phrase.values[0] == 1 or self._is_in_a_name(token)
        return Certainty.HINT if hint else Certainty.WORDS

    def _is_in_a_name(self, token: Token) -> bool:
        """Whether the number is part of a name or a saying: "Kepulauan Seribu"."""
        before = _NAMED.search(self._text, max(0, token.start - 10), token.start)
        return before is not None or self._text.startswith(_SAYING, token.end)

    def _calendar_kind(self, at: int, phrase: Phrase) -> FigureKind:
        text, value = self._tokens[at].text, phrase.values[0]
        month_before = self._gap(at) in _BESIDE_MONTH and self._tokens[at - 1].role in _MONTHS
        after = phrase.next
        month_after = (
            after < len(self._tokens)
            and self._tokens[after].role in _MONTHS
            and self._is_digits_beside(after, after - 1)
        )
        if (month_before or month_after) and len(text) <= 2 and 1 <= value <= 31:
            return FigureKind.DAY
        if len(text) == 4 and (month_before or value in _CALENDAR_YEARS):
            return FigureKind.YEAR
        return FigureKind.NUMBER

    def _time(self, at: int, phrase: Phrase) -> bool:
        """Keep the number as a time of day if something beside it makes it one."""
        token = self._tokens[at]
        if phrase.scale != 1 or phrase.next != at + 1:
            return False
        whole = len(phrase.values) == 1 and phrase.values[0] in range(25)
        minutes = formats.clock(token.text) if phrase.digits else None
        if minutes is None and whole:
            minutes = int(phrase.values[0]) * 60
        if minutes is None:
            minutes = self._military(token, phrase)
            if minutes is None:
                return False
        elif not self._is_time(at, phrase, whole=whole):
            return False
        readings, end = times.readings(self._text, phrase.end, minutes, self._language)
        self._keep(
            token.start, end, readings, Certainty.DIGITS if phrase.digits else Certainty.WORDS
        )
        return True

    def _is_time(self, at: int, phrase: Phrase, *, whole: bool) -> bool:
        clock_before = (
            self._gap(at) == " "
            and self._tokens[at - 1].role is Role.CLOCK
            and self._text[self._tokens[at - 1].start - 1 : self._tokens[at - 1].start] != "/"
        )
        if clock_before and not (self._figures and self._ends_before(at - 1)):
            return True
        if whole and self._language == "id":
            return False
        return times.is_marked(self._text, phrase.end, self._language)

    def _ends_before(self, at: int) -> bool:
        """Whether a figure stands right before a token: "24 jam 10 menit"."""
        return self._text[self._figures[-1].end : self._tokens[at].start].strip(" ") == ""

    def _military(self, token: Token, phrase: Phrase) -> int | None:
        """Read "0330 GMT"."""
        if not (phrase.digits and len(token.text) == 4 and token.text.isdecimal()):
            return None
        minutes = formats.clock(f"{token.text[:2]}:{token.text[2:]}")
        if minutes is None or not re.match(r"\s(?:GMT|UTC)\b", self._text[phrase.end :]):
            return None
        return minutes


def _is_unit(suffix: str) -> bool:
    return suffix in {"M", "T", "B", "K", "C", "F", "W", "V", "N", "S", "E"} or (
        suffix.isupper()
        and (
            suffix
            in {"MW", "GW", "KW", "KM", "KG", "MM", "CM", "GB", "MB", "TB", "AM", "PM", "RB", "JT"}
        )
    )


def _with_ranges(text: str, figures: list[Figure]) -> list[Figure]:
    """Give the first number of "12–15 juta" the scale of the second as well."""
    for place in range(len(figures) - 2, -1, -1):
        first, second = figures[place], figures[place + 1]
        gap = _RANGE.fullmatch(text, first.end, second.start)
        if gap is None or FigureKind.NAME in (first.kind, second.kind):
            continue
        scale = _scale_of(second)
        if first.kind is FigureKind.NUMBER and scale > 1 and 0 < first.low < 1000:
            scaled = tuple(
                exact(r.kind, r.low * scale) for r in first.readings if r.kind is FigureKind.NUMBER
            )
            surely = gap["word"] not in ("dan", "and", "atau", "or", "ke")
            both = scaled + first.readings if surely else first.readings + scaled
            figures[place] = replace(first, readings=both)
        elif (
            first.kind is FigureKind.YEAR
            and second.kind is FigureKind.NUMBER
            and second.low < 100
            and second.end - second.start == 2
        ):
            century = int(first.low) // 100 * 100
            year = exact(FigureKind.YEAR, century + second.low)
            figures[place + 1] = replace(second, readings=(year, *second.readings))
    return figures


def _scale_of(figure: Figure) -> int:
    """Return what a figure's scale word multiplies its digits by."""
    if figure.kind is not FigureKind.NUMBER or figure.text[-1:].isdecimal():
        return 1
    for scale in (10**12, 10**9, 10**6, 10**3):
        if figure.low >= scale:
            return scale
    return 1
