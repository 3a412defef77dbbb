# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What stands before an article's first paragraph: sections, breadcrumbs, bylines, dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.clutter.bylines import clean_names, looks_like_names, read_byline
from briefing_app.core.clutter.dates import is_only_labels, read_date_line, strip_labels
from briefing_app.core.clutter.lines import bare, is_share_line
from briefing_app.core.clutter.looks import is_finished, is_headline, is_prose, words
from briefing_app.core.clutter.marks import (
    HASHTAGS,
    OUTLET_LINE,
    SOURCE,
    TAGS,
    URL_LINE,
    Found,
    is_menu,
    is_section,
    take_byline,
)
from briefing_app.core.clutter.vocabulary import OUTLETS, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.clutter.draft import Draft

_BREADCRUMB = re.compile(r"(?:home|beranda)\s*[>»/›|\\→-]\s*\S.{0,200}", re.IGNORECASE)
_STEPS = re.compile(r"[^>»›]{2,40}(?:\s[>»›]\s[^>»›]{2,60}){1,6}")

_HEAD_LINES = 40
# A date with a clock time and zone is no headline's; so many unknown words may stand beside it.
_STAMPED = 3
# A summary may stand between the headline and the date.
_BELOW_THE_SUMMARY = 2
_FONT_SIZES = word_set("small medium large larger normal kecil sedang besar")
# A menu that stands a link a line has at least this many, of which two fifths are known.
_SHORTEST_MENU = 8


def clean_head(drafts: Sequence[Draft], first: int) -> Iterator[Found]:
    """Take section names, breadcrumbs, bylines and dates from before the first paragraph.

    Args:
        drafts: The blocks of the document, in order.
        first: Position of the first paragraph.

    Yields:
        What the lines tell.
    """
    head = [draft for draft in drafts[:first] if not draft.taken][:_HEAD_LINES]
    for draft in head:
        kept = draft.kept
        if is_section(kept) or HASHTAGS.fullmatch(kept):
            draft.take("category")
        elif is_menu(kept) or _is_font_size(drafts, draft):
            draft.take("site-chrome")
        elif _BREADCRUMB.fullmatch(kept) or (_STEPS.fullmatch(kept) and not is_finished(kept)):
            draft.take("breadcrumb")
        elif TAGS.fullmatch(kept) and len(kept) <= 160:
            draft.take("tags")
        elif is_share_line(bare(kept)) or (not is_headline(kept) and _is_number(kept)):
            draft.take("share-buttons")
        elif (outlet := OUTLET_LINE.match(bare(kept))) and is_section(
            bare(kept)[outlet.end() :] or "news"
        ):
            yield Found("outlet", outlet["outlet"], "outlet line")
            draft.take("dateline")
        elif bare(kept).lower() in OUTLETS:
            yield Found("outlet", OUTLETS[bare(kept).lower()], "outlet line")
            draft.take("dateline")
        elif source := SOURCE.fullmatch(kept):
            if not is_prose(source["source"]):
                draft.take("source-line")
        else:
            yield from take_byline(draft, edge=True)
    _take_menu_lines(drafts[:first])
    _take_kickers([draft for draft in head if not draft.taken])
    yield from _names_beside(drafts[: min(first, _HEAD_LINES)])


def _is_font_size(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether a line is a button for the size of the letters: "A", "A", "A" or "Large"."""
    position = drafts.index(draft)
    above, below = drafts[max(0, position - 1) : position], drafts[position + 1 : position + 2]
    if draft.text.strip() == "A":
        return any(other.text.strip() == "A" for other in (*above, *below))
    sized = any(cut.rule == "site-chrome" for other in above for cut in other.cuts)
    return sized and draft.kept.lower() in _FONT_SIZES


def _take_menu_lines(head: Sequence[Draft]) -> None:
    """Take the unknown links of a menu that stands a link a line over the headline."""
    run: list[Draft] = []
    for position, draft in enumerate(head):
        if len(words(draft.text)) <= 3 and not re.search(r"[\d.,:;?!]", draft.text):
            run.append(draft)
            continue
        known = sum(draft.taken for draft in run)
        if len(run) >= _SHORTEST_MENU and known * 5 >= len(run) * 2:
            headline = any(
                len(words(other.kept)) >= 4 and is_headline(other.kept) for other in head[position:]
            )
            for link in run if headline else ():
                link.take("site-chrome")
        run = []


def _take_kickers(head: Sequence[Draft]) -> None:
    """Take the one or two words that stand over the headline."""
    for position, draft in enumerate(head[:4]):
        if len(words(draft.kept)) > 2 or is_finished(draft.kept) or re.search(r"[\d:]", draft.kept):
            if is_headline(draft.kept) and len(words(draft.kept)) >= 4:
                for kicker in head[:position]:
                    kicker.take("category")
            return


def clean_lines(drafts: Sequence[Draft], first: int, last: int) -> Iterator[Found]:
    """Take labelled bylines wherever they stand, and date lines around the article.

    Yields:
        What the lines tell; a date only from the top of the page.
    """
    for position, draft in enumerate(drafts):
        if draft.taken or len(draft.text) > 400:
            continue
        if URL_LINE.fullmatch(draft.kept) and not _in_list(drafts, position):
            draft.take("republication")
            continue
        edge = position < first or position > last
        top = position < first
        if not edge and position <= first + _BELOW_THE_SUMMARY:
            top = not draft.kept.endswith((".", "!", "?"))
        line = read_date_line(draft.kept) if edge or top else None
        if line is not None and (edge or line.has_zone):
            found = list(_beside_date(line.rest, head=top))
            short = len(words(line.rest)) <= _STAMPED and not is_finished(draft.kept)
            stamped = top and line.has_zone and short
            if found or stamped or is_only_labels(line.rest):
                draft.take("publication-date")
                if top:
                    yield Found("published", line.published, "date line")
                    yield from (item for item in found if item.value)
                continue
        yield from take_byline(draft, edge=edge)


def _in_list(drafts: Sequence[Draft], position: int) -> bool:
    """Whether an address is one of several, or announced by the line above."""
    above = drafts[position - 1].kept if position else ""
    below = drafts[position + 1].kept if position + 1 < len(drafts) else ""
    return above.endswith(":") or bool(URL_LINE.fullmatch(above) or URL_LINE.fullmatch(below))


def _beside_date(rest: str, *, head: bool) -> Iterator[Found]:
    """Read what stands beside a date; yields nothing where some of it is not understood."""
    found: list[Found] = []
    for part in re.split(r"[|•·]|\s[-–—]\s|,\s", rest):
        text = strip_labels(part).strip(" -–—,.:()/")
        if not text or is_only_labels(text):
            continue
        domain = OUTLET_LINE.fullmatch(text)
        byline = read_byline(text, edge=True)
        if domain:
            found.append(Found("outlet", domain["outlet"], "date line"))
        elif text.lower() in OUTLETS:
            found.append(Found("outlet", OUTLETS[text.lower()], "date line"))
        elif byline is not None:
            found.append(Found("author", byline.author, "byline"))
        elif is_section(text) or read_date_line(text) or (head and _is_number(text)):
            found.append(Found("published", "", "date line"))
        elif head and text[0].isupper() and looks_like_names(text) and len(words(text)) <= 4:
            found.append(Found("author", clean_names(text), "byline"))
        else:
            return
    yield from found


def _names_beside(head: Sequence[Draft]) -> Iterator[Found]:
    """Take a line that is only a name beside a removed byline or date ("Tim Redaksi")."""
    for position, draft in enumerate(head):
        if draft.taken or not any(other.kept for other in head[:position]):
            continue
        kept = draft.kept
        beside = [*head[max(0, position - 1) : position], *head[position + 1 : position + 2]]
        signed = any(
            cut.rule in ("byline", "publication-date") for other in beside for cut in other.cuts
        )
        if signed and looks_like_names(kept) and 2 <= len(words(kept)) <= 4:
            draft.take("byline")
            yield Found("author", clean_names(kept), "byline")


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\d.,:\s]+(?:rb|k|jt|x)?", text, re.IGNORECASE) is not None
