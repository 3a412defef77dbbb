# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The dates of a sentence, in ISO 8601: "23 Oktober", "awal November 2024", "bulan lalu".

What counts from today ("kemarin", "Rabu lalu") counts from the article's date. "Awal",
"pertengahan" and "akhir" of a month are its days 1 to 10, 11 to 20 and 21 to its last, those of
a year its months 1 to 4, 5 to 8 and 9 to 12.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements.word_sets import word_set
from briefing_app.core.figures.words import LEXICONS, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing_app.core.figures.words import Language


class Period(NamedTuple):
    """A date in a sentence.

    Attributes:
        start: First character.
        end: One past the last.
        kind: The smallest part that it tells.
        when: As in `Statement.when`.
    """

    start: int
    end: int
    kind: FigureKind
    when: str


_DAYS: dict[Language, str] = {
    "id": "senin selasa rabu kamis jumat sabtu minggu",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
}
_WEEKDAYS: dict[Language, dict[str, int]] = {
    language: {name: place for place, name in enumerate(names.split())}
    for language, names in _DAYS.items()
}
_WEEKDAYS["id"] |= {"ahad": 6, "jum'at": 4, "jum’at": 4}
_MONTHS: dict[Language, dict[str, int]] = {
    language: {
        word: int(entry.values[0])
        for word, entry in lexicon.words.items()
        if entry.role in (Role.MONTH, Role.SHORT_MONTH)
    }
    for language, lexicon in LEXICONS.items()
}
_EDGES = {"awal": 0, "pertengahan": 1, "medio": 1, "tengah": 1, "akhir": 2, "penghujung": 2}
_EDGES |= {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}
_BEFORE_NOW = word_set("lalu silam kemarin last past previous")
_NOW = frozenset(["ini", "this"])
_AFTER_NOW = word_set("depan mendatang next coming upcoming")
_DAY_WORDS = {
    "hari ini": 0,
    "kemarin lusa": -2,
    "kemarin": -1,
    "tadi malam": -1,
    "semalam": -1,
    "besok": 1,
    "esok": 1,
    "lusa": 2,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "yesterday": -1,
    "last night": -1,
    "tomorrow": 1,
}
_SPANS = {"pekan": "week", "minggu": "week", "bulan": "month", "tahun": "year", "hari": "day"}
_FUTURE: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:akan|bakal|dijadwalkan|rencana\w*|berencana|mendatang|ditargetkan|berharap"
        r"|direncanakan|tenggat|paling lambat)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:will|scheduled|plans?|planned|planning|upcoming|due|deadline|hope[sd]?|expected)\b",
        re.IGNORECASE,
    ),
}
_MONTHS_AHEAD = 3


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _indonesian() -> re.Pattern[str]:
    month = rf"(?i:{_any(_MONTHS['id'])})\b\.?"
    year = r"(?:1[5-9]|20)\d\d(?![\d.,/]*\d)"
    day = r"(?<![\d.,])(?:[12]\d|3[01]|0?[1-9])"
    edge = r"(?:(?i:awal|pertengahan|medio|akhir|penghujung))"
    relative = r"(?:ini|lalu|silam|depan|mendatang|kemarin)"
    weekday = r"(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)"
    part = r"(?: (?:pagi|siang|sore|petang|malam|dini hari|subuh))?"
    full = (
        rf"{day}(?:/|-)(?:1[0-2]|0?[1-9])(?:(?:/|-)(?:{year}|\d\d))?(?!\d)"
        rf"|{day}(?:(?:\s?[-–]\s?|,? (?:hingga|sampai|dan) ){day})?[ -]{month}(?:,?[ -](?:tahun )?"
        rf"(?:{year}|(?i:tahun {relative}))| {relative}\b)?"
    )
    return re.compile(
        rf"(?<!\w)(?:(?P<weekday>{weekday}){part}(?: (?P<wrelative>{relative})\b)?"
        rf"(?:,? ?\(?(?:tanggal )?(?P<wdate>{full})\)?)?"
        rf"|(?P<date>{full})"
        rf"|(?:(?P<edge>{edge})(?: (?:hingga|sampai|dan|ke) (?P<edge2>{edge}))? )?"
        rf"(?:(?i:bulan) )?(?P<month>{month})(?: (?:tahun )?(?P<myear>{year})"
        rf"| (?P<mrelative>(?:tahun )?{relative})\b)?"
        rf"|(?:(?P<yedge>{edge}) )?(?:(?i:tahun) )?(?P<year>{year}|1[0-4]\d\d(?=-an\b))"
        rf"(?:(?P<decade>-?an\b)|(?:\s?[-–/]\s?| (?:hingga|sampai) )(?P<year2>{year}|\d\d(?!\d)))?"
        rf"|(?P<dayword>[Hh]ari ini|[Kk]emarin lusa|[Kk]emarin|[Tt]adi malam"
        rf"|[Ss]emalam|[Bb]esok|[Ee]sok|[Ll]usa)\b"
        rf"|(?:(?P<sedge>{edge}) )?(?P<span>(?i:pekan|minggu|bulan|tahun)) (?P<srelative>{relative}"
        r")\b)"
    )


def _english() -> re.Pattern[str]:
    short = {"may", "mar", "march", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept"}
    short |= {"oct", "nov", "dec"}
    long = rf"(?i:{_any(set(_MONTHS['en']) - short)})\b"
    any_month = rf"(?:{long}|(?:May|March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
    year = r"(?:1[5-9]|20)\d\d(?![\d.,/]*\d)"
    day = r"(?<![\d.,])(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    edge = r"(?:(?i:early|mid|late|(?:the )?(?:beginning|start|middle|end) of))"
    relative = r"(?i:last|this|next|the coming|coming|past|previous)"
    weekday = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    part = r"(?: (?:morning|afternoon|evening|night))?"
    full = (
        rf"{day}(?:\s?[-–]\s?{day})?(?: of)?[ -]{any_month}(?:,?[ -]{year}|,? (?:last|this) year)?"
        rf"|{any_month} (?:the )?{day}(?:\s?[-–]\s?{day})?(?!\d|,\d)(?:,? {year}|,? (?:last|this)"
        r" year)?"
        rf"|(?<![\d.,])\d\d?(?:/|-)\d\d?(?:(?:/|-)(?:{year}|\d\d))?(?!\d)"
    )
    return re.compile(
        rf"(?<!\w)(?:(?:(?P<wrelative>{relative}) )?(?P<weekday>{weekday}){part}"
        rf"(?:,? ?\(?(?P<wdate>{full})\)?)?"
        rf"|(?P<date>{full})"
        rf"|(?:(?P<edge>{edge})(?: (?:to|through|and|until) (?P<edge2>{edge}))?[ -])?"
        rf"(?:(?P<mrelative>{relative}) )?(?P<month>{long}|(?<=in )(?:May|March)\b"
        rf"|(?<=(?:ast|his|ext|nce|rly|ate|mid)[ -])(?:May|March)\b)(?:,? (?:of )?(?P<myear>{year}"
        rf"|(?:last|this) year))?"
        rf"|(?:(?P<yedge>{edge})[ -])?(?P<year>{year}|1[0-4]\d\d(?=['’]?s\b))"
        rf"(?:(?P<decade>['’]?s\b)|(?:\s?[-–/]\s?| to )(?P<year2>{year}|\d\d(?!\d)))?"
        r"|(?P<dayword>(?i:today|tonight|yesterday|last night|tomorrow|this (?:morning|afternoon"
        r"|evening)))\b"
        rf"|(?:(?P<sedge>{edge}) )?(?P<srelative>{relative}) (?P<span>(?i:week|month|year))\b)"
    )


_PATTERNS: dict[Language, re.Pattern[str]] = {"id": _indonesian(), "en": _english()}
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_NOT_ONE_DATE = re.compile(r"\d{1,2}-\d{1,2}")


def periods_of(
    text: str,
    language: Language,
    published: date | None,
    context: Sequence[str] = (),
) -> list[Period]:
    """Return the dates of a sentence in order.

    Args:
        text: The sentence.
        language: Its language.
        published: The article's date, which relative dates count from.
        context: The sentences before it; a weekday alone is that of the last such weekday
            with a date there.
    """
    return list(_Reader(text, language, published, context).read())


class _Reader:
    def __init__(
        self, text: str, language: Language, published: date | None, context: Sequence[str]
    ) -> None:
        self._text = text
        self._language: Language = language
        self._today = published
        self._context = context

    def read(self) -> Iterable[Period]:
        for match in _PATTERNS[self._language].finditer(self._text):
            found = self._period(match)
            if found:
                yield Period(*match.span(), *found)

    def _period(self, match: re.Match[str]) -> tuple[FigureKind, str] | None:
        if match["weekday"]:
            return self._weekday(match)
        if match["date"]:
            return self._date(match["date"], match.start())
        if match["month"]:
            return self._month(match)
        if match["year"]:
            return self._years(match)
        if match["dayword"]:
            return FigureKind.DAY, self._shifted(_DAY_WORDS[match["dayword"].lower()])
        return self._span(match)

    def _shifted(self, days: int) -> str:
        if self._today is None:
            return ""
        return (self._today + timedelta(days)).isoformat()

    # Weekdays

    def _weekday(self, match: re.Match[str]) -> tuple[FigureKind, str] | None:
        if match["wdate"]:
            return self._date(match["wdate"], match.start("wdate"))
        name = match["weekday"].lower()
        relative = (match["wrelative"] or "").lower().removeprefix("the ")
        if name == "minggu" and relative and match.start() == 0:
            return FigureKind.WEEK, self._week(relative)
        wanted = _WEEKDAYS[self._language][name]
        if self._today is None:
            return FigureKind.DAY, "" if relative else self._dated_before(name)
        back = (self._today.weekday() - wanted) % 7
        if relative in _AFTER_NOW:
            return FigureKind.DAY, self._shifted(7 - back)
        if not back and relative in _BEFORE_NOW:
            back = 7
        return FigureKind.DAY, self._shifted(-back)

    def _dated_before(self, name: str) -> str:
        """Return the date that an earlier sentence gives the weekday."""
        for sentence in reversed(self._context):
            if name not in sentence.lower():
                continue
            for match in _PATTERNS[self._language].finditer(sentence):
                if match["wdate"] and match["weekday"].lower() == name:
                    found = self._date(match["wdate"], 0)
                    return found[1] if found else ""
        return ""

    # Dates with a day

    def _date(self, words: str, at: int) -> tuple[FigureKind, str] | None:
        numbers = [part for part in _PARTS.findall(words) if part[0].isdecimal()]
        names = [part.lower() for part in _PARTS.findall(words) if not part[0].isdecimal()]
        month = next((_MONTHS[self._language][n] for n in names if n in self._months), None)
        if month is None:
            return self._numeric(words, numbers, at)
        year, days = self._split_year(numbers)
        if year is None:
            year = self._year_of(month, int(days[0]), names)
        whole = [self._day(year, month, int(day)) for day in days[:2]]
        if not all(whole):
            return None
        return FigureKind.DAY, "/".join(day for day in whole if day)

    @property
    def _months(self) -> dict[str, int]:
        return _MONTHS[self._language]

    @staticmethod
    def _split_year(numbers: list[str]) -> tuple[int | None, list[str]]:
        years = [number for number in numbers if len(number) == 4]
        days = [number for number in numbers if len(number) < 3]
        return (int(years[0]) if years else None), days or ["0"]

    def _numeric(self, words: str, numbers: list[str], at: int) -> tuple[FigureKind, str] | None:
        if len(numbers) < 2:
            return None
        bracketed = self._text[max(0, at - 1) : at] == "("
        if len(numbers) == 2 and (not bracketed or _NOT_ONE_DATE.fullmatch(words)):
            return None
        day, month = int(numbers[0]), int(numbers[1])
        if self._language == "en" and month > 12 >= day:
            day, month = month, day
        if not 1 <= month <= 12:
            return None
        year = int(numbers[2]) if len(numbers) == 3 else None
        if year is None:
            year = self._year_of(month, day, [])
        elif year < 100:
            year += 2000 if year < 70 else 1900
        whole = self._day(year, month, day)
        return (FigureKind.DAY, whole) if whole else None

    @staticmethod
    def _day(year: int | None, month: int, day: int) -> str | None:
        longest = calendar.monthrange(2024 if year is None else max(year, 1), month)[1]
        if not 1 <= day <= longest:
            return None
        return f"--{month:02}-{day:02}" if year is None else f"{year:04}-{month:02}-{day:02}"

    def _year_of(self, month: int, day: int, words: Sequence[str]) -> int | None:
        """Return the year of a month or day that the text gives none for."""
        if self._today is None:
            return None
        year = self._today.year
        if {"tahun", "year"} & set(words) and (_BEFORE_NOW | _NOW | _AFTER_NOW) & set(words):
            return year + self._step(words)
        if (_BEFORE_NOW & set(words)) and (month, day) >= (self._today.month, self._today.day):
            return year - 1
        if _AFTER_NOW & set(words):
            return year + (month < self._today.month)
        ahead = (month - self._today.month) % 12
        if month > self._today.month or ahead <= _MONTHS_AHEAD:
            future = bool(_FUTURE[self._language].search(self._text))
            if future and 0 < ahead <= _MONTHS_AHEAD:
                return year + (month < self._today.month)
            return year - (month > self._today.month)
        return year

    @staticmethod
    def _step(words: Iterable[str]) -> int:
        found = set(words)
        if found & _BEFORE_NOW:
            return -1
        return 1 if found & _AFTER_NOW else 0

    # Months, years, weeks

    def _month(self, match: re.Match[str]) -> tuple[FigureKind, str]:
        month = self._months[match["month"].lower().rstrip(".")]
        words = f"{match['myear'] or ''} {match['mrelative'] or ''}".lower().split()
        years = [word for word in words if word.isdecimal()]
        year = int(years[0]) if years else self._year_of(month, 1, words)
        first = _edge(match["edge"])
        last = _edge(match["edge2"]) if match["edge2"] else first
        head = "-" if year is None else f"{year:04}"
        if first is None or last is None:
            return FigureKind.MONTH, f"{head}-{month:02}"
        longest = calendar.monthrange(2024 if year is None else year, month)[1]
        until = (last + 1) * 10 if last < 2 else longest
        return (
            FigureKind.MONTH,
            f"{head}-{month:02}-{first * 10 + 1:02}/{head}-{month:02}-{until:02}",
        )

    def _years(self, match: re.Match[str]) -> tuple[FigureKind, str]:
        year = int(match["year"])
        if match["decade"]:
            last = year + 9 if year % 10 == 0 else year
            return FigureKind.YEAR, f"{year}/{last}"
        if match["year2"]:
            second = match["year2"]
            last = int(second) if len(second) == 4 else year // 100 * 100 + int(second)
            return FigureKind.YEAR, f"{year}/{last}"
        return FigureKind.YEAR, _third(year, match["yedge"])

    def _span(self, match: re.Match[str]) -> tuple[FigureKind, str]:
        word = match["span"].lower()
        span = _SPANS.get(word, word)
        relative = match["srelative"].lower().removeprefix("the ")
        if span == "week":
            return FigureKind.WEEK, self._week(relative)
        kind = FigureKind.MONTH if span == "month" else FigureKind.YEAR
        if self._today is None:
            return kind, ""
        step = self._step([relative])
        if span == "year":
            return kind, _third(self._today.year + step, match["sedge"])
        months = self._today.year * 12 + self._today.month - 1 + step
        return kind, f"{months // 12:04}-{months % 12 + 1:02}"

    def _week(self, relative: str) -> str:
        if self._today is None:
            return ""
        day = self._today + timedelta(weeks=self._step([relative]))
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"


def _edge(words: str | None) -> int | None:
    if not words:
        return None
    return next((_EDGES[word] for word in words.lower().split() if word in _EDGES), None)


def _third(year: int, edge: str | None) -> str:
    """Return a year, or the third of it that "awal", "pertengahan" or "akhir" names."""
    place = _edge(edge)
    if place is None:
        return f"{year:04}"
    return f"{year:04}-{place * 4 + 1:02}/{year:04}-{place * 4 + 4:02}"
