# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which things are the same to a ledger, and how a sentence marks a whole and its parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.statements import State
from briefing_app.core.ledger.model import Share

if TYPE_CHECKING:
    from briefing_app.core.figures.statements import Statement

_SAME = {
    "soldiers": "tentara pasukan serdadu prajurit personel troops personnel servicemen",
    "people": "orang warga penduduk jiwa masyarakat korban persons residents inhabitants "
    "citizens civilians victims casualties",
}
"""Names of things that news uses for one another; what a sentence means by them is proposed, and
the analyst decides. Words of one thing in both languages have one key already."""
_CANONICAL = {word: name for name, words in _SAME.items() for word in (*words.split(), name)}

_TOTAL = re.compile(
    r"\b(?:total(?:nya)?|seluruh(?:nya)?|keseluruhan(?:nya)?|semua(?:nya)?|sebanyak total)"
    r"(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(
    r"^(?:\W+[\w-]+){0,4}?\W+(?:secara keseluruhan|seluruhnya|semuanya|secara total)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:di ?antara(?:nya| mereka)|termasuk|sebagian|masing-masing|sisanya|tambahan|lagi"
    r"|dari (?:jumlah|total|angka)\b)",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"^(?:\W+[\w-]+){0,2}?\W+(?:di ?antaranya|lagi|lainnya|tambahan)\b", re.IGNORECASE
)


def thing_of(statement: Statement) -> str:
    """Return the name of the thing counted, one for all words that mean it; "" without one."""
    for word in (statement.thing_english, statement.thing_key):
        name = _CANONICAL.get("-".join(word.casefold().split()))
        if name:
            return name
    return statement.thing_english or statement.thing_key


def thing_in_english(statement: Statement, english: Statement | None) -> str:
    """Return what is counted in English: its name, else as the English sentence words it.

    Where neither is known it is the Indonesian noun; "" where nothing is named.
    """
    if statement.thing_english or english is None:
        return statement.thing_english or statement.thing_key
    return english.thing_english or english.thing or statement.thing_key


def key_of(statement: Statement) -> tuple[str, ...] | None:
    """Return what entries have in common that may count the same thing; None if none may.

    Where no verb tells what happened, the head noun is too little ("five people"): there the
    whole phrase that names the thing must be the same.
    """
    thing = thing_of(statement)
    if not thing:
        return None
    if statement.state is State.NONE:
        phrase = " ".join(statement.thing.casefold().split())
        return (thing, statement.unit, "", phrase)
    return (thing, statement.unit, statement.state.value)


def share_of(sentence: str, start: int, end: int) -> Share:
    """Tell whether a sentence marks a figure as a whole ("total") or a part ("di antaranya").

    Args:
        sentence: The Indonesian sentence.
        start: First character of the figure.
        end: One past its last character.
    """
    before, after = sentence[:start], sentence[end:]
    if _TOTAL.search(before) or _TOTAL_AFTER.search(after):
        return Share.TOTAL
    if _PART.search(before) or _PART_AFTER.search(after):
        return Share.PART
    return Share.UNMARKED
