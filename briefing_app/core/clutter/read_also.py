# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Pointers to other articles: "Baca Juga: HEADLINE", on a line of their own or run in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.clutter.headline_end import find_sentence_start
from briefing_app.core.clutter.looks import (
    is_finished,
    is_headline,
    is_prose,
    title_case_share,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.core.clutter.draft import Draft
    from briefing_app.core.clutter.names import Names

RULE = "read-also"

_ALSO = (
    r"(?:baca|simak|lihat|tonton|saksikan|dengarkan|cek)\s+(?:juga|pula|lainnya|selengkapnya)"
    r"(?:\s+(?:video|artikel|berita|di sini|topik|infografis)(?:\s+(?:ini|pilihan|menarik"
    r"|terkait|lainnya))*)?"
    r"|(?:pilihan|rekomendasi)\s+(?:editor|redaksi|untuk\s+anda)"
    r"|(?:artikel|berita|video)\s+(?:selengkapnya|terkait|lainnya|pilihan)"
    r"|selengkapnya(?:\s+(?:baca|di)(?:\s+sini)?)?"
    r"|jangan\s+lewatkan|also\s+read|read\s+also|bacaan\s+terkait|terkait"
)
_SIGN = r"\s*(?:[:：»>]+|[-–—]+)\s*"
_LABEL_ALONE = re.compile(
    r"\W*(?:(?:baca|simak|lihat|tonton)\s+(?:juga|pula)(?:\s+\w+){0,2}|pilihan\s+(?:editor"
    r"|redaksi)|baca)"
    r"\s*[:：»>.\-–—]*\s*",
    re.IGNORECASE,
)
_AT_START = re.compile(rf"[\s•▪●*>»\-–—\[(]*(?:(?:{_ALSO}){_SIGN}|baca\s*:\s*)", re.IGNORECASE)
_AT_START_BARE = re.compile(
    r"[\s•▪●*>»\-–—]*(?:(?i:baca|simak|lihat) (?:juga|Juga|JUGA))\s+(?=[A-Z\d\"“‘'])"
)
_BRACKETED = re.compile(
    rf"[(\[]\s*(?:(?:(?:{_ALSO}){_SIGN}|baca\s*:\s*)[^()\[\]\n]{{3,240}}"
    r"|(?:baca|lihat|simak)\s+selengkapnya(?:\s+di\s+sini)?\s*)[)\]]\s*\.?",
    re.IGNORECASE,
)
_ALSO_RUN_IN = (
    r"(?:baca|simak|lihat|tonton)\s+(?:juga|pula)|artikel\s+selengkapnya"
    r"|pilihan\s+(?:editor|redaksi)"
)
_WHOLE_ONLY = re.compile(
    r"(?:selanjutnya|menarik\s+dibaca|tonton|terkait|berita\s+terkait|populer|terpopuler)\s*:\s+",
    re.IGNORECASE,
)
_RUN_IN = re.compile(
    rf"(?:(?<=[.!?…”’)\]])\s*|(?<=[.!?…,][\"'])\s*|(?<=[\"'])\s+|\n\s*"
    rf"|(?<=\s\s))(?:{_ALSO_RUN_IN})\s*[:：]\s*",
    re.IGNORECASE,
)
_RUN_IN_LOUD = re.compile(
    r"\s(?:Baca|BACA|Simak|SIMAK|Lihat|LIHAT) (?:Juga|JUGA)\s?[:：]\s*(?=[A-Z\d])"
)
# No headline reaches further.
_FAR = 1_000

_GAMBAS = re.compile(r"\[?Gambas\s?:\s?[^\]\n]{1,80}\]", re.IGNORECASE)
_AD_RUN_IN = re.compile(
    r"(?:ADVERTISEMENT\s*)?(?:SCROLL TO (?:CONTINUE|RESUME)(?: WITH)?(?: CONTENT)?"
    r"|Scroll to Continue with Content)"
    r"|\bADVERTISEMENT\b"
)


def apply(drafts: Sequence[Draft], names: Callable[[Draft], Names]) -> None:
    """Take the pointers out of the blocks.

    Args:
        drafts: The blocks of the document, in order.
        names: What the article tells about its words, one block left out.
    """
    for position, draft in enumerate(drafts):
        if draft.taken:
            continue
        _inline(draft)
        if _LABEL_ALONE.fullmatch(draft.kept) and len(draft.kept) <= 60:
            draft.take(RULE)
            take_list(drafts, position + 1, RULE)
            continue
        _whole_or_run_in(draft, names)


def take_list(drafts: Sequence[Draft], position: int, rule: str) -> int:
    """Take the list of headlines that follows a label, as far as it can be told.

    Bullets go on being list entries; without bullets a line has to be as long as a
    headline, since a short one may be the next section's heading.

    Returns:
        The position after the list.
    """
    limit = min(len(drafts), position + 12)
    while position < limit:
        draft = drafts[position]
        if not draft.taken:
            kept = draft.kept
            entry = draft.is_item and not is_prose(kept) and len(words(kept)) <= 25
            line = (
                is_headline(kept) and len(words(kept)) >= 6 and title_case_share(words(kept)) >= 0.6
            )
            if not (entry or line):
                break
            draft.take(rule)
        position += 1
    return position


def _inline(draft: Draft) -> None:
    """Take what stands in brackets or is written in a way that no sentence is."""
    text = draft.text
    if "ambas" in text or "AMBAS" in text:
        for match in _GAMBAS.finditer(text):
            draft.cut(match.start(), match.end(), "media-placeholder")
    if "SCROLL" in text or "ADVERT" in text or "Scroll to" in text:
        for match in _AD_RUN_IN.finditer(text):
            draft.cut(match.start(), match.end(), "advertisement")
    if "(" in text or "[" in text:
        for match in _BRACKETED.finditer(text):
            draft.cut(match.start(), match.end(), RULE)


def _whole_or_run_in(draft: Draft, names: Callable[[Draft], Names]) -> None:
    text = draft.text
    done = 0
    label = _WHOLE_ONLY.match(text)
    if label and is_headline(draft.kept[label.end() :]) and not is_finished(text):
        draft.take(RULE)
        return
    match = _AT_START.match(text)
    if match and match.end() < len(text.rstrip()):
        done = _cut_headline(draft, match.start(), match.end(), names)
    elif not match:
        bare = _AT_START_BARE.match(text)
        if bare and not is_finished(text) and _is_title(text[bare.end() :]):
            draft.take(RULE)
            return
    for found in _run_in(text):
        if found.start() > 0 and found.end() > done:
            done = _cut_headline(draft, found.start(), found.end(), names)


def _run_in(text: str) -> list[re.Match[str]]:
    """Find the labels inside a paragraph, in order."""
    if ":" not in text and "：" not in text:
        return []
    loud = (
        match
        for match in _RUN_IN_LOUD.finditer(text)
        if _is_title(" ".join(text[match.end() : match.end() + 120].split()[:5]))
    )
    return sorted([*_RUN_IN.finditer(text), *loud], key=lambda match: match.end())


def _is_title(text: str) -> bool:
    tokens = words(text[:200])
    return len(tokens) >= 3 and title_case_share(tokens) >= 0.75


def _cut_headline(draft: Draft, start: int, headline: int, names: Callable[[Draft], Names]) -> int:
    """Cut a label and the headline behind it, up to the next sentence, and return its end."""
    following = _RUN_IN.search(draft.text, headline)
    end = following.start() if following else len(draft.text)
    rest = draft.text[headline : min(end, headline + _FAR)]
    plain = rest.strip()
    whole = end <= headline + _FAR and (
        (not is_finished(plain) and len(words(plain)) <= 30)
        or (plain[-1:] in "!?" and is_headline(plain) and not any(c in plain[:-1] for c in ".!?"))
    )
    if not whole:
        end = headline + (find_sentence_start(rest, names(draft)) or 0)
    draft.cut(start, end, RULE)
    return end
