# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Bylines: who wrote, edited and uploaded an article, and the initials at its end."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_app.core.clutter.datelines import is_outlet
from briefing_app.core.clutter.looks import words
from briefing_app.core.clutter.vocabulary import word_set

_WRITERS = (
    "penulis naskah|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|koresponden|oleh|by"
    "|author|redaktur & reporter|reporter & editor|teks|naskah"
)
_OTHERS = (
    "editor & reporter|editor|redaktur pelaksana|redaktur|penyunting|penyelaras bahasa|uploader"
    "|publisher|penerbit"
    "|penerjemah|alih bahasa|video editor|kameramen|kamerawan|produser|narator|videografer"
    "|fotografer|desainer"
    "|copy editor|pemimpin redaksi|content writer|sub editor|asisten editor|admin"
)
_LABEL = re.compile(
    rf"(?:^|(?<=[\s|•·,/;.(])|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))(?P<label>{_WRITERS}|{_OTHERS}|rep|red)"
    r"\s*[:：](?=\s*\S)\s*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?P<label>{_WRITERS}|{_OTHERS})\s+(?=[A-Z])", re.IGNORECASE)
_COMMA = re.compile(r"(?P<label>penulis|peranan|author|role),\s+(?=[A-Z])", re.IGNORECASE)
_REPORTED = re.compile(
    r"(?:laporan(?: langsung)?(?: dari)?|report by|laporan khusus)\s*:?\s+"
    r"(?:(?:wartawan|reporter|kontributor|jurnalis|koresponden)\s+)?(?P<who>\S.{2,80})",
    re.IGNORECASE,
)
_SMALL_NAMES = re.compile(r"\s*[a-z]{2,15}(?: [a-z]{2,15}){1,2}\s*")
_ROLE = re.compile(
    r"\s*[,|–-]\s*(?:jurnalis|wartawan|reporter|kontributor|penulis|editor)\s*$", re.IGNORECASE
)
_WRITER_LABELS = frozenset([*_WRITERS.split("|"), "rep"])
_JOINERS = word_set("dan bin binti van von de da dos la le el al der den and with tim")
_COPYRIGHT = re.compile(r"\s*(?:copyright|hak cipta|©|\(c\)).*", re.IGNORECASE | re.DOTALL)

# Initials of writers and editors behind the last full stop: (jhn/yn), (ant/dil), [R/dtc], (*).
_CODE_PART = r"[A-Za-z][\w.]{0,9}"
_CODES = re.compile(
    r"\s*[(\[]\s*(?:"
    rf"{_CODE_PART}(?:\s?[/|,&+-]\s?{_CODE_PART}|\s?[/-]\s?\d{{1,2}}){{1,5}}|\*{{1,3}}"
    rf"|[a-zA-Z]{{2,6}}"
    r")\s*[)\]]\s*[.*]?\s*$"
)
_IN_BRACKETS = re.compile(r"\s*[(\[]\s*(?P<signed>[^()\[\]]{3,60}?)\s*[)\]]\s*\.?\s*$")
_PERSON = re.compile(r"[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){1,3}")
_AGENCIES = word_set("reuters afp ap dpa xinhua tass kyodo yonhap cnn aljazeera bloomberg")
_SAFE_CODES = re.compile(
    r"\s*[(\[](?:[a-z]{2,6}(?:/[a-z]{2,6}){1,4}|[A-Z]{2,5}/\d{1,3})[)\]]\s*\.?\s*$"
)
_GLUED = re.compile(
    rf"(?<=[.!?…”\"')\]])\s*(?=(?:{_WRITERS}|{_OTHERS})\s*[:：]\s*[A-Z])", re.IGNORECASE
)


class Byline(NamedTuple):
    """A byline.

    Attributes:
        author: Who wrote it; empty where the line names only editors and the like.
    """

    author: str


def looks_like_names(text: str) -> bool:
    """Whether a text is nothing but names of people or of a newsroom."""
    text = text.strip(" .,;|•·-–—/*()")
    tokens = re.findall(r"[^\s,/&|;]+", text)
    if not 1 <= len(tokens) <= 14 or text.endswith(("?", "!", ":")):
        return False
    if len(tokens) == 1 and re.fullmatch(r"[a-z]{2,12}", tokens[0]):
        return True
    return all(
        token[0].isupper() or token.lower() in _JOINERS or not token[0].isalnum()
        for token in tokens
    )


def read_byline(text: str, *, edge: bool) -> Byline | None:
    """Read a line as a byline.

    Args:
        text: The line.
        edge: Whether it stands before or after all prose, where "Oleh NAME" is a byline
            without a colon too.

    Returns:
        The byline, or None where the line is something else.
    """
    if len(text) > 240:
        return None
    line = _COPYRIGHT.sub("", text)
    labels = list(_LABEL.finditer(line))
    if labels and not line[: labels[0].start()].strip(" |•·-–—(["):
        small = edge and _SMALL_NAMES.fullmatch(line[labels[0].end() :]) is not None
        return Byline("") if small else _labelled(line, labels)
    if not edge:
        return None
    bare = _BARE.match(line) or _COMMA.match(line)
    if bare and len(words(line)) <= 9 and looks_like_names(line[bare.end() :]):
        writer = bare["label"].lower() in _WRITER_LABELS
        return Byline(clean_names(line[bare.end() :]) if writer else "")
    reported = _REPORTED.fullmatch(line)
    if reported and looks_like_names(reported["who"]):
        return Byline(clean_names(reported["who"].split(",")[-1]))
    return None


def _labelled(line: str, labels: list[re.Match[str]]) -> Byline | None:
    author = ""
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        value = line[label.end() : following.start() if following else len(line)]
        if not looks_like_names(value):
            return None
        if not author and label["label"].lower() in _WRITER_LABELS:
            author = clean_names(value)
    return Byline(author)


def clean_names(names: str) -> str:
    """Return names without signs and roles around them, empty where they name nobody."""
    names = _ROLE.sub("", " ".join(names.split()).strip(" .,;|•·-–—/*()"))
    parts = [part.strip() for part in names.split("|")]
    names = ", ".join(part for part in parts if not is_outlet(part) and part.lower() != "tim")
    return "" if names.lower() in ("redaksi", "tim redaksi", "admin", "tim", "newsroom") else names


def trailing_byline(text: str) -> tuple[int, Byline] | None:
    """Find labelled names behind a paragraph's last sentence, and where they start."""
    tail = max(0, len(text) - 240)
    for match in _GLUED.finditer(text, tail):
        byline = read_byline(" ".join(text[match.end() :].split()), edge=False)
        if byline is not None:
            return match.start(), byline
    return None


def trailing_code(text: str, *, last: bool) -> int | None:
    """Find the initials behind a paragraph's last sentence.

    Args:
        text: The paragraph.
        last: Whether the article ends here; elsewhere only small initials with a slash
            count, and only behind a full stop.

    Returns:
        Where they start, or None.
    """
    tail = max(0, len(text) - 80)
    window = text[tail:]
    match = (_CODES if last else _SAFE_CODES).search(window) or _signature(window, last=last)
    if match is None:
        return None
    before = window[: match.start()].rstrip()
    finished = before.endswith((".", "!", "?", "…", "”", '"', "’", ")"))
    if finished or (last and match[0].rstrip().endswith((")", "]")) and _SAFE_CODES.search(window)):
        return tail + match.start()
    return None


def _signature(text: str, *, last: bool) -> re.Match[str] | None:
    """Find an agency, an outlet or, behind the last paragraph, a name in brackets."""
    match = _IN_BRACKETS.search(text)
    if match is None:
        return None
    first = match["signed"].split("/")[0].strip()
    known = first.lower() in _AGENCIES or is_outlet(first)
    return match if known or (last and _PERSON.fullmatch(match["signed"])) else None


def is_code_line(text: str) -> bool:
    """Whether a line is nothing but initials, a name or an outlet in brackets."""
    if len(text) > 70 or text[:1] not in ("(", "["):
        return False
    return _CODES.fullmatch(text) is not None or _signature(text, last=True) is not None
