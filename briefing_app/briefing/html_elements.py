# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Elements of the web page: text with endnote numbers, doubts, links.

The page is built as a tree (lxml), so that no text can become markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Element = Any
"""An lxml element; lxml ships no types."""
_IN_LINE = frozenset({"a", "b", "br", "em", "i", "img", "span", "strong", "sup"})


def e(tag: str, *children: object, **attributes: str) -> Element:
    """Return an element.

    Args:
        tag: Its name.
        *children: Texts, elements, and lists of them; None and "" are left out.
        **attributes: Its attributes; "_" at the end is left out, any other stands for "-".
    """
    made = etree.Element(tag)
    for name, value in attributes.items():
        made.set(name.rstrip("_").replace("_", "-"), value)
    _put(made, children)
    if tag not in _IN_LINE:
        made.tail = "\n"
    return made


def _put(parent: Element, children: Iterable[object]) -> None:
    for child in children:
        if isinstance(child, str):
            if len(parent):
                parent[-1].tail = (parent[-1].tail or "") + child
            else:
                parent.text = (parent.text or "") + child
        elif isinstance(child, (list, tuple)):
            _put(parent, child)
        elif child is not None:
            parent.append(child)


def link(anchor: str, *words: object, **attributes: str) -> Element:
    """Return a link within the page."""
    return e("a", *words, href=f"#{anchor}", **attributes)


def source_link(number: int) -> Element:
    """Return the number of a source as a link to annex A."""
    return link(f"source-{number}", f"S{number}", class_="source", aria_label=f"Source S{number}")


def mark(use: dict[str, Any], *, tag: bool = False) -> list[object]:
    """Return the number of an endnote, which its endnote leads back to."""
    number = use["note"]
    reference = link(
        f"note-{number}",
        str(number),
        id=use["anchor"],
        role="doc-noteref",
        aria_label=f"Endnote {number}",
    )
    made: list[object] = [e("sup", reference)]
    if tag:
        made += ["\u00a0", source_link(use["source"])]
    return made


def runs(found: Sequence[dict[str, Any]], *, tag: bool = False) -> list[object]:
    """Return stretches of text and numbers."""
    made: list[object] = []
    for run in found:
        if "note" in run:
            made += mark(run, tag=tag)
            continue
        words: list[object] = []
        for i, line in enumerate(run["text"].split("\n")):
            words += [e("br")] * (i > 0) + [line]
        if run["italic"]:
            words = [e("em", words)]
        if run["bold"]:
            words = [e("strong", words)]
        made += words
    return made


def checks(doubts: Sequence[str], tag: str = "p") -> list[Element]:
    """Return why a translation may be wrong."""
    return [e(tag, e("strong", "Check:"), f" {doubt}", class_="check") for doubt in doubts]


def line(found: dict[str, Any], *, tag: bool = False) -> list[object]:
    """Return a sentence of an article with its number and the doubts about it."""
    return [
        found["text"],
        mark(found, tag=tag),
        checks(found["doubts"], "span"),
        checked(found["checked"]),
    ]


def checked(words: str) -> Element | None:
    """Return who found a translation right; nothing where nobody did."""
    return e("span", words, class_="small below") if words else None


def nodes(found: Sequence[dict[str, Any]], *, tag: bool = False) -> list[Element]:
    """Return paragraphs and lists."""
    made = []
    for node in found:
        if node["kind"] == "paragraph":
            made.append(
                e(
                    "p",
                    runs(node["runs"], tag=tag),
                    checks(node["doubts"], "span"),
                    checked(node["checked"]),
                )
            )
            continue
        items = [e("li", nodes(item, tag=tag)) for item in node["items"]]
        if not node["ordered"]:
            made.append(e("ul", items))
        elif node["start"] == 1:
            made.append(e("ol", items))
        else:
            made.append(e("ol", items, start=str(node["start"])))
    return made


def indonesian(tag: str, words: str, **attributes: str) -> Element:
    """Return an element with Indonesian text."""
    return e(tag, words, lang="id", **attributes)


def joined(parts: Sequence[object]) -> list[object]:
    """Return parts with dots between them."""
    made: list[object] = []
    for part in parts:
        made += [" · ", part] if made else [part]
    return made
