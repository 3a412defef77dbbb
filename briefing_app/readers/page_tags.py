# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Which elements of a page make blocks, and which are not shown."""

from __future__ import annotations

import re
from typing import Any

_INVISIBLE = frozenset(
    {
        "annotation",
        "annotation-xml",
        "applet",
        "area",
        "audio",
        "canvas",
        "datalist",
        "embed",
        "head",
        "iframe",
        "link",
        "map",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "option",
        "rp",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    }
)
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden)(?:\s|$)", re.IGNORECASE
)


def is_no_text(element: Any) -> bool:
    """Tell whether an element, with all that is in it, is not for reading."""
    return (
        element.tag in _INVISIBLE
        or element.get("role") == "doc-backlink"  # the arrow behind a note
        or _HIDDEN_CLASS.search(element.get("class", "")) is not None
        or (element.tag not in BLOCKS and is_hidden(element))
    )


def is_hidden(element: Any) -> bool:
    """Tell whether a page hides an element until a script or a click shows it."""
    return (
        "hidden" in element.attrib
        or (element.tag == "dialog" and "open" not in element.attrib)
        or _HIDDEN_STYLE.search(element.get("style", "")) is not None
    )
