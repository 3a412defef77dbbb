# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which words of two texts differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TypeAlias

Spans: TypeAlias = tuple[tuple[int, int], ...]
"""Places in a text: first character and one past the last, in order."""
_WORD = re.compile(r"\w+(?:[.,:'’/-]\w+)*|[^\w\s]")


def word_differences(one: str, other: str) -> tuple[Spans, Spans]:
    """Return what of each text the other one has not, by whole words.

    "10,000" is a word, and so is "don't". The longest common runs of words are found as
    `difflib` does; case counts, blank space does not.
    """
    words, others = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    matcher = SequenceMatcher(None, [w[0] for w in words], [w[0] for w in others], autojunk=False)
    here: list[tuple[int, int]] = []
    there: list[tuple[int, int]] = []
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            continue
        if start < end:
            here.append((words[start].start(), words[end - 1].end()))
        if first < last:
            there.append((others[first].start(), others[last - 1].end()))
    return tuple(here), tuple(there)
