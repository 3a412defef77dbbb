# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which of the author's sentences need a source: judgements, and facts with figures or speech."""

from __future__ import annotations

import re

_UNITS = (
    r"people|persons|soldiers|troops|dead|deaths|killed|injured|wounded|missing|victims|families|"
    r"houses|homes|civilians|members|workers|refugees|villages|schools|ships|aircraft|tonnes|"
    r"tons|dollars|rupiah|years|hectares|kilomet(?:re|er)s|kil(?:o|os)|km|metres|meters|litres"
)
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December"
_FIGURE = re.compile(
    rf"""
    (?:US\$|Rp\.?\s?|[$€£¥])\s?\d                       # money
  | \d[\d.,]*\s?(?:%|per\ ?cent\b)                      # shares
  | (?<![\w.,/-])\d{{1,3}}(?:[,.]\d{{3}})+(?![\w])      # 12,000
  | (?<![\w.,/-])\d[\d.,]*\ (?:million|billion|trillion|thousand|dozen|hundred)\b
  | (?<![\w.,/-])\d+(?:[.,]\d+)?\ (?:[a-z-]+\ ){{0,2}}(?:{_UNITS})\b
  | \b(?i:dozens|scores|hundreds|thousands|millions|billions)\ of\b
  | \b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|
      sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|
      ninety)(?:-\w+)?)\ (?:[a-z-]+\ )?(?:{_UNITS})\b
  | \b\d{{1,2}}\ (?:{_MONTHS})\b | \b(?:{_MONTHS})\ \d{{1,2}}\b   # days
    """,
    re.VERBOSE,
)
_CHANCE = re.compile(
    r"\(?\d{1,3}\s?(?:[-–—]|to)\s?\d{1,3}\s?(?:%|per ?cent)\)?"
    r"|\d{1,3}\s?(?:%|per ?cent) (?:chance|probability|likelihood)"
)
"""The range of a phrase of likelihood is no fact about the world."""
_OF_ITSELF = re.compile(
    r"\b(?:[Tt]h(?:is|e present) (?:briefing|report|paper|brief|document|section|note|chapter|"
    r"table|annex|read-out|summary)|[Oo]ur (?:sources|reading|search)|"
    r"[Ww]e (?:have )?(?:read|used|looked|searched|counted|compared|drew|reviewed|consulted|left|"
    r"recommend|will (?:report|update|return|review))|[Ii]nformation (?:cut-off|as of)|"
    r"[Tt]he (?:next|following|first|second) section|[Tt]he articles (?:cited|read|used))\b"
)
_ONLY_GROUNDS = re.compile(
    r"\bconfidence\b|\bconfident\b|\b[Tt]h(?:is|ese|e) (?:judgements?|judgments?|assessments?) "
    r"(?:is|are|rests?|relies|rely|would|depends?|changes?)\b",
)
_SPEECH = re.compile(r"“(?:[^“”\s]+\s){4,}[^“”\s]+”|\"(?:[^\"\s]+\s){4,}[^\"\s]+\"")
"""Five words and more: fewer are a name or a term."""
_RETOLD = re.compile(r"\b(?:said|told|reported|announced|warned|claimed|stated|denied)\b")


def states_fact(sentence: str) -> bool:
    """Tell whether a sentence surely states a fact that somebody must have told the author.

    Only figures with what they count, days, direct speech and retold speech count as such; what
    the briefing says of itself does not.

    Args:
        sentence: The sentence as it is written.
    """
    if sentence.endswith("?") or _OF_ITSELF.search(sentence):
        return False
    without_ranges = _CHANCE.sub("", sentence)
    return bool(
        _FIGURE.search(without_ranges) or _SPEECH.search(sentence) or _RETOLD.search(sentence)
    )


def needs_source(sentence: str) -> bool:
    """Tell whether a sentence of the bottom line needs a source.

    A question does not, nor what only tells how sound the ground is, or speaks of the briefing.
    """
    if sentence.endswith((":", "?")) or len(sentence.split()) < 3:
        return False
    return not (_OF_ITSELF.search(sentence) or _ONLY_GROUNDS.search(sentence))
