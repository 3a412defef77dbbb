# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What of a document is article, and what is the web page around it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from briefing_app.core.model import Cleaned, Passage, Removed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing_app.core.model import Document

RULES: Mapping[str, str] = MappingProxyType(
    {"site-chrome": "The page's menus, forms and footers, which its structure marks as such."}
)


def clean(document: Document) -> Cleaned:
    """Tell the article from what stands around it."""
    passages = []
    removed = []
    for index, block in enumerate(document.blocks):
        if block.furniture:
            removed.append(Removed(block.start, block.end, index, "site-chrome"))
        else:
            passages.append(Passage(block.start, block.end, index, block.kind))
    return Cleaned(tuple(passages), tuple(removed))
