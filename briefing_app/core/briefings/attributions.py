# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Attributions in the author's English: to somebody, and to nobody."""

from __future__ import annotations

import re
from functools import lru_cache

_SAY = (
    r"say|says|said|claim|claims|claimed|report|reports|reported|believe|believes|believed|"
    r"suggest|suggests|suggested|indicate|indicates|indicated|warn|warns|warned|argue|argues|"
    r"argued|think|estimate|estimates|estimated|allege|alleged|fear|note|noted|predict|predicted|"
    r"told|speculate|speculated|insist|expect|maintain|contend"
)
_DONE = (
    r"reported|believed|said|thought|understood|alleged|claimed|rumou?red|feared|expected|"
    r"suspected|suggested|estimated|assumed|assessed|judged|speculated|presumed|reputed"
)
_WHO = (
    r"sources|analysts|observers|experts|officials|commentators|critics|insiders|pundits|"
    r"witnesses|eyewitnesses|diplomats|researchers|academics|people|residents|locals|reports|"
    r"circles|media"
)
_WHICH = (
    r"some|many|several|most|various|certain|other|numerous|unnamed|anonymous|unidentified|"
    r"informed|well[- ]informed|well[- ]placed|reliable|credible|knowledgeable|local|official|"
    r"government|military|diplomatic|intelligence|security|foreign|western|independent|political|"
    r"open|media|press|news|unconfirmed|senior|high[- ]ranking|multiple|a number of|the|these|"
    r"police|industry|recent|early|initial|concerned|leading"
)
_HOW = r"widely|generally|commonly|often|now|also|still|being|further|credibly|reliably"

_VAGUE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Ii]t (?:is|was|has been|had been) (?:(?:{_HOW}) )*(?:{_DONE})\b",
        rf"\b(?:is|are|was|were|has been|have been) (?:(?:{_HOW}) )*(?:{_DONE}) to\b",
        r"\b(?:[Rr]eportedly|[Aa]llegedly|[Ss]upposedly|[Aa]pparently|[Pp]urportedly)\b",
        rf"(?:^|(?<=[\s,;:(]))(?i:(?:(?:{_WHICH}) )*(?:{_WHO}))(?: (?:close to|familiar with|with "
        rf"knowledge of|on the ground)[^,.;]{{0,40}}?)?,?(?: have| has| had| also| now| widely)* "
        rf"(?:{_SAY})\b",
        rf"\b[Aa]ccording to (?:(?:{_WHICH}) )*(?:{_WHO}|estimates)\b",
        r"\b[Tt]here (?:are|were|have been) (?:(?:some|many|several|unconfirmed|persistent|recent|"
        r"growing|credible) )*(?:reports|rumou?rs|claims|indications|suggestions) (?:that|of)\b",
        r"\b[Rr]umou?rs? (?:has|have) it\b|\b[Rr]umou?rs (?:say|suggest|that)\b",
        r"\b(?:[Ss]ome|[Mm]any|[Oo]thers) (?:say|claim|believe|argue|think|fear)\b",
        r"\b[Oo]ne (?:source|analyst|official|observer|expert|diplomat)(?:,[^,]{0,40},)? "
        rf"(?:{_SAY})\b",
    )
)
_TIME = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Ramadan"
)
_NAMED = re.compile(
    rf"\bby (?:(?:the|a|an|its|state|news|agency|newspaper|daily|broadcaster|police|minister|"
    rf"spokesman|spokeswoman|spokesperson|governor|president|chief|head|of|national) ){{0,5}}"
    rf"(?!(?:{_TIME})\b)[A-Z]\w"
    rf"|\b[Aa]ccording to (?:[a-z]+ ){{0,4}}(?!(?:{_TIME})\b)[A-Z]\w"
    rf"|\b(?:{_WHO}) (?:of|at|from|in|with|within) (?:the )?[A-Z]\w"
    rf"|\b(?!(?:{_TIME}|It|There|This|That|He|She|They|We|Some|Many|Sources|Analysts|Observers|"
    rf"Experts|Officials|Commentators|Critics|Reports|Others|Witnesses|People|Residents|Locals|"
    rf"Diplomats|Researchers|Academics|Eyewitnesses|Insiders)\b)"
    rf"[A-Z][\w.-]+(?: [A-Z][\w.-]+)*,? (?:has |had |have |also )?(?:said|says|reported|"
    rf"reports|told|wrote|writes|claims|claimed|warned|stated|announced)\b"
)
_TOLD = re.compile(
    r"(?<!\bwe )(?<!\bWe )\b(?:said|says|told|reported|reports that|wrote|writes|claimed|claims|"
    r"warned|warns|stated|states that|announced|quoted|according to|According to)\b"
)
_REMEMBERED = 4096
"""Sentences; a briefing is checked again at each change, and most of it is as it was."""


@lru_cache(_REMEMBERED)
def vague(sentence: str) -> tuple[tuple[int, int], ...]:
    """Return where a sentence attributes to nobody; nowhere if it names who it is.

    Args:
        sentence: The sentence, quotations blotted.
    """
    if _NAMED.search(sentence):
        return ()
    spans = sorted(match.span() for pattern in _VAGUE for match in pattern.finditer(sentence))
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


@lru_cache(_REMEMBERED)
def attributes(sentence: str) -> bool:
    """Tell whether a sentence retells what somebody said, so that its words are not the author's.

    Args:
        sentence: The sentence, quotations blotted.
    """
    return _TOLD.search(sentence) is not None
