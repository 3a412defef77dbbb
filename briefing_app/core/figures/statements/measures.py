# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The units of measure behind a number: "km/jam", "ton", "barel per hari", "years"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.statements.word_sets import word_set

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_UNITS = {
    "km": ("km kilometer kilo", "km kilometre kilometres kilometer kilometers"),
    "m": ("m meter", "m metre metres meter meters"),
    "cm": ("cm sentimeter senti", "cm centimetre centimetres centimeter centimeters"),
    "mm": ("mm milimeter", "mm millimetre millimetres millimeter millimeters"),
    "miles": ("mil mi", "mi mile miles"),
    "nautical miles": ("", "nm"),
    "feet": ("kaki ft", "ft foot feet"),
    "inches": ("inci inchi", "inch inches"),
    "yards": ("yard", "yard yards"),
    "knots": ("knot", "knot knots"),
    "km²": ("km2 km²", "km2 km²"),
    "m²": ("m2 m²", "m2 m²"),
    "hectares": ("ha hektar hektare", "ha hectare hectares"),
    "acres": ("", "acre acres"),
    "tons": ("ton", "ton tons tonne tonnes"),
    "kg": ("kg kilogram", "kg kilogram kilograms kilo kilos"),
    "grams": ("gr gram", "gram grams"),
    "pounds": ("pon", "lb lbs"),
    "ounces": ("ons ounce", "oz ounce ounces"),
    "litres": ("liter", "litre litres liter liters"),
    "barrels": ("barel", "barrel barrels"),
    "gallons": ("galon", "gallon gallons"),
    "MW": ("mw megawatt", "mw megawatt megawatts"),
    "GW": ("gw gigawatt", "gw gigawatt gigawatts"),
    "kilotons": ("kiloton", "kiloton kilotons"),
    "degrees": ("derajat °c °", "degree degrees °c °f °"),
    "magnitude": ("sr magnitudo", "magnitude"),
    "years": ("tahun thn th", "year years year-old year-olds"),
    "months": ("bulan", "month months"),
    "weeks": ("minggu pekan", "week weeks"),
    "days": ("hari", "day days"),
    "hours": ("jam", "hour hours"),
    "minutes": ("menit", "minute minutes"),
    "seconds": ("detik dtk", "second seconds sec"),
    "decades": ("dekade dasawarsa windu", "decade decades"),
    "centuries": ("abad", "century centuries"),
    "times": ("kali", "times"),
    "cents": ("sen", "cent cents"),
    "pesos": ("peso", "peso pesos"),
    "hryvnias": ("hryvnia", "hryvnia hryvnias"),
    "rupees": ("rupee", "rupee rupees"),
    "won": ("won", "won"),
    "rials": ("rial", "rial rials"),
    "riyals": ("riyal", "riyal riyals"),
    "dirhams": ("dirham", "dirham dirhams"),
    "shekels": ("shekel", "shekel shekels"),
}
DURATIONS = word_set("years months weeks days hours minutes seconds decades centuries times")
MONEY = word_set(
    "rupiah dollars euros pounds yen yuan won ringgit roubles baht cents pesos hryvnias"
    " rupees rials riyals dirhams shekels"
)
_SHORT_RATES = {("km", "hours"): "km/h", ("m", "seconds"): "m/s"}
_SINGULAR = {"centuries": "century", "feet": "foot", "inches": "inch"}
_CASED = frozenset({"M", "K"})
"""Letters that are a scale or a name, not a measure, when they are capital."""


def _table(place: int) -> dict[str, str]:
    return {word: unit for unit, words in _UNITS.items() for word in words[place].split()}


_WORDS: dict[Language, dict[str, str]] = {"id": _table(0), "en": _table(1)}
_AFTER = {
    "id": re.compile(
        r"[ \u00a0-]?(?P<cubic>(?P<area>persegi|kubik) )?(?P<word>[^\W\d_]+[²2]?|°[CF]?)"
        r"(?P<square> persegi\b)?(?!\w)(?:\s?(?P<by>/|per )\s?(?P<rate>[^\W\d_]+)(?!\w))?",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?<=s) of |[ \u00a0-])?(?P<area>square )?"
        r"(?P<word>year-olds?\b|[^\W\d_]+[²2]?|°[CF]?)(?!\w)"
        r"(?P<square>(?!))?(?:\s?(?P<by>/|per |an? (?=hour|second|day|week|month|year|minute))"
        r"\s?(?P<rate>[^\W\d_]+)(?!\w))?",
        re.IGNORECASE,
    ),
}
_RATES = {"h": "hours", "s": "seconds"}
_SHORT = {"mph": "miles per hour", "kph": "km/h", "kmh": "km/h"}


class Measure(NamedTuple):
    """A unit behind a number.

    Attributes:
        unit: In plain English: "km/h".
        end: One past its last character.
    """

    unit: str
    end: int


def measure_at(text: str, at: int, language: Language) -> Measure | None:
    """Return the unit of measure that stands right behind a number, None where none does.

    Args:
        text: The sentence.
        at: One past the number.
        language: Its language.
    """
    match = _AFTER[language].match(text, at)
    if match is None:
        return None
    words, word = _WORDS[language], match["word"]
    if word in _CASED:
        return None
    unit = words.get(word.lower())
    if unit is None:
        short = _SHORT.get(word.lower())
        return Measure(short, match.end("word")) if short else None
    end = match.end("word")
    if match["square"] or (match["area"] and match["area"].lower() != "kubik"):
        unit, end = f"square {unit}", max(end, match.end("square"))
    if match["by"]:
        rate = words.get(match["rate"].lower()) or _RATES.get(match["rate"].lower())
        if rate:
            single = _SINGULAR.get(rate, rate.removesuffix("s"))
            unit = _SHORT_RATES.get((unit, rate), f"{unit} per {single}")
            end = match.end("rate")
    return Measure(unit, end)


def money_end(text: str, at: int, language: Language) -> int:
    """Return where the currency behind an amount ends: "juta dolar AS"; `at` where none is."""
    match = _MONEY[language].match(text, at)
    return match.end() if match else at


_MONEY: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"[ \u00a0-]?(?:dolar|dollar|rupiah|euro|yuan|yen|poundsterling|rubel|ringgit|baht|USD|IDR"
        r"|EUR)\b(?: (?:AS|Amerika Serikat|Amerika|Australia|Singapura|Kanada|Hong ?Kong)\b)?",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:(?<=s) of |[ \u00a0-])?(?:(?:US|U\.S\.|American|Australian|Singapore|Canadian) )?"
        r"(?:dollars?|rupiahs?"
        r"|euros?|yuan|yen|pounds|rou?bles?|ringgit|baht|USD|IDR|EUR)\b",
        re.IGNORECASE,
    ),
}
