# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Labels whose value stands on the next line: "Oleh" over a name, "Sumber:" over a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.clutter.bylines import clean_names, looks_like_names
from briefing_app.core.clutter.looks import is_finished, words
from briefing_app.core.clutter.marks import Found, is_section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.clutter.draft import Draft

_WRITER = re.compile(
    r"(?:oleh|by|(?:penulis|reporter|pewarta|wartawan|jurnalis|kontributor)(?=\s*[:：]))\s*[:：]?",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:editor|redaktur|penyunting|penerjemah|uploader|fotografer|produser)\s*[:：]", re.IGNORECASE
)
# A summary may stand between the headline and the label.
_BELOW_THE_SUMMARY = 3
_SOURCE = re.compile(r"sumber\s*[:：]", re.IGNORECASE)


def clean_label_lines(drafts: Sequence[Draft], first: int, last: int) -> Iterator[Found]:
    """Take such labels with their values before the first and behind the last paragraph.

    Args:
        drafts: The blocks of the document, in order.
        first: Position of the first paragraph.
        last: Position of the last paragraph.

    Yields:
        The authors that they name.
    """
    for position in range(len(drafts) - 1):
        label, value = drafts[position : position + 2]
        inside = first + _BELOW_THE_SUMMARY < position <= last
        if inside or label.taken:
            continue
        writer = _WRITER.fullmatch(label.kept) is not None
        if (writer or _OTHER.fullmatch(label.kept)) and _names_people(value):
            label.take("byline")
            author = clean_names(value.kept) if writer else ""
            value.take("byline")
            if author:
                yield Found("author", author, "byline")
        elif (writer or _OTHER.fullmatch(label.kept)) and label.kept.endswith((":", "：")):
            label.take("byline")
        elif (
            _SOURCE.fullmatch(label.kept)
            and value.kept
            and value.is_item
            and not is_finished(value.kept)
        ):
            label.take("source-line")
            value.take("source-line")


def _names_people(draft: Draft) -> bool:
    kept = draft.kept
    return (
        2 <= len(words(kept)) <= 6
        and not re.search(r"[\d:：|]", kept)
        and not is_section(kept)
        and looks_like_names(kept)
    )
