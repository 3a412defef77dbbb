# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The words of a language that make up figures: numbers, scales, months, currencies, clocks.

Scales follow present use: Indonesian "miliar" and English "billion" are 10⁹, "triliun" and
"trillion" 10¹².
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction
from typing import Literal, NamedTuple

Language = Literal["id", "en"]


class Role(Enum):
    """What a word does in a figure."""

    DIGITS = auto()
    """A run of digits with its full stops and commas."""
    NAME = auto()
    """A name with digits in it: "F-16", "G20"."""
    UNIT = auto()
    """One to nine."""
    TEEN = auto()
    """A whole number that takes nothing behind it: ten to nineteen, "nol"."""
    TENS = auto()
    """Twenty to ninety in English; takes a unit behind it."""
    BELAS = auto()
    """Indonesian "belas": ten more than the unit before it."""
    PULUH = auto()
    """Indonesian "puluh": ten times the unit before it."""
    HUNDRED = auto()
    """A multiplier that takes smaller numbers behind it: hundred, dozen."""
    ONE_HUNDRED = auto()
    """Indonesian "seratus", "seribu": a multiplier that has its one in it."""
    SCALE = auto()
    """A power of a thousand."""
    ONE_SCALE = auto()
    """Indonesian "seribu", "sejuta": a scale that has its one in it."""
    HALF = auto()
    """A half, alone or after a whole number."""
    POINT = auto()
    """The decimal sign in words."""
    MANY = auto()
    """An unstated number of tens, hundreds, thousands …: "ribuan", "dozens"."""
    FEW = auto()
    """A small unstated number before a scale: "beberapa ribu", "several hundred"."""
    ORDINAL = auto()
    """A rank in a word: "ketiga", "third"."""
    HINT = auto()
    """A word that can stand for a figure but more often does not: "kedua", "both"."""
    MANY_HINT = auto()
    """A word that can stand for an unstated number of something: "decades"."""
    MONTH = auto()
    """A month's name."""
    SHORT_MONTH = auto()
    """A month's name that counts only beside a number: "Okt", "May"."""
    CURRENCY = auto()
    """A currency's name, code or sign."""
    PERCENT = auto()
    """Per cent."""
    CLOCK = auto()
    """A word that makes the next number a time of day: "pukul"."""
    TIME = auto()
    """A word for a time of day: "noon", "midnight"."""


class Word(NamedTuple):
    """What a word contributes.

    Attributes:
        role: What it does.
        values: Its value; several where it can stand for any of them. For `MANY` the lowest
            and the highest number that it may mean.
        unit: The currency's code, "%" for per cent, else empty.
    """

    role: Role
    values: tuple[int | Fraction, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The number words of one language.

    Attributes:
        language: Which one.
        words: What each word, in small letters, does.
        joins: What may stand between the words of one figure, beside a space or a hyphen.
    """

    language: Language
    words: dict[str, Word]
    joins: frozenset[str]


def _numbered(role: Role, first: int, words: str, step: int = 1) -> dict[str, Word]:
    return {
        word: Word(role, (first + step * place,))
        for place, names in enumerate(words.split())
        for word in names.split("/")
        if word != "-"
    }


def _each(role: Role, words: str, *values: int | Fraction, unit: str = "") -> dict[str, Word]:
    return dict.fromkeys(words.split(), Word(role, values, unit))


_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12
_HALF = Fraction(1, 2)

_CURRENCIES = (
    _each(Role.CURRENCY, "rp idr rupiah rupiahs", unit="rupiah")
    | _each(Role.CURRENCY, "$ usd sgd aud dolar dollar dollars", unit="dollars")
    | _each(Role.CURRENCY, "€ eur euro euros", unit="euros")
    | _each(Role.CURRENCY, "£ gbp poundsterling", unit="pounds")
    | _each(Role.CURRENCY, "jpy yen", unit="yen")
    | _each(Role.CURRENCY, "yuan renminbi cny rmb", unit="yuan")
    | _each(Role.CURRENCY, "₩ krw", unit="won")
    | _each(Role.CURRENCY, "ringgit myr", unit="ringgit")
    | _each(Role.CURRENCY, "rubel rouble roubles ruble rubles", unit="roubles")
    | _each(Role.CURRENCY, "baht", unit="baht")
)

INDONESIAN = Lexicon(
    language="id",
    words=(
        _CURRENCIES
        | _numbered(Role.UNIT, 1, "satu dua tiga empat lima enam tujuh delapan sembilan")
        | _each(Role.TEEN, "nol", 0)
        | _each(Role.TEEN, "sepuluh", 10)
        | _each(Role.TEEN, "sebelas", 11)
        | _numbered(
            Role.TEEN,
            12,
            "duabelas tigabelas empatbelas limabelas enambelas tujuhbelas delapanbelas"
            " sembilanbelas",
        )
        | _numbered(
            Role.TENS,
            20,
            "duapuluh tigapuluh empatpuluh limapuluh enampuluh tujuhpuluh delapanpuluh"
            " sembilanpuluh",
            10,
        )
        | _each(Role.BELAS, "belas")
        | _each(Role.PULUH, "puluh")
        | _each(Role.HUNDRED, "ratus", 100)
        | _each(Role.HUNDRED, "lusin", 12)
        | _each(Role.ONE_HUNDRED, "seratus seratusan", 100)
        | _each(Role.ONE_HUNDRED, "selusin", 12)
        | _each(Role.SCALE, "ribu rb", _THOUSAND)
        | _each(Role.SCALE, "juta jt million", _MILLION)
        | _each(Role.SCALE, "miliar milyar miliyar milliar miliard billion", _BILLION)
        | _each(Role.SCALE, "triliun trilyun trilliun trilun trillion", _TRILLION)
        | _each(Role.ONE_SCALE, "seribu seribuan", _THOUSAND)
        | _each(Role.ONE_SCALE, "sejuta", _MILLION)
        | _each(Role.ONE_SCALE, "semiliar", _BILLION)
        | _each(Role.ONE_SCALE, "setriliun", _TRILLION)
        | _each(Role.HALF, "setengah", _HALF)
        | _each(Role.HINT, "separuh separo paruh", _HALF, 50)
        | _each(Role.HINT, "seperempat", Fraction(1, 4), 4, 25)
        | _each(Role.HINT, "sepertiga", Fraction(1, 3), 3)
        | _each(Role.HINT, "seperlima", Fraction(1, 5), 5)
        | _each(Role.HINT, "sepersepuluh", Fraction(1, 10), 10)
        | _numbered(Role.HINT, 3, "pertiga perempat perlima perenam")
        | _each(Role.POINT, "koma")
        | _each(Role.MANY, "belasan", 10, 19)
        | _each(Role.MANY, "puluhan lusinan", 10, 99)
        | _each(Role.MANY, "ratusan", 100, 999)
        | _each(Role.MANY, "ribuan", _THOUSAND, 10 * _THOUSAND - 1)
        | _each(Role.MANY, "jutaan", _MILLION, 10 * _MILLION - 1)
        | _each(Role.MANY, "miliaran milyaran", _BILLION, 10 * _BILLION - 1)
        | _each(Role.MANY, "triliunan trilyunan", _TRILLION, 10 * _TRILLION - 1)
        | _each(Role.FEW, "beberapa")
        | _each(Role.HINT, "pertama kesatu sekali tunggal perdana", 1)
        | _each(Role.HINT, "kedua keduanya berdua ganda dobel sepasang pasangan", 2)
        | _each(Role.HINT, "ketiganya bertiga tripel", 3)
        | _each(Role.HINT, "keempatnya berempat", 4)
        | _each(Role.HINT, "dekade sedekade dasawarsa", 10)
        | _each(Role.HINT, "abad seabad", 100)
        | _each(Role.MANY_HINT, "berabad", 100, 999)
        | _numbered(Role.ORDINAL, 3, "ketiga keempat kelima keenam ketujuh kedelapan kesembilan")
        | _numbered(Role.ORDINAL, 10, "kesepuluh kesebelas")
        | _numbered(
            Role.MONTH,
            1,
            "januari februari/pebruari/febuari maret april mei juni juli agustus september oktober"
            " november/nopember desember",
        )
        | _numbered(
            Role.SHORT_MONTH,
            1,
            "january february march - may june july august - october - december",
        )
        | _numbered(
            Role.SHORT_MONTH, 1, "jan feb mar apr may jun jul agu/agt/ags sep/sept okt nov/nop des"
        )
        | _each(Role.PERCENT, "% persen prosen persennya", unit="%")
        | _each(Role.CLOCK, "pukul jam")
    ),
    joins=frozenset(),
)

ENGLISH = Lexicon(
    language="en",
    words=(
        _CURRENCIES
        | _numbered(Role.UNIT, 1, "one two three four five six seven eight nine")
        | _each(Role.TEEN, "zero nil", 0)
        | _numbered(
            Role.TEEN,
            10,
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        )
        | _numbered(
            Role.TENS, 20, "twenty thirty forty/fourty fifty sixty seventy eighty ninety", 10
        )
        | _each(Role.HUNDRED, "hundred", 100)
        | _each(Role.HUNDRED, "dozen", 12)
        | _each(Role.SCALE, "thousand", _THOUSAND)
        | _each(Role.SCALE, "million mn mln", _MILLION)
        | _each(Role.SCALE, "billion bn bln", _BILLION)
        | _each(Role.SCALE, "trillion tn trn", _TRILLION)
        | _each(Role.SCALE, "quadrillion", _THOUSAND * _TRILLION)
        | _each(Role.HALF, "half", _HALF)
        | _each(Role.HINT, "halves halved", _HALF, 2, 50)
        | _each(Role.HINT, "quarter quarters", Fraction(1, 4), 4, 25)
        | _each(Role.HINT, "third thirds", Fraction(1, 3), 3)
        | _each(Role.POINT, "point")
        | _each(Role.MANY, "tens", 10, 99)
        | _each(Role.MANY, "dozens", 20, 99)
        | _each(Role.MANY, "hundreds", 100, 999)
        | _each(Role.MANY, "thousands", _THOUSAND, 10 * _THOUSAND - 1)
        | _each(Role.MANY, "millions", _MILLION, 10 * _MILLION - 1)
        | _each(Role.MANY, "billions", _BILLION, 10 * _BILLION - 1)
        | _each(Role.MANY, "trillions", _TRILLION, 10 * _TRILLION - 1)
        | _each(Role.FEW, "several few some")
        | _each(Role.HINT, "first once single sole", 1)
        | _each(
            Role.HINT, "second secondly both pair couple twin twins twice double doubled dual", 2
        )
        | _each(Role.HINT, "duo twofold doubling", 2)
        | _each(Role.HINT, "trio triple tripled thrice threefold", 3)
        | _each(Role.HINT, "quartet quadruple fourfold", 4)
        | _each(Role.HINT, "decade", 10)
        | _each(Role.HINT, "century centenary centennial", 100)
        | _each(Role.HINT, "bachelor bachelors undergraduate", 1)
        | _each(Role.HINT, "master masters", 2)
        | _each(Role.HINT, "doctor doctoral doctorate phd", 3)
        | _each(Role.MANY_HINT, "decades scores", 10, 99)
        | _each(Role.MANY_HINT, "centuries", 100, 999)
        | _each(Role.MANY_HINT, "teen teens teenage teenaged teenager teenagers", 11, 19)
        | _numbered(
            Role.ORDINAL,
            4,
            "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
            " fifteenth sixteenth seventeenth eighteenth nineteenth",
        )
        | _numbered(
            Role.ORDINAL,
            20,
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
            10,
        )
        | _numbered(
            Role.HINT,
            20,
            "twenties thirties forties fifties sixties seventies eighties nineties",
            10,
        )
        | _numbered(
            Role.MONTH,
            1,
            "january february - april - june july august september october november december",
        )
        | _numbered(
            Role.SHORT_MONTH, 1, "jan feb mar/march apr may jun jul aug sep/sept oct nov dec"
        )
        | _each(Role.PERCENT, "% percent pct percentage", unit="%")
        | _each(Role.TIME, "noon midday", 12 * 60)
        | _each(Role.TIME, "midnight", 0, 24 * 60)
    ),
    joins=frozenset({" and ", " and a ", " a ", "-and-", "-and-a-", "-a-"}),
)

LEXICONS: dict[Language, Lexicon] = {"id": INDONESIAN, "en": ENGLISH}
