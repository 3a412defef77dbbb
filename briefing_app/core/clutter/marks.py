# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Labels that stand before and after an article alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.clutter.bylines import read_byline
from briefing_app.core.clutter.datelines import DOMAIN
from briefing_app.core.clutter.vocabulary import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing_app.core.clutter.draft import Draft

TAGS = re.compile(
    r"(?:tags?|topik(?: berita)?(?: (?:terkait|pilihan|berita))?|topics?|label|kata kunci"
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
    parts = [part.strip(" #-–—:>") for part in _COLUMN.split(text.lower())]
    return len(text) <= 120 and all(part in SECTIONS for part in parts if part) and any(parts)


def take_byline(draft: Draft, *, edge: bool) -> Iterator[Found]:
    """Take a line that is a byline, and yield the author that it names."""
    byline = read_byline(draft.kept, edge=edge)
    if byline is not None:
        draft.take("byline")
        if byline.author:
            yield Found("author", byline.author, "byline")
