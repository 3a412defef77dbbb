# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The quantities of a sentence: numbers with their ranges, hedges and units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.model import Certainty, Figure, FigureKind
from briefing_app.core.figures.statements.hedges import hedge_of
from briefing_app.core.figures.statements.measures import DURATIONS, Measure, measure_at, money_end
from briefing_app.core.figures.statements.model import Hedge
from briefing_app.core.figures.statements.thing_words import COUNTED, is_thing
from briefing_app.core.figures.words import LEXICONS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from briefing_app.core.figures.statements.periods import Period
    from briefing_app.core.figures.words import Language

_KINDS = frozenset({FigureKind.NUMBER, FigureKind.MANY, FigureKind.YEAR})
_TIMES = frozenset({FigureKind.TIME, FigureKind.CLOCK_FACE})
_RANGE: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"(?P<unit>(?:\s?(?:%|[^\W\d_]+))??)(?:\s?[-–—]\s?"
        r"|\s(?:hingga|sampai(?: dengan)?|s/d|s\.d\.)\s|\s(?P<or>atau)\s|\s(?P<and>dan)\s)"
        r"(?:Rp\.?|US\$|USD|\$|€|£)?\s?",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?P<unit>(?:\s?(?:%|[^\W\d_]+))??)(?:\s?[-–—]\s?|\s(?:to|through)\s|\s(?P<or>or)\s"
        r"|\s(?P<and>and)\s)(?:Rp\.?|US\$|USD|\$|€|£)?\s?",
        re.IGNORECASE,
    ),
}
_BETWEEN: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\bantara\s(?:Rp\.?|US\$|USD|\$|€|£)?\s?$", re.IGNORECASE),
    "en": re.compile(r"\bbetween\s(?:Rp\.?|US\$|USD|\$|€|£)?\s?$", re.IGNORECASE),
}
_CHANGE: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"\b(?:naik|turun|meningkat|menurun|berkurang|bertambah|merosot)\b.{0,30}$"),
    "en": re.compile(r"\b(?:rose|fell|grew|dropped|increased|decreased|up|down)\b.{0,30}$"),
}
_LABEL: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?:nomor|no\.?|pasal|ayat|bab|halaman|hal\.?|gambar|tabel|kelas|grup|golongan|lantai"
        r"|peringkat|posisi|urutan|seri|versi|tipe|stasiun pompa|pompa|rute|jalur|kanal|saluran"
        r"|episode|edisi|volume|fase|tahap|level|divisi|blok|gate|gerbang|kamar|sektor|resolusi"
        r"|formula|liga|batalyon|batalion|brigade|reaktor|unit|zona|km|kilometer|top|butir|juz"
        r"|surah?|minggu ke|hari ke|RT|RW|nomor urut|UU|perpres|skala|usia|umur|U)[ -]?$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:numbers?|no\.?|articles?|sections?|chapters?|pages?|figures?|tables?|class|group"
        r"|grade|floor|ranked|position|version|type|station|route|channel|episode|volume|phase"
        r"|stage|level|division|block|gate|room|sector|resolution|formula|league|battalion"
        r"|brigade|reactor|unit|zone|top|aged?|under|line|flight|day|week|part)[ -]$",
        re.IGNORECASE,
    ),
}
_AGED = re.compile(r"\b(?:usia|umur|aged?)[ -]?$", re.IGNORECASE)
_OWN_NAME = re.compile(r"(?:(?<![.!?:“\"(] )(?<!^)\b[A-Z][^\W\d_]+|\b[A-Z]{2,}) $")
_UNIT_ONE = re.compile(r"(?:orang|unit|buah|ekor|warga|tentara|prajurit)\b")
_ONLY = re.compile(r"\b(?:hanya|cuma|only|just)\s$", re.IGNORECASE)
_ONE: dict[Language, str] = {"id": "satu", "en": "one"}
_REACH = 40
"""Characters in front of a number that say what it is."""
_YEAR = re.compile(r" (?:1[5-9]|20)\d\d\b")
"""Behind "tahun": "Nomor 7 Tahun 2017"."""
_BOTH = ("the ", "these ", "those ", "between the ", "their ", "its ")
_DEGREES = re.compile(r"\s?[°º]\s?[NSEWULBT]\b")
_LONG = 4
"""A bare number of so many digits behind a name is no part of the name: "Kursk 3.000"."""


class Quantity(NamedTuple):
    """A quantity in a sentence.

    Attributes:
        start: First character, without hedge and currency.
        end: One past the last.
        begin: Where the words about it begin, with hedge and currency.
        after: One past its unit.
        kind: What it is.
        low: As in `Statement.low`.
        high: As in `Statement.high`.
        hedge: How exactly it is stated.
        unit: As in `Statement.unit`.
    """

    start: int
    end: int
    begin: int
    after: int
    kind: FigureKind
    low: int | Fraction | None
    high: int | Fraction | None
    hedge: Hedge
    unit: str


def quantities_of(
    text: str, figures: Sequence[Figure], periods: Sequence[Period], language: Language
) -> list[Quantity]:
    """Return the quantities of a sentence in order.

    Args:
        text: The sentence.
        figures: Its figures.
        periods: Its dates, whose numbers are no quantities.
        language: Its language.
    """
    free = _outside(figures, periods)
    found: list[Quantity] = []
    place = 0
    while place < len(free):
        taken, quantity = _at(text, free, place, language)
        if quantity:
            found.append(quantity)
        place += taken
    return found


def _outside(figures: Sequence[Figure], periods: Sequence[Period]) -> list[Figure]:
    free, at = [], 0
    for figure in figures:
        while at < len(periods) and periods[at].end <= figure.start:
            at += 1
        if at == len(periods) or figure.end <= periods[at].start:
            free.append(figure)
    return free


def _at(
    text: str, figures: Sequence[Figure], place: int, language: Language
) -> tuple[int, Quantity | None]:
    """Return how many figures were taken, and the quantity that they are."""
    first = figures[place]
    if first.kind in _TIMES:
        return 1, _time(text, first, language)
    if first.kind not in _KINDS:
        return 1, None
    last = _range_end(text, figures, place, language)
    if last is None and not _counts(text, first, language):
        return 1, None
    unit, after = _unit(text, last or first, language)
    if last is None and not unit and _is_label(text, first, language):
        return 1, None
    end = (last or first).end
    if text[end - 1] in "n" and end - first.start > 3 and text[end - 3 : end] == "-an":
        end -= 3
    least, most = _value(first)
    hedge, begin = hedge_of(text, first.start, _hedge_place(text, end, after), language)
    low, high = (least, _value(last)[1]) if last else _opened(least, most, hedge)
    return (2 if last else 1), Quantity(
        first.start, end, begin, after, _kind(first), low, high, hedge, unit
    )


def _hedge_place(text: str, end: int, after: int) -> int:
    return end if text[end : end + 1] in "-+" else after if text[end:after] == "%" else end


def _kind(figure: Figure) -> FigureKind:
    return FigureKind.NUMBER if figure.kind is FigureKind.YEAR else figure.kind


def _value(figure: Figure) -> tuple[int | Fraction, int | Fraction]:
    low, high = figure.low, figure.high
    if figure.kind is FigureKind.MANY and low >= 1000 and high == 10 * low - 1:
        return low, 100 * low - 1
    return low, high


def _opened(
    low: int | Fraction, high: int | Fraction, hedge: Hedge
) -> tuple[int | Fraction | None, int | Fraction | None]:
    if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return low, None
    if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        return None, high
    return low, high


def _time(text: str, figure: Figure, language: Language) -> Quantity | None:
    if figure.certainty is Certainty.HINT:
        return None
    hedge, begin = hedge_of(text, figure.start, figure.end, language)
    hedge = hedge if hedge in (Hedge.ABOUT, Hedge.NEARLY) else Hedge.EXACT
    kind = FigureKind.TIME
    return Quantity(
        figure.start, figure.end, begin, figure.end, kind, figure.low, figure.high, hedge, ""
    )


def _counts(text: str, figure: Figure, language: Language) -> bool:
    """Whether a figure is a quantity at all."""
    if figure.certainty is not Certainty.HINT:
        return not (_is_place(text, figure) or _is_both(text, figure))
    if figure.text.lower() == _ONE[language] and not _before(text, figure).endswith("salah "):
        measure = measure_at(text, figure.end, language)
        money = money_end(text, figure.end, language) > figure.end
        counted = bool(_UNIT_ONE.match(text, figure.end + 1)) and language == "id"
        only = bool(_ONLY.search(text, max(0, figure.start - 8), figure.start))
        return bool(measure) or money or counted or only
    return False


def _is_place(text: str, figure: Figure) -> bool:
    """Whether digits tell a time zone or a place on the globe: "UTC+1", "35° W"."""
    before = text[max(0, figure.start - 2) : figure.start]
    zone = before[-1:] in "+-" and before[:1].isalpha() and len(before) == 2
    return zone or _DEGREES.match(text, figure.end) is not None


def _is_both(text: str, figure: Figure) -> bool:
    """Whether English says "the two countries", which counts nothing: "kedua negara"."""
    return figure.text.lower() == "two" and _before(text, figure).endswith(_BOTH)


def _before(text: str, figure: Figure) -> str:
    return text[max(0, figure.start - _REACH) : figure.start].lower()


def _is_label(text: str, figure: Figure, language: Language) -> bool:
    """Whether a number is the name of something: "pompa 9", "Falcon 9"."""
    before = text[max(0, figure.start - 30) : figure.start]
    if figure.certainty is not Certainty.DIGITS:
        return False
    if _AGED.search(before):
        return False
    following = text[figure.end : figure.end + 1]
    if _LABEL[language].search(before):
        return True
    word = re.match(r" ([^\W\d_]+)", text[figure.end : figure.end + 30])
    if word and (is_thing(word[1].lower(), language) or word[1].lower() in COUNTED):
        return False
    plain = figure.text.isdecimal() and len(figure.text) < _LONG
    name = _OWN_NAME.search(text, max(0, figure.start - _REACH), figure.start)
    return plain and bool(name) and (word is None or following != " " or word[1][0].isupper())


def _range_end(
    text: str, figures: Sequence[Figure], place: int, language: Language
) -> Figure | None:
    """Return the figure that a range from this one ends with, None where it is no range."""
    if place + 1 == len(figures):
        return None
    first, second = figures[place], figures[place + 1]
    if not {first.kind, second.kind} <= {FigureKind.NUMBER, FigureKind.YEAR}:
        return None
    gap = _RANGE[language].fullmatch(text, first.end, second.start)
    if gap is None or first.low >= second.low:
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    unit = gap["unit"].strip()
    if unit and unit != "%" and not first.unit:
        measure = measure_at(text, first.end, language)
        later = measure_at(text, second.end, language)
        if measure is None or later is None or measure.unit != later.unit:
            return None
    before = text[max(0, first.start - 40) : first.start]
    if gap["and"]:
        return second if _BETWEEN[language].search(before) else None
    if gap["or"]:
        return second if not unit and second.low <= 3 * first.low else None
    if Certainty.HINT in (first.certainty, second.certainty) and first.low != 1:
        return None
    return None if _CHANGE[language].search(before) and "dari" in before else second


def _unit(text: str, figure: Figure, language: Language) -> tuple[str, int]:
    """Return the unit of a figure and where it ends."""
    if figure.unit == "%":
        return "%", figure.end
    if figure.unit:
        return figure.unit, money_end(text, figure.end, language)
    after = money_end(text, figure.end, language)
    if after > figure.end:
        words = LEXICONS[language].words
        names = (words.get(word) for word in text[figure.end : after].lower().split())
        return next((name.unit for name in names if name and name.unit), ""), after
    measure: Measure | None = measure_at(text, figure.end, language)
    if measure is None:
        return "", figure.end
    if measure.unit in DURATIONS and _YEAR.match(text, measure.end):
        return "", figure.end
    if measure.unit == "times" and text.startswith(" lipat", measure.end):
        return "times", measure.end + len(" lipat")
    if measure.unit == "cents":
        return "cents", money_end(text, measure.end, language) or measure.end
    return measure.unit, measure.end
