# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""How exactly a number is stated: "sekitar", "lebih dari", "at least", "up to"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.statements.model import Hedge

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_BEFORE: dict[Language, tuple[tuple[Hedge, str], ...]] = {
    "id": (
        (
            Hedge.AT_LEAST,
            r"setidaknya|setidak-tidaknya|sedikitnya|sedikit-dikitnya|sekurang-kurangnya"
            r"|sekurangnya|paling (?:sedikit|kurang|tidak)|minimal|minimum"
            r"|(?:tak|tidak) kurang dari",
        ),
        (
            Hedge.LESS_THAN,
            r"kurang dari|di bawah|(?:tak|tidak|belum) (?:sampai|mencapai|genap)|belum genap",
        ),
        (
            Hedge.AT_MOST,
            r"paling (?:banyak|lama|besar|tinggi|jauh|lambat)|maksimal|maksimum|sebanyak-banyaknya"
            r"|(?:tak|tidak) (?:lebih dari|melebihi|sampai lebih dari)|hingga|sampai(?: dengan)?",
        ),
        (
            Hedge.MORE_THAN,
            r"lebih dari(?:pada)?|melebihi|melampaui|di ?atas|melewati|menembus",
        ),
        (Hedge.NEARLY, r"hampir|nyaris|mendekati"),
        (
            Hedge.ABOUT,
            r"sekitar|kira-kira|sekira|kurang lebih|lebih kurang|berkisar|kisaran|±|perkiraan",
        ),
    ),
    "en": (
        (
            Hedge.AT_LEAST,
            r"at least|(?:no|not) (?:fewer|less) than|a minimum of|minimum of|at the very least",
        ),
        (
            Hedge.AT_MOST,
            r"at most|up to|(?:no|not) more than|a maximum of|maximum of|as (?:many|much) as",
        ),
        (Hedge.LESS_THAN, r"fewer than|less than|under|below|short of"),
        (
            Hedge.MORE_THAN,
            r"more than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|greater than"
            r"|surpass(?:es|ed|ing)|beyond",
        ),
        (Hedge.NEARLY, r"nearly|almost|close to|nearing|just under|approaching|virtually"),
        (
            Hedge.ABOUT,
            r"about|around|some|approximately|roughly|circa|an estimated|more or less|±|in the"
            r" region of|somewhere around",
        ),
    ),
}
_BETWEEN: dict[Language, str] = {
    "id": (
        r"(?:\s+(?:mencapai|menyentuh|sebanyak|sebesar|sejumlah|senilai|sejauh|selama|setinggi"
        r"|seluas|seberat|sepanjang|total|berjumlah|pada|di|angka|berusia|ada|tambahan|pukul|jam"
        r"|antara|dari))*"
    ),
    "en": r"(?:\s+(?:a total of|another|an additional|between|from|a further))*",
}
_CURRENCY = r"\s*(?:(?:Rp|US\$|USD|IDR|S\$|A\$|\$|€|£|EUR|a|an)\.?\s?)?$"
_AFTER: dict[Language, tuple[tuple[Hedge, re.Pattern[str]], ...]] = {
    "id": (
        (Hedge.AT_LEAST, re.compile(r"(?:\s[^\W\d_]+){0,2} (?:atau|maupun) lebih\b")),
        (Hedge.AT_LEAST, re.compile(r"(?:\s[^\W\d_]+)? ke atas\b")),
        (Hedge.AT_MOST, re.compile(r"(?:\s[^\W\d_]+)? (?:ke bawah|atau kurang)\b")),
        (Hedge.MORE_THAN, re.compile(r"-?(?:an)?(?: orang)? lebih(?! (?:dari|kurang|\w+ dari)\b)")),
        (Hedge.ABOUT, re.compile(r"-?an\b| (?:kurang lebih|lebih kurang)\b")),
    ),
    "en": (
        (
            Hedge.AT_LEAST,
            re.compile(r"(?:\s[^\W\d_]+){0,2} (?:or (?:so )?more|and (?:up|above))\b"),
        ),
        (Hedge.AT_LEAST, re.compile(r"\+")),
        (Hedge.AT_MOST, re.compile(r"(?:\s[^\W\d_]+){0,2} (?:or (?:less|fewer)|at most)\b")),
        (Hedge.ABOUT, re.compile(r"['’]?s\b|-odd\b|(?:\s[^\W\d_]+)? or so\b|-ish\b")),
    ),
}
_REACH = 60
"""Characters in front of a number that its hedge is looked for in."""


def _patterns(language: Language) -> tuple[tuple[Hedge, re.Pattern[str]], ...]:
    return tuple(
        (hedge, re.compile(rf"(?<![\w-])(?:{words}){_BETWEEN[language]}{_CURRENCY}", re.IGNORECASE))
        for hedge, words in _BEFORE[language]
    )


_COMPILED: dict[Language, tuple[tuple[Hedge, re.Pattern[str]], ...]] = {
    "id": _patterns("id"),
    "en": _patterns("en"),
}


_ANY: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        rf"(?<![\w-])(?:{'|'.join(words for _, words in pairs)}|lebih|or (?:so|more|less|fewer)"
        r"|just|odd|atau kurang)(?!\w)|\d-an\b|\d['’]?s\b",
        re.IGNORECASE,
    )
    for language, pairs in _BEFORE.items()
}


def has_hedge(text: str, language: Language) -> bool:
    """Whether a sentence has a word anywhere that can hedge a number."""
    return _ANY[language].search(text) is not None


def hedge_of(text: str, start: int, end: int, language: Language) -> tuple[Hedge, int]:
    """Return how exactly a number is stated, and where the words that say so start.

    Args:
        text: The sentence.
        start: First character of the number.
        end: One past its last.
        language: The sentence's language.
    """
    first = max(0, start - _REACH)
    before = text[first:start]
    for hedge, pattern in _COMPILED[language]:
        match = pattern.search(before)
        if match:
            return hedge, first + match.start()
    for hedge, pattern in _AFTER[language]:
        if pattern.match(text, end):
            return hedge, start
    return Hedge.EXACT, start
