# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What of a document is article, and what is the web page around it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from briefing_app.core.clutter import credits, head, label_lines, lines, read_also, tail
from briefing_app.core.clutter.datelines import find_dateline, is_dateline
from briefing_app.core.clutter.dates import find_glued_date, read_date_line
from briefing_app.core.clutter.draft import Draft
from briefing_app.core.clutter.looks import (
    is_finished,
    is_headline,
    is_prose,
    is_title,
    title_case_share,
    words,
)
from briefing_app.core.clutter.marks import Found
from briefing_app.core.clutter.names import Names
from briefing_app.core.model import BlockKind, Cleaned, Metadata, Passage, Removed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefing_app.core.model import Document

RULES: Mapping[str, str] = MappingProxyType(
    {
        "site-chrome": "Menus, links, buttons and other parts of the page around the article.",
        "dateline": "Place and outlet in front of the first sentence.",
        "read-also": "A pointer to another article, such as “Baca juga”, with its headline.",
        "related-list": "A list of other articles.",
        "advertisement": "A mark where the page shows an advertisement.",
        "media-placeholder": "A place where the page shows a video, a post or a player.",
        "pagination": "Page numbers and links to the next page.",
        "follow-us": "An invitation to follow the outlet or to install its app.",
        "share-buttons": "Buttons for sharing the article.",
        "comment-form": "The comment form or a heading of the comments.",
        "byline": "Names of writers, editors and others who worked on the article.",
        "byline-code": "Initials of writers or editors at the end.",
        "source-line": "A line that names the source of the article.",
        "publication-date": "A line that gives the date of publication.",
        "reading-stats": "Reading time, number of readers or age of the article.",
        "category": "Names of the site's sections.",
        "tags": "Key words under or over the article.",
        "breadcrumb": "The path to the article in the site's menu.",
        "photo-credit": "A caption or credit of a picture that the text does not show.",
        "copyright": "A notice of copyright.",
        "newsroom": "What the outlet says about itself.",
        "cookie-notice": "A notice about cookies.",
        "republication": "A note that the article also appeared elsewhere, or a bare address.",
        "ornament": "Signs without a letter or digit.",
    }
)
"""For each rule, by its name, what it takes out; one sentence for users."""

# How many paragraphs may have a dateline: a lead-in may stand above the one that has it, and
# captions too where the dateline names an outlet.
_FIRST_PARAGRAPHS, _WITH_OUTLET = 2, 5
_FIRST_BLOCKS = 60
# Behind so many paragraphs a whole sentence that an agency signed is text, no caption.
_WITH_CAPTIONS = 3
# In words: what stands over a headline is a topic up to here, when the headline has so many.
_LONGEST_TOPIC, _SHORTEST_HEADLINE = 4, 7


def clean(document: Document) -> Cleaned:
    """Tell the article from what stands around it.

    Doubtful text stays in. What is taken out keeps its place and the name of the rule that
    took it, so that it can be restored.

    Args:
        document: The text and its blocks.

    Returns:
        What is article, what is not, and what the removed pieces tell about the article:
        outlet, author, date of publication, address, and as title the headline in the
        first line, which stays in the text as a heading.
    """
    drafts = [
        Draft(index, block, document.text[block.start : block.end])
        for index, block in enumerate(document.blocks)
    ]
    found: list[Found] = []
    prose = [draft.index for draft in drafts if is_prose(draft.kept)]
    captions_end = prose[min(_WITH_CAPTIONS, len(prose) - 1)] if prose else -1
    for draft in drafts:
        _take_line(draft, found, inner=draft.index >= captions_end)
    read_also.apply(drafts, _NameIndex(drafts))
    last = tail.end_of_article(drafts)
    first = _first_paragraph(drafts)
    found += label_lines.clean_label_lines(drafts, first, last)
    found += head.clean_lines(drafts, first, last)
    found += head.clean_head(drafts, first)
    tail.clean_related(drafts, last)
    ends = list(tail.clean_ends(drafts, last))
    found += tail.clean_tail(drafts, last)
    tail.clean_unmarked_lists(drafts, first, last)
    found += ends
    found += _datelines(drafts)
    headings = _headings(drafts)
    headline = _headline(drafts)
    if headline is not None:
        headings.add(headline.index)
        found.append(Found("title", headline.kept, "first line"))
    return _cleaned(drafts, headings, found)


def _take_line(draft: Draft, found: list[Found], *, inner: bool) -> None:
    if draft.block.furniture:
        draft.take("site-chrome")
        return
    if not any(map(str.isalnum, draft.text)):
        draft.cut(0, len(draft.text), "ornament")
        return
    rule = lines.rule_of(draft.kept)
    if rule:
        if rule == "republication":
            outlet, url = lines.republished(draft.kept)
            found += [Found("outlet", outlet, "republication note")] if outlet else []
            found += [Found("url", url, "republication note")] if url else []
        draft.take(rule)
    elif credits.is_caption(draft.kept) and not (inner and credits.may_be_source(draft.kept)):
        draft.take(credits.RULE)
    else:
        start = credits.credit_start(draft.text)
        if start is not None:
            draft.cut(start, len(draft.text), credits.RULE)
        if "\n" in draft.text:
            _take_inner_lines(draft)


def _take_inner_lines(draft: Draft) -> None:
    """Take clutter that is a whole line of a block of several lines."""
    at = 0
    finished = True
    for line in draft.text.splitlines(keepends=True):
        text = " ".join(line.split())
        rule = lines.rule_of(text) if finished else None
        if rule:
            draft.cut(at, at + len(line), rule)
        else:
            finished = is_finished(text)
        at += len(line)


class _NameIndex:
    """The names of the article, collected when a headline's end is first looked for."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = drafts
        self._names: Names | None = None

    def __call__(self, draft: Draft) -> Names:
        if self._names is None:
            self._names = Names.of(d.text for d in self._drafts if is_prose(d.kept))
        return self._names


def _datelines(drafts: Sequence[Draft]) -> Iterator[Found]:
    seen = 0
    for position, draft in enumerate(drafts[:_FIRST_BLOCKS]):
        if draft.taken:
            continue
        alone = is_dateline(draft.kept)
        if alone is not None and any(
            is_prose(other.kept) for other in drafts[position + 1 : position + 3]
        ):
            draft.take("dateline")
            if alone.outlet:
                yield Found("outlet", alone.outlet, "dateline")
            continue
        if not is_prose(draft.kept):
            continue
        start = next(begin for begin, end in draft.gaps() if draft.text[begin:end].strip())
        start += len(draft.text[start:]) - len(draft.text[start:].lstrip(" \t\n\xa0•▪●"))
        stamp = find_glued_date(draft.text[start:])
        dateline = find_dateline(draft.text[start + stamp :])
        if seen >= _FIRST_PARAGRAPHS and not (dateline and dateline.outlet):
            dateline = None
        if dateline is not None and stamp:
            line = read_date_line(draft.text[start : start + stamp])
            draft.cut(start, start + stamp, "publication-date")
            start += stamp
            if line is not None:
                yield Found("published", line.published, "date line")
        if dateline is not None:
            draft.cut(start, start + dateline.end, "dateline")
            if dateline.outlet:
                yield Found("outlet", dateline.outlet, "dateline")
            return
        seen += 1
        if seen == _WITH_OUTLET:
            return


def _headings(drafts: Sequence[Draft]) -> set[int]:
    """Return the indices of the blocks that look like headings: short lines before others."""
    headings: set[int] = set()
    followed = False
    below: Draft | None = None
    for draft in reversed(drafts):
        kept = draft.kept
        if not kept:
            continue
        goes_on = below is not None and below.kept[0].islower() and not below.is_item
        if followed and not goes_on and _may_head(draft, below) and _is_heading(kept):
            headings.add(draft.index)
        followed = followed or is_prose(kept)
        below = draft
    return headings


def _may_head(draft: Draft, below: Draft | None) -> bool:
    """Whether a block's kind lets it be a heading: a number over a paragraph does too."""
    if draft.block.kind is BlockKind.PARAGRAPH:
        return True
    return draft.is_item and draft.text[0].isdigit() and below is not None and not below.is_item


def _is_heading(text: str) -> bool:
    if not is_headline(text) or text.endswith((",", ";", ":", "…", "-")) or text[0] in "\"“‘'([":
        return False
    tokens = words(text)
    return len(tokens) <= 12 or title_case_share(tokens) >= 0.6


def _first_paragraph(drafts: Sequence[Draft]) -> int:
    """Return the position of the first paragraph, which a question as headline is not."""
    begun = False
    for position, draft in enumerate(drafts):
        if is_prose(draft.kept) and (begun or not is_title(draft.kept)):
            return position
        begun = begun or is_prose(draft.kept)
    return len(drafts)


def _headline(drafts: Sequence[Draft]) -> Draft | None:
    """Return the headline that the text begins with, None where it begins with none.

    A few words over a longer headline are the topic or the site's motto.
    """
    left = [draft for draft in drafts if not draft.taken]
    if not left or left[0].is_item or not is_title(left[0].kept):
        return None
    if not any(is_prose(draft.kept) for draft in left[1:]):
        return None
    over, below = words(left[0].kept), words(left[1].kept)
    longer = len(over) <= _LONGEST_TOPIC and len(below) >= _SHORTEST_HEADLINE
    if longer and is_headline(left[1].kept) and title_case_share(below) >= 0.7:
        return left[1]
    return left[0]


def _cleaned(drafts: Sequence[Draft], headings: set[int], found: Sequence[Found]) -> Cleaned:
    passages: list[Passage] = []
    removed: list[Removed] = []
    for draft in drafts:
        base = draft.block.start
        kind = BlockKind.HEADING if draft.index in headings else draft.block.kind
        for start, end, rule in draft.settled():
            if rule:
                removed.append(Removed(base + start, base + end, draft.index, rule))
            else:
                passages.append(Passage(base + start, base + end, draft.index, kind))
    return Cleaned(tuple(passages), tuple(removed), _metadata(found))


def _metadata(found: Sequence[Found]) -> Metadata:
    """Make metadata of what was found; of several values for a field the first counts."""
    values: dict[str, Found] = {}
    for item in found:
        if item.value:
            values.setdefault(item.field, item)
    return Metadata(
        **{name: item.value for name, item in values.items()},
        origins=tuple(sorted((name, item.origin) for name, item in values.items())),
    )
