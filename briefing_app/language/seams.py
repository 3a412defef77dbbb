# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Clauses that were translated one by one, put back together as one sentence.

A model takes each clause for a sentence: it starts with a capital and ends with a full stop.
Measured with the bundled pack on the dev items of FLORES-200 and WMT24++ that hold a sentence
of more than 50 tokens (33 and 68 items, cut at 60): the rules below change chrF by 0.0 and
+0.1 and BLEU by +0.1 and +0.4 against joining with a space; cut at 40, BLEU by +1.5 and +0.8.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDED = re.compile(r"[.!?…][\"”’)\]]*$")
_MARKED = re.compile(r"[,.;:!?…—-][\"”’)\]]*$")
_FUNCTION_WORDS = frozenset(
    [
        *("a", "about", "according", "after", "all", "also", "although", "an", "and", "are", "as"),
        *("at", "because", "before", "but", "by", "even", "for", "from", "he", "her", "his"),
        *("however", "if", "in", "including", "into", "is", "it", "its", "many", "more", "most"),
        *("no", "not", "on", "or", "over", "she", "since", "so", "some", "than", "that", "the"),
        *("their", "then", "there", "these", "they", "this", "those", "though", "to", "under"),
        *("until", "was", "we", "were", "when", "where", "which", "while", "who", "whose", "with"),
    ]
)
"""English words that carry a capital only at the start of a sentence."""


def joined(clauses: Sequence[tuple[str, str]]) -> str:
    """Return one English sentence of (Indonesian clause, English clause) pairs in order.

    Where the Indonesian clause does not end a sentence, a full stop is taken from the English
    one, and a comma is kept; where it starts in lower case, an English function word at its
    start does too.
    """
    parts = []
    last = len(clauses) - 1
    for number, (source, english) in enumerate(clauses):
        part = english
        if number < last:
            part = _open_ended(source.rstrip(), part)
        if number and source[:1].islower():
            part = _uncapitalised(part)
        if part:
            parts.append(part)
    return " ".join(parts)


def _open_ended(source: str, english: str) -> str:
    if not _ENDED.search(source) and english.endswith("."):
        english = english.rstrip(". ")
    if source.endswith(",") and english and not _MARKED.search(english):
        english += ","
    return english


def _uncapitalised(english: str) -> str:
    word = re.match(r"\w+", english)
    if word and word[0].lower() in _FUNCTION_WORDS:
        return english[0].lower() + english[1:]
    return english
