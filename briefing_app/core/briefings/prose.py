# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The author's English as a reader sees it: paragraphs and sentences without their markup.

Offsets lead back into the Markdown, so that a window can point at what is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.briefings import LINK

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE = "\ufffc"
"""Stands in a paragraph for a citation (U+FFFC, object replacement character)."""

_MARKUP = re.compile(
    rf"""
    (?P<note> {LINK} )
  | \\(?P<escaped>[^\w\s])
  | (?P<mark> \*+ | (?<!\w)_+(?=\S) | (?<=\S)_+(?!\w) )
    """,
    re.VERBOSE,
)
_ITEM = re.compile(r"[ \t]*(?:[-+*]|(?P<number>\d{1,9})[.)])[ \t]+")
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|(?<!\w)\"[^\"]*\"(?!\w)")
_STOP = re.compile(
    rf"(?P<stop>[.!?…]+)[\"”’»)\]]*(?:\s?{NOTE})*(?=\s+[\"“‘«(\[]*(?P<next>\w+)|\s*\Z)"
)
_BEFORE = re.compile(r"[\w.'’]+\Z")
_NEVER = re.compile(
    r"mrs?|ms|dr|prof|gen|lt|col|maj|capt|sgt|adm|brig|rev|hon|st|vs|cf|viz|figs?|vol|eds|pp|paras?"
    r"|approx|e\.g|i\.e|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_NUMBERING = re.compile(r"nos?|arts?|p|sec|ch")
_EITHER = re.compile(r"u\.[skn]|e\.u|d\.c|[ap]\.m|etc|inc|ltd|co|corp|jr|sr")
_OPENER = re.compile(
    r"An?|Th(?:e|is|at|ese|ose|ey|ere)|It|She|He|We|I|In|On|At|If|But|And|However|Since|After|Before|"
    r"While|When|As|For|From|Its|Their|His|Her|No|Both|Neither|Some|Most"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph: its first character, and one past its last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph or list item.

    Attributes:
        text: As a reader sees it, with `NOTE` for each citation.
        places: For each character where it stands in the Markdown.
        is_item: Whether it is an item of a list.
    """

    text: str
    places: tuple[int, ...]
    is_item: bool = False

    @property
    def cites(self) -> bool:
        """Whether it cites anything."""
        return NOTE in self.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the text stands in the Markdown."""
        return self.places[start], self.places[end - 1] + 1

    def words(self, start: int, end: int) -> str:
        """Return a part of the text without its citations."""
        return re.sub(rf"\s?{NOTE}", "", self.text[start:end]).strip()

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences; what stands after the last full stop is one too."""
        start = 0
        for stop in _STOP.finditer(self.text):
            if stop["next"] and not _ends(self.text[start : stop.start()], stop):
                continue
            if found := _trimmed(self.text, start, stop.end()):
                yield found
            start = stop.end()
        if found := _trimmed(self.text, start, len(self.text)):
            yield found


def paragraphs(markdown: str) -> Iterator[Prose]:
    """Yield the paragraphs and list items of a text of a briefing."""
    pieces: list[tuple[int, int]] = []
    is_item = False
    at = 0
    for line in markdown.splitlines(keepends=True):
        begin, at = at, at + len(line)
        end = begin + len(line.rstrip())
        item = _ITEM.match(markdown, begin, end)
        # A number begins a list inside a paragraph only if it is 1 (CommonMark 0.31, 5.3).
        begins = item and (not pieces or is_item or item["number"] in (None, "1"))
        if (not line.strip() or begins) and pieces:
            yield _prose(markdown, pieces, is_item)
            pieces, is_item = [], False
        if begins and item:
            begin, is_item = item.end(), True
        if markdown[begin:end].strip():
            pieces.append((begin, end))
    if pieces:
        yield _prose(markdown, pieces, is_item)


def outside_quotations(text: str) -> str:
    """Return a text of the same length in which quoted words, being another's, are blotted."""
    return _QUOTED.sub(lambda found: "·" * len(found[0]), text)


def _prose(markdown: str, pieces: list[tuple[int, int]], is_item: bool) -> Prose:
    letters: list[str] = []
    places: list[int] = []

    def keep(start: int, end: int) -> None:
        for place in range(start, end):
            letter = " " if markdown[place].isspace() else markdown[place]
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                places.append(place)

    for begin, end in pieces:
        if letters:
            keep(begin - 1, begin)  # the line break
        at = begin
        for mark in _MARKUP.finditer(markdown, begin, end):
            keep(at, mark.start())
            if mark["note"]:
                letters.append(NOTE)
                places.append(mark.start())
            elif mark["escaped"]:
                keep(*mark.span("escaped"))
            at = mark.end()
        keep(at, end)
    return Prose("".join(letters), tuple(places), is_item)


def _ends(sentence: str, stop: re.Match[str]) -> bool:
    """Tell whether a sentence ends at a stop that a word follows."""
    following = stop["next"]
    if following[0].islower():
        return False
    word = _BEFORE.search(sentence)
    if stop["stop"] != "." or word is None or NOTE in stop[0]:
        return True
    before = word[0].casefold().lstrip(".")
    if _NUMBERING.fullmatch(before) and following[0].isdecimal():
        return False
    if _EITHER.fullmatch(before):
        return _OPENER.fullmatch(following) is not None
    is_initial = len(before) == 1 and word[0].strip(".").isupper() and before != "i"
    return not is_initial and _NEVER.fullmatch(before) is None


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end) if start < end else None
