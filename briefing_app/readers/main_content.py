# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which blocks of a page are the article and which are its surroundings.

trafilatura chooses (precision, no comments: it left the least junk of the extractors that were
compared); its choice is matched to the page's blocks by their words. What it missed inside the
article is taken back, because a lost sentence is worse than a line of clutter too many, which
cleaning can still remove.
"""

from __future__ import annotations

import itertools
import logging
import operator
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing_app.core.model import BlockKind
from briefing_app.readers.html_metadata import same_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing_app.readers.page_blocks import PageBlock

_WORDS = re.compile(r"\w+")
_FULL_SENTENCE = re.compile(r"[.!?…][”\"’')\]]*(?:\s|$)")
_PROSE_WORDS = 8
"""Words from which on a block with a full stop is prose."""
_SHARE = 0.6
"""Share of a block's word triples that the choice must hold for the block to be chosen."""
_MOSTLY_LINKED = 0.5
_TRUSTED = 1 / 3
"""Least share of the words of the page's largest run of sibling paragraphs that the choice
must hold to be believed."""
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_LIST_PARTS = frozenset(
    {"dd", "dl", "li", "ol", "table", "tbody", "td", "tfoot", "thead", "tr", "ul"}
)
_SURROUNDING_TAGS = frozenset({"nav", "aside", "footer", "form", "button", "figcaption", "dialog"})
_SURROUNDING_ROLES = frozenset({"navigation", "complementary", "contentinfo", "search", "banner"})
_SURROUNDING_NAMES = re.compile(
    r"(?:^|[\s_-])(?:related|terkait|baca-?juga|comments?|komentar|shares?|sharing|sosmed|"
    r"social|sidebar|newsletter|subscribe|iklan|ads?|advert\w*|breadcrumbs?|menu|tags?|"
    r"popul[ae]r|terpopuler|rekomendasi|recommend\w*|promo|cookies?|copyright|pagination|"
    r"paging|disclaimer)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOTES = re.compile(r"(?:sdfootnote|sdendnote|_?ftn|_?edn)\d+")
"""Ids that LibreOffice and Word give to notes."""
_NOTE_ROLES = frozenset({"doc-endnotes", "doc-footnote"})
_RUNNING_TITLES = frozenset({"header", "footer"})
"""Titles of the elements in which LibreOffice puts a page's running header and footer."""
_NOTHING_CHOSEN = (
    "The article could not be told from the rest of the page; everything on it was kept."
)
_UNHIDDEN = (
    "The page shows some paragraphs of the article only after a click ({count}); they were kept."
)
_TOO_LARGE = "The page is too large to tell the article from the rest; everything was kept."
_MOST_ELEMENTS = 60_000


def furniture(root: Any, blocks: Sequence[PageBlock], title: str) -> tuple[list[bool], list[str]]:
    """Tell for each block whether it is not part of the article.

    Args:
        root: The lxml root of the page; left as it is.
        blocks: The page's blocks in document order.
        title: The headline, if the page states it.

    Returns:
        One mark for each block, and warnings for the user.
    """
    nothing = [False] * len(blocks)
    if not blocks:
        return nothing, []
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return nothing, [_TOO_LARGE]
    words = [_words(block.text) for block in blocks]
    chosen = _chosen(_main_text(root), words)
    prose = [
        len(own) >= _PROSE_WORDS and _FULL_SENTENCE.search(block.text) is not None
        for own, block in zip(words, blocks, strict=True)
    ]
    bodies = _bodies(blocks)
    if not any(map(operator.and_, chosen, prose)) or not _is_trusted(words, prose, chosen, bodies):
        return nothing, [_NOTHING_CHOSEN]
    kept = _kept(blocks, prose, chosen, bodies, _headline(blocks, title, chosen))
    unhidden = sum(block.hidden and keep for block, keep in zip(blocks, kept, strict=True))
    warnings = [_UNHIDDEN.format(count=unhidden)] if unhidden else []
    return [not keep for keep in kept], warnings


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(text.casefold()))


def _main_text(root: Any) -> str:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        root, favor_precision=True, include_comments=False, include_tables=True
    )
    assert not isinstance(found, dict)
    return (found.text or "") if found is not None else ""


def _chosen(main_text: str, words: Sequence[tuple[str, ...]]) -> list[bool]:
    lines = {_words(line) for line in main_text.splitlines()}
    flow = _words(main_text)
    triples = set(zip(flow, flow[1:], flow[2:], strict=False))

    def is_chosen(own: tuple[str, ...]) -> bool:
        if len(own) < 5:
            return bool(own) and own in lines
        held = sum(triple in triples for triple in zip(own, own[1:], own[2:], strict=False))
        return held >= _SHARE * (len(own) - 2)

    return [is_chosen(own) for own in words]


def _is_trusted(
    words: Sequence[tuple[str, ...]],
    prose: Sequence[bool],
    chosen: Sequence[bool],
    bodies: Sequence[Any],
) -> bool:
    sizes: Counter[Any] = Counter()
    for body, own, is_prose in zip(bodies, words, prose, strict=True):
        if is_prose:
            sizes[body] += len(own)
    held = sum(len(own) for own, choice in zip(words, chosen, strict=True) if choice)
    return held >= _TRUSTED * max(sizes.values(), default=0)


def _headline(blocks: Sequence[PageBlock], title: str, chosen: Sequence[bool]) -> int | None:
    first = chosen.index(True)
    for tag in ("h1", "h2"):
        matching = [
            number
            for number, block in enumerate(blocks)
            if block.kind is BlockKind.HEADING
            and _within(block.element, tag)
            and same_title(block.text, title)
        ]
        if matching:
            return min(matching, key=lambda number: abs(number - first))
    return None


def _within(element: Any, tag: str) -> bool:
    return element.tag == tag or any(True for _ in element.iterancestors(tag))


def _kept(
    blocks: Sequence[PageBlock],
    prose: Sequence[bool],
    chosen: Sequence[bool],
    bodies: Sequence[Any],
    headline: int | None,
) -> list[bool]:
    """Correct the choice: take missed article text in, and teasers that repeat it out."""
    core = [number for number, choice in enumerate(chosen) if choice and prose[number]]
    first, last = core[0], core[-1]
    if headline is not None:
        first = min(first, headline)
    container = _common_ancestor(
        [blocks[number].element for number in (*core, *([] if headline is None else [headline]))]
    )
    article_bodies = {bodies[number] for number in core}

    def is_kept(number: int, previous: bool) -> bool:
        block = blocks[number]
        between = first < number < last
        if number == headline or (chosen[number] and prose[number]) or _is_note(block.element):
            return True
        surrounding = _is_surrounding(block.element, container)
        if block.hidden:
            return prose[number] and not surrounding and _is_inside(block.element, container)
        if block.linked >= _MOSTLY_LINKED or surrounding:
            return chosen[number] and between and not surrounding
        if chosen[number]:
            return True
        sibling = bodies[number] in article_bodies
        listed = block.kind in _LISTED and _around_lists(bodies[number]) in article_bodies
        if prose[number]:
            return sibling or listed or between
        if listed:
            return between or previous
        return sibling and between and block.kind is BlockKind.HEADING

    kept = itertools.accumulate(
        range(len(blocks)), lambda previous, number: is_kept(number, previous), initial=False
    )
    return list(kept)[1:]


def _bodies(blocks: Sequence[PageBlock]) -> list[Any]:
    """Return for each block the element that holds it and its sibling paragraphs.

    That is its element's parent, or the element itself where line breaks part its blocks.
    """
    shared = Counter(block.element for block in blocks)
    bodies = []
    for block in blocks:
        parent = block.element.getparent()
        bodies.append(block.element if parent is None or shared[block.element] > 1 else parent)
    return bodies


def _around_lists(element: Any) -> Any:
    """Return what stands around the list or table that an element is or stands in."""
    while element is not None and element.tag in _LIST_PARTS:
        element = element.getparent()
    return element


def _common_ancestor(elements: Sequence[Any]) -> Any:
    if not elements:
        return None
    common = [elements[0], *elements[0].iterancestors()][::-1]
    for element in elements[1:]:
        path = [element, *element.iterancestors()][::-1]
        shared = 0
        while shared < min(len(common), len(path)) and common[shared] is path[shared]:
            shared += 1
        common = common[:shared]
    return common[-1] if common else None


def _is_inside(element: Any, container: Any) -> bool:
    return container.tag not in {"html", "body"} and container in element.iterancestors()


def _is_note(element: Any) -> bool:
    return any(
        _NOTES.fullmatch(around.get("id", "")) or around.get("role") in _NOTE_ROLES
        for around in (element, *element.iterancestors())
    )


def _is_surrounding(element: Any, container: Any) -> bool:
    while element is not None and element is not container:
        if (
            element.tag in _SURROUNDING_TAGS
            or element.get("role") in _SURROUNDING_ROLES
            or (element.tag == "div" and element.get("title") in _RUNNING_TITLES)
            or _SURROUNDING_NAMES.search(f"{element.get('class', '')} {element.get('id', '')}")
        ):
            return True
        element = element.getparent()
    return False
