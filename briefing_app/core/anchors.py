# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Finding a highlighted passage again when the text that it was made on has changed.

The Indonesian text never changes, so an anchor on it always holds. The English changes with a
correction or with another language pack. Then the passage is looked for word by word, and by
the words that still stand beside it, never by a guess: a quotation that is gone, or that may
be in one of several places, is said to be gone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.stored import Anchor, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.core.stored import StoredSentence

_PIECE = re.compile(
    r"""
    (?:Rp|IDR|USD)(?=\d)                    # a currency written together with its amount
    | \w+(?:(?:(?<=\d)[.,:/\u2013-](?=\d)   # 10,000 · 1.5 · 10:30 · 3/4 · 2020-2021
             | (?<=\w)['\u2019](?=\w)       # don't
            )\w+)*
    | \s+
    | [^\w\s]
    """,
    re.VERBOSE,
)


def anchor_at(stored: StoredSentence, side: Side, start: int, end: int) -> Anchor:
    """Anchor a passage of a sentence.

    Args:
        stored: The sentence.
        side: Which of its texts.
        start: First character of the passage in that text.
        end: One past the last character.

    Raises:
        ValueError: If the passage is blank or lies outside the text.
    """
    text = side_text(stored, side)
    if not 0 <= start < end <= len(text):
        raise ValueError(f"A passage {start}–{end} does not lie in a text of {len(text)} letters.")
    if text[start:end].isspace():
        raise ValueError("A passage is more than blank space.")
    return Anchor(stored.id, side, start, end, text[start:end], text)


def side_text(stored: StoredSentence, side: Side) -> str:
    """Return the text of a side of a sentence as it is now."""
    return stored.sentence.text if side is Side.SOURCE else stored.english


def find_anchor(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """Return where an anchored passage stands in the present text; None if it is gone.

    It stands where it stood if the text is unchanged. Else its whole words are looked for:
    “10” is neither in “110” nor in “10,000”. If they are in the old and in the new text once,
    that is the place. If they occur several times, the words beside each occurrence decide; an
    occurrence has a place if the words on one side of it are in both texts once, if no other
    side and no other occurrence speaks against it, or if it is the only one left over and all
    others have their places in the order in which they stood.

    Returns:
        First character and one past the last; the text between is `anchor.quotation`.
    """
    if text == anchor.context:
        return anchor.start, anchor.end
    if anchor.quotation not in text:
        return None
    before, after = _pieces(anchor.context), _pieces(text)
    starts_before, starts_after = _starts(before), _starts(after)
    first = max(n for n, at in enumerate(starts_before) if at <= anchor.start)
    last = min(n for n, at in enumerate(starts_before) if at >= anchor.end)
    words = before[first:last]
    old, new = _occurrences(before, words), _occurrences(after, words)
    places = _places(before, after, old, new, last - first)
    place = places[old.index(first)]
    if place is None:
        return None
    start = starts_after[place] + anchor.start - starts_before[first]
    return start, start + len(anchor.quotation)


def _places(
    before: Sequence[str], after: Sequence[str], old: list[int], new: list[int], length: int
) -> list[int | None]:
    """Return where each old occurrence of some words stands now, None where that is unsure."""
    if len(old) == 1 == len(new):
        return [new[0]]
    claims = [_claim(before, after, at, old, new, length) for at in old]
    sure = [place if place is not None and claims.count(place) == 1 else None for place in claims]
    if len(old) == len(new) and sure.count(None) == 1:
        filled = [new[n] if place is None else place for n, place in enumerate(sure)]
        if filled == new:
            return list(filled)
    return sure


def _claim(
    before: Sequence[str],
    after: Sequence[str],
    at: int,
    old: list[int],
    new: list[int],
    length: int,
) -> int | None:
    """Return the place that the words left or right of an occurrence speak for."""
    votes = {
        _vote(before, after, at, old, new, step, 0 if step < 0 else length - 1) for step in (-1, 1)
    } - {None}
    return votes.pop() if len(votes) == 1 else None


def _vote(
    before: Sequence[str],
    after: Sequence[str],
    at: int,
    old: list[int],
    new: list[int],
    step: int,
    edge: int,
) -> int | None:
    """Go from an occurrence to one side until what stands there is in both texts only once."""
    has_word = False
    distance = edge
    while new and not (has_word and len(old) == 1 == len(new)):
        distance += step
        beside = _piece_at(before, at + distance)
        old = [place for place in old if _piece_at(before, place + distance) == beside]
        new = [place for place in new if _piece_at(after, place + distance) == beside]
        if beside is None:
            break
        has_word = has_word or beside[0].isalnum()
    return new[0] if has_word and len(old) == 1 == len(new) else None


def _piece_at(pieces: Sequence[str], number: int) -> str | None:
    return pieces[number] if 0 <= number < len(pieces) else None


def _pieces(text: str) -> list[str]:
    """Cut a text into words, figures, blank space and single signs; nothing is left out."""
    return _PIECE.findall(text)


def _starts(pieces: Sequence[str]) -> list[int]:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _occurrences(pieces: Sequence[str], words: Sequence[str]) -> list[int]:
    return [
        number
        for number in range(len(pieces) - len(words) + 1)
        if pieces[number : number + len(words)] == words
    ]
