# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Captions and credits of pictures that the text does not show."""

from __future__ import annotations

import re

from briefing_app.core.clutter.looks import is_prose, words

RULE = "photo-credit"

_LABELLED = re.compile(
    r"\W*(?:(?:sumber )?(?:foto|photo|gambar|image)|kredit foto|photo credit|infografis|grafis"
    r"|ilustrasi(?: foto)?|keterangan (?:foto|gambar)|caption)(?: ilustrasi)?"
    r"(?:\s?[:/,](?=\s?\S)|\s-\s)\s?.{1,400}",
    re.IGNORECASE | re.DOTALL,
)
_ONLY = re.compile(r"\W*(?i:dok|dokumentasi|istimewa|ist)\W{0,3}(?:[A-Z][\w.]*\W{0,2}){0,6}")
_AGENCY = re.compile(
    r"(?:REUTERS|Reuters|AFP|AP|EPA|ANTARA|XINHUA|Xinhua|TASS|KCNA|KYODO|Kyodo|YONHAP|Yonhap)"
    r"(?: (?i:photo|foto))?(?:\s?/\s?[A-Z@][\w.@-]*(?: [A-Z@][\w.@-]*){0,4}){0,4}"
)
_STOCK = (
    r"(?:Getty ?Images|Shutterstock|Deposit ?[Pp]hotos|i[Ss]tock|Thinkstock|Freepik|Unsplash"
    r"|Pexels|Pixabay|Dreamstime)"
)
_NAME = r"[A-Z@][\w.@]*(?:[ /-][A-Z@][\w.@]*){0,5}(?:/\w+)?"
_AT_END = re.compile(
    r"[(\[](?i:sumber )?(?i:foto|photo|gambar|dok|dokumentasi|ilustrasi|image|istimewa)\b"
    r"(?:\s?[:/.]\s?[^()\[\]]{1,80}|\s[A-Z@][^()\[\]]{0,80}|)[)\]]\s*\.?\s*$"
    r"|(?<=\w)/(?:Net|Ist|Istimewa|Repro)$"
    r"|(?:^|[(\[|–—-]\s?|(?<=[.!?])\s+)(?:"
    rf"(?:ANTARA FOTO|FOTO ANTARA|Antara Foto)/{_NAME}|(?:REUTERS|AFP|EPA|AP|KCNA)/{_NAME}"
    rf"|(?:AFP|AP) (?:PHOTO|Photo)(?:\s?/\s?{_NAME})?|(?:{_NAME}[ /])?{_STOCK}(?:[ /]{_NAME})?"
    rf"|{_NAME} via (?:REUTERS|Reuters|AFP|AP)(?:/{_NAME})?"
    r")\s*[)\]]?\s*\.?\s*$"
)
_PICTURE = re.compile(r"foto|photo|gambar|dok|ilustrasi|image|istimewa|via", re.IGNORECASE)
_INNER_END = re.compile(r"[a-z)”\"]{2}[.!?][”\"]?\s+[\"“A-Z]")

# A caption is one sentence and no longer; more is a paragraph that a credit hangs on.
_LONGEST_CAPTION = 35
_LONGEST_BLOCK = 500
_LONGEST_CREDIT = 140


def is_caption(text: str) -> bool:
    """Whether a block is a caption or credit: labelled so, or one sentence with a credit."""
    if len(text) > _LONGEST_BLOCK:
        return False
    if _LABELLED.fullmatch(text) or _ONLY.fullmatch(text) or _AGENCY.fullmatch(text):
        return True
    start = credit_start(text)
    if start is None or _INNER_END.search(text, 0, start):
        return False
    return len(words(text[:start])) <= _LONGEST_CAPTION


def may_be_source(text: str) -> bool:
    """Whether a credit behind a whole sentence may be the article's: it names no picture."""
    start = credit_start(text)
    return (
        start is not None and is_prose(text[:start].rstrip()) and not _PICTURE.search(text, start)
    )


def credit_start(text: str) -> int | None:
    """Find the credit that a text ends with, and return where it starts."""
    match = _AT_END.search(text, max(0, len(text) - _LONGEST_CREDIT))
    return match.start() if match else None
