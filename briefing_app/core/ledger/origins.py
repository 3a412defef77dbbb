# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How many origins some entries have: outlets that quote the same one count once.

Two entries have one origin where they quote the same speaker, or where their sentences are
the same but for a few words, as copies of an agency's report are. An entry that quotes nobody
has its outlet as origin. The count is what the texts tell; who copies without saying so, and
in other words, counts as one more.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.ledger.model import LedgerEntry

COPIED = 0.8
"""Share of words, in order, from which on a sentence is taken for a copy of another: the ratio
of `difflib.SequenceMatcher`. The program's own choice: a sentence of 20 words of which four are
replaced has 0.8."""
_FEWEST = 6
"""Words that a sentence needs to be told for a copy; shorter ones are alike by chance."""

_WORDS = re.compile(r"[\w.,]*\w")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EMPTY = _set(
    "juru bicara pejabat seorang para kepala ketua wakil presiden menteri direktur sekretaris "
    "jenderal senior tinggi utama pemerintah pihak sumber yang dan di dari the a of official "
    "officials spokesperson spokesman spokeswoman minister president senior mr pak bapak ibu "
    "intelijen kementerian badan nasional perdana luar negeri pertahanan dalam"
)
"""Words of titles and offices; who shares only these may be somebody else."""
_COUNTRIES = _set(
    "korea selatan utara korsel korut amerika serikat as rusia ukraina china tiongkok jepang "
    "indonesia jerman inggris prancis israel iran"
)
_KNOWN_AS = {
    "nis": "badan intelijen nasional korea selatan",
    "badan intelijen korea selatan": "badan intelijen nasional korea selatan",
    "pbb": "perserikatan bangsa-bangsa",
    "bnpb": "badan nasional penanggulangan bencana",
    "bmkg": "badan meteorologi klimatologi dan geofisika",
    "basarnas": "badan nasional pencarian dan pertolongan",
    "polri": "kepolisian negara republik indonesia",
    "tni": "tentara nasional indonesia",
    "kemlu": "kementerian luar negeri",
    "kemhan": "kementerian pertahanan",
}
"""Short names of institutions that speak often."""


class _Voice(NamedTuple):
    """What tells an entry's origin: speaker, else outlet, and the words of the sentence."""

    names: frozenset[str]
    outlet: str
    words: tuple[str, ...]


def count_origins(entries: Sequence[LedgerEntry]) -> int:
    """Return how many origins some entries have."""
    voices = {_voice(entry): None for entry in entries}
    origins: list[list[_Voice]] = []
    for voice in voices:
        mine = [origin for origin in origins if any(_one_origin(voice, v) for v in origin)]
        origins = [origin for origin in origins if all(origin is not one for one in mine)]
        origins.append([voice, *(other for origin in mine for other in origin)])
    return len(origins)


def _voice(entry: LedgerEntry) -> _Voice:
    names = _names(entry.statement.speaker)
    outlet = "" if names else entry.article.metadata.outlet.casefold() or f"{entry.article.id}"
    return _Voice(names, outlet, tuple(_WORDS.findall(entry.quotation.casefold())))


def _one_origin(one: _Voice, other: _Voice) -> bool:
    if one.outlet and one.outlet == other.outlet:
        return True
    return _one_speaker(one.names, other.names) or _copied(one.words, other.words)


def same_speaker(one: str, other: str) -> bool:
    """Whether two names name the same speaker: alike, or one a part of the other.

    "Kirby" is a part of "juru bicara Gedung Putih John Kirby". A title or a country alone is
    not enough: there is more than one South Korean official.
    """
    return _one_speaker(_names(one), _names(other))


def _one_speaker(first: frozenset[str], second: frozenset[str]) -> bool:
    if not first or not second:
        return False
    if first == second:
        return True
    less, more = sorted((first, second), key=len)
    return less <= more and bool(less - _EMPTY - _COUNTRIES)


def copied(one: str, other: str) -> bool:
    """Whether two sentences are the same but for a few words."""
    return _copied(tuple(_WORDS.findall(one.casefold())), tuple(_WORDS.findall(other.casefold())))


def _copied(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if min(len(first), len(second)) < _FEWEST:
        return False
    # What the ratio can be at most, by the lengths and then by the words in any order.
    enough = COPIED * (len(first) + len(second)) / 2
    if min(len(first), len(second)) < enough:
        return False
    if sum((Counter(first) & Counter(second)).values()) < enough:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= COPIED


def _names(speaker: str) -> frozenset[str]:
    words = _WORDS.findall(speaker.casefold())
    known = _KNOWN_AS.get(" ".join(words))
    return frozenset(_WORDS.findall(known) if known else words)
