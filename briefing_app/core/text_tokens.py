# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""A text as words and signs, and in which of them two texts differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A word keeps its hyphens and apostrophes, a number its signs: "ke-2", "Jum'at", "1.250,5".
_WORD = re.compile(r"\w+(?:[-'’.,/:]\w+)*")
_TOKEN = re.compile(rf"{_WORD.pattern}|\s+|.", re.DOTALL)


class Change(StrEnum):
    """What a part of a difference is."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A part of the difference between two texts.

    Attributes:
        text: Its characters.
        change: Whether both texts have it, only the first, or only the second.
    """

    text: str
    change: Change


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a text."""
    return _WORD.findall(text)


def word_diff(one: str, other: str) -> tuple[DiffPart, ...]:
    """Return how one text becomes another, word by word; what is removed before what is added.

    The parts that are the same or removed make up `one`, those that are the same or added
    make up `other`.
    """
    ours, theirs = _TOKEN.findall(one), _TOKEN.findall(other)
    parts: list[DiffPart] = []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    removed = added = ""
    for operation, a, b, c, d in matcher.get_opcodes():
        here, there = "".join(ours[a:b]), "".join(theirs[c:d])
        if operation == "equal" and not (here.isspace() and (removed or added)):
            parts += _changes(removed, added)
            removed = added = ""
            parts.append(DiffPart(here, Change.SAME))
        elif operation == "equal":  # one change, not two around a space
            removed, added = removed + here, added + there
        else:
            removed, added = removed + here, added + there
    return tuple(_trimmed([*parts, *_changes(removed, added)]))


def marked_diff(parts: tuple[DiffPart, ...]) -> str:
    """Return a difference in plain characters, as wdiff writes it: "[-lama-] {+baru+}"."""
    marks = {Change.SAME: ("", ""), Change.REMOVED: ("[-", "-]"), Change.ADDED: ("{+", "+}")}
    return "".join(part.text.join(marks[part.change]) for part in parts)


def _changes(removed: str, added: str) -> list[DiffPart]:
    made = []
    if removed:
        made.append(DiffPart(removed, Change.REMOVED))
    if added:
        made.append(DiffPart(added, Change.ADDED))
    return made


def _trimmed(parts: list[DiffPart]) -> list[DiffPart]:
    """Give a space that both sides of a change end with back to what follows."""
    made: list[DiffPart] = []
    carried = ""
    for place, part in enumerate(parts):
        before = parts[place - 1] if place else None
        if (
            part.change is Change.ADDED
            and before is not None
            and before.change is Change.REMOVED
            and part.text[-1].isspace()
            and before.text.endswith(part.text[-1])
        ):
            carried = part.text[-1]
            made[-1] = DiffPart(before.text[:-1], Change.REMOVED)
            part = DiffPart(part.text[:-1], Change.ADDED)
        elif carried and part.change is Change.SAME:
            part, carried = DiffPart(carried + part.text, Change.SAME), ""
        made.append(part)
    if carried:
        made.append(DiffPart(carried, Change.SAME))
    return [part for part in made if part.text]
