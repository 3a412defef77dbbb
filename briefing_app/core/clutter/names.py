# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names that an article knows, read off the sentences that are surely its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.clutter.vocabulary import OPENERS

if TYPE_CHECKING:
    from collections.abc import Iterable

_CAPITAL_RUN = re.compile(r"[A-Z][\w'’\-]*(?:\s+(?:[A-Z][\w'’\-]*))*")
_NOUN_AND_NAME = re.compile(r"\b([a-z]{3,})\s+([A-Z][\w'’\-]*)")
_POINTER = re.compile(
    r"\b(?:baca|simak|lihat|tonton)\s+(?:juga|pula)\b(?:[^.!?]|[.!?](?=\S))*", re.IGNORECASE
)
_WORD = re.compile(r"\w[\w'’\-]*")


@dataclass(frozen=True, slots=True)
class Names:
    """What the rest of the article tells about its words.

    Attributes:
        runs: Runs of capitalised words that stand inside sentences, up to six words, small.
        small: Words that are written with a small letter somewhere, so are no names.
        nouns: Small words and the first word of the name that follows them, small.
    """

    runs: frozenset[tuple[str, ...]] = frozenset()
    small: frozenset[str] = frozenset()
    nouns: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str]) -> Names:
        """Collect them from the article's prose, headlines after "Baca juga" left out."""
        texts = [_POINTER.sub(" ", text) for text in texts]
        runs: set[tuple[str, ...]] = set()
        nouns: set[tuple[str, str]] = set()
        small: set[str] = set()
        for text in texts:
            small.update(word for word in _WORD.findall(text) if word[0].islower())
        for text in texts:
            for match in _NOUN_AND_NAME.finditer(text):
                nouns.add((match[1], match[2].lower()))
            for match in _CAPITAL_RUN.finditer(text):
                run = tuple(word.lower() for word in match[0].split())
                before = text[: match.start()].rstrip(" \"'“‘(")[-1:]
                starts = not before or before in ".!?…:"
                if starts and (run[0] in small or run[0] in OPENERS or len(run) == 1):
                    run = run[1:]
                for first in range(len(run)):
                    for last in range(first + 1, min(len(run), first + 6) + 1):
                        runs.add(run[first:last])
        return cls(frozenset(runs), frozenset(small), frozenset(nouns))
