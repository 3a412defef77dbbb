# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Times of day: "pukul 10.30 WIB", "pukul 7 malam", "10:30 p.m.", "noon".

Indonesian news writes the 24-hour clock, so "10.30" is in the morning unless a part of the
day ("malam", "sore") says otherwise. English "10:30" alone does not tell its half of the day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.model import FigureKind, Reading, exact

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_HALF_DAY = re.compile(r"\s?([ap])\.?\s?m\b\.?", re.IGNORECASE)
_ZONE = {
    "id": re.compile(r"\s*\(?(?:WI(?:B|TA|T)|GMT|UTC|waktu)\b", re.IGNORECASE),
    "en": re.compile(
        r"\s*\(?(?:o['’]clock|GMT|UTC|WI(?:B|TA|T)|(?:\w+ )?(?:local|standard) time)\b",
        re.IGNORECASE,
    ),
}
_PART = {
    "id": re.compile(
        r"\s*(?:WI(?:B|TA|T)\b|waktu setempat\b)?\s*\(?"
        r"(?P<part>pagi|dini hari|subuh|siang|sore|petang|malam)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"[^.;\d]{0,20}?\b(?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))\b",
        re.IGNORECASE,
    ),
}
_LATER = re.compile(r"\b(?:siang|sore|petang|malam)\b", re.IGNORECASE)
_MORNING = frozenset({"pagi", "dini hari", "subuh", "morning", "a"})
_AFTERNOON = frozenset({"siang", "sore", "petang", "afternoon", "evening", "p"})
_NIGHT = frozenset({"malam", "night"})
_HALF = 12 * 60


def is_marked(text: str, end: int, language: Language) -> bool:
    """Whether what follows `end` makes the digits before it a time of day."""
    return bool(
        _ZONE[language].match(text, end)
        or (_PART["id"].match(text, end) if language == "id" else _HALF_DAY.match(text, end))
    )


def part_follows(text: str, end: int) -> bool:
    """Whether an Indonesian part of the day follows: "10 pagi"."""
    return _PART["id"].match(text, end) is not None


def readings(
    text: str, end: int, minutes: int, language: Language
) -> tuple[tuple[Reading, ...], int]:
    """Read a time of day.

    Args:
        text: The text.
        end: One past the last digit of the time.
        minutes: Minutes since midnight, as the digits say it.
        language: The text's language.

    Returns:
        What the time can mean, and one past the last character that says so.
    """
    half = _HALF_DAY.match(text, end) if language == "en" else None
    if half:
        return (exact(FigureKind.TIME, _placed(minutes, half[1].lower())),), half.end()
    part = _PART[language].match(text, end)
    face = exact(FigureKind.CLOCK_FACE, minutes % _HALF)
    hour = (exact(FigureKind.NUMBER, minutes // 60),) if minutes % 60 == 0 else ()
    if part:
        word = (part["part"] or (part["night"] if language == "en" else "")).lower()
        time = exact(FigureKind.TIME, _placed(minutes, word))
        return (time, face, *hour), part.end() if language == "id" else end
    time = exact(FigureKind.TIME, minutes % (2 * _HALF))
    if language == "en":
        return (time, face, *hour), end
    if minutes < _HALF and _LATER.search(text):
        return (time, exact(FigureKind.TIME, minutes + _HALF), *hour), end
    return (time, *hour), end


def _placed(minutes: int, part: str) -> int:
    """Return the minutes since midnight of a time that a part of the day qualifies."""
    if minutes > _HALF + 59:
        return minutes % (2 * _HALF)
    face = minutes % _HALF
    if part in _MORNING:
        return face
    if part in _NIGHT:
        return face if face < 4 * 60 else face + _HALF
    if part == "siang" and face >= 10 * 60:
        return face
    assert part in _AFTERNOON
    return face + _HALF
