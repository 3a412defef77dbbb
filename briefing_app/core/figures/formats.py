# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How a run of digits, full stops and commas is read in each language.

Indonesian parts thousands with full stops and decimals with a comma (the national spelling
rules, PUEBI III.A and III.B); English the other way round. News mixes the two, so a run can
have more than one reading; the first is the one that the language's own rules give.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_GROUPED = {
    sign: re.compile(rf"([1-9]\d{{0,2}}(?:{re.escape(sign)}\d{{3}})+)(?:{re.escape(other)}(\d+))?")
    for sign, other in ((".", ","), (",", "."))
}
_DECIMAL = {sign: re.compile(rf"(\d+){re.escape(sign)}(\d+)") for sign in ".,"}
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_LONGEST = 40


def values(digits: str, language: Language) -> tuple[int | Fraction, ...]:
    """Read a run of digits, full stops and commas.

    Args:
        digits: The run; it starts and ends with a digit.
        language: The language of the text that it stands in.

    Returns:
        What it can mean, the likeliest first; nothing where it is no number ("1.2.3").
    """
    if len(digits) > _LONGEST:
        return ()
    if digits.isdecimal():
        return (int(digits),)
    own = own_value(digits, language)
    foreign = own_value(digits, "en" if language == "id" else "id")
    if own is None:
        return () if foreign is None else (foreign,)
    if foreign is None or not _may_be_foreign(digits, language):
        return (own,)
    return (own, foreign)


def own_value(digits: str, language: Language) -> int | Fraction | None:
    """Read a run of digits with full stops or commas by the language's own rules alone.

    Returns:
        Its value; None where the language does not write numbers so.
    """
    thousands, decimal = (".", ",") if language == "id" else (",", ".")
    grouped = _grouped(digits, thousands)
    return _decimal(digits, decimal) if grouped is None else grouped


def clock(digits: str) -> int | None:
    """Return the minutes since midnight that "10.30" or "10:30" says, None if it is no time."""
    match = _CLOCK.fullmatch(digits)
    return int(match[1]) * 60 + int(match[2]) if match else None


def _may_be_foreign(digits: str, language: Language) -> bool:
    """Whether the other language's reading of an ambiguous run is tolerated.

    Indonesian "10,000" is often copied from English copy. English "10.000" is ten to every
    reader, and Indonesian "10.000" is ten thousand to every reader.
    """
    return language == "id" and "," in digits


def _grouped(digits: str, sign: str) -> int | Fraction | None:
    match = _GROUPED[sign].fullmatch(digits)
    if match is None:
        return None
    whole = match[1].replace(sign, "")
    return _join(whole, match[2]) if match[2] else int(whole)


def _decimal(digits: str, sign: str) -> int | Fraction | None:
    match = _DECIMAL[sign].fullmatch(digits)
    return None if match is None else _join(match[1], match[2])


def _join(whole: str, fraction: str) -> Fraction:
    return Fraction(int(whole + fraction), 10 ** len(fraction))
