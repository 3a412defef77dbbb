# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Labels that stand before and after an article alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.clutter.bylines import read_byline
from briefing_app.core.clutter.datelines import DOMAIN
from briefing_app.core.clutter.looks import words
from briefing_app.core.clutter.vocabulary import SECTIONS, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.clutter.draft import Draft

TAGS = re.compile(
    r"(?:tags?|topik(?: berita| artikel)?(?: (?:terkait|pilihan|berita))?|topics?|label|kata kunci"
    r"|keywords?|kategori|category|tagar|posted in"
    r"|filed under|tag terkait|tagged(?: (?:with|in))?)(?P<sign>\s*[:：#]\s*"
    r"|\s*$)(?P<tags>.{0,400})",
    re.IGNORECASE,
)
"""A line of key words, and what stands behind its label."""
HASHTAGS = re.compile(r"(?:#[\w.]+[\s,]*){1,20}")
"""A line of hashtags."""
SOURCE = re.compile(
    r"(?:sumber|source|sumber (?:berita|artikel|data)|referensi)\s*[:：]\s*(?P<source>.{2,200})",
    re.IGNORECASE,
)
"""A line that names a source."""
OUTLET_LINE = re.compile(rf"(?:tim |redaksi |oleh )?(?P<outlet>{DOMAIN})", re.IGNORECASE)
"""The web address of an outlet, for a byline."""
URL_LINE = re.compile(r"https?://\S+")
"""An address and nothing else."""
_COLUMN = re.compile(r"[|/,•·;]")
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MENU_WORDS = frozenset(word for name in SECTIONS for word in name.split()) | word_set(
    "tentang kami pedoman media siber ketentuan kebijakan privasi redaksi karir karier iklan"
    " bantuan kontak hubungi indeks panduan disclaimer"
)
# A headline has fewer words without a small one, and no headline runs this many words together.
_LONG_MENU = 12
_GLUED_MENU = 3


class Found(NamedTuple):
    """Something that a removed line tells about the article.

    Attributes:
        field: Field of `Metadata`.
        value: What the line tells.
        origin: What kind of line told it.
    """

    field: str
    value: str
    origin: str


def is_section(text: str) -> bool:
    """Whether a line is nothing but names of a site's sections."""
    if len(text) > 120:
        return False
    return _are_sections(_COLUMN.split(text)) or _are_sections(_GLUED.split(text))


def _are_sections(names: list[str]) -> bool:
    parts = [name.strip(" #-–—:>").lower() for name in names]
    return all(part in SECTIONS for part in parts if part) and any(parts)


def is_menu(text: str) -> bool:
    """Whether a line is a site's menu: many names of sections, or links run together."""
    if len(text) > 400 or re.search(r"[.,:;?!\"“]", text):
        return False
    parts = _GLUED.split(text)
    tokens = words(" ".join(parts))
    known = sum(token.lower() in _MENU_WORDS for token in tokens)
    if len(parts) > _GLUED_MENU:
        return known * 3 >= len(tokens)
    loud = all(not token[0].islower() for token in tokens)
    return len(tokens) >= _LONG_MENU and loud and known * 2 >= len(tokens)


def take_byline(draft: Draft, *, edge: bool) -> Iterator[Found]:
    """Take a line that is a byline, and yield the author that it names."""
    byline = read_byline(draft.kept, edge=edge)
    if byline is not None:
        draft.take("byline")
        if byline.author:
            yield Found("author", byline.author, "byline")
