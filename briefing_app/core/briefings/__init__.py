# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Briefings as they are written: kept in the library, edited, and composed into print.

A briefing is a tree: title block, bottom line, key judgements, sections of blocks. Whatever is
taken from an article is a `Citation`; blocks name it by its key. A citation keeps what it was
taken from, word for word, so that a later correction is noticed and never changes a briefing by
itself.
"""

from __future__ import annotations

from briefing_app.core.briefings.choices import (
    BottomLineOrigin,
    Confidence,
    Credibility,
    Likelihood,
    Paper,
    Reliability,
)
from briefing_app.core.briefings.codec import BriefingFormatError, dump_briefing, load_briefing
from briefing_app.core.briefings.model import (
    LINK,
    AnnotationsBlock,
    Block,
    Citation,
    CitedSource,
    Draft,
    Judgement,
    LedgerBlock,
    LedgerGroupDraft,
    LedgerLine,
    NotedCitation,
    PictureBlock,
    QuotationBlock,
    SectionDraft,
    SummaryBlock,
    TableBlock,
    TextBlock,
    TimelineBlock,
    TimelineEntry,
    TitleBlock,
)

__all__ = [
    "LINK",
    "AnnotationsBlock",
    "Block",
    "BottomLineOrigin",
    "BriefingFormatError",
    "Citation",
    "CitedSource",
    "Confidence",
    "Credibility",
    "Draft",
    "Judgement",
    "LedgerBlock",
    "LedgerGroupDraft",
    "LedgerLine",
    "Likelihood",
    "NotedCitation",
    "Paper",
    "PictureBlock",
    "QuotationBlock",
    "Reliability",
    "SectionDraft",
    "SummaryBlock",
    "TableBlock",
    "TextBlock",
    "TimelineBlock",
    "TimelineEntry",
    "TitleBlock",
    "dump_briefing",
    "load_briefing",
]
