# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Datelines: place and outlet in front of an article's first sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_app.core.clutter.vocabulary import COUNTRY_WORDS, OUTLETS, PLACES

DOMAIN = (
    r"(?:[A-Za-z0-9][A-Za-z0-9\-]{1,30}\.){1,3}"
    r"(?:com|co\.id|or\.id|my\.id|web\.id|id|co|net|org|tv|news|info|asia|online|me)"
)
"""A web address that an outlet uses for a name, as a regular expression."""

_KNOWN = "|".join(re.escape(name) for name in sorted(OUTLETS, key=len, reverse=True))
_CAMEL = r"[A-Z][a-z]+[A-Z][A-Za-z]{3,}|[a-z]{1,4}[A-Z][a-z]{3,}"
_OUTLET = rf"(?P<outlet>(?i:{DOMAIN}|{_KNOWN})(?![\w.]\w)|{_CAMEL})"
_WORD = r"[A-Z][A-Za-z'’]*"
_PLACE = rf"(?P<place>{_WORD}(?:[ /\-]{_WORD}){{0,4}}(?:,\s{_WORD}(?:\s{_WORD}){{0,2}})?)"
_DASH = r"\s*[-–—−]{1,3}\s*"
_DATE = r"(?:,?\s*\(?\d{1,2}[ /]\w{1,9}(?:[ /]\d{2,4})?\)?,?)?"
_NEXT = r"(?=[\"'“‘«(]*[A-Z0-9])"

_OUTLET_FIRST = re.compile(
    rf"\(?{_OUTLET}\)?(?:\s*[,|]\s*|\s+I\s+|{_DASH}){_PLACE}{_DATE}(?P<end>{_DASH}"
    rf"|\s*[.:]\s+|:){_NEXT}"
)
_OUTLET_THEN_KNOWN_PLACE = re.compile(rf"{_OUTLET}\s*,\s*{_PLACE}\s")
_OUTLET_ALONE = re.compile(rf"\(?{_OUTLET}\)?(?P<end>{_DASH}|\s*[.:]\s+|\s+\|\s+){_NEXT}")
_OUTLET_IN_BRACKETS = re.compile(
    rf"{_PLACE}{_DATE},?\s*\((?P<outlet>[A-Za-z][\w .:/&\-]{{1,40}})\)(?P<end>{_DASH}){_NEXT}"
)
_PLACE_THEN_OUTLET = re.compile(
    rf"{_PLACE}{_DATE}\s*[,|]\s*\(?(?P<outlet>(?i:{DOMAIN}|{_KNOWN})|{_CAMEL}"
    rf"|{_WORD}(?: {_WORD}){{0,2}})\)?"
    rf"(?P<end>{_DASH}){_NEXT}"
)
_PLACE_ALONE = re.compile(
    rf"{_PLACE}{_DATE}(?P<end>\s+[-–—]{{1,3}}\s+|\s*[–—]\s*|\s*--+\s*){_NEXT}"
)
_OWN_LINE = tuple(
    re.compile(pattern + rf"(?:{_DASH}|\s*[.:])?\s*")
    for pattern in (rf"{_PLACE}\s*,\s*{_OUTLET}", rf"{_OUTLET}(?:\s*[,|]\s*|{_DASH}){_PLACE}")
)
_IS_DOMAIN = re.compile(DOMAIN, re.IGNORECASE)
_IS_CAMEL = re.compile(_CAMEL)

# No dateline is longer.
_LONGEST = 160


class Dateline(NamedTuple):
    """A dateline at the start of a text.

    Attributes:
        end: One past its last character, white space after it included.
        outlet: The outlet that it names, as it is written; empty where it names none.
    """

    end: int
    outlet: str


def find_dateline(text: str) -> Dateline | None:
    """Find the dateline at the start of a paragraph.

    Args:
        text: The paragraph.

    Returns:
        The dateline, or None where the paragraph starts with none or where it may as well
        be part of the sentence ("Jakarta - Bandung kini …").
    """
    start = text[:_LONGEST]
    for pattern, place_matters in ((_OUTLET_FIRST, True), (_OUTLET_IN_BRACKETS, False)):
        match = pattern.match(start)
        if match and _trusted(match, place_matters=place_matters):
            return Dateline(match.end(), _outlet(match["outlet"]))
    match = _PLACE_THEN_OUTLET.match(start)
    if match and (is_outlet(match["outlet"]) or _is_place(match["place"])):
        return Dateline(match.end(), _outlet(match["outlet"]))
    match = _OUTLET_ALONE.match(start)
    if match and (match["end"].strip() not in (".", ":") or _stands_for_itself(match["outlet"])):
        return Dateline(match.end(), match["outlet"])
    match = _OUTLET_THEN_KNOWN_PLACE.match(start)
    if match:
        return _before_the_place_ends(match)
    match = _PLACE_ALONE.match(start)
    if match and _is_place_alone(match["place"], text[match.end() : _LONGEST]):
        return Dateline(match.end(), "")
    return None


def is_dateline(text: str) -> Dateline | None:
    """Tell whether a line is a dateline and nothing else ("Jakarta, CNN Indonesia --")."""
    if len(text) > _LONGEST:
        return None
    for pattern in _OWN_LINE:
        match = pattern.fullmatch(text)
        if match and _is_place(match["place"]) and is_outlet(match["outlet"]):
            return Dateline(len(text), match["outlet"])
    if text.strip(" -–—.").lower() in PLACES and text[:1].isupper():
        return Dateline(len(text), "")
    return None


def _trusted(match: re.Match[str], *, place_matters: bool) -> bool:
    place, outlet = match["place"], match["outlet"]
    if place_matters:
        comma = _between(match, "outlet", "place").strip(" )") in (",", "|", "I")
        dash = match["end"].strip(" .:") != ""
        return _is_place(place) or (comma and dash)
    parts = re.split(r"[/&-]", outlet)
    return _is_place(place) or any(is_outlet(part.strip()) for part in parts)


def _between(match: re.Match[str], first: str, second: str) -> str:
    return match.string[match.end(first) : match.start(second)]


def is_outlet(text: str) -> bool:
    """Whether a text is a known outlet's name or written like a web address that names one."""
    return (
        text.lower() in OUTLETS
        or _IS_DOMAIN.fullmatch(text) is not None
        or _IS_CAMEL.fullmatch(text) is not None
    )


def _outlet(text: str) -> str:
    """Return the outlet that a bracket or a second word names, "ANTARA" of "ANTARA/AFP"."""
    if is_outlet(text):
        return text
    first = re.split(r"[/&:]| - |-", text)[0].strip()
    return first if is_outlet(first) else ""


def _stands_for_itself(outlet: str) -> bool:
    return _IS_CAMEL.fullmatch(outlet) is not None or outlet.isupper() or "." in outlet


def _is_place(text: str) -> bool:
    low = text.lower().split(",")[0]
    if low in PLACES or low.split(" ")[0] in PLACES or low.split("/")[0] in PLACES:
        return True
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 4 and all(map(str.isupper, letters))


def _before_the_place_ends(match: re.Match[str]) -> Dateline | None:
    """Take the longest known place after "Liputan6.com," where no dash ends the dateline."""
    words = match["place"].split(" ")
    for count in range(min(3, len(words) - 1), 0, -1):
        place = " ".join(words[:count])
        if place.lower() in PLACES and not place.endswith(","):
            end = match.start("place") + len(place)
            if match.string[end : end + 1] == " ":
                return Dateline(end + 1, match["outlet"])
    return None


def _is_place_alone(place: str, rest: str) -> bool:
    low = place.lower()
    upper = place.isupper()
    if upper:
        known = low in PLACES or low.split(" ")[0].rstrip(",") in PLACES
        words = re.findall(r"[A-Z'’]+", place)
        long = len(place) >= 5 and (len(words) > 1 or words[0].lower() in COUNTRY_WORDS)
        return (known or long) and any(map(str.islower, rest))
    if low not in PLACES:
        return False
    following = re.match(r"\w+(?: \w+)?", rest)
    if following is None:
        return True
    after = following[0].lower()
    return after not in PLACES and after.split(" ")[0] not in PLACES
