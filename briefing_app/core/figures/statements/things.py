# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The thing that a number counts or measures: "12.000 tentara", "howitzer 170 mm"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.model import FigureKind
from briefing_app.core.figures.statements.measures import DURATIONS
from briefing_app.core.figures.statements.phrase_words import SKIPPED, STOPS
from briefing_app.core.figures.statements.state_words import TRAILING, is_verb
from briefing_app.core.figures.statements.thing_words import (
    CLASSIFIERS,
    country_of,
    is_compound,
    is_thing,
    key_of,
)

if TYPE_CHECKING:
    from briefing_app.core.figures.statements.quantities import Quantity
    from briefing_app.core.figures.words import Language


class Thing(NamedTuple):
    """What is counted.

    Attributes:
        start: First character in the sentence.
        end: One past the last.
        text: As the sentence words it.
        key: As in `Statement.thing_key`.
        english: As in `Statement.thing_english`.
        country: As in `Statement.country`.
    """

    start: int
    end: int
    text: str = ""
    key: str = ""
    english: str = ""
    country: str = ""


_WORD = re.compile(r"[^\W_](?:[\w'’.-]*[^\W_])?")
_MOST_WORDS: dict[Language, int] = {"id": 4, "en": 5}
_NOTHING = Thing(0, 0)
_REACH = 90
_OR_MORE: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r"-?an\b(?: lebih\b)?|(?: lagi)? (?:atau )?lebih\b"),
    "en": re.compile(r" or more\b"),
}
_ACTIVE = re.compile(r"me(?:[mnlrwy]|ng|ny)|pe[mn]")
_OF_TOTAL: dict[Language, re.Pattern[str]] = {
    "id": re.compile(r" (?:orang )?(?:dari|di antara) (?:total |sekitar |lebih dari )*$"),
    "en": re.compile(r" (?:out )?of (?:the |about |more than |some |its |their |a total of )*$"),
}


def thing_of(text: str, quantity: Quantity, later: int | None, language: Language) -> Thing:
    """Return the thing that a quantity counts or measures.

    Args:
        text: The sentence.
        quantity: The quantity.
        later: Where the next quantity starts; None where it is the last.
        language: The sentence's language.
    """
    if quantity.kind is FigureKind.TIME:
        return _NOTHING
    found = _behind(text, quantity, language)
    if found.text:
        return found
    if later is not None and not quantity.unit:
        match = _OF_TOTAL[language].fullmatch(text, quantity.after, later)
        if match:
            return _NOTHING
    return _before(text, quantity, language)


def is_part_of_next(text: str, quantity: Quantity, later: int, language: Language) -> bool:
    """Whether a quantity is some of the next: "tiga dari sembilan korban"."""
    gap = text[quantity.after : later]
    return bool(_OF_TOTAL[language].fullmatch(gap)) and not quantity.unit


def _behind(text: str, quantity: Quantity, language: Language) -> Thing:
    at = quantity.after
    words: list[re.Match[str]] = []
    more = _OR_MORE[language].match(text, at)
    at = more.end() if more else at
    if language == "en" and quantity.unit == "%":
        of = re.compile(r" of (?:the |all |its |their )*").match(text, at)
        at = of.end() - 1 if of else at
    elif language == "en" and (
        quantity.kind is FigureKind.MANY or quantity.unit not in ({""} | DURATIONS)
    ):
        of = re.compile(r" of (?:the )?").match(text, at)
        at = of.end() - 1 if of else at
    elif language == "id" and quantity.unit == "%":
        of = re.compile(r" (?:dari|daripada) (?:total |seluruh |semua |jumlah )*").match(text, at)
        at = of.end() - 1 if of else at
    stops = STOPS[language]
    while len(words) < _MOST_WORDS[language]:
        gap = text[at : at + 1]
        if gap not in (" ", "\u00a0", "-") or (gap == "-" and words):
            break
        match = _WORD.match(text, at + 1)
        if match is None:
            break
        word = match.group()
        small = word.lower()
        compound = bool(words) and is_compound(f"{words[-1].group().lower()} {small}")
        if not compound and (small in stops or small[0].isdecimal()):
            break
        if (
            not words
            and small in CLASSIFIERS
            and language == "id"
            and _goes_on(text, match.end(), language)
        ):
            at = match.end()
            continue
        if not compound and _ends(word, language, first=not words):
            break
        words.append(match)
        at = match.end()
    if not words:
        return _classified(text, quantity, language)
    return _thing(text, words, language)


def _classified(text: str, quantity: Quantity, language: Language) -> Thing:
    """Return "orang" where nothing but a verb stands behind it."""
    match = _WORD.match(text, quantity.after + 1)
    if language == "id" and match and match.group().lower() in CLASSIFIERS:
        return _thing(text, [match], language)
    return _NOTHING


def _goes_on(text: str, at: int, language: Language) -> bool:
    """Whether a noun follows a classifier: "lima orang tentara"."""
    match = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    if match is None:
        return False
    small = match.group().lower()
    known = is_thing(small, language)
    if match.group()[0].isupper():
        return False
    return known or not (small in STOPS[language] or _ends(match.group(), language, first=True))


def _ends(word: str, language: Language, *, first: bool) -> bool:
    """Whether a word ends the noun phrase."""
    small = word.lower()
    if is_thing(small, language):
        return language == "id" and not first and small in ("anggota", "personel")
    return is_verb(word, language)


def _is_passed(word: str, language: Language) -> bool:
    """Whether a verb can stand between a thing and its number: "yang berjalan tiga tahun"."""
    if language == "en":
        return word.lower() in TRAILING["en"]
    return _ends(word, language, first=True) and not _ACTIVE.match(word.lower())


def _thing(text: str, words: list[re.Match[str]], language: Language) -> Thing:
    if language == "en":
        words = _to_head(words)
    phrase = text[words[0].start() : words[-1].end()]
    small = [word.group().lower() for word in words]
    if language == "id":
        head, beside = small[0], small[1] if len(small) > 1 else ""
        if head == "tambahan" and beside:
            head, beside = beside, small[2] if len(small) > 2 else ""
    else:
        head, beside = small[-1], small[-2] if len(small) > 1 else ""
    key = key_of(head, beside, language)
    return Thing(words[0].start(), words[-1].end(), phrase, key or head, key, country_of(phrase))


def _to_head(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Cut an English noun phrase behind its head: the last known thing, or the last plural."""
    small = [word.group().lower() for word in words]
    known = [place for place, word in enumerate(small) if is_thing(word, "en")]
    if known:
        last = known[-1]
    else:
        plurals = [p for p, word in enumerate(small) if word.endswith("s") and len(word) > 3]
        last = plurals[-1] if plurals else len(small) - 1
    return words[: last + 1]


def _before(text: str, quantity: Quantity, language: Language) -> Thing:
    """Return the noun in front of a number: "howitzer 170 mm", "korban mencapai 50"."""
    first = max(0, quantity.begin - _REACH)
    found = list(_WORD.finditer(text, first, quantity.begin))
    if first and found:
        found.pop(0)
    place, clause, at = len(found) - 1, False, quantity.begin
    while place >= 0:
        word = found[place]
        small = word.group().lower()
        gap = text[word.end() : at].strip(" \u00a0")
        if gap and gap not in ("Rp", "US$", "$", "€", "£"):
            return _NOTHING
        if small == "yang" or (language == "en" and small in ("that", "which")):
            place, at, clause = place - 1, word.start(), True
            break
        if small in STOPS[language] and small not in SKIPPED[language]:
            return _NOTHING
        if small in SKIPPED[language] or _is_passed(word.group(), language):
            place, at = place - 1, word.start()
            continue
        break
    phrase: list[re.Match[str]] = []
    while place >= 0 and len(phrase) < _MOST_WORDS[language]:
        word = found[place]
        small = word.group().lower()
        if text[word.end() : at].strip(" \u00a0") or small in STOPS[language]:
            break
        if _ends(word.group(), language, first=True) or small[0].isdecimal():
            break
        phrase.insert(0, word)
        place, at = place - 1, word.start()
    if not phrase:
        return _NOTHING
    if language == "id":
        known = [p for p, word in enumerate(phrase) if is_thing(word.group().lower(), "id")]
        phrase = phrase[known[0] :] if known else phrase
        if not known and not (clause or quantity.unit):
            return _NOTHING
    elif not any(is_thing(word.group().lower(), "en") for word in phrase):
        return _NOTHING
    return _thing(text, phrase, language)
