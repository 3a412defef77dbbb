# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Indonesian sentences, with their places in the text.

A sentence ends at a full stop, question mark, exclamation mark or ellipsis, and takes the
closing quotation marks and brackets after it along, when what follows starts a new sentence.
Inside a quotation sentences end as they do outside; the attribution ("kata X") stays with
the last one. A headline is one sentence whatever stands in it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing_app.core.abbreviations import DOMAINS, Stop, attributes, opens_sentence, stop_after
from briefing_app.core.enclosures import enclosures
from briefing_app.core.model import BlockKind, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing_app.core.model import Passage

_STOP = re.compile(r"\.(?: \.){2,}|[.?!…]+")
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+")
_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_TOKEN_BREAK = re.compile(r"[^\s()\[\]{}\"“”„«»‟″…?!,;:]+\Z")
_LOWER_WORD = re.compile(r"(?:.*[^\W\d_A-Z])?[a-zà-öø-ÿ]{3,}\Z")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\Z")
_FIGURE = re.compile(r"(?:Rp\.?|US\$|[$€£¥])?\d[\d.,]*")
_STRAY = re.compile(r"\s*(?:[,;:]|[.?!](?![.?!]))")
_SPEAKS_FIRST = re.compile(r"\w+ \w+, ")
_CAMEL = re.compile(r"[a-z]-?[A-Z]")
_ROMAN = re.compile(r"[IVXLC]+\b")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Ag|Sep|Okt|Nov|Des)")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_FIXED = re.compile(
    r"""
    (?: https?:// | www\. ) [^\s<>"“”]* [^\s<>"“”.,;:!?…)\]}'’]
  | (?<![\w.+-]) [\w.+-]{1,64} @ (?: [\w-]{1,63} \. ){1,8} [\w-]{2,63}
  | (?<![\w.-]) (?: [\w-]{1,63} \. ){1,8} (?: com | net | org | id | co | go | tv | info | gov
    | edu | int )
    (?: / [^\s<>"“”]* [^\s<>"“”.,;:!?…)\]}'’] )? (?![\w])
  | (?<!\d) \d{1,2} \.\ ? \d{1,2} \.\ ? \d{4} (?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_QUOTES = frozenset("\"'”’“»‟″")

_LONGEST_ASIDE = 300
"""Characters up to which a bracket inside a sentence is kept whole."""

_LONGEST_LEAD_IN = 40
"""Characters of dashes, bullets and opening marks before a word that are looked at."""

_LONGEST_NAME = 80
"""Characters up to which quoted words inside a sentence count as a title or slogan."""

_SURE_WORD = 4
"""Letters from which a small word before a full stop is taken for a word, not a shortening."""


def split_passages(text: str, passages: Iterable[Passage]) -> tuple[Sentence, ...]:
    """Split each passage of a document into its sentences, in order.

    Args:
        text: The whole text of the document.
        passages: The kept text.
    """
    return tuple(
        sentence
        for passage in passages
        for sentence in split_passage(
            text, passage.start, passage.end, paragraph=passage.paragraph, kind=passage.kind
        )
    )


def split_passage(
    text: str,
    start: int,
    end: int,
    *,
    paragraph: int,
    kind: BlockKind = BlockKind.PARAGRAPH,
) -> tuple[Sentence, ...]:
    """Split one passage into its sentences.

    Sentences do not overlap, and only white space lies between them; a passage of nothing
    but white space has none. A line break inside a passage is white space.

    Args:
        text: The whole text of the document.
        start: First character of the passage.
        end: One past its last character.
        paragraph: Index of the block that the passage belongs to.
        kind: What the passage is; a heading is one sentence.
    """
    cuts = [start, end]
    if kind is not BlockKind.HEADING:
        cuts[1:1] = _Splitter(text, start, end).cuts()
    return tuple(
        Sentence(first, last, paragraph, kind, text[first:last])
        for first, last in (_trimmed(text, a, b) for a, b in pairwise(cuts))
        if first < last
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


class _Splitter:
    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.marks = enclosures(text, start, end)
        self.word_at = start

    def cuts(self) -> Iterator[int]:
        """Yield where one sentence ends and white space or the next sentence begins."""
        fixed = [match.span() for match in _FIXED.finditer(self.text, self.start, self.end)]
        fixed.reverse()
        sentence = _trimmed(self.text, self.start, self.end)[0]
        first_word = self._word_from(sentence)
        for stop in _STOP.finditer(self.text, self.start, self.end):
            while fixed and fixed[-1][1] <= stop.start():
                fixed.pop()
            if stop.start() < first_word or (fixed and fixed[-1][0] <= stop.start()):
                continue
            cut = self._closed(stop.end())
            if cut < self.end and self._ends(sentence, stop, cut):
                yield cut
                sentence = _SPACE.match(self.text, cut, self.end).end()  # type: ignore[union-attr]
                first_word = self._word_from(sentence)

    def _word_from(self, position: int) -> int:
        """Return where the next letter or digit stands; positions asked for only grow."""
        if self.word_at < position or self.word_at == self.start:
            found = _LETTER_OR_DIGIT.search(self.text, position, self.end)
            self.word_at = found.start() if found else self.end
        return self.word_at

    def _closed(self, position: int) -> int:
        """Return where the closing marks after a stop end."""
        while position < self.end:
            if position in self.marks.closing:
                position += 1
            elif footnote := _FOOTNOTE.match(self.text, position, self.end):
                position = footnote.end()
            else:
                space = _SPACE.match(self.text, position, self.end)
                after = space.end() if space else position
                if after == position or after not in self.marks.closing:
                    break
                position = after + 1
        return position

    def _ends(self, sentence: int, stop: re.Match[str], cut: int) -> bool:
        """Tell whether the sentence that began at `sentence` ends at `cut`."""
        text = self.text
        next_at = self._word_from(cut)
        if next_at == self.end or _STRAY.match(text, cut, self.end):
            return False
        if self._held_together(sentence, cut):
            return False
        quoted = self._quotation_opens(cut, next_at)
        glued = not text[cut].isspace()
        word = _WORD.match(text, next_at, self.end)
        following = word[0] if word else ""
        token = _TOKEN_BREAK.search(text, max(sentence, stop.start() - 60), stop.start())
        before = token[0].strip("'‘’*_") if token else ""
        single = stop[0] == "." and cut == stop.end()
        if glued and not self._glued_end(stop, cut, before, following, quoted):
            return False
        if text[cut - 1] in _QUOTES and attributes(following):
            return bool(_SPEAKS_FIRST.match(text, next_at, self.end))
        if _is_small(following):
            plain = len(before) >= _SURE_WORD and before.isalpha() and before.islower()
            return single and stop_after(before) is Stop.END and (quoted or plain)
        if stop[0] == "." and text[stop.end()] in ")]" and stop_after(before) is Stop.ABBREVIATION:
            return False
        if not single:
            return not (
                text[stop.start() - 1] in "([" or self._is_name_mark(stop, before, following)
            )
        if self._is_list_number(sentence, stop.start(), before):
            return False
        return _may_end(before, following, quoted)

    def _quotation_opens(self, start: int, end: int) -> bool:
        lead_in = range(max(start, end - _LONGEST_LEAD_IN), end)
        return any(
            position in self.marks.opening and self.text[position] not in "([{"
            for position in lead_in
        )

    def _held_together(self, sentence: int, cut: int) -> bool:
        """Tell whether `cut` lies in an aside or a quoted name in the middle of a sentence."""
        for pair in self.marks.around(cut):
            length = pair.end - pair.start
            if pair.start <= sentence or length > _LONGEST_ASIDE:
                return False
            if not pair.quotation:
                return True
            before = self.text[max(sentence, pair.start - _LONGEST_LEAD_IN) : pair.start]
            after = self.text[pair.end : pair.end + 2].lstrip()
            led_in = before.rstrip().endswith((":", ","))
            if length <= _LONGEST_NAME and not led_in and after[:1].islower():
                return True
        return False

    def _glued_end(
        self, stop: re.Match[str], cut: int, before: str, following: str, quoted: bool
    ) -> bool:
        """Tell whether a stop without white space after it may end a sentence."""
        text = self.text
        if stop[0] in ("...", "…") or following.lower() in DOMAINS:
            return False
        if len(following) < 2 or not following[0].isupper():
            return False
        everyday = opens_sentence(following)
        if not following[1].islower():
            return bool(_LOWER_WORD.match(before)) and following.isupper() and len(following) > 2
        if cut > stop.end() or quoted or text[stop.start() - 1] in ")]}":
            return True
        if _FIGURE.fullmatch(before):
            return everyday or not _MONTH.match(following)
        if _LOWER_WORD.match(before):
            return stop_after(before) is not Stop.ABBREVIATION
        return everyday and before.isupper() and before.isalpha() and len(before) > 1

    def _is_name_mark(self, stop: re.Match[str], before: str, following: str) -> bool:
        return stop[0] == "!" and before == "Yahoo" and not opens_sentence(following)

    def _is_list_number(self, sentence: int, stop: int, before: str) -> bool:
        """Tell whether `before` numbers a point: it opens the sentence or follows a colon."""
        if not _LIST_NUMBER.match(before):
            return False
        start = stop - len(before)
        head = self.text[max(sentence, start - _LONGEST_LEAD_IN) : start].strip(
            "\"“”'‘’([*-–—• \t\r\n"
        )
        return not head or (before[0].isdigit() and head[-1] in ":;")


def _is_small(word: str) -> bool:
    return word[:1].islower() and not _CAMEL.match(word)


def _may_end(before: str, following: str, quoted: bool) -> bool:
    match stop_after(before):
        case Stop.ABBREVIATION:
            return False
        case Stop.BEFORE_NUMBER:
            return not (following[:1].isdigit() or _ROMAN.fullmatch(following))
        case Stop.EITHER:
            return opens_sentence(following) or (quoted and len(before) > 1)
        case _:
            return not (before[-1:].isdigit() and following[:1] == "0")
