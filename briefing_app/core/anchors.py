# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Finding a highlighted passage again when the text that it was made on has changed.

The Indonesian text never changes, so an anchor on it always holds. The English changes with a
correction or with another language pack. Then the passage is looked for by what is still the
same around it, never by a guess: a quotation that is gone is said to be gone.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from briefing_app.core.stored import Anchor

if TYPE_CHECKING:
    from briefing_app.core.stored import Side, StoredSentence

_PIECE = re.compile(r"\w+|\s+|[^\w\s]")


def anchor_at(stored: StoredSentence, side: Side, start: int, end: int) -> Anchor:
    """Anchor a passage of a sentence.

    Args:
        stored: The sentence.
        side: Which of its texts.
        start: First character of the passage in that text.
        end: One past the last character.

    Raises:
        ValueError: If the passage is empty or lies outside the text.
    """
    text = side_text(stored, side)
    if not 0 <= start < end <= len(text):
        raise ValueError(f"A passage {start}–{end} does not lie in a text of {len(text)} letters.")
    return Anchor(stored.id, side, start, end, text[start:end], text)


def side_text(stored: StoredSentence, side: Side) -> str:
    """Return the text of a side of a sentence as it is now."""
    return stored.sentence.text if side == "source" else stored.english


def find_anchor(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """Return where an anchored passage stands in the present text; None if it is gone.

    It stands where it stood if the text is unchanged; else where its words are if they are in
    the old and in the new text exactly once; else where the comparison of both texts, word by
    word, carries it over unchanged.
    """
    quotation = anchor.quotation
    if text == anchor.context:
        return anchor.start, anchor.end
    if _count(anchor.context, quotation) == 1 == _count(text, quotation):
        found = text.index(quotation)
        # “10” is not the end of “110”: what a passage cut off from its word stays cut off.
        if _cuts(anchor.context, anchor.start, anchor.end) == _cuts(
            text, found, found + len(quotation)
        ):
            return found, found + len(quotation)
        return None
    return _carried_over(anchor, text)


def _carried_over(anchor: Anchor, text: str) -> tuple[int, int] | None:
    before, after = _PIECE.findall(anchor.context), _PIECE.findall(text)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    starts_before, starts_after = _starts(before), _starts(after)
    for block in matcher.get_matching_blocks():
        first, last = starts_before[block.a], starts_before[block.a + block.size]
        if block.size and first <= anchor.start and anchor.end <= last:
            shift = starts_after[block.b] - first
            return anchor.start + shift, anchor.end + shift
    return None


def _starts(pieces: list[str]) -> list[int]:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _count(text: str, words: str) -> int:
    """Count occurrences, overlapping ones too."""
    count, at = 0, text.find(words)
    while at >= 0:
        count, at = count + 1, text.find(words, at + 1)
    return count


def _cuts(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a passage begins and ends inside a word or number."""

    def inside(at: int) -> bool:
        return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()

    return inside(start), inside(end)
